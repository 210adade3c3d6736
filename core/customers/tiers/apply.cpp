#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/queries.h"
#include "core/customers/tiers/repo.h"
#include "core/customers/tiers/run_content.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

std::string text(const QString &value)
{
    return value.toStdString();
}

/// The figures that the rules of an evaluation look at, each once.
std::vector<TierInputPtr> inputsOf(const TierEvaluation &evaluation)
{
    std::vector<TierInputPtr> inputs;
    for (const TierRule &rule : evaluation.rules)
        for (const TierInputPtr &input : rule.inputs())
            if (std::find(inputs.begin(), inputs.end(), input) == inputs.end())
                inputs.push_back(input);
    return inputs;
}

/// The rules as they were: whoever looks back need not ask what they are today.
nlohmann::json rulesOf(const TierEvaluation &evaluation, const std::vector<TierInputPtr> &inputs)
{
    const TierScheme &scheme = evaluation.scheme.scheme;
    nlohmann::json rules{{"months", scheme.months}, {"band", scheme.band}, {"evaluations", scheme.evaluations}, {"amount", text(scheme.amount)}};
    rules["inputs"] = nlohmann::json::array();
    for (const TierInputPtr &input : inputs)
        rules["inputs"].push_back({{"metric", text(input->metric)}, {"kind", text(metrics::kindKey(input->kind))}});
    rules["tiers"] = nlohmann::json::array();
    for (const Tier &tier : evaluation.scheme.tiers) {
        nlohmann::json conditions = nlohmann::json::array();
        for (const TierCondition &condition : tier.conditions)
            conditions.push_back({{"kind", text(condition.kind)}, {"params", condition.params}});
        rules["tiers"].push_back({{"key", text(tier.key)}, {"name", text(tier.name)}, {"rank", tier.rank}, {"joined", text(tierJoinKey(tier.join))}, {"conditions", conditions}});
    }
    return rules;
}

/// What the rules lead to otherwise than before.
Result<TierRunMoves> movesOf(Edit &edit, const TierEvaluation &evaluation, const std::vector<TierInputPtr> &inputs)
{
    WEIWO_ASSIGN(const auto numbers, repo::tierNumbers(edit));
    std::vector<qint64> tiers;
    for (const Tier &tier : evaluation.scheme.tiers)
        tiers.push_back(numbers.value(tier.id));
    std::vector<TierMoveRow> rows;
    for (size_t i = 0; i < evaluation.living.size(); ++i) {
        const TierStanding &standing = evaluation.standings[i];
        const TierMoveRow row{evaluation.living[i], standing.place ? tiers[static_cast<size_t>(*standing.place)] : 0, standing.below};
        const TierStates::Entry before = evaluation.before->of(row.customer);
        if (row.tier != before.tier || row.below != before.below)
            rows.push_back(row);
    }
    const auto alive = static_cast<qsizetype>(rows.size());
    WEIWO_TRY(repo::eachDeadNumber(edit, [&](qint64 no) {
        if (evaluation.before->of(no).tier != 0)
            rows.push_back({no, 0, 0});
    }));
    const auto byCustomer = [](const TierMoveRow &a, const TierMoveRow &b) { return a.customer < b.customer; };
    std::sort(rows.begin() + alive, rows.end(), byCustomer);
    std::inplace_merge(rows.begin(), rows.begin() + alive, rows.end(), byCustomer);
    TierRunMoves moves{std::move(rows), {}};
    moves.figures.reserve(moves.rows.size());
    for (const TierMoveRow &row : moves.rows) {
        TierMoveFigures figures;
        figures.reserve(inputs.size());
        for (const TierInputPtr &input : inputs)
            figures.push_back(input->values.of(row.customer));
        moves.figures.push_back(std::move(figures));
    }
    return moves;
}

Status writeMoves(Edit &edit, const TierRunId &run, const TierRunMoves &moves)
{
    std::vector<repo::MoveBlock> blocks;
    for (size_t from = 0; from < moves.rows.size(); from += MostMovesInBlock) {
        const auto count = static_cast<std::ptrdiff_t>(std::min<size_t>(MostMovesInBlock, moves.rows.size() - from));
        const auto first = moves.rows.begin() + static_cast<std::ptrdiff_t>(from);
        const auto figures = moves.figures.begin() + static_cast<std::ptrdiff_t>(from);
        blocks.push_back({first->customer, (first + count - 1)->customer, count, packMoves({first, first + count}), packFigures({figures, figures + count})});
    }
    return repo::insertMoveBlocks(edit, run, blocks);
}

nlohmann::json countsOf(const TierEvaluation &evaluation)
{
    std::vector<qint64> counts(evaluation.scheme.tiers.size());
    for (const TierStanding &standing : evaluation.standings)
        if (standing.place)
            ++counts[static_cast<size_t>(*standing.place)];
    nlohmann::json json = nlohmann::json::object();
    for (size_t place = 0; place < counts.size(); ++place)
        json[text(evaluation.scheme.tiers[place].key)] = counts[place];
    return json;
}

/// The evaluation goes on from what is there, and the scheme is the one that it judged.
Status checkFresh(Edit &edit, const TierEvaluation &evaluation)
{
    const auto stale = [&evaluation] {
        return fail(errc::Stale, translate("tiers", "The scheme %1 was changed or evaluated since. Look at the preview again.").arg(tierSchemeTitle(evaluation.scheme.scheme)),
                    evaluation.scheme.scheme.key);
    };
    WEIWO_ASSIGN(const TierSchemeDetail stored, findTierScheme(edit, evaluation.scheme.scheme.id.text()));
    if (stored != evaluation.scheme)
        return stale();
    WEIWO_ASSIGN(const std::vector<TierRun> runs, countingRuns(edit, stored.scheme.id));
    const auto last = runs.empty() ? std::nullopt : std::optional(runs.back().id);
    return last == evaluation.lastRun ? Status() : Status(stale());
}

} // namespace

Result<std::optional<TierRunId>> applyTiers(Edit &edit, const TierEvaluation &evaluation)
{
    WEIWO_TRY(storeTierScheme(edit, evaluation.scheme.scheme.id));
    WEIWO_TRY(checkFresh(edit, evaluation));
    const std::vector<TierInputPtr> inputs = inputsOf(evaluation);
    WEIWO_ASSIGN(const TierRunMoves moves, movesOf(edit, evaluation, inputs));
    TierRun run;
    run.scheme = evaluation.scheme.scheme.id;
    run.asOf = evaluation.asOf;
    run.customers = static_cast<qint64>(evaluation.living.size());
    run.moves = static_cast<qint64>(moves.rows.size());
    run.counts = countsOf(evaluation);
    run.rules = rulesOf(evaluation, inputs);
    WEIWO_ASSIGN(run.content, runContent(edit, run, moves));
    WEIWO_ASSIGN(const std::vector<TierRun> counting, countingRuns(edit, run.scheme));
    // The same evaluation twice is one: a second one would count customers down twice.
    if (!counting.empty() && counting.back().asOf == run.asOf && counting.back().content == run.content && counting.back().customers == run.customers)
        return std::nullopt;
    run.id = TierRunId(edit.ids().next());
    WEIWO_TRY(edit.insertNew(tierRunTable(), toRecord(run)));
    WEIWO_TRY(writeMoves(edit, run.id, moves));
    return run.id;
}

} // namespace weiwo::customers
