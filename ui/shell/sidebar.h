#pragma once

#include "ui/shell/panel_entry.h"

#include <QHash>
#include <QWidget>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace weiwo::ui {

class SidebarItem;

/// The list of panels at the left, by groups; only what works is listed. Narrow: icons alone.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(PanelTable panels, QWidget *parent = nullptr);

    /// The button over the list: its menu is the workspace menu.
    [[nodiscard]] QToolButton *workspaceButton() const { return m_workspace; }
    void setWorkspaceName(const QString &name);
    /// Without a workspace only panels that need none can be chosen.
    void setHasWorkspace(bool has);
    void setCurrent(const QString &panel);
    /// How much waits in which panel; none in those that are not named.
    void setWaiting(const QHash<QString, int> &counts);
    /// 0: icons only; else the full width in px.
    void setExtent(int width);
    [[nodiscard]] QStringList listedPanels() const;
    /// Gives the keyboard to the current entry.
    void takeFocus();

Q_SIGNALS:
    void chosen(const QString &panel);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Group
    {
        PanelGroup group = PanelGroup::Top;
        QToolButton *header = nullptr;
        std::vector<SidebarItem *> items;
        bool open = true;
    };
    void addGroup(PanelGroup group, QVBoxLayout *layout);
    void arrange();
    void retranslate();
    void nameWorkspace();
    [[nodiscard]] std::vector<SidebarItem *> visibleItems() const;

    PanelTable m_panels;
    QToolButton *m_workspace;
    std::vector<Group> m_groups;
    QString m_workspaceName;
    bool m_hasWorkspace = false;
    bool m_narrow = false;
};

} // namespace weiwo::ui
