#include "core/customers/duplicates/profile.h"

#include "core/customers/divisions.h"
#include "core/customers/duplicates/credit_code.h"
#include "core/customers/duplicates/folding.h"
#include "core/customers/duplicates/similarity.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr double AddressDice = 0.7;
constexpr double AddressDiceWithoutNumbers = 0.9;

/// Words of addresses in Latin letters, as they are shortened.
QString shortAddressWord(const QString &word)
{
    static const QHash<QString, QString> words{
        {u"ROAD"_s, u"RD"_s},     {u"STREET"_s, u"ST"_s},  {u"AVENUE"_s, u"AVE"_s},
        {u"BUILDING"_s, u"BLDG"_s}, {u"ROOM"_s, u"RM"_s},  {u"FLOOR"_s, u"FL"_s},
        {u"DISTRICT"_s, u"DIST"_s}, {u"NUMBER"_s, QString()}, {u"NO"_s, QString()},
        {u"SUITE"_s, u"RM"_s},    {u"BOULEVARD"_s, u"BLVD"_s}, {u"LANE"_s, u"LN"_s}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? word : *found;
}

QString withoutDivisions(const QString &text)
{
    QStringView rest(text);
    for (int level = 0; level < 4; ++level) {
        const Divisions::Prefix prefix = Divisions::shipped().prefixOf(rest);
        // 南京路 is no part of 南京.
        if (!prefix.division || rest.size() == prefix.length
            || QStringView(u"路街道巷大村镇").contains(rest[prefix.length]))
            break;
        rest = rest.mid(prefix.length);
    }
    return rest.toString();
}

/// The code of the city that a division lies in, or is; 0 for a province with several.
int cityOf(const Division &division)
{
    const auto isMunicipality = [](int code) {
        const int province = code / 10000;
        return province == 11 || province == 12 || province == 31 || province == 50 || province >= 71;
    };
    if (isMunicipality(division.code))
        return division.code / 10000 * 10000;
    if (division.level == DivisionLevel::Province)
        return 0;
    if (division.level == DivisionLevel::City)
        return division.code;
    const Division *parent = Divisions::shipped().find(division.parent);
    return parent && parent->level == DivisionLevel::City ? parent->code : division.code;
}

Location locationOf(const Division &division)
{
    return {division.code / 10000 * 10000, cityOf(division)};
}

/// A number below 0 that stands for a name of a place that is no division.
int foreignPlace(const QString &text)
{
    return -1 - int(stableHash(text) % 0x7ffffffe);
}

Location placeNamed(const QString &province, const QString &city)
{
    const Divisions &divisions = Divisions::shipped();
    Location location;
    const auto take = [&](const QString &text) {
        QStringView rest(text);
        while (!rest.isEmpty()) {
            const Divisions::Prefix prefix = divisions.prefixOf(rest);
            const Division *division = prefix.division;
            // 吉林 and 海南 are both provinces and cities: behind its province it is the city.
            if (division && division->level == DivisionLevel::Province
                && location.province == division->code && location.city == 0)
                if (const auto cities = divisions.named(rest.left(prefix.length).toString(),
                                                        DivisionLevel::City, division->code);
                    !cities.empty())
                    division = cities.front();
            if (!division)
                break;
            const Location found = locationOf(*division);
            location.province = found.province;
            if (found.city != 0)
                location.city = found.city;
            rest = rest.mid(prefix.length);
        }
        return rest.isEmpty();
    };
    const auto latin = [&](QString text) {
        text.remove(u' ');
        for (const QString &end : {u"SHI"_s, u"CITY"_s, u"SHENG"_s, u"PROVINCE"_s})
            if (text.endsWith(end) && !divisions.latin(text))
                text.chop(end.size());
        if (const Division *division = divisions.latin(text)) {
            const Location found = locationOf(*division);
            location.province = found.province;
            if (found.city != 0)
                location.city = found.city;
            return true;
        }
        return false;
    };
    const QString folds[] = {folded(province).trimmed(), folded(city).trimmed()};
    for (const QString &text : folds)
        if (!text.isEmpty() && !take(text) && !latin(text) && &text == &folds[1]
            && location.city == 0)
            location.city = foreignPlace(text);
    return location;
}

} // namespace

AddressProfile addressProfile(const QString &address)
{
    AddressProfile profile;
    QString compact;
    QString word;
    const auto endWord = [&] {
        compact += shortAddressWord(word);
        word.clear();
    };
    for (const QChar c : folded(address)) {
        if (isAsciiLetter(c.unicode())) {
            word += c;
            continue;
        }
        endWord();
        // What separates numbers must go on to separate them: 3-201 is not 3201.
        compact += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    endWord();
    QString dense;
    const QString text = withDigits(withoutDivisions(compact.trimmed()));
    bool inNumber = false;
    for (const QChar c : text) {
        const bool digit = isAsciiDigit(c.unicode());
        if (digit && !inNumber)
            profile.numbers += u' ';
        if (digit)
            profile.numbers += c;
        else if (c != u' ' && !QStringView(u"号室楼层栋幢座房第").contains(c))
            profile.text += c;
        inNumber = digit;
    }
    return profile;
}

AddressLevel matchAddresses(const AddressProfile &a, const AddressProfile &b)
{
    if (a.isEmpty() || b.isEmpty())
        return AddressLevel::Missing;
    if (a.numbers == b.numbers) {
        if (a.text == b.text)
            return a.numbers.isEmpty() ? AddressLevel::Near : AddressLevel::Same;
        const double dice = bigramDice(a.text, b.text);
        if (a.numbers.isEmpty())
            return dice >= AddressDiceWithoutNumbers ? AddressLevel::Near : AddressLevel::Different;
        return dice >= AddressDice ? AddressLevel::Same : AddressLevel::Different;
    }
    const QString x = a.numbers + u' ', y = b.numbers + u' ';
    const bool partly = !a.numbers.isEmpty() && !b.numbers.isEmpty()
        && (x.startsWith(y) || y.startsWith(x));
    return partly && bigramDice(a.text, b.text) >= AddressDice ? AddressLevel::Near
                                                               : AddressLevel::Different;
}

Location ProfileMaker::locationOf(const DuplicateRow &row, const NameProfile &name)
{
    const QString given = row.province + u'\n' + row.city;
    auto found = m_places.constFind(given);
    if (found == m_places.constEnd())
        found = m_places.insert(given, placeNamed(row.province, row.city));
    Location location = *found;
    const auto fill = [&location](const Division *division) {
        if (!division)
            return;
        const Location from = customers::locationOf(*division);
        if (location.province == 0 && location.city == 0)
            location.province = from.province;
        if (location.city == 0 && location.province == from.province)
            location.city = from.city;
    };
    if (location.city == 0 && name.division != 0)
        fill(Divisions::shipped().find(name.division));
    if (location.city == 0 && !row.address.isEmpty()) {
        QString rest = folded(row.address).trimmed();
        for (int level = 0; level < 2 && location.city == 0; ++level) {
            const Divisions::Prefix prefix = Divisions::shipped().prefixOf(rest);
            fill(prefix.division);
            rest = rest.mid(prefix.length);
        }
    }
    return location;
}

CustomerProfile ProfileMaker::of(const DuplicateRow &row)
{
    CustomerProfile profile;
    profile.name = nameProfile(row.name);
    profile.address = addressProfile(row.address);
    const CreditCode code = creditCodeOf(row.creditCode);
    profile.code = code.mended;
    profile.codeSound = code.isSound();
    profile.organization = code.organization();
    // An organisation code alone, or in place of the whole code.
    if (profile.organization.isEmpty() && code.mended.size() == 9)
        profile.organization = code.mended;
    const EmailAddress email = emailOf(row.email);
    profile.emailLocal = email.local;
    profile.emailDomain = email.domain;
    profile.freeMail = isFreeMailDomain(email.domain);
    for (const PhoneNumber &number : phonesOf(row.phone))
        profile.phones.push_back({number.number, number.area, 0});
    profile.location = locationOf(row, profile.name);
    return profile;
}

namespace {

using Counts = std::unordered_map<quint64, quint32>;

quint32 countOf(const Counts &counts, quint64 hash)
{
    const auto found = counts.find(hash);
    return found == counts.end() ? 0 : found->second;
}

/// How often others than two that agree have a value; more than 0 even where nobody has: it is rare.
double frequency(quint32 count, size_t all)
{
    return std::max(double(count) - 2, 1e-3) / double(all);
}

quint64 addressHash(const AddressProfile &address)
{
    return stableHash(address.numbers, stableHash(address.text));
}

struct NameCounts
{
    Counts keys;        ///< of companies: the cities that have it, for in each there is one
    Counts letters;     ///< Han characters that stand in brands, or first words
    Counts rests;
    double letterTotal = 0;
};

void count(NameCounts &counts, std::unordered_set<quint64> &registered, const CustomerProfile &profile)
{
    const NameProfile &name = profile.name;
    const quint64 key = stableHash(name.key);
    const auto city = quint64(qint64(profile.location.city));
    const bool again = name.form != FormKind::Shop && !name.person && city != 0
        && !registered.insert(key ^ (city * 0x9e3779b97f4a7c15ULL)).second;
    counts.keys[key] += again ? 0 : 1;
    const QStringView core(name.core);
    const qsizetype head = name.head;
    ++counts.rests[stableHash(core.mid(head))];
    if (name.latin) {
        ++counts.letters[stableHash(core.left(head))];
        counts.letterTotal += 1;
        return;
    }
    for (const QChar c : core.left(head)) {
        ++counts.letters[c.unicode()];
        counts.letterTotal += 1;
    }
}

/// How likely two that know nothing of each other have this name: that of its first characters by
/// themselves and of the rest as a whole, but not less than others really have it.
double nameChance(const NameCounts &counts, const NameProfile &name, size_t all)
{
    const QStringView core(name.core);
    const qsizetype head = name.head;
    double chance = double(countOf(counts.rests, stableHash(core.mid(head)))) / double(all);
    if (name.latin) {
        chance *= double(countOf(counts.letters, stableHash(core.left(head)))) / counts.letterTotal;
    } else {
        for (const QChar c : core.left(head))
            chance *= double(countOf(counts.letters, c.unicode())) / counts.letterTotal;
    }
    return std::max(chance, frequency(countOf(counts.keys, stableHash(name.key)), all));
}

} // namespace

void fillChances(std::vector<CustomerProfile> &profiles)
{
    const size_t all = profiles.size();
    if (all < FewestForChances)
        return;
    NameCounts names;
    std::unordered_set<quint64> registered;
    Counts phones, emails, addresses, cities;
    double placed = 0;
    for (const CustomerProfile &profile : profiles) {
        count(names, registered, profile);
        for (const PhoneKey &phone : profile.phones)
            ++phones[stableHash(phone.number)];
        if (!profile.emailDomain.isEmpty())
            ++emails[stableHash(profile.emailDomain, stableHash(profile.emailLocal))];
        if (!profile.address.isEmpty())
            ++addresses[addressHash(profile.address)];
        if (profile.location.city != 0) {
            ++cities[quint64(qint64(profile.location.city))];
            placed += 1;
        }
    }
    for (CustomerProfile &profile : profiles) {
        profile.nameChance = nameChance(names, profile.name, all);
        for (PhoneKey &phone : profile.phones)
            phone.chance = frequency(countOf(phones, stableHash(phone.number)), all);
        profile.emailChance = frequency(
            countOf(emails, stableHash(profile.emailDomain, stableHash(profile.emailLocal))), all);
        profile.addressChance = frequency(countOf(addresses, addressHash(profile.address)), all);
        if (profile.location.city != 0)
            profile.cityChance = countOf(cities, quint64(qint64(profile.location.city))) / placed;
    }
}

} // namespace weiwo::customers
