#pragma once

#include "core/base/pinyin.h"
#include "core/org/tree.h"
#include "ui/shell/live_query.h"

namespace weiwo::ui {

/// The organization of today as pickers and the palette search it. A value that any number of
/// screens share.
struct OrgIndex
{
    org::Tree tree;
    std::vector<PinyinKey> keys;       ///< one a node

    /// Nodes whose name, code, pinyin or initials match, best first.
    [[nodiscard]] std::vector<int> find(const QString &query, int limit) const;
    /// "全国 ▸ 华东": the names above a node, itself included.
    [[nodiscard]] QString path(int index) const;
};

/// Keeps the index of an open workspace up to date. GUI thread.
class OrgDirectory : public QObject
{
    Q_OBJECT

public:
    explicit OrgDirectory(Session &session, QObject *parent = nullptr);

    /// Null until the first answer.
    [[nodiscard]] const std::shared_ptr<const OrgIndex> &index() const { return m_index; }
    [[nodiscard]] bool isBusy() const { return m_query.isBusy(); }
    [[nodiscard]] QString nameOf(const std::optional<Id> &node) const;

Q_SIGNALS:
    void changed();

private:
    std::shared_ptr<const OrgIndex> m_index;
    LiveQuery<std::shared_ptr<const OrgIndex>> m_query;
};

} // namespace weiwo::ui
