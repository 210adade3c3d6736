#pragma once

#include "core/metrics/metric.h"

namespace weiwo::metrics {

enum class Compare { None, PreviousYear, PreviousPeriod };

struct Query
{
    QStringList metrics;
    QStringList by;
    std::vector<Filter> where;
    std::optional<Period> period;     ///< absent: everything that the sources have
    Compare compare = Compare::None;
    QString plan;
    /// A column key, "-" before it: falling. METRIC.difference: by how much a compared metric differs, either way.
    QString sort;
    int limit = 0;                    ///< 0: all
    bool inOrder = true;              ///< by labels, where `sort` says nothing; false: any order will do
};

struct Column
{
    QString key;
    Text title;
    bool isDimension = false;
    Kind kind = Kind::Money;          ///< of a metric
    bool isChange = false;            ///< a growth ratio beside a compared metric
    QString name = {};                ///< of a metric that users have defined: its title

    [[nodiscard]] QString heading() const { return name.isEmpty() ? title.str() : name; }
};

struct TableRow
{
    std::vector<QString> labels;      ///< one a dimension; null: no value
    std::vector<Id> ids;
    std::vector<Figure> figures;      ///< one a metric column
};

/// The one result value that feeds screen, export and command line.
struct Table
{
    std::vector<Column> columns;      ///< dimensions first
    std::vector<TableRow> rows;
    std::vector<Figure> total;        ///< over all groups, before limit
    qint64 groups = 0;                ///< rows before limit
    DateRange period;
    QDateTime asOf;
};

/// Answers a query over all metrics of the store (metric_set.h). Fails with not-found for an unknown
/// metric or dimension, bad-input for a pair that do not go together (naming both).
[[nodiscard]] Result<Table> query(Reader &reader, const Query &query);

/// What the figures of @p period are compared with: the period before, or the same one a year earlier.
/// Of a month, quarter, half or year that is cut short (FiscalCalendar::wholeOf()) the part of that
/// one with as many working days (asManyWorkingDays()), or up to the same date where the workspace
/// says so (WorkspaceSettings::compareToDate); METHODS §3. Whoever compares periods asks here. Of
/// Compare::None the period itself.
[[nodiscard]] Result<DateRange> comparedRange(Reader &reader, const Period &period, Compare with);

/// Text of a figure for machines: money with the currency's digits, quantities with at most
/// three places, ratios that round-trip; empty where undefined.
[[nodiscard]] QString figureText(const Figure &figure, Kind kind, const Currency &currency);

} // namespace weiwo::metrics
