#include "core/customers/commands.h"

#include "core/customers/integrity.h"
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

Result<CustomerId> addCustomer(Edit &edit, Customer customer)
{
    const bool fresh = customer.id.isNull();
    if (fresh)
        customer.id = CustomerId(edit.ids().next());
    WEIWO_TRY(judgeFields(edit, customer));
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
    WEIWO_TRY(customer(edit, changed.id));
    WEIWO_TRY(judgeFields(edit, changed));
    WEIWO_ASSIGN(const auto home, homeWithoutOwner(edit));
    return repo::put(edit, toRecord(changed, home));
}

Status removeCustomer(Edit &edit, const CustomerId &id)
{
    WEIWO_TRY(customer(edit, id));
    return repo::remove(edit, id);
}

} // namespace weiwo::customers
