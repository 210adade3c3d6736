#pragma once

#include "ui/panels/org/org_rows.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QAction;
class QDateEdit;
class QLabel;
class QStackedWidget;

namespace weiwo::ui {

class Grid;
class GridStore;
class MoveBar;
class NodeForm;
class NodeView;
class OrgDirectory;
class SearchField;

/// Who is where, from when: the tree on a date at the left, the chosen node's page at the right.
class OrgPanel : public Panel
{
    Q_OBJECT

public:
    explicit OrgPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] TableHead tableHead(const Grid &grid) const override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeBody();
    void makeActions();
    void connectAll();
    void ask();
    void present(const OrgRows &rows);
    void presentPage(const NodePage &page);
    void select(const org::NodeId &node);
    void followSelection();
    void addNode(org::Level level);
    void save(const org::Node &node, QDate from);
    void move(const org::NodeId &parent, QDate from);
    void remove();
    void edit(const EditTitle &title, const std::function<Status(Edit &)> &body, const QString &done);

    Grid *m_grid;
    GridStore *m_store;
    SearchField *m_search;
    QLabel *m_asOfLabel;
    QDateEdit *m_asOf;
    QStackedWidget *m_pages;
    QWidget *m_viewPage;
    NodeView *m_view;
    MoveBar *m_move;
    NodeForm *m_form;
    QAction *m_addUnit;
    QAction *m_addPerson;
    QAction *m_edit;
    QAction *m_moveAction;
    QAction *m_remove;
    OrgDirectory *m_directory;
    LiveQuery<OrgRows> m_query;
    LiveQuery<NodePage> m_pageQuery;
    OrgRows m_rows;
    std::optional<NodePage> m_page;
    std::optional<org::NodeId> m_selected;
};

} // namespace weiwo::ui
