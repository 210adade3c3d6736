#pragma once

#include "core/customers/quality/types.h"
#include "core/workspace/edit.h"

namespace weiwo::customers {

/// By position, then title. A workspace without rules of its own has the usual ones.
[[nodiscard]] Result<std::vector<QualityRule>> qualityRules(Reader &reader);
/// Makes a rule (a null id: a new one) or changes it; the first change of rules makes rows of the usual
/// ones. bad-input for a kind that there is not, a field that it cannot judge, parameters out of bounds.
[[nodiscard]] Result<QualityRuleId> putQualityRule(Edit &edit, QualityRule rule);
Status removeQualityRule(Edit &edit, const QualityRuleId &id);

/// A person's word that a customer is right where a rule says otherwise.
struct QualityPass
{
    CustomerId customer;
    QualityRuleId rule;
    std::optional<QDate> until;        ///< the last day; absent: for good
    QString reason;
};
Status passQuality(Edit &edit, const QualityPass &pass);
/// Takes it back; nothing where there was none.
Status withdrawPass(Edit &edit, const CustomerId &customer, const QualityRuleId &rule);
/// Those that hold on a day.
[[nodiscard]] Result<std::vector<QualityPass>> qualityPasses(Reader &reader, QDate day);

[[nodiscard]] std::vector<TableSpec> qualityTables();

} // namespace weiwo::customers
