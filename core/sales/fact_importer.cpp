#include "core/sales/fact_importer.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

using exchange::MappedRecord;
using exchange::Outcome;

namespace {

struct Earner
{
    Place place;
    std::optional<qint64> person;
};

template<class Line>
Earner earner(const Line &line)
{
    return {line.place, line.person};
}

/// A share is its person's, wherever the order was.
Earner earner(const CreditShare &share)
{
    return {{.unit = share.person, .member = false}, {}};
}

} // namespace

template<class Line>
Status FactImporter<Line>::takeLines(std::span<const MappedRecord> records,
                                     std::span<Outcome> outcomes)
{
    if (!m_begun)
        WEIWO_TRY(begin());
    WEIWO_TRY(readAll(records, outcomes));
    WEIWO_TRY(findEarlier());
    size_t kept = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Outcome outcome = judge(records[m_of[i]], m_lines[i]);
        outcomes[m_of[i]] = outcome;
        const bool skipped = outcome == Outcome::Unchanged && m_context.onMatch() == OnMatch::Skip;
        if (outcome == Outcome::Bad || skipped)
            continue;
        m_hash.add(m_lines[i], m_ids[i]);
        if (kept != i)
            m_lines[kept] = std::move(m_lines[i]);
        ++kept;
    }
    return insert(std::span(m_lines).first(kept));
}

template<class Line>
Status FactImporter<Line>::begin()
{
    WEIWO_ASSIGN(m_load, repo::beginLoad(m_context.edit(), m_table));
    WEIWO_ASSIGN(m_rights, LineRights::of(m_context.edit()));
    m_begun = true;
    WEIWO_ASSIGN(const auto states, exchange::batchStates(m_context.edit()));
    m_mayMatch = std::any_of(states.begin(), states.end(), [this](const auto &state) {
        return state.counts && state.batch.dataset == m_dataset
               && state.batch.mapping == m_context.mappingHash();
    });
    return {};
}

template<class Line>
Status FactImporter<Line>::readAll(std::span<const MappedRecord> records,
                                   std::span<Outcome> outcomes)
{
    m_lines.clear();
    m_ids.clear();
    m_of.clear();
    for (size_t i = 0; i < records.size(); ++i) {
        LineIds ids;
        WEIWO_ASSIGN(std::optional<Line> line, read(records[i], ids));
        if (line && !isAllowed(records[i], *line))
            line.reset();
        outcomes[i] = line ? Outcome::Created : Outcome::Bad;
        if (!line)
            continue;
        line->row = records[i].row;
        line->lineKey = m_keys.of(records[i]);
        m_lines.push_back(std::move(*line));
        m_ids.push_back(std::move(ids));
        m_of.push_back(i);
    }
    return {};
}

template<class Line>
bool FactImporter<Line>::isAllowed(const MappedRecord &record, const Line &line)
{
    const auto [place, person] = earner(line);
    const Status allowed = m_rights->judge(m_context.edit(), place, person);
    if (!allowed)
        m_context.problem(record, -1, u"line.forbidden"_s, allowed.error().message,
                          translate("sales", "Leave the line out, or ask headquarters to import it."));
    return allowed.has_value();
}

template<class Line>
Status FactImporter<Line>::findEarlier()
{
    m_earlier.clear();
    if (!m_mayMatch)
        return {};
    std::vector<qint64> keys;
    for (const Line &line : m_lines)
        if (line.lineKey)
            keys.push_back(*line.lineKey);
    return byKey(keys, [this](qint64 no, Line &&line) {
        // A line that this very file has told before is not an earlier batch's.
        if (no <= m_load.before)
            m_earlier.insert(*line.lineKey, {no, std::move(line)});
    });
}

template<class Line>
Outcome FactImporter<Line>::judge(const MappedRecord &record, const Line &line)
{
    if (!line.lineKey)
        return Outcome::Created;
    const auto [first, last] = std::as_const(m_earlier).equal_range(*line.lineKey);
    if (first == last)
        return Outcome::Created;
    if (m_context.onMatch() == OnMatch::Skip)
        return Outcome::Unchanged;
    if (m_context.onMatch() == OnMatch::Refuse) {
        m_context.problem(record, -1, u"line.exists"_s,
                          translate("sales", "An earlier import has this line already."),
                          translate("sales", "Leave it out, or have what is there updated."));
        return Outcome::Bad;
    }
    bool same = false;
    for (auto it = first; it != last; ++it) {
        same = same || it->line.saysTheSame(line);
        m_superseded.push_back(it->no);
    }
    return same ? Outcome::Unchanged : Outcome::Updated;
}

template<class Line>
Status FactImporter<Line>::finish()
{
    if (!m_begun)
        WEIWO_TRY(begin());
    m_content = m_hash.result();
    WEIWO_TRY(repo::endLoad(m_context.edit(), m_load, m_context.batchNumber()));
    WEIWO_TRY(repo::switchOff(m_context.edit(), m_table, m_superseded));
    // Lines that name a customer that was merged count for the one that it is now.
    WEIWO_ASSIGN(const std::vector<Id> merged, repo::mergedCustomers(m_context.edit()));
    return merged.empty() ? Status() : repo::followMerged(m_context.edit(), merged);
}

template class FactImporter<OrderLine>;
template class FactImporter<Collection>;
template class FactImporter<CreditShare>;

} // namespace weiwo::sales
