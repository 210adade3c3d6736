#include "core/program/demo_typist.h"

using namespace Qt::StringLiterals;

namespace weiwo::demo {

namespace {

constexpr size_t Remembered = 200;
constexpr int TwinPermille = 18;

QString withoutLegalForm(QString name)
{
    for (const QString &form : {u"股份有限公司"_s, u"集团有限公司"_s, u"有限责任公司"_s, u"有限公司"_s})
        if (name.endsWith(form)) {
            name.chop(form.size());
            break;
        }
    return name;
}

/// 154 1234 5678
QString spaced(const QString &phone)
{
    return phone.left(3) + u' ' + phone.mid(3, 4) + u' ' + phone.mid(7);
}

/// The same customer as somebody else has entered it.
CustomerCard twinOf(const CustomerCard &right, const QString &code, Dice &dice)
{
    CustomerCard twin = right;
    twin.code = code;
    const QString city = twin.city.endsWith(u'市') ? twin.city.chopped(1) : twin.city;
    switch (dice.below(4)) {
    case 0:
        twin.name = withoutLegalForm(twin.name);
        twin.creditCode.clear();
        break;
    case 1:
        // 苏州恒盛商贸有限公司, as the register has it in another place.
        if (twin.name.startsWith(city) && twin.name.endsWith(u"有限公司"_s))
            twin.name = twin.name.mid(city.size()).chopped(4) + u'（' + city + u"）有限公司"_s;
        else
            twin.name = twin.province + twin.name;
        twin.phone.clear();
        break;
    case 2:
        twin.name = twin.province + twin.name;
        twin.creditCode.clear();
        twin.phone = spaced(twin.phone);
        break;
    default:
        twin.name = withoutLegalForm(twin.name) + (twin.name.endsWith(u"有限责任公司"_s) ? u"有限公司"_s : u"有限责任公司"_s);
        twin.creditCode.clear();
        twin.address.clear();
        break;
    }
    return twin;
}

void spoil(CustomerCard &card, Dice &dice)
{
    if (dice.chance(40))
        card.phone.clear();
    else if (dice.chance(12))
        card.phone.truncate(5);
    if (dice.chance(60))
        card.creditCode.clear();
    else if (dice.chance(15))
        std::swap(card.creditCode[9], card.creditCode[10]);
    if (dice.chance(30))
        card.address.clear();
    if (dice.chance(25))
        card.segment.clear();
}

} // namespace

const CustomerCard *Typist::earlierIn(const QString &province) const
{
    const auto found = std::find_if(m_earlier.rbegin(), m_earlier.rend(),
                                    [&](const CustomerCard &card) { return card.province == province; });
    return found == m_earlier.rend() ? nullptr : &*found;
}

CustomerCard Typist::typed(const CustomerCard &right, qint64 number)
{
    Dice dice(m_seed, static_cast<quint64>(Stream::Entries), static_cast<quint64>(number));
    const CustomerCard *earlier = dice.chance(TwinPermille) ? earlierIn(right.province) : nullptr;
    if (earlier)
        return twinOf(*earlier, right.code, dice);
    m_earlier.push_back(right);
    if (m_earlier.size() > Remembered)
        m_earlier.pop_front();
    CustomerCard card = right;
    spoil(card, dice);
    return card;
}

} // namespace weiwo::demo
