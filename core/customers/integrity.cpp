#include "core/customers/integrity.h"

#include "core/base/text.h"
#include "core/customers/repo.h"
#include "core/org/queries.h"

#include <QSet>

#include <algorithm>

namespace weiwo::customers {

Status requireName(const Customer &customer)
{
    if (!customer.name.trimmed().isEmpty())
        return {};
    return fail(errc::BadInput, translate("customers", "A customer needs a name."), customer.code);
}

Status requireFreeCode(Reader &reader, const Customer &customer)
{
    if (customer.code.isEmpty())
        return {};
    WEIWO_ASSIGN(const bool taken, repo::hasOtherWithCode(reader, customer.code, customer.id));
    if (!taken)
        return {};
    return fail(errc::Exists,
                translate("customers", "Another customer has the code %1. Choose another code.")
                    .arg(customer.code),
                customer.code);
}

Status requireNoCycle(Reader &reader, const Customer &customer)
{
    QSet<CustomerId> seen;
    std::optional<CustomerId> above = customer.parent;
    while (above && !seen.contains(*above)) {
        if (*above == customer.id)
            return fail(errc::BadInput,
                        translate("customers", "%1 would be part of itself. Choose another parent.")
                            .arg(customer.name),
                        customer.id.text());
        seen.insert(*above);
        WEIWO_ASSIGN(const auto parent, repo::customer(reader, *above));
        above = parent ? parent->parent : std::nullopt;
    }
    return {};
}

bool isRefusal(const Error &error)
{
    const std::initializer_list<const char *> refusals{errc::Forbidden, errc::Exists, errc::BadInput, errc::NotFound};
    return std::ranges::any_of(refusals, [&](const char *code) { return error.code == QLatin1StringView(code); });
}

Result<std::optional<Id>> homeWithoutOwner(Reader &reader)
{
    const auto head = org::headquarters(reader);
    if (head)
        return std::optional<Id>(head->id.raw());
    if (head.error().code == QLatin1StringView(errc::NotFound))
        return std::optional<Id>();
    return failed(head);
}

} // namespace weiwo::customers
