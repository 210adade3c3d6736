#include "core/sales/line_delta.h"

#include "core/money/wide.h"

#include <algorithm>

namespace weiwo::sales {

namespace {

constexpr size_t MostBytes = 200'000'000;
constexpr size_t NodeBytes = 24;   ///< of a hash map beside what a node holds, about

/// Whether @p sum holds both now.
bool grow(qint64 &sum, qint64 part)
{
    const auto both = (Int128(sum) + Int128(part)).narrow();
    if (both)
        sum = *both;
    return both.has_value();
}

template<class Sum, class Part>
bool addTo(Sum &sum, const Part &part)
{
    bool fits = true;
    for (size_t i = 0; i < part.size(); ++i)
        fits = grow(sum[i], part[i]) && fits;
    return fits;
}

template<class Map>
auto sortedBy(const Map &map)
{
    std::vector<std::pair<typename Map::key_type, typename Map::mapped_type>> all(map.begin(), map.end());
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return all;
}

template<class Map>
size_t bytesOf(const Map &map)
{
    return map.size() * (sizeof(typename Map::value_type) + NodeBytes);
}

} // namespace

size_t LineDelta::Hash::operator()(const Key &key) const noexcept
{
    quint64 hash = 0;
    for (const qint64 part : key) {
        hash = (hash ^ static_cast<quint64>(part)) * 0x9E3779B97F4A7C15ULL;
        hash ^= hash >> 29;
    }
    return hash;
}

void LineDelta::add(const SummedLine &line)
{
    Figures figures{1, line.amount, line.quantity.value_or(0), 0, 0, 0};
    if (line.cost) {
        figures[3] = 1;
        figures[4] = *line.cost;
        figures[5] = line.amount;
        m_fits = m_fits && *line.cost != std::numeric_limits<qint64>::min() && grow(figures[5], -*line.cost);
    }
    const qint64 place = 2 * line.place.unit + (line.place.member ? 1 : 0);
    m_fits = addTo(m_days[{line.day, place, line.person}], figures) && m_fits;
    PricedFigures &product = m_products[{line.month, place, line.product}];
    m_fits = addTo(product, figures) && m_fits;
    if (line.discount)
        m_fits = grow(product[6], line.amount) && grow(product[7], *line.discount) && m_fits;
    else if (line.quantity.value_or(0) != 0)
        m_fits = grow(product[8], line.amount) && grow(product[9], *line.quantity) && m_fits;
}

bool LineDelta::isFull() const
{
    return bytesOf(m_days) + bytesOf(m_products) >= MostBytes;
}

void LineDelta::clear()
{
    m_days.clear();
    m_products.clear();
    m_fits = true;
}

std::optional<LineDelta::Sorted<LineDelta::Figures>> LineDelta::daysBy(Key (*keyOf)(const Key &)) const
{
    Map<Figures> sums;
    bool fits = m_fits;
    for (const auto &[key, figures] : m_days)
        fits = addTo(sums[keyOf(key)], figures) && fits;
    return fits ? std::optional(sortedBy(sums)) : std::nullopt;
}

std::optional<LineDelta::Sorted<LineDelta::Figures>> LineDelta::byDate() const
{
    return daysBy([](const Key &key) { return Key{key[0], 0, 0}; });
}

std::optional<LineDelta::Sorted<LineDelta::Figures>> LineDelta::byDayAndPerson() const
{
    return m_fits ? std::optional(sortedBy(m_days)) : std::nullopt;
}

std::optional<LineDelta::Sorted<LineDelta::Figures>> LineDelta::byMonthAndPerson() const
{
    return daysBy([](const Key &key) { return Key{monthOf(key[0]), key[1], key[2]}; });
}

std::optional<LineDelta::Sorted<LineDelta::PricedFigures>> LineDelta::byMonthAndProduct() const
{
    return m_fits ? std::optional(sortedBy(m_products)) : std::nullopt;
}

} // namespace weiwo::sales
