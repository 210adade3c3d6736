#include "tests/support/ctl.h"

#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;
using weiwo::test::Ctl;

TEST_CASE("weiwoctl customer: add, set, find, show, delete")
{
    Ctl ctl({u"--person"_s, u"王敏"_s});
    const std::string before = ctl.digest();
    const Json added = ctl.done(u"customer add 华为技术有限公司 code=K1 phone=13800138000 owner=王敏 tags=重点,通信"_s);
    CHECK(added["entry"].is_string());
    const Json found = ctl.done(u"customer find hwjs"_s)["customers"];
    REQUIRE(found.size() == 1);
    CHECK(found[0]["id"] == added["customer"]);
    CHECK(found[0]["matched"] == "initials");
    CHECK(found[0]["owner"] == "王敏");
    CHECK(found[0]["tier"].is_null());
    CHECK(found[0]["contact"].is_null());
    QTemporaryFile contacts;
    REQUIRE(contacts.open());
    contacts.write("customer,name,mobile,email\nK1,王敏,139-1234-5678,wangmin@huawei.cn\n");
    contacts.close();
    ctl.run({u"import"_s, contacts.fileName(), u"--dataset"_s, u"customers.contacts"_s}, 0);
    for (const auto &[text, field] : {std::pair(u"13912345678"_s, "mobile"), std::pair(u"5678"_s, "mobile"), std::pair(u"王敏"_s, "name"), std::pair(u"wangmin@"_s, "email")}) {
        const Json by = ctl.done(u"customer find "_s + text)["customers"];
        REQUIRE(by.size() == 1);
        CHECK(by[0]["id"] == added["customer"]);
        CHECK(by[0]["matched"] == "contact");
        CHECK(by[0]["contact"]["name"] == "王敏");
        CHECK(by[0]["contact"]["field"] == field);
    }
    CHECK(ctl.done(u"undo"_s)["entry"].is_string());
    CHECK(ctl.done(u"customer set K1 city=深圳市 segment= tags=通信"_s)["entry"].is_string());
    CHECK(ctl.done(u"customer set K1 city=深圳市"_s)["entry"].is_null());
    const Json shown = ctl.done(u"customer show 华为技术有限公司"_s);
    CHECK(shown["customer"]["city"] == "深圳市");
    CHECK(shown["customer"]["tags"] == Json{"通信"});
    CHECK(shown["figures"]["sales.amount"].is_null());
    CHECK(shown["history"].size() >= 2);
    CHECK(shown["contacts"].empty());

    CHECK(ctl.refused(u"customer add 别家 code=K1"_s) == "exists");
    CHECK(ctl.refused(u"customer add 别家 nothing=1"_s) == "not-found");
    ctl.run({u"customer"_s, u"add"_s, u"别家"_s, u"code"_s}, 2);
    ctl.run({u"customer"_s, u"hand-over"_s, u"--from"_s, u"王敏"_s, u"--to"_s, u"王敏"_s, u"--on"_s, u"2026-13-01"_s}, 2);
    CHECK(ctl.refused(u"customer set K9 city=深圳市"_s) == "not-found");
    CHECK(ctl.refused(u"customer set K1 parent=K1"_s) == "bad-input");
    CHECK(ctl.refused(u"customer set K1 name="_s) == "bad-input");
    for (const auto &[setting, says] : {std::pair(u"phone=nobody"_s, "nobody"), std::pair(u"email=nobody"_s, "@"), std::pair(u"credit_code=123"_s, "18")}) {
        const Json refused = ctl.run({u"customer"_s, u"set"_s, u"K1"_s, setting}, 1)["error"];
        CHECK(refused["code"] == "bad-input");
        CHECK(std::string(refused["message"]).find(says) != std::string::npos);
        CHECK(ctl.refused(u"customer add 别家 "_s + setting) == "bad-input");
    }
    CHECK(ctl.refused(u"customer set K1 owner=nobody"_s) == "not-found");
    CHECK(ctl.refused(u"customer show K9"_s) == "not-found");
    ctl.run({u"customer"_s, u"add"_s}, 2);

    CHECK(ctl.done(u"customer delete K1"_s)["customer"] == added["customer"]);
    CHECK(ctl.done(u"customer find hwjs"_s)["customers"].empty());
    for (int i = 0; i < 3; ++i)
        ctl.done(u"undo"_s);
    CHECK(ctl.digest() == before);
}

TEST_CASE("weiwoctl customer merge and unmerge")
{
    Ctl ctl({u"--person"_s, u"王敏"_s});
    ctl.done(u"customer add 甲公司 code=K1 phone=1"_s);
    ctl.done(u"customer add 乙公司 code=K2 city=杭州市 phone=2"_s);
    ctl.done(u"customer add 丙公司 code=K3 email=a@b.cn"_s);
    const std::string before = ctl.digest();
    const Json dry = ctl.done(u"customer merge K1 K2 K3 --take phone=K2 --dry-run"_s);
    CHECK(dry["entry"].is_null());
    CHECK(ctl.digest() == before);
    const Json merged = ctl.done(u"customer merge K1 K2 K3 --take phone=K2"_s);
    CHECK(merged["merged"].size() == 2);
    CHECK(merged["fields"] == dry["fields"]);
    std::map<std::string, std::string> fields;
    for (const Json &field : merged["fields"])
        fields[field["field"]] = field["value"];
    CHECK(fields["phone"] == "2");
    CHECK(fields["city"] == "杭州市");
    CHECK(fields["email"] == "a@b.cn");
    CHECK(ctl.done(u"info"_s)["counts"]["customers"] == 1);
    CHECK(ctl.refused(u"customer merge K1 K1"_s) == "bad-input");
    CHECK(ctl.refused(u"customer merge K1 K2"_s) == "not-found");
    // Under its old code and name it leads to the one that is kept.
    const Json kept = ctl.done(u"customer show K1"_s);
    CHECK(kept["merged"].is_null());
    for (const QString &name : {u"K2"_s, u"乙公司"_s}) {
        const Json shown = ctl.done(u"customer show "_s + name);
        CHECK(shown["customer"] == kept["customer"]);
        CHECK(shown["merged"] == Json{{"name", "乙公司"}, {"code", "K2"}});
        const Json found = ctl.done(u"customer find "_s + name)["customers"];
        REQUIRE(found.size() == 1);
        CHECK(found[0]["id"] == kept["customer"]["id"]);
        CHECK(found[0]["merged"] == Json{{"name", "乙公司"}, {"code", "K2"}});
        CHECK(ctl.refused(u"customer delete "_s + name) == "not-found");
    }
    CHECK(ctl.refused(u"customer unmerge K1"_s) == "not-found");
    CHECK(ctl.done(u"customer unmerge K2"_s)["restored"] == Json{"phone", "city"});
    CHECK(ctl.done(u"customer unmerge 丙公司"_s)["restored"] == Json{"email"});
    CHECK(ctl.digest() == before);
    CHECK(ctl.done(u"check --deep"_s)["ok"] == true);
}
