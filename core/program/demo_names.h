#pragma once

#include <QString>
#include <array>
#include <span>
#include <vector>

/// Pools of words that the demo is put together from. Invented companies in real places.
namespace weiwo::demo {

[[nodiscard]] inline QString text(const char16_t *words)
{
    return QStringView(words).toString();
}

/// A sales region 大区.
struct RegionWords
{
    const char16_t *code;
    const char16_t *name;
    std::array<int, 4> growth;   ///< permille a year, for the 2nd, 3rd and 4th year, then the later
};

struct ProvinceWords
{
    const char16_t *iso;         ///< ISO 3166-2:CN without "CN-"
    const char16_t *division;    ///< first two digits of the division code
    const char16_t *name;        ///< short name
    const char16_t *fullName;
    int region;                  ///< index of regions()
    int market;                  ///< relative size of its market
    const char16_t *cities;      ///< two digits of the division code and name, "*" after a big one
};

struct City
{
    QString code;                ///< six digits
    QString name;                ///< 苏州市
    QString shortName;           ///< 苏州
    int weight = 1;
};

struct ProductWords
{
    int line;                    ///< index of productLines()
    const char16_t *name;
    const char16_t *category;
    int price;                   ///< yuan
    int costPermille;            ///< of the price
    int weight;                  ///< how often it is bought
};

/// A product line with its season: permille of an average month, January first.
struct LineWords
{
    const char16_t *code;
    const char16_t *name;
    int growth;                  ///< permille a year beside that of the region
    std::array<int, 12> season;
};

/// A kind of customer.
struct KindWords
{
    const char16_t *name;
    int share;                   ///< permille of all customers
    int size;                    ///< relative size of its orders
    int discount;                ///< permille off the list price
    int creditDays;              ///< until an order is due
    std::array<const char16_t *, 3> segments;
    std::array<const char16_t *, 4> trades;   ///< what its companies call their trade
};

[[nodiscard]] std::span<const RegionWords> regions();
[[nodiscard]] std::span<const ProvinceWords> provinces();
[[nodiscard]] std::span<const LineWords> productLines();
[[nodiscard]] std::span<const ProductWords> products();
[[nodiscard]] std::span<const KindWords> customerKinds();
/// The cities of a province, its seat first.
[[nodiscard]] std::vector<City> citiesOf(const ProvinceWords &province);

/// Family names, more common ones first.
[[nodiscard]] QString surname(int index);
[[nodiscard]] int surnameCount();
/// Given names.
[[nodiscard]] QString givenName(int index);
[[nodiscard]] int givenNameCount();
/// The coined part of a company's name (恒盛), all different.
[[nodiscard]] QString coinedName(int index);
[[nodiscard]] int coinedNameCount();
[[nodiscard]] QString roadName(int index);
[[nodiscard]] int roadNameCount();

} // namespace weiwo::demo
