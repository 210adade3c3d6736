#include "core/org/placement_index.h"
#include "core/org/standing.h"
#include "core/org/tree.h"
#include "tests/core/org/org_store.h"

#include <set>

using namespace weiwo;
using namespace weiwo::org;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const Tree &tree)
{
    QStringList names;
    for (const Tree::Entry &entry : tree.entries())
        names.append(QString(entry.depth, u'.') + entry.node.name);
    return names;
}

const QDate january(2026, 1, 1);
const QDate july(2026, 7, 1);
const DateRange year2026{january, QDate(2027, 1, 1)};

} // namespace

TEST_CASE("Nodes come in preorder, siblings by code, name and id")
{
    OrgStore store;
    const NodeId west = store.add(OrgStore::node(u"西"_s, Level::Region, u"2"_s));
    const NodeId east = store.add(OrgStore::node(u"东"_s, Level::Region, u"10"_s));
    store.add(OrgStore::node(u"乙"_s, Level::Team), east);
    store.add(OrgStore::node(u"丙"_s, Level::Team), east);
    store.add(OrgStore::node(u"甲"_s, Level::Person, u"x"_s), west);
    Reader reader = store.reader();
    const Tree tree = must(Tree::load(reader, january));
    // "10" < "2" < "P0"; 丙 U+4E19 < 乙 U+4E59.
    CHECK(namesOf(tree) == QStringList{u"总部"_s, u".东"_s, u"..丙"_s, u"..乙"_s, u".西"_s, u"..甲"_s, u".创始人"_s});
    CHECK(tree.at(0).parent == -1);
    CHECK(tree.at(0).end == tree.size());
    CHECK(tree.at(0).children == std::vector<int>{1, 4, 6});
    CHECK(tree.indexOf(west) == 4);
    CHECK(tree.at(4).end == 6);
    CHECK(tree.isWithin(5, 4));
    CHECK(tree.isWithin(4, 4));
    CHECK_FALSE(tree.isWithin(6, 4));
    CHECK_FALSE(tree.isWithin(0, 4));
    CHECK_FALSE(tree.indexOf(NodeId(store.box.ids.next())).has_value());
}

TEST_CASE("Units come before the people who stand beside them, whatever their codes")
{
    OrgStore store;
    store.add(OrgStore::node(u"西"_s, Level::Region, u"X"_s));
    store.add(OrgStore::node(u"助理"_s, Level::Person, u"E2"_s));
    store.add(OrgStore::node(u"东"_s, Level::Region, u"D"_s));
    store.add(OrgStore::node(u"总监"_s, Level::Person, u"E1"_s));
    Reader reader = store.reader();
    CHECK(namesOf(must(Tree::load(reader, january)))
          == QStringList{u"总部"_s, u".东"_s, u".西"_s, u".总监"_s, u".助理"_s, u".创始人"_s});
}

TEST_CASE("Names beyond the basic plane come after all others")
{
    OrgStore store;
    // U+20000 in UTF-16 begins with a smaller unit than U+FF21.
    store.add(OrgStore::node(u"𠀀"_s, Level::Region));
    store.add(OrgStore::node(u"Ａ"_s, Level::Region));
    Reader reader = store.reader();
    const Tree tree = must(Tree::load(reader, january));
    CHECK(tree.at(1).node.name == u"Ａ"_s);
    CHECK(tree.at(2).node.name == u"𠀀"_s);
}

TEST_CASE("A person who moves in mid-year stands at the old unit before, at the new one from then on")
{
    OrgStore store;
    const NodeId east = store.add(OrgStore::node(u"华东"_s, Level::Region));
    const NodeId west = store.add(OrgStore::node(u"华西"_s, Level::Region));
    const NodeId li = store.add(OrgStore::node(u"李静"_s, Level::Person), east, january);
    store.move(li, west, july);
    Reader reader = store.reader();
    const auto parentOn = [&](QDate date, std::optional<DateRange> include = {}) {
        const Tree tree = must(Tree::load(reader, date, include));
        const auto index = tree.indexOf(li);
        return index ? tree.at(tree.at(*index).parent).node.id : NodeId();
    };
    CHECK(parentOn(january.addDays(-1)).isNull());
    CHECK(parentOn(january) == east);
    CHECK(parentOn(july.addDays(-1)) == east);
    CHECK(parentOn(july) == west);
    CHECK(parentOn(QDate(2030, 1, 1)) == west);
    // A plan of the year, looked at the day before it begins, has them where they start.
    CHECK(parentOn(january.addDays(-1), year2026) == east);

    const PlacementIndex index = must(PlacementIndex::load(reader));
    CHECK(index.parentAt(li, july.addDays(-1)) == east);
    CHECK(index.parentAt(li, july) == west);
    CHECK_FALSE(index.parentAt(li, january.addDays(-1)).has_value());
    CHECK(index.belongsTo(li, east, january));
    CHECK_FALSE(index.belongsTo(li, east, july));
    CHECK(index.belongsTo(li, store.top, july));
}

TEST_CASE("Who comes later or has left is there only in a range that sees them")
{
    OrgStore store;
    Node left = OrgStore::node(u"走"_s, Level::Person);
    left.left = QDate(2026, 3, 1);
    const NodeId gone = store.add(left);
    const NodeId later = store.add(OrgStore::node(u"来"_s, Level::Person), store.top, july);
    Node hiredLater = OrgStore::node(u"新"_s, Level::Person);
    hiredLater.hired = july;
    const NodeId hired = store.add(hiredLater);
    Reader reader = store.reader();
    struct Case
    {
        QDate date;
        std::optional<DateRange> range;
        bool gone;
        bool later;
        bool hired;
    };
    const std::vector<Case> cases{
        {january, {}, true, false, false},
        {QDate(2026, 2, 28), {}, true, false, false},
        {QDate(2026, 3, 1), {}, false, false, false},
        {july, {}, false, true, true},
        {january, year2026, true, true, true},
        {july, year2026, true, true, true},
        {july, DateRange{QDate(2026, 4, 1), QDate(2026, 7, 2)}, false, true, true},
        {january, DateRange{january, july}, true, false, false},
    };
    for (const Case &c : cases) {
        INFO(c.date.toString(Qt::ISODate).toStdString());
        const Tree tree = must(Tree::load(reader, c.date, c.range));
        CHECK(tree.indexOf(gone).has_value() == c.gone);
        CHECK(tree.indexOf(later).has_value() == c.later);
        CHECK(tree.indexOf(hired).has_value() == c.hired);
    }
}

TEST_CASE("Who still stands in a unit that has ended stands above it")
{
    OrgStore store;
    const NodeId east = store.add(OrgStore::node(u"华东"_s, Level::Region));
    Node ended = OrgStore::node(u"一队"_s, Level::Team);
    ended.left = july;
    const NodeId team = store.add(ended, east);
    const NodeId li = store.add(OrgStore::node(u"李静"_s, Level::Person), team);
    Reader reader = store.reader();
    const Tree before = must(Tree::load(reader, july.addDays(-1)));
    const Tree after = must(Tree::load(reader, july));
    CHECK(before.at(before.at(*before.indexOf(li)).parent).node.id == team);
    CHECK(after.at(after.at(*after.indexOf(li)).parent).node.id == east);
    CHECK_FALSE(after.indexOf(team).has_value());
}

TEST_CASE("Days between which nobody comes, moves or goes share a tree")
{
    OrgStore store;
    const NodeId east = store.add(OrgStore::node(u"东"_s, Level::Region));
    Node person = OrgStore::node(u"甲"_s, Level::Person);
    person.hired = QDate(2026, 3, 10);
    person.left = QDate(2026, 9, 1);
    store.add(person, east);
    Reader reader = store.reader();
    const auto on = [&reader](QDate day) { return must(Tree::shared(reader, day)); };
    CHECK(on({2026, 3, 10}) == on({2026, 8, 31}));
    CHECK(on({2026, 3, 9}) != on({2026, 3, 10}));
    CHECK(on({2026, 8, 31}) != on({2026, 9, 1}));
    CHECK(on({2026, 3, 9})->size() + 1 == on({2026, 3, 10})->size());
    CHECK(on({2026, 9, 1})->size() + 1 == on({2026, 8, 31})->size());
    // In a range that sees more days others are there.
    CHECK(must(Tree::load(reader, {2026, 3, 9}, year2026)).size() == on({2026, 5, 1})->size());
}

TEST_CASE("An assignment counts for its own region and its days")
{
    OrgStore store;
    const NodeId east = store.add(OrgStore::node(u"华东"_s, Level::Region));
    const NodeId west = store.add(OrgStore::node(u"华西"_s, Level::Region));
    const NodeId province = store.add(OrgStore::node(u"川"_s, Level::Province), west);
    const NodeId li = store.add(OrgStore::node(u"李静"_s, Level::Person), east);
    store.edit([&](Edit &edit) { return assign(edit, {li, west, january, july}); });
    store.edit([&](Edit &edit) { return assign(edit, {li, store.top, {}, {}}); });
    Reader reader = store.reader();
    const PlacementIndex index = must(PlacementIndex::load(reader));
    const auto key = [&](const NodeId &id) { return *index.keyOf(id); };
    const auto day = [](QDate date) { return date.toJulianDay(); };
    CHECK(index.belongsTo(key(li), key(east), day(january)));
    CHECK(index.belongsTo(key(li), key(west), day(january)));
    CHECK(index.belongsTo(key(li), key(west), day(july) - 1));
    CHECK_FALSE(index.belongsTo(key(li), key(west), day(july)));
    CHECK_FALSE(index.belongsTo(key(li), key(west), day(january) - 1));
    CHECK_FALSE(index.belongsTo(key(li), key(province), day(january)));
    CHECK(index.unitAt(key(li), Level::Region, day(january)) == key(east));
    CHECK(index.unitAt(key(province), Level::Region, day(january)) == key(west));
    CHECK_FALSE(index.unitAt(key(li), Level::Province, day(january)).has_value());
    CHECK(index.headquarters() == key(store.top));
    for (const qint64 nobody : {qint64(-1), qint64(0), index.keyLimit(), qint64(1) << 40}) {
        CHECK_FALSE(index.parentAt(nobody, day(january)).has_value());
        CHECK_FALSE(index.belongsTo(nobody, key(east), day(january)));
        CHECK_FALSE(index.idOf(nobody).has_value());
    }
}

TEST_CASE("Who was never placed stands at the one region assigned, else at headquarters")
{
    OrgStore store;
    const NodeId east = store.add(OrgStore::node(u"华东"_s, Level::Region));
    const NodeId west = store.add(OrgStore::node(u"华西"_s, Level::Region), store.top);
    const NodeId li = store.add(OrgStore::node(u"李静"_s, Level::Person));
    const QDate april(2026, 4, 1);
    store.edit([&](Edit &edit) { return assign(edit, {li, west, january, july}); });
    store.edit([&](Edit &edit) { return assign(edit, {li, east, april, {}}); });
    Reader reader = store.reader();
    const auto check = [&](const NodeId &node, QDate date, const NodeId &expected) {
        INFO(date.toString(Qt::ISODate).toStdString());
        CHECK(must(standsAt(reader, node, date)) == expected);
        CHECK(must(PlacementIndex::load(reader)).parentAt(node, date) == expected);
        const Tree tree = must(Tree::load(reader, date));
        CHECK(tree.at(tree.at(*tree.indexOf(node)).parent).node.id == expected);
    };
    check(east, january, store.top);
    check(li, january.addDays(-1), store.top);
    check(li, january, west);
    check(li, april, store.top);
    check(li, july, east);
    const PlacementIndex index = must(PlacementIndex::load(reader));
    CHECK(index.changesOf(*index.keyOf(li))
          == std::vector<qint64>{january.toJulianDay(), april.toJulianDay(), july.toJulianDay()});
    // The first move keeps where they stood so far.
    store.move(li, west, QDate(2026, 9, 1));
    check(li, january.addDays(-1), east);
    check(li, QDate(2026, 8, 31), east);
    check(li, QDate(2026, 9, 1), west);
    CHECK_FALSE(must(standsAt(reader, store.top, july)).has_value());
    CHECK_FALSE(must(standsAt(reader, NodeId(store.box.ids.next()), july)).has_value());
}

TEST_CASE("After any moves the organization is a tree on every day, and all three ways to ask agree")
{
    OrgStore store;
    SeededIdSource random(GENERATE(1, 2, 3));
    const auto pick = [&](const auto &from) { return from[random.random() % from.size()]; };
    std::vector<NodeId> units{store.top};
    std::vector<NodeId> all;
    for (int i = 0; i < 40; ++i) {
        const bool person = i >= 15;
        const NodeId id = store.add(
            OrgStore::node(u"n%1"_s.arg(i), person ? Level::Person : Level::Team), pick(units),
            january.addDays(static_cast<qint64>(random.random() % 30)));
        all.push_back(id);
        if (!person)
            units.push_back(id);
    }
    int done = 0;
    int refused = 0;
    for (int i = 0; i < 150; ++i) {
        const NodeId moved = pick(all);
        const NodeId parent = pick(units);
        const QDate from = january.addDays(static_cast<qint64>(random.random() % 365));
        const auto outcome = store.attempt(
            [&](Edit &edit) { return moveNode(edit, moved, parent, from); });
        outcome ? ++done : ++refused;
        if (!outcome)
            REQUIRE(outcome.error().code == u"bad-input"_s);
        if (i % 10 == 0 && outcome && outcome->entry)
            must(store.workspace->undo());
    }
    CHECK(done > 50);
    CHECK(refused > 5);
    CHECK(store.findings().isEmpty());

    Reader reader = store.reader();
    const PlacementIndex index = must(PlacementIndex::load(reader));
    for (int offset = 0; offset < 400; offset += 9) {
        const QDate date = january.addDays(offset);
        const Tree tree = must(Tree::load(reader, date));
        std::set<NodeId> seen;
        for (int i = 0; i < tree.size(); ++i) {
            const Tree::Entry &entry = tree.at(i);
            REQUIRE(seen.insert(entry.node.id).second);
            REQUIRE(tree.indexOf(entry.node.id) == i);
            // Preorder: the parent came before, and its subtree reaches over this one's.
            if (i > 0) {
                REQUIRE(entry.parent < i);
                REQUIRE(entry.end <= tree.at(entry.parent).end);
                REQUIRE(entry.depth == tree.at(entry.parent).depth + 1);
            }
            int next = i + 1;
            for (int child : entry.children) {
                REQUIRE(child == next);
                REQUIRE(tree.at(child).parent == i);
                next = tree.at(child).end;
            }
            REQUIRE(entry.end == next);
            const auto parent = index.parentAt(entry.node.id, date);
            REQUIRE(parent == (i > 0 ? std::optional(tree.at(entry.parent).node.id) : std::nullopt));
            REQUIRE(must(standsAt(reader, entry.node.id, date)) == parent);
        }
        if (offset >= 30)
            REQUIRE(tree.size() == 42);
    }
}
