#include "core/customers/divisions.h"
#include "tests/support/catch.h"

using namespace weiwo::customers;
using namespace Qt::StringLiterals;

TEST_CASE("The divisions that ship are whole: every one but a province lies in another")
{
    const Divisions &divisions = Divisions::shipped();
    std::array<int, 3> official{};
    for (const Division &division : divisions.all()) {
        INFO(division.name.toStdString());
        CHECK(division.code >= 110000);
        CHECK(!division.shortName.isEmpty());
        CHECK(division.name.startsWith(division.shortName));
        CHECK((division.parent == 0) == (division.level == DivisionLevel::Province));
        if (division.parent != 0)
            CHECK(divisions.find(division.parent) != nullptr);
        official[size_t(division.level)] += division.official ? 1 : 0;
    }
    CHECK(official == std::array{34, 333, 2873});
}

TEST_CASE("Provinces, cities and counties are offered one below the other, official ones alone")
{
    const Divisions &divisions = Divisions::shipped();
    CHECK(divisions.children(0).size() == 34);
    const auto guangdong = divisions.children(440000);
    CHECK(guangdong.size() == 21);
    CHECK(guangdong.front()->name == u"广州市"_s);
    // Districts of 北京 lie in the city itself, counties under no city in their province.
    CHECK(divisions.children(110000).size() == 16);
    CHECK(divisions.children(110000).front()->name == u"东城区"_s);
    for (const Division &division : divisions.all())
        for (const Division *child : divisions.children(division.code))
            CHECK(child->official);
    QStringList path;
    for (const Division *division : divisions.path(440305))
        path << division->name;
    CHECK(path == QStringList{u"广东省"_s, u"深圳市"_s, u"南山区"_s});
}

TEST_CASE("Short names are those that people say")
{
    struct Row { int code; QString name; };
    const Row row = GENERATE(values<Row>({{440300, u"深圳"_s},
                                          {440000, u"广东"_s},
                                          {450000, u"广西"_s},
                                          {650000, u"新疆"_s},
                                          {810000, u"香港"_s},
                                          {422800, u"恩施"_s},
                                          {222400, u"延边"_s},
                                          {652700, u"博尔塔拉"_s},
                                          {232700, u"大兴安岭"_s},
                                          {320583, u"昆山"_s},
                                          {130133, u"赵县"_s}}));
    const Division *division = Divisions::shipped().find(row.code);
    REQUIRE(division);
    CHECK(division->shortName == row.name);
}

TEST_CASE("A division is found by name, short name and pinyin")
{
    const Divisions &divisions = Divisions::shipped();
    for (const QString &text : {u"广东省"_s, u"广东"_s, u"guangdong"_s, u"Guang Dong Sheng"_s}) {
        INFO(text.toStdString());
        CHECK(divisions.officialName(text, DivisionLevel::Province) == u"广东省"_s);
    }
    CHECK(divisions.officialName(u"深圳"_s, DivisionLevel::City) == u"深圳市"_s);
    CHECK(divisions.officialName(u"恩施"_s, DivisionLevel::City) == u"恩施土家族苗族自治州"_s);
    // 鼓楼区 is in several cities: alone it names none of them.
    CHECK(divisions.officialName(u"鼓楼"_s, DivisionLevel::County) == u"鼓楼"_s);
    CHECK(divisions.officialName(u"鼓楼"_s, DivisionLevel::County, 320100) == u"鼓楼区"_s);
    CHECK(divisions.officialName(u"Atlantis"_s, DivisionLevel::City) == u"Atlantis"_s);
    CHECK(divisions.named(u"鼓楼区"_s).size() > 2);
    const auto jilin = divisions.named(u"吉林"_s);
    REQUIRE(jilin.size() == 2);
    CHECK(jilin.front()->level == DivisionLevel::Province);
    CHECK(divisions.latin(u"SHENZHEN")->code == 440300);
    CHECK(divisions.latin(u"SHAANXI")->code == 610000);
    CHECK(divisions.latin(u"SHANXI")->code == 140000);
    CHECK(divisions.latin(u"LONDON") == nullptr);
}

TEST_CASE("A place is one in another, or itself")
{
    const Divisions &divisions = Divisions::shipped();
    CHECK(divisions.nested(440000, 440305));
    CHECK(divisions.nested(440305, 440300));
    CHECK(divisions.nested(440300, 440300));
    CHECK_FALSE(divisions.nested(440300, 440100));
    CHECK_FALSE(divisions.nested(440300, 0));
}
