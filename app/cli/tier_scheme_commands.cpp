#include "app/cli/tier_scheme_commands.h"

#include "app/cli/command_parts.h"
#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/queries.h"
#include "core/customers/tiers/rule.h"
#include "core/customers/tiers/scheme_json.h"
#include "core/money/exact_json.h"
#include "core/money/money.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

using namespace customers;
using nlohmann::json;

struct SchemeOptions
{
    std::string scheme;
    std::string file = "-";
    std::string format = "text";
    std::string tier;
    std::string kind;
    std::string value;
    std::string text;
};

void tell(const Context &context, const EditOutcome &outcome)
{
    context.print(outcome.entry ? outcome.label : translate("cli", "Nothing changed."));
}

// --- schemes ---

Result<int> listSchemes(Context &context)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(std::vector<TierSchemeDetail> schemes, tierSchemes(reader));
    const bool stored = !schemes.empty();
    // What the other commands take where none is stored.
    if (!stored)
        schemes.push_back(usualTierScheme());
    json all = json::array();
    TextTable table({translate("cli", "Key"), translate("cli", "Scheme"), translate("cli", "Tiers"), translate("cli", "In use")}, {});
    for (const TierSchemeDetail &detail : schemes) {
        json tiers = json::array();
        QStringList titles;
        for (const Tier &tier : detail.tiers) {
            tiers.push_back(tier.name.toStdString());
            titles << tierTitle(tier);
        }
        all.push_back({{"key", detail.scheme.key.toStdString()},
                       {"name", detail.scheme.name.toStdString()},
                       {"active", detail.scheme.active},
                       {"stored", stored},
                       {"tiers", tiers}});
        const QString use = !stored ? translate("cli", "ships, not stored yet") : detail.scheme.active ? translate("cli", "yes") : translate("cli", "no");
        table.add({detail.scheme.key, tierSchemeTitle(detail.scheme), titles.join(u", "_s), use});
    }
    if (context.json)
        context.printJson({{"schemes", all}});
    context.print(table.text());
    return Done;
}

Result<int> showScheme(Context &context, const SchemeOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const TierSchemeDetail detail, findTierScheme(reader, textOf(options.scheme)));
    if (context.json || options.format == "json") {
        context.printJson(tierSchemeJson(detail));
        return Done;
    }
    const TierScheme &scheme = detail.scheme;
    context.print(translate("cli", "%1 (%2): figures of %3 months, band %4%, down after %5 evaluations")
                      .arg(tierSchemeTitle(scheme), scheme.key, QString::number(scheme.months), decimalText({scheme.band, 4}), QString::number(scheme.evaluations)));
    TextTable table({translate("cli", "Rank"), translate("cli", "Key"), translate("cli", "Tier"), translate("cli", "Rule")}, {TextTable::Align::Right});
    for (const Tier &tier : detail.tiers)
        table.add({QString::number(tier.rank), tier.key, tierTitle(tier), tierRuleText(reader, scheme, tier)});
    context.print(table.text());
    return Done;
}

/// The scheme that a file is about: the one that is named, else the one with its key.
Result<std::optional<TierSchemeDetail>> storedFor(Reader &reader, const std::string &named, const json &file)
{
    if (!named.empty()) {
        WEIWO_ASSIGN(TierSchemeDetail found, findTierScheme(reader, textOf(named)));
        return std::optional(std::move(found));
    }
    const QString key = file.is_object() ? QString::fromStdString(file.value("key", json()).is_string() ? file["key"].get<std::string>() : std::string()) : QString();
    WEIWO_ASSIGN(const std::vector<TierSchemeDetail> schemes, tierSchemes(reader));
    for (const TierSchemeDetail &detail : schemes)
        if (detail.scheme.key == key)
            return std::optional(detail);
    return key == usualTierScheme().scheme.key ? std::optional(usualTierScheme()) : std::nullopt;
}

/// What a file says; bad-input names the file, and the line and column where it is no JSON.
Result<json> jsonOf(const SchemeOptions &options, const QByteArray &bytes)
{
    const QString name = options.file == "-" ? translate("cli", "Standard input") : textOf(options.file);
    if (const auto read = exactJson(bytes); !read) {
        Error error = read.error();
        error.message = translate("cli", "%1: %2", "file, what is wrong with it").arg(name, error.message);
        error.subject = textOf(options.file);
        return tl::make_unexpected(std::move(error));
    }
    return json::parse(bytes.toStdString());
}

Result<int> setScheme(Context &context, const SchemeOptions &options)
{
    WEIWO_ASSIGN(const QByteArray bytes, options.file == "-" ? Result<QByteArray>(standardInput()) : bytesOf(textOf(options.file)));
    WEIWO_ASSIGN(const json file, jsonOf(options, bytes));
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const std::optional<TierSchemeDetail> stored, storedFor(reader, options.scheme, file));
    WEIWO_ASSIGN(const TierSchemeDetail detail, tierSchemeFromJson(reader, file, stored));
    WEIWO_ASSIGN(const EditOutcome outcome, workspace->edit({u"tiers.saveScheme"_s, {detail.scheme.name}}, [&](Edit &edit) -> Status {
        WEIWO_TRY(storeTierScheme(edit, detail.scheme.id));
        return saveTierScheme(edit, detail).map([](const TierSchemeId &) { });
    }));
    if (context.json)
        context.printJson({{"scheme", detail.scheme.key.toStdString()}, {"tiers", detail.tiers.size()}, {"entry", entryJson(outcome)}});
    tell(context, outcome);
    return Done;
}

Result<int> deleteScheme(Context &context, const SchemeOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const TierSchemeDetail detail, findTierScheme(reader, textOf(options.scheme)));
    WEIWO_ASSIGN(const EditOutcome outcome, workspace->edit({u"tiers.removeScheme"_s, {detail.scheme.name}},
                                                           [&](Edit &edit) { return removeTierScheme(edit, detail.scheme.id); }));
    if (context.json)
        context.printJson({{"scheme", detail.scheme.key.toStdString()}, {"entry", entryJson(outcome)}});
    tell(context, outcome);
    return Done;
}

// --- service standards ---

QString valueText(const ServiceStandard &standard, const ServiceKind *kind, const Currency &currency)
{
    if (!kind || kind->unit.isEmpty())
        return {};
    return kind->unit == "money"_L1 ? moneyText({standard.value}, currency) : QString::number(standard.value);
}

QString unitTitle(const ServiceKind *kind)
{
    if (!kind || kind->unit.isEmpty())
        return {};
    return kind->unit == "day"_L1 ? translate("cli", "days") : kind->unit == "hour"_L1 ? translate("cli", "hours") : QString();
}

Result<int> listStandards(Context &context, const SchemeOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader, textOf(options.scheme)));
    WEIWO_ASSIGN(const std::vector<ServiceStandard> standards, serviceStandards(reader, scheme));
    const Currency currency = reader.settings().currency;
    json all = json::array();
    using enum TextTable::Align;
    TextTable table({translate("cli", "Tier"), translate("cli", "Standard"), translate("cli", "Value"), translate("cli", "Unit"), translate("cli", "Text")},
                    {Left, Left, Right, Left, Left});
    for (const ServiceStandard &standard : standards) {
        const ServiceKind *kind = serviceKinds().find(standard.kind);
        const Tier *tier = scheme.find(standard.tier);
        const bool money = kind && kind->unit == "money"_L1;
        const QString value = valueText(standard, kind, currency);
        all.push_back({{"tier", tier ? tier->name.toStdString() : std::string()},
                       {"kind", standard.kind.toStdString()},
                       {"value", value.isEmpty() ? json() : money ? json(value.toStdString()) : json(standard.value)},
                       {"unit", kind ? textOrNull(kind->unit) : json()},
                       {"text", textOrNull(standard.text)}});
        table.add({tier ? tierTitle(*tier) : QString(), kind ? kind->title.str() : standard.kind, value,
                   money ? currency.code : unitTitle(kind), standard.text});
    }
    if (context.json)
        context.printJson({{"scheme", scheme.scheme.key.toStdString()}, {"standards", all}});
    context.print(standards.empty() ? translate("cli", "No tier is owed anything.") : table.text());
    return Done;
}

/// In the unit of the kind; 0 where it has none.
Result<qint64> valueOf(const SchemeOptions &options, const Currency &currency)
{
    const ServiceKind *kind = serviceKinds().find(textOf(options.kind));
    const QString text = textOf(options.value);
    if (!kind || kind->unit.isEmpty()) {
        if (!text.isEmpty())
            return fail(errc::BadInput, translate("cli", "This kind is words alone: say them with --text."), textOf(options.kind));
        return 0;
    }
    if (text.isEmpty())
        return fail(errc::BadInput, translate("cli", "%1 needs a value.").arg(kind->title.str()), kind->key);
    if (kind->unit == "money"_L1) {
        if (const auto money = moneyFromText(text, currency))
            return money->minor;
        return fail(errc::BadInput, translate("cli", "%1 is no amount like 50000.00.").arg(text), text);
    }
    bool whole = false;
    const qint64 value = text.toLongLong(&whole);
    if (!whole)
        return fail(errc::BadInput, translate("cli", "%1 is no whole number of %2.").arg(text, unitTitle(kind)), text);
    return value;
}

Result<int> setStandard(Context &context, const SchemeOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader, textOf(options.scheme)));
    WEIWO_ASSIGN(const Tier tier, findTier(scheme, textOf(options.tier)));
    WEIWO_ASSIGN(const qint64 value, valueOf(options, reader.settings().currency));
    const ServiceStandard standard{.tier = tier.id, .kind = textOf(options.kind), .value = value, .text = textOf(options.text)};
    WEIWO_ASSIGN(const EditOutcome outcome, workspace->edit({u"tiers.setStandard"_s, {tier.name}}, [&](Edit &edit) -> Status {
        WEIWO_TRY(storeTierScheme(edit, scheme.scheme.id));
        return setServiceStandard(edit, standard).map([](const ServiceStandardId &) { });
    }));
    const ServiceKind *kind = serviceKinds().find(standard.kind);
    const QString told = valueText(standard, kind, reader.settings().currency);
    if (context.json)
        context.printJson({{"scheme", scheme.scheme.key.toStdString()},
                           {"tier", tier.name.toStdString()},
                           {"kind", standard.kind.toStdString()},
                           {"value", told.isEmpty() ? json() : kind->unit == "money"_L1 ? json(told.toStdString()) : json(value)},
                           {"text", textOrNull(standard.text.trimmed())},
                           {"entry", entryJson(outcome)}});
    tell(context, outcome);
    return Done;
}

Result<int> deleteStandard(Context &context, const SchemeOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader, textOf(options.scheme)));
    WEIWO_ASSIGN(const Tier tier, findTier(scheme, textOf(options.tier)));
    WEIWO_ASSIGN(const std::vector<ServiceStandard> standards, serviceStandards(reader, scheme));
    const auto standard = std::find_if(standards.begin(), standards.end(),
                                       [&](const ServiceStandard &one) { return one.tier == tier.id && one.kind == textOf(options.kind); });
    if (standard == standards.end())
        return fail(errc::NotFound, translate("cli", "%1 has no such service standard.").arg(tierTitle(tier)), textOf(options.kind));
    WEIWO_ASSIGN(const EditOutcome outcome, workspace->edit({u"tiers.removeStandard"_s, {tier.name}}, [&](Edit &edit) -> Status {
        WEIWO_TRY(storeTierScheme(edit, scheme.scheme.id));
        return removeServiceStandard(edit, standard->id);
    }));
    if (context.json)
        context.printJson({{"scheme", scheme.scheme.key.toStdString()},
                           {"tier", tier.name.toStdString()},
                           {"kind", options.kind},
                           {"entry", entryJson(outcome)}});
    tell(context, outcome);
    return Done;
}

using Options = std::shared_ptr<SchemeOptions>;

void addSchemeCommands(CLI::App &tier, Context &context, const Options &options)
{
    auto *scheme = tier.add_subcommand("scheme", "Show, write and delete a scheme: its tiers and their rules");
    scheme->require_subcommand(1);
    auto *show = addCommand(*scheme, context, "show", "A scheme; with --format json as `tier scheme set` reads it", options, &showScheme);
    show->add_option("SCHEME", options->scheme, "The scheme, by key, name or id (default: the first in use)");
    show->add_option("--format", options->format, "text or json (default: text)")->check(CLI::IsMember({"text", "json"}));
    auto *set = addCommand(*scheme, context, "set",
                           "Add or change a scheme as a JSON file says. Tiers are known by their keys: one that the file lacks is deleted, "
                           "with what it is owed and who was set into it by hand",
                           options, &setScheme);
    set->add_option("FILE", options->file, "The file (default: -, standard input)");
    set->add_option("--scheme", options->scheme, "Change this one, by key, name or id (default: the one with the key of the file; where there is none, a new one)");
    auto *drop = addCommand(*scheme, context, "delete", "Delete a scheme with its tiers, evaluations and what was set by hand in it", options, &deleteScheme);
    drop->add_option("SCHEME", options->scheme, "The scheme, by key, name or id")->required();
}

void addStandardCommands(CLI::App &tier, Context &context, const Options &options)
{
    auto *standard = tier.add_subcommand("standard", "Set and delete what a tier is owed");
    standard->require_subcommand(1);
    std::vector<std::string> kinds;
    for (const ServiceKind &kind : serviceKinds().all())
        kinds.push_back(kind.key.toStdString());
    auto *set = addCommand(*standard, context, "set", "Set what a tier is owed", options, &setStandard);
    auto *drop = addCommand(*standard, context, "delete", "Delete what a tier is owed", options, &deleteStandard);
    for (auto *command : {set, drop}) {
        command->add_option("TIER", options->tier, "The tier, by key or name")->required();
        command->add_option("KIND", options->kind, "visit or contact (days that may pass), credit (an amount), response (hours), benefit (words)")
            ->required()
            ->check(CLI::IsMember(kinds));
        command->add_option("--scheme", options->scheme, "The scheme, by key, name or id (default: the first in use)");
    }
    set->add_option("VALUE", options->value, "Days, hours, or an amount like 50000.00; none for a benefit");
    set->add_option("--text", options->text, "What is said beside, or the benefit itself");
}

} // namespace

void addTierSchemes(CLI::App &tier, Context &context)
{
    const auto options = std::make_shared<SchemeOptions>();
    onRun(tier.add_subcommand("schemes", "The schemes that there are"), context, &listSchemes);
    addSchemeCommands(tier, context, options);
    auto *standards = addCommand(tier, context, "standards", "What each tier of a scheme is owed", options, &listStandards);
    standards->add_option("SCHEME", options->scheme, "The scheme, by key, name or id (default: the first in use)");
    addStandardCommands(tier, context, options);
}

} // namespace weiwo::cli
