#pragma once

#include "core/quotas/sheet.h"
#include "core/workspace/reader.h"

namespace weiwo::quotas {

/// The measures that there are: those that ship, then rows of the table `measure`.
[[nodiscard]] Result<std::vector<Measure>> measures(Reader &reader);
[[nodiscard]] Result<Measure> measure(Reader &reader, const QString &key);
[[nodiscard]] AmountUnit unitOf(const Measure &measure, const Currency &currency);

/// Plans by year, then key, each with its versions by number.
struct PlanEntry
{
    Plan plan;
    std::vector<Version> versions;
    VersionState state = VersionState::Draft;   ///< of the version that would be shown
};
[[nodiscard]] Result<std::vector<PlanEntry>> plans(Reader &reader);
/// A plan by key or id; not-found otherwise.
[[nodiscard]] Result<Plan> findPlan(Reader &reader, const QString &key);
[[nodiscard]] Result<std::vector<Version>> versions(Reader &reader, const PlanId &plan);
/// A version by key ("v2"); empty: the open one, else the published one, else the newest.
[[nodiscard]] Result<Version> findVersion(Reader &reader, const Plan &plan, const QString &key = {});
/// Reads PLAN or PLAN@VERSION.
struct PlanVersion
{
    Plan plan;
    Version version;
};
[[nodiscard]] Result<PlanVersion> findPlanVersion(Reader &reader, const QString &text);
/// The published version that holds for a fiscal year, if there is one.
[[nodiscard]] Result<std::optional<PlanVersion>> publishedFor(Reader &reader, int fiscalYear);

/// The months of a plan that a period covers; bad-input unless it is whole months of its year.
[[nodiscard]] Result<MonthSpan> monthSpan(const FiscalCalendar &calendar, const Plan &plan,
                                          const Period &period);

/// The organization as a plan sees it: as it stands on the first day of its year, with those who
/// come during the year. Nodes that have targets of @p version but stand nowhere then come last,
/// under headquarters.
[[nodiscard]] Result<std::shared_ptr<const SheetTree>> sheetTree(Reader &reader, const Plan &plan,
                                                                const VersionId &version);
/// Everything that is set for one measure and line.
[[nodiscard]] Result<Sheet> loadSheet(Reader &reader, const Plan &plan, const Slice &slice,
                                      const Measure &measure,
                                      std::shared_ptr<const SheetTree> tree);
/// The product lines that a version has targets for.
[[nodiscard]] Result<QStringList> linesOf(Reader &reader, const VersionId &version);

/// A node over a period, as `show` and the screen have it.
struct ShownRow
{
    org::NodeId node;
    QString name;
    org::Level level = org::Level::Team;
    int depth = 0;
    std::optional<Month> month;               ///< absent: the whole year
    QString line;
    std::optional<qint64> target;             ///< own target, else the sum of those below
    bool own = false;                         ///< whether `target` is an own one
    std::optional<qint64> childrenTotal;      ///< absent for a leaf
    bool locked = false;                      ///< all of it
    bool typed = false;                       ///< some of it by hand
};
struct ShowRequest
{
    std::optional<org::NodeId> node;          ///< absent: headquarters
    std::optional<int> depth;                 ///< levels below it; absent: all
    QString measure;                          ///< empty: the plan's first
    bool byMonth = true;
    bool byLine = false;                      ///< a row each line; else all products
    bool byNode = true;                       ///< false: only the node asked for
};
/// Rows in the order of the tree, then line, then month.
[[nodiscard]] Result<std::vector<ShownRow>> show(Reader &reader, const PlanVersion &plan,
                                                 const ShowRequest &request);

/// Figures by node of a tree and month of a fiscal year.
using YearFigures = std::vector<std::array<std::optional<qint64>, MonthsPerYear>>;
/// Actual figures of the measure in lastYearPeriod(), each at its month of the fiscal year.
[[nodiscard]] Result<YearFigures> lastYear(Reader &reader, const Plan &plan,
                                           const Measure &measure, const SheetTree &tree);
/// What "last year" of a plan is: MethodContext::latestYear(), so that columns, bounds and methods
/// compare with the same months.
[[nodiscard]] Period lastYearPeriod(Reader &reader, const Plan &plan);

/// Why a cell is what it is.
struct ExplainedWeight
{
    org::NodeId node;
    QString name;
    qint64 weight = 0;
    double share = 0;                         ///< of the weights
    QString exact;                            ///< share before rounding, major units, long
    std::optional<qint64> amount;             ///< what stands there
    std::optional<qint64> floor;              ///< of its year
    std::optional<qint64> cap;
    Clamp clamp = Clamp::None;
};
/// A value in a sentence, typed, so that every place writes it in its own way.
struct ExplainedValue
{
    enum class Kind {
        Text,       ///< `text`
        Amount,     ///< `amount` in the measure's unit; absent: nothing is set
        Exact,      ///< `text`: an amount in major units with more places than it has
        Share,      ///< `ratio`
        Growth,     ///< `amount`: parts per million
        Count,      ///< `amount`
        Instant,    ///< `at`
    };
    Kind kind = Kind::Text;
    QString text;
    std::optional<qint64> amount;
    double ratio = 0;
    QDateTime at;

    bool operator==(const ExplainedValue &) const = default;
};
/// A sentence in the current language with places %1 … %9 for its values.
struct ExplainedSentence
{
    QString pattern;
    std::vector<ExplainedValue> values;

    bool operator==(const ExplainedSentence &) const = default;
};
/// The sentences as one text; @p write gives a value its form.
[[nodiscard]] QString worded(std::span<const ExplainedSentence> sentences,
                             const std::function<QString(const ExplainedValue &)> &write);
struct ExplainedEdit
{
    QDateTime at;
    org::NodeId author;
    QString authorName;
    std::optional<qint64> before;             ///< over the period
    std::optional<qint64> after;
    Id entry;
};
struct Explanation
{
    org::NodeId node;
    QString name;
    MonthSpan months;
    std::optional<qint64> target;
    std::optional<qint64> parentTarget;
    std::optional<Split> split;               ///< of its parent; absent: never broken down
    QString methodTitle;
    QString methodText;                       ///< the method in a sentence
    std::vector<ExplainedWeight> weights;     ///< of the node and its siblings
    qint64 step = 1;
    std::vector<CellMark> locks;              ///< locked cells of the node and its siblings
    std::vector<ExplainedEdit> edits;         ///< newest first
    std::vector<ExplainedSentence> sentences; ///< all of it in plain words
    QString text;                             ///< the sentences with machine-readable numbers
};
[[nodiscard]] Result<Explanation> explain(Reader &reader, const PlanVersion &plan,
                                          const Measure &measure, const QString &line,
                                          const org::NodeId &node, MonthSpan months);

/// What differs between two versions of a plan.
struct DiffRow
{
    org::NodeId node;
    QString name;
    int month = 0;
    QString measure;
    QString line;
    std::optional<qint64> before;
    std::optional<qint64> after;
    QString author;                           ///< who changed the cell last in the later version
    QString reason;
};
struct BridgePart
{
    QString label;
    qint64 amount = 0;
};
struct Difference
{
    std::vector<DiffRow> changed;
    std::vector<BridgePart> bridge;           ///< of the plan's first measure; adds up to the delta
    qint64 totalBefore = 0;
    qint64 totalAfter = 0;
};
[[nodiscard]] Result<Difference> difference(Reader &reader, const Plan &plan, const Version &a,
                                            const Version &b);

/// What stands in the way of publishing, or ought to be known: cells outside their bounds, nodes
/// without a target among those that have one, children that do not sum to their parent …
[[nodiscard]] Result<Findings> check(Reader &reader, const PlanVersion &plan);

} // namespace weiwo::quotas
