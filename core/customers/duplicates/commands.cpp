#include "core/customers/duplicates/commands.h"

#include "core/base/text.h"
#include "core/customers/dependents.h"
#include "core/customers/duplicates/repo.h"
#include "core/customers/queries.h"

namespace weiwo::customers {

namespace {

bool isPair(const NotSame &pair, const CustomerId &a, const CustomerId &b)
{
    return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
}

} // namespace

Status setNotSame(Edit &edit, const CustomerId &own, const CustomerId &other, const QString &reason)
{
    if (own == other)
        return fail(errc::BadInput, translate("customers", "A customer is always the same as itself."),
                    own.text());
    WEIWO_TRY(customer(edit, other));
    WEIWO_ASSIGN(const std::optional<Id> home, homeOf(edit, own));
    return repo::putNotSame(edit, {own, other, reason.trimmed()}, home);
}

Status unsetNotSame(Edit &edit, const CustomerId &a, const CustomerId &b)
{
    WEIWO_ASSIGN(const auto pairs, repo::notSame(edit));
    bool any = false;
    // After a merge more than one row may say it.
    for (const auto &[row, pair] : pairs) {
        if (!isPair(pair, a, b))
            continue;
        WEIWO_TRY(edit.remove(edit.table(notSameTable().key), row));
        any = true;
    }
    if (any)
        return {};
    return fail(errc::NotFound, translate("customers", "Nobody has said that these two are not the same."),
                a.text());
}

} // namespace weiwo::customers
