#pragma once

#include "core/quotas/methods.h"
#include "core/quotas/queries.h"
#include "core/workspace/edit.h"

namespace weiwo::quotas {

// What a user can do to a plan: one function, one undo step. All of it fails with forbidden
// where the role lacks the right, with `published` where the plan has no open version, with the
// refusals of METHODS §1.3 where locks and bounds cannot be met; then nothing has changed.

struct NewPlan
{
    QString key;
    int year = 0;                             ///< fiscal year; 0 with an existing key: its own
    QStringList measures;                     ///< empty: sales.amount
    bool lines = false;
    QString from;                             ///< PLAN or PLAN@VERSION to copy; may be empty
};
/// Makes a plan with its version 1, or the next draft of a plan that is there: a copy of `from`,
/// else of its newest version. `exists` where it has a draft already.
[[nodiscard]] Result<PlanVersion> createPlan(Edit &edit, const NewPlan &request);
/// The next draft of a plan: a copy of a version (absent: its newest) with the next number, based
/// on it. `exists` where the plan has an open version already. Title: quotas.nextDraft, the key.
[[nodiscard]] Result<PlanVersion> nextDraft(Edit &edit, const Plan &plan,
                                            const std::optional<PlanVersion> &from = {});
/// `published` where a version of it is, or was.
Status deletePlan(Edit &edit, const Plan &plan);

/// A bound: an amount, or growth against the same months of last year (quotas::lastYear()).
struct BoundRule
{
    std::optional<qint64> amount;
    std::optional<qint64> growthPpm;          ///< −5 % = −50 000
    bool keep = false;                        ///< the bound that there is stays

    [[nodiscard]] bool isSet() const { return amount || growthPpm; }
    /// Reads "1200.00", "-5%", "+20%".
    [[nodiscard]] static Result<BoundRule> parse(const QString &text, const AmountUnit &unit);
    /// What parse() reads back; empty where nothing is set.
    [[nodiscard]] QString text(const AmountUnit &unit) const;
};

struct BreakdownRequest
{
    PlanVersion plan;
    QString measure;                          ///< empty: the plan's first
    QString line;
    std::optional<org::NodeId> node;          ///< absent: headquarters
    std::optional<qint64> total;              ///< becomes its own target; absent: what it has
    std::optional<org::Level> toLevel;        ///< absent: the node's children
    QString method;
    nlohmann::json params;                    ///< also "floors", "caps": NODE → bound
    std::optional<qint64> step;               ///< in the measure's unit; absent: the smallest
    qint64 bufferPpm = 0;
    BoundRule floor;
    BoundRule cap;
    bool byMonths = false;
};
struct BreakdownRow
{
    org::NodeId node;
    QString name;
    org::Level level = org::Level::Team;
    std::optional<qint64> target;
    std::optional<qint64> childrenTotal;
    bool locked = false;
};
struct BreakdownResult
{
    PlanVersion plan;
    org::NodeId node;
    QString nodeName;
    AmountUnit unit;
    qint64 total = 0;
    qint64 childrenTotal = 0;
    qint64 buffer = 0;                        ///< childrenTotal − total
    qint64 cellsChanged = 0;
    std::vector<BreakdownRow> rows;           ///< the node, then what was broken down, in tree order
    Findings findings;
};
/// Breaks a node's total down. For a dry run, run it in an edit with Commit::DryRun.
[[nodiscard]] Result<BreakdownResult> breakdown(Edit &edit, const BreakdownRequest &request);
/// The same on a sheet in memory, without a store to write to: what the screen shows before it
/// is done. Figures are read with @p reader.
[[nodiscard]] Result<BreakdownResult> previewBreakdown(Reader &reader, const BreakdownRequest &request,
                                                       Sheet &sheet);

/// Which table of which version an edit of cells is about.
struct CellTable
{
    PlanVersion plan;
    QString measure;                          ///< empty: the plan's first
    QString line;
};
struct CellTarget
{
    org::NodeId node;
    MonthSpan months;
    qint64 amount = 0;
    bool held = false;                        ///< as of CellValue
};
struct CellsResult
{
    PlanVersion plan;
    qint64 cellsChanged = 0;
    CellChanges changes;
};
/// Sets cells: what is below follows, what is above takes the difference. One step, any number.
/// @p method, where given, becomes the method of the node's children first.
[[nodiscard]] Result<CellsResult> setCells(Edit &edit, const CellTable &table,
                                           const std::vector<CellTarget> &cells,
                                           const QString &method = {});
/// Multiplies cells by 1 + @p ppm / 10⁶ (a selection, +5 %).
[[nodiscard]] Result<CellsResult> multiplyCells(Edit &edit, const CellTable &table,
                                                const std::vector<CellTarget> &cells, qint64 ppm);
/// Takes own targets away.
[[nodiscard]] Result<CellsResult> clearCells(Edit &edit, const CellTable &table,
                                             const std::vector<CellTarget> &cells);
/// A stretch of a node's own cells.
struct CellSpan
{
    org::NodeId node;
    MonthSpan months;
};
/// Locks or unlocks own cells, not those below. Gives the number of cells.
[[nodiscard]] Result<int> lockCells(Edit &edit, const CellTable &table,
                                    const std::vector<CellSpan> &cells, bool locked,
                                    const QString &reason = {});

struct Published
{
    PlanVersion plan;
    Findings findings;                        ///< warnings that did not hinder it
};
/// Checks, then publishes the version; the one published before is archived. bad-input with
/// the findings in Error::more where one of them is an error.
[[nodiscard]] Result<Published> publish(Edit &edit, const PlanVersion &plan, const QString &note = {});

} // namespace weiwo::quotas
