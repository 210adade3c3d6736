#include "core/customers/queries.h"

#include "core/base/text.h"
#include "core/customers/repo.h"
#include "core/exchange/external_ids.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr int mostCandidates = 20;

Result<Customer> onlyOne(std::vector<Customer> found, const QString &name)
{
    if (found.size() == 1)
        return std::move(found.front());
    auto failure = fail(errc::Ambiguous,
                        translate("customers", "More than one customer is called %1. Name one by "
                                               "its code or id.")
                            .arg(name),
                        name);
    nlohmann::json candidates = nlohmann::json::array();
    for (const Customer &customer : found)
        candidates.push_back({{"id", customer.id.text().toStdString()},
                              {"code", customer.code.toStdString()},
                              {"name", customer.name.toStdString()},
                              {"city", customer.city.toStdString()}});
    failure.value().more = {{"candidates", std::move(candidates)}};
    return failure;
}

Result<std::optional<Customer>> byExternalId(Reader &reader, const QString &text)
{
    const auto key = exchange::externalKeyFromText(text);
    if (!key)
        return std::optional<Customer>();
    WEIWO_ASSIGN(const auto external, exchange::findExternalId(reader, *key));
    if (!external || external->table != customerTable().key)
        return std::optional<Customer>();
    return repo::customer(reader, CustomerId(external->record));
}

} // namespace

Result<Customer> customer(Reader &reader, const CustomerId &id)
{
    WEIWO_ASSIGN(auto found, repo::customer(reader, id));
    if (found)
        return *std::move(found);
    return fail(errc::NotFound,
                translate("customers", "There is no customer with the id %1.").arg(id.text()),
                id.text());
}

Result<Customer> findCustomer(Reader &reader, const QString &name)
{
    if (const auto id = Id::fromText(name)) {
        WEIWO_ASSIGN(auto found, repo::customer(reader, CustomerId(*id)));
        if (found)
            return *std::move(found);
    }
    WEIWO_ASSIGN(auto coded, repo::byCode(reader, name));
    if (!coded.empty())
        return onlyOne(std::move(coded), name);
    WEIWO_ASSIGN(auto external, byExternalId(reader, name));
    if (external)
        return *std::move(external);
    WEIWO_ASSIGN(auto named, repo::byName(reader, name, mostCandidates));
    if (!named.empty())
        return onlyOne(std::move(named), name);
    return fail(errc::NotFound,
                translate("customers", "There is no customer called %1. Use its id, code, external "
                                       "id or full name.")
                    .arg(name),
                name);
}

Result<qint64> count(Reader &reader)
{
    return repo::count(reader);
}

Status eachCustomer(Reader &reader, const std::function<bool(qint64, Customer &&)> &each)
{
    return repo::each(reader, each);
}

QStringList valueColumns()
{
    QStringList names{u"id"_s};
    for (const ColumnSpec &column : customerTable().columns)
        names.append(column.name);
    return names;
}

Status eachValues(Reader &reader, const QStringList &columns,
                  const std::function<void(qint64, const std::vector<Value> &)> &each)
{
    const QStringList known = valueColumns();
    for (const QString &column : columns) {
        if (!known.contains(column))
            return fail(errc::NotFound,
                        translate("customers", "Customers have no field %1.").arg(column), column);
    }
    return repo::eachValues(reader, columns, each);
}

} // namespace weiwo::customers
