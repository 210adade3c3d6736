#include "ui/kit/grid/grid_keys.h"

#include "core/base/pinyin.h"
#include "ui/kit/grid/grid_model.h"

#include <QtEndian>
#include <algorithm>
#include <numeric>

namespace weiwo::ui {
namespace {

/// The start of a sort key as numbers, so that most comparisons look at nothing else.
struct RankedText
{
    static constexpr qsizetype Bytes = 24;
    quint64 first = 0;
    quint64 second = 0;
    quint64 third = 0;
    quint32 id = 0;
    bool whole = true;    ///< the key is no longer than that
};

quint64 bytesAt(const QByteArray &key, qsizetype at)
{
    char bytes[8] = {};
    for (qsizetype i = 0; i < 8 && at + i < key.size(); ++i)
        bytes[i] = key[at + i];
    return qFromBigEndian<quint64>(bytes);
}

template<class Key>
void sortByKeys(std::vector<std::pair<Key, int>> &keyed, bool descending)
{
    // Places make the order of equals: no stable sort needed.
    if (descending)
        std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
    else
        std::sort(keyed.begin(), keyed.end());
}

} // namespace

QByteArray gridSortKey(const QString &text)
{
    return pinyinKey(text).full.toUtf8();
}

GridKeys::GridKeys(const GridModel &model, int column) : m_column(column)
{
    const GridKind kind = model.column(column).kind;
    m_numeric = isNumeric(kind) || kind == GridKind::Status;
    const auto rows = size_t(model.rowCount());
    if (m_numeric) {
        m_numbers.reserve(rows);
        m_present.reserve(rows);
    } else {
        m_ids.reserve(rows);
    }
}

bool GridKeys::isRead(const GridModel &model) const
{
    return m_rows == model.rowCount();
}

void GridKeys::read(const GridModel &model, int count)
{
    const int end = qMin(model.rowCount(), m_rows + count);
    for (int row = m_rows; row < end; ++row) {
        if (m_numeric) {
            const auto value = model.number(row, m_column);
            m_numbers.push_back(value.value_or(0));
            m_present.push_back(value.has_value());
            continue;
        }
        const QString text = model.text(row, m_column);
        quint32 &id = m_index[text];
        if (m_index.size() > qsizetype(m_texts.size())) {
            id = quint32(m_texts.size());
            m_texts.push_back(text);
        }
        m_ids.push_back(id);
    }
    m_rows = end;
}

void GridKeys::rank()
{
    if (m_ranked)
        return;
    m_index = {};
    if (!m_numeric)
        rankTexts();
    m_ranked = true;
}

void GridKeys::rankTexts()
{
    std::vector<RankedText> order;
    order.reserve(m_texts.size());
    QHash<quint32, QByteArray> longKeys;
    for (size_t i = 0; i < m_texts.size(); ++i) {
        const QByteArray key = gridSortKey(m_texts[i]);
        const bool whole = key.size() <= RankedText::Bytes;
        order.push_back({bytesAt(key, 0), bytesAt(key, 8), bytesAt(key, 16), quint32(i), whole});
        if (!whole)
            longKeys.insert(quint32(i), key);
    }
    std::sort(order.begin(), order.end(), [&](const RankedText &a, const RankedText &b) {
        if (a.first != b.first)
            return a.first < b.first;
        if (a.second != b.second)
            return a.second < b.second;
        if (a.third != b.third)
            return a.third < b.third;
        if (a.whole != b.whole)
            return a.whole;
        if (const auto both = longKeys.constFind(a.id); !a.whole && *both != longKeys.value(b.id))
            return *both < longKeys.value(b.id);
        return m_texts[a.id] < m_texts[b.id];
    });
    m_ranks.assign(m_texts.size(), 0);
    quint32 rank = 0;
    for (const RankedText &text : order)
        m_ranks[text.id] = m_texts[text.id].isEmpty() ? quint32(m_texts.size()) : rank++;
}

void GridKeys::sortNumbers(std::vector<int> &rows, bool descending) const
{
    const auto middle = std::stable_partition(rows.begin(), rows.end(), [this](int row) {
        return m_present[size_t(row)] != 0;
    });
    std::vector<std::pair<qint64, int>> keyed;
    keyed.reserve(size_t(middle - rows.begin()));
    for (auto row = rows.begin(); row != middle; ++row)
        keyed.emplace_back(m_numbers[size_t(*row)], int(row - rows.begin()));
    sortByKeys(keyed, descending);
    std::vector<int> sorted;
    sorted.reserve(keyed.size());
    for (const auto &[key, place] : keyed)
        sorted.push_back(rows[size_t(place)]);
    std::copy(sorted.begin(), sorted.end(), rows.begin());
}

/// Ranks are small numbers: counting puts each row where it belongs.
void GridKeys::sortTexts(std::vector<int> &rows, bool descending) const
{
    const auto texts = quint32(m_texts.size());
    const auto slot = [&](int row) {
        const quint32 rank = m_ranks[m_ids[size_t(row)]];
        return size_t(rank == texts ? texts : descending ? texts - 1 - rank : rank);
    };
    if (rows.size() < texts / 8) {
        std::vector<std::pair<size_t, int>> keyed;
        keyed.reserve(rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            keyed.emplace_back(slot(rows[i]), int(i));
        sortByKeys(keyed, false);
        std::vector<int> sorted;
        sorted.reserve(rows.size());
        for (const auto &[key, place] : keyed)
            sorted.push_back(rows[size_t(place)]);
        rows = std::move(sorted);
        return;
    }
    std::vector<quint32> starts(size_t(texts) + 2, 0);
    for (const int row : rows)
        ++starts[slot(row) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<int> sorted(rows.size());
    for (const int row : rows)
        sorted[starts[slot(row)]++] = row;
    rows = std::move(sorted);
}

void GridKeys::sort(std::vector<int> &rows, bool descending) const
{
    if (m_numeric)
        sortNumbers(rows, descending);
    else
        sortTexts(rows, descending);
}

} // namespace weiwo::ui
