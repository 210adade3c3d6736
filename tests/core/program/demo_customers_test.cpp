#include "core/program/demo_customers.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace weiwo;
using namespace weiwo::demo;

namespace {

/// METHODS §6.4 once more: Σ C·W ≡ 1 mod 31 over all 18, where W of the check digit is 1.
bool creditCodeHolds(const QString &code)
{
    const QString symbols = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    constexpr int weights[] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1};
    if (code.size() != 18)
        return false;
    qsizetype sum = 0;
    for (int i = 0; i < 18; ++i) {
        const qsizetype value = symbols.indexOf(code.at(i));
        if (value < 0)
            return false;
        sum += value * weights[i];
    }
    return sum % 31 == 0;
}

} // namespace

TEST_CASE("A rule that knows good credit codes knows the demo's")
{
    REQUIRE(creditCodeHolds(u"91350100M000100Y43"_s));
    REQUIRE(creditCodeHolds(u"91440300192203821" u"6"_s));
    REQUIRE_FALSE(creditCodeHolds(u"91440300192203821" u"7"_s));
    QSet<QString> seen;
    for (quint64 serial = 0; serial < 2000; ++serial) {
        const QString code = creditCode(u"330100"_s, serial * 7'777'777);
        CAPTURE(code);
        REQUIRE(creditCodeHolds(code));
        seen.insert(code);
    }
    CHECK(seen.size() == 2000);
}

TEST_CASE("Customers come from the seed alone, each with a name of its own")
{
    const Scale scale = scaleOf({});
    const Roster roster = makeRoster(scale);
    CustomerMaker once(scale, roster);
    CustomerMaker again(scale, roster);
    QSet<QString> names;
    QSet<QString> codes;
    QSet<QString> kinds;
    QSet<QString> provincesSeen;
    for (qint64 i = 0; i < scale.customers; ++i) {
        const DemoCustomer customer = once.next();
        const DemoCustomer twin = again.next();
        REQUIRE(customer.card == twin.card);
        REQUIRE(customer.traits == twin.traits);
        const Seat &seat = roster.seats[static_cast<size_t>(customer.traits.seat)];
        REQUIRE(seat.province == customer.traits.province);
        REQUIRE(customer.traits.firstMonth <= customer.traits.lastMonth);
        REQUIRE(customer.traits.weight > 0);
        REQUIRE(customer.card.phone.size() == 11);
        REQUIRE(creditCodeHolds(customer.card.creditCode));
        names.insert(customer.card.name);
        codes.insert(customer.card.code);
        kinds.insert(customer.card.kind);
        provincesSeen.insert(customer.card.province);
    }
    CHECK(names.size() == scale.customers);
    CHECK(codes.size() == scale.customers);
    CHECK(kinds.size() == static_cast<qsizetype>(customerKinds().size()));
    CHECK(provincesSeen.size() == 31);
}

TEST_CASE("A hundred thousand customers still have names of their own")
{
    Scale scale = scaleOf({.size = DemoOptions::Size::National, .seed = 3, .years = 1});
    const Roster roster = makeRoster(scale);
    CustomerMaker maker(scale, roster);
    QSet<QString> names;
    for (int i = 0; i < 100'000; ++i)
        names.insert(maker.next().card.name);
    CHECK(names.size() == 100'000);
}
