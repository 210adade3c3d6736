#include "core/sales/exporters.h"

#include "core/sales/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

using exchange::ExportRequest;
using exchange::RowSink;

namespace {

/// How files name the records that facts refer to.
struct Names
{
    QHash<qint64, QString> nodes;
    QHash<qint64, QString> customers;
    QHash<qint64, QString> products;

    [[nodiscard]] static Result<Names> load(Reader &reader)
    {
        Names names;
        WEIWO_ASSIGN(names.nodes, repo::recordTexts(reader, u"node"_s));
        WEIWO_ASSIGN(names.customers, repo::recordTexts(reader, u"customer"_s));
        WEIWO_ASSIGN(names.products, repo::recordTexts(reader, u"product"_s));
        return names;
    }
};

Value named(const QHash<qint64, QString> &names, const std::optional<qint64> &no)
{
    return no ? textValue(names.value(*no)) : Value();
}

std::optional<DateRange> rangeOf(const ExportRequest &request)
{
    return request.period ? std::optional(request.period->range) : std::nullopt;
}

Value moneyOf(const std::optional<Money> &money)
{
    return money ? Value(money->minor) : Value();
}

} // namespace

Status exportProducts(Reader &reader, const ExportRequest &, const RowSink &sink)
{
    bool more = true;
    return repo::eachProduct(reader, [&](qint64, Product &&product) {
        if (more)
            more = sink({textValue(product.name), textValue(product.code), textValue(product.line),
                         textValue(product.category), textValue(product.subcategory),
                         moneyOf(product.cost), moneyOf(product.price)});
    });
}

Status exportLines(Reader &reader, const ExportRequest &request, const RowSink &sink)
{
    WEIWO_ASSIGN(const Names names, Names::load(reader));
    const Value currency = textValue(reader.settings().currency.code);
    return repo::eachLive(reader, rangeOf(request), [&](OrderLine &&line) {
        const Value profit = line.cost ? Value(line.amount - *line.cost) : Value();
        return sink({line.day, line.amount, textValue(line.orderNo), textValue(line.lineNo),
                     named(names.customers, line.customer), named(names.nodes, line.person),
                     named(names.nodes, line.region), named(names.products, line.product),
                     toValue(line.quantity), toValue(line.price), toValue(line.cost),
                     toValue(line.discount), profit, currency, Value()});
    });
}

Status exportCollections(Reader &reader, const ExportRequest &request, const RowSink &sink)
{
    WEIWO_ASSIGN(const Names names, Names::load(reader));
    return repo::eachLiveCollection(reader, rangeOf(request), [&](Collection &&line) {
        return sink({line.day, named(names.customers, line.customer), line.amount,
                     toValue(line.due), textValue(line.orderNo)});
    });
}

Status exportShares(Reader &reader, const ExportRequest &, const RowSink &sink)
{
    WEIWO_ASSIGN(const Names names, Names::load(reader));
    return repo::eachLiveShare(reader, [&](CreditShare &&line) {
        return sink({textValue(line.orderNo), named(names.nodes, line.person), line.share,
                     textValue(line.lineNo)});
    });
}

} // namespace weiwo::sales
