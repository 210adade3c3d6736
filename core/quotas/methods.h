#pragma once

#include "core/base/catalogue.h"
#include "core/base/finding.h"
#include "core/base/param_spec.h"
#include "core/quotas/types.h"

namespace weiwo::quotas {

/// What a method spreads over: the children of a node, or the months of the year.
enum class MethodAxis { Children, Months };

/// One part that gets a weight.
struct MethodPart
{
    QString id;                     ///< node id, or month position "0" … "11"
    QString code;                   ///< how parameters may name it too
    QString name;

    bool operator==(const MethodPart &) const = default;
};

/// Figures that a method needs before it can weigh: prepared by the caller, so that weighing is
/// a pure function.
struct FigureNeed
{
    enum class Source {
        Metric,     ///< `metric` over `range`, a figure each part, in the metric's unit
        Capacity,   ///< Σ over the people of a part: full months in `range` × ramp × productivity
        History,    ///< `metric` of the parent, a figure each month of `range`
    };
    Source source = Source::Metric;
    QString metric;
    DateRange range;
    /// Of Capacity: what a full month brings, in the measure's smallest unit; by post, and the
    /// general one under the empty key.
    QMap<QString, qint64> productivity;

    bool operator==(const FigureNeed &) const = default;
};

/// A figure each part (Metric, Capacity), or each month (History). Absent: there is none.
using Figures = std::vector<std::optional<qint64>>;

/// What a method weighs with.
struct MethodInputs
{
    std::vector<MethodPart> parts;
    std::vector<Figures> figures;   ///< in the order of its needs
    /// Of the months axis: working days of each month of the past years, oldest first, then of
    /// the plan's year. Empty where the holidays of one of them are not known.
    std::vector<std::array<qint64, MonthsPerYear>> workingDays;
    int january = 0;                ///< place of January in the fiscal year
};

/// The answer: a weight for each part, integers ≥ 0 over one unit.
struct Weights
{
    std::vector<qint64> weights;
    Findings findings;
};

/// Where a plan stands in time, for defaults of parameters.
struct MethodContext
{
    FiscalCalendar calendar;
    int year = 0;                   ///< fiscal year of the plan
    QString metric;                 ///< metric of the plan's measure
    AmountUnit unit;                ///< of the plan's measure
    QDate today;                    ///< what is over by now may be compared; invalid: all of it
    /// How a metric is called for people; empty: by its key.
    std::function<QString(const QString &metric)> metricTitle{};

    /// Whether the last month of a fiscal year is over.
    [[nodiscard]] bool isOver(int fiscalYear) const;
    /// The last fiscal year before the plan's that is over.
    [[nodiscard]] int lastOver() const;
    /// What "last year" means where nothing else is said: the fiscal year before the plan's; while
    /// that still runs, the twelve whole months before today, so that each month of the year counts
    /// once and none of them half.
    [[nodiscard]] Period latestYear() const;
};

/// A way to break a target down.
struct MethodSpec
{
    QString key;
    Text title;
    Text help;
    std::vector<ParamSpec> params;
    MethodAxis axis = MethodAxis::Children;
    /// What it needs to know. bad-input for parameters that make no sense.
    std::function<Result<std::vector<FigureNeed>>(const nlohmann::json &, const MethodContext &)> needs;
    /// The weights; pure. All of them 0 where there is nothing to go by: the allocation then
    /// refuses with no-weight. bad-input for parameters that do not fit the parts.
    std::function<Result<Weights>(const nlohmann::json &, const MethodInputs &)> weigh;
    /// The method in a sentence with its parameters in words.
    std::function<QString(const nlohmann::json &, const MethodContext &)> sentence;
};

/// The methods that ship, in the order of pickers. Kept in Registry::extension<Methods>().
struct Methods
{
    Catalogue<MethodSpec> all;
};
/// @p catalogue: where the blend looks its parts up; must outlive them.
void addShippedMethods(Catalogue<MethodSpec> &catalogue);
/// The method of that key; not-found otherwise.
[[nodiscard]] Result<const MethodSpec *> findMethod(const Catalogue<MethodSpec> &catalogue,
                                                    const QString &key);

/// @p params with the periods filled in that the method takes from today's date, so that it can be
/// repeated and explained later. What does not depend on the date stays absent.
[[nodiscard]] nlohmann::json settled(const Catalogue<MethodSpec> &catalogue,
                                     const MethodSpec &method, nlohmann::json params,
                                     const MethodContext &context);

/// The index of the twelve months from whole past years (METHODS §2 "Seasonality index"), in
/// fractions that sum to 1. @p years: oldest first, twelve figures each.
[[nodiscard]] Result<std::array<double, MonthsPerYear>>
seasonalShare(std::span<const std::array<double, MonthsPerYear>> years);
/// By the ratio to a centred 2×12 moving average, two years at least; scaled to Σ = 12.
[[nodiscard]] Result<std::array<double, MonthsPerYear>>
seasonalRatio(std::span<const std::array<double, MonthsPerYear>> years);
/// Splits the share of a pair of months anew, by what a working day of each brought and the
/// working days that they will have (METHODS §2 "Spring Festival"). @p days: one more than years.
void splitMovablePair(std::array<double, MonthsPerYear> &shares,
                      std::span<const std::array<double, MonthsPerYear>> years,
                      std::span<const std::array<qint64, MonthsPerYear>> days, int first, int second);

} // namespace weiwo::quotas
