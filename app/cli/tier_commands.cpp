#include "app/cli/command_parts.h"
#include "app/cli/tier_scheme_commands.h"
#include "core/base/day_text.h"
#include "core/customers/queries.h"
#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/queries.h"
#include "core/customers/tiers/scheme_json.h"
#include "core/customers/tiers/service.h"
#include "core/org/queries.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

using namespace customers;
using nlohmann::json;

struct TierOptions
{
    std::string scheme;
    std::string asOf;
    std::string from;
    std::string to;
    std::string customer;
    std::string tier;
    std::string reason;
    std::string until;
    std::string owner;
    std::string kind;
    std::string day;
    std::string note;
    std::string person;
    int limit = 0;
    int ahead = 0;
};

json dayJson(const std::optional<QDate> &day)
{
    return day ? json(day->toString(Qt::ISODate).toStdString()) : json();
}

Result<std::optional<QDate>> dayOf(const std::string &text)
{
    const auto day = dayFromText(textOf(text));
    if (!text.empty() && !day)
        return fail(errc::BadInput, noDayText(textOf(text)), textOf(text));
    return day;
}

/// A tier as files have it: its name.
json tierJson(const TierSchemeDetail &scheme, std::optional<int> place)
{
    return place ? json(scheme.tiers[static_cast<size_t>(*place)].name.toStdString()) : json();
}

QString tierText(const TierSchemeDetail &scheme, std::optional<int> place)
{
    return place ? tierTitle(scheme.tiers[static_cast<size_t>(*place)]) : u"—"_s;
}

/// What the amounts of a scheme are.
metrics::Kind amountKind(Reader &reader, const TierScheme &scheme)
{
    const auto known = metrics::metricsOf(reader);
    const metrics::MetricSpec *spec = known ? known->find(scheme.amount) : nullptr;
    return spec ? spec->kind : metrics::Kind::Money;
}

class Writer
{
public:
    Writer(Reader &reader, const TierScheme &scheme) : m_currency(reader.settings().currency), m_kind(amountKind(reader, scheme)) { }

    [[nodiscard]] json amount(qint64 value) const { return figureJson(figureOfTier(value, m_kind), m_kind, m_currency); }
    [[nodiscard]] QString text(qint64 value) const { return tierFigureText(value, m_kind, m_currency); }
    [[nodiscard]] json figure(const std::optional<qint64> &value, metrics::Kind kind) const { return figureJson(figureOfTier(value, kind), kind, m_currency); }
    [[nodiscard]] QString figureText(const std::optional<qint64> &value, metrics::Kind kind) const { return tierFigureText(value, kind, m_currency); }

private:
    Currency m_currency;
    metrics::Kind m_kind;
};

json sumJson(const Writer &writer, const TierPreview::Sum &sum)
{
    return {{"customers", sum.customers}, {"amount", writer.amount(sum.amount)}};
}

/// What preview and apply print.
json evaluationJson(const Writer &writer, const TierEvaluation &evaluation, const TierPreview &preview)
{
    json counts = json::object();
    json before = json::object();
    json amounts = json::object();
    json banded = json::object();
    for (size_t place = 0; place < evaluation.scheme.tiers.size(); ++place) {
        const std::string name = evaluation.scheme.tiers[place].name.toStdString();
        counts[name] = evaluation.counts[place].customers;
        before[name] = evaluation.countsBefore[place].customers;
        amounts[name] = writer.amount(evaluation.counts[place].amount);
        banded[name] = evaluation.counts[place].banded;
    }
    json moves = json::array();
    for (const TierMove &move : preview.moves)
        moves.push_back({{"customer", move.customer.text().toStdString()},
                         {"code", textOrNull(move.code)},
                         {"name", move.name.toStdString()},
                         {"from", tierJson(evaluation.scheme, move.from)},
                         {"to", tierJson(evaluation.scheme, move.to)},
                         {"amount", writer.amount(move.amount)},
                         {"because", move.because.toStdString()}});
    return {{"scheme", evaluation.scheme.scheme.key.toStdString()},
            {"as_of", evaluation.asOf.toString(Qt::ISODate).toStdString()},
            {"customers", evaluation.living.size()},
            {"counts", counts},
            {"counts_before", before},
            {"amounts", amounts},
            {"kept_by_band", banded},
            {"without_tier", evaluation.counts.back().customers},
            {"moves_count", preview.all},
            {"up", sumJson(writer, preview.up)},
            {"down", sumJson(writer, preview.down)},
            {"new", sumJson(writer, preview.came)},
            {"lost", sumJson(writer, preview.left)},
            {"moves", moves},
            {"notes", textsJson(evaluation.notes)}};
}

void printEvaluation(const Context &context, const Writer &writer, const TierEvaluation &evaluation, const TierPreview &preview)
{
    using enum TextTable::Align;
    TextTable counts({translate("cli", "Tier"), translate("cli", "Customers"), translate("cli", "Before"), translate("cli", "Amount")}, {Left, Right, Right, Right});
    for (size_t place = 0; place < evaluation.scheme.tiers.size(); ++place)
        counts.add({tierTitle(evaluation.scheme.tiers[place]), QString::number(evaluation.counts[place].customers),
                    QString::number(evaluation.countsBefore[place].customers), writer.text(evaluation.counts[place].amount)});
    context.print(counts.text());
    constexpr size_t MostShown = 50;
    TextTable moves({translate("cli", "Customer"), translate("cli", "From"), translate("cli", "To"), translate("cli", "Amount"), translate("cli", "Because")},
                    {Left, Left, Left, Right, Left});
    for (size_t i = 0; i < std::min(MostShown, preview.moves.size()); ++i) {
        const TierMove &move = preview.moves[i];
        moves.add({move.name, tierText(evaluation.scheme, move.from), tierText(evaluation.scheme, move.to), writer.text(move.amount), move.because});
    }
    if (!preview.moves.empty())
        context.print(moves.text());
    context.print(translate("cli", "%n customer(s) move.", nullptr, int(preview.all)));
    for (const QString &note : evaluation.notes)
        context.print(note);
}

Result<TierEvaluation> evaluationOf(Reader &reader, const TierOptions &options)
{
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader, textOf(options.scheme)));
    WEIWO_ASSIGN(const std::optional<QDate> asOf, dayOf(options.asOf));
    return evaluateTiers(reader, {scheme, asOf.value_or(reader.clock().today())});
}

Result<int> preview(Context &context, const TierOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const TierEvaluation evaluation, evaluationOf(reader, options));
    WEIWO_ASSIGN(const TierPreview moves, previewOf(reader, evaluation, options.limit));
    const Writer writer(reader, evaluation.scheme.scheme);
    if (context.json)
        context.printJson(evaluationJson(writer, evaluation, moves));
    printEvaluation(context, writer, evaluation, moves);
    return Done;
}

Result<int> apply(Context &context, const TierOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const TierEvaluation evaluation, evaluationOf(reader, options));
    WEIWO_ASSIGN(const TierPreview moves, previewOf(reader, evaluation, options.limit));
    std::optional<TierRunId> run;
    WEIWO_ASSIGN(const EditOutcome outcome,
                 workspace->edit({u"tiers.apply"_s, {evaluation.scheme.scheme.name, evaluation.asOf.toString(Qt::ISODate)}}, [&](Edit &edit) -> Status {
                     WEIWO_ASSIGN(run, applyTiers(edit, evaluation));
                     return {};
                 }));
    const Writer writer(reader, evaluation.scheme.scheme);
    json answer = evaluationJson(writer, evaluation, moves);
    answer["run"] = run ? json(run->text().toStdString()) : json();
    answer["entry"] = outcome.entry ? json(outcome.entry->text().toStdString()) : json();
    if (context.json)
        context.printJson(answer);
    printEvaluation(context, writer, evaluation, moves);
    return Done;
}

json readingsJson(const Writer &writer, const std::vector<TierReading> &readings, const std::string &tier)
{
    json list = json::array();
    for (const TierReading &reading : readings)
        list.push_back({{"metric", reading.metric.toStdString()},
                        {"title", reading.title.toStdString()},
                        {"value", writer.figure(reading.value, reading.kind)},
                        {"threshold", writer.figure(reading.threshold, reading.kind)},
                        {"side", reading.below ? "below" : "above"},
                        {"met", reading.met},
                        {"tier", tier}});
    return list;
}

json liftsJson(const Writer &writer, const std::vector<TierLift> &lifts)
{
    json list = json::array();
    for (const TierLift &lift : lifts)
        list.push_back({{"metric", lift.metric.toStdString()},
                        {"title", lift.title.toStdString()},
                        {"value", writer.figure(lift.value, lift.kind)},
                        {"needed", writer.figure(lift.needed, lift.kind)}});
    return list;
}

json overrideJson(const TierSchemeDetail &scheme, const std::optional<TierOverride> &override)
{
    if (!override)
        return {};
    const Tier *tier = scheme.find(override->tier);
    return {{"tier", tier ? json(tier->name.toStdString()) : json()},
            {"reason", override->reason.toStdString()},
            {"since", dayJson(override->since)},
            {"until", dayJson(override->until)}};
}

json explanationJson(const Writer &writer, const CustomerId &customer, const QString &name, const TierExplanation &made)
{
    const auto nameOf = [&](std::optional<int> place) { return place ? made.scheme.tiers[static_cast<size_t>(*place)].name.toStdString() : std::string(); };
    json inputs = readingsJson(writer, made.inputs, nameOf(made.tier));
    for (const json &reading : readingsJson(writer, made.nextInputs, nameOf(made.next)))
        inputs.push_back(reading);
    return {{"customer", customer.text().toStdString()},
            {"name", name.toStdString()},
            {"scheme", made.scheme.scheme.key.toStdString()},
            {"as_of", made.asOf.toString(Qt::ISODate).toStdString()},
            {"tier", tierJson(made.scheme, made.tier)},
            {"by_rules", tierJson(made.scheme, made.byRules)},
            {"since", dayJson(made.since)},
            {"evaluations_below", made.below},
            {"rule", made.rule.toStdString()},
            {"inputs", inputs},
            {"next", tierJson(made.scheme, made.next)},
            {"to_next", liftsJson(writer, made.toNext)},
            {"to_next_together", liftsJson(writer, made.together)},
            {"override", overrideJson(made.scheme, made.override)},
            {"text", made.text.toStdString()}};
}

Result<int> explain(Context &context, const TierOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const Customer known, findCustomer(reader, textOf(options.customer)));
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader, textOf(options.scheme)));
    WEIWO_ASSIGN(const std::optional<QDate> asOf, dayOf(options.asOf));
    WEIWO_ASSIGN(const TierExplanation made, explainTier(reader, scheme, known.id, asOf.value_or(reader.clock().today())));
    if (context.json)
        context.printJson(explanationJson(Writer(reader, scheme.scheme), known.id, known.name, made));
    context.print(made.text);
    const Currency &currency = reader.settings().currency;
    for (const TierReading &reading : made.inputs)
        context.print(u"  "_s + readingText(reading, currency));
    return Done;
}

Result<int> matrix(Context &context, const TierOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader, textOf(options.scheme)));
    WEIWO_ASSIGN(const std::optional<QDate> from, dayOf(options.from));
    WEIWO_ASSIGN(const std::optional<QDate> to, dayOf(options.to));
    WEIWO_ASSIGN(const TierMatrix made, tierMatrix(reader, scheme, from.value_or(QDate()), to.value_or(QDate())));
    const Writer writer(reader, scheme.scheme);
    json tiers = json::array();
    for (const Tier &tier : scheme.tiers)
        tiers.push_back(tier.name.toStdString());
    json cells = json::array();
    using enum TextTable::Align;
    TextTable table({translate("cli", "From"), translate("cli", "To"), translate("cli", "Customers"), translate("cli", "Amount")}, {Left, Left, Right, Right});
    for (const TierFlow &cell : made.cells) {
        cells.push_back({{"from", tierJson(scheme, cell.from)}, {"to", tierJson(scheme, cell.to)}, {"customers", cell.customers}, {"amount", writer.amount(cell.amount)}});
        table.add({tierText(scheme, cell.from), tierText(scheme, cell.to), QString::number(cell.customers), writer.text(cell.amount)});
    }
    const TierFlowSums &sums = made.sums;
    if (context.json)
        context.printJson({{"scheme", scheme.scheme.key.toStdString()},
                           {"from", dayJson(made.from)},
                           {"to", dayJson(made.to)},
                           {"tiers", tiers},
                           {"cells", cells},
                           {"up", sums.up},
                           {"down", sums.down},
                           {"stayed", sums.stayed},
                           {"new", sums.came},
                           {"lost", sums.left},
                           {"net_movers", sums.up - sums.down},
                           {"stability", writer.figure(sums.stability, metrics::Kind::Ratio)}});
    context.print(table.text());
    context.print(translate("cli", "Up %1, down %2, net %3; stability %4.")
                      .arg(sums.up)
                      .arg(sums.down)
                      .arg(sums.up - sums.down)
                      .arg(writer.figureText(sums.stability, metrics::Kind::Ratio)));
    return Done;
}

json standardsJson(const std::vector<ServiceStandard> &standards, const TierId &tier, const Currency &currency)
{
    json list = json::array();
    for (const ServiceStandard &standard : standards) {
        if (standard.tier != tier)
            continue;
        const ServiceKind *kind = serviceKinds().find(standard.kind);
        const bool money = kind && kind->unit == "money"_L1;
        list.push_back({{"kind", standard.kind.toStdString()},
                        {"value", money ? json(moneyText({standard.value}, currency).toStdString()) : json(standard.value)},
                        {"unit", kind ? textOrNull(kind->unit) : json()},
                        {"text", textOrNull(standard.text)}});
    }
    return list;
}

json schemeJson(Reader &reader, const TierSchemeDetail &detail, const std::vector<TierRun> &runs, const std::vector<ServiceStandard> &standards)
{
    json scheme = tierSchemeJson(detail);
    scheme["band"] = static_cast<double>(detail.scheme.band) / static_cast<double>(Millionths);
    for (size_t i = 0; i < detail.tiers.size(); ++i) {
        scheme["tiers"][i]["rule"] = tierRuleText(reader, detail.scheme, detail.tiers[i]).toStdString();
        scheme["tiers"][i]["standards"] = standardsJson(standards, detail.tiers[i].id, reader.settings().currency);
    }
    json applied = json::array();
    for (const TierRun &run : runs)
        applied.push_back({{"run", run.id.text().toStdString()}, {"as_of", dayJson(run.asOf)}, {"customers", run.customers}, {"moves", run.moves}, {"counts", run.counts}});
    scheme["runs"] = std::move(applied);
    return scheme;
}

Result<int> list(Context &context)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const std::vector<TierSchemeDetail> schemes, tierSchemes(reader));
    json all = json::array();
    TextTable table({translate("cli", "Scheme"), translate("cli", "Tier"), translate("cli", "Rule")}, {});
    for (const TierSchemeDetail &detail : schemes) {
        WEIWO_ASSIGN(const std::vector<TierRun> runs, tierRuns(reader, detail.scheme.id));
        WEIWO_ASSIGN(const std::vector<ServiceStandard> standards, serviceStandards(reader, detail));
        all.push_back(schemeJson(reader, detail, runs, standards));
        for (const Tier &tier : detail.tiers)
            table.add({tierSchemeTitle(detail.scheme), tierTitle(tier), tierRuleText(reader, detail.scheme, tier)});
    }
    if (context.json)
        context.printJson({{"schemes", all}});
    context.print(table.text());
    return Done;
}

Result<int> listKinds(Context &context)
{
    json kinds = json::array();
    TextTable table({translate("cli", "Rule"), translate("cli", "Title"), translate("cli", "How it works")}, {});
    for (const TierRuleKind &kind : tierRuleKinds().all()) {
        kinds.push_back({{"key", kind.key.toStdString()}, {"title", kind.title.str().toStdString()}, {"help", kind.help.str().toStdString()}, {"params", paramsJson(kind.params)}});
        table.add({kind.key, kind.title.str(), kind.help.str()});
    }
    if (context.json)
        context.printJson({{"rules", kinds}});
    context.print(table.text());
    return Done;
}

Result<int> setOverride(Context &context, const TierOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const Customer known, findCustomer(reader, textOf(options.customer)));
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader, textOf(options.scheme)));
    WEIWO_ASSIGN(const Tier tier, findTier(scheme, textOf(options.tier)));
    WEIWO_ASSIGN(const std::optional<QDate> until, dayOf(options.until));
    const TierOverride override{.customer = known.id, .scheme = scheme.scheme.id, .tier = tier.id, .reason = textOf(options.reason), .until = until};
    WEIWO_ASSIGN(const EditOutcome outcome,
                 workspace->edit({u"tiers.setOverride"_s, {EditTitle::record(u"customer"_s, known.id.raw()), tier.name}}, [&](Edit &edit) -> Status {
                     WEIWO_ASSIGN([[maybe_unused]] const TierOverrideId id, setTierOverride(edit, override));
                     return {};
                 }));
    if (context.json)
        context.printJson({{"customer", known.id.text().toStdString()},
                           {"tier", tier.name.toStdString()},
                           {"reason", override.reason.trimmed().toStdString()},
                           {"until", dayJson(until)},
                           {"entry", entryJson(outcome)}});
    context.print(outcome.label);
    return Done;
}

Result<int> clearOverride(Context &context, const TierOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const Customer known, findCustomer(reader, textOf(options.customer)));
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader, textOf(options.scheme)));
    WEIWO_ASSIGN(const EditOutcome outcome,
                 workspace->edit({u"tiers.clearOverride"_s, {EditTitle::record(u"customer"_s, known.id.raw())}},
                                 [&](Edit &edit) { return clearTierOverride(edit, known.id, scheme.scheme.id); }));
    WEIWO_ASSIGN(const TierBadge badge, tierBadge(reader, known.id, reader.clock().today(), textOf(options.scheme)));
    if (context.json)
        context.printJson({{"customer", known.id.text().toStdString()}, {"tier", tierJson(scheme, badge.tier)}, {"entry", entryJson(outcome)}});
    context.print(outcome.label);
    return Done;
}

Result<int> due(Context &context, const TierOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    DueRequest request;
    WEIWO_ASSIGN(request.scheme, findTierScheme(reader, textOf(options.scheme)));
    WEIWO_ASSIGN(const std::optional<QDate> asOf, dayOf(options.asOf));
    request.day = asOf.value_or(reader.clock().today());
    request.limit = options.limit;
    request.ahead = options.ahead;
    if (!options.owner.empty()) {
        WEIWO_ASSIGN(const org::Node owner, org::findNode(reader, textOf(options.owner)));
        request.owner = owner.id;
    }
    if (!options.tier.empty()) {
        WEIWO_ASSIGN(const Tier tier, findTier(request.scheme, textOf(options.tier)));
        request.tier = static_cast<int>(std::find(request.scheme.tiers.begin(), request.scheme.tiers.end(), tier) - request.scheme.tiers.begin());
    }
    WEIWO_ASSIGN(const DueList found, dueCustomers(reader, request));
    json all = json::array();
    using enum TextTable::Align;
    TextTable table({translate("cli", "Customer"), translate("cli", "Tier"), translate("cli", "What"), translate("cli", "Last"), translate("cli", "Days overdue"), translate("cli", "Owner")},
                    {Left, Left, Left, Left, Right, Left});
    for (const DueCustomer &customer : found.customers) {
        all.push_back({{"customer", customer.customer.text().toStdString()},
                       {"code", textOrNull(customer.code)},
                       {"name", customer.name.toStdString()},
                       {"tier", tierJson(request.scheme, customer.tier)},
                       {"kind", customer.kind.toStdString()},
                       {"every", customer.every},
                       {"last", dayJson(customer.last)},
                       {"due", dayJson(customer.due)},
                       {"days_overdue", customer.overdue},
                       {"owner", textOrNull(customer.ownerName)}});
        const ServiceKind *kind = serviceKinds().find(customer.kind);
        table.add({customer.name, tierText(request.scheme, customer.tier), kind ? kind->title.str() : customer.kind,
                   customer.last ? customer.last->toString(Qt::ISODate) : translate("cli", "never"), QString::number(customer.overdue), customer.ownerName});
    }
    if (context.json)
        context.printJson({{"as_of", dayJson(request.day)}, {"due", found.all}, {"customers", all}});
    if (found.customers.empty())
        context.print(translate("cli", "No customer is overdue."));
    else
        context.print(table.text());
    return Done;
}

Result<int> log(Context &context, const TierOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const Customer known, findCustomer(reader, textOf(options.customer)));
    WEIWO_ASSIGN(const std::optional<QDate> day, dayOf(options.day));
    Activity activity{.customer = known.id, .day = day.value_or(reader.clock().today()), .kind = textOf(options.kind), .note = textOf(options.note)};
    if (!options.person.empty()) {
        WEIWO_ASSIGN(const org::Node person, org::findNode(reader, textOf(options.person)));
        activity.person = person.id;
    }
    WEIWO_ASSIGN(const EditOutcome outcome,
                 workspace->edit({u"tiers.logActivity"_s, {EditTitle::record(u"customer"_s, known.id.raw())}}, [&](Edit &edit) -> Status {
                     WEIWO_ASSIGN(activity.id, logActivity(edit, activity));
                     return {};
                 }));
    if (context.json)
        context.printJson({{"customer", known.id.text().toStdString()},
                           {"activity", activity.id.text().toStdString()},
                           {"day", dayJson(activity.day)},
                           {"kind", activity.kind.toStdString()},
                           {"entry", entryJson(outcome)}});
    context.print(outcome.label);
    return Done;
}

using Options = std::shared_ptr<TierOptions>;

void addScheme(CLI::App *command, const Options &options)
{
    command->add_option("--scheme", options->scheme, "The scheme, by key, name or id (default: the first in use)");
}

void addEvaluations(CLI::App &tier, Context &context, const Options &options)
{
    for (auto *command : {addCommand(tier, context, "preview", "Who would move from tier to tier, and why; nothing is written", options, &preview),
                          addCommand(tier, context, "apply", "Class all customers by the rules, as one step", options, &apply)}) {
        command->add_option("SCHEME", options->scheme, "The scheme, by key, name or id (default: the first in use)");
        command->add_option("--as-of", options->asOf, "The day from which the tiers hold (default: today)");
        command->add_option("--limit", options->limit, "List at most so many moves, the largest amounts first (default: all)")->check(CLI::NonNegativeNumber);
    }
    auto *why = addCommand(tier, context, "explain", "Why a customer is in its tier, and what would lift it", options, &explain);
    why->add_option("CUSTOMER", options->customer, "A customer, by id, code or name")->required();
    why->add_option("--as-of", options->asOf, "The day of the figures (default: today)");
    addScheme(why, options);
    auto *moved = addCommand(tier, context, "matrix", "Who went from which tier to which between two days", options, &matrix);
    moved->add_option("--from", options->from, "The first day")->required();
    moved->add_option("--to", options->to, "The second day")->required();
    addScheme(moved, options);
}

void addOverrides(CLI::App &tier, Context &context, const Options &options)
{
    auto *set = addCommand(tier, context, "set-override", "Give a customer a tier, whatever the rules say", options, &setOverride);
    set->add_option("CUSTOMER", options->customer, "A customer, by id, code or name")->required();
    set->add_option("TIER", options->tier, "The tier, by key or name")->required();
    set->add_option("--reason", options->reason, "Why")->required();
    set->add_option("--until", options->until, "The last day (default: until it is cleared)");
    addScheme(set, options);
    auto *clear = addCommand(tier, context, "clear-override", "Leave a customer's tier to the rules again", options, &clearOverride);
    clear->add_option("CUSTOMER", options->customer, "A customer, by id, code or name")->required();
    addScheme(clear, options);
}

void addService(CLI::App &tier, Context &context, const Options &options)
{
    auto *overdue = addCommand(tier, context, "due", "Customers that were not contacted as their tier is owed, the most overdue first", options, &due);
    overdue->add_option("--owner", options->owner, "A person, or a unit and those below it (default: everybody)");
    overdue->add_option("--tier", options->tier, "Of one tier alone");
    overdue->add_option("--ahead", options->ahead, "Also what comes due within so many days")->check(CLI::NonNegativeNumber);
    overdue->add_option("--as-of", options->asOf, "The day (default: today)");
    overdue->add_option("--limit", options->limit, "List at most so many (default: all)")->check(CLI::NonNegativeNumber);
    addScheme(overdue, options);
    auto *contact = addCommand(tier, context, "log", "Log that somebody was in touch with a customer", options, &log);
    contact->add_option("CUSTOMER", options->customer, "A customer, by id, code or name")->required();
    std::vector<std::string> kinds;
    for (const ActivityKind &kind : activityKinds().all())
        kinds.push_back(kind.key.toStdString());
    contact->add_option("--kind", options->kind, "visit, call, message or meeting")->required()->check(CLI::IsMember(kinds));
    contact->add_option("--day", options->day, "When (default: today)");
    contact->add_option("--person", options->person, "Who (default: the acting person)");
    contact->add_option("--note", options->note, "What was said");
}

} // namespace

void addTierCommands(CLI::App &app, Context &context)
{
    auto *tier = app.add_subcommand("tier", "Classes of customers: rules, evaluations, and what each class is owed");
    tier->require_subcommand(1);
    const auto options = std::make_shared<TierOptions>();
    onRun(tier->add_subcommand("list", "Each tier of each scheme with its rule in words; with --json also what it is owed and the evaluations that were applied"), context, &list);
    onRun(tier->add_subcommand("rules", "The kinds of rules that a tier can have"), context, &listKinds);
    addEvaluations(*tier, context, options);
    addOverrides(*tier, context, options);
    addService(*tier, context, options);
    addTierSchemes(*tier, context);
}

} // namespace weiwo::cli
