#pragma once

#include "core/sales/line_key.h"
#include "core/sales/line_part.h"
#include "core/sales/types.h"

#include <span>

/// Lines of facts as columns of a part. Records stand in the columns by their place in the list of those that the parts of
/// the batch have named.
namespace weiwo::sales {

/// What a record that a line names is.
enum class Named { Node, Customer, Product };

/// Places of records by local key, and those that are new in a part, in order.
class NamedPlaces
{
public:
    [[nodiscard]] qint64 placeOf(Named kind, qint64 no);
    /// Local keys that were named since this was asked last.
    [[nodiscard]] std::vector<qint64> takeFresh(Named kind);

private:
    struct Kind
    {
        QHash<qint64, qint64> places;
        std::vector<qint64> fresh;
    };
    std::array<Kind, 3> m_kinds;
};

/// Local keys of the records that parts have named so far, by their places.
class NamedNumbers
{
public:
    void add(Named kind, qint64 no) { m_kinds[size_t(kind)].push_back(no); }
    [[nodiscard]] std::optional<qint64> at(Named kind, qint64 place) const
    {
        const auto &kinds = m_kinds[size_t(kind)];
        return place >= 0 && place < qint64(kinds.size()) ? std::optional(kinds[size_t(place)]) : std::nullopt;
    }

private:
    std::array<std::vector<qint64>, 3> m_kinds;
};

/// Puts lines into the columns of @p part; @p keys: of the batch's dataset and mapping.
template<class Line>
void linesToColumns(std::span<const Line> lines, NamedPlaces &places, KeyHash &keys, LinePart &part);
/// The lines of the columns, checked; nothing where a column lacks or a value is none that a line can have.
template<class Line>
[[nodiscard]] std::optional<std::vector<Line>> linesFromColumns(const LinePart &part, const NamedNumbers &named, KeyHash &keys);

} // namespace weiwo::sales
