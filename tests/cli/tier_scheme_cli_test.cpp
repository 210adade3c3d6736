#include "tests/support/ctl.h"

using namespace Qt::StringLiterals;
using Json = nlohmann::json;
using weiwo::test::Ctl;

namespace {

const QStringList show{u"tier"_s, u"scheme"_s, u"show"_s, u"--format"_s, u"json"_s};
const QStringList set{u"tier"_s, u"scheme"_s, u"set"_s};

QByteArray bytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

} // namespace

TEST_CASE("weiwoctl tier scheme: what show prints set reads, and nothing changes")
{
    Ctl ctl;
    const Json listed = ctl.done(u"tier schemes"_s)["schemes"];
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["key"] == "value");
    CHECK(listed[0]["stored"] == true);
    CHECK(listed[0]["tiers"] == Json({"高价值", "潜力", "普通"}));

    const std::string before = ctl.digest();
    const Json shown = ctl.run(show, 0);
    CHECK(shown["tiers"].size() == 3);
    CHECK(ctl.run(set, 0, bytes(shown))["entry"].is_null());
    CHECK(ctl.digest() == before);

    Json changed = shown;
    changed["months"] = 6;
    changed["band"] = "0.125";
    changed["tiers"][1]["conditions"] = Json::parse(R"([{"kind": "threshold", "params": {"metric": "sales.amount", "side": "above", "limit": "5000.50"}}])");
    changed["tiers"].insert(changed["tiers"].begin() + 2, Json::parse(R"({"key": "growing", "name": "成长", "rank": 3, "joined": "any", "conditions": []})"));
    changed["tiers"][3]["rank"] = 4;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"scheme.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes(changed));
    file.close();
    const Json done = ctl.run(set + QStringList{file.fileName()}, 0);
    CHECK(done["scheme"] == "value");
    CHECK(done["entry"].is_string());
    CHECK(ctl.run(show, 0) == changed);
    // Who stays keeps what it is owed.
    CHECK(ctl.done(u"tier standards"_s)["standards"].size() == 8);
    CHECK(ctl.run(set, 0, bytes(shown))["entry"].is_string());
    CHECK(ctl.run(show, 0) == shown);
    ctl.done(u"undo"_s);
    CHECK(ctl.run(show, 0) == changed);
    ctl.done(u"undo"_s);
    CHECK(ctl.digest() == before);

    // Another key is another scheme, unless it is said which one is meant.
    Json other = shown;
    other["key"] = "zweite";
    other["name"] = "第二套";
    CHECK(ctl.run(set, 0, bytes(other))["scheme"] == "zweite");
    CHECK(ctl.done(u"tier schemes"_s)["schemes"].size() == 2);
    CHECK(ctl.done(u"tier scheme delete zweite"_s)["entry"].is_string());
    CHECK(ctl.done(u"tier schemes"_s)["schemes"].size() == 1);
    ctl.done(u"undo"_s);
    ctl.done(u"undo"_s);
    CHECK(ctl.digest() == before);
    CHECK(ctl.run(set + QStringList{u"--scheme"_s, u"value"_s}, 0, bytes(other))["entry"].is_string());
    CHECK(ctl.done(u"tier schemes"_s)["schemes"].size() == 1);
    CHECK(ctl.done(u"tier schemes"_s)["schemes"][0]["key"] == "zweite");
}

TEST_CASE("weiwoctl tier scheme: what cannot be is refused with its place, and nothing is written")
{
    Ctl ctl;
    const std::string before = ctl.digest();
    const Json shown = ctl.run(show, 0);
    const auto refusal = [&](const QByteArray &input, const QStringList &more = {}) { return ctl.run(set + more, 1, input)["error"]; };
    Json wrong = shown;
    wrong["tiers"][0]["conditions"][0]["params"]["metric"] = "sales.dreams";
    CHECK(refusal(bytes(wrong))["path"] == "tiers[0].conditions[0].params");
    wrong = shown;
    wrong["tiers"][1]["conditions"][1]["kind"] = "magic";
    const Json kind = refusal(bytes(wrong));
    CHECK(kind["code"] == "not-found");
    CHECK(kind["path"] == "tiers[1].conditions[1].kind");
    CHECK(kind["message"].get<std::string>().find("threshold") != std::string::npos);
    wrong = shown;
    wrong["months"] = "twelve";
    CHECK(refusal(bytes(wrong))["path"] == "months");
    wrong = shown;
    wrong["tiers"][2]["key"] = "high";
    const Json twice = refusal(bytes(wrong));
    CHECK(twice["code"] == "bad-input");
    CHECK(twice["path"] == "tiers[2].key");
    CHECK(twice["message"].get<std::string>().find("high") != std::string::npos);
    CHECK(refusal("{\"key\": ")["code"] == "bad-input");
    const Json torn = refusal("{\n  \"key\": \"value\",\n  \"名\": oops\n}");
    CHECK(torn["line"] == 3);
    CHECK(torn["column"] == 8);
    CHECK(torn["message"] == "Standard input: This is not JSON: line 3, column 8.");
    CHECK(refusal("[]")["code"] == "bad-input");
    CHECK(refusal({})["code"] == "bad-input");
    CHECK(refusal({}, {u"/no/such/file.json"_s})["code"] == "io");
    CHECK(refusal(bytes(shown), {u"-"_s, u"--scheme"_s, u"none"_s})["code"] == "not-found");
    CHECK(ctl.refused(u"tier scheme show none"_s) == "not-found");
    CHECK(ctl.refused(u"tier scheme delete none"_s) == "not-found");
    CHECK(ctl.digest() == before);
    ctl.run({u"tier"_s, u"scheme"_s}, 2);
    ctl.run({u"tier"_s, u"scheme"_s, u"delete"_s}, 2);
    ctl.run({u"tier"_s, u"scheme"_s, u"show"_s, u"--format"_s, u"xml"_s}, 2);
}

TEST_CASE("weiwoctl tier standard: what a tier is owed is set, listed and deleted")
{
    Ctl ctl;
    const std::string before = ctl.digest();
    const auto standard = [&](const QString &tier, const QString &kind) -> Json {
        const Json all = ctl.done(u"tier standards value"_s);
        for (const Json &one : all["standards"])
            if (one["tier"] == tier.toStdString() && one["kind"] == kind.toStdString())
                return one;
        return {};
    };
    CHECK(standard(u"高价值"_s, u"contact"_s)["value"] == 30);
    CHECK(ctl.done(u"tier standard set 高价值 contact 21"_s)["entry"].is_string());
    CHECK(standard(u"高价值"_s, u"contact"_s)["value"] == 21);
    CHECK(standard(u"高价值"_s, u"contact"_s)["unit"] == "day");
    CHECK(ctl.done(u"tier standard set 高价值 contact 21"_s)["entry"].is_null());
    CHECK(ctl.done(u"tier standard set high credit 50000.50 --text 月结"_s)["value"] == "50000.50");
    CHECK(standard(u"高价值"_s, u"credit"_s) == Json({{"tier", "高价值"}, {"kind", "credit"}, {"value", "50000.50"}, {"unit", "money"}, {"text", "月结"}}));
    CHECK(ctl.done(u"tier standard set 普通 benefit --text 年会邀请"_s)["value"].is_null());
    CHECK(standard(u"普通"_s, u"benefit"_s)["text"] == "年会邀请");
    CHECK(ctl.done(u"tier standard delete 普通 benefit"_s)["entry"].is_string());
    CHECK(standard(u"普通"_s, u"benefit"_s).is_null());

    CHECK(ctl.refused(u"tier standard delete 普通 benefit"_s) == "not-found");
    CHECK(ctl.refused(u"tier standard set 没有 visit 3"_s) == "not-found");
    CHECK(ctl.refused(u"tier standard set 普通 visit 0"_s) == "bad-input");
    CHECK(ctl.refused(u"tier standard set 普通 visit 2.5"_s) == "bad-input");
    CHECK(ctl.refused(u"tier standard set 普通 visit"_s) == "bad-input");
    CHECK(ctl.refused(u"tier standard set 普通 credit viel"_s) == "bad-input");
    CHECK(ctl.refused(u"tier standard set 普通 benefit 3 --text x"_s) == "bad-input");
    CHECK(ctl.refused(u"tier standard set 普通 benefit"_s) == "bad-input");
    CHECK(ctl.refused(u"tier standards none"_s) == "not-found");
    ctl.run({u"tier"_s, u"standard"_s, u"set"_s, u"普通"_s, u"magic"_s, u"3"_s}, 2);
    for (int i = 0; i < 4; ++i)
        ctl.done(u"undo"_s);
    CHECK(ctl.digest() == before);
}

TEST_CASE("weiwoctl tier scheme: where none is stored, the one that ships is shown, and stored with what it owes")
{
    Ctl ctl({u"--person"_s, u"王敏"_s});
    CHECK(ctl.done(u"tier scheme delete value"_s)["entry"].is_string());
    const std::string before = ctl.digest();
    const Json listed = ctl.done(u"tier schemes"_s)["schemes"];
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["stored"] == false);
    const Json standards = ctl.done(u"tier standards"_s)["standards"];
    CHECK(standards.size() == 8);
    CHECK(ctl.refused(u"tier scheme delete value"_s) == "not-found");
    CHECK(ctl.run(set, 0, bytes(ctl.run(show, 0)))["entry"].is_string());
    CHECK(ctl.done(u"tier schemes"_s)["schemes"][0]["stored"] == true);
    CHECK(ctl.done(u"tier standards"_s)["standards"] == standards);
    ctl.done(u"undo"_s);
    CHECK(ctl.digest() == before);
    CHECK(ctl.done(u"tier standard set 潜力 visit 90"_s)["entry"].is_string());
    CHECK(ctl.done(u"tier standards"_s)["standards"].size() == 8);
    CHECK(ctl.done(u"tier schemes"_s)["schemes"][0]["stored"] == true);
}
