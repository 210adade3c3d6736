#pragma once

#include "core/customers/duplicates/contact_keys.h"
#include "core/customers/duplicates/name_match.h"

#include <QHash>
#include <string>
#include <vector>

namespace weiwo::customers {

/// What is known of a customer, as given; all but the id may be empty.
struct DuplicateRow
{
    QString id;
    QString name;
    QString phone;
    QString email;
    QString creditCode;
    QString address;
    QString province;
    QString city;
};

/// An address as it is compared: without divisions.
struct AddressProfile
{
    QString text;       ///< street and building, folded, without numbers
    QString numbers;    ///< its numbers, each behind a blank

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && numbers.isEmpty(); }
};
[[nodiscard]] AddressProfile addressProfile(const QString &address);

enum class AddressLevel { Missing, Same, Near, Different };
/// Same: numbers equal and Dice ≥ 0.7. Near: one has numbers that the other lacks (a room).
[[nodiscard]] AddressLevel matchAddresses(const AddressProfile &a, const AddressProfile &b);

struct PhoneKey
{
    QString number;         ///< without area code
    QString area;
    double chance = 0;      ///< that an unrelated customer has it (chances())
};

/// Where a customer is: the division code of its city, or a negative number that stands for a name
/// that is no division; 0: not known.
struct Location
{
    int province = 0;
    int city = 0;
};

/// All that comparing a customer needs, worked out once.
struct CustomerProfile
{
    NameProfile name;
    AddressProfile address;
    QString code;           ///< plain and mended; empty where there is none
    QString organization;   ///< of the code
    bool codeSound = false; ///< its check holds
    QString emailLocal;
    QString emailDomain;
    bool freeMail = false;
    std::vector<PhoneKey> phones;
    Location location;
    double nameChance = 0;
    double emailChance = 0;
    double addressChance = 0;
    double cityChance = 0;
};

/// Makes profiles; keeps what it found out about places. One a thread.
class ProfileMaker
{
public:
    [[nodiscard]] CustomerProfile of(const DuplicateRow &row);

private:
    [[nodiscard]] Location locationOf(const DuplicateRow &row, const NameProfile &name);

    QHash<QString, Location> m_places;
};

/// Fills in how often each value would be met by chance (its frequency; of a name also what its
/// characters make likely), for at least FewestForChances customers; fewer tell nothing.
void fillChances(std::vector<CustomerProfile> &profiles);
inline constexpr size_t FewestForChances = 300;

} // namespace weiwo::customers
