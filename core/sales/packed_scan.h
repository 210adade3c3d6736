#pragma once

#include "core/sales/grouping.h"
#include "core/sales/line_packs.h"

#include <QSet>

namespace weiwo::sales {

/// Goes through packed lines for a grouping. Where unit and month settle the group it is looked for once
/// a pack, and the lines themselves are gone through without a call for each.
class PackedScan
{
public:
    /// @p query: the grouping's, with whatever keys are wanted beside; @p columns: what of lines is looked at.
    PackedScan(Reader &reader, Grouping &grouping, repo::FigureQuery query, PackColumns columns)
        : m_reader(reader), m_grouping(grouping), m_query(std::move(query)), m_columns(columns)
    {
    }

    /// Lines count as those of another month than their own.
    void countAs(qint64 month) { m_month = month; }
    /// Calls @p each (group, values of the pack, place of the line) for every line in [from, to) that
    /// passes. Packs must be complete. Lines whose credit is shared are left out where the query says so.
    template<class Each>
    Status run(qint64 from, qint64 to, Each each)
    {
        WEIWO_TRY(prepare());
        const repo::PackQuery packs{.from = from, .to = to, .units = m_query.units, .persons = m_query.persons, .columns = m_columns};
        return repo::eachPack(m_reader, packs, [&](const repo::Pack &pack) {
            if (!isSettled(pack)) {
                goByLine(pack, from, to, each);
                return;
            }
            Grouping::Group *group = groupOf(pack);
            for (size_t line = 0; group && line < pack.cursor.lines(); ++line)
                each(*group, pack.cursor, line);
        });
    }

private:
    Status prepare();
    /// All lines of the pack are of one group, and all are wanted.
    [[nodiscard]] bool isSettled(const repo::Pack &pack) const;
    [[nodiscard]] Grouping::Group *groupOf(const repo::Pack &pack);
    void setKeys();

    template<class Each>
    void goByLine(const repo::Pack &pack, qint64 from, qint64 to, Each &each)
    {
        m_line.place.unit = pack.unit;
        m_line.month = pack.month;
        for (size_t line = 0; pack.cursor.next(m_line); ++line) {
            if ((pack.isCut && (m_line.day < from || m_line.day >= to)) || (!m_left.isEmpty() && m_left.contains(m_line.no)))
                continue;
            setKeys();
            if (Grouping::Group *group = m_grouping.groupOf(m_row))
                each(*group, pack.cursor, line);
        }
    }

    Reader &m_reader;
    Grouping &m_grouping;
    repo::FigureQuery m_query;
    PackColumns m_columns;
    QSet<qint64> m_left;       ///< numbers of the lines that are left out
    std::optional<qint64> m_month;
    bool m_isOfUnits = false;
    PackedLine m_line;
    repo::FigureRow m_row;
};

} // namespace weiwo::sales
