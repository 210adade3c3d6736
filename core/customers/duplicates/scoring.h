#pragma once

#include "core/customers/duplicates/profile.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace weiwo::customers {

/// The fields that speak for or against two customers being one.
enum class MatchField { Code, Name, Phone, Email, Address, City };
inline constexpr size_t MatchFields = 6;
/// "credit_code", "name", "phone", "email", "address", "city".
[[nodiscard]] QString matchFieldKey(MatchField field);

/// How a field of two customers compares, from the strongest agreement to none. Missing: one of them
/// has no value. Each field has those levels alone that levelsOf() names.
enum class MatchLevel : quint8 {
    Missing,
    Agree,
    SoundAlike,     ///< names
    Near,           ///< a typing error apart; of an address: with and without a room
    Shortened,      ///< names
    Transcribed,    ///< names
    Domain,         ///< e-mail: the company's domain
    Unlike,         ///< names of two scripts
    Differ,
};
inline constexpr size_t MatchLevels = 9;
[[nodiscard]] std::span<const MatchLevel> levelsOf(MatchField field);

/// What comparing two customers gives, before it is weighed.
struct Comparison
{
    std::array<MatchLevel, MatchFields> levels{};
    /// Of what agrees: how often that value would be met by chance; 0 where the table's u counts.
    std::array<double, MatchFields> chances{};
    Apart apart = Apart::No;

    [[nodiscard]] MatchLevel level(MatchField field) const { return levels[size_t(field)]; }
};
/// The same both ways.
[[nodiscard]] Comparison compareCustomers(const CustomerProfile &a, const CustomerProfile &b);

/// The probabilities of Fellegi & Sunter (1969): of each level among pairs that are one customer (m)
/// and among others (u), and of a pair to be one.
struct MatchModel
{
    std::array<std::array<double, MatchLevels>, MatchFields> m{};
    std::array<std::array<double, MatchLevels>, MatchFields> u{};
    double prior = 1e-5;
    bool learned = false;   ///< from a file large enough; then rare values weigh more

    /// The table of METHODS.md §6.4, with levels between "agrees" and "does not".
    [[nodiscard]] static MatchModel start();

    /// log₂(m/u) of a field; 0 where it is missing.
    [[nodiscard]] double weight(const Comparison &comparison, MatchField field) const;
    /// Σ weights.
    [[nodiscard]] double score(const Comparison &comparison) const;
    /// Of being one customer.
    [[nodiscard]] double probability(double score) const;
};

/// The model for a file: from start(), u from @p random pairs, m and the prior by expectation
/// maximisation over @p candidates, which stand for @p candidateShare of all pairs that blocking
/// gave, out of @p allPairs. Guards keep it near the start: what few or odd pairs would teach is held
/// in bounds, and a file with too few likely matches teaches nothing. The order of the pairs does
/// not matter.
[[nodiscard]] MatchModel learnedModel(const std::vector<Comparison> &candidates,
                                      double candidateShare, const std::vector<Comparison> &random,
                                      double allPairs);

} // namespace weiwo::customers
