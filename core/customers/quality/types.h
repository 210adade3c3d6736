#pragma once

#include "core/base/catalogue.h"
#include "core/base/param_spec.h"
#include "core/customers/types.h"

#include <nlohmann/json.hpp>

namespace weiwo::customers {

/// What a rule is about; also the metrics quality.completeness, quality.validity …
enum class QualityAspect { Completeness, Validity, Freshness, Uniqueness };
inline constexpr QualityAspect QualityAspects[] = {QualityAspect::Completeness, QualityAspect::Validity, QualityAspect::Freshness,
                                                   QualityAspect::Uniqueness};
/// "completeness", "validity", "freshness", "uniqueness".
[[nodiscard]] QString qualityAspectKey(QualityAspect aspect);
[[nodiscard]] QString qualityAspectTitle(QualityAspect aspect);

using QualityRuleId = StrongId<struct QualityRuleTag>;

/// When a field of a customer is right: a row, not code.
struct QualityRule
{
    QualityRuleId id = {};
    QString name = {};                 ///< empty: worded from what the rule says
    QString kind = {};                 ///< a key of qualityKinds()
    QString field = {};                ///< a text field of customers, or what the kind says
    nlohmann::json params = nlohmann::json::object();
    bool enabled = true;
    qint64 position = 0;

    bool operator==(const QualityRule &) const = default;
};

/// What a rule says of a value.
struct QualityVerdict
{
    enum class Result { Right, Wrong, NotJudged };

    Result result = Result::Right;
    QString why = {};                  ///< of a wrong one, for people
    QString suggestion = {};           ///< what to write instead, where that can be told
};

/// A kind of rule: one entry is all that there is of it.
struct QualityKind
{
    QString key;
    QualityAspect aspect = QualityAspect::Validity;
    Text title;
    Text help;
    std::vector<ParamSpec> params = {};
    QStringList fields = {};           ///< that it can judge; empty: any text field
    /// Judges a value by itself. Null: it looks at the whole book (`needs` says of what).
    std::function<QualityVerdict(const QString &value, const nlohmann::json &params)> judge = {};
    enum class Needs { Nothing, Doubles, LastSign };
    Needs needs = Needs::Nothing;
    /// Of Doubles: the form in which values are the same; empty: it is not judged.
    std::function<QString(const QString &value)> sameForm = {};
    /// What a rule says, in words; %1 is the field's title.
    std::function<QString(const QString &field, const nlohmann::json &params)> words;
};
[[nodiscard]] const Catalogue<QualityKind> &qualityKinds();

/// The rules that ship, as they come into a new workspace.
[[nodiscard]] const std::vector<QualityRule> &usualQualityRules();
/// Its name, or what it says.
[[nodiscard]] QString qualityRuleTitle(const QualityRule &rule);

} // namespace weiwo::customers
