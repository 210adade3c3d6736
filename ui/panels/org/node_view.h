#pragma once

#include "ui/panels/org/org_rows.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace weiwo::ui {

/// The page of a unit or person: facts, places through time, assignments, roles.
class NodeView : public QWidget
{
    Q_OBJECT

public:
    explicit NodeView(QWidget *parent = nullptr);
    void present(const NodePage &page);
    void clear();

Q_SIGNALS:
    /// A placement is to be taken back.
    void unplaceRequested(QDate from);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addSection(const QString &title, const std::vector<std::pair<QString, QString>> &rows);
    void addPlacements();

    std::optional<NodePage> m_page;
    QVBoxLayout *m_layout;
};

} // namespace weiwo::ui
