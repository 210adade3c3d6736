#include "core/program/demo_market.h"

#include "core/program/demo_names.h"

namespace weiwo::demo {

namespace {

constexpr int BaseYear = 2023;

/// What befell a province from a month on: permille of what it would have been.
struct Blow
{
    const char16_t *iso;
    int year;
    int month;
    int permille;
};
constexpr Blow Blows[] = {
    {u"SN", 2025, 4, 740},   // its largest dealer went to a competitor
    {u"LN", 2025, 7, 850},
    {u"TJ", 2026, 3, 780},
    {u"HA", 2025, 9, 1120},  // a chain of stores was won
};

/// Trouble of one product line in a region.
struct LineBlow
{
    const char16_t *region;
    const char16_t *line;
    int year;
    int month;
    int permille;
};
constexpr LineBlow LineBlows[] = {
    {u"DB", u"QN", 2025, 9, 560},   // undersold in its most important line
    {u"XB", u"JS", 2025, 3, 700},
    {u"HN", u"QJ", 2025, 6, 1180},
};

/// What the climate makes of a line: permille.
struct Taste
{
    const char16_t *region;
    const char16_t *line;
    int permille;
};
constexpr Taste Tastes[] = {
    {u"DB", u"QN", 1900}, {u"XB", u"QN", 1700}, {u"HB", u"QN", 1500}, {u"HN", u"QN", 250},
    {u"DB", u"QL", 500},  {u"XB", u"QL", 650},  {u"HN", u"QL", 1500}, {u"HD", u"QL", 1150},
    {u"HB", u"JH", 1500}, {u"HN", u"JH", 700},  {u"XN", u"JH", 750},
};

bool same(const char16_t *a, const char16_t *b)
{
    return QStringView(a) == QStringView(b);
}

bool reached(Month month, int year, int number)
{
    return month >= Month(year, number);
}

} // namespace

qint64 marketPermille(int province, Month month)
{
    const ProvinceWords &words = provinces()[static_cast<size_t>(province)];
    const auto &growth = regions()[static_cast<size_t>(words.region)].growth;
    // In millionths, so that small growth is not lost.
    qint64 level = 1'000'000;
    const auto rate = [&growth](int year) {
        return growth[static_cast<size_t>(std::clamp(year - BaseYear, 0, 3))];
    };
    for (int year = BaseYear; year < month.year(); ++year)
        level += level * rate(year) / 1000;
    level += level * rate(month.year()) / 1000 * (month.month() - 1) / 12;
    for (const Blow &blow : Blows)
        if (same(blow.iso, words.iso) && reached(month, blow.year, blow.month))
            level = level * blow.permille / 1000;
    return level / 1000;
}

qint64 linePermille(int line, int region, Month month)
{
    const LineWords &words = productLines()[static_cast<size_t>(line)];
    const char16_t *place = regions()[static_cast<size_t>(region)].code;
    qint64 level = words.season[static_cast<size_t>(month.month() - 1)];
    level += level * words.growth * (month.index() - Month(BaseYear, 1).index()) / 12'000;
    for (const Taste &taste : Tastes)
        if (same(taste.region, place) && same(taste.line, words.code))
            level = level * taste.permille / 1000;
    for (const LineBlow &blow : LineBlows)
        if (same(blow.region, place) && same(blow.line, words.code)
            && reached(month, blow.year, blow.month))
            level = level * blow.permille / 1000;
    return level;
}

qint64 listPrice(int product, int year)
{
    const qint64 yuan = products()[static_cast<size_t>(product)].price;
    return yuan * (1000 + 12 * (year - BaseYear)) / 1000 * 100;
}

qint64 unitCost(int product, int year)
{
    const ProductWords &words = products()[static_cast<size_t>(product)];
    return qint64(words.price) * words.costPermille / 10 * (1000 + 16 * (year - BaseYear)) / 1000;
}

} // namespace weiwo::demo
