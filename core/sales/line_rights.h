#pragma once

#include "core/org/placement_index.h"
#include "core/sales/types.h"
#include "core/workspace/access.h"
#include "core/workspace/edit.h"

#include <QSet>

namespace weiwo::sales {

/// Who may bring which lines in, and to whom their batch belongs (SYNC §4, "fact batch"): whoever
/// may write at the unit where a line is earned, or at the person who earns it there.
class LineRights
{
public:
    [[nodiscard]] static Result<LineRights> of(Edit &edit);

    /// Whether the acting person may bring such a line in; the error says why not. Notes the place
    /// of one that may. @p person: local key, where the place is one of a member.
    [[nodiscard]] Status judge(Edit &edit, const Place &place, std::optional<qint64> person);
    /// The lowest node that all lines judged so far are earned in or below, as the units stand
    /// today; the person, where all are one's and earned where the person stands. Nothing where
    /// that is headquarters: regions have lines of such a batch, so its row is everybody's.
    [[nodiscard]] std::optional<Id> home() const;

private:
    LineRights(Access access, bool all, qint64 today)
        : m_access(std::move(access)), m_all(all), m_today(today)
    {
    }
    [[nodiscard]] Status load(Edit &edit);
    [[nodiscard]] Result<int> mayWriteAt(qint64 node);
    [[nodiscard]] std::vector<qint64> upwards(qint64 node) const;

    Access m_access;
    bool m_all;
    qint64 m_today;
    org::PlacementIndex m_index;
    QSet<QPair<qint64, qint64>> m_known;            ///< unit and person that may
    QPair<qint64, qint64> m_last{-1, -1};
    QSet<qint64> m_units;
    QSet<qint64> m_people;                          ///< 0: a line of nobody
};

} // namespace weiwo::sales
