#include "tests/core/customers/tiers/tier_store.h"

#include "core/customers/tiers/scheme_json.h"

using namespace weiwo;
using namespace weiwo::test;
using nlohmann::json;

namespace {

Result<TierSchemeDetail> readBack(TierStore &store, const json &file, const std::optional<TierSchemeDetail> &stored = {})
{
    Reader reader = store.reader();
    return tierSchemeFromJson(reader, file, stored);
}

} // namespace

TEST_CASE("A scheme written as JSON is the same when it is read, whatever it has in it")
{
    TierStore store;
    store.scheme.tiers[1].join = TierJoin::Any;
    store.scheme.tiers[1].conditions.push_back({u"abc"_s, {{"metric", "sales.amount"}, {"share", "0.8"}}});
    // Ranks with gaps, and a parameter that a newer program has written.
    store.scheme.tiers[2].rank = 7;
    store.scheme.tiers[0].conditions[0].params["newer"] = {{"a", 1.5}};
    for (const qint64 band : {qint64(0), qint64(1), qint64(100'000), qint64(125'500), qint64(999'999)}) {
        store.scheme.scheme.band = band;
        store.scheme.scheme.months = 6;
        store.scheme.scheme.evaluations = 3;
        store.scheme.scheme.active = band > 0;
        store.save();
        const json file = tierSchemeJson(store.scheme);
        CHECK(must(readBack(store, file, store.scheme)) == store.scheme);
        // Through text, as a file has it.
        CHECK(must(readBack(store, json::parse(file.dump()), store.scheme)) == store.scheme);
        CHECK(tierSchemeJson(must(readBack(store, file))) == file);
    }
    CHECK(must(readBack(store, tierSchemeJson(usualTierScheme()), usualTierScheme())) == usualTierScheme());
}

TEST_CASE("Tiers are known by their keys: those that stay keep their ids, others are new")
{
    TierStore store;
    store.save();
    json file = tierSchemeJson(store.scheme);
    file["tiers"][0]["name"] = "白金";
    file["tiers"][1]["key"] = "other";
    const TierSchemeDetail read = must(readBack(store, file, store.scheme));
    CHECK(read.scheme.id == store.scheme.scheme.id);
    CHECK(read.tiers[0].id == store.scheme.tiers[0].id);
    CHECK(read.tiers[1].id.isNull());
    CHECK(read.tiers[2].id == store.scheme.tiers[2].id);
    // What is left out is as in a new one, ranks as the tiers stand.
    const TierSchemeDetail least = must(readBack(store, json::parse(R"({"key": "k", "name": "n", "tiers": [{"key": "a", "name": "A"}, {"key": "b", "name": "B"}]})")));
    CHECK(least.scheme.months == TierScheme().months);
    CHECK(least.scheme.band == TierScheme().band);
    CHECK(least.tiers[1].rank == 2);
    CHECK(least.tiers[1].join == TierJoin::All);
}

TEST_CASE("What is wrong in a scheme is told with its place")
{
    TierStore store;
    store.save();
    const json good = tierSchemeJson(store.scheme);
    struct Case
    {
        const char *pointer;
        json value;
        const char *path;
        const char *code;
    };
    const Case cases[] = {
        {"/key", 3, "key", errc::BadInput},
        {"/months", "12", "months", errc::BadInput},
        {"/months", 1e300, "months", errc::BadInput},
        {"/months", 5'000'000'000, "months", errc::BadInput},
        {"/band", "a tenth", "band", errc::BadInput},
        {"/band", "0.1234567", "band", errc::BadInput},
        {"/band", true, "band", errc::BadInput},
        {"/active", 1, "active", errc::BadInput},
        {"/amount", "sales.dreams", "amount", errc::NotFound},
        {"/typo", 1, "typo", errc::BadInput},
        {"/name", " ", "name", errc::BadInput},
        {"/months", 0, "months", errc::BadInput},
        {"/tiers", json::array(), "tiers", errc::BadInput},
        {"/tiers/1/key", "金", "tiers[1].key", errc::BadInput},
        {"/tiers/2/name", "银", "tiers[2].name", errc::BadInput},
        {"/tiers/2/rank", 1, "tiers[2].rank", errc::BadInput},
        {"/tiers", "all", "tiers", errc::BadInput},
        {"/tiers/1", "silver", "tiers[1]", errc::BadInput},
        {"/tiers/1/rank", 1.5, "tiers[1].rank", errc::BadInput},
        {"/tiers/1/joined", "or", "tiers[1].joined", errc::BadInput},
        {"/tiers/1/tpyo", 1, "tiers[1].tpyo", errc::BadInput},
        {"/tiers/1/conditions", 1, "tiers[1].conditions", errc::BadInput},
        {"/tiers/1/conditions/0/kind", "magic", "tiers[1].conditions[0].kind", errc::NotFound},
        {"/tiers/1/conditions/0/kind", nullptr, "tiers[1].conditions[0].kind", errc::NotFound},
        {"/tiers/1/conditions/0/more", 1, "tiers[1].conditions[0].more", errc::BadInput},
        {"/tiers/1/conditions/0/params", "x", "tiers[1].conditions[0].params", errc::BadInput},
        {"/tiers/1/conditions/0/params/metric", "sales.dreams", "tiers[1].conditions[0].params", errc::NotFound},
        {"/tiers/0/conditions/0/params/limit", nullptr, "tiers[0].conditions[0].params", errc::BadInput},
        {"/tiers/0/conditions/0/params/side", "left", "tiers[0].conditions[0].params", errc::BadInput},
    };
    for (const Case &one : cases) {
        CAPTURE(one.pointer, one.value.dump());
        json file = good;
        file[json::json_pointer(one.pointer)] = one.value;
        const auto read = readBack(store, file, store.scheme);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == QLatin1StringView(one.code));
        CHECK(read.error().more["path"] == one.path);
        CHECK(read.error().message.startsWith(QString::fromLatin1(one.path)));
    }
    for (const json &file : {json(), json(1), json::array(), json("text")})
        CHECK_FALSE(readBack(store, file));
}
