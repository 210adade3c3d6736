#include "ui/shell/org_index.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

std::vector<int> OrgIndex::find(const QString &query, int limit) const
{
    std::vector<std::pair<int, int>> found;
    for (int i = 0; i < tree.size(); ++i) {
        const org::Node &node = tree.at(i).node;
        int score = pinyinMatch(query, node.name, keys[size_t(i)]);
        if (!node.code.isEmpty() && node.code.startsWith(query.trimmed(), Qt::CaseInsensitive))
            score = std::max(score, 85);
        if (score > 0)
            found.push_back({-score, i});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<int> indexes;
    for (const auto &[score, index] : found) {
        if (static_cast<int>(indexes.size()) == limit)
            break;
        indexes.push_back(index);
    }
    return indexes;
}

QString OrgIndex::path(int index) const
{
    QStringList names;
    for (int at = index; at >= 0; at = tree.at(at).parent)
        names.prepend(tree.at(at).node.name);
    return names.join(u" ▸ "_s);
}

OrgDirectory::OrgDirectory(Session &session, QObject *parent)
    : QObject(parent),
      m_query(session, {u"node"_s, u"placement"_s}, this,
              [this](const std::shared_ptr<const OrgIndex> &index) {
                  m_index = index;
                  Q_EMIT changed();
              })
{
    m_query.ask([today = session.today()](Reader &reader) -> Result<std::shared_ptr<const OrgIndex>> {
        auto index = std::make_shared<OrgIndex>();
        WEIWO_ASSIGN(index->tree, org::Tree::load(reader, today));
        index->keys.reserve(size_t(index->tree.size()));
        for (const org::Tree::Entry &entry : index->tree.entries())
            index->keys.push_back(pinyinKey(entry.node.name));
        return std::shared_ptr<const OrgIndex>(index);
    });
}

QString OrgDirectory::nameOf(const std::optional<Id> &node) const
{
    if (!m_index || m_index->tree.size() == 0)
        return {};
    const auto at = node ? m_index->tree.indexOf(org::NodeId(*node)) : std::optional<int>(0);
    return at ? m_index->tree.at(*at).node.name : QString();
}

} // namespace weiwo::ui
