#include "tests/support/simulation.h"

#include "core/customers/custom_fields.h"
#include "core/customers/merge.h"
#include "core/customers/ownership.h"
#include "core/customers/saved_views.h"
#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/queries.h"
#include "core/metrics/commands.h"
#include "core/performance/alerts/commands.h"
#include "core/performance/alerts/queries.h"
#include "core/quotas/commands.h"
#include "core/sync/codec.h"
#include "core/sync/conflicts.h"

using namespace Qt::StringLiterals;

namespace weiwo::test {

namespace {

using customers::Customer;

const QString OwnField = u"own.rating"_s;

template<class T>
Status done(const Result<T> &result)
{
    return result ? Status() : failed(result);
}

tl::unexpected<Error> nothingThere()
{
    return fail(errc::NotFound, u"nothing there"_s);
}

} // namespace

QString Simulation::word()
{
    return u"W%1w"_s.arg(++m_words);
}

QString Simulation::number()
{
    return u"021-9%1"_s.arg(++m_words, 7, 10, QLatin1Char('0'));
}

void Simulation::found()
{
    const org::NodeId east = m_world.unit(u"华东"_s, org::Level::Region, m_world.top);
    const org::NodeId south = m_world.unit(u"华南"_s, org::Level::Region, m_world.top);
    const org::NodeId shanghai = m_world.unit(u"上海"_s, org::Level::Team, east);
    const org::NodeId guangzhou = m_world.unit(u"广州"_s, org::Level::Team, south);
    const org::NodeId planner = m_world.person(u"吴敏"_s, Role::Headquarters, m_world.top);
    const org::NodeId helper = m_world.person(u"郑华"_s, Role::Headquarters, m_world.top);
    const org::NodeId chen = m_world.person(u"陈东"_s, Role::Manager, east);
    const org::NodeId li = m_world.person(u"李静"_s, Role::Seller, shanghai);
    const org::NodeId wang = m_world.person(u"王磊"_s, Role::Seller, east);
    const org::NodeId lin = m_world.person(u"林南"_s, Role::Manager, south);
    const org::NodeId he = m_world.person(u"何平"_s, Role::Seller, guangzhou);
    m_units = {east, south, shanghai, guangzhou};
    m_people = {chen, li, wang, lin, he};
    Copy &h = m_world.root();
    m_world.edit(h, [&](Edit &edit) -> Status {
        for (int i = 0; i < 8; ++i)
            WEIWO_TRY(addCustomer(edit));
        WEIWO_TRY(done(quotas::createPlan(edit, {.key = u"P26"_s, .year = 2026, .measures = {}, .from = {}})));
        WEIWO_TRY(done(performance::addUsualAlertRules(edit)));
        customers::CustomField field;
        field.key = OwnField;
        field.title = u"信用"_s;
        WEIWO_TRY(done(customers::putCustomField(edit, field)));
        return done(customers::addUsualTierScheme(edit));
    });
    Copy &h2 = m_world.enrol(u"H2"_s, h, planner);
    Copy &x = m_world.enrol(u"X"_s, h, chen, east);
    Copy &y = m_world.enrol(u"Y"_s, h, lin, south);
    Copy &x1 = m_world.enrol(u"X1"_s, x, li, east);
    m_copies = {&h, &h2, &x, &y, &x1};
    if (m_options.copies > 5) {
        m_copies.push_back(&m_world.enrol(u"X2"_s, x, wang, shanghai));
        m_copies.push_back(&m_world.enrol(u"Y1"_s, y, he, south));
        m_copies.push_back(&m_world.enrol(u"H3"_s, h2, helper));
    }
    m_world.settle();
}

void Simulation::fillEdits()
{
    const auto kind = [this](const char *name, int weight, Status (Simulation::*body)(Edit &)) {
        m_kinds.push_back({name, weight, [this, body](Edit &edit) { return (this->*body)(edit); }});
    };
    kind("add", 6, &Simulation::addCustomer);
    kind("set", 34, &Simulation::setFields);
    kind("own", 7, &Simulation::giveOwner);
    kind("merge", 2, &Simulation::mergeTwo);
    kind("unmerge", 2, &Simulation::unmergeOne);
    kind("resolve", 6, &Simulation::resolveOne);
    kind("detail", 9, &Simulation::changeDetails);
    kind("field", 3, &Simulation::setOwnField);
    kind("cells", 5, &Simulation::changeCells);
    kind("publish", 1, &Simulation::publishPlan);
    kind("org", 3, &Simulation::changeOrg);
    kind("role", 2, &Simulation::changeRole);
    kind("alert", 2, &Simulation::actOnAlert);
    kind("tier", 3, &Simulation::changeTiers);
    m_kinds.push_back({"undo", 7, {}});
    m_kinds.push_back({"redo", 2, {}});
}

void Simulation::fillDetailEdits()
{
    m_kinds.push_back({"remove", 3, [this](Edit &edit) -> Status {
        WEIWO_ASSIGN(const Customer customer, someCustomer(edit));
        return customers::removeCustomer(edit, customer.id);
    }});
    m_kinds.push_back({"hand", 1, [this](Edit &edit) -> Status {
        return done(customers::handOver(edit, {m_dice.of(m_people), m_dice.of(m_people), {}, edit.clock().today(), word()}));
    }});
    m_kinds.push_back({"view", 1, [this](Edit &edit) -> Status {
        customers::SavedView view;
        view.name = word();
        view.person = org::NodeId(edit.person());
        return done(customers::putView(edit, view));
    }});
}

void Simulation::fillPlanEdits()
{
    m_kinds.push_back({"metric", 1, [this](Edit &edit) -> Status {
        const QString key = m_dice.percent(50) ? u"own.margin"_s : u"own.share"_s;
        if (m_dice.percent(25))
            return metrics::deleteMetric(edit, key);
        return metrics::defineMetric(edit, {key, word(), u"sales.gross_profit / sales.amount"_s});
    }});
    m_kinds.push_back({"settings", 1, [this](Edit &edit) -> Status {
        WorkspaceSettings settings = edit.settings();
        settings.company = word();
        return writeSettings(edit, settings);
    }});
}

Result<Customer> Simulation::someCustomer(Edit &edit)
{
    std::vector<Customer> all;
    WEIWO_TRY(customers::eachCustomer(edit, [&](qint64, Customer &&customer) {
        all.push_back(std::move(customer));
        return true;
    }));
    if (all.empty())
        return nothingThere();
    std::sort(all.begin(), all.end(), [](const Customer &a, const Customer &b) { return a.id < b.id; });
    return m_dice.of(all);
}

std::optional<org::NodeId> Simulation::someOwner(Edit &edit)
{
    const int what = m_dice.below(100);
    if (what < 55 && !edit.person().isNull())
        return org::NodeId(edit.person());
    if (what < 60)
        return {};
    return what < 90 ? m_dice.of(m_people) : m_dice.of(m_units);
}

Status Simulation::addCustomer(Edit &edit)
{
    Customer customer;
    customer.name = u"客户"_s + word();
    if (!m_copies.empty() && m_dice.percent(60))
        customer.code = u"K-%1"_s.arg(m_dice.below(60));
    customer.address = word();
    customer.owner = m_dice.percent(70) ? someOwner(edit) : m_dice.of(m_people);
    return done(customers::addCustomer(edit, customer));
}

Status Simulation::setFields(Edit &edit)
{
    static const std::vector<QString Customer::*> fields{&Customer::shortName, &Customer::address, &Customer::segment, &Customer::source,
                                                         &Customer::phone};
    WEIWO_ASSIGN(Customer customer, someCustomer(edit));
    for (int i = 1 + m_dice.below(2); i > 0; --i) {
        const auto field = m_dice.of(fields);
        customer.*field = m_dice.percent(8) ? QString() : field == &Customer::phone ? number() : word();
    }
    if (m_dice.percent(6))
        customer.name = u"客户"_s + word();
    if (m_dice.percent(4))
        customer.code = u"K-%1"_s.arg(m_dice.below(60));
    return customers::updateCustomer(edit, customer);
}

Status Simulation::giveOwner(Edit &edit)
{
    WEIWO_ASSIGN(Customer customer, someCustomer(edit));
    customer.owner = someOwner(edit);
    if (m_dice.percent(20))
        customer.segment = word();
    return customers::updateCustomer(edit, customer);
}

Status Simulation::mergeTwo(Edit &edit)
{
    WEIWO_ASSIGN(const Customer kept, someCustomer(edit));
    WEIWO_ASSIGN(const Customer other, someCustomer(edit));
    return done(customers::merge(edit, {.kept = kept.id, .others = {other.id}, .take = {}}));
}

Status Simulation::unmergeOne(Edit &edit)
{
    WEIWO_ASSIGN(const auto merged, customers::mergedCustomers(edit, 20));
    if (merged.empty())
        return nothingThere();
    return done(customers::unmerge(edit, m_dice.of(merged).merged));
}

Status Simulation::resolveOne(Edit &edit)
{
    WEIWO_ASSIGN(const std::vector<sync::Conflict> open, sync::conflicts(edit));
    if (open.empty())
        return nothingThere();
    const sync::Conflict &conflict = m_dice.of(open);
    const int take = m_dice.below(10);
    sync::Resolution resolution{.take = take < 4 ? sync::Take::Kept : sync::Take::Other};
    const TableSpec *table = edit.registry().tables.find(conflict.table);
    const int column = table ? table->indexOf(conflict.field) : -1;
    if (take == 9 && conflict.table == "customer"_L1 && column >= 0 && table->columns[static_cast<size_t>(column)].kind == ColumnKind::Text
        && conflict.field != "code"_L1)
        resolution = {.take = sync::Take::Value, .value = sync::valueText(Value(conflict.field == "phone"_L1 ? number() : word()))};
    return sync::resolve(edit, conflict, resolution);
}

Status Simulation::changeDetails(Edit &edit)
{
    WEIWO_ASSIGN(const Customer customer, someCustomer(edit));
    WEIWO_ASSIGN(const customers::Details details, customers::details(edit, customer.id));
    static const std::vector<QString> tags{u"重点"_s, u"展会"_s, u"老客户"_s};
    switch (m_dice.below(7)) {
    case 0:
        return customers::addTag(edit, customer.id, m_dice.of(tags));
    case 1:
        return details.tags.isEmpty() ? nothingThere() : customers::removeTag(edit, customer.id, details.tags.front());
    case 2: {
        customers::Contact contact;
        contact.customer = customer.id;
        contact.name = word();
        contact.main = m_dice.percent(50);
        return done(customers::putContact(edit, contact));
    }
    case 3: {
        if (details.contacts.empty())
            return nothingThere();
        customers::Contact contact = m_dice.of(details.contacts);
        contact.note = word();
        contact.main = m_dice.percent(50);
        return done(customers::putContact(edit, contact));
    }
    case 4:
        return details.contacts.empty() ? nothingThere() : customers::removeContact(edit, m_dice.of(details.contacts).id);
    case 5:
        return done(customers::putNote(edit, {.id = {}, .customer = customer.id, .at = {}, .author = {}, .text = word()}));
    default: {
        customers::Address address;
        address.customer = customer.id;
        address.address = word();
        return done(customers::putAddress(edit, address));
    }
    }
}

Status Simulation::setOwnField(Edit &edit)
{
    WEIWO_ASSIGN(const Customer customer, someCustomer(edit));
    WEIWO_ASSIGN(const customers::CustomField field, customers::customField(edit, OwnField));
    return customers::setCustomValue(edit, customer.id, field, m_dice.percent(20) ? QString() : word());
}

Status Simulation::changeCells(Edit &edit)
{
    WEIWO_ASSIGN(const quotas::PlanVersion plan, quotas::findPlanVersion(edit, u"P26"_s));
    const int month = m_dice.below(12);
    const org::NodeId node = m_dice.percent(50) ? m_dice.of(m_units) : m_dice.of(m_people);
    const quotas::CellTable table{plan, {}, {}};
    const quotas::MonthSpan months{month, month};
    const int what = m_dice.below(10);
    if (what < 6)
        return done(quotas::setCells(edit, table, {{node, months, 100 * (1 + m_dice.below(5000)), m_dice.percent(30)}}));
    if (what < 7)
        return done(quotas::clearCells(edit, table, {{node, months}}));
    return done(quotas::lockCells(edit, table, {{node, months}}, what < 9, word()));
}

Status Simulation::publishPlan(Edit &edit)
{
    WEIWO_ASSIGN(const quotas::Plan plan, quotas::findPlan(edit, u"P26"_s));
    if (m_dice.percent(50))
        return done(quotas::nextDraft(edit, plan));
    WEIWO_ASSIGN(const quotas::PlanVersion version, quotas::findPlanVersion(edit, u"P26"_s));
    return done(quotas::publish(edit, version, word()));
}

Status Simulation::changeOrg(Edit &edit)
{
    const int what = m_dice.below(10);
    if (what < 4) {
        WEIWO_ASSIGN(org::Node node, org::node(edit, m_dice.percent(50) ? m_dice.of(m_units) : m_dice.of(m_people)));
        node.title = word();
        if (m_dice.percent(30))
            node.name = word();
        return org::updateNode(edit, node);
    }
    const QDate from = edit.clock().today().addDays(m_dice.below(3) - 1);
    if (what < 7)
        return org::moveNode(edit, m_dice.of(m_people), m_dice.of(m_units), from);
    if (what < 8)
        return org::moveNode(edit, m_units[static_cast<size_t>(2 + m_dice.below(2))], m_dice.of(m_units), from);
    org::Assignment assignment;
    assignment.person = m_dice.of(m_people);
    assignment.region = m_dice.of(m_units);
    assignment.from = from;
    return org::assign(edit, assignment);
}

Status Simulation::changeRole(Edit &edit)
{
    const org::NodeId person = m_dice.of(m_people);
    if (m_dice.percent(60))
        return org::grantRole(edit, person, m_dice.percent(50) ? Role::Manager : Role::Seller, m_dice.of(m_units));
    WEIWO_ASSIGN(const std::vector<org::RoleGrant> roles, org::roles(edit, person));
    if (roles.empty())
        return nothingThere();
    return org::revokeRole(edit, m_dice.of(roles), m_dice.percent(70) ? std::optional(edit.clock().today()) : std::nullopt);
}

Status Simulation::actOnAlert(Edit &edit)
{
    WEIWO_ASSIGN(const std::vector<performance::AlertRule> rules, performance::alertRules(edit));
    if (rules.empty())
        return nothingThere();
    performance::AlertRule rule = m_dice.of(rules);
    const performance::AlertKey key{rule.id, m_dice.of(m_units), u"2026-03"_s};
    switch (m_dice.below(4)) {
    case 0:
        return performance::snoozeAlert(edit, key, edit.clock().today().addDays(7), word());
    case 1:
        return performance::assignAlert(edit, key, m_dice.of(m_people));
    case 2:
        return performance::resolveAlert(edit, key, word());
    default:
        rule.enabled = !rule.enabled;
        return m_dice.percent(15) ? performance::removeAlertRule(edit, rule.id) : performance::setAlertRule(edit, rule);
    }
}

Status Simulation::changeTiers(Edit &edit)
{
    WEIWO_ASSIGN(const Customer customer, someCustomer(edit));
    if (m_dice.percent(50)) {
        customers::Activity activity;
        activity.customer = customer.id;
        activity.day = edit.clock().today();
        activity.kind = u"visit"_s;
        activity.note = word();
        return done(customers::logActivity(edit, activity));
    }
    WEIWO_ASSIGN(const customers::TierSchemeDetail scheme, customers::findTierScheme(edit));
    if (m_dice.percent(25))
        return customers::clearTierOverride(edit, customer.id, scheme.scheme.id);
    customers::TierOverride tier;
    tier.customer = customer.id;
    tier.scheme = scheme.scheme.id;
    tier.tier = m_dice.of(scheme.tiers).id;
    tier.reason = word();
    tier.until = edit.clock().today().addDays(60);
    return done(customers::setTierOverride(edit, tier));
}

} // namespace weiwo::test
