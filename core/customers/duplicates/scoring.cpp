#include "core/customers/duplicates/scoring.h"

#include "core/customers/duplicates/similarity.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

struct StartRow
{
    MatchField field;
    MatchLevel level;
    double m;
    double u;
};
/// METHODS.md §6.4 for Agree and Differ; the levels between are ours.
constexpr std::array StartTable{
    StartRow{MatchField::Code, MatchLevel::Agree, 0.98, 1e-7},
    StartRow{MatchField::Code, MatchLevel::Near, 0.01, 1e-6},
    StartRow{MatchField::Code, MatchLevel::Differ, 0.02, 1 - 1e-7},
    StartRow{MatchField::Name, MatchLevel::Agree, 0.9, 1e-3},
    StartRow{MatchField::Name, MatchLevel::SoundAlike, 0.04, 2e-4},
    StartRow{MatchField::Name, MatchLevel::Near, 0.04, 4e-4},
    StartRow{MatchField::Name, MatchLevel::Shortened, 0.02, 1e-3},
    StartRow{MatchField::Name, MatchLevel::Transcribed, 0.01, 1e-3},
    StartRow{MatchField::Name, MatchLevel::Unlike, 0.02, 0.1},
    StartRow{MatchField::Name, MatchLevel::Differ, 0.1, 1 - 1e-3},
    StartRow{MatchField::Phone, MatchLevel::Agree, 0.8, 1e-4},
    StartRow{MatchField::Phone, MatchLevel::Near, 0.05, 1e-3},
    StartRow{MatchField::Phone, MatchLevel::Differ, 0.2, 1 - 1e-4},
    StartRow{MatchField::Email, MatchLevel::Agree, 0.7, 1e-5},
    StartRow{MatchField::Email, MatchLevel::Near, 0.02, 1e-4},
    StartRow{MatchField::Email, MatchLevel::Domain, 0.1, 5e-3},
    StartRow{MatchField::Email, MatchLevel::Differ, 0.3, 1 - 1e-5},
    StartRow{MatchField::Address, MatchLevel::Agree, 0.7, 1e-3},
    StartRow{MatchField::Address, MatchLevel::Near, 0.1, 1e-2},
    StartRow{MatchField::Address, MatchLevel::Differ, 0.3, 1 - 1e-3},
    StartRow{MatchField::City, MatchLevel::Agree, 0.95, 0.05},
    StartRow{MatchField::City, MatchLevel::Differ, 0.05, 0.95},
};

constexpr double LearnedMost = 1e-4;    ///< bounds of a learned prior
constexpr double LearnedLeast = 1e-6;
constexpr double FewestMatches = 30;    ///< fewer likely matches teach nothing
constexpr double StartCounts = 50;      ///< pairs that speak for the start table
constexpr double MostFactor = 3;        ///< how far learning may move an m
constexpr double MostAgreeing = 0.995;
constexpr int Rounds = 15;

/// Digits of numbers that a typing error tells apart: one replaced, or two swapped.
bool nearPhones(const CustomerProfile &a, const CustomerProfile &b)
{
    for (const PhoneKey &x : a.phones)
        for (const PhoneKey &y : b.phones)
            if (x.number.size() >= 7 && std::abs(x.number.size() - y.number.size()) <= 1
                && editDistance(x.number, y.number, 1) <= 1
                && (x.area == y.area || x.area.isEmpty() || y.area.isEmpty()))
                return true;
    return false;
}

void comparePhones(const CustomerProfile &a, const CustomerProfile &b, Comparison &result)
{
    auto &level = result.levels[size_t(MatchField::Phone)];
    if (a.phones.empty() || b.phones.empty())
        return;
    level = MatchLevel::Differ;
    double &chance = result.chances[size_t(MatchField::Phone)];
    for (const PhoneKey &x : a.phones)
        for (const PhoneKey &y : b.phones) {
            const bool same = x.number == y.number
                && (x.area == y.area || x.area.isEmpty() || y.area.isEmpty());
            if (!same)
                continue;
            chance = level == MatchLevel::Agree ? std::min(chance, x.chance) : x.chance;
            level = MatchLevel::Agree;
        }
    if (level == MatchLevel::Differ && nearPhones(a, b))
        level = MatchLevel::Near;
}

void compareEmails(const CustomerProfile &a, const CustomerProfile &b, Comparison &result)
{
    auto &level = result.levels[size_t(MatchField::Email)];
    if (a.emailDomain.isEmpty() || b.emailDomain.isEmpty())
        return;
    const bool sameDomain = a.emailDomain == b.emailDomain;
    if (sameDomain && a.emailLocal == b.emailLocal) {
        level = MatchLevel::Agree;
        result.chances[size_t(MatchField::Email)] = a.emailChance;
        return;
    }
    constexpr qsizetype ShortestTypo = 5;
    const bool longEnough = std::min(a.emailLocal.size(), b.emailLocal.size()) >= ShortestTypo;
    const bool near = sameDomain ? longEnough && editDistance(a.emailLocal, b.emailLocal, 1) <= 1
                                 : a.emailLocal == b.emailLocal && longEnough
            && editDistance(a.emailDomain, b.emailDomain, 1) <= 1;
    if (near)
        level = MatchLevel::Near;
    else
        level = sameDomain && !a.freeMail ? MatchLevel::Domain : MatchLevel::Differ;
}

/// Whether a misread or mistyped code may be the other one.
bool nearCodes(const CustomerProfile &a, const CustomerProfile &b)
{
    constexpr int Errors = 2;
    return (!a.codeSound || !b.codeSound) && a.code.size() >= 15 && b.code.size() >= 15
        && editDistance(a.code, b.code, Errors) <= Errors;
}

void compareCodes(const CustomerProfile &a, const CustomerProfile &b, Comparison &result)
{
    auto &level = result.levels[size_t(MatchField::Code)];
    if (a.code.isEmpty() || b.code.isEmpty())
        return;
    const bool organizations = a.code.size() != b.code.size() && !a.organization.isEmpty()
        && a.organization == b.organization;
    if (a.code == b.code || organizations)
        level = MatchLevel::Agree;
    else
        level = nearCodes(a, b) ? MatchLevel::Near : MatchLevel::Differ;
}

MatchLevel levelOf(NameLevel level)
{
    switch (level) {
    case NameLevel::Same: return MatchLevel::Agree;
    case NameLevel::SoundAlike: return MatchLevel::SoundAlike;
    case NameLevel::Close: return MatchLevel::Near;
    case NameLevel::Shortened: return MatchLevel::Shortened;
    case NameLevel::Transcribed: return MatchLevel::Transcribed;
    case NameLevel::Unlike: return MatchLevel::Unlike;
    case NameLevel::Different: break;
    }
    return MatchLevel::Differ;
}

/// Names are registered once a place: in one city, with a legal form, chance is rare. Elsewhere, of
/// shops and of persons it is not.
double nameFloor(const CustomerProfile &a, const CustomerProfile &b, bool sameCity, bool otherCity)
{
    constexpr double Registered = 5e-7, HalfRegistered = 2e-6, Unregistered = 1e-5, Shop = 1e-4,
                     Elsewhere = 1e-3, Person = 1e-3;
    if (a.name.person && b.name.person)
        return Person;
    if (otherCity)
        return Elsewhere;
    const auto is = [&](FormKind kind) {
        return int(a.name.form == kind) + int(b.name.form == kind);
    };
    if (is(FormKind::Shop) > 0)
        return Shop;
    const double floor = is(FormKind::Registered) == 2 ? Registered
        : is(FormKind::Registered) == 1                ? HalfRegistered
                                                       : Unregistered;
    return sameCity ? floor : 4 * floor;
}

/// How many other names sound like one, or are one typing error away, in brands that people choose.
double neighbours(MatchLevel level, qsizetype length)
{
    constexpr double Sounding = 8, Misspelled = 60;
    return double(length) * (level == MatchLevel::SoundAlike ? Sounding : Misspelled);
}

void compareNames(const CustomerProfile &a, const CustomerProfile &b, Comparison &result)
{
    auto &level = result.levels[size_t(MatchField::Name)];
    if (a.name.core.isEmpty() || b.name.core.isEmpty())
        return;
    const NameMatch match = matchNames(a.name, b.name);
    level = levelOf(match.level);
    result.apart = match.apart;
    const double own = std::max(a.nameChance, b.nameChance);
    if (own <= 0)
        return;
    const MatchLevel city = result.level(MatchField::City);
    const double floor =
        nameFloor(a, b, city == MatchLevel::Agree, city == MatchLevel::Differ);
    double &chance = result.chances[size_t(MatchField::Name)];
    // Long names count as equal from a similarity of 0.95 on, but are not: their neighbours are many too.
    const bool equal = a.name.key == b.name.key || a.name.core == b.name.core;
    if (level == MatchLevel::Agree && equal)
        chance = std::max(own, floor);
    else if (level == MatchLevel::SoundAlike || level == MatchLevel::Near || level == MatchLevel::Agree)
        chance = std::clamp(neighbours(level, std::min(a.name.core.size(), b.name.core.size()))
                                * std::max(std::min(a.nameChance, b.nameChance), floor),
                            5e-5, 1e-2);
}

void compareCities(const CustomerProfile &a, const CustomerProfile &b, Comparison &result)
{
    auto &level = result.levels[size_t(MatchField::City)];
    const Location &x = a.location, &y = b.location;
    if (x.city != 0 && y.city != 0) {
        level = x.city == y.city ? MatchLevel::Agree : MatchLevel::Differ;
        if (level == MatchLevel::Agree)
            result.chances[size_t(MatchField::City)] = a.cityChance;
    } else if (x.province != 0 && y.province != 0 && x.province != y.province) {
        level = MatchLevel::Differ;
    }
}

void compareAddresses(const CustomerProfile &a, const CustomerProfile &b, Comparison &result)
{
    auto &level = result.levels[size_t(MatchField::Address)];
    switch (matchAddresses(a.address, b.address)) {
    case AddressLevel::Missing: return;
    case AddressLevel::Same:
        level = MatchLevel::Agree;
        result.chances[size_t(MatchField::Address)] = std::max(a.addressChance, b.addressChance);
        return;
    case AddressLevel::Near: level = MatchLevel::Near; return;
    case AddressLevel::Different: level = MatchLevel::Differ; return;
    }
}

} // namespace

QString matchFieldKey(MatchField field)
{
    switch (field) {
    case MatchField::Code: return u"credit_code"_s;
    case MatchField::Name: return u"name"_s;
    case MatchField::Phone: return u"phone"_s;
    case MatchField::Email: return u"email"_s;
    case MatchField::Address: return u"address"_s;
    case MatchField::City: break;
    }
    return u"city"_s;
}

std::span<const MatchLevel> levelsOf(MatchField field)
{
    static const auto table = [] {
        std::array<std::vector<MatchLevel>, MatchFields> levels;
        for (const StartRow &row : StartTable)
            levels[size_t(row.field)].push_back(row.level);
        return levels;
    }();
    return table[size_t(field)];
}

Comparison compareCustomers(const CustomerProfile &a, const CustomerProfile &b)
{
    Comparison result;
    compareCities(a, b, result);
    compareCodes(a, b, result);
    comparePhones(a, b, result);
    compareEmails(a, b, result);
    compareNames(a, b, result);
    compareAddresses(a, b, result);
    const MatchLevel code = result.level(MatchField::Code);
    if (code == MatchLevel::Agree && a.codeSound) {
        // One code is one entity, whatever it is called; branches and shops use that of their company.
        const bool renamed = result.apart == Apart::Trade || result.apart == Apart::Name
            || result.apart == Apart::Place;
        if (renamed)
            result.apart = Apart::No;
    } else if (a.codeSound && b.codeSound && code == MatchLevel::Differ) {
        result.apart = Apart::Codes;
    }
    return result;
}

MatchModel MatchModel::start()
{
    MatchModel model;
    for (const StartRow &row : StartTable) {
        model.m[size_t(row.field)][size_t(row.level)] = row.m;
        model.u[size_t(row.field)][size_t(row.level)] = row.u;
    }
    return model;
}

double MatchModel::weight(const Comparison &comparison, MatchField field) const
{
    const auto at = size_t(field);
    const MatchLevel level = comparison.levels[at];
    if (level == MatchLevel::Missing)
        return 0;
    double other = u[at][size_t(level)];
    if (const double chance = comparison.chances[at]; learned && chance > 0) {
        switch (field) {
        case MatchField::Name: other = std::min(chance, 0.1); break;
        case MatchField::Phone: other = std::clamp(chance, 5e-5, 0.1); break;
        case MatchField::Email: other = std::clamp(chance, 2e-6, 0.1); break;
        case MatchField::Address: other = std::clamp(chance, 2e-4, 0.1); break;
        case MatchField::City: other = std::clamp(chance, 5e-3, 0.5); break;
        case MatchField::Code: break;
        }
    }
    return std::log2(m[at][size_t(level)] / other);
}

double MatchModel::score(const Comparison &comparison) const
{
    double sum = 0;
    for (size_t field = 0; field < MatchFields; ++field)
        sum += weight(comparison, MatchField(field));
    return sum;
}

double MatchModel::probability(double score) const
{
    const double odds = score + std::log2(prior / (1 - prior));
    return 1 / (1 + std::exp2(-odds));
}

namespace {

/// What is common among pairs that have nothing to do with each other says little. Where values agree
/// their own frequency tells; those that are one customer by chance are left out.
void learnOthers(MatchModel &model, const std::vector<Comparison> &random)
{
    constexpr double FewestKnown = 1000, FewestSeen = 10;
    const MatchModel start = MatchModel::start();
    std::array<std::array<double, MatchLevels>, MatchFields> counts{};
    double pairs = 0;
    for (const Comparison &pair : random) {
        if (pair.apart == Apart::No && start.probability(start.score(pair)) > 0.1)
            continue;
        pairs += 1;
        for (size_t field = 0; field < MatchFields; ++field)
            counts[field][size_t(pair.levels[field])] += 1;
    }
    for (size_t field = 0; field < MatchFields; ++field) {
        const double known = pairs - counts[field][size_t(MatchLevel::Missing)];
        if (known < FewestKnown)
            continue;
        for (const MatchLevel level : levelsOf(MatchField(field))) {
            const double seen = counts[field][size_t(level)];
            double &u = model.u[field][size_t(level)];
            if (level != MatchLevel::Differ && level != MatchLevel::Agree && seen >= FewestSeen)
                u = std::max(u, seen / known);
        }
    }
}

/// Rounded, so that the order in which pairs were added up cannot be seen.
double rounded(double value)
{
    return std::round(value * 1e4) / 1e4;
}

/// One round: how likely each pair is a match, and what the matches say of the levels.
double learnMatches(MatchModel &model, const std::vector<Comparison> &candidates)
{
    const MatchModel start = MatchModel::start();
    std::array<std::array<double, MatchLevels>, MatchFields> counts{};
    double matches = 0;
    for (const Comparison &pair : candidates) {
        if (pair.apart != Apart::No)
            continue;
        const double probability = model.probability(model.score(pair));
        matches += probability;
        for (size_t field = 0; field < MatchFields; ++field)
            counts[field][size_t(pair.levels[field])] += probability;
    }
    for (size_t field = 0; field < MatchFields; ++field) {
        const double known = matches - counts[field][size_t(MatchLevel::Missing)] + StartCounts;
        for (const MatchLevel level : levelsOf(MatchField(field))) {
            const double before = start.m[field][size_t(level)];
            const double learned =
                (counts[field][size_t(level)] + StartCounts * before) / known;
            const double most = std::min(before * MostFactor, MostAgreeing);
            model.m[field][size_t(level)] =
                std::clamp(rounded(learned), before / MostFactor, most);
        }
    }
    return matches;
}

} // namespace

MatchModel learnedModel(const std::vector<Comparison> &candidates, double candidateShare,
                        const std::vector<Comparison> &random, double allPairs)
{
    MatchModel model = MatchModel::start();
    model.learned = true;
    learnOthers(model, random);
    double matches = 0;
    for (int round = 0; round < Rounds; ++round) {
        matches = learnMatches(model, candidates);
        const double share = matches / candidateShare / allPairs;
        // Two digits: the order in which pairs were added up cannot be seen.
        const double scale = std::pow(10, std::floor(std::log10(std::max(share, 1e-12))) - 1);
        model.prior = std::clamp(std::round(share / scale) * scale, LearnedLeast, LearnedMost);
    }
    if (matches >= FewestMatches)
        return model;
    MatchModel start = MatchModel::start();
    start.learned = true;
    return start;
}

} // namespace weiwo::customers
