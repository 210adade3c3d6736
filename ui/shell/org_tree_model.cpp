#include "ui/shell/org_tree_model.h"

#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int MostMatches = 200;

} // namespace

void OrgTreeModel::setIndex(const std::shared_ptr<const OrgIndex> &index)
{
    beginResetModel();
    m_index = index;
    m_places.assign(index ? size_t(index->tree.size()) : 0, 0);
    for (size_t i = 0; i < m_places.size(); ++i) {
        const auto &children = index->tree.at(int(i)).children;
        for (size_t place = 0; place < children.size(); ++place)
            m_places[size_t(children[place])] = int(place);
    }
    m_matches = m_index && isFlat() ? m_index->find(m_query, MostMatches) : std::vector<int>();
    endResetModel();
}

void OrgTreeModel::search(const QString &query)
{
    beginResetModel();
    m_query = query.trimmed();
    m_matches = m_index && isFlat() ? m_index->find(m_query, MostMatches) : std::vector<int>();
    endResetModel();
}

void OrgTreeModel::setAccepts(std::function<bool(const org::Node &)> accepts)
{
    m_accepts = std::move(accepts);
}

QModelIndex OrgTreeModel::indexOfNode(int node) const
{
    if (!m_index || node < 0 || isFlat())
        return {};
    return createIndex(m_places[size_t(node)], 0, quintptr(node));
}

QModelIndex OrgTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    if (isFlat())
        return createIndex(row, 0, quintptr(m_matches[size_t(row)]));
    if (!parent.isValid())
        return createIndex(0, 0, quintptr(0));
    const auto &children = m_index->tree.at(nodeAt(parent)).children;
    return createIndex(row, 0, quintptr(children[size_t(row)]));
}

QModelIndex OrgTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isFlat())
        return {};
    return indexOfNode(m_index->tree.at(nodeAt(child)).parent);
}

int OrgTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_index || m_index->tree.size() == 0)
        return 0;
    if (isFlat())
        return parent.isValid() ? 0 : int(m_matches.size());
    if (!parent.isValid())
        return 1;
    return int(m_index->tree.at(nodeAt(parent)).children.size());
}

int OrgTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OrgTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int at = nodeAt(index);
    const org::Node &node = m_index->tree.at(at).node;
    switch (role) {
    case Qt::DisplayRole: return isFlat() ? m_index->path(at) : node.name;
    case Qt::ToolTipRole: return m_index->path(at);
    case Qt::DecorationRole: return icon(node.level == org::Level::Person ? u"user"_s : u"building"_s);
    default: return {};
    }
}

Qt::ItemFlags OrgTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_accepts && !m_accepts(m_index->tree.at(nodeAt(index)).node))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace weiwo::ui
