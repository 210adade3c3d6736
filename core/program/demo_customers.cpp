#include "core/program/demo_customers.h"

using namespace Qt::StringLiterals;

namespace weiwo::demo {

namespace {

/// The 31 symbols of GB 32100-2015; a symbol's value is its place.
constexpr char CreditSymbols[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";

constexpr const char16_t *LegalForms[] = {u"有限公司", u"有限责任公司", u"股份有限公司", u"集团有限公司"};

/// Blocks of numbers that no carrier has been given: nobody's telephone rings.
constexpr const char16_t *PhoneBlocks[] = {u"154", u"163", u"164", u"168", u"169", u"179"};

template<class Pool, class Weight>
std::vector<qint64> runningSums(const Pool &pool, Weight weight)
{
    std::vector<qint64> sums;
    qint64 sum = 0;
    for (const auto &entry : pool)
        sums.push_back(sum += weight(entry));
    return sums;
}

/// The check digit of an organisation code (GB 11714-1997) over its first eight characters.
QChar organisationCheck(const QString &eight)
{
    constexpr int weights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 8; ++i) {
        const ushort c = eight.at(i).unicode();
        sum += weights[i] * (c >= u'A' ? c - u'A' + 10 : c - u'0');
    }
    const int check = 11 - sum % 11;
    return check == 10 ? u'X' : QChar(u'0' + check % 11);
}

/// The check digit of a unified social credit code over its first 17 characters.
QChar creditCheck(const QString &seventeen)
{
    int sum = 0;
    int weight = 1;
    const QLatin1StringView symbols(CreditSymbols);
    for (const QChar c : seventeen) {
        sum += static_cast<int>(symbols.indexOf(c)) * weight;
        weight = weight * 3 % 31;
    }
    return QLatin1Char(CreditSymbols[(31 - sum % 31) % 31]);
}

} // namespace

QString creditCode(const QString &division, quint64 serial)
{
    QString organisation = u"MA"_s;
    for (int i = 0; i < 6; ++i) {
        organisation += QLatin1Char(CreditSymbols[serial % 31]);
        serial /= 31;
    }
    const QString body = u"91"_s + division + organisation + organisationCheck(organisation);
    return body + creditCheck(body);
}

CustomerMaker::CustomerMaker(const Scale &scale, const Roster &roster)
    : m_scale(scale), m_roster(roster),
      m_provinces(runningSums(provinces(), [](const ProvinceWords &p) { return p.market; })),
      m_kinds(runningSums(customerKinds(), [](const KindWords &k) { return k.share; }))
{
    for (const ProvinceWords &province : provinces()) {
        Place place;
        place.cities = citiesOf(province);
        place.running = runningSums(place.cities, [](const City &c) { return c.weight; });
        place.names.assign(place.cities.size() * customerKinds().size(), 0);
        m_places.push_back(std::move(place));
    }
}

QString CustomerMaker::nameIn(size_t province, size_t city, int kind)
{
    Place &place = m_places[province];
    const auto kinds = customerKinds();
    const size_t slot = city * kinds.size() + static_cast<size_t>(kind);
    const auto &trades = kinds[static_cast<size_t>(kind)].trades;
    const qint64 names = qint64(coinedNameCount()) * static_cast<qint64>(trades.size());
    // A step without a common divisor goes through all names before one comes again, then with
    // another legal form.
    const qint64 given = place.names[slot]++;
    const qint64 start = Dice(m_scale.seed, static_cast<quint64>(Stream::Customers) << 32,
                              province * 10'000 + slot).below(names);
    const qint64 at = (start + given * 7'919) % names;
    const qint64 form = (given / names + (at % 10 < 7 ? 0 : at % 10 < 9 ? 1 : 2)) % 4;
    return place.cities[city].shortName
        + coinedName(static_cast<int>(at / static_cast<qint64>(trades.size())))
        + text(trades[static_cast<size_t>(at % static_cast<qint64>(trades.size()))])
        + text(LegalForms[form]);
}

CustomerTraits CustomerMaker::traitsOf(Dice &dice, size_t province, int kind) const
{
    CustomerTraits traits;
    traits.province = static_cast<quint8>(province);
    traits.kind = static_cast<quint8>(kind);
    const std::vector<int> &seats = m_roster.seatsOf[province];
    const auto sellers = static_cast<qint64>(seats.size()) - 1;
    // The manager of the province keeps a few for himself.
    const qint64 seat = sellers > 0 && !dice.chance(60) ? dice.between(1, sellers) : 0;
    traits.seat = seats[static_cast<size_t>(seat)];
    // A long tail: few are large.
    traits.weight = static_cast<qint32>(customerKinds()[static_cast<size_t>(kind)].size * 2'000
                                        / dice.between(20, 1'000));
    const int begin = Month(m_scale.from).index();
    const int end = Month(m_scale.to).index() - 1;
    const bool fromTheFirst = dice.chance(700);
    traits.firstMonth = fromTheFirst ? begin : static_cast<qint32>(dice.between(begin, end));
    const bool lost = dice.chance(130) && traits.firstMonth + 6 < end;
    traits.lastMonth = lost ? static_cast<qint32>(dice.between(traits.firstMonth + 6, end)) : end;
    const qint64 payer = dice.below(100);
    traits.payment = payer < 55 ? 0 : payer < 80 ? 1 : payer < 94 ? 2 : 3;
    return traits;
}

DemoCustomer CustomerMaker::next()
{
    const qint64 number = m_number++;
    Dice dice(m_scale.seed, static_cast<quint64>(Stream::Customers), static_cast<quint64>(number));
    const size_t province = dice.weighted(m_provinces);
    const auto kind = static_cast<int>(dice.weighted(m_kinds));
    const Place &place = m_places[province];
    const size_t city = dice.weighted(place.running);
    const KindWords &words = customerKinds()[static_cast<size_t>(kind)];

    DemoCustomer made;
    made.traits = traitsOf(dice, province, kind);
    CustomerCard &card = made.card;
    card.code = u"C%1"_s.arg(number + 1, m_scale.national ? 7 : 5, 10, QChar(u'0'));
    card.kind = text(words.name);
    card.segment = text(words.segments[static_cast<size_t>(dice.below(3))]);
    card.province = text(provinces()[province].fullName);
    card.city = place.cities[city].name;
    card.creditCode = creditCode(place.cities[city].code, dice.next());
    card.phone = text(PhoneBlocks[dice.below(6)])
        + QString::number(dice.below(100'000'000)).rightJustified(8, u'0');
    card.address = roadName(static_cast<int>(dice.below(roadNameCount())))
        + QString::number(dice.between(1, 680)) + u"号"_s;
    card.name = nameIn(province, city, kind);
    return made;
}

} // namespace weiwo::demo
