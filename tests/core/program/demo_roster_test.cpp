#include "core/program/demo_names.h"
#include "core/program/demo_roster.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace weiwo;
using namespace weiwo::demo;

namespace {

int count(const Roster &roster, org::Level level)
{
    return static_cast<int>(std::count_if(roster.units.begin(), roster.units.end(),
                                          [level](const Unit &unit) { return unit.level == level; }));
}

int regionOf(const Roster &roster, int unit)
{
    while (unit >= 0 && roster.units[static_cast<size_t>(unit)].level != org::Level::Region)
        unit = roster.units[static_cast<size_t>(unit)].parent;
    return unit;
}

} // namespace

TEST_CASE("The small company has seven regions, 31 provinces and 120 people")
{
    for (const quint64 seed : {1ULL, 2ULL, 99ULL}) {
        CAPTURE(seed);
        const Roster roster = makeRoster(scaleOf({.seed = seed}));
        CHECK(count(roster, org::Level::Headquarters) == 1);
        CHECK(count(roster, org::Level::Region) == 7);
        CHECK(count(roster, org::Level::Province) == 31);
        CHECK(count(roster, org::Level::Team) > 5);
        CHECK(roster.people.size() == 120);
    }
}

TEST_CASE("The national company has 5,000 people")
{
    const Roster roster = makeRoster(scaleOf({.size = DemoOptions::Size::National}));
    CHECK(roster.people.size() == 5000);
    CHECK(count(roster, org::Level::Province) == 31);
}

TEST_CASE("Names and codes of people and units are their own")
{
    for (const auto size : {DemoOptions::Size::Small, DemoOptions::Size::National}) {
        const Roster roster = makeRoster(scaleOf({.size = size}));
        QSet<QString> codes;
        QSet<QString> names;
        for (const Unit &unit : roster.units)
            codes.insert(unit.code);
        for (const Person &person : roster.people) {
            codes.insert(person.code);
            names.insert(person.name);
            REQUIRE_FALSE(person.code.isEmpty());
        }
        CHECK(codes.size() == static_cast<qsizetype>(roster.units.size() + roster.people.size()));
        CHECK(names.size() == static_cast<qsizetype>(roster.people.size()));
    }
}

TEST_CASE("Every demo has late hires, leavers and people who move to another region")
{
    const Scale scale = scaleOf({.seed = 5});
    const Roster roster = makeRoster(scale);
    int late = 0;
    int leavers = 0;
    int movers = 0;
    for (const Person &person : roster.people) {
        late += person.hired > scale.from ? 1 : 0;
        leavers += person.left ? 1 : 0;
        if (person.left) {
            CHECK(*person.left > person.hired);
            CHECK(*person.left < scale.to);
        }
        if (person.stays.size() < 2)
            continue;
        ++movers;
        CHECK(person.stays[1].from > scale.from);
        CHECK(person.stays[1].from < scale.to);
        CHECK(regionOf(roster, person.stays[0].unit) != regionOf(roster, person.stays[1].unit));
    }
    CHECK(late >= 5);
    CHECK(leavers >= 3);
    CHECK(movers >= 2);
}

TEST_CASE("On every day a seat is held by somebody who works and stands in its province")
{
    const Scale scale = scaleOf({.seed = 7});
    const Roster roster = makeRoster(scale);
    for (size_t seat = 0; seat < roster.seats.size(); ++seat) {
        const int home = roster.unitOf[static_cast<size_t>(roster.seats[seat].province)];
        for (QDate date = scale.from; date < scale.to; date = date.addDays(5)) {
            const int holder = roster.holder(static_cast<int>(seat), date);
            const Person &person = roster.people[static_cast<size_t>(holder)];
            CAPTURE(seat, date.toString(Qt::ISODate), person.code);
            REQUIRE(person.hired <= date);
            REQUIRE_FALSE((person.left && *person.left <= date));
            int unit = -1;
            for (const Stay &stay : person.stays)
                if (stay.from <= date)
                    unit = stay.unit;
            while (unit != home && unit >= 0)
                unit = roster.units[static_cast<size_t>(unit)].parent;
            REQUIRE(unit == home);
        }
    }
}

TEST_CASE("The roster comes from the seed alone")
{
    CHECK(makeRoster(scaleOf({.seed = 4})) == makeRoster(scaleOf({.seed = 4})));
    CHECK_FALSE(makeRoster(scaleOf({.seed = 4})) == makeRoster(scaleOf({.seed = 5})));
}
