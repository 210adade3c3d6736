#pragma once

#include "core/customers/tiers/standards.h"
#include "core/customers/tiers/value_list.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/views/amounts.h"

namespace weiwo::ui {

/// A scheme judged today: what preview and scheme editor show. Made on a worker.
struct TierPreviewAnswer
{
    std::shared_ptr<const customers::TierEvaluation> evaluation;
    customers::TierPreview moves;
    QStringList rules;                 ///< of the tiers, in words
    bool stored = false;
    std::optional<QDate> applied;      ///< the day of the last evaluation that was applied
    metrics::MetricSet known;
    QString refused;                   ///< why the day that was asked for is none for an evaluation: then there is none

    [[nodiscard]] const customers::TierSchemeDetail &scheme() const { return evaluation->scheme; }
};
/// @p draft: judged instead of the first scheme in use. Some seconds for a million customers.
[[nodiscard]] Result<TierPreviewAnswer> tierPreview(Reader &reader, const std::optional<customers::TierSchemeDetail> &draft, QDate day, JobContext &job);

/// What holds now, told at once.
struct TierState
{
    std::optional<customers::TierRunId> lastRun;
    std::optional<QDate> asOf;         ///< of the last evaluation that was applied
};
[[nodiscard]] Result<TierState> tierState(Reader &reader);

// Of the first scheme in use, or of the one that ships.
[[nodiscard]] Result<customers::TierMatrix> tierMigration(Reader &reader, QDate from, QDate to, JobContext &job);
[[nodiscard]] Result<customers::TierRfmMap> tierRfm(Reader &reader, QDate day, JobContext &job);
/// The largest of all customers, over so many weeks. Some seconds for a million customers.
[[nodiscard]] Result<customers::ValueList> tierValue(Reader &reader, QDate day, int weeks, JobContext &job);
[[nodiscard]] Result<customers::StandardsOverview> tierStandards(Reader &reader, QDate day);

struct TierDueAnswer
{
    customers::TierSchemeDetail scheme;
    customers::DueList due;
};
[[nodiscard]] Result<TierDueAnswer> tierDue(Reader &reader, QDate day);

/// A column for the sums of a scheme.
[[nodiscard]] GridColumn tierAmountColumn(const QString &key, const QString &title, metrics::Kind kind, int digits);
/// The same columns get their new titles, others take their place.
void putColumns(GridStore &store, std::vector<GridColumn> columns);
/// The tier at a place; what stands for none.
[[nodiscard]] QString tierName(const customers::TierSchemeDetail &scheme, std::optional<int> place);
/// A chip of it.
void setTierChip(GridStore &store, int row, int column, const customers::TierSchemeDetail &scheme, std::optional<int> place);
/// A sum of a scheme as the window writes it.
[[nodiscard]] QString tierAmountText(qint64 amount, metrics::Kind kind, const AmountStyle &style);

} // namespace weiwo::ui
