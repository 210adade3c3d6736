#include "core/sales/line_delta.h"

#include <algorithm>

namespace weiwo::sales {

namespace {

constexpr size_t MostSums = 600'000;
constexpr size_t PlainFigures = 6;

LineDelta::Figures figuresOf(const SummedLine &line)
{
    LineDelta::Figures figures{1, line.amount, line.quantity.value_or(0)};
    if (line.cost) {
        figures[3] = 1;
        figures[4] = *line.cost;
        figures[5] = line.amount - *line.cost;
    }
    if (line.discount) {
        figures[6] = line.amount;
        figures[7] = *line.discount;
    } else if (line.quantity.value_or(0) != 0) {
        figures[8] = line.amount;
        figures[9] = *line.quantity;
    }
    return figures;
}

template<class Map>
auto sortedBy(const Map &map)
{
    std::vector<std::pair<typename Map::key_type, typename Map::mapped_type>> all(map.begin(), map.end());
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return all;
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
    const Figures figures = figuresOf(line);
    const qint64 member = line.place.member ? 1 : 0;
    const auto addTo = [&](Sums sums, const Key &key, size_t count) {
        Figures &sum = m_sums[static_cast<size_t>(sums)][key];
        for (size_t i = 0; i < count; ++i)
            sum[i] += figures[i];
    };
    addTo(Sums::Date, {line.day}, PlainFigures);
    addTo(Sums::Day, {line.day, line.place.unit, member, line.person}, PlainFigures);
    addTo(Sums::Month, {line.month, line.place.unit, member, line.person}, PlainFigures);
    addTo(Sums::Product, {line.month, line.place.unit, member, line.product}, figures.size());
    if (line.customer == 0)
        return;
    const auto [it, isNew] = m_days.try_emplace(line.customer, Days{0, line.day, line.day});
    ++it->second.lines;
    it->second.first = std::min(it->second.first, line.day);
    it->second.last = std::max(it->second.last, line.day);
}

bool LineDelta::isFull() const
{
    size_t count = m_days.size();
    for (const Map &sums : m_sums)
        count += sums.size();
    return count >= MostSums;
}

void LineDelta::clear()
{
    for (Map &sums : m_sums)
        sums.clear();
    m_days.clear();
}

std::vector<std::pair<LineDelta::Key, LineDelta::Figures>> LineDelta::sorted(Sums sums) const
{
    return sortedBy(of(sums));
}

std::vector<std::pair<qint64, LineDelta::Days>> LineDelta::sortedDays() const
{
    return sortedBy(m_days);
}

} // namespace weiwo::sales
