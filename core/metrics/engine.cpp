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
    while (place < table.columns.size() && table.columns[place].key != key)
        ++place;
    if (place == table.columns.size())
        return fail(errc::BadInput,
                    translate("metrics", "There is no column \"%1\" to sort by.").arg(key), key);
    for (const Column &column : table.columns)
        dimensions += column.isDimension ? 1 : 0;
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [&](const TableRow &a, const TableRow &b) {
                         if (place < dimensions)
                             return lessLabel(a.labels[place], b.labels[place], falling);
                         const size_t figure = place - dimensions;
                         return less(a.figures[figure], b.figures[figure], falling);
                     });
    return {};
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

    if (query.compare == Compare::None) {
        WEIWO_ASSIGN(Evaluation now, evaluate(reader, plan, query, {table.period, table.period}));
        table.rows = std::move(now.rows);
        table.total = std::move(now.total);
    } else {
        const Period period = query.period.value_or(Period{PeriodKind::Range, table.period, false});
        WEIWO_ASSIGN(const Period counted, countedPeriod(reader, plan, period));
        WEIWO_ASSIGN(const DateRange whole, comparedRange(reader, period, query.compare));
        WEIWO_ASSIGN(const DateRange earlier, comparedRange(reader, counted, query.compare));
        WEIWO_ASSIGN(const Evaluation now, evaluate(reader, plan, query, {counted.range, period.range}));
        WEIWO_ASSIGN(Evaluation before, evaluate(reader, plan, query, {earlier, whole}));
        const int months = Month(table.period.from).index() - Month(earlier.from).index();
        const qint64 days = earlier.from.daysTo(table.period.from);
        shiftTime(before, plan, reader.calendar(), {months, days, table.period});
        table.rows = joined(now, before, beside);
        table.total = beside(now.total, before.total);
        table.compared = earlier;
    }
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
