#include "core/customers/queries.h"

#include "core/base/text.h"
#include "core/customers/called_text.h"
#include "core/customers/merge_record.h"
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

/// Living customers, each once, that those of this name live on as.
Result<std::vector<KeptCustomer>> keptOf(Reader &reader, const QString &name)
{
    std::vector<KeptCustomer> all;
    WEIWO_ASSIGN(std::vector<Customer> merged, repo::mergedByName(reader, name));
    for (Customer &one : merged) {
        auto kept = livingRoot(reader, one.id);
        if (!kept && kept.error().code != QLatin1StringView(errc::NotFound))
            return failed(kept);
        if (kept && std::ranges::none_of(all, [&](const KeptCustomer &other) { return other.customer.id == kept->id; }))
            all.push_back({*std::move(kept), std::move(one)});
    }
    return all;
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

namespace {

/// Absent where none is called so.
Result<std::optional<Customer>> living(Reader &reader, const QString &name)
{
    if (const auto id = Id::fromText(name)) {
        WEIWO_ASSIGN(auto found, repo::customer(reader, CustomerId(*id)));
        if (found)
            return found;
    }
    WEIWO_ASSIGN(auto coded, repo::byCode(reader, name));
    if (!coded.empty())
        return onlyOne(std::move(coded), name).map([](Customer &&one) { return std::optional(std::move(one)); });
    WEIWO_ASSIGN(auto external, byExternalId(reader, name));
    if (external)
        return external;
    WEIWO_ASSIGN(auto named, repo::byName(reader, name, mostCandidates));
    if (!named.empty())
        return onlyOne(std::move(named), name).map([](Customer &&one) { return std::optional(std::move(one)); });
    return std::optional<Customer>();
}

tl::unexpected<Error> noCustomer(const QString &name)
{
    return fail(errc::NotFound,
                translate("customers", "There is no customer called %1. Use its id, code, external "
                                       "id or full name.")
                    .arg(name),
                name);
}

} // namespace

Result<Customer> findCustomer(Reader &reader, const QString &name)
{
    WEIWO_ASSIGN(auto found, living(reader, name));
    if (found)
        return *std::move(found);
    WEIWO_ASSIGN(const std::vector<KeptCustomer> kept, keptOf(reader, name));
    if (kept.empty())
        return noCustomer(name);
    return fail(errc::NotFound,
                mergedText(*kept.front().merged, kept.front().customer) + u' ' + translate("customers", "Name the one that stays."), name);
}

Result<KeptCustomer> findKept(Reader &reader, const QString &name)
{
    WEIWO_ASSIGN(auto found, living(reader, name));
    if (found)
        return KeptCustomer{*std::move(found)};
    WEIWO_ASSIGN(std::vector<KeptCustomer> kept, keptOf(reader, name));
    if (kept.empty())
        return noCustomer(name);
    if (kept.size() == 1)
        return std::move(kept.front());
    std::vector<Customer> candidates;
    for (KeptCustomer &one : kept)
        candidates.push_back(std::move(one.customer));
    return failed(onlyOne(std::move(candidates), name));
}

QString mergedText(const Customer &merged, const Customer &kept)
{
    return translate("customers", "%1 was merged into %2.").arg(calledText(merged.name, merged.code), calledText(kept.name, kept.code));
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
