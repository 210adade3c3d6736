#include "core/sales/metrics.h"

#include "core/sales/figures.h"
#include "core/sales/source.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

using metrics::DimensionSpec;
using metrics::Kind;
using metrics::MetricSpec;

namespace {

MetricSpec base(const QString &key, Text title, Text help, Kind kind, bool additive,
                const QString &source)
{
    MetricSpec spec;
    spec.key = key;
    spec.title = title;
    spec.help = help;
    spec.kind = kind;
    spec.additive = additive;
    spec.source = source;
    return spec;
}

MetricSpec averageOrder()
{
    MetricSpec spec;
    spec.key = u"sales.average_order"_s;
    spec.title = WEIWO_TEXT("sales", "Average order");
    spec.help = WEIWO_TEXT("sales", "Sales amount divided by the number of orders.");
    spec.kind = Kind::Money;
    spec.additive = false;
    spec.inputs = {u"sales.amount"_s, u"sales.orders"_s};
    spec.derive = [](const std::vector<std::optional<qint64>> &inputs) -> std::optional<double> {
        if (!inputs[0] || inputs[1].value_or(0) == 0)
            return {};
        return static_cast<double>(*inputs[0]) / static_cast<double>(*inputs[1]);
    };
    return spec;
}

/// A ratio of two base metrics; none where either is missing or the second is 0.
MetricSpec ratio(const QString &key, Text title, Text help, const QString &of, const QString &to)
{
    MetricSpec spec = base(key, title, help, Kind::Ratio, false, {});
    spec.inputs = {of, to};
    spec.derive = [](const std::vector<std::optional<qint64>> &inputs) -> std::optional<double> {
        if (!inputs[0] || inputs[1].value_or(0) == 0)
            return {};
        return static_cast<double>(*inputs[0]) / static_cast<double>(*inputs[1]);
    };
    return spec;
}

DimensionSpec dimension(const QString &key, Text title, bool isTime = false)
{
    DimensionSpec spec;
    spec.key = key;
    spec.title = title;
    spec.isTime = isTime;
    return spec;
}

/// A field of a dimension: a text column of the table of its records.
DimensionSpec field(const QString &of, const QString &table, const QString &column, Text title)
{
    DimensionSpec spec = dimension(of + u'.' + column, title);
    spec.of = of;
    spec.values = [table, column](Reader &reader) { return repo::textsOf(reader, table, column); };
    return spec;
}

DimensionSpec productField(const QString &column, Text title)
{
    return field(u"product"_s, u"product"_s, column, title);
}

DimensionSpec customerField(const QString &column, Text title)
{
    return field(u"customer"_s, u"customer"_s, column, title);
}

DimensionSpec customerOwner()
{
    DimensionSpec spec = dimension(u"customer.owner"_s, WEIWO_TEXT("sales", "Customer's owner"));
    spec.of = u"customer"_s;
    spec.values = [](Reader &reader) {
        return repo::nodeNamesOf(reader, u"customer"_s, u"owner"_s);
    };
    return spec;
}

void addDimensions(metrics::Catalogues &catalogues)
{
    auto &all = catalogues.dimensions;
    all.add(dimension(u"region"_s, WEIWO_TEXT("sales", "Region")));
    all.add(dimension(u"province"_s, WEIWO_TEXT("sales", "Province")));
    all.add(dimension(u"team"_s, WEIWO_TEXT("sales", "Team")));
    all.add(dimension(u"person"_s, WEIWO_TEXT("sales", "Person")));
    all.add(dimension(u"node"_s, WEIWO_TEXT("sales", "Unit or person")));
    all.add(dimension(u"customer"_s, WEIWO_TEXT("sales", "Customer")));
    all.add(dimension(u"product"_s, WEIWO_TEXT("sales", "Product")));
    all.add(productField(u"line"_s, WEIWO_TEXT("sales", "Product line")));
    all.add(productField(u"category"_s, WEIWO_TEXT("sales", "Category")));
    all.add(productField(u"subcategory"_s, WEIWO_TEXT("sales", "Subcategory")));
    all.add(productField(u"code"_s, WEIWO_TEXT("sales", "Product code")));
    all.add(customerField(u"code"_s, WEIWO_TEXT("sales", "Customer code")));
    all.add(customerField(u"kind"_s, WEIWO_TEXT("sales", "Kind of customer")));
    all.add(customerField(u"segment"_s, WEIWO_TEXT("sales", "Segment")));
    all.add(customerField(u"province"_s, WEIWO_TEXT("sales", "Customer's province")));
    all.add(customerField(u"city"_s, WEIWO_TEXT("sales", "Customer's city")));
    all.add(customerField(u"county"_s, WEIWO_TEXT("sales", "Customer's county")));
    all.add(customerField(u"country"_s, WEIWO_TEXT("sales", "Customer's country")));
    all.add(customerOwner());
    all.add(field(u"person"_s, u"node"_s, u"title"_s, WEIWO_TEXT("sales", "Post")));
    all.add(field(u"person"_s, u"node"_s, u"code"_s, WEIWO_TEXT("sales", "Person's code")));
    all.add(field(u"region"_s, u"node"_s, u"code"_s, WEIWO_TEXT("sales", "Region code")));
    all.add(dimension(u"year"_s, WEIWO_TEXT("sales", "Year"), true));
    all.add(dimension(u"quarter"_s, WEIWO_TEXT("sales", "Quarter"), true));
    all.add(dimension(u"month"_s, WEIWO_TEXT("sales", "Month"), true));
    all.add(dimension(u"day"_s, WEIWO_TEXT("sales", "Day"), true));
}

void addLineMetrics(Catalogue<MetricSpec> &all)
{
    const QString lines = u"sales.lines"_s;
    all.add(base(u"sales.amount"_s, WEIWO_TEXT("sales", "Sales amount"),
                 WEIWO_TEXT("sales", "The sum of the amounts of the order lines."), Kind::Money,
                 true, lines));
    all.add(base(u"sales.units"_s, WEIWO_TEXT("sales", "Units sold"),
                 WEIWO_TEXT("sales", "The sum of the quantities of the order lines."),
                 Kind::Quantity, true, lines));
    all.add(base(u"sales.orders"_s, WEIWO_TEXT("sales", "Orders"),
                 WEIWO_TEXT("sales", "How many different order numbers there are."), Kind::Count,
                 false, lines));
    all.add(base(u"sales.lines"_s, WEIWO_TEXT("sales", "Order lines"),
                 WEIWO_TEXT("sales", "How many order lines there are."), Kind::Count, true, lines));
    all.add(base(u"sales.cost"_s, WEIWO_TEXT("sales", "Cost of sales"),
                 WEIWO_TEXT("sales", "The sum of the costs of the order lines that have one."),
                 Kind::Money, true, lines));
    all.add(base(u"sales.gross_profit"_s, WEIWO_TEXT("sales", "Gross profit"),
                 WEIWO_TEXT("sales", "Amount less cost of the order lines that have a cost."),
                 Kind::Money, true, lines));
    all.add(averageOrder());
    // Pieces come in thousandths: the fen of parts are rounded, and need not add up.
    all.add(base(u"sales.list_amount"_s, WEIWO_TEXT("sales", "Amount at list price"),
                 WEIWO_TEXT("sales", "Amount plus discount of the order lines that tell their discount; of the others quantity times the product's list price. Lines of which neither is known do not count."),
                 Kind::Money, false, lines));
    all.add(base(u"sales.listed_amount"_s, WEIWO_TEXT("sales", "Amount of lines with a list price"),
                 WEIWO_TEXT("sales", "The amount of the order lines whose amount at list price is known."),
                 Kind::Money, false, lines));
    all.add(ratio(u"sales.price_realisation"_s, WEIWO_TEXT("sales", "Price realisation"),
                  WEIWO_TEXT("sales", "Amount divided by amount at list price, over the order lines of which that is known."),
                  u"sales.listed_amount"_s, u"sales.list_amount"_s));
    all.add(base(u"sales.all_products"_s, WEIWO_TEXT("sales", "Amount of all products"),
                 WEIWO_TEXT("sales", "The sales amount of the same place and time, whatever was sold."),
                 Kind::Money, false, lines));
    all.add(ratio(u"sales.product_mix"_s, WEIWO_TEXT("sales", "Share of the product mix"),
                  WEIWO_TEXT("sales", "The part that these products are of the sales amount of all products."),
                  u"sales.amount"_s, u"sales.all_products"_s));
}

void addCollectionMetrics(Catalogue<MetricSpec> &all)
{
    const QString collections = u"sales.collections"_s;
    all.add(base(u"collections.amount"_s, WEIWO_TEXT("sales", "Collections"),
                 WEIWO_TEXT("sales", "The sum of the money that came in."), Kind::Money, true,
                 collections));
    all.add(base(u"collections.overdue"_s, WEIWO_TEXT("sales", "Overdue collections"),
                 WEIWO_TEXT("sales", "What of the money came in after the day on which it was due. None where no collection tells that day."),
                 Kind::Money, true, collections));
}

void addCustomerMetrics(Catalogue<MetricSpec> &all)
{
    const auto add = [&all](const QString &key, Text title, Text help) {
        all.add(base(key, title, help, Kind::Count, false, u"sales.customers"_s));
    };
    add(u"customers.active"_s, WEIWO_TEXT("sales", "Active customers"),
        WEIWO_TEXT("sales", "How many customers ordered in the period."));
    add(u"customers.new"_s, WEIWO_TEXT("sales", "New customers"),
        WEIWO_TEXT("sales", "How many customers ordered for the first time ever."));
    add(u"customers.retained"_s, WEIWO_TEXT("sales", "Retained customers"),
        WEIWO_TEXT("sales", "How many customers ordered in the period and in the twelve months before it."));
    add(u"customers.won_back"_s, WEIWO_TEXT("sales", "Won-back customers"),
        WEIWO_TEXT("sales", "How many customers ordered in the period, not in the twelve months before it, but earlier."));
    add(u"customers.lost"_s, WEIWO_TEXT("sales", "Lost customers"),
        WEIWO_TEXT("sales", "How many customers had their last order twelve months before "
                            "the period, and none since."));
}

} // namespace

void contributeMetrics(metrics::Catalogues &catalogues)
{
    catalogues.sources.add(lineSource());
    catalogues.sources.add(collectionSource());
    catalogues.sources.add(customerSource());
    addDimensions(catalogues);
    addLineMetrics(catalogues.metrics);
    addCollectionMetrics(catalogues.metrics);
    addCustomerMetrics(catalogues.metrics);
}

} // namespace weiwo::sales
