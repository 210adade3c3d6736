#include "core/performance/diagnosis.h"

#include "core/base/id_source.h"
#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/performance/member_names.h"
#include "core/quotas/commands.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::performance;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const char LineMapping[] = R"({"dataset": "sales.lines", "columns": [
    {"from": "order", "to": "order_no"}, {"from": "date", "to": "date"},
    {"from": "customer", "to": "customer"}, {"from": "region", "to": "region"},
    {"from": "product", "to": "product"}, {"from": "line", "to": "product.line"},
    {"from": "qty", "to": "quantity"}, {"from": "amount", "to": "amount"}]})";

/// Two years of four regions and six products of two lines; in 2026 South sells a third less of
/// the line "传动" than the year before, everything else a little more.
QByteArray orders()
{
    const QStringList regions{u"东部"_s, u"西部"_s, u"南部"_s, u"北部"_s};
    QString csv = u"order,date,customer,region,product,line,qty,amount\n"_s;
    int order = 0;
    for (const int year : {2025, 2026})
        for (int month = 1; month <= 3; ++month)
            for (int region = 0; region < 4; ++region)
                for (int product = 0; product < 6; ++product) {
                    const bool hit = year == 2026 && region == 2 && product < 3;
                    const int quantity = 90 + 10 * region + 7 * product + 3 * month;
                    const int sold = hit ? quantity * 2 / 3 : year == 2026 ? quantity + 2 : quantity;
                    ++order;
                    csv += u"%1,%2-%3-12,客户%4,%5,产品%6,%7,%8,%9\n"_s.arg(order).arg(year)
                               .arg(month, 2, 10, QLatin1Char('0')).arg(order % 5)
                               .arg(regions[region]).arg(product)
                               .arg(product < 3 ? u"传动"_s : u"液压"_s).arg(sold).arg(sold * (50 + product));
                }
    return csv.toUtf8();
}

class DiagnosisStore : public ImportStore
{
public:
    DiagnosisStore() { import(orders(), mapping(LineMapping)); }

    Result<Diagnosis> ask(const DiagnosisRequest &request)
    {
        Reader r = reader();
        return diagnose(r, request);
    }
    Diagnosis year(Against against, const QStringList &by = {})
    {
        return must(ask({.metric = u"sales.amount"_s, .period = FiscalCalendar().quarter(2026, 1),
                         .against = against, .by = by, .today = QDate(2026, 4, 1)}));
    }
};

void checkSums(const Diagnosis &diagnosis)
{
    for (const Contributions &list : diagnosis.contributions) {
        INFO(list.dimension.toStdString());
        qint64 base = 0;
        qint64 current = 0;
        for (const Contribution &row : list.rows) {
            base += row.base;
            current += row.current;
        }
        CHECK(base == diagnosis.base);
        CHECK(current == diagnosis.current);
    }
}

} // namespace

TEST_CASE("A cause that was put into the orders is found, and everything adds up to the gap")
{
    DiagnosisStore store;
    const Diagnosis found = store.year(Against::PreviousYear);
    CHECK(found.gap() < 0);
    checkSums(found);
    QStringList dimensions;
    for (const Contributions &list : found.contributions)
        dimensions << list.dimension;
    CHECK(dimensions == QStringList{u"region"_s, u"person"_s, u"product"_s, u"customer"_s, u"month"_s});
    CHECK(found.contributions.front().rows.front().value == u"南部"_s);

    REQUIRE(found.bridge);
    CHECK(found.bridge->change == Money{found.gap()});
    const PvmEffects &effects = found.bridge->effects;
    CHECK((effects.volume + effects.price + effects.mix + effects.fresh + effects.lost + effects.other).minor
          == found.gap());

    REQUIRE(!found.causes.causes.empty());
    const RootCause &cause = found.causes.causes.front();
    REQUIRE(cause.where.size() == 2);
    CHECK(cause.where[0] == Condition{"region", "南部"});
    CHECK(cause.where[1] == Condition{"product.line", "传动"});
    CHECK(cause.explains == Approx(cause.real - cause.expected));
    CHECK(std::any_of(found.sentences.begin(), found.sentences.end(),
                      [](const QString &sentence) { return sentence.contains(u"南部"_s); }));
}

TEST_CASE("Dimensions are those asked for, and a cause names no more of them than allowed")
{
    DiagnosisStore store;
    const Diagnosis found = store.year(Against::PreviousYear, {u"product.line"_s, u"month"_s});
    REQUIRE(found.contributions.size() == 2);
    CHECK(found.contributions[0].dimension == u"product.line"_s);
    checkSums(found);
    const Diagnosis shallow = must(store.ask({.metric = u"sales.amount"_s, .period = FiscalCalendar().quarter(2026, 1),
                                              .depth = 1, .today = QDate(2026, 4, 1)}));
    for (const RootCause &cause : shallow.causes.causes)
        CHECK(cause.where.size() == 1);
}

TEST_CASE("Against the quota, what no part has is a row of its own, and there is no bridge")
{
    DiagnosisStore store;
    must(store.workspace->edit({u"quotas.createPlan"_s, {u"2026"_s}}, [](Edit &edit) -> Status {
        WEIWO_ASSIGN(const quotas::PlanVersion plan, quotas::createPlan(edit, {.key = u"2026"_s, .year = 2026}));
        WEIWO_ASSIGN(const org::Node top, org::headquarters(edit));
        WEIWO_ASSIGN(const org::Node south, org::findNode(edit, u"南部"_s));
        WEIWO_ASSIGN(const org::Node east, org::findNode(edit, u"东部"_s));
        for (const auto &[node, amount] : {std::pair(south.id, 60'000'00), {east.id, 50'000'00}, {top.id, 120'000'00}}) {
            WEIWO_ASSIGN([[maybe_unused]] const auto set,
                         quotas::setCells(edit, {plan, {}, {}}, {{node, quotas::MonthSpan{}, amount}}));
        }
        WEIWO_ASSIGN([[maybe_unused]] const auto done, quotas::publish(edit, plan));
        return {};
    }));
    const Diagnosis found = store.year(Against::Quota);
    CHECK_FALSE(found.bridge);
    CHECK(found.toDate);
    checkSums(found);
    for (const Contributions &list : found.contributions)
        CHECK((list.dimension != u"customer"_s && list.dimension != u"product"_s));
}

TEST_CASE("A period that is not over is counted to the end of the data, against as many working days")
{
    DiagnosisStore store;
    const Diagnosis found = must(store.ask({.metric = u"sales.amount"_s, .period = FiscalCalendar().year(2026),
                                            .today = QDate(2026, 4, 1)}));
    CHECK(found.toDate);
    CHECK(found.counted.to == QDate(2026, 3, 13));
    // 46 working days by 12 March in both years, and all that 2025 has lies by then.
    CHECK(found.compared == DateRange{QDate(2025, 1, 1), QDate(2025, 3, 13)});
    const Diagnosis quarter = store.year(Against::PreviousYear);
    CHECK(found.base == quarter.base);
    CHECK(found.current == quarter.current);
    CHECK(std::any_of(found.sentences.begin(), found.sentences.end(),
                      [](const QString &sentence) { return sentence.contains(u"2025-01-01 to 2025-03-12"_s); }));
}

TEST_CASE("What cannot be taken apart is refused by name")
{
    DiagnosisStore store;
    struct Case
    {
        QString metric;
        QString node;
        Against against;
        QStringList by;
        const char *code;
    };
    const Case wrong = GENERATE(Case{u"sales.wishes"_s, {}, Against::PreviousYear, {}, errc::NotFound},
                                Case{u"sales.average_order"_s, {}, Against::PreviousYear, {}, errc::BadInput},
                                Case{u"sales.cost"_s, {}, Against::Quota, {}, errc::BadInput},
                                Case{u"sales.amount"_s, u"月球"_s, Against::PreviousYear, {}, errc::NotFound},
                                Case{u"sales.amount"_s, {}, Against::PreviousYear, {u"weather"_s}, errc::BadInput},
                                Case{u"sales.amount"_s, {}, Against::Quota, {}, errc::NotFound});
    const auto answer = store.ask({.metric = wrong.metric, .node = wrong.node,
                                   .period = FiscalCalendar().quarter(2026, 1), .against = wrong.against,
                                   .by = wrong.by, .today = QDate(2026, 4, 1)});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == QLatin1StringView(wrong.code));
}

TEST_CASE("Where all of it has moved, who moved most is named first")
{
    // Everything falls by a tenth, one line by two thirds: it is half of the gap and more.
    ImportStore store;
    QString csv = u"order,date,customer,region,product,line,qty,amount\n"_s;
    int order = 0;
    for (const int year : {2025, 2026})
        for (int region = 0; region < 3; ++region)
            for (int line = 0; line < 5; ++line) {
                const int base = line == 0 ? 3000 : 1000 + 10 * region;
                const int sold = year == 2025 ? base : line == 0 ? base / 3 : base - base / (8 + (region + line) % 5);
                csv += u"%1,%2-02-03,客户,大区%3,产品%4,线%4,%5,%5\n"_s.arg(++order).arg(year).arg(region).arg(line).arg(sold);
            }
    store.import(csv.toUtf8(), store.mapping(LineMapping));
    Reader reader = store.reader();
    const Diagnosis diagnosis = must(diagnose(reader, {.metric = u"sales.amount"_s, .period = FiscalCalendar().quarter(2026, 1),
                                                       .by = {u"region"_s, u"product.line"_s}, .today = QDate(2026, 4, 1)}));
    checkSums(diagnosis);
    REQUIRE(!diagnosis.causes.causes.empty());
    const RootCause &first = diagnosis.causes.causes.front();
    CHECK(first.where == std::vector{Condition{"product.line", "线0"}});
    CHECK(first.explains == -6000);
    CHECK(first.share.value() > 0.5);
    double told = 0;
    for (const RootCause &cause : diagnosis.causes.causes)
        told += cause.explains;
    CHECK(diagnosis.causes.unexplained == Approx(diagnosis.causes.gap - told));
    CHECK(diagnosis.causeTexts.size() == qsizetype(diagnosis.causes.causes.size()));
}

namespace {

/// Two regions with a 李静 each and two others, who sell four products; the second 李静 sells much less in
/// 2026 than the year before, the first as ever.
class NamesakeStore : public ImportStore
{
public:
    explicit NamesakeStore(bool withCodes)
    {
        must(workspace->edit({u"org.addNode"_s, {u"李静"_s}}, [&](Edit &edit) -> Status {
            WEIWO_ASSIGN(const org::Node top, org::headquarters(edit));
            WEIWO_ASSIGN(const org::NodeId north, add(edit, u"北部"_s, {}, org::Level::Region, top.id));
            WEIWO_ASSIGN(const org::NodeId south, add(edit, u"南部"_s, {}, org::Level::Region, top.id));
            WEIWO_ASSIGN(first, add(edit, u"李静"_s, u"E-1"_s, org::Level::Person, north));
            WEIWO_ASSIGN(second, add(edit, u"李静"_s, u"E-2"_s, org::Level::Person, south));
            WEIWO_ASSIGN([[maybe_unused]] const auto zhang, add(edit, u"张伟"_s, u"E-3"_s, org::Level::Person, north));
            WEIWO_ASSIGN([[maybe_unused]] const auto wu, add(edit, u"吴新"_s, u"E-4"_s, org::Level::Person, south));
            return {};
        }));
        QString csv = u"order,date,customer,person,product,qty,amount\n"_s;
        int order = 0;
        for (const int year : {2025, 2026})
            for (const char16_t *person : {u"E-1", u"E-2", u"E-3", u"E-4"})
                for (int product = 0; product < 4; ++product) {
                    const int sold = 80 + 7 * product + ++order % 3;
                    const bool hit = year == 2026 && QString::fromUtf16(person) == u"E-2"_s;
                    csv += u"%1,%2-02-10,客户,%3,产品%4,1,%5\n"_s.arg(order).arg(year).arg(QString::fromUtf16(person)).arg(product)
                               .arg((hit ? sold / 2 : sold) * 100);
                }
        import(csv.toUtf8(), mapping(R"({"dataset": "sales.lines", "columns": [
            {"from": "order", "to": "order_no"}, {"from": "date", "to": "date"}, {"from": "customer", "to": "customer"},
            {"from": "person", "to": "person"}, {"from": "product", "to": "product"},
            {"from": "qty", "to": "quantity"}, {"from": "amount", "to": "amount"}]})"));
        if (withCodes)
            return;
        must(workspace->edit({u"org.addNode"_s, {u"李静"_s}}, [&](Edit &edit) -> Status {
            for (const org::NodeId &id : {first, second}) {
                WEIWO_ASSIGN(org::Node node, org::node(edit, id));
                node.code.clear();
                WEIWO_TRY(org::updateNode(edit, node));
            }
            return {};
        }));
    }

    org::NodeId first, second;

private:
    static Result<org::NodeId> add(Edit &edit, const QString &name, const QString &code, org::Level level, const org::NodeId &parent)
    {
        org::Node node;
        node.name = name;
        node.code = code;
        node.level = level;
        return org::addNode(edit, node, parent, {});
    }
};

} // namespace

TEST_CASE("Two people of one name are two in the search, told apart, and each leads to the own orders")
{
    const bool withCodes = GENERATE(true, false);
    NamesakeStore store(withCodes);
    Reader reader = store.reader();
    const Diagnosis found = must(diagnose(reader, {.metric = u"sales.amount"_s, .period = FiscalCalendar().quarter(2026, 1),
                                                   .by = {u"person"_s, u"product"_s}, .today = QDate(2026, 5, 1)}));
    REQUIRE(!found.causes.causes.empty());
    const RootCause &cause = found.causes.causes.front();
    REQUIRE(cause.where.size() == 1);
    CHECK(cause.where[0] == Condition{"person", withCodes ? "李静 (E-2)" : "李静 (南部)"});
    REQUIRE(found.causeRecords.size() == found.causes.causes.size());
    CHECK(found.causeRecords[0] == std::vector<Id>{store.second.raw()});
    const auto filters = causeFilters(found, 0);
    REQUIRE(filters.size() == 1);
    metrics::Query behind{.metrics = {u"sales.amount"_s}, .by = {}, .where = filters, .period = FiscalCalendar().quarter(2026, 1)};
    const auto sold = must(metrics::query(reader, behind)).total.at(0).whole;
    CHECK(static_cast<double>(sold.value()) / 100 == Approx(cause.real));
    CHECK(found.causeTexts.front().contains(withCodes ? u"E-2"_s : u"南部"_s));
}

TEST_CASE("Names of members are apart whatever they bear")
{
    NamesakeStore store(true);
    Reader reader = store.reader();
    const MemberNames names = must(MemberNames::make(reader, u"person"_s,
                                                     {{u"李静"_s, store.first.raw()}, {u"李静"_s, store.second.raw()},
                                                      {u"李静 (E-1)"_s, SeededIdSource(1).next()},
                                                      {QString(), Id()}},
                                                     QDate(2026, 5, 1)));
    CHECK(names.nameOf(u"李静"_s, store.second.raw()) == u"李静 (E-2)"_s);
    CHECK(names.nameOf(u"张伟"_s, Id()) == u"张伟"_s);
    CHECK(names.nameOf(QString(), Id()).isNull());
    CHECK(names.recordOf(names.nameOf(u"李静"_s, store.first.raw())) == store.first.raw());
    CHECK(names.recordOf(u"李静"_s).isNull());
}

TEST_CASE("The first sentence says in one piece what is compared, and what comes out")
{
    NamesakeStore store(true);
    const auto sentence = [&](const Period &period, Against against) {
        Reader reader = store.reader();
        return must(diagnose(reader, {.metric = u"sales.amount"_s, .period = period, .against = against, .today = QDate(2026, 5, 1)}))
            .sentences.front();
    };
    CHECK(sentence(FiscalCalendar().quarter(2026, 1), Against::PreviousYear).contains(u"of the year before"_s));
    CHECK(sentence(FiscalCalendar().quarter(2026, 1), Against::PreviousYear).endsWith(u" less."_s));
    CHECK(sentence(FiscalCalendar().quarter(2026, 1), Against::PreviousPeriod).contains(u"of the period before"_s));
    CHECK(sentence(FiscalCalendar().quarter(2026, 1), Against::PreviousPeriod).endsWith(u" more."_s));
    CHECK(sentence(FiscalCalendar().quarter(2024, 4), Against::PreviousYear).endsWith(u"as much as the year before."_s));
}
