#pragma once

#include "core/performance/standing.h"

namespace weiwo::performance {

/// What a rule of a leaderboard judges by. Never the raw sum alone: who has the best territory
/// would always lead.
struct LeaderInput
{
    StandingRow row;
    double capacity = 0;       ///< ramped person-months in the period, up to the end of the data
    double peersCapacity = 0;  ///< of all with the same role below the same unit, this one too
    qint64 peersActual = 0;
    int peers = 0;             ///< how many they are
};

/// A rule: larger is better. An entry of a catalogue.
struct LeaderRule
{
    QString key;               ///< attainment, growth, peers
    Text title;
    Text help;                 ///< what it compares, in a sentence
    bool change = false;       ///< the score is a change (12 %), not a ratio to one (112 %)
    Text par = {};             ///< what a ratio of one stands for
    metrics::Ratio (*score)(const LeaderInput &) = nullptr;
};
[[nodiscard]] const std::vector<LeaderRule> &leaderRules();
/// Null for an unknown key.
[[nodiscard]] const LeaderRule *findLeaderRule(const QString &key);

struct LeaderboardRequest
{
    StandingRequest standing;  ///< depth and months of rows do not matter
    org::Level level = org::Level::Person;
    QString rule;              ///< a key of leaderRules()
};

struct LeaderRow
{
    StandingRow standing;
    QString unit;              ///< that it stands below
    QString role;              ///< of a person: the post; ranks are among those of one post
    std::optional<qint64> score = {};     ///< in thousandths
    std::optional<int> rank = {};         ///< 1 2 2 4; nothing without a score
    std::optional<int> movement = {};     ///< places won since the period before; nothing for who had none
};

struct Leaderboard
{
    std::vector<LeaderRow> rows;          ///< by role, then rank, then in order of the tree
    std::vector<org::Level> levels;       ///< that the unit has below it
    quotas::AmountUnit unit;
    QString measureTitle;
    QString scopeName;
    std::optional<QDate> lastOrder;
    bool toDate = false;
};

/// Ranks people or units of one level below a unit by a rule (METHODS §3: equal scores share a
/// rank). not-found for an unknown measure or rule.
[[nodiscard]] Result<Leaderboard> leaderboard(Reader &reader, const LeaderboardRequest &request);

} // namespace weiwo::performance
