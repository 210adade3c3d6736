#include "ui/panels/tiers/tier_screen.h"

#include "core/customers/tiers/commands.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

constexpr int MostMoves = 500;
constexpr int MostDue = 2000;
constexpr int MostValued = 500;

} // namespace

Result<TierPreviewAnswer> tierPreview(Reader &reader, const std::optional<TierSchemeDetail> &draft, QDate day, JobContext &job)
{
    TierPreviewAnswer answer;
    WEIWO_ASSIGN(answer.known, metrics::metricsOf(reader));
    WEIWO_ASSIGN(TierSchemeDetail scheme, findTierScheme(reader));
    if (draft)
        scheme = *draft;
    WEIWO_ASSIGN(answer.stored, isTierSchemeStored(reader, scheme.scheme.id));
    WEIWO_ASSIGN(const std::vector<TierRun> runs, tierRuns(reader, scheme.scheme.id));
    if (!runs.empty())
        answer.applied = runs.front().asOf;
    if (const Status fit = checkTierDay(reader, scheme.scheme.id, day); !fit) {
        answer.refused = fit.error().message;
        return answer;
    }
    WEIWO_ASSIGN(TierEvaluation evaluation, evaluateTiers(reader, {scheme, day}, &job));
    WEIWO_ASSIGN(answer.moves, previewOf(reader, evaluation, MostMoves));
    for (const Tier &tier : scheme.tiers)
        answer.rules << tierRuleText(reader, scheme.scheme, tier);
    answer.evaluation = std::make_shared<const TierEvaluation>(std::move(evaluation));
    return answer;
}

Result<TierState> tierState(Reader &reader)
{
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader));
    WEIWO_ASSIGN(const std::vector<TierRun> runs, countingRuns(reader, scheme.scheme.id));
    return runs.empty() ? TierState() : TierState{runs.back().id, runs.back().asOf};
}

Result<TierMatrix> tierMigration(Reader &reader, QDate from, QDate to, JobContext &job)
{
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader));
    return tierMatrix(reader, scheme, from, to, &job);
}

Result<TierRfmMap> tierRfm(Reader &reader, QDate day, JobContext &job)
{
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader));
    return tierRfmMap(reader, scheme.scheme, day, &job);
}

Result<ValueList> tierValue(Reader &reader, QDate day, int weeks, JobContext &job)
{
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader));
    return valueList(reader, {.scheme = scheme, .day = day, .weeks = weeks, .limit = MostValued}, &job);
}

Result<StandardsOverview> tierStandards(Reader &reader, QDate day)
{
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader));
    return standardsOverview(reader, scheme, day);
}

Result<TierDueAnswer> tierDue(Reader &reader, QDate day)
{
    TierDueAnswer answer;
    WEIWO_ASSIGN(answer.scheme, findTierScheme(reader));
    WEIWO_ASSIGN(answer.due, dueCustomers(reader, {.scheme = answer.scheme, .day = day, .limit = MostDue}));
    return answer;
}

GridColumn tierAmountColumn(const QString &key, const QString &title, metrics::Kind kind, int digits)
{
    GridColumn column{.key = key, .title = title, .kind = GridKind::Count, .digits = 0, .width = 120};
    switch (kind) {
    case metrics::Kind::Money:
        column.kind = GridKind::Money;
        column.digits = digits;
        break;
    case metrics::Kind::Quantity: column.digits = 3; break;
    case metrics::Kind::Ratio:
        column.kind = GridKind::Percent;
        column.digits = 4;
        column.decimals = 1;
        break;
    case metrics::Kind::Count: break;
    }
    return column;
}

void putColumns(GridStore &store, std::vector<GridColumn> columns)
{
    bool same = store.columnCount() == int(columns.size());
    for (int i = 0; same && i < store.columnCount(); ++i)
        same = store.column(i).key == columns[size_t(i)].key && store.column(i).kind == columns[size_t(i)].kind;
    if (same)
        store.retitle(std::move(columns));
    else
        store.setColumns(std::move(columns));
}

QString tierName(const TierSchemeDetail &scheme, std::optional<int> place)
{
    return place ? tierTitle(scheme.tiers[size_t(*place)]) : translate("Tiers", "No tier");
}

void setTierChip(GridStore &store, int row, int column, const TierSchemeDetail &scheme, std::optional<int> place)
{
    store.setText(row, column, tierName(scheme, place));
    if (place)
        store.setNumber(row, column, *place);
}

QString tierAmountText(qint64 amount, metrics::Kind kind, const AmountStyle &style)
{
    return amountText(figureOfTier(amount, kind), kind, style);
}

} // namespace weiwo::ui
