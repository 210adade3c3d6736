#pragma once

#include "core/money/wide.h"
#include "core/sales/dimensions.h"
#include "core/sales/distinct.h"

namespace weiwo::sales {

/// Adds rows of figures up into the groups that a request asks for.
class Grouping
{
public:
    struct Group
    {
        std::vector<int> members;      ///< number of the value of each dimension
        qint64 lines = 0;
        qint64 amount = 0;
        qint64 quantity = 0;
        std::optional<qint64> cost;
        std::optional<qint64> profit;
        std::optional<qint64> listed;  ///< amount of the lines whose amount at list price is known
        Int128 atList;                 ///< that, in thousandths: pieces come in thousandths
        std::optional<qint64> late;    ///< of collections
        DistinctNumbers distinct;      ///< orders or customers

        /// The amount at list price of the lines that have one.
        [[nodiscard]] std::optional<qint64> listAmount() const;
    };

    [[nodiscard]] static Result<std::unique_ptr<Grouping>>
    make(Reader &reader, const metrics::SourceRequest &request);

    /// A query with the keys that dimensions and filters need.
    [[nodiscard]] repo::FigureQuery query() const { return m_query; }
    [[nodiscard]] bool byPerson() const { return m_byPerson; }
    /// Rows of one unit, month and segment are of one group, or of none.
    [[nodiscard]] bool isOfUnitsOrMonths() const;
    /// Finds the row's group; null where a filter leaves it out. Valid until the next call.
    [[nodiscard]] Group *groupOf(const repo::FigureRow &row);
    /// Adds the row's figures to its group; @p listPrice is that of the row's product.
    void add(const repo::FigureRow &row, std::optional<qint64> listPrice);
    /// One that no row has filled is there too where nothing is grouped by. The end: names are looked up.
    [[nodiscard]] Result<std::vector<metrics::SourceRow>>
    rows(const std::function<std::vector<std::optional<qint64>>(const Group &)> &values);

private:
    Grouping(Reader &reader, std::vector<qint64> segments)
        : m_lookups(std::make_unique<Lookups>(reader, std::move(segments)))
    {
    }

    void narrow(int segments);
    [[nodiscard]] qint64 groupNumber(const repo::FigureRow &row, size_t dimensions);

    std::unique_ptr<Lookups> m_lookups;
    std::vector<std::unique_ptr<DimensionReader>> m_dimensions;
    std::vector<std::unique_ptr<FilterReader>> m_filters;
    repo::FigureQuery m_query;
    bool m_byPerson = false;
    /// Groups of the first dimensions, two and more, by the group of one less and the last one's number.
    std::vector<QHash<quint64, qint64>> m_pairs;
    std::vector<qint64> m_placeOf;     ///< of a group's number in m_groups; −1: not there yet
    std::vector<Group> m_groups;
};

} // namespace weiwo::sales
