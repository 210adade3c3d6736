#pragma once

#include "core/metrics/engine.h"

namespace weiwo::metrics {

/// A region is called late when its newest data is more than so many days older than the newest.
inline constexpr int LateAfterDays = 7;

/// What the figures of a query rest on: as of when they are, whose data they lack, what they leave out.
/// For hovers, and the source line below every chart, picture and export. A plain value.
struct Coverage
{
    struct Region
    {
        Id id;
        QString name;
        std::optional<QDate> lastDay;   ///< nothing: it has never sold anything
        qint64 daysBehind = 0;          ///< its last day lies so far before the newest

        bool operator==(const Region &) const = default;
    };

    DateRange period;                   ///< empty: whatever there is
    bool known = false;                 ///< false: no source of the metrics can tell
    QDateTime importedAt;               ///< when the newest data came in; invalid: not known
    std::optional<QDate> lastDay;       ///< the newest day with data, by the end of the period
    qint64 regions = 0;                 ///< how many there are
    std::vector<Region> missing;        ///< those without data in the period
    std::vector<Region> late;           ///< those that are behind (LateAfterDays), but have data in it
    std::optional<DateRange> compared;  ///< what a period that is cut short is compared with
    CompareToDate comparedBy = CompareToDate::WorkingDays;
    std::vector<std::pair<Text, Filter>> filters;   ///< title of the field, and what is asked of it

    /// In words, a sentence each: as of, what is missing, what is late, what it is
    /// compared with, the filter. Never empty.
    [[nodiscard]] QStringList sentences() const;
    /// The same in one line.
    [[nodiscard]] QString line() const { return sentences().join(u' '); }
};

/// Of the figures that the query asks for. Reads kept sums only. Fails as query() does.
[[nodiscard]] Result<Coverage> coverageOf(Reader &reader, const Query &query);

} // namespace weiwo::metrics
