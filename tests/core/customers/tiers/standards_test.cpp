#include "core/customers/tiers/standards.h"

#include "core/customers/tiers/rules.h"
#include "tests/core/customers/tiers/tier_store.h"

using namespace weiwo;
using namespace weiwo::test;

namespace {

const QDate january(2026, 1, 31);
const QDate today(2026, 4, 1);

class Owed : public TierStore
{
public:
    Owed()
    {
        scheme.scheme.key = u"a"_s;
        order({{u"甲"_s, QDate(2026, 1, 5), u"1200.00"_s}, {u"乙"_s, QDate(2026, 1, 5), u"1600.00"_s}, {u"丁"_s, QDate(2026, 1, 5), u"1700.00"_s}, {u"丙"_s, QDate(2026, 1, 5), u"5.00"_s}});
        save();
    }
    Result<EditOutcome> set(const ServiceStandard &standard)
    {
        return edit([&](Edit &e) { return setServiceStandard(e, standard).map([](const ServiceStandardId &) { }); });
    }
    void call(const QString &name, QDate on)
    {
        const CustomerId id = customer(name);
        must(edit([&](Edit &e) { return logActivity(e, {.customer = id, .day = on, .kind = u"call"_s}).map([](const ActivityId &) { }); }));
    }
    StandardsOverview overview(QDate on = today)
    {
        Reader r = reader();
        return must(standardsOverview(r, scheme, on));
    }
    std::pair<std::optional<qint64>, std::optional<double>> metric()
    {
        Reader r = reader();
        metrics::Query asked;
        asked.metrics = {u"service.customers"_s, u"service.compliance"_s};
        const metrics::Table table = must(metrics::query(r, asked));
        return {table.total[0].whole, table.total[1].ratio};
    }
};

} // namespace

TEST_CASE("Who is served on time is counted by tier, as the metric counts")
{
    Owed store;
    const StandardsOverview none = store.overview();
    CHECK(none.stored);
    CHECK_FALSE(none.applied);
    CHECK(none.tiers == std::vector<TierCompliance>(3));
    CHECK_FALSE(none.tiers[0].share());

    store.apply(january);
    must(store.set({.tier = store.tier(u"金"_s), .kind = u"contact"_s, .value = 30}));
    must(store.set({.tier = store.tier(u"铜"_s), .kind = u"response"_s, .value = 24}));
    CHECK(store.overview().tiers == std::vector<TierCompliance>{{3, 3, 0}, {}, {1, 0, 0}});
    store.call(u"甲"_s, today.addDays(-30));   // due today: on time
    store.call(u"乙"_s, today.addDays(-31));
    const StandardsOverview overview = store.overview();
    CHECK(overview.applied == january);
    CHECK(overview.tiers[0] == TierCompliance{3, 3, 1});
    CHECK(overview.tiers[0].overdue() == 2);
    CHECK(overview.tiers[0].share() == 333);
    CHECK_FALSE(overview.tiers[2].share());
    CHECK(store.overview(january).tiers[0] == TierCompliance{3, 3, 3});
    const auto [owed, ratio] = store.metric();
    CHECK(owed == 3);
    CHECK(*ratio == Approx(1.0 / 3));
    REQUIRE(overview.find(0, u"contact"_s));
    CHECK(overview.find(0, u"contact"_s)->value == 30);
    CHECK_FALSE(overview.find(0, u"visit"_s));
    CHECK_FALSE(overview.find(7, u"contact"_s));
    CHECK(overview.standards.size() == 2);
}

TEST_CASE("The scheme that ships shows what it would bring")
{
    TierStore store;
    Reader reader = store.reader();
    TierSchemeDetail other = usualTierScheme();
    other.scheme.id = TierSchemeId(store.ids.next());
    CHECK(must(standardsOverview(reader, other, today)).standards.empty());
    must(store.edit([](Edit &e) { return removeTierScheme(e, usualTierScheme().scheme.id); }));
    Reader after = store.reader();
    const StandardsOverview overview = must(standardsOverview(after, usualTierScheme(), today));
    CHECK_FALSE(overview.stored);
    CHECK(overview.standards == usualServiceStandards());
    CHECK(overview.tiers.size() == 3);
}

TEST_CASE("One standard of a kind: a second takes the place of the first")
{
    Owed store;
    const TierId gold = store.tier(u"金"_s);
    must(store.set({.tier = gold, .kind = u"visit"_s, .value = 60}));
    must(store.set({.tier = gold, .kind = u"visit"_s, .value = 45, .text = u" 带产品经理 "_s}));
    const StandardsOverview overview = store.overview();
    REQUIRE(overview.standards.size() == 1);
    CHECK(overview.standards[0].value == 45);
    CHECK(overview.standards[0].text == u"带产品经理"_s);
    must(store.workspace->undo());
    CHECK(store.overview().standards[0].value == 60);
    must(store.edit([&](Edit &e) { return removeServiceStandard(e, overview.standards[0].id); }));
    CHECK(store.overview().standards.empty());
}

TEST_CASE("What a standard says, and what says nothing")
{
    const Currency yuan;
    const auto words = [&yuan](const QString &kind, qint64 value, const QString &text = {}) {
        return standardText({.kind = kind, .value = value, .text = text}, yuan);
    };
    CHECK(words(u"visit"_s, 30).contains(u"30"_s));
    CHECK(words(u"response"_s, 4).contains(u"4"_s));
    CHECK(words(u"credit"_s, 50'000'000).startsWith(u"500,000.00 CNY"_s));
    CHECK(words(u"credit"_s, 50'000'000, u"月结"_s).endsWith(u" · 月结"_s));
    CHECK(words(u"benefit"_s, 0, u"年会邀请"_s) == u"年会邀请"_s);

    using Row = std::tuple<const char16_t *, qint64, const char16_t *, bool>;
    for (const auto &[kind, value, text, fine] :
         {Row{u"visit", 1, u"", true}, Row{u"visit", 3660, u"", true}, Row{u"visit", 3661, u"", false}, Row{u"contact", 0, u"x", false},
          Row{u"contact", -5, u"", false}, Row{u"response", 8784, u"", true}, Row{u"response", 8785, u"", false}, Row{u"credit", 1, u"", true},
          Row{u"credit", std::numeric_limits<qint64>::max(), u"", true}, Row{u"credit", 0, u"x", false}, Row{u"benefit", 0, u"x", true},
          Row{u"benefit", 0, u"  ", false}, Row{u"dream", 1, u"x", false}}) {
        const Status checked = checkServiceStandard({.kind = QString::fromUtf16(kind), .value = value, .text = QString::fromUtf16(text)});
        INFO(QString::fromUtf16(kind).toStdString() << " " << value);
        CHECK(checked.has_value() == fine);
        if (!checked)
            CHECK(checked.error().code == QLatin1StringView(errc::BadInput));
    }
}
