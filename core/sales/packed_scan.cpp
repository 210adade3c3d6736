#include "core/sales/packed_scan.h"

namespace weiwo::sales {

Status PackedScan::prepare()
{
    m_columns |= repo::keyColumns(m_query);
    m_isOfUnits = m_grouping.isOfUnitsOrMonths();
    if (!m_query.withoutShared)
        return {};
    WEIWO_ASSIGN(m_left, repo::sharedNumbers(m_reader));
    m_columns.setFlag(PackColumn::Number, m_columns.testFlag(PackColumn::Number) || !m_left.isEmpty());
    return {};
}

bool PackedScan::isSettled(const repo::Pack &pack) const
{
    if (!m_isOfUnits || pack.isCut || !m_left.isEmpty())
        return false;
    const DateRange month = Month::fromIndex(static_cast<int>(pack.month)).range();
    return std::none_of(m_query.borders.begin(), m_query.borders.end(), [&](qint64 border) {
        return month.from.toJulianDay() < border && border < month.to.toJulianDay();
    });
}

Grouping::Group *PackedScan::groupOf(const repo::Pack &pack)
{
    m_line.place = {.unit = pack.unit, .member = false};
    m_line.month = pack.month;
    m_line.day = Month::fromIndex(static_cast<int>(pack.month)).first().toJulianDay();
    setKeys();
    return m_grouping.groupOf(m_row);
}

void PackedScan::setKeys()
{
    repo::setKeys(m_row, m_line, m_query);
    if (m_month)
        m_row.month = *m_month;
}

} // namespace weiwo::sales
