#include "core/program/demo_season.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::demo {

namespace {

/// Of an average month, before holidays: stocking up for mid-year and for Double Eleven.
constexpr int MonthPermille[12] = {1000, 980, 960, 920, 1060, 1180, 880, 880, 1000, 1060, 1260, 1080};

/// Monday to Sunday.
constexpr int WeekdayPermille[7] = {1150, 1080, 1030, 1000, 940, 900, 900};

constexpr int FreeDayPermille = 110;

/// The rush of the last working days of a month: the last day first.
constexpr int RushPermille[6] = {2300, 1900, 1600, 1400, 1250, 1120};

struct Promotion
{
    int month;
    int first;
    int last;
    int permille;
};
constexpr Promotion Promotions[] = {
    {5, 25, 31, 1250}, {6, 1, 14, 1350}, {10, 20, 31, 1250}, {11, 1, 11, 1550}, {12, 8, 12, 1150},
};

} // namespace

Season::Season(const Scale &scale, const DayTable &days) : m_days(days)
{
    for (const SpecialDay &day : days.all()) {
        if (day.kind != DayKind::Holiday || day.name != u"春节"_s)
            continue;
        if (m_festivals.empty() || m_festivals.back().year() != day.date.year())
            m_festivals.push_back(day.date);
    }
    std::erase_if(m_festivals, [&](QDate date) { return date.year() < scale.firstYear; });
}

/// Business is slow from ten days before the holidays until the lanterns two weeks after.
int Season::festivalPermille(QDate date) const
{
    for (const QDate festival : m_festivals) {
        const qint64 distance = festival.daysTo(date);
        if (distance >= -10 && distance < 0)
            return static_cast<int>(850 - 55 * (10 + distance));
        if (distance >= 0 && distance < 9)
            return 160;
        if (distance >= 9 && distance < 20)
            return static_cast<int>(450 + 50 * (distance - 9));
        if (distance >= -30 && distance < -10)
            return 1180;
    }
    return 1000;
}

qint64 Season::weightOf(QDate date, int workingDaysLeft) const
{
    const bool works = m_days.isWorkingDay(date);
    qint64 weight = works ? WeekdayPermille[date.dayOfWeek() - 1] : FreeDayPermille;
    weight = weight * MonthPermille[date.month() - 1] / 1000;
    weight = weight * festivalPermille(date) / 1000;
    if (works && workingDaysLeft < 6) {
        const int rush = RushPermille[workingDaysLeft] + (date.month() % 3 == 0 ? 300 : 0);
        weight = weight * rush / 1000;
    }
    for (const Promotion &promotion : Promotions)
        if (date.month() == promotion.month && date.day() >= promotion.first
            && date.day() <= promotion.last)
            weight = weight * promotion.permille / 1000;
    return std::max<qint64>(weight, 1);
}

std::vector<qint64> Season::dayWeights(Month month) const
{
    const int days = month.first().daysInMonth();
    std::vector<qint64> weights(static_cast<size_t>(days));
    int left = 0;
    for (int day = days; day >= 1; --day) {
        const QDate date(month.year(), month.month(), day);
        weights[static_cast<size_t>(day - 1)] = weightOf(date, left);
        left += m_days.isWorkingDay(date) ? 1 : 0;
    }
    return weights;
}

qint64 Season::monthWeight(Month month) const
{
    const std::vector<qint64> weights = dayWeights(month);
    return std::accumulate(weights.begin(), weights.end(), qint64(0));
}

} // namespace weiwo::demo
