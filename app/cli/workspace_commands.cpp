#include "app/cli/command_parts.h"

#include "core/org/queries.h"
#include "core/program/company_demo.h"
#include "core/program/demo.h"
#include "core/program/info.h"
#include "core/sync/devices.h"
#include "core/sync/found_copy.h"
#include "core/sync/scope.h"
#include "core/workspace/device.h"
#include "core/workspace/digest.h"
#include "core/workspace/integrity.h"
#include "core/workspace/node_tree.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

struct NewOptions
{
    std::string file;
    std::string company;
    std::string currency = "CNY";
    int fiscalStart = 1;
    std::string person;
    std::vector<std::string> demo;   ///< of --demo: its size, or nothing
    bool isDemo = false;
    quint64 seed = 1;
    int years = 3;
    qint64 lines = 10'000'000;
    std::string from;
    std::string trust;
};

struct DigestOptions
{
    bool deep = false;
    std::string compare;
    std::string scope;
    std::string device;
};

nlohmann::json countsJson(const StoreCounts &counts)
{
    return {{"nodes", counts.nodes}, {"people", counts.people}, {"customers", counts.customers},
            {"products", counts.products}, {"order_lines", counts.orderLines}, {"plans", counts.plans}};
}

/// Says on a terminal how far the making is.
class TerminalProgress : public JobContext
{
public:
    explicit TerminalProgress(const Context &context) : m_context(context) { }
    void progress(qint64 done, qint64 total) override
    {
        const qint64 percent = total > 0 ? done * 100 / total : 0;
        if (percent == m_last || !isTerminal(stderr))
            return;
        m_last = percent;
        m_context.say(translate("cli", "%1 %").arg(percent));
    }
    [[nodiscard]] bool cancelled() const override { return false; }

private:
    const Context &m_context;
    qint64 m_last = -1;
};

int answerNew(Context &context, const std::string &file, const char *kind, const StoreInfo &info,
              const std::optional<quint64> &seed)
{
    if (context.json) {
        nlohmann::json object = {{"store", file}, {"kind", kind}, {"counts", countsJson(info.counts)}};
        if (seed)
            object["seed"] = *seed;
        context.printJson(object);
    }
    context.print(translate("cli", "Made the workspace %1.").arg(QString::fromStdString(file)));
    return Done;
}

Result<int> makeCompany(Context &context, const NewOptions &options)
{
    WEIWO_ASSIGN(const CompanyDemo demo, createCompanyDemo(QString::fromStdString(options.file), options.seed, context.program().services()));
    nlohmann::json copies = nlohmann::json::array();
    TextTable table({translate("cli", "Copy"), translate("cli", "Person"), translate("cli", "File"), u"WEIWO_CONFIG"_s}, {});
    for (const DemoCopy &copy : demo.copies) {
        copies.push_back({{"name", copy.key.toStdString()},
                          {"person", copy.person.toStdString()},
                          {"store", copy.store.toStdString()},
                          {"config", copy.config.toStdString()}});
        table.add({copy.key, copy.person, copy.store, copy.config});
    }
    if (context.json)
        context.printJson({{"store", options.file}, {"kind", "demo"}, {"seed", options.seed}, {"copies", copies}, {"mail", demo.mail.toStdString()}});
    context.print(table.text());
    return Done;
}

Result<int> makeDemo(Context &context, const NewOptions &options)
{
    if (!options.demo.empty() && options.demo.front() == "company")
        return makeCompany(context, options);
    DemoOptions demo;
    if (!options.demo.empty() && options.demo.front() == "national")
        demo.size = DemoOptions::Size::National;
    demo.seed = options.seed;
    demo.years = options.years;
    demo.linesPerYear = options.lines;
    TerminalProgress progress(context);
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace,
                 createDemo(QString::fromStdString(options.file), demo, context.program().services(), &progress));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const StoreInfo info, storeInfo(reader));
    return answerNew(context, options.file, "demo", info, options.seed);
}

Result<int> makeCopy(Context &context, const NewOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace,
                 sync::foundCopy(QString::fromStdString(options.file), QString::fromStdString(options.from), QString::fromStdString(options.trust),
                                 context.program().services()));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const StoreInfo info, storeInfo(reader));
    return answerNew(context, options.file, "copy", info, {});
}

Result<int> makeStore(Context &context, const NewOptions &options)
{
    if (options.isDemo)
        return makeDemo(context, options);
    if (!options.from.empty())
        return makeCopy(context, options);
    NewWorkspace request;
    request.settings.company = QString::fromStdString(options.company);
    WEIWO_ASSIGN(request.settings.currency, Currency::of(QString::fromStdString(options.currency)));
    request.settings.fiscalStart = options.fiscalStart;
    request.person = QString::fromStdString(options.person);
    const QString file = QString::fromStdString(options.file);
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace,
                 createWorkspace(file, request, context.program().services()));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const StoreInfo info, storeInfo(reader));
    return answerNew(context, options.file, "empty", info, {});
}

Result<int> showInfo(Context &context)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const StoreInfo info, storeInfo(reader));
    const Device &device = workspace->device();
    const QString person = reader.registry().nodeTree->nameOf(reader, workspace->ownPerson()).value_or(QString());
    const auto &settings = workspace->settings();
    const auto date = [](const std::optional<QDate> &day) {
        return day ? nlohmann::json(day->toString(Qt::ISODate).toStdString()) : nlohmann::json();
    };
    if (context.json) {
        context.printJson(
            {{"store", context.store.toStdString()},
             {"read_only", workspace->isReadOnly()},
             {"format", info.format},
             {"min_reader", info.minReader},
             {"company", settings.company.toStdString()},
             {"currency", settings.currency.code.toStdString()},
             {"fiscal_start", settings.fiscalStart},
             {"compare_to_date", compareToDateKey(settings.compareToDate).toStdString()},
             {"person", person.toStdString()},
             {"device", {{"id", device.id().text().toStdString()},
                         {"name", device.name().toStdString()},
                         {"fingerprint", device.fingerprint().toStdString()}}},
             {"root", {{"fingerprint", Device::fingerprintOf(workspace->rootKey()).toStdString()}}},
             {"counts", countsJson(info.counts)},
             {"sales", {{"first", date(info.firstSale)},
                        {"last", date(info.lastSale)},
                        {"amount", moneyText(info.salesAmount, settings.currency).toStdString()}}},
             {"size_bytes", info.sizeBytes}});
        return Done;
    }
    TextTable table({translate("cli", "What"), translate("cli", "Value")},
                    {TextTable::Align::Left, TextTable::Align::Left});
    table.add({translate("cli", "Company"), settings.company});
    table.add({translate("cli", "Currency"), settings.currency.code});
    table.add({translate("cli", "Fiscal year starts in month"), QString::number(settings.fiscalStart)});
    table.add({translate("cli", "Person"), person});
    table.add({translate("cli", "Headcount"), QString::number(info.counts.people)});
    table.add({translate("cli", "Customers"), QString::number(info.counts.customers)});
    table.add({translate("cli", "Products"), QString::number(info.counts.products)});
    table.add({translate("cli", "Order lines"), QString::number(info.counts.orderLines)});
    table.add({translate("cli", "Sales amount"), moneyText(info.salesAmount, settings.currency)});
    table.add({translate("cli", "Quota plans"), QString::number(info.counts.plans)});
    table.add({translate("cli", "Device"), device.name() + u' ' + device.fingerprint()});
    context.print(table.text());
    return Done;
}

Result<int> check(Context &context, bool deep)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const std::vector<CheckResult> results, checkStore(reader, deep));
    nlohmann::json checks = nlohmann::json::array();
    Findings findings;
    TextTable table({translate("cli", "Check"), translate("cli", "Result")},
                    {TextTable::Align::Left, TextTable::Align::Left});
    for (const CheckResult &result : results) {
        checks.push_back({{"key", result.key.toStdString()}, {"ok", result.ok}, {"ms", result.ms}});
        findings.insert(findings.end(), result.findings.begin(), result.findings.end());
        table.add({result.title.str(), result.ok ? translate("cli", "good")
                                                 : translate("cli", "%1 findings").arg(result.findings.size())});
    }
    if (context.json)
        context.printJson({{"ok", findings.empty()}, {"checks", checks}, {"findings", findingsJson(findings)}});
    context.print(table.text());
    for (const Finding &finding : findings)
        context.print(finding.message + u' ' + finding.fix);
    return findings.empty() ? Done : DoneWithFindings;
}

nlohmann::json digestJson(const StoreDigest &digest, const std::optional<Id> &scope)
{
    nlohmann::json tables = nlohmann::json::object();
    for (const auto &[name, table] : digest.tables)
        tables[name.toStdString()] = {{"rows", table.rows}, {"digest", table.sum.bytes().toHex().toStdString()}};
    return {{"digest", digest.hex().toStdString()}, {"scope", scope ? nlohmann::json(scope->text().toStdString()) : nlohmann::json()}, {"tables", tables}};
}

/// Names of the tables in which two digests differ.
Result<nlohmann::json> differing(const nlohmann::json &own, const QString &file)
{
    QFile other(file);
    if (!other.open(QIODevice::ReadOnly))
        return fail(errc::Io, translate("cli", "%1 cannot be read.").arg(file), file);
    const auto theirs = nlohmann::json::parse(other.readAll().toStdString(), nullptr, false);
    if (!theirs.is_object() || !theirs.contains("tables") || !theirs["tables"].is_object())
        return fail(errc::BadInput, translate("cli", "%1 is not a digest written with --json.").arg(file), file);
    nlohmann::json differ = nlohmann::json::array();
    std::map<std::string, int> names;
    for (const auto *side : {&own["tables"], &theirs["tables"]})
        for (const auto &entry : side->items())
            names[entry.key()] = 1;
    for (const auto &[name, unused] : names) {
        const auto of = [&name = name](const nlohmann::json &tables) {
            const auto it = tables.find(name);
            const bool empty = it == tables.end() || it->value("rows", 0) == 0;
            return empty ? std::string() : it->value("digest", std::string());
        };
        if (of(own["tables"]) != of(theirs["tables"]))
            differ.push_back(name);
    }
    return differ;
}

/// The node that a digest is limited to, by its name or by the copy of a device.
Result<std::optional<Id>> digestNode(Reader &reader, const DigestOptions &options)
{
    if (!options.device.empty()) {
        WEIWO_ASSIGN(const sync::SyncDevice device, sync::findDevice(reader, QString::fromStdString(options.device)));
        return device.scope;
    }
    if (options.scope.empty())
        return std::optional<Id>();
    WEIWO_ASSIGN(const org::Node node, org::findNode(reader, QString::fromStdString(options.scope)));
    return std::optional(node.id.raw());
}

Result<int> digest(Context &context, const DigestOptions &options)
{
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    WEIWO_ASSIGN(const std::optional<Id> node, digestNode(reader, options));
    WEIWO_ASSIGN(const sync::Scope scope, sync::Scope::of(reader, node, reader.clock().today()));
    WEIWO_ASSIGN(const StoreDigest found, sync::digestOf(reader, scope, options.deep ? DigestSource::Rows : DigestSource::Kept));
    nlohmann::json object = digestJson(found, node);
    bool differs = false;
    if (!options.compare.empty()) {
        WEIWO_ASSIGN(object["differ"], differing(object, QString::fromStdString(options.compare)));
        differs = !object["differ"].empty();
    }
    if (context.json)
        context.printJson(object);
    context.print(found.hex());
    return differs ? DoneWithFindings : Done;
}

} // namespace

void addWorkspaceCommands(CLI::App &app, Context &context)
{
    auto options = std::make_shared<NewOptions>();
    auto *make = app.add_subcommand("new", "Make a workspace");
    make->add_option("FILE", options->file, "The file to make")->required();
    make->add_option("--company", options->company, "Name of the company");
    make->add_option("--currency", options->currency, "ISO code of the currency");
    make->add_option("--fiscal-start", options->fiscalStart, "First month of the fiscal year")->check(CLI::Range(1, 12));
    make->add_option("--person", options->person, "Name of the founding person");
    auto *demo = make->add_option("--demo", options->demo, "Fill it with a demo: small (default), national, or company: a folder of copies")
                     ->expected(0, 1)
                     ->check(CLI::IsMember({"small", "national", "company"}));
    make->add_option("--seed", options->seed, "Seed of the demo")->needs(demo);
    make->add_option("--years", options->years, "Whole years of the demo's orders")->needs(demo)->check(CLI::Range(1, 3));
    make->add_option("--lines", options->lines, "Order lines a year of the national demo, its customers in proportion")
        ->needs(demo)
        ->check(CLI::Range(qint64(100'000), qint64(10'000'000)));
    auto *from = make->add_option("--from", options->from, "Follow another copy, by a package of everything from it")->excludes(demo);
    make->add_option("--trust", options->trust, "Fingerprint of that copy's device, as compared by phone")->needs(from);
    onRun(make, context, [options, demo](Context &c) {
        options->isDemo = demo->count() > 0;
        return makeStore(c, *options);
    });

    onRun(app.add_subcommand("info", "Say what is in the workspace"), context, &showInfo);

    auto deep = std::make_shared<bool>(false);
    auto *checking = app.add_subcommand("check", "Check the workspace's integrity and sums");
    checking->add_flag("--deep", *deep, "Also the checks that read every line");
    onRun(checking, context, [deep](Context &c) { return check(c, *deep); });

    auto digestOptions = std::make_shared<DigestOptions>();
    auto *digesting = addCommand(app, context, "digest", "Print the digest of the living rows", digestOptions, &digest);
    digesting->add_flag("--deep", digestOptions->deep, "Compute it from the rows, not from kept sums");
    digesting->add_option("--compare", digestOptions->compare, "A digest written with --json to compare with");
    auto *scope = digesting->add_option("--scope", digestOptions->scope, "Of what a copy limited to that unit would have");
    digesting->add_option("--for", digestOptions->device, "Of what the copy of that device is to have")->excludes(scope);
}

} // namespace weiwo::cli
