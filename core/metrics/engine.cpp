#include "core/metrics/engine.h"

#include "core/metrics/evaluation.h"
#include "core/money/decimal.h"
#include "core/workspace/journal.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace weiwo::metrics {

namespace {

void addColumns(Table &table, const Query &query, const Plan &plan)
{
    for (const DimensionSpec *dimension : plan.dimensions)
        table.columns.push_back({dimension->key, dimension->title, true});
    for (const MetricSpec *metric : plan.metrics) {
        const auto add = [&](const QString &suffix, Kind kind, bool isChange) {
            table.columns.push_back({metric->key + suffix, metric->title, false, kind, isChange, metric->name});
        };
        add({}, metric->kind, false);
        if (query.compare == Compare::None)
            continue;
        add(u".compare"_s, metric->kind, false);
        add(u".change"_s, Kind::Ratio, true);
    }
}

/// Growth = (A − B)/|B|; of a ratio the difference (METHODS §3).
Figure change(const Figure &now, const Figure &before)
{
    if (now.ratio && before.ratio)
        return {{}, *now.ratio - *before.ratio};
    if (!now.whole || !before.whole || *before.whole == 0)
        return {};
    const auto base = static_cast<double>(*before.whole);
    return {{}, (static_cast<double>(*now.whole) - base) / std::abs(base)};
}

std::vector<Figure> beside(const std::vector<Figure> &now, const std::vector<Figure> &before)
{
    std::vector<Figure> all;
    for (size_t i = 0; i < now.size(); ++i) {
        const Figure earlier = i < before.size() ? before[i] : Figure{};
        all.push_back(now[i]);
        all.push_back(earlier);
        all.push_back(change(now[i], earlier));
    }
    return all;
}

double sortValue(const Figure &figure)
{
    return figure.whole ? static_cast<double>(*figure.whole) : figure.ratio.value_or(0);
}

/// Undefined figures come last both ways (METHODS §12).
bool less(const Figure &a, const Figure &b, bool falling)
{
    if (a.isNull() || b.isNull())
        return !a.isNull() && b.isNull();
    if (a.whole && b.whole)
        return falling ? *a.whole > *b.whole : *a.whole < *b.whole;
    return falling ? sortValue(a) > sortValue(b) : sortValue(a) < sortValue(b);
}

bool lessLabel(const QString &a, const QString &b, bool falling)
{
    if (a.isNull() || b.isNull())
        return !a.isNull() && b.isNull();
    return falling ? a > b : a < b;
}

/// By labels from the first dimension on, then id: the order without `sort`, and inside a tie.
bool naturally(const TableRow &a, const TableRow &b)
{
    for (size_t i = 0; i < a.labels.size(); ++i) {
        if (a.labels[i] != b.labels[i] || a.labels[i].isNull() != b.labels[i].isNull())
            return lessLabel(a.labels[i], b.labels[i], false);
        if (a.ids[i] != b.ids[i])
            return a.ids[i] < b.ids[i];
    }
    return false;
}

constexpr auto DifferenceOf = ".difference"_L1;

/// Metrics of the rows of @p table that `sort` orders by how much they differ: their place among the figures.
std::optional<size_t> differencePlace(const Table &table, const QString &key, size_t dimensions)
{
    if (!key.endsWith(DifferenceOf))
        return {};
    const QString compared = key.chopped(DifferenceOf.size()) + u".compare"_s;
    for (size_t place = dimensions + 1; place < table.columns.size(); ++place)
        if (table.columns[place].key == compared)
            return place - dimensions - 1;
    return {};
}

Figure differenceAt(const TableRow &row, size_t place)
{
    const Figure &now = row.figures[place];
    const Figure &before = row.figures[place + 1];
    if (now.ratio || before.ratio)
        return {{}, std::abs(now.ratio.value_or(0) - before.ratio.value_or(0))};
    return {std::abs(now.whole.value_or(0) - before.whole.value_or(0)), {}};
}

Status sortRows(Table &table, const QString &sort, bool inOrder)
{
    if (inOrder || !sort.isEmpty())
        std::sort(table.rows.begin(), table.rows.end(), naturally);
    if (sort.isEmpty())
        return {};
    const bool falling = sort.startsWith(u'-');
    const QString key = falling ? sort.mid(1) : sort;
    size_t place = 0;
    size_t dimensions = 0;
    for (const Column &column : table.columns)
        dimensions += column.isDimension ? 1 : 0;
    if (const auto differing = differencePlace(table, key, dimensions)) {
        std::stable_sort(table.rows.begin(), table.rows.end(), [&](const TableRow &a, const TableRow &b) {
            return less(differenceAt(a, *differing), differenceAt(b, *differing), falling);
        });
        return {};
    }
    while (place < table.columns.size() && table.columns[place].key != key)
        ++place;
    if (place == table.columns.size())
        return fail(errc::BadInput,
                    translate("metrics", "There is no column \"%1\" to sort by.").arg(key), key);
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [&](const TableRow &a, const TableRow &b) {
                         if (place < dimensions)
                             return lessLabel(a.labels[place], b.labels[place], falling);
                         const size_t figure = place - dimensions;
                         return less(a.figures[figure], b.figures[figure], falling);
                     });
    return {};
}

/// What the largest groups are found by, where a query sorts so.
std::optional<LargestRequest::By> sizeAsked(const Query &query)
{
    if (!query.sort.startsWith(u'-') || query.metrics.size() != 1)
        return {};
    const QString column = query.sort.mid(1);
    const QString &metric = query.metrics.front();
    if (column == metric)
        return LargestRequest::By::Figure;
    if (query.compare == Compare::None)
        return {};
    if (column == metric + u".compare"_s)
        return LargestRequest::By::Compared;
    return column == metric + DifferenceOf ? std::optional(LargestRequest::By::Difference) : std::nullopt;
}

/// The days of each source of a plan, and of what it is compared with.
struct QueryRanges
{
    std::vector<SourceRange> now;
    std::vector<SourceRange> earlier;       ///< empty: nothing is compared
    std::optional<DateRange> compared;      ///< of what has happened
};

/// Each source so far as its own data have come: what came in last week is not compared with what had come
/// in a year ago by today.
Result<QueryRanges> rangesOf(Reader &reader, const Plan &plan, const Query &query, const DateRange &asked)
{
    QueryRanges ranges;
    const Period period = query.period.value_or(Period{PeriodKind::Range, asked, false});
    for (const SourceSpec *source : plan.sources) {
        if (query.compare == Compare::None) {
            ranges.now.push_back({asked});
            continue;
        }
        WEIWO_ASSIGN(const Period counted, countedPeriod(reader, *source, period));
        WEIWO_ASSIGN(const DateRange earlier, comparedRange(reader, counted, query.compare));
        ranges.now.push_back({counted.range});
        ranges.earlier.push_back({earlier, TimeShift{Month(asked.from).index() - Month(earlier.from).index(),
                                                     earlier.from.daysTo(asked.from), asked}});
        if (!ranges.compared || !source->isOfGoals)
            ranges.compared = earlier;
    }
    return ranges;
}

/// The rows of a limited query from a source that finds them without making all. False: none does.
Result<bool> findLargest(Reader &reader, const Plan &plan, const Query &query, const QueryRanges &ranges, Table &table)
{
    const auto by = sizeAsked(query);
    const bool isPlain = plan.metrics.size() == 1 && plan.base.size() == 1 && plan.metrics.front() == plan.base.front()
        && plan.base.front()->toDateOf.isEmpty() && plan.sources.size() == 1 && plan.sources.front()->largest;
    if (query.limit <= 0 || !by || !isPlain || query.by.size() != 1)
        return false;
    LargestRequest asked{.request = {}, .compared = table.compared, .by = *by, .count = query.limit};
    asked.request.metrics = query.metrics;
    asked.request.dimensions = query.by;
    asked.request.filters = query.where;
    asked.request.range = ranges.now.front().range;
    asked.request.memo = std::make_shared<QHash<QString, std::any>>();
    WEIWO_ASSIGN(const auto found, plan.sources.front()->largest(reader, asked));
    if (!found)
        return false;
    for (const LargestGroups::Group &group : found->groups) {
        const std::vector<Figure> figures{{group.figure, {}}};
        table.rows.push_back({{group.label}, {group.id}, table.compared ? beside(figures, {{group.compared, {}}}) : figures});
    }
    table.groups = found->all;
    return true;
}

/// The store's last change: a figure is as good as that, and the same store says the same.
Result<QDateTime> lastChange(Reader &reader)
{
    JournalFilter newest;
    newest.limit = 1;
    WEIWO_ASSIGN(const auto page, journal::list(reader, newest));
    return page.entries.empty() ? QDateTime() : page.entries.front().at;
}

} // namespace

QDate endOfData(const std::optional<DateRange> &data, QDate today)
{
    return data ? std::min(data->to, today.addDays(1)) : today;
}

Period soFar(const Period &period, const std::optional<DateRange> &data, QDate today)
{
    const QDate end = endOfData(data, today);
    const bool ends = data && period.range.from < end && end < period.range.to;
    return ends ? Period{period.kind, {period.range.from, end}, period.fiscal} : period;
}

Result<DateRange> comparedRange(Reader &reader, const Period &period, Compare with)
{
    const FiscalCalendar calendar = reader.calendar();
    const auto partner = [&](const Period &of) {
        return with == Compare::PreviousYear     ? calendar.lastYear(of).range
               : with == Compare::PreviousPeriod ? calendar.previous(of).range
                                                 : of.range;
    };
    const auto whole = FiscalCalendar::wholeOf(period);
    if (!whole || with == Compare::None || reader.settings().compareToDate == CompareToDate::SameDate)
        return partner(period);
    const auto &days = reader.registry().extension<Catalogues>().days;
    DayTable table;
    if (days) {
        WEIWO_ASSIGN(table, days(reader));
    }
    return asManyWorkingDays(period.range, partner(*whole), table);
}

Result<Table> query(Reader &reader, const Query &query)
{
    Table table;
    WEIWO_ASSIGN(const Plan plan, planOf(reader, query));
    addColumns(table, query, plan);
    WEIWO_ASSIGN(table.asOf, lastChange(reader));
    WEIWO_ASSIGN(const std::optional<DateRange> range, rangeOf(reader, query, plan));
    table.period = range.value_or(DateRange{reader.clock().today(), reader.clock().today()});

    WEIWO_ASSIGN(const QueryRanges ranges, rangesOf(reader, plan, query, table.period));
    table.compared = ranges.compared;
    WEIWO_ASSIGN(const bool found, findLargest(reader, plan, query, ranges, table));
    // Of those that are found so only the total is left to be asked for.
    Plan rest = plan;
    if (found)
        rest.dimensions.clear();
    WEIWO_ASSIGN(Evaluation current, evaluate(reader, rest, query, ranges.now));
    if (ranges.earlier.empty()) {
        table.total = current.total;
        if (!found)
            table.rows = std::move(current.rows);
    } else {
        WEIWO_ASSIGN(const Evaluation before, evaluate(reader, rest, query, ranges.earlier));
        table.total = beside(current.total, before.total);
        if (!found)
            table.rows = joined(current, before, beside);
    }
    if (!found)
        table.groups = qint64(table.rows.size());
    WEIWO_TRY(sortRows(table, query.sort, query.inOrder));
    if (query.limit > 0 && table.rows.size() > static_cast<size_t>(query.limit))
        table.rows.resize(static_cast<size_t>(query.limit));
    return table;
}

QString figureText(const Figure &figure, Kind kind, const Currency &currency)
{
    if (figure.whole) {
        switch (kind) {
        case Kind::Money:
            return moneyText(Money{*figure.whole}, currency);
        case Kind::Quantity:
            return decimalText({*figure.whole, 3});
        case Kind::Count:
        case Kind::Ratio:
            return QString::number(*figure.whole);
        }
    }
    return figure.ratio
               ? QString::number(*figure.ratio, 'g', QLocale::FloatingPointShortest)
               : QString();
}

} // namespace weiwo::metrics
