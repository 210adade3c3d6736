#include "core/performance/alerts/figure_reader.h"

#include "core/quotas/pace.h"
#include "core/quotas/target_source.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

QString timeOf(PeriodKind kind)
{
    return kind == PeriodKind::Month ? u"month"_s : kind == PeriodKind::Quarter ? u"quarter"_s : u"year"_s;
}

QString keyOf(const QString &metric, org::Level level, const DateRange &range, const QString &how)
{
    return QStringList{metric, org::levelKey(level), range.from.toString(Qt::ISODate), range.to.toString(Qt::ISODate), how}.join(u'|');
}

} // namespace

QString alertDimension(org::Level level)
{
    return level == org::Level::Headquarters ? QString() : org::levelKey(level);
}

Result<QDate> AlertFigureReader::endOf(const QString &metric)
{
    if (const auto it = m_ends.constFind(metric); it != m_ends.constEnd())
        return *it;
    WEIWO_ASSIGN(const metrics::MetricSpec *spec, m_known.get(metric));
    QDate end = m_today.addDays(1);
    if (spec->inputs.isEmpty() && quotas::measureOfMetric(metric).isEmpty()) {
        WEIWO_ASSIGN(const auto data, quotas::dataOf(m_reader, metric));
        end = quotas::endOfData(data, m_today);
    }
    for (const QString &input : spec->inputs) {
        WEIWO_ASSIGN(const QDate other, endOf(input));
        end = std::min(end, other);
    }
    m_ends.insert(metric, end);
    return end;
}

bool AlertFigureReader::absentIsZero(const QString &metric) const
{
    const metrics::MetricSpec *spec = m_known.find(metric);
    if (!spec)
        return false;
    if (spec->inputs.isEmpty())
        return quotas::measureOfMetric(metric).isEmpty();
    return spec->isOwn() && spec->additive
           && std::all_of(spec->inputs.begin(), spec->inputs.end(), [this](const QString &input) { return absentIsZero(input); });
}

bool AlertFigureReader::isThere(const QString &metric, const metrics::Figure &figure) const
{
    const metrics::MetricSpec *spec = m_known.find(metric);
    const bool hasLines = spec && (spec->kind == metrics::Kind::Money || spec->kind == metrics::Kind::Quantity);
    return !figure.isNull() && (hasLines || valueOf(figure) != 0.0);
}

Result<metrics::Table> AlertFigureReader::ask(const QString &metric, org::Level level, const QString &time,
                                              const Period &period, metrics::Compare compare) const
{
    metrics::Query query;
    query.metrics = {metric};
    if (const QString dimension = alertDimension(level); !dimension.isEmpty())
        query.by << dimension;
    if (!time.isEmpty())
        query.by << time;
    query.period = period;
    query.compare = compare;
    return metrics::query(m_reader, query);
}

Id AlertFigureReader::subjectOf(const metrics::TableRow &row, org::Level level) const
{
    return level == org::Level::Headquarters ? m_top : row.ids.at(0);
}

QString AlertFigureReader::labelOf(const Period &period) const
{
    const Month first(period.range.from);
    return period.kind == PeriodKind::Month     ? first.key()
           : period.kind == PeriodKind::Quarter ? m_calendar.quarterKey(first)
                                                : m_calendar.yearKey(first);
}

Result<const QHash<Id, AlertFigureReader::Course> *>
AlertFigureReader::courses(const QString &metric, org::Level level, const std::vector<Period> &periods)
{
    const DateRange range{periods.front().range.from, periods.back().range.to};
    const QString time = timeOf(periods.front().kind);
    const auto [place, isNew] = m_courses.try_emplace(keyOf(metric, level, range, time));
    if (!isNew)
        return &place->second;
    WEIWO_ASSIGN(const metrics::Table table, ask(metric, level, time, {PeriodKind::Range, range, false}, metrics::Compare::None));
    QHash<QString, size_t> places;
    for (size_t i = 0; i < periods.size(); ++i)
        places.insert(labelOf(periods[i]), i);
    for (const metrics::TableRow &row : table.rows) {
        const Id subject = subjectOf(row, level);
        const auto at = places.constFind(row.labels.back());
        if (subject.isNull() || at == places.constEnd())
            continue;
        Course &course = place->second[subject];
        course.resize(periods.size());
        course[*at] = row.figures.at(0);
    }
    if (absentIsZero(metric))
        for (Course &course : place->second) {
            bool begun = false;
            for (metrics::Figure &figure : course) {
                begun = begun || !figure.isNull();
                if (begun && figure.isNull())
                    figure.whole = 0;
            }
        }
    return &place->second;
}

Result<const QHash<Id, AlertFigureReader::Pair> *>
AlertFigureReader::compared(const QString &metric, org::Level level, const Period &stretch, metrics::Compare with)
{
    const auto [place, isNew] = m_pairs.try_emplace(keyOf(metric, level, stretch.range, QString::number(int(with)) + labelOf(stretch)));
    if (!isNew)
        return &place->second;
    WEIWO_ASSIGN(const metrics::Table table, ask(metric, level, {}, stretch, with));
    const bool zero = absentIsZero(metric);
    const auto add = [&](const Id &subject, const std::vector<metrics::Figure> &figures) {
        Pair pair{figures.at(0), figures.at(1)};
        if (zero && pair.first.isNull() && !pair.second.isNull())
            pair.first.whole = 0;
        place->second.insert(subject, pair);
    };
    if (level == org::Level::Headquarters)
        add(m_top, table.total);
    else
        for (const metrics::TableRow &row : table.rows)
            if (!row.ids.at(0).isNull())
                add(row.ids.at(0), row.figures);
    return &place->second;
}

Result<QSet<Id>> AlertFigureReader::present(const QString &metric, org::Level level, const DateRange &range)
{
    // Of the whole there is a figure whether it has lines or not; of a day only where it has some.
    const QString time = level == org::Level::Headquarters ? u"day"_s : QString();
    WEIWO_ASSIGN(const metrics::Table table, ask(metric, level, time, {PeriodKind::Range, range, false}, metrics::Compare::None));
    QSet<Id> ids;
    for (const metrics::TableRow &row : table.rows) {
        const Id subject = subjectOf(row, level);
        if (!subject.isNull() && isThere(metric, row.figures.at(0)))
            ids.insert(subject);
    }
    return ids;
}

Result<QHash<Id, QDate>> AlertFigureReader::lastDays(const QString &metric, org::Level level, const DateRange &range)
{
    WEIWO_ASSIGN(const metrics::Table table,
                 ask(metric, level, u"day"_s, {PeriodKind::Range, range, false}, metrics::Compare::None));
    QHash<Id, QDate> days;
    for (const metrics::TableRow &row : table.rows) {
        if (!isThere(metric, row.figures.at(0)))
            continue;
        const QDate day = QDate::fromString(row.labels.back(), Qt::ISODate);
        QDate &last = days[subjectOf(row, level)];
        if (!last.isValid() || day > last)
            last = day;
    }
    return days;
}

Period AlertFigureReader::periodOf(QDate day, PeriodKind kind) const
{
    const Month month(day);
    if (kind == PeriodKind::Month)
        return {PeriodKind::Month, month.range(), false};
    const int year = m_calendar.yearOf(month);
    return kind == PeriodKind::Quarter ? m_calendar.quarter(year, m_calendar.positionOf(month) / 3 + 1) : m_calendar.year(year);
}

std::vector<Period> AlertFigureReader::periodsTo(const Period &last, int before) const
{
    std::vector<Period> periods{last};
    for (int i = 0; i < before; ++i)
        periods.push_back(m_calendar.previous(periods.back()));
    std::reverse(periods.begin(), periods.end());
    return periods;
}

QDate AlertFigureReader::daysBefore(QDate end, qint64 count) const
{
    QDate day = end;
    while (count > 0) {
        day = day.addDays(-1);
        count -= m_days.isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

} // namespace weiwo::performance
