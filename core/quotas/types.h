#pragma once

#include "core/base/clock.h"
#include "core/metrics/metric.h"
#include "core/money/decimal.h"
#include "core/org/types.h"

#include <QDateTime>
#include <array>

namespace weiwo::quotas {

using PlanId = StrongId<struct PlanTag>;
using VersionId = StrongId<struct VersionTag>;

inline constexpr int MonthsPerYear = 12;

/// What a plan sets targets for. Five ship; a row of the table `measure` adds one or renames it.
struct Measure
{
    QString key;                    ///< "sales.amount"
    QString title;                  ///< for people, in the current language
    metrics::Kind kind = metrics::Kind::Money;
    QString metric;                 ///< the actual figure: a metric's key

    bool operator==(const Measure &) const = default;
};

/// The unit that a measure's integers count: amount = integer · 10^-digits.
struct AmountUnit
{
    metrics::Kind kind = metrics::Kind::Money;
    int digits = 2;
    QString name;                   ///< currency code; empty for counts and quantities

    /// 10^digits: what one major unit is.
    [[nodiscard]] qint64 scale() const;
    /// 0.01 of money; one whole piece of anything else.
    [[nodiscard]] qint64 defaultStep() const;
    /// Machine text, exactly `digits` places for money, no trailing zeros otherwise.
    [[nodiscard]] QString text(qint64 amount) const;
    /// Reads machine text; nothing if it is none, has too many digits, or is beyond MaxAmount.
    [[nodiscard]] std::optional<qint64> read(const QString &text) const;
    bool operator==(const AmountUnit &) const = default;
};

enum class VersionState { Draft, Review, Published, Archived };
/// "draft", "review", "published", "archived".
[[nodiscard]] QString versionStateKey(VersionState state);
[[nodiscard]] std::optional<VersionState> versionStateFromKey(const QString &key);
/// For people, in the current language.
[[nodiscard]] QString versionStateTitle(VersionState state);
/// Whether cells of such a version may change: a draft, or one in review.
[[nodiscard]] bool isOpen(VersionState state);

struct Plan
{
    PlanId id;
    QString key;                    ///< "2026"; unique among living plans
    int year = 0;                   ///< fiscal year
    QStringList measures;           ///< keys, in order; never empty
    bool lines = false;             ///< targets by product line too

    bool operator==(const Plan &) const = default;
};

struct Version
{
    VersionId id;
    PlanId plan;
    int number = 1;                 ///< shown as v1
    VersionState state = VersionState::Draft;
    QString note;
    QDateTime at;                   ///< when it got its state
    org::NodeId author;             ///< who gave it
    QString snapshot;               ///< hash of its rows since it was published; empty before
    std::optional<VersionId> basedOn;

    [[nodiscard]] QString key() const { return QLatin1Char('v') + QString::number(number); }
    bool operator==(const Version &) const = default;
};

/// The cells of one table of a version: a measure and, in a plan by lines, a product line (empty:
/// all products). What is set for all products and for single lines stands side by side.
struct Slice
{
    VersionId version;
    QString measure;
    QString line;

    bool operator==(const Slice &) const = default;
};

/// Months of a plan's fiscal year as bits 0…11.
using MonthMask = quint16;
inline constexpr MonthMask AllMonths = 0x0fff;
[[nodiscard]] inline MonthMask monthBit(int month) { return static_cast<MonthMask>(1U << month); }

/// A node's own targets: a value for each month of the fiscal year, in the measure's unit.
/// A month without one is absent, not zero. Quarters and years are sums, never stored.
struct QuotaRow
{
    Slice slice;
    org::NodeId node;
    std::array<std::optional<qint64>, MonthsPerYear> months;

    bool operator==(const QuotaRow &) const = default;
};

/// What is set on one cell only: a row of its own where there is any of it.
struct CellMark
{
    Slice slice;
    org::NodeId node;
    int month = 0;                  ///< 0…11: place in the fiscal year
    bool locked = false;
    QString reason;                 ///< of the lock
    std::optional<qint64> floor;
    std::optional<qint64> cap;
    bool typed = false;             ///< set by hand, not by a breakdown

    [[nodiscard]] bool isEmpty() const
    {
        return !locked && reason.isEmpty() && !floor && !cap && !typed;
    }
    bool operator==(const CellMark &) const = default;
};

/// One child's part in its parent's split. Bounds are of its year.
struct SplitPart
{
    org::NodeId node;
    qint64 weight = 0;              ///< integer, over one unit common to the parts
    std::optional<qint64> floor;
    std::optional<qint64> cap;

    bool operator==(const SplitPart &) const = default;
};

/// How the children of a node get their parts: kept with the plan, so that any later change
/// follows the same way and every number can be explained again.
struct Split
{
    QString method;                 ///< key of a MethodSpec
    nlohmann::json params;          ///< as checked when it was computed
    qint64 step = 1;                ///< rounding, in the measure's unit
    qint64 bufferPpm = 0;           ///< over-assignment: children's total = own · (1 + ppm / 10⁶)
    bool byMonths = false;          ///< both margins hold: children's years, the node's own months
    std::vector<SplitPart> parts;

    bool operator==(const Split &) const = default;
};

/// A split as stored.
struct SplitRow
{
    Slice slice;
    org::NodeId node;               ///< whose children it splits
    Split split;

    bool operator==(const SplitRow &) const = default;
};

/// A stretch of months of a plan: first ≤ last, both 0…11.
struct MonthSpan
{
    int first = 0;
    int last = MonthsPerYear - 1;

    [[nodiscard]] MonthMask mask() const
    {
        return static_cast<MonthMask>((AllMonths >> (MonthsPerYear - 1 - last)) & (AllMonths << first));
    }
    [[nodiscard]] int count() const { return last - first + 1; }
    bool operator==(const MonthSpan &) const = default;
};

} // namespace weiwo::quotas
