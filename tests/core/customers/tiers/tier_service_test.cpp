#include "tests/core/customers/tiers/tier_store.h"

#include "core/customers/tiers/service.h"
#include "core/org/commands.h"
#include "core/org/queries.h"

#include <random>

using namespace weiwo;
using namespace weiwo::test;

namespace {

const QDate january(2026, 1, 31);
const QDate today(2026, 4, 1);

/// Two sellers with a customer each in the best tier, which is owed a contact every 30 days and a visit every 60.
class Served : public TierStore
{
public:
    Served()
    {
        scheme.scheme.key = u"a"_s;
        order({{u"甲"_s, QDate(2026, 1, 5), u"1200.00"_s}, {u"乙"_s, QDate(2026, 1, 5), u"1600.00"_s}, {u"丙"_s, QDate(2026, 1, 5), u"5.00"_s}});
        save();
        must(edit([this](Edit &e) -> Status {
            WEIWO_ASSIGN(const org::Node top, org::headquarters(e));
            org::Node unit;
            unit.name = u"华东"_s;
            unit.level = org::Level::Region;
            WEIWO_ASSIGN(east, org::addNode(e, unit, top.id, QDate(2020, 1, 1)));
            for (auto &[name, id, under] : {std::tuple(u"林涛"_s, &lin, east), std::tuple(u"陈静"_s, &chen, top.id)}) {
                org::Node person;
                person.name = name;
                person.level = org::Level::Person;
                WEIWO_ASSIGN(*id, org::addNode(e, person, under, QDate(2020, 1, 1)));
            }
            WEIWO_TRY(own(e, u"甲"_s, lin));
            WEIWO_TRY(own(e, u"乙"_s, chen));
            WEIWO_TRY(standard(e, u"contact"_s, 30));
            return standard(e, u"visit"_s, 60);
        }));
        apply(january);
    }
    Status own(Edit &e, const QString &name, const org::NodeId &owner)
    {
        WEIWO_ASSIGN(Customer known, findCustomer(e, name));
        known.owner = owner;
        return updateCustomer(e, known);
    }
    Status standard(Edit &e, const QString &kind, qint64 value)
    {
        return setServiceStandard(e, {.tier = tier(u"金"_s), .kind = kind, .value = value}).map([](const ServiceStandardId &) { });
    }
    void log(const QString &name, const QString &kind, QDate on)
    {
        must(edit([&](Edit &e) -> Status {
            WEIWO_ASSIGN(const Customer known, findCustomer(e, name));
            return logActivity(e, {.customer = known.id, .day = on, .kind = kind, .note = u"谈续约"_s}).map([](const ActivityId &) { });
        }));
    }
    DueList due(std::optional<org::NodeId> owner = {}, QDate on = today, int ahead = 0)
    {
        Reader r = reader();
        return must(dueCustomers(r, {.scheme = scheme, .day = on, .owner = owner, .tier = {}, .ahead = ahead}));
    }
    QString compliance(const QStringList &by = {}, const std::vector<Filter> &where = {})
    {
        Reader r = reader();
        metrics::Query asked;
        asked.metrics = {u"service.compliance"_s, u"service.customers"_s};
        asked.by = by;
        asked.where = where;
        QStringList texts;
        const metrics::Table table = must(metrics::query(r, asked));
        if (by.isEmpty())
            return metrics::figureText(table.total[0], metrics::Kind::Ratio, {});
        for (const metrics::TableRow &row : table.rows)
            texts << row.labels.front() + u'=' + metrics::figureText(row.figures[0], metrics::Kind::Ratio, {});
        return texts.join(u' ');
    }

    org::NodeId east, lin, chen;
};

} // namespace

TEST_CASE("Who was not contacted as its tier is owed is due, the most overdue first")
{
    Served store;
    store.log(u"甲"_s, u"call"_s, QDate(2026, 3, 1));
    store.log(u"甲"_s, u"visit"_s, QDate(2026, 2, 20));
    store.log(u"乙"_s, u"message"_s, QDate(2026, 2, 1));
    const DueList all = store.due();
    REQUIRE(all.customers.size() == 2);
    CHECK(all.all == 2);
    // Never visited: due 60 days after the tier began; contacted on 1 February: due 30 days later.
    CHECK(all.customers[0].name == u"乙"_s);
    CHECK(all.customers[0].kind == u"contact"_s);
    CHECK(all.customers[0].last == QDate(2026, 2, 1));
    CHECK(all.customers[0].due == QDate(2026, 3, 3));
    CHECK(all.customers[0].overdue == 29);
    CHECK(all.customers[0].ownerName == u"陈静"_s);
    CHECK(all.customers[1].name == u"甲"_s);
    CHECK(all.customers[1].overdue == 1);
    CHECK(store.due(store.lin).customers.size() == 1);
    CHECK(store.due(store.east).customers.front().name == u"甲"_s);
    store.log(u"甲"_s, u"meeting"_s, today);
    CHECK(store.due(store.lin).customers.empty());
    // Its visit of 20 February holds until 21 April.
    CHECK(store.due(store.lin, today, 30).customers.size() == 1);
    CHECK(store.due(store.lin, today, 30).customers.front().kind == u"visit"_s);
    CHECK(store.due({}, QDate(2026, 2, 2)).customers.empty());
}

TEST_CASE("What one customer is owed next is what the log of all says of him, for everybody")
{
    Served store;
    std::mt19937 random(20260401);
    const auto pick = [&random](int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); };
    std::vector<TierStore::Order> orders;
    QStringList names{u"甲"_s, u"乙"_s, u"丙"_s};
    for (int i = 0; i < 40; ++i) {
        names << u"客户%1"_s.arg(i);
        orders.push_back({names.last(), QDate(2026, 1, 5).addDays(pick(20)), QString::number(5 + pick(1500)) + u".00"_s});
    }
    store.order(orders);
    // 铜 is owed nothing; 银 a visit alone.
    must(store.edit([&](Edit &e) { return setServiceStandard(e, {.tier = store.tier(u"银"_s), .kind = u"visit"_s, .value = 45}).map([](const ServiceStandardId &) { }); }));
    store.apply(QDate(2026, 2, 28));
    const QStringList kinds{u"visit"_s, u"call"_s, u"message"_s, u"meeting"_s};
    for (int i = 0; i < 120; ++i)
        store.log(names[pick(int(names.size()))], kinds[pick(4)], QDate(2026, 1, 1).addDays(pick(91)));
    must(store.workspace->undo());
    must(store.edit([&](Edit &e) -> Status {
        for (int i = 0; i < 8; ++i) {
            WEIWO_ASSIGN(const Customer known, findCustomer(e, names[3 + i]));
            WEIWO_TRY(setTierOverride(e, {.customer = known.id, .scheme = store.scheme.scheme.id, .tier = store.tier(i % 2 ? u"金"_s : u"银"_s),
                                          .reason = u"约定"_s, .until = today.addDays(i)})
                          .map([](const auto &) { }));
        }
        return {};
    }));
    int owed = 0;
    int never = 0;
    for (const QDate day : {QDate(2026, 1, 30), january, QDate(2026, 3, 10), today, today.addDays(4), today.addDays(60)}) {
        Reader r = store.reader();
        const auto log = must(ServiceLog::on(r, store.scheme, day));
        for (const QString &name : names) {
            const Customer known = must(findCustomer(r, name));
            const auto next = must(nextService(r, store.scheme, known.id, day));
            const auto standing = log->of(store.number(known.id));
            REQUIRE(next.has_value() == standing.has_value());
            if (!next)
                continue;
            ++owed;
            never += next->last ? 0 : 1;
            CHECK(next->standard == *standing->standard);
            CHECK(next->due.toJulianDay() == standing->due);
            CHECK((next->last ? next->last->toJulianDay() : 0) == standing->last.value_or(0));
        }
    }
    // All that may be is among them.
    CHECK(owed > 30);
    CHECK(never > 0);
    CHECK(never < owed);
    Reader r = store.reader();
    CHECK_FALSE(must(nextService(r, store.scheme, CustomerId(store.ids.next()), today)));
}

TEST_CASE("Compliance is the part that was served, by any place, owner and tier")
{
    Served store;
    CHECK(store.compliance() == u"0"_s);
    store.log(u"甲"_s, u"visit"_s, QDate(2026, 3, 20));
    CHECK(store.compliance() == u"0.5"_s);
    CHECK(store.compliance({u"person"_s}) == u"林涛=1 陈静=0"_s);
    CHECK(store.compliance({u"customer.tier"_s}) == u"金=0.5"_s);
    CHECK(store.compliance({}, {{u"region"_s, Filter::Op::Equal, {u"华东"_s}}}) == u"1"_s);
    CHECK(store.compliance({u"customer"_s}) == u"乙=0 甲=1"_s);
    must(store.workspace->undo());
    CHECK(store.compliance() == u"0"_s);
}

TEST_CASE("Standards and activities that say nothing are refused")
{
    Served store;
    const CustomerId known = store.customer(u"甲"_s);
    const auto logged = [&](const Activity &activity) { return store.edit([&](Edit &e) { return logActivity(e, activity).map([](const ActivityId &) { }); }); };
    CHECK(logged({.customer = known, .day = today, .kind = u"dream"_s}).error().code == QLatin1StringView(errc::BadInput));
    CHECK(logged({.customer = known, .day = today.addDays(1), .kind = u"call"_s}).error().code == QLatin1StringView(errc::BadInput));
    CHECK(logged({.customer = known, .person = store.east, .day = today, .kind = u"call"_s}).error().code == QLatin1StringView(errc::BadInput));
    CHECK(logged({.customer = CustomerId(store.ids.next()), .day = today, .kind = u"call"_s}).error().code == QLatin1StringView(errc::NotFound));
    const auto standard = [&](const ServiceStandard &one) { return store.edit([&](Edit &e) { return setServiceStandard(e, one).map([](const ServiceStandardId &) { }); }); };
    const TierId gold = store.tier(u"金"_s);
    CHECK(standard({.tier = gold, .kind = u"visit"_s, .value = 0}).error().code == QLatin1StringView(errc::BadInput));
    CHECK(standard({.tier = gold, .kind = u"magic"_s, .value = 1}).error().code == QLatin1StringView(errc::BadInput));
    CHECK(standard({.tier = gold, .kind = u"benefit"_s}).error().code == QLatin1StringView(errc::BadInput));
    CHECK(standard({.tier = TierId(store.ids.next()), .kind = u"visit"_s, .value = 1}).error().code == QLatin1StringView(errc::NotFound));
    must(standard({.tier = gold, .kind = u"benefit"_s, .text = u"年会邀请"_s}));
    must(standard({.tier = gold, .kind = u"visit"_s, .value = 45}));
    Reader reader = store.reader();
    const auto all = must(serviceStandards(reader, store.scheme));
    REQUIRE(all.size() == 3);
    CHECK(all[0].kind == u"visit"_s);
    CHECK(all[0].value == 45);

    store.log(u"甲"_s, u"call"_s, today);
    Reader after = store.reader();
    const auto activities = must(activitiesOf(after, known));
    REQUIRE(activities.size() == 1);
    CHECK(activities[0].note == u"谈续约"_s);
    CHECK(activities[0].person == org::NodeId(store.workspace->person()));
}
