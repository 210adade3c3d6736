#include "core/customers/duplicates/find_duplicates.h"
#include "core/program/demo_typist.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace weiwo;
using namespace weiwo::demo;

namespace {

struct Entered
{
    std::vector<CustomerCard> right;
    std::vector<CustomerCard> typed;
};

Entered enter(quint64 seed)
{
    const Scale scale = scaleOf({.seed = seed});
    const Roster roster = makeRoster(scale);
    CustomerMaker maker(scale, roster);
    Typist typist(seed);
    Entered made;
    for (qint64 number = 0; number < scale.customers; ++number) {
        made.right.push_back(maker.next().card);
        made.typed.push_back(typist.typed(made.right.back(), number));
    }
    return made;
}

} // namespace

TEST_CASE("A demo's book is typed the same way each time, under codes of its own")
{
    const Entered once = enter(5);
    const Entered again = enter(5);
    REQUIRE(once.typed == again.typed);
    QSet<QString> codes;
    for (size_t i = 0; i < once.typed.size(); ++i) {
        CHECK(once.typed[i].code == once.right[i].code);
        CHECK(once.typed[i].province == once.right[i].province);
        CHECK_FALSE(once.typed[i].name.isEmpty());
        codes.insert(once.typed[i].code);
    }
    CHECK(codes.size() == qsizetype(once.typed.size()));
}

TEST_CASE("Most of the demo's book is right; the customers that are there twice are found")
{
    for (const quint64 seed : {1, 2}) {
        CAPTURE(seed);
        const Entered made = enter(seed);
        size_t asTheyAre = 0, twins = 0;
        std::vector<customers::DuplicateRow> rows;
        QSet<QString> twinCodes;
        for (size_t i = 0; i < made.typed.size(); ++i) {
            const CustomerCard &card = made.typed[i];
            asTheyAre += card == made.right[i];
            if (card.name != made.right[i].name) {
                ++twins;
                twinCodes.insert(card.code);
            }
            rows.push_back({card.code, card.name, card.phone, {}, card.creditCode, card.address, card.province, card.city});
        }
        CHECK(asTheyAre > made.typed.size() * 7 / 10);
        CHECK(asTheyAre < made.typed.size() * 19 / 20);
        REQUIRE(twins >= 20);
        CHECK(twins <= 60);
        const auto found = customers::findDuplicates(rows);
        REQUIRE(found);
        QSet<QString> proposed;
        for (const customers::DuplicatePair &pair : found->pairs)
            proposed << rows[pair.a].id << rows[pair.b].id;
        size_t known = 0;
        for (const QString &code : twinCodes)
            known += proposed.contains(code);
        CHECK(known * 10 >= twins * 8);
    }
}
