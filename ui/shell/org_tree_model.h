#pragma once

#include "ui/shell/org_index.h"

#include <QAbstractItemModel>

namespace weiwo::ui {

/// An OrgIndex as a Qt model: the tree, or a flat list of what a search found.
class OrgTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setIndex(const std::shared_ptr<const OrgIndex> &index);
    [[nodiscard]] const std::shared_ptr<const OrgIndex> &orgIndex() const { return m_index; }
    /// Shows the matches only; an empty query: the tree.
    void search(const QString &query);
    void setAccepts(std::function<bool(const org::Node &)> accepts);
    [[nodiscard]] int nodeAt(const QModelIndex &index) const { return int(index.internalId()); }
    [[nodiscard]] QModelIndex indexOfNode(int node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] bool isFlat() const { return !m_query.isEmpty(); }
    [[nodiscard]] int placeAmongSiblings(int node) const;

    std::shared_ptr<const OrgIndex> m_index;
    QString m_query;
    std::vector<int> m_matches;
    std::vector<int> m_places;
    std::function<bool(const org::Node &)> m_accepts;
};

} // namespace weiwo::ui
