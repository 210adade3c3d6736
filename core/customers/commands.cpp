#include "core/customers/commands.h"

#include "core/customers/dependents.h"
#include "core/customers/integrity.h"
#include "core/customers/merge.h"
#include "core/customers/ownership.h"
#include "core/customers/queries.h"
#include "core/customers/repo.h"

namespace weiwo::customers {

namespace {

Status judgeFields(Edit &edit, const Customer &customer)
{
    WEIWO_TRY(requireName(customer));
    WEIWO_TRY(requireFreeCode(edit, customer));
    return requireNoCycle(edit, customer);
}

} // namespace

Result<CustomerId> addCustomer(Edit &edit, Customer customer, Values values)
{
    const bool fresh = customer.id.isNull();
    if (fresh)
        customer.id = CustomerId(edit.ids().next());
    WEIWO_TRY(judgeFields(edit, customer));
    if (values == Values::Judged)
        WEIWO_TRY(requireValues({}, customer));
    WEIWO_ASSIGN(const auto home, homeWithoutOwner(edit));
    const Record record = toRecord(customer, home);
    if (fresh)
        WEIWO_TRY(repo::insertNew(edit, record));
    else
        WEIWO_TRY(repo::put(edit, record));
    return customer.id;
}

Status updateCustomer(Edit &edit, const Customer &changed)
{
    WEIWO_ASSIGN(const Customer before, customer(edit, changed.id));
    WEIWO_TRY(judgeFields(edit, changed));
    WEIWO_TRY(requireValues(before, changed));
    return changeCustomer(edit, before, changed);
}

Status changeCustomer(Edit &edit, const Customer &before, const Customer &after)
{
    WEIWO_ASSIGN(const auto headquarters, homeWithoutOwner(edit));
    const Record record = toRecord(after, headquarters);
    if (before.owner == after.owner)
        return repo::put(edit, record);
    // First what may be refused.
    WEIWO_TRY(repo::put(edit, record));
    WEIWO_TRY(noteOwner(edit, before, after.owner, edit.clock().today(), {}));
    return rehomeDependents(edit, after.id, record.home);
}

Status removeCustomer(Edit &edit, const CustomerId &id)
{
    WEIWO_ASSIGN(const Customer gone, customer(edit, id));
    WEIWO_ASSIGN(const std::vector<Customer> merged, mergedInto(edit, id));
    if (!merged.empty())
        return fail(errc::BadInput,
                    translate("customers", "%1 stands for %2, too, which was merged into it. Take that out of the merge first.")
                        .arg(gone.name, merged.front().name),
                    id.text());
    WEIWO_TRY(removeDependents(edit, id));
    return repo::remove(edit, id);
}

} // namespace weiwo::customers
