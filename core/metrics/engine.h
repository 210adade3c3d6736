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
    std::optional<DateRange> compared = {};   ///< days that the compared figures are of
    QDateTime asOf;
};

/// Answers a query over all metrics of the store (metric_set.h). Where periods are compared and that of
/// the query is not over, both count so far (soFar(), comparedRange()); goals count in whole. Fails with
/// not-found for an unknown metric or dimension, bad-input for a pair that do not go together (naming
/// both).
[[nodiscard]] Result<Table> query(Reader &reader, const Query &query);

/// Up to which day, not with it, there are figures: @p data are the days that have some.
[[nodiscard]] QDate endOfData(const std::optional<DateRange> &data, QDate today);
/// As much of @p period as figures have come to: it ends with the data, where these end inside it.
[[nodiscard]] Period soFar(const Period &period, const std::optional<DateRange> &data, QDate today);

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
