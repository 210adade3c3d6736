#pragma once

#include "core/metrics/metric_set.h"
#include "core/performance/alerts/conditions.h"
#include "core/period/working_days.h"
#include "core/workspace/reader.h"

#include <map>

namespace weiwo::performance {

/// Reads the figures of all subjects of a level at once and keeps them, so that rules share them.
class AlertFigureReader
{
public:
    /// @p top: whose the figures of the whole are. @p known: the metrics of the store.
    AlertFigureReader(Reader &reader, const metrics::MetricSet &known, const Id &top, QDate today, const DayTable &days)
        : m_reader(reader), m_known(known), m_calendar(reader.calendar()), m_top(top), m_today(today), m_days(days)
    {
    }

    /// The first day that the figures of a metric do not count; today's next at the latest. Of a made
    /// metric the end of what it is made of, targets aside. not-found for an unknown metric.
    [[nodiscard]] Result<QDate> endOf(const QString &metric);

    using Course = std::vector<metrics::Figure>;
    /// By period, one each of @p periods (all of one kind, in a row).
    [[nodiscard]] Result<const QHash<Id, Course> *> courses(const QString &metric, org::Level level,
                                                           const std::vector<Period> &periods);
    using Pair = std::pair<metrics::Figure, metrics::Figure>;
    /// Of a stretch of time and of the one that it is compared with.
    [[nodiscard]] Result<const QHash<Id, Pair> *> compared(const QString &metric, org::Level level,
                                                          const Period &stretch, metrics::Compare with);
    /// Who has a figure in a range: of an amount or a quantity one that comes to nothing, too, since
    /// there are lines of it (an order and its return); of a count or a ratio none that is 0.
    [[nodiscard]] Result<QSet<Id>> present(const QString &metric, org::Level level, const DateRange &range);
    /// The last day with such a figure in a range.
    [[nodiscard]] Result<QHash<Id, QDate>> lastDays(const QString &metric, org::Level level, const DateRange &range);

    /// The period of a kind that a day falls in, and so many before it, the latest last.
    [[nodiscard]] std::vector<Period> periodsTo(const Period &last, int before) const;
    [[nodiscard]] Period periodOf(QDate day, PeriodKind kind) const;
    [[nodiscard]] qint64 workingDaysIn(const DateRange &range) const { return workingDays(range, m_days); }
    /// The first of @p count working days before @p end.
    [[nodiscard]] QDate daysBefore(QDate end, qint64 count) const;
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const FiscalCalendar &calendar() const { return m_calendar; }

private:
    [[nodiscard]] Result<metrics::Table> ask(const QString &metric, org::Level level, const QString &time,
                                             const Period &period, metrics::Compare compare) const;
    [[nodiscard]] Id subjectOf(const metrics::TableRow &row, org::Level level) const;
    [[nodiscard]] QString labelOf(const Period &period) const;
    /// Whether no figure means that nothing was sold, rather than that nothing is known.
    [[nodiscard]] bool absentIsZero(const QString &metric) const;

    /// Whether a figure tells that there is something.
    [[nodiscard]] bool isThere(const QString &metric, const metrics::Figure &figure) const;

    Reader &m_reader;
    const metrics::MetricSet &m_known;
    FiscalCalendar m_calendar;
    Id m_top;
    QDate m_today;
    const DayTable &m_days;
    QHash<QString, QDate> m_ends;
    std::map<QString, QHash<Id, Course>> m_courses;
    std::map<QString, QHash<Id, Pair>> m_pairs;
};

/// The dimension of a level; empty for headquarters, of which the whole is.
[[nodiscard]] QString alertDimension(org::Level level);

} // namespace weiwo::performance
