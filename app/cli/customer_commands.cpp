#include "app/cli/command_parts.h"
#include "app/cli/customer_commands.h"
#include "core/base/day_text.h"
#include "core/customers/commands.h"
#include "core/customers/custom_fields.h"
#include "core/customers/details.h"
#include "core/customers/fields.h"
#include "core/customers/history.h"
#include "core/customers/merge.h"
#include "core/customers/overview.h"
#include "core/customers/ownership.h"
#include "core/customers/queries.h"
#include "core/customers/search.h"
#include "core/customers/tiers/queries.h"
#include "core/org/queries.h"
#include "core/workspace/journal.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

using namespace customers;

/// FIELD=VALUE as it is written on the command line.
struct Setting
{
    QString field;
    QString value;
};

std::vector<Setting> settingsOf(const std::vector<std::string> &texts)
{
    std::vector<Setting> settings;
    for (const std::string &text : texts) {
        const QString whole = QString::fromStdString(text);
        settings.push_back({whole.section(u'=', 0, 0).trimmed(), whole.section(u'=', 1)});
    }
    return settings;
}

/// Checks of options: why a text is none.
std::string isSetting(const std::string &text)
{
    const size_t at = text.find('=');
    return at == std::string::npos || at == 0 ? text + " is no FIELD=VALUE" : std::string();
}
std::string isDay(const std::string &text)
{
    const QString given = QString::fromStdString(text);
    return dayFromText(given) ? std::string() : noDayText(given).toStdString();
}

/// Fields of the customer itself; the others (custom fields, tags) are set once it is there.
Result<std::vector<Setting>> fill(Reader &reader, Customer &customer, const std::vector<Setting> &settings)
{
    std::vector<Setting> rest;
    for (const Setting &setting : settings) {
        if (const TextField *field = textField(setting.field)) {
            customer.*field->member = setting.value.trimmed();
        } else if (setting.field == u"owner"_s) {
            customer.owner.reset();
            if (!setting.value.isEmpty()) {
                WEIWO_ASSIGN(const org::Node owner, org::findNode(reader, setting.value));
                customer.owner = owner.id;
            }
        } else if (setting.field == u"parent"_s) {
            customer.parent.reset();
            if (!setting.value.isEmpty()) {
                WEIWO_ASSIGN(const Customer parent, findCustomer(reader, setting.value));
                customer.parent = parent.id;
            }
        } else {
            if (setting.field != u"tags"_s)
                WEIWO_TRY(customField(reader, setting.field));
            rest.push_back(setting);
        }
    }
    return rest;
}

Status setTags(Edit &edit, const CustomerId &customer, const QString &text)
{
    WEIWO_ASSIGN(const Details now, details(edit, customer));
    QStringList wanted;
    for (const QString &tag : text.split(u','))
        if (!tag.trimmed().isEmpty())
            wanted.append(tag.simplified());
    for (const QString &tag : now.tags)
        if (!wanted.contains(tag))
            WEIWO_TRY(removeTag(edit, customer, tag));
    for (const QString &tag : std::as_const(wanted))
        WEIWO_TRY(addTag(edit, customer, tag));
    return {};
}

Status setRest(Edit &edit, const CustomerId &customer, const std::vector<Setting> &rest)
{
    for (const Setting &setting : rest) {
        if (setting.field == u"tags"_s) {
            WEIWO_TRY(setTags(edit, customer, setting.value));
            continue;
        }
        WEIWO_ASSIGN(const CustomField field, customField(edit, setting.field));
        WEIWO_TRY(setCustomValue(edit, customer, field, setting.value));
    }
    return {};
}

void tell(const Context &context, const nlohmann::json &answer)
{
    if (context.json)
        context.printJson(answer);
}

Result<int> runAdd(Context &context, const std::string &name, const std::vector<std::string> &texts)
{
    const std::vector<Setting> settings = settingsOf(texts);
    WEIWO_ASSIGN(const auto workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    const auto known = findCustomer(reader, QString::fromStdString(name).trimmed());
    const bool namesake = known || known.error().code == QLatin1StringView(errc::Ambiguous);
    CustomerId id;
    const auto body = [&](Edit &edit) -> Status {
        Customer customer;
        customer.name = QString::fromStdString(name).trimmed();
        WEIWO_ASSIGN(const std::vector<Setting> rest, fill(edit, customer, settings));
        WEIWO_ASSIGN(id, addCustomer(edit, customer));
        return setRest(edit, id, rest);
    };
    WEIWO_ASSIGN(const EditOutcome outcome, workspace->edit({u"customers.add"_s, {QString::fromStdString(name)}}, body));
    if (namesake)
        context.say(translate("cli", "Another customer is called \"%1\". Name the two by code or id; if they are one, `customer merge` joins them.").arg(QString::fromStdString(name).trimmed()));
    tell(context, {{"customer", id.text().toStdString()}, {"entry", entryJson(outcome)}});
    context.print(id.text());
    return Done;
}

Result<int> runSet(Context &context, const std::string &name, const std::vector<std::string> &texts)
{
    const std::vector<Setting> settings = settingsOf(texts);
    WEIWO_ASSIGN(const auto workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(Customer customer, findCustomer(reader, QString::fromStdString(name)));
    const auto body = [&](Edit &edit) -> Status {
        // As it is now: another may have written while this waited.
        WEIWO_ASSIGN(customer, weiwo::customers::customer(edit, customer.id));
        WEIWO_ASSIGN(const std::vector<Setting> rest, fill(edit, customer, settings));
        WEIWO_TRY(updateCustomer(edit, customer));
        return setRest(edit, customer.id, rest);
    };
    WEIWO_ASSIGN(const EditOutcome outcome,
                 workspace->edit({u"customers.update"_s, {EditTitle::record(u"customer"_s, customer.id.raw())}}, body));
    tell(context, {{"customer", customer.id.text().toStdString()}, {"entry", entryJson(outcome)}});
    context.print(outcome.entry ? outcome.label : translate("cli", "Nothing to change."));
    return Done;
}

Result<int> runDelete(Context &context, const std::string &name)
{
    WEIWO_ASSIGN(const auto workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const Customer customer, findCustomer(reader, QString::fromStdString(name)));
    WEIWO_ASSIGN(const EditOutcome outcome,
                 workspace->edit({u"customers.remove"_s, {customer.name}},
                                 [&](Edit &edit) { return removeCustomer(edit, customer.id); }));
    tell(context, {{"customer", customer.id.text().toStdString()}, {"entry", entryJson(outcome)}});
    context.print(outcome.label);
    return Done;
}

nlohmann::json ownerJson(Reader &reader, const std::optional<org::NodeId> &owner)
{
    const auto node = owner ? org::node(reader, *owner) : Result<org::Node>(org::Node());
    return node ? textOrNull(node->name) : nlohmann::json();
}

nlohmann::json contactJson(const std::optional<FoundContact> &contact)
{
    if (!contact)
        return {};
    return {{"name", contact->name.toStdString()}, {"field", contact->field.toStdString()}, {"value", contact->value.toStdString()}};
}

nlohmann::json mergedJson(const std::optional<FormerName> &merged)
{
    return merged ? nlohmann::json{{"name", merged->name.toStdString()}, {"code", textOrNull(merged->code)}} : nlohmann::json();
}

Result<int> runFind(Context &context, const std::string &text, int limit)
{
    WEIWO_ASSIGN(const auto workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    CustomerSearch search;
    WEIWO_ASSIGN(const std::vector<Found> found, search.find(reader, QString::fromStdString(text), limit));
    nlohmann::json list = nlohmann::json::array();
    TextTable table({translate("cli", "Customer"), translate("cli", "Code"), translate("cli", "Owner"), translate("cli", "Found by")}, {});
    for (const Found &one : found) {
        WEIWO_ASSIGN(const CustomerCard card, customerCard(reader, one.id));
        list.push_back({{"id", one.id.text().toStdString()},
                        {"name", one.name.toStdString()},
                        {"code", textOrNull(one.code)},
                        {"tier", textOrNull(card.tierName)},
                        {"owner", textOrNull(card.owner)},
                        {"score", one.score},
                        {"matched", matchedKey(one.matched).toStdString()},
                        {"contact", contactJson(one.contact)},
                        {"merged", mergedJson(one.merged)}});
        table.add({one.name, one.code, card.owner, matchedText(one)});
    }
    tell(context, {{"customers", list}});
    context.print(found.empty() ? translate("cli", "Nothing found.") : table.text());
    return Done;
}

Result<nlohmann::json> customerJson(Reader &reader, const Customer &customer, const Details &more)
{
    nlohmann::json json = {{"id", customer.id.text().toStdString()}};
    for (const TextField &field : textFields())
        json[field.key] = textOrNull(customer.*field.member);
    json["owner"] = ownerJson(reader, customer.owner);
    json["owner.id"] = customer.owner ? nlohmann::json(customer.owner->text().toStdString()) : nlohmann::json();
    json["parent"] = nullptr;
    if (customer.parent) {
        WEIWO_ASSIGN(const Customer parent, weiwo::customers::customer(reader, *customer.parent));
        json["parent"] = parent.name.toStdString();
        json["parent.id"] = parent.id.text().toStdString();
    }
    json["tags"] = textsJson(more.tags);
    WEIWO_ASSIGN(const auto values, customValues(reader, customer.id));
    WEIWO_ASSIGN(const std::vector<CustomField> fields, customFields(reader));
    for (const CustomField &field : fields)
        json[field.key.toStdString()] = textOrNull(values.value(field.key));
    return json;
}

nlohmann::json contactsJson(const std::vector<Contact> &contacts)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Contact &contact : contacts)
        list.push_back({{"id", contact.id.text().toStdString()}, {"name", contact.name.toStdString()}, {"post", textOrNull(contact.post)},
                        {"department", textOrNull(contact.department)}, {"mobile", textOrNull(contact.mobile)},
                        {"phone", textOrNull(contact.phone)}, {"email", textOrNull(contact.email)},
                        {"wechat", textOrNull(contact.wechat)}, {"note", textOrNull(contact.note)}, {"main", contact.main}});
    return list;
}

nlohmann::json historyJson(const std::vector<HistoryLine> &history)
{
    nlohmann::json list = nlohmann::json::array();
    for (const HistoryLine &line : history)
        list.push_back({{"at", instant(line.at)}, {"author", textOrNull(line.author)}, {"label", line.label.toStdString()},
                        {"changes", textsJson(line.changes)}, {"merged", line.merged},
                        {"entry", line.entry.text().toStdString()}});
    return list;
}

nlohmann::json figuresJson(const CustomerFigures &figures, const Currency &currency)
{
    nlohmann::json json = nlohmann::json::object();
    for (const CustomerFigures::Line &line : figures.lines) {
        json[line.key.toStdString()] = figureJson(line.figure, line.kind, currency);
        if (line.compared)
            json[line.key.toStdString() + ".compare"] = figureJson(*line.compared, line.kind, currency);
    }
    json["period"] = figures.period.toStdString();
    json["first_order"] = figures.firstOrder ? nlohmann::json(figures.firstOrder->toString(Qt::ISODate).toStdString()) : nlohmann::json();
    json["last_order"] = figures.lastOrder ? nlohmann::json(figures.lastOrder->toString(Qt::ISODate).toStdString()) : nlohmann::json();
    return json;
}

/// As `tier explain` names it; what it rests on is told there.
nlohmann::json tierJson(const TierBadge &badge)
{
    const Tier *tier = badge.tier ? &badge.scheme.tiers[static_cast<size_t>(*badge.tier)] : nullptr;
    nlohmann::json override;
    if (badge.override)
        override = {{"reason", badge.override->reason.toStdString()},
                    {"until", badge.override->until ? textOrNull(badge.override->until->toString(Qt::ISODate)) : nlohmann::json()}};
    return {{"scheme", badge.scheme.scheme.key.toStdString()},
            {"tier", tier ? textOrNull(tier->name) : nlohmann::json()},
            {"since", badge.since ? textOrNull(badge.since->toString(Qt::ISODate)) : nlohmann::json()},
            {"override", override}};
}

Result<int> runShow(Context &context, const std::string &name)
{
    WEIWO_ASSIGN(const auto workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const KeptCustomer asked, findKept(reader, QString::fromStdString(name)));
    const Customer &customer = asked.customer;
    WEIWO_ASSIGN(const Details more, details(reader, customer.id));
    WEIWO_ASSIGN(const CustomerFigures figures, customerFigures(reader, customer.id));
    WEIWO_ASSIGN(const std::vector<HistoryLine> history, historyOf(reader, customer.id, 50));
    WEIWO_ASSIGN(const CustomerCard card, customerCard(reader, customer.id));
    WEIWO_ASSIGN(const TierBadge badge, tierBadge(reader, customer.id, reader.clock().today()));
    WEIWO_ASSIGN(const nlohmann::json fields, customerJson(reader, customer, more));
    if (context.json) {
        context.printJson({{"customer", fields},
                           {"merged", asked.merged ? mergedJson(FormerName{asked.merged->name, asked.merged->code}) : nlohmann::json()},
                           {"tier", tierJson(badge)},
                           {"figures", figuresJson(figures, reader.settings().currency)},
                           {"contacts", contactsJson(more.contacts)},
                           {"history", historyJson(history)}});
        return Done;
    }
    if (asked.merged)
        context.print(mergedText(*asked.merged, customer));
    TextTable table({translate("cli", "Field"), translate("cli", "Value")}, {});
    for (const TextField &field : textFields())
        if (!(customer.*field.member).isEmpty())
            table.add({field.title.str(), customer.*field.member});
    if (!card.owner.isEmpty())
        table.add({translate("customers", "Owner"), card.owner});
    if (!card.tier.isEmpty())
        table.add({translate("customers", "Tier"), card.tier});
    for (const CustomerFigures::Line &line : figures.lines)
        table.add({line.title, metrics::figureText(line.figure, line.kind, reader.settings().currency)});
    for (const Contact &contact : more.contacts)
        table.add({translate("customers", "Contact"), contact.name + u' ' + contact.mobile});
    context.print(table.text());
    return Done;
}

nlohmann::json countsJson(const std::map<QString, qint64> &counts)
{
    nlohmann::json json = nlohmann::json::object();
    for (const auto &[what, count] : counts)
        json[(what == u"contact"_s ? u"contacts"_s : what).toStdString()] = count;
    return json;
}

struct MergeOptions
{
    std::string keep;
    std::vector<std::string> others;
    std::vector<std::string> take;
    bool dryRun = false;
};

Result<MergeWish> wishOf(Reader &reader, const MergeOptions &options)
{
    MergeWish wish;
    WEIWO_ASSIGN(const Customer kept, findCustomer(reader, QString::fromStdString(options.keep)));
    wish.kept = kept.id;
    for (const std::string &name : options.others) {
        WEIWO_ASSIGN(const Customer other, findCustomer(reader, QString::fromStdString(name)));
        wish.others.push_back(other.id);
    }
    for (const Setting &one : settingsOf(options.take)) {
        WEIWO_ASSIGN(const Customer source, findCustomer(reader, one.value));
        wish.take.insert(one.field, source.id);
    }
    return wish;
}

Result<int> runMerge(Context &context, const MergeOptions &options)
{
    WEIWO_ASSIGN(const auto workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const MergeWish wish, wishOf(reader, options));
    MergeResult result;
    const auto body = [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(result, merge(edit, wish));
        return {};
    };
    WEIWO_ASSIGN(const EditOutcome outcome,
                 workspace->edit({u"customers.merge"_s, {EditTitle::record(u"customer"_s, wish.kept.raw())}}, body,
                                 options.dryRun ? Workspace::Commit::DryRun : Workspace::Commit::Yes));
    nlohmann::json merged = nlohmann::json::array();
    for (const CustomerId &id : result.merged)
        merged.push_back(id.text().toStdString());
    nlohmann::json fields = nlohmann::json::array();
    TextTable table({translate("cli", "Field"), translate("cli", "Value")}, {});
    for (const MergeResult::Field &field : result.fields) {
        fields.push_back({{"field", field.key.toStdString()}, {"value", field.value.toStdString()}, {"from", field.from.text().toStdString()}});
        table.add({field.key, field.value});
    }
    tell(context, {{"kept", result.kept.text().toStdString()}, {"merged", merged}, {"fields", fields},
                       {"moved", countsJson(result.moved)}, {"entry", options.dryRun ? nlohmann::json() : entryJson(outcome)}});
    context.print(table.text());
    context.print(options.dryRun ? translate("cli", "A trial: nothing was written.") : outcome.label);
    return Done;
}

Result<int> runUnmerge(Context &context, const std::string &name)
{
    WEIWO_ASSIGN(const auto workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const Customer merged, findMerged(reader, QString::fromStdString(name)));
    UnmergeResult result;
    const auto body = [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(result, unmerge(edit, merged.id));
        return {};
    };
    WEIWO_ASSIGN(const EditOutcome outcome,
                 workspace->edit({u"customers.unmerge"_s, {EditTitle::record(u"customer"_s, merged.id.raw())}}, body));
    tell(context, {{"customer", result.customer.text().toStdString()}, {"from", result.from.text().toStdString()},
                       {"moved", countsJson(result.moved)}, {"restored", textsJson(result.restored)},
                       {"changed_since", textsJson(result.changedSince)}, {"gone_since", result.goneSince},
                       {"entry", entryJson(outcome)}});
    context.print(outcome.label);
    return Done;
}

struct HandOverOptions
{
    std::string from;
    std::string to;
    std::string day;
    std::string reason;
    std::vector<std::string> customers;
    bool dryRun = false;
};

Result<int> runHandOver(Context &context, const HandOverOptions &options)
{
    WEIWO_ASSIGN(const auto workspace, context.open(Context::For::Writing));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    HandOver wish;
    WEIWO_ASSIGN(const org::Node from, org::findNode(reader, QString::fromStdString(options.from)));
    WEIWO_ASSIGN(const org::Node to, org::findNode(reader, QString::fromStdString(options.to)));
    wish.from = from.id;
    wish.to = to.id;
    wish.reason = QString::fromStdString(options.reason);
    if (!options.day.empty()) {
        const QString text = QString::fromStdString(options.day);
        const auto day = dayFromText(text);
        if (!day)
            return fail(errc::BadInput, noDayText(text), text);
        wish.day = *day;
    }
    for (const std::string &name : options.customers) {
        WEIWO_ASSIGN(const Customer one, findCustomer(reader, QString::fromStdString(name)));
        wish.customers.push_back(one.id);
    }
    HandedOver done;
    const auto body = [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(done, handOver(edit, wish));
        return {};
    };
    WEIWO_ASSIGN(const EditOutcome outcome,
                 workspace->edit({u"customers.hand_over"_s, {EditTitle::record(u"node"_s, from.id.raw())}}, body,
                                 options.dryRun ? Workspace::Commit::DryRun : Workspace::Commit::Yes));
    tell(context, {{"from", from.name.toStdString()}, {"to", to.name.toStdString()}, {"customers", done.customers.size()},
                       {"records", done.records}, {"entry", options.dryRun ? nlohmann::json() : entryJson(outcome)}});
    context.print(translate("cli", "%n customer(s)", nullptr, int(done.customers.size())));
    return Done;
}

void addEdits(CLI::App &customer, Context &context)
{
    auto name = std::make_shared<std::string>();
    auto fields = std::make_shared<std::vector<std::string>>();
    auto *add = customer.add_subcommand("add", "Add a customer");
    add->add_option("name", *name, "Its full name")->required();
    add->add_option("fields", *fields, "FIELD=VALUE, as in the dataset customers.customers; tags=a,b; custom fields")->check(isSetting);
    onRun(add, context, [name, fields](Context &c) { return runAdd(c, *name, *fields); });
    auto *set = customer.add_subcommand("set", "Change fields of a customer");
    set->add_option("customer", *name, "Its id, code, external id or full name")->required();
    set->add_option("fields", *fields, "FIELD=VALUE; an empty value takes it away")->required()->check(isSetting);
    onRun(set, context, [name, fields](Context &c) { return runSet(c, *name, *fields); });
    auto *remove = customer.add_subcommand("delete", "Delete a customer");
    remove->add_option("customer", *name, "Its id, code, external id or full name")->required();
    onRun(remove, context, [name](Context &c) { return runDelete(c, *name); });
}

void addLooks(CLI::App &customer, Context &context)
{
    auto text = std::make_shared<std::string>();
    auto limit = std::make_shared<int>(20);
    auto *find = customer.add_subcommand("find", "Find customers by name, pinyin, initials, code or phone, or by a contact's name, number or e-mail address");
    find->add_option("text", *text, "What is known of it")->required();
    find->add_option("--limit", *limit, "How many at most (default: 20)")->check(CLI::Range(1, 1000));
    onRun(find, context, [text, limit](Context &c) { return runFind(c, *text, *limit); });
    auto *show = customer.add_subcommand("show", "Everything on a customer");
    show->add_option("customer", *text, "Its id, code, external id or full name")->required();
    onRun(show, context, [text](Context &c) { return runShow(c, *text); });
}

void addMerges(CLI::App &customer, Context &context)
{
    auto options = std::make_shared<MergeOptions>();
    auto *merge = customer.add_subcommand("merge", "Make one customer of several");
    merge->add_option("keep", options->keep, "The customer that stays")->required();
    merge->add_option("others", options->others, "Those that are the same")->required();
    merge->add_option("--take", options->take, "FIELD=CUSTOMER: whose value a field takes")->take_all()->expected(1)->allow_extra_args(false)->check(isSetting);
    merge->add_flag("--dry-run", options->dryRun, "Only say what would happen");
    onRun(merge, context, [options](Context &c) { return runMerge(c, *options); });
    auto name = std::make_shared<std::string>();
    auto *unmerge = customer.add_subcommand("unmerge", "Take a merge back, at any later time");
    unmerge->add_option("customer", *name, "The one that was merged: its id, code or full name")->required();
    onRun(unmerge, context, [name](Context &c) { return runUnmerge(c, *name); });
}

void addHandOver(CLI::App &customer, Context &context)
{
    auto options = std::make_shared<HandOverOptions>();
    auto *command = customer.add_subcommand("hand-over", "Move a person's customers to another");
    command->add_option("--from", options->from, "Who hands over")->required();
    command->add_option("--to", options->to, "Who takes over")->required();
    command->add_option("--on", options->day, "First day of the new owner (default: today)")->check(isDay);
    command->add_option("--reason", options->reason, "Why");
    command->add_option("customers", options->customers, "Which (default: all)");
    command->add_flag("--dry-run", options->dryRun, "Only say what would happen");
    onRun(command, context, [options](Context &c) { return runHandOver(c, *options); });
}

} // namespace

void addCustomerCommands(CLI::App &app, Context &context)
{
    auto *customer = app.add_subcommand("customer", "The book of customers");
    customer->require_subcommand(1);
    addEdits(*customer, context);
    addLooks(*customer, context);
    addMerges(*customer, context);
    addHandOver(*customer, context);
    addCustomerDedupe(*customer, context);
    addCustomerQuality(*customer, context);
}

} // namespace weiwo::cli
