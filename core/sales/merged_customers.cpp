#include "core/sales/merged_customers.h"

#include "core/sales/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

Status follow(Edit &edit, const std::vector<const RowChange *> &changes)
{
    std::vector<Id> merged;
    for (const RowChange *change : changes) {
        const auto column = static_cast<size_t>(change->table->indexOf(u"merged"_s));
        merged.push_back(idOf(change->after.values[column]));
    }
    return repo::followMerged(edit, merged);
}

} // namespace

void contributeMergedCustomers(Registry &registry)
{
    registry.derivations.push_back({u"sales.merged_customers"_s, {u"customer_merge"_s}, &follow});
}

} // namespace weiwo::sales
