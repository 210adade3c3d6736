#pragma once

#include "core/program/demo_dice.h"
#include "core/program/demo_names.h"
#include "core/program/demo_roster.h"

namespace weiwo::demo {

/// What the making of orders needs to know of a customer.
struct CustomerTraits
{
    qint32 seat = 0;
    qint32 weight = 0;          ///< how much of the trade it is, before growth
    qint32 firstMonth = 0;      ///< Month::index() of its first and last orders
    qint32 lastMonth = 0;
    quint8 province = 0;
    quint8 kind = 0;
    quint8 payment = 0;         ///< 0 pays in time … 3 pays late

    bool operator==(const CustomerTraits &) const = default;
};

/// A customer as it is written down.
struct CustomerCard
{
    QString code;
    QString name;
    QString kind;
    QString segment;
    QString creditCode;
    QString phone;
    QString province;
    QString city;
    QString address;

    bool operator==(const CustomerCard &) const = default;
};

struct DemoCustomer
{
    CustomerCard card;
    CustomerTraits traits;
};

/// The customers of the demo one after the other, from the seed alone; keeps no list of them.
class CustomerMaker
{
public:
    CustomerMaker(const Scale &scale, const Roster &roster);
    [[nodiscard]] DemoCustomer next();

private:
    struct Place
    {
        std::vector<City> cities;
        std::vector<qint64> running;      ///< of the cities' weights
        std::vector<int> names;           ///< given so far, by city and kind
    };

    [[nodiscard]] QString nameIn(size_t province, size_t city, int kind);
    [[nodiscard]] CustomerTraits traitsOf(Dice &dice, size_t province, int kind) const;

    const Scale &m_scale;
    const Roster &m_roster;
    std::vector<qint64> m_provinces;      ///< running sums
    std::vector<qint64> m_kinds;
    std::vector<Place> m_places;
    qint64 m_number = 0;
};

/// A unified social credit code with both check digits: 91, the division, and @p serial.
[[nodiscard]] QString creditCode(const QString &division, quint64 serial);

} // namespace weiwo::demo
