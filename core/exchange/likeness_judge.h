#pragma once

#include "core/exchange/likeness.h"
#include "core/exchange/mapping/mapping.h"
#include "core/exchange/record_index.h"

#include <set>

namespace weiwo::exchange {

struct ImportResult;

/// Decides, before an import makes a record, whether it is one that is there: what a person has said
/// of it counts, else the rule. Keeps account in the result.
class LikenessJudge
{
public:
    using Do = LikenessDecision::Do;
    struct Verdict
    {
        Do what = Do::Create;
        RecordRef record = {};         ///< of Use
        Likeness like = {};            ///< of Use and Leave
        bool said = false;             ///< by a person, for this import
    };

    /// All outlive the judge.
    LikenessJudge(Workspace &workspace, OnDuplicate rule, const LikenessDecisions &decisions,
                  ImportResult &result);

    /// @p record: what would be made, a value for each field of the kind's dataset.
    [[nodiscard]] Result<Verdict> judge(RecordIndex &records, const MappedRecord &record,
                                        const QString &code, const QString &name);
    /// The record was made.
    void made(const RecordKind &kind, const Id &id, const MappedRecord &record);
    /// Where a person has said it: the record of a Use is meant by @p code and @p name from now on, here and in later
    /// files. Whoever may not write names for all is asked again.
    Status remember(Edit &edit, RecordIndex &records, const Verdict &verdict, const QString &code, const QString &name);
    /// Tells the result of records that were not compared. Call at the end.
    void finish();

private:
    [[nodiscard]] LikenessFinder *finderOf(const RecordKind &kind);
    [[nodiscard]] Result<std::optional<Likeness>> likeOf(RecordIndex &records, const MappedRecord &record,
                                                         const QString &code, const QString &name);
    [[nodiscard]] Do ruleFor(const Likeness &like) const;
    void note(const RecordName &name, qint64 row, const Verdict &verdict);

    Workspace &m_workspace;
    OnDuplicate m_rule;
    const LikenessDecisions &m_decisions;
    ImportResult &m_result;
    std::map<QString, std::unique_ptr<LikenessFinder>> m_finders;   ///< by kind
    std::set<RecordName> m_noted;
};

/// Why a row stays out whose record is like another, and what to do. Codes of such findings end with LikeCode.
[[nodiscard]] QString likeMessage(const QString &name, const Likeness &like);
[[nodiscard]] QString likeFix(const Likeness &like);
inline constexpr QLatin1String LikeCode("like");

/// The space of external ids that keeps what people have said of names: RecordIndex::saidText().
inline constexpr QLatin1String AliasSpace("weiwo.alias");

} // namespace weiwo::exchange
