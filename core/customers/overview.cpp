#include "core/customers/overview.h"

#include "core/customers/dependents.h"
#include "core/customers/merge.h"
#include "core/customers/queries.h"
#include "core/customers/tiers/queries.h"
#include "core/org/node_names.h"
#include "core/workspace/journal.h"

#include <algorithm>

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

/// The customer, all that belongs to it, and the customers that were merged into it.
Result<std::vector<std::pair<Id, bool>>> recordsOf(Reader &reader, const CustomerId &id)
{
    std::vector<std::pair<Id, bool>> records{{id.raw(), false}};
    for (const DependentColumn &dependent : dependentColumns(reader.registry())) {
        WEIWO_ASSIGN(const std::vector<Record> rows, rowsReferringTo(reader, *dependent.table, dependent.column, id.raw()));
        for (const Record &row : rows)
            records.emplace_back(row.id, false);
    }
    // Those that were merged into one that was merged into it, too.
    std::vector<CustomerId> holders{id};
    QSet<CustomerId> seen{id};
    for (size_t i = 0; i < holders.size(); ++i) {
        WEIWO_ASSIGN(const std::vector<Customer> merged, mergedInto(reader, holders[i]));
        for (const Customer &other : merged) {
            if (seen.contains(other.id))
                continue;
            seen.insert(other.id);
            holders.push_back(other.id);
            records.emplace_back(other.id.raw(), true);
        }
    }
    return records;
}

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

Result<std::vector<HistoryLine>> historyOf(Reader &reader, const CustomerId &id, int limit)
{
    std::vector<HistoryLine> lines;
    WEIWO_ASSIGN(const auto records, recordsOf(reader, id));
    org::NodeNames authors(reader);
    QSet<Id> seen;
    for (const auto &[record, merged] : records) {
        WEIWO_ASSIGN(const journal::Page page, journal::list(reader, {.limit = limit, .record = record}));
        for (const JournalEntry &entry : page.entries) {
            if (seen.contains(entry.id))
                continue;
            seen.insert(entry.id);
            lines.push_back({entry.id, entry.at, authors.of(org::NodeId(entry.person)), journal::label(reader, entry), merged});
        }
    }
    std::ranges::stable_sort(lines, [](const HistoryLine &a, const HistoryLine &b) { return a.at > b.at; });
    if (lines.size() > static_cast<size_t>(limit))
        lines.resize(static_cast<size_t>(limit));
    return lines;
}

} // namespace weiwo::customers
