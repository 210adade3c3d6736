#include "core/sales/queries.h"

#include "core/exchange/external_ids.h"
#include "core/sales/repo.h"
#include "core/storage/record_store.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

Result<Product> product(Reader &reader, const ProductId &id)
{
    WEIWO_ASSIGN(const Record record, reader.record(reader.table(u"product"_s), id.raw()));
    return productFrom(record);
}

Result<Product> findProduct(Reader &reader, const QString &name)
{
    if (const auto id = Id::fromText(name))
        return product(reader, ProductId(*id));
    WEIWO_ASSIGN(auto found, repo::productsByCode(reader, name));
    if (found.empty())
        if (const auto key = exchange::externalKeyFromText(name)) {
            WEIWO_ASSIGN(const auto external, exchange::findExternalId(reader, *key));
            if (external && external->table == u"product"_s)
                return product(reader, ProductId(external->record));
        }
    if (found.empty()) {
        WEIWO_ASSIGN(found, repo::productsByName(reader, name));
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return fail(errc::NotFound,
                    translate("sales", "There is no product \"%1\".").arg(name), name);
    auto failure = fail(errc::Ambiguous,
                        translate("sales", "Several products are called \"%1\". Name one by its "
                                           "code or id.")
                            .arg(name),
                        name);
    for (const Product &candidate : found)
        failure.value().more["candidates"].push_back(candidate.id.text().toStdString());
    return failure;
}

Result<std::vector<Product>> products(Reader &reader)
{
    std::vector<Product> all;
    WEIWO_TRY(repo::eachProduct(
        reader, [&all](qint64, Product &&product) { all.push_back(std::move(product)); }));
    return all;
}

Result<qint64> countProducts(Reader &reader)
{
    return records::countLiving(reader.db(), reader.table(u"product"_s));
}

Result<Totals> totals(Reader &reader)
{
    WEIWO_ASSIGN(const repo::Totals stored, repo::totals(reader));
    return Totals{.lines = stored.lines,
                  .amount = Money{stored.amount},
                  .quantity = stored.quantity,
                  .dates = stored.dates};
}

Result<CustomerFacts> customerFacts(Reader &reader, const CustomerId &customer)
{
    return repo::customerFacts(reader, customer.raw(), "customer");
}

Result<CustomerFacts> factsImportedFor(Reader &reader, const CustomerId &customer)
{
    return repo::customerFacts(reader, customer.raw(), "named");
}

} // namespace weiwo::sales
