#include "core/performance/leaderboard.h"

#include "core/org/capacity.h"
#include "core/org/queries.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

metrics::Ratio attainmentScore(const LeaderInput &input)
{
    return metrics::attainmentRatio(input.row.actual, input.row.target);
}

metrics::Ratio growthScore(const LeaderInput &input)
{
    return metrics::growthOf(input.row.actual, input.row.compared).ratio;
}

/// A ÷ (what the peers' output per person-month would have brought in the own person-months).
metrics::Ratio peersScore(const LeaderInput &input)
{
    if (input.peers < 2 || !input.row.actual || input.capacity <= 0 || input.peersActual <= 0)
        return {};
    return double(*input.row.actual) / (double(input.peersActual) / input.peersCapacity * input.capacity);
}

/// Person-months of everybody in the tree, those of a unit its people's.
class Capacities
{
public:
    static Result<Capacities> load(Reader &reader, const DateRange &counted)
    {
        Capacities made;
        WEIWO_ASSIGN(const auto ramps, org::ramps(reader));
        // The tree in which the standing's rows stand.
        const QDate last = counted.to.addDays(-1);
        WEIWO_ASSIGN(made.m_tree, org::Tree::shared(reader, std::max(last, counted.from)));
        std::vector<Month> months;
        for (Month month(counted.from); month.first() < counted.to; month = month.plus(1))
            months.push_back(month);
        made.m_capacities.resize(size_t(made.m_tree->size()), 0);
        for (int i = made.m_tree->size() - 1; i >= 0; --i) {
            const org::Tree::Entry &entry = made.m_tree->at(i);
            double &own = made.m_capacities[size_t(i)];
            if (entry.node.level == org::Level::Person)
                own += double(org::capacity(entry.node, rampFor(ramps, entry.node.title), months)) / double(org::FullMonth);
            if (entry.parent >= 0)
                made.m_capacities[size_t(entry.parent)] += own;
        }
        return made;
    }

    [[nodiscard]] const org::Tree &tree() const { return *m_tree; }
    [[nodiscard]] double of(int index) const { return m_capacities[size_t(index)]; }

private:
    static org::Ramp rampFor(const std::vector<org::Ramp> &ramps, const QString &title)
    {
        org::Ramp general;
        for (const org::Ramp &ramp : ramps) {
            if (ramp.title == title)
                return ramp;
            if (ramp.title.isEmpty())
                general = ramp;
        }
        return general;
    }

    std::shared_ptr<const org::Tree> m_tree;
    std::vector<double> m_capacities;
};

/// The rows of a level with all that rules judge by.
struct Field
{
    std::vector<LeaderInput> inputs;
    std::vector<LeaderRow> rows;
};

Result<Field> fieldOf(Reader &reader, const Standing &standing, const LeaderboardRequest &request, const DateRange &counted)
{
    WEIWO_ASSIGN(const Capacities capacities, Capacities::load(reader, counted));
    const org::Tree &tree = capacities.tree();
    Field field;
    struct Peers
    {
        double capacity = 0;
        qint64 actual = 0;
        int count = 0;
    };
    std::map<std::pair<int, QString>, Peers> peers;
    std::vector<std::pair<int, QString>> keys;
    for (const StandingRow &row : standing.rows) {
        if (row.level != request.level || !row.node)
            continue;
        const auto at = tree.indexOf(*row.node);
        if (!at)
            continue;
        const org::Tree::Entry &entry = tree.at(*at);
        const std::pair key{entry.parent, entry.node.title};
        Peers &group = peers[key];
        group.capacity += capacities.of(*at);
        group.actual += row.actual.value_or(0);
        ++group.count;
        keys.push_back(key);
        field.inputs.push_back({.row = row, .capacity = capacities.of(*at)});
        field.rows.push_back({.standing = row,
                              .unit = entry.parent >= 0 ? tree.at(entry.parent).node.name : QString(),
                              .role = row.level == org::Level::Person ? entry.node.title : QString()});
    }
    for (size_t i = 0; i < keys.size(); ++i) {
        const Peers &group = peers[keys[i]];
        field.inputs[i].peersCapacity = group.capacity;
        field.inputs[i].peersActual = group.actual;
        field.inputs[i].peers = group.count;
    }
    return field;
}

using Scores = QHash<org::NodeId, double>;

Scores scoresOf(const Field &field, const LeaderRule &rule)
{
    Scores scores;
    for (size_t i = 0; i < field.inputs.size(); ++i)
        if (const auto score = rule.score(field.inputs[i]))
            scores.insert(*field.rows[i].standing.node, *score);
    return scores;
}

metrics::Ratio scoreOf(const Scores &scores, const org::NodeId &node)
{
    const auto it = scores.constFind(node);
    return it == scores.constEnd() ? metrics::Ratio() : metrics::Ratio(*it);
}

/// Ranks the rows of one role and orders them.
void rank(std::span<LeaderRow> rows, const Scores &now, const Scores &before)
{
    std::vector<metrics::Ratio> current;
    std::vector<metrics::Ratio> former;
    for (const LeaderRow &row : rows) {
        current.push_back(scoreOf(now, *row.standing.node));
        former.push_back(scoreOf(before, *row.standing.node));
    }
    const auto places = metrics::ranks(current);
    const auto movements = metrics::rankMovements(former, current);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (current[i])
            rows[i].score = std::llround(1000 * *current[i]);
        rows[i].rank = places[i];
        rows[i].movement = movements[i];
    }
    std::stable_sort(rows.begin(), rows.end(), [](const LeaderRow &a, const LeaderRow &b) {
        return a.rank.value_or(INT_MAX) < b.rank.value_or(INT_MAX);
    });
}

} // namespace

const std::vector<LeaderRule> &leaderRules()
{
    static const std::vector<LeaderRule> rules{
        {u"attainment"_s, WEIWO_TEXT("performance", "Attainment"),
         WEIWO_TEXT("performance", "Actual against the own goal of the period."), false,
         WEIWO_TEXT("performance", "Goal"), &attainmentScore},
        {u"growth"_s, WEIWO_TEXT("performance", "Growth"),
         WEIWO_TEXT("performance", "Actual against the own figure of the period compared with."), true, {}, &growthScore},
        {u"peers"_s, WEIWO_TEXT("performance", "Adjusted for potential"),
         WEIWO_TEXT("performance", "Output per person-month against that of the colleagues in the same unit and post: "
                                   "the unit's market is the same for all, and who is new counts by their ramp."),
         false, WEIWO_TEXT("performance", "Colleagues"), &peersScore}};
    return rules;
}

const LeaderRule *findLeaderRule(const QString &key)
{
    for (const LeaderRule &rule : leaderRules())
        if (rule.key == key)
            return &rule;
    return nullptr;
}

Result<Leaderboard> leaderboard(Reader &reader, const LeaderboardRequest &request)
{
    const LeaderRule *rule = findLeaderRule(request.rule);
    if (!rule)
        return fail(errc::NotFound, translate("performance", "There is no leaderboard rule \"%1\".").arg(request.rule), request.rule);
    StandingRequest asked = request.standing;
    asked.depth = WholeTree;
    asked.monthsOfRows = false;
    WEIWO_ASSIGN(const Standing now, standing(reader, asked));
    WEIWO_ASSIGN(Field field, fieldOf(reader, now, request, {asked.period.range.from, now.toDate ? now.upTo : asked.period.range.to}));
    // The period before as it stood after as many working days as this one has had, with its whole goals.
    const Period soFar{asked.period.kind, {asked.period.range.from, now.toDate ? now.upTo : asked.period.range.to}, asked.period.fiscal};
    WEIWO_ASSIGN(const DateRange earlier, metrics::comparedRange(reader, soFar, metrics::Compare::PreviousPeriod));
    asked.period = reader.calendar().previous(asked.period);
    asked.today = std::min(asked.today, earlier.to);
    WEIWO_ASSIGN(const Standing before, standing(reader, asked));
    WEIWO_ASSIGN(const Field former, fieldOf(reader, before, request, earlier));
    const Scores scores = scoresOf(field, *rule);
    const Scores formerScores = scoresOf(former, *rule);

    Leaderboard board{.rows = std::move(field.rows), .levels = {}, .unit = now.unit, .measureTitle = now.measureTitle,
                      .scopeName = now.total.name, .lastOrder = now.lastOrder, .toDate = now.toDate};
    for (const StandingRow &row : now.rows)
        if (row.node && std::find(board.levels.begin(), board.levels.end(), row.level) == board.levels.end())
            board.levels.push_back(row.level);
    std::sort(board.levels.begin(), board.levels.end());
    std::stable_sort(board.rows.begin(), board.rows.end(),
                     [](const LeaderRow &a, const LeaderRow &b) { return a.role < b.role; });
    for (size_t first = 0; first < board.rows.size();) {
        size_t last = first;
        while (last < board.rows.size() && board.rows[last].role == board.rows[first].role)
            ++last;
        rank(std::span(board.rows).subspan(first, last - first), scores, formerScores);
        first = last;
    }
    return board;
}

} // namespace weiwo::performance
