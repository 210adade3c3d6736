#pragma once

#include "core/customers/value/bgnbd.h"

#include <span>
#include <vector>

namespace weiwo::customers {

/// Customers whose records are equal, taken together: of a million with dates by the day two thirds
/// remain, of CDNOW's 2,357 less than half. Groups, repeats and times are in rising order, so that
/// sums over them do not depend on the order of the customers. Immutable: any thread.
class BuyingGroups
{
public:
    /// Places in repeats() and times(), and how many customers are alike.
    struct Group
    {
        quint32 repeats = 0;
        quint32 recency = 0;
        quint32 age = 0;
        quint32 customers = 0;
    };

    explicit BuyingGroups(std::span<const BuyingRecord> records);

    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }
    [[nodiscard]] BuyingRecord record(size_t group) const;
    /// The group of a customer, by its place in the records.
    [[nodiscard]] size_t groupOf(size_t customer) const { return m_groupOf[customer]; }
    [[nodiscard]] size_t customers() const { return m_groupOf.size(); }
    /// Every number of repeats that there is.
    [[nodiscard]] const std::vector<qint64> &repeats() const { return m_repeats; }
    /// Every recency and age that there is, in weeks.
    [[nodiscard]] const std::vector<double> &times() const { return m_times; }

private:
    std::vector<qint64> m_repeats;
    std::vector<double> m_times;
    std::vector<Group> m_groups;
    std::vector<quint32> m_groupOf;
};

} // namespace weiwo::customers
