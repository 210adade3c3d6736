#include "core/program/demo_roster.h"

#include "core/program/demo_dice.h"
#include "core/program/demo_names.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace weiwo::demo {

namespace {

/// What becomes of the n-th seller's seat, so that every demo has some of each.
enum class Fate { Stays, OpensLate, Leaves, MovesAway };

Fate fateOf(int seat)
{
    if (seat % 29 == 11)
        return Fate::MovesAway;
    if (seat % 17 == 9)
        return Fate::Leaves;
    return seat % 13 == 5 ? Fate::OpensLate : Fate::Stays;
}

/// Those who leave or move away have a successor.
int peopleFor(int seats)
{
    int people = seats;
    for (int seat = 0; seat < seats; ++seat)
        people += fateOf(seat) == Fate::Leaves || fateOf(seat) == Fate::MovesAway ? 1 : 0;
    return people;
}

struct Post
{
    const char16_t *title;
    Role role;
};

constexpr std::array<Post, 6> HeadOffice{{
    {u"销售副总裁", Role::Root},
    {u"销售运营总监", Role::Headquarters},
    {u"目标管理经理", Role::Headquarters},
    {u"重点客户总监", Role::Headquarters},
    {u"数据分析师", Role::Reviewer},
    {u"销售培训经理", Role::Reviewer},
}};

class RosterMaker
{
public:
    explicit RosterMaker(const Scale &scale)
        : m_scale(scale), m_dice(scale.seed, static_cast<quint64>(Stream::Staff))
    {
    }

    Roster make()
    {
        const int staff = m_scale.national ? 5000 : 120;
        const int leaders = static_cast<int>(HeadOffice.size() + regions().size()
                                             + provinces().size());
        int seats = staff - leaders;
        while (peopleFor(seats) > staff - leaders)
            --seats;
        addHeadOffice();
        addRegions();
        addProvinces();
        std::vector<qint64> markets;
        for (const ProvinceWords &province : provinces())
            markets.push_back(province.market);
        const std::vector<qint64> sellers = shareOut(seats, markets);
        for (size_t i = 0; i < sellers.size(); ++i)
            addSellers(static_cast<int>(i), static_cast<int>(sellers[i]));
        while (static_cast<int>(m_roster.people.size()) < staff)
            addPerson(u"销售支持专员"_s, 0, earlierDay(), std::nullopt);
        return std::move(m_roster);
    }

private:
    [[nodiscard]] QString newName()
    {
        for (;;) {
            const auto family = static_cast<int>(m_dice.below(surnameCount())
                                                 * m_dice.below(surnameCount()) / surnameCount());
            const QString name = surname(family)
                + givenName(static_cast<int>(m_dice.below(givenNameCount())));
            if (!m_names.contains(name)) {
                m_names.insert(name);
                return name;
            }
        }
    }

    /// A first day of work before the demo begins.
    [[nodiscard]] QDate earlierDay()
    {
        const int year = m_scale.firstYear - 1 - static_cast<int>(m_dice.below(9));
        return workingStart(QDate(year, static_cast<int>(m_dice.between(1, 10)), 1));
    }
    [[nodiscard]] static QDate workingStart(QDate day)
    {
        while (day.dayOfWeek() > 5)
            day = day.addDays(1);
        return day;
    }
    /// The first of a month inside the demo, two months from its ends.
    [[nodiscard]] QDate monthInside()
    {
        const Month first = Month(m_scale.from).plus(2);
        const int months = Month(m_scale.to).index() - first.index() - 3;
        return first.plus(static_cast<int>(m_dice.below(months))).first();
    }
    [[nodiscard]] QString sellerTitle()
    {
        const qint64 at = m_dice.below(100);
        return at < 58 ? u"客户经理"_s : at < 80 ? u"高级客户经理"_s : at < 92 ? u"渠道经理"_s : u"大客户经理"_s;
    }

    int addUnit(const QString &code, const QString &name, org::Level level, int parent)
    {
        m_roster.units.push_back({code, name, level, parent, -1});
        return static_cast<int>(m_roster.units.size()) - 1;
    }
    int addPerson(const QString &title, int unit, QDate hired, std::optional<Role> role)
    {
        const auto number = static_cast<int>(m_roster.people.size());
        Person person;
        person.code = u"E%1"_s.arg(number + 1, 5, 10, QChar(u'0'));
        person.name = newName();
        person.title = title;
        person.email = person.code.toLower() + u"@yuanfan.example"_s;
        person.hired = hired;
        person.role = role;
        person.stays = {{unit, hired}};
        m_roster.people.push_back(std::move(person));
        return number;
    }
    [[nodiscard]] Person &person(int index) { return m_roster.people[static_cast<size_t>(index)]; }
    [[nodiscard]] Unit &unit(int index) { return m_roster.units[static_cast<size_t>(index)]; }

    void addHeadOffice()
    {
        addUnit(u"HQ"_s, u"远帆电器"_s, org::Level::Headquarters, -1);
        for (const Post &post : HeadOffice)
            addPerson(text(post.title), 0, earlierDay(), post.role);
        unit(0).leader = 0;
    }

    void addRegions()
    {
        for (const RegionWords &words : regions()) {
            const int made = addUnit(text(words.code), text(words.name), org::Level::Region, 0);
            unit(made).leader = addPerson(u"大区总监"_s, made, earlierDay(), Role::Manager);
            m_regionUnits.push_back(made);
        }
    }

    void addProvinces()
    {
        for (const ProvinceWords &words : provinces()) {
            const int region = m_regionUnits[static_cast<size_t>(words.region)];
            const int made = addUnit(u"CN-"_s + text(words.iso), text(words.name),
                                     org::Level::Province, region);
            const int leader = addPerson(u"省区经理"_s, made, earlierDay(), Role::Manager);
            unit(made).leader = leader;
            m_roster.unitOf.push_back(made);
            m_roster.seatsOf.emplace_back();
            addSeat(static_cast<int>(m_roster.unitOf.size()) - 1, {{leader, m_scale.from}});
        }
    }

    void addSeat(int province, std::vector<Tenure> tenures)
    {
        m_roster.seatsOf[static_cast<size_t>(province)].push_back(
            static_cast<int>(m_roster.seats.size()));
        m_roster.seats.push_back({province, std::move(tenures)});
    }

    [[nodiscard]] int managerOf(int province)
    {
        return unit(m_roster.unitOf[static_cast<size_t>(province)]).leader;
    }

    /// The units that a province's sellers stand in: itself, or teams of a dozen at most.
    [[nodiscard]] std::vector<int> teamsFor(int province, int sellers)
    {
        const int home = m_roster.unitOf[static_cast<size_t>(province)];
        if (sellers < 5)
            return {home};
        const int count = std::max(2, (sellers + 11) / 12);
        std::vector<City> cities = citiesOf(provinces()[static_cast<size_t>(province)]);
        std::stable_sort(cities.begin(), cities.end(),
                         [](const City &a, const City &b) { return a.weight > b.weight; });
        const auto ring = static_cast<int>(cities.size());
        std::vector<int> teams;
        for (int i = 0; i < count; ++i) {
            const QString city = cities[static_cast<size_t>(i % ring)].shortName;
            const QString number = count > ring || ring == 1 ? QString::number(i / ring + 1) + u"组"_s
                                                              : u"组"_s;
            teams.push_back(addUnit(u"%1-T%2"_s.arg(unit(home).code).arg(i + 1, 2, 10, QChar(u'0')),
                                    city + number, org::Level::Team, home));
        }
        return teams;
    }

    void addSellers(int province, int count)
    {
        const std::vector<int> teams = teamsFor(province, count);
        for (int i = 0; i < count; ++i) {
            const int home = teams[static_cast<size_t>(i) * teams.size() / static_cast<size_t>(count)];
            addSeller(province, home);
        }
    }

    void addSeller(int province, int home)
    {
        const Fate fate = fateOf(m_sellers++);
        const int manager = managerOf(province);
        if (fate == Fate::OpensLate) {
            const QDate start = workingStart(monthInside());
            const int hired = addPerson(u"客户经理"_s, home, start, Role::Seller);
            addSeat(province, {{manager, m_scale.from}, {hired, start}});
            return;
        }
        const int first = addPerson(sellerTitle(), home, earlierDay(), Role::Seller);
        if (unit(home).level == org::Level::Team && unit(home).leader < 0)
            unit(home).leader = first;
        if (fate == Fate::Stays) {
            addSeat(province, {{first, m_scale.from}});
            return;
        }
        const QDate end = monthInside();
        const QDate start = workingStart(end.addDays(m_dice.between(10, 40)));
        const int successor = addPerson(u"客户经理"_s, home, start, Role::Seller);
        addSeat(province, {{first, m_scale.from}, {manager, end}, {successor, start}});
        if (fate == Fate::Leaves)
            person(first).left = end;
        else
            moveAway(first, province, end);
        if (unit(home).leader == first)
            unit(home).leader = successor;
    }

    /// To another region, where a new round of customers is cut out for them.
    void moveAway(int who, int from, QDate date)
    {
        int province = from;
        while (provinces()[static_cast<size_t>(province)].region
                   == provinces()[static_cast<size_t>(from)].region
               || provinces()[static_cast<size_t>(province)].market < 20)
            province = static_cast<int>(m_dice.below(static_cast<qint64>(provinces().size())));
        person(who).stays.push_back({m_roster.unitOf[static_cast<size_t>(province)], date});
        addSeat(province, {{managerOf(province), m_scale.from}, {who, date}});
    }

    const Scale &m_scale;
    Dice m_dice;
    Roster m_roster;
    QSet<QString> m_names;
    std::vector<int> m_regionUnits;
    int m_sellers = 0;
};

} // namespace

int Roster::holder(int seat, QDate date) const
{
    const std::vector<Tenure> &tenures = seats[static_cast<size_t>(seat)].tenures;
    for (auto it = tenures.rbegin(); it != tenures.rend(); ++it)
        if (it->from <= date)
            return it->person;
    return tenures.front().person;
}

Roster makeRoster(const Scale &scale)
{
    return RosterMaker(scale).make();
}

} // namespace weiwo::demo
