#include "core/all_slices.h"
#include "core/calendar/commands.h"
#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/queries.h"
#include "core/customers/tiers/service.h"
#include "core/exchange/import.h"
#include "core/metrics/commands.h"
#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/performance/alerts/commands.h"
#include "core/performance/alerts/queries.h"
#include "core/program/demo.h"
#include "core/quotas/bounds.h"
#include "core/sales/commands.h"
#include "core/sales/queries.h"
#include "core/workspace/digest.h"
#include "core/workspace/integrity.h"
#include "tests/support/sandbox.h"
#include "tests/system/customer_steps.h"
#include "tests/system/device_steps.h"
#include "tests/system/step.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace weiwo;
using test::done;
using test::must;
using test::named;
using test::Step;
using test::step;

namespace {

/// The living rows of a table that copies do not compare, in order of id.
QByteArray plainRowsOf(Reader &reader, const TableSpec &table)
{
    QByteArray rows;
    must(records::eachLiving(reader.db(), table, [&](Record &&record) {
        rows += record.id.text().toUtf8() + (record.home ? record.home->text().toUtf8() : QByteArray());
        for (const Value &value : record.values) {
            const auto *bytes = std::get_if<QByteArray>(&value);
            rows += '|' + (bytes ? bytes->toHex() : textOf(value).toUtf8() + QByteArray::number(integerOf(value)));
        }
        return true;
    }));
    return rows;
}

/// Every table that has rows: its digest, computed from the living ones, or the rows themselves.
std::map<QString, QByteArray> rowsOf(Workspace &workspace)
{
    Reader reader = must(workspace.reader());
    std::map<QString, QByteArray> tables;
    for (const TableSpec &table : reader.registry().tables.all())
        if (const QByteArray rows = table.digested ? QByteArray() : plainRowsOf(reader, table); !rows.isEmpty())
            tables[table.key] = rows;
    for (const auto &[table, digest] : must(storeDigest(reader, DigestSource::Rows)).tables)
        if (digest.rows > 0)
            tables[table] = QByteArray::number(digest.rows) + ' ' + digest.sum.bytes().toHex();
    return tables;
}

bool keptSumsAreRight(Workspace &workspace)
{
    Reader reader = must(workspace.reader());
    return must(storeDigest(reader, DigestSource::Kept)).hex()
        == must(storeDigest(reader, DigestSource::Rows)).hex();
}

void addOrgSteps(std::vector<Step> &steps)
{
    const QDate june(2026, 6, 1);
    steps.push_back(step(u"org.addNode"_s, [](Edit &edit) {
        org::Node unit;
        unit.code = u"NEW"_s;
        unit.name = u"港澳"_s;
        unit.level = org::Level::Region;
        return done(org::addNode(edit, unit, {}, {}));
    }));
    steps.push_back(step(u"org.addNode"_s, [](Edit &edit) {
        org::Node person;
        person.code = u"E99001"_s;
        person.name = u"欧阳新人"_s;
        person.level = org::Level::Person;
        person.hired = QDate(2026, 3, 2);
        return done(org::addNode(edit, person, named(edit, u"NEW"_s), QDate(2026, 3, 2)));
    }));
    steps.push_back(step(u"org.updateNode"_s, [](Edit &edit) {
        org::Node person = must(org::findNode(edit, u"E99001"_s));
        person.title = u"客户经理"_s;
        person.email = u"e99001@yuanfan.example"_s;
        person.left = QDate(2027, 1, 1);
        return org::updateNode(edit, person);
    }));
    steps.push_back(step(u"org.moveNode"_s, [june](Edit &edit) {
        return org::moveNode(edit, named(edit, u"E99001"_s), named(edit, u"HD"_s), june);
    }));
    steps.push_back(step(u"org.unplaceNode"_s, [june](Edit &edit) {
        return org::unplaceNode(edit, named(edit, u"E99001"_s), june);
    }));
    const auto assignment = [june](Edit &edit) {
        return org::Assignment{named(edit, u"E99001"_s), named(edit, u"HD"_s), june, {}};
    };
    steps.push_back(step(u"org.assign"_s, [assignment](Edit &edit) {
        return org::assign(edit, assignment(edit));
    }));
    steps.push_back(step(u"org.unassign"_s, [assignment](Edit &edit) {
        return org::unassign(edit, assignment(edit));
    }));
    steps.push_back(step(u"org.setRamp"_s, [](Edit &edit) {
        return org::setRamp(edit, {.title = u"渠道经理"_s, .percent = {10, 40, 80, 100}});
    }));
    steps.push_back(step(u"org.grantRole"_s, [](Edit &edit) {
        return org::grantRole(edit, named(edit, u"E99001"_s), Role::Manager, named(edit, u"NEW"_s),
                              QDate(2026, 3, 2));
    }));
    const auto grant = [](Edit &edit) {
        return org::RoleGrant{named(edit, u"E99001"_s), named(edit, u"NEW"_s), Role::Manager,
                              QDate(2026, 3, 2), {}};
    };
    steps.push_back(step(u"org.revokeRole"_s, [grant](Edit &edit) {
        return org::revokeRole(edit, grant(edit), QDate(2026, 9, 1));
    }));
    steps.push_back(step(u"org.revokeRole"_s, [grant](Edit &edit) {
        return org::revokeRole(edit, grant(edit));
    }));
    steps.push_back(step(u"org.removeNode"_s, [](Edit &edit) {
        return org::removeNode(edit, named(edit, u"E99001"_s));
    }));
}

void addRecordSteps(std::vector<Step> &steps)
{
    steps.push_back(step(u"calendar.setDay"_s, [](Edit &edit) {
        return calendar::setDay(edit, {QDate(2026, 12, 31), DayKind::Holiday, u"年会"_s});
    }));
    steps.push_back(step(u"calendar.resetDay"_s, [](Edit &edit) {
        return calendar::resetDay(edit, QDate(2026, 12, 31));
    }));
    test::addCustomerSteps(steps);
    steps.push_back(step(u"workspace.settings"_s, [](Edit &edit) {
        WorkspaceSettings settings = edit.settings();
        settings.company = u"远帆控股"_s;
        return writeSettings(edit, settings);
    }));
    steps.push_back(step(u"sales.putProduct"_s, [](Edit &edit) {
        sales::Product product;
        product.code = u"ZZ-01"_s;
        product.name = u"样机"_s;
        product.price = Money{9900};
        return done(sales::putProduct(edit, product));
    }));
    steps.push_back(step(u"sales.putProduct"_s, [](Edit &edit) {
        sales::Product product = must(sales::findProduct(edit, u"ZZ-01"_s));
        product.line = u"样品"_s;
        product.price = {};
        return done(sales::putProduct(edit, product));
    }));
    steps.push_back(step(u"sales.removeProduct"_s, [](Edit &edit) {
        return sales::removeProduct(edit, must(sales::findProduct(edit, u"ZZ-01"_s)).id);
    }));
}

/// A file and how it is taken in; the batch that it replaces is the one of the step before.
Step importStep(const QString &name, const QByteArray &bytes, const QString &dataset,
                const std::shared_ptr<QString> &lastBatch, bool replace = false,
                const QString &saveAs = {})
{
    return {u"exchange.import"_s,
            [=](Workspace &workspace) -> Result<std::optional<Id>> {
                exchange::ImportRequest request;
                request.path = name;
                request.bytes = bytes;
                request.dataset = dataset;
                request.saveMapping = saveAs;
                if (replace)
                    request.replace = *lastBatch;
                WEIWO_ASSIGN(const exchange::ImportResult result,
                             exchange::importFile(workspace, request));
                for (const Finding &finding : result.findings)
                    UNSCOPED_INFO(finding.message.toStdString());
                CHECK(result.rowsBad == 0);
                CHECK(result.rowsImported > 0);
                if (result.batch)
                    *lastBatch = result.batch->text();
                return result.entry;
            }};
}

void addImportSteps(std::vector<Step> &steps)
{
    const auto batch = std::make_shared<QString>();
    const QByteArray head = "订单号,行号,日期,客户,业务员,区域,产品,数量,金额\n";
    const QByteArray line = "X1,1,2026-10-08,C00007,E00060,华东,CF-01,3,900.00\n";
    // Makes a customer, a product and a region on the way.
    const QByteArray ledger = head + line + "X2,1,2026-10-09,全新商行,E00060,海外,新品,1,100.10\n";
    steps.push_back(importStep(u"十月.csv"_s, ledger, u"sales.lines"_s, batch));
    // The same lines told otherwise: they take the place of the earlier ones.
    steps.push_back(importStep(u"十月更正.csv"_s, head + "X1,1,2026-10-08,C00007,E00060,华东,CF-01,4,1200.00\n",
                               u"sales.lines"_s, batch));
    steps.push_back(importStep(u"十月重报.csv"_s, head + "X9,1,2026-10-10,C00008,E00060,华东,CF-02,1,55.00\n",
                               u"sales.lines"_s, batch, true));
    steps.push_back(importStep(u"回款.csv"_s, "回款日期,客户,回款金额,订单号\n2026-10-20,C00007,500.00,X1\n",
                               u"sales.collections"_s, batch));
    steps.push_back(importStep(u"客户.csv"_s,
                               "客户编码,客户名称,城市\nC00001,改名后的客户有限公司,苏州市\nC99100,又一家客户有限公司,杭州市\n",
                               u"customers.customers"_s, batch));
    const QByteArray products = "编码,产品名称,产品线\nCF-01,智能电饭煲 5L,厨房小电\n";
    steps.push_back(importStep(u"产品.csv"_s, products, u"sales.products"_s, batch, false, u"产品表"_s));
    steps.push_back({u"exchange.mapping"_s, [ledger](Workspace &workspace) -> Result<std::optional<Id>> {
                         exchange::ImportRequest request;
                         request.path = u"十月.csv"_s;
                         request.bytes = ledger;
                         request.dataset = u"sales.lines"_s;
                         request.saveMapping = u"订单表"_s;
                         WEIWO_ASSIGN(const exchange::ImportResult result,
                                      exchange::importFile(workspace, request));
                         CHECK(result.alreadyImported);
                         return result.mappingEntry;
                     }});
    steps.push_back(step(u"sales.writeBatch"_s, [](Edit &edit) -> Status {
        WEIWO_ASSIGN(const auto writer, sales::BatchWriter::begin(edit, u"sales.lines"_s, u"补录"_s));
        std::vector<sales::OrderLine> lines(3);
        for (size_t i = 0; i < lines.size(); ++i) {
            lines[i].row = static_cast<qint64>(i) + 1;
            lines[i].day = QDate(2026, 10, 12).toJulianDay();
            lines[i].place.unit = 1;
            lines[i].amount = 1000 * static_cast<qint64>(i + 1);
        }
        WEIWO_TRY(writer->add(lines));
        return done(writer->finish());
    }));
}

Step planStep(const QString &title, std::function<Status(Edit &, const quotas::PlanVersion &)> body)
{
    return step(title, [body = std::move(body)](Edit &edit) -> Status {
        WEIWO_ASSIGN(const quotas::PlanVersion plan, quotas::findPlanVersion(edit, u"2027"_s));
        return body(edit, plan);
    });
}

Status breakDown(Edit &edit, quotas::BreakdownRequest request)
{
    request.byMonths = true;
    return done(quotas::breakdown(edit, request));
}

void addMetricSteps(std::vector<Step> &steps)
{
    const auto define = [](const QString &formula) {
        return step(u"metrics.define"_s, [formula](Edit &edit) {
            return metrics::defineMetric(edit, {.key = u"own.margin"_s, .title = u"毛利率"_s, .formula = formula});
        });
    };
    steps.push_back(define(u"sales.gross_profit / sales.amount"_s));
    steps.push_back(define(u"1 - sales.cost / sales.amount"_s));
    steps.push_back(step(u"metrics.delete"_s, [](Edit &edit) { return metrics::deleteMetric(edit, u"own.margin"_s); }));
}

void addBreakdownSteps(std::vector<Step> &steps)
{
    steps.push_back(step(u"quotas.createPlan"_s, [](Edit &edit) {
        return done(quotas::createPlan(edit, {.key = u"2027"_s,
                                              .year = 2027,
                                              .measures = {u"sales.amount"_s},
                                              .lines = false,
                                              .from = {}}));
    }));
    steps.push_back(planStep(u"quotas.breakdown"_s, [](Edit &edit, const quotas::PlanVersion &plan) {
        quotas::BreakdownRequest request;
        request.plan = plan;
        request.total = 50'000'000'001;
        request.toLevel = org::Level::Person;
        request.method = u"history"_s;
        request.params = nlohmann::json::object();
        request.bufferPpm = 20'000;
        return breakDown(edit, request);
    }));
    steps.push_back(planStep(u"quotas.breakdown"_s, [](Edit &edit, const quotas::PlanVersion &plan) {
        quotas::BreakdownRequest request;
        request.plan = plan;
        request.node = named(edit, u"CN-GD"_s);
        request.toLevel = org::Level::Person;
        request.method = u"capacity"_s;
        request.params = nlohmann::json::object();
        request.step = 100'000;
        return breakDown(edit, request);
    }));
}

void addCellSteps(std::vector<Step> &steps)
{
    const auto cells = [](const quotas::PlanVersion &plan) {
        return quotas::CellTable{.plan = plan, .measure = {}, .line = {}};
    };
    const auto target = [](Edit &edit, const QString &node, quotas::MonthSpan months, qint64 amount) {
        return quotas::CellTarget{.node = named(edit, node), .months = months, .amount = amount};
    };
    steps.push_back(planStep(u"quotas.set"_s, [=](Edit &edit, const quotas::PlanVersion &plan) {
        return done(quotas::setCells(edit, cells(plan), {target(edit, u"HD"_s, {}, 21'000'000'007)}));
    }));
    steps.push_back(planStep(u"quotas.set"_s, [=](Edit &edit, const quotas::PlanVersion &plan) {
        return done(quotas::setCells(edit, cells(plan), {target(edit, u"CN-GD"_s, {2, 2}, 300'000'000)},
                                     u"equal"_s));
    }));
    steps.push_back(planStep(u"quotas.paste"_s, [=](Edit &edit, const quotas::PlanVersion &plan) {
        return done(quotas::setCells(edit, cells(plan),
                                     {target(edit, u"CN-JS"_s, {0, 0}, 123'456'789),
                                      target(edit, u"CN-JS"_s, {1, 1}, 98'765'432),
                                      target(edit, u"CN-ZJ"_s, {0, 0}, 111'111'111)}));
    }));
    steps.push_back(planStep(u"quotas.fill"_s, [=](Edit &edit, const quotas::PlanVersion &plan) {
        return done(quotas::setCells(edit, cells(plan),
                                     {target(edit, u"CN-JS"_s, {2, 2}, 123'456'789),
                                      target(edit, u"CN-JS"_s, {3, 3}, 123'456'789)}));
    }));
    steps.push_back(planStep(u"quotas.multiply"_s, [=](Edit &edit, const quotas::PlanVersion &plan) {
        return done(quotas::multiplyCells(edit, cells(plan), {target(edit, u"HN"_s, {}, 0)}, 50'000));
    }));
    steps.push_back(planStep(u"quotas.lock"_s, [=](Edit &edit, const quotas::PlanVersion &plan) {
        return done(quotas::lockCells(edit, cells(plan), {{named(edit, u"DB"_s), {3, 5}}}, true, u"已谈定"_s));
    }));
    steps.push_back(planStep(u"quotas.unlock"_s, [=](Edit &edit, const quotas::PlanVersion &plan) {
        return done(quotas::lockCells(edit, cells(plan), {{named(edit, u"DB"_s), {4, 4}}}, false));
    }));
    steps.push_back(planStep(u"quotas.bound"_s, [=](Edit &edit, const quotas::PlanVersion &plan) {
        return done(quotas::boundSpans(edit, {.table = cells(plan),
                                              .cells = {{named(edit, u"XB"_s), {}}},
                                              .floor = {.amount = 1, .growthPpm = {}},
                                              .cap = {}}));
    }));
    steps.push_back(planStep(u"quotas.clear"_s, [=](Edit &edit, const quotas::PlanVersion &plan) {
        return done(quotas::clearCells(edit, cells(plan), {target(edit, u"CN-XZ"_s, {11, 11}, 0)}));
    }));
}

void addVersionSteps(std::vector<Step> &steps)
{
    steps.push_back(step(u"quotas.nextDraft"_s, [](Edit &edit) -> Status {
        WEIWO_ASSIGN(const quotas::Plan plan, quotas::findPlan(edit, u"2026"_s));
        return done(quotas::nextDraft(edit, plan));
    }));
    steps.push_back(step(u"quotas.publish"_s, [](Edit &edit) -> Status {
        WEIWO_ASSIGN(const quotas::PlanVersion plan, quotas::findPlanVersion(edit, u"2026"_s));
        return done(quotas::publish(edit, plan, u"年中调整"_s));
    }));
    steps.push_back(step(u"quotas.createPlan"_s, [](Edit &edit) {
        return done(quotas::createPlan(edit, {.key = u"2028"_s, .year = 2028, .measures = {}, .lines = true, .from = u"2026"_s}));
    }));
    steps.push_back(step(u"quotas.deletePlan"_s, [](Edit &edit) -> Status {
        WEIWO_ASSIGN(const quotas::Plan plan, quotas::findPlan(edit, u"2028"_s));
        return quotas::deletePlan(edit, plan);
    }));
}

/// Sales amount of a region so far this quarter below a limit.
performance::AlertRule lowSales(const QString &name)
{
    performance::AlertRule rule;
    rule.name = name;
    rule.metric = u"sales.amount"_s;
    rule.condition = u"threshold"_s;
    rule.params = {{"side", "below"}, {"limit", 1000.0}, {"period", "quarter"}};
    return rule;
}

Result<performance::AlertKey> lowSalesOfEast(Edit &edit)
{
    WEIWO_ASSIGN(const performance::AlertRule rule, performance::findAlertRule(edit, u"华东太低"_s));
    return performance::AlertKey{rule.id, named(edit, u"HD"_s), u"2026Q4"_s};
}

/// A step on what fires for East by the rule above.
Step alertStep(const QString &title, std::function<Status(Edit &, const performance::AlertKey &)> run)
{
    return step(title, [run = std::move(run)](Edit &edit) -> Status {
        WEIWO_ASSIGN(const performance::AlertKey key, lowSalesOfEast(edit));
        return run(edit, key);
    });
}

void addAlertSteps(std::vector<Step> &steps)
{
    using namespace performance;
    steps.push_back(step(u"alerts.addUsual"_s, [](Edit &edit) -> Status {
        // The demo has them: first one of them must go.
        WEIWO_ASSIGN(const std::vector<AlertRule> rules, alertRules(edit));
        WEIWO_TRY(removeAlertRule(edit, rules.front().id));
        WEIWO_ASSIGN(AlertRule changed, findAlertRule(edit, rules.back().id.text()));
        changed.enabled = !changed.enabled;
        WEIWO_TRY(setAlertRule(edit, changed));
        return done(addUsualAlertRules(edit));
    }));
    steps.push_back(step(u"alerts.addRule"_s, [](Edit &edit) { return done(addAlertRule(edit, lowSales(u"太低"_s))); }));
    steps.push_back(step(u"alerts.setRule"_s, [](Edit &edit) -> Status {
        WEIWO_ASSIGN(AlertRule rule, findAlertRule(edit, u"太低"_s));
        rule.name = u"华东太低"_s;
        rule.severity = AlertSeverity::Critical;
        return setAlertRule(edit, rule);
    }));
    steps.push_back(alertStep(u"alerts.snooze"_s, [](Edit &edit, const AlertKey &key) {
        return snoozeAlert(edit, key, QDate(2026, 11, 20), u"等月底"_s);
    }));
    steps.push_back(alertStep(u"alerts.reopen"_s, [](Edit &edit, const AlertKey &key) { return reopenAlert(edit, key); }));
    steps.push_back(alertStep(u"alerts.assign"_s, [](Edit &edit, const AlertKey &key) -> Status {
        WEIWO_ASSIGN(const org::Tree tree, org::Tree::load(edit, QDate(2026, 11, 3)));
        for (const org::Tree::Entry &entry : tree.entries())
            if (entry.node.level == org::Level::Person)
                return assignAlert(edit, key, entry.node.id, QDate(2026, 11, 10));
        return fail(errc::NotFound, u"nobody"_s, {});
    }));
    steps.push_back(alertStep(u"alerts.unassign"_s, [](Edit &edit, const AlertKey &key) { return assignAlert(edit, key, {}); }));
    steps.push_back(alertStep(u"alerts.resolve"_s, [](Edit &edit, const AlertKey &key) { return resolveAlert(edit, key, u"已补单"_s); }));
    steps.push_back(step(u"alerts.removeRule"_s, [](Edit &edit) -> Status {
        WEIWO_ASSIGN(const AlertRule rule, findAlertRule(edit, u"华东太低"_s));
        return removeAlertRule(edit, rule.id);
    }));
}

/// The demo's scheme with another band.
Status saveOtherScheme(Edit &edit, const QString &key)
{
    WEIWO_ASSIGN(customers::TierSchemeDetail scheme, customers::findTierScheme(edit));
    scheme.scheme.id = {};
    scheme.scheme.key = key;
    scheme.scheme.band = 50'000;
    for (customers::Tier &tier : scheme.tiers)
        tier.id = {};
    return done(customers::saveTierScheme(edit, scheme));
}

Step tierStep(const QString &title, std::function<Status(Edit &, const customers::TierSchemeDetail &, const customers::Customer &)> body)
{
    return step(title, [body = std::move(body)](Edit &edit) -> Status {
        WEIWO_ASSIGN(const customers::TierSchemeDetail scheme, customers::findTierScheme(edit));
        WEIWO_ASSIGN(const customers::Customer customer, customers::findCustomer(edit, u"C00003"_s));
        return body(edit, scheme, customer);
    });
}

/// An evaluation as of a day, made outside of the edit as a job makes it.
Step applyStep(QDate day)
{
    return {u"tiers.apply"_s, [day](Workspace &workspace) -> Result<std::optional<Id>> {
                WEIWO_ASSIGN(Reader reader, workspace.reader());
                WEIWO_ASSIGN(const customers::TierSchemeDetail scheme, customers::findTierScheme(reader));
                WEIWO_ASSIGN(const customers::TierEvaluation evaluation, customers::evaluateTiers(reader, {scheme, day}));
                WEIWO_ASSIGN(const EditOutcome outcome, workspace.edit({u"tiers.apply"_s, {u"客户分级"_s, day.toString(Qt::ISODate)}},
                                                                       [&](Edit &edit) { return done(customers::applyTiers(edit, evaluation)); }));
                return outcome.entry;
            }};
}

void addTierSteps(std::vector<Step> &steps)
{
    using namespace customers;
    steps.push_back(tierStep(u"tiers.addUsual"_s, [](Edit &edit, const TierSchemeDetail &scheme, const Customer &) -> Status {
        // The demo has it: first it must go.
        WEIWO_TRY(removeTierScheme(edit, scheme.scheme.id));
        WEIWO_TRY(saveOtherScheme(edit, u"zweite"_s));
        return done(addUsualTierScheme(edit));
    }));
    steps.push_back(step(u"tiers.saveScheme"_s, [](Edit &edit) { return saveOtherScheme(edit, u"zz"_s); }));
    steps.push_back(tierStep(u"tiers.saveScheme"_s, [](Edit &edit, const TierSchemeDetail &scheme, const Customer &) {
        TierSchemeDetail changed = scheme;
        changed.tiers[0].conditions = {{u"threshold"_s, {{"metric", "sales.amount"}, {"limit", "100000"}}}};
        changed.tiers.push_back({.key = u"new"_s, .name = u"新客"_s, .rank = 9});
        return done(saveTierScheme(edit, changed));
    }));
    steps.push_back(applyStep(QDate(2026, 3, 31)));
    steps.push_back(applyStep(QDate(2026, 9, 30)));
    steps.push_back(tierStep(u"tiers.setOverride"_s, [](Edit &edit, const TierSchemeDetail &scheme, const Customer &customer) {
        return done(setTierOverride(edit, {.customer = customer.id, .scheme = scheme.scheme.id, .tier = scheme.tiers[0].id, .reason = u"战略"_s, .until = QDate(2027, 1, 1)}));
    }));
    steps.push_back(tierStep(u"tiers.clearOverride"_s, [](Edit &edit, const TierSchemeDetail &scheme, const Customer &customer) {
        return clearTierOverride(edit, customer.id, scheme.scheme.id);
    }));
    steps.push_back(tierStep(u"tiers.setStandard"_s, [](Edit &edit, const TierSchemeDetail &scheme, const Customer &) {
        return done(setServiceStandard(edit, {.tier = scheme.tiers[0].id, .kind = u"credit"_s, .value = 5'000'000, .text = u"月结"_s}));
    }));
    steps.push_back(tierStep(u"tiers.removeStandard"_s, [](Edit &edit, const TierSchemeDetail &scheme, const Customer &) -> Status {
        WEIWO_ASSIGN(const auto standards, serviceStandards(edit, scheme));
        return removeServiceStandard(edit, standards.front().id);
    }));
    steps.push_back(tierStep(u"tiers.logActivity"_s, [](Edit &edit, const TierSchemeDetail &, const Customer &customer) {
        return done(logActivity(edit, {.customer = customer.id, .day = QDate(2026, 10, 30), .kind = u"visit"_s, .note = u"看样机"_s}));
    }));
    steps.push_back(tierStep(u"tiers.removeActivity"_s, [](Edit &edit, const TierSchemeDetail &, const Customer &customer) -> Status {
        WEIWO_ASSIGN(const auto activities, activitiesOf(edit, customer.id));
        return removeActivity(edit, activities.front().id);
    }));
    steps.push_back(tierStep(u"tiers.removeScheme"_s, [](Edit &edit, const TierSchemeDetail &scheme, const Customer &) {
        return removeTierScheme(edit, scheme.scheme.id);
    }));
}

std::vector<Step> allSteps()
{
    std::vector<Step> steps;
    addOrgSteps(steps);
    addRecordSteps(steps);
    addImportSteps(steps);
    addMetricSteps(steps);
    addBreakdownSteps(steps);
    addCellSteps(steps);
    addVersionSteps(steps);
    addAlertSteps(steps);
    addTierSteps(steps);
    test::addDeviceSteps(steps);
    return steps;
}

} // namespace

TEST_CASE("Every command done, undone and redone leaves the same rows")
{
    QTemporaryDir folder;
    FixedClock clock(QDateTime::fromString(u"2026-11-03T09:00:00+08:00"_s, Qt::ISODate));
    SeededIdSource ids(42);
    const std::unique_ptr<Registry> registry = buildRegistry();
    const auto workspace =
        must(createDemo(folder.filePath(u"a.weiwo"_s), {.seed = 1, .years = 1},
                        {registry.get(), &clock, &ids, folder.filePath(u"config"_s)}));
    const auto origin = rowsOf(*workspace);
    const std::vector<Step> steps = allSteps();
    for (size_t i = 0; i < steps.size(); ++i) {
        INFO("step " << i + 1 << ": " << steps[i].title.toStdString());
        clock.advance(60'000);
        const auto before = rowsOf(*workspace);
        const std::optional<Id> entry = must(steps[i].run(*workspace));
        REQUIRE(entry);
        const auto after = rowsOf(*workspace);
        REQUIRE(after != before);
        REQUIRE(must(workspace->undoable())->id == *entry);

        must(workspace->undo());
        REQUIRE(rowsOf(*workspace) == before);
        REQUIRE(keptSumsAreRight(*workspace));
        must(workspace->redo());
        REQUIRE(rowsOf(*workspace) == after);
        REQUIRE(keptSumsAreRight(*workspace));
    }
    Reader reader = must(workspace->reader());
    for (const CheckResult &check : must(checkStore(reader, true))) {
        INFO(check.key.toStdString());
        CHECK(check.ok);
    }

    for (size_t i = 0; i < steps.size(); ++i)
        must(workspace->undo());
    CHECK(rowsOf(*workspace) == origin);
    CHECK_FALSE(must(workspace->undoable()));
}

TEST_CASE("No command that has a title is left out above")
{
    QSet<QString> done;
    for (const Step &each : allSteps())
        done.insert(each.title);
    const std::unique_ptr<Registry> registry = buildRegistry();
    for (const TitleSpec &title : registry->titles.all()) {
        // The making of a workspace, what the upstream has sent, and undo and redo themselves are not undone.
        if (title.key == u"workspace.create"_s || title.key == u"sync.receive"_s || title.key.startsWith(u"journal."_s)
            || title.key.startsWith(u"demo."_s))
            continue;
        INFO(title.key.toStdString());
        CHECK(done.contains(title.key));
    }
}
