#include "core/customers/tiers/states.h"

#include "core/customers/tiers/move_pack.h"
#include "core/customers/tiers/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

Status addMoves(Reader &reader, const TierRun &run, TierStates &states)
{
    bool damaged = false;
    const auto day = static_cast<qint32>(run.asOf.toJulianDay());
    WEIWO_TRY(repo::eachMoveBlock(reader, run.no, false, [&](const repo::MoveBlock &block) {
        const auto moves = unpackMoves(block.body, block.moves);
        if (!moves || (!moves->empty() && moves->back().customer != block.last)) {
            damaged = true;
            return false;
        }
        if (block.last >= static_cast<qint64>(states.entries.size()))
            states.entries.resize(static_cast<size_t>(block.last) + 1);
        for (const TierMoveRow &move : *moves) {
            TierStates::Entry &entry = states.entries[static_cast<size_t>(move.customer)];
            if (entry.tier != move.tier)
                entry.since = day;
            entry.tier = static_cast<qint32>(move.tier);
            entry.below = static_cast<qint16>(move.below);
        }
        return true;
    }));
    if (damaged)
        return fail(errc::Damaged, translate("tiers", "The moves of the evaluation of %1 cannot be read. Undo that evaluation and apply it again.").arg(run.asOf.toString(Qt::ISODate)),
                    run.id.text());
    return {};
}

} // namespace

Result<std::vector<TierRun>> countingRuns(Reader &reader, const TierSchemeId &scheme)
{
    WEIWO_ASSIGN(const std::vector<TierRun> all, repo::tierRuns(reader));
    std::vector<TierRun> counting;
    for (const TierRun &run : all) {
        if (run.scheme != scheme)
            continue;
        if (!counting.empty() && counting.back().asOf == run.asOf)
            counting.pop_back();
        counting.push_back(run);
    }
    return counting;
}

Result<std::shared_ptr<const TierStates>> ruledStates(Reader &reader, const TierSchemeId &scheme, QDate day, bool before)
{
    const QDate last = before ? day.addDays(-1) : day;
    return reader.db().kept<TierStates>(u"tiers.states.%1.%2"_s.arg(scheme.text()).arg(last.toJulianDay()), [&]() -> Result<TierStates> {
        TierStates states;
        WEIWO_ASSIGN(const std::vector<TierRun> runs, countingRuns(reader, scheme));
        for (const TierRun &run : runs)
            if (run.asOf <= last)
                WEIWO_TRY(addMoves(reader, run, states));
        return states;
    });
}

Result<QHash<qint64, TierOverride>> overridesOn(Reader &reader, const TierSchemeId &scheme, QDate day)
{
    QHash<qint64, TierOverride> found;
    WEIWO_ASSIGN(const std::vector<TierOverride> all, repo::tierOverrides(reader));
    for (const TierOverride &override : all) {
        if (override.scheme != scheme || !override.holdsOn(day))
            continue;
        WEIWO_ASSIGN(const auto no, repo::customerNumber(reader, override.customer));
        if (!no)
            continue;
        // Two offices may each have set one: the later holds.
        const auto known = found.constFind(*no);
        if (known == found.constEnd() || std::pair(known->since, known->id) < std::pair(override.since, override.id))
            found.insert(*no, override);
    }
    return found;
}

QString placesKey(const TierSchemeDetail &scheme)
{
    QString key = scheme.scheme.id.text();
    for (const Tier &tier : scheme.tiers)
        key += u'/' + tier.id.text();
    return key;
}

Result<std::shared_ptr<const TierMap>> TierMap::on(Reader &reader, const TierSchemeDetail &scheme, QDate day)
{
    const QString name = u"tiers.map.%1.%2"_s.arg(placesKey(scheme)).arg(day.toJulianDay());
    return reader.db().kept<TierMap>(name, [&]() -> Result<TierMap> {
        TierMap map;
        WEIWO_ASSIGN(map.m_states, ruledStates(reader, scheme.scheme.id, day));
        WEIWO_ASSIGN(const auto numbers, repo::tierNumbers(reader));
        for (size_t place = 0; place < scheme.tiers.size(); ++place) {
            const auto no = static_cast<size_t>(numbers.value(scheme.tiers[place].id));
            if (map.m_placeOfTier.size() <= no)
                map.m_placeOfTier.resize(no + 1, -1);
            if (no > 0)
                map.m_placeOfTier[no] = static_cast<qint32>(place);
        }
        map.m_limit = static_cast<qint64>(map.m_states->entries.size());
        WEIWO_ASSIGN(const auto overrides, overridesOn(reader, scheme.scheme.id, day));
        for (auto it = overrides.cbegin(); it != overrides.cend(); ++it) {
            const Tier *tier = scheme.find(it->tier);
            if (!tier)
                continue;
            map.m_overrides.insert(it.key(), {static_cast<int>(tier - scheme.tiers.data()), static_cast<qint32>(it->since.toJulianDay())});
            map.m_limit = std::max(map.m_limit, it.key() + 1);
        }
        return map;
    });
}

std::optional<int> TierMap::placeOf(qint64 customer) const
{
    if (!m_overrides.isEmpty())
        if (const auto it = m_overrides.constFind(customer); it != m_overrides.constEnd())
            return it->first;
    const auto tier = static_cast<size_t>(m_states->of(customer).tier);
    return tier < m_placeOfTier.size() && m_placeOfTier[tier] >= 0 ? std::optional<int>(m_placeOfTier[tier]) : std::nullopt;
}

std::optional<QDate> TierMap::since(qint64 customer) const
{
    if (const auto it = m_overrides.constFind(customer); it != m_overrides.constEnd())
        return QDate::fromJulianDay(it->second);
    const TierStates::Entry entry = m_states->of(customer);
    return entry.tier > 0 ? std::optional(QDate::fromJulianDay(entry.since)) : std::nullopt;
}

} // namespace weiwo::customers
