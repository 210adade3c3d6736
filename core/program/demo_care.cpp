#include "core/program/demo_care.h"

using namespace Qt::StringLiterals;

namespace weiwo::demo {

namespace {

constexpr int MonthsOnRecord = 4;

struct TouchWords
{
    const char16_t *kind;
    const char16_t *note;
};
constexpr TouchWords TouchPool[] = {
    {u"visit", u"例行拜访，看陈列"}, {u"visit", u"新品介绍"},       {u"visit", u"促销落地检查"}, {u"visit", u"对账"},
    {u"call", u"催收货款"},          {u"call", u"了解库存"},         {u"call", u"售后回访"},       {u"message", u"发送价格表"},
    {u"message", u"确认到货"},       {u"meeting", u"季度合作会议"},
};
constexpr const char16_t *Posts[] = {u"采购经理", u"店长", u"总经理", u"采购主管", u"财务经理", u"运营经理"};

} // namespace

std::optional<DemoContact> contactOf(quint64 seed, qint64 customer)
{
    Dice dice(seed, static_cast<quint64>(Stream::Contacts), static_cast<quint64>(customer));
    if (dice.chance(250))
        return std::nullopt;
    // Common family names come first, and more often.
    const qint64 surnames = surnameCount();
    const qint64 family = std::min(dice.below(surnames), dice.below(surnames));
    return DemoContact{surname(static_cast<int>(family)) + givenName(static_cast<int>(dice.below(givenNameCount()))),
                       text(Posts[dice.below(std::ssize(Posts))]),
                       u"154"_s + QString::number(dice.below(100'000'000)).rightJustified(8, u'0')};
}

CareMaker::CareMaker(const Scale &scale, const Roster &roster, const std::vector<CustomerTraits> &customers)
    : m_scale(scale), m_roster(roster), m_customers(customers)
{
    std::vector<qint32> weights;
    for (const CustomerTraits &traits : customers)
        weights.push_back(traits.weight);
    std::sort(weights.begin(), weights.end(), std::greater());
    if (weights.empty())
        return;
    m_large = weights[weights.size() / 10];
    m_middle = weights[weights.size() * 4 / 10];
}

/// Days from one contact to the next.
int CareMaker::intervalOf(size_t customer) const
{
    const CustomerTraits &traits = m_customers[customer];
    const int usual = traits.weight >= m_large ? 21 : traits.weight >= m_middle ? 45 : 100;
    const bool lazy = Dice(m_scale.seed, static_cast<quint64>(Stream::Care) << 32, static_cast<quint64>(traits.seat)).chance(150);
    return lazy ? usual * 3 : usual;
}

DemoTouch CareMaker::touchOf(size_t customer, Month month, Dice &dice) const
{
    DemoTouch touch;
    touch.customer = static_cast<qint32>(customer);
    touch.day = month.first().addDays(dice.below(month.first().daysInMonth()));
    // Nobody calls on a Sunday.
    while (touch.day.dayOfWeek() > 5)
        touch.day = touch.day.addDays(touch.day.day() > 2 ? -1 : 2);
    touch.person = m_roster.holder(m_customers[customer].seat, touch.day);
    const TouchWords &words = TouchPool[dice.below(std::ssize(TouchPool))];
    touch.kind = text(words.kind);
    touch.note = text(words.note);
    return touch;
}

std::vector<DemoTouch> CareMaker::touchesOf(Month month) const
{
    std::vector<DemoTouch> touches;
    if (month.plus(MonthsOnRecord) < Month(m_scale.to))
        return touches;
    for (size_t customer = 0; customer < m_customers.size(); ++customer) {
        const CustomerTraits &traits = m_customers[customer];
        if (month.index() < traits.firstMonth || month.index() > traits.lastMonth)
            continue;
        Dice dice(m_scale.seed, static_cast<quint64>(Stream::Care), customer * 4'096 + static_cast<quint64>(month.index() % 4'096));
        for (int left = 30'000 / intervalOf(customer); left > 0; left -= 1'000)
            if (left >= 1'000 || dice.chance(left))
                touches.push_back(touchOf(customer, month, dice));
    }
    return touches;
}

} // namespace weiwo::demo
