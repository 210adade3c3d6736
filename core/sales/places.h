#pragma once

#include "core/org/placement_index.h"
#include "core/sales/types.h"

namespace weiwo::sales {

/// Says where lines are earned (METHODS §3, second bullet). Loaded once an import; a value.
class Places
{
public:
    /// not-found in a store without headquarters.
    [[nodiscard]] static Result<Places> load(Reader &reader);

    /// At the line's own region, there under its person if that person stood in it or was assigned
    /// to it on the day, else under "others"; without a region at its person's unit on the day,
    /// else its customer's owner's, else headquarters. Keys are local keys of nodes and customers.
    [[nodiscard]] Place of(const std::optional<qint64> &region, const std::optional<qint64> &person,
                           const std::optional<qint64> &customer, qint64 day) const;

    /// False where one of them has come in since load(): then load again.
    [[nodiscard]] bool knows(const std::optional<qint64> &region,
                             const std::optional<qint64> &person,
                             const std::optional<qint64> &customer) const;

private:
    org::PlacementIndex m_index;
    qint64 m_headquarters = 0;
    QHash<qint64, qint64> m_owners;   ///< customer → person or unit
    qint64 m_customerLimit = 0;       ///< one above the highest key
};

} // namespace weiwo::sales
