#include "ui/shell/palette_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PaletteQuery PaletteQuery::parse(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const QString rest = text.mid(1).trimmed();
    switch (text.front().unicode()) {
    case u'>':
    case u'》': return {rest, {PaletteKind::Command}};
    case u'@': return {rest, {PaletteKind::Person}};
    case u'#':
    case u'＃': return {rest, {PaletteKind::Customer}};
    case u'/':
    case u'、': return {rest, {PaletteKind::Panel}};
    case u':':
    case u'：': return {rest, {PaletteKind::Period, PaletteKind::Unit}};
    default: return {text, {}};
    }
}

bool PaletteQuery::accepts(PaletteKind kind) const
{
    return kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

void PaletteIndex::setItems(std::vector<PaletteItem> items)
{
    m_items = std::move(items);
    m_keys.clear();
    m_otherKeys.clear();
    for (const PaletteItem &item : m_items) {
        m_keys.push_back(pinyinKey(item.title));
        m_otherKeys.push_back(pinyinKey(item.otherTitle));
    }
}

std::vector<const PaletteItem *> PaletteIndex::find(const PaletteQuery &query,
                                                    const QStringList &recent, int limit) const
{
    struct Found
    {
        int score;
        const PaletteItem *item;
    };
    std::vector<Found> found;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const PaletteItem &item = m_items[i];
        if (!query.accepts(item.kind))
            continue;
        int score = std::max(pinyinMatch(query.text, item.title, m_keys[i]),
                             item.otherTitle.isEmpty()
                                 ? 0
                                 : pinyinMatch(query.text, item.otherTitle, m_otherKeys[i]) - 1);
        if (score <= 0)
            continue;
        const auto used = recent.indexOf(item.id);
        if (query.text.isEmpty())
            score = used < 0 ? 0 : 1000 - int(used);
        else if (used >= 0)
            score += 2;
        found.push_back({score, &item});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.score != b.score ? a.score > b.score : a.item->kind < b.item->kind;
    });
    std::vector<const PaletteItem *> best;
    for (const Found &one : found) {
        if (static_cast<int>(best.size()) == limit)
            break;
        best.push_back(one.item);
    }
    return best;
}

} // namespace weiwo::ui
