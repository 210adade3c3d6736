#include "core/customers/overview.h"

#include "core/customers/queries.h"
#include "core/customers/tiers/queries.h"
#include "core/org/node_names.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using metrics::Figure;
using sales::CustomerSales;

/// The metrics that stand on a customer's page, and what of its sums each is.
struct ShownMetric
{
    const char *key;
    Figure (*figure)(const CustomerSales::Sums &);
};
const ShownMetric shownMetrics[] = {
    {"sales.amount", [](const CustomerSales::Sums &sums) { return sums.lines ? Figure{sums.amount, {}} : Figure(); }},
    {"sales.gross_profit", [](const CustomerSales::Sums &sums) { return Figure{sums.profit, {}}; }},
    {"sales.orders", [](const CustomerSales::Sums &sums) { return sums.lines ? Figure{sums.orders, {}} : Figure(); }},
    {"sales.units", [](const CustomerSales::Sums &sums) { return sums.lines ? Figure{sums.quantity, {}} : Figure(); }},
    {"collections.amount", [](const CustomerSales::Sums &sums) { return sums.collections ? Figure{sums.collected, {}} : Figure(); }},
};

} // namespace

Result<CustomerCard> customerCard(Reader &reader, const CustomerId &id)
{
    WEIWO_ASSIGN(const Customer found, customer(reader, id));
    WEIWO_ASSIGN(const TierBadge badge, tierBadge(reader, id, reader.clock().today()));
    const Tier *tier = badge.tier ? &badge.scheme.tiers[static_cast<size_t>(*badge.tier)] : nullptr;
    return CustomerCard{found.id, found.name, found.code, org::NodeNames(reader).of(found.owner), tier ? tierTitle(*tier) : QString(), tier ? tier->name : QString(), badge.tier};
}

Result<CustomerFigures> customerFigures(Reader &reader, const CustomerId &id)
{
    CustomerFigures figures;
    const FiscalCalendar calendar = reader.calendar();
    const QDate today = reader.clock().today();
    const auto &catalogues = reader.registry().extension<metrics::Catalogues>();
    const metrics::SourceSpec *lines = catalogues.sources.find(u"sales.lines"_s);
    std::optional<DateRange> extent;
    if (lines && lines->extent) {
        WEIWO_ASSIGN(extent, lines->extent(reader));
    }
    WEIWO_ASSIGN(const Period year, calendar.parse(calendar.yearKey(Month(today))));
    const Period soFar = metrics::soFar(year, extent, today);
    figures.period = calendar.key(year);
    figures.days = soFar.range;
    WEIWO_ASSIGN(figures.comparedDays, metrics::comparedRange(reader, soFar, metrics::Compare::PreviousYear));
    WEIWO_ASSIGN(figures.sales, sales::customerSales(reader, id));
    WEIWO_ASSIGN(const CustomerSales::Sums now, sales::customerSums(reader, id, figures.days));
    WEIWO_ASSIGN(const CustomerSales::Sums before, sales::customerSums(reader, id, figures.comparedDays));
    for (const ShownMetric &shown : shownMetrics) {
        const metrics::MetricSpec *spec = catalogues.metrics.find(QString::fromLatin1(shown.key));
        if (spec)
            figures.lines.push_back({spec->key, spec->heading(), spec->kind, shown.figure(now), shown.figure(before)});
    }
    figures.firstOrder = figures.sales.firstOrder;
    figures.lastOrder = figures.sales.lastOrder;
    return figures;
}

} // namespace weiwo::customers
