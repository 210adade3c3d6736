#pragma once

#include "ui/panels/journal/journal_rows.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QAction;
class QComboBox;
class QLabel;

namespace weiwo::ui {

class Grid;
class GridStore;
class SearchField;

/// Who changed what, when: the entries at the left, what the chosen one changed at the right,
/// and undo from here.
class JournalPanel : public Panel
{
    Q_OBJECT

public:
    explicit JournalPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] TableHead tableHead(const Grid &grid) const override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeDetail();
    void ask();
    void present(const JournalRows &rows);
    void presentChanges(const ChangeRows &changes);
    void followSelection();
    void countShown();
    void undoSelected();
    void fillFilters();
    [[nodiscard]] const JournalRow *selected() const;

    Grid *m_grid;
    GridStore *m_store;
    Grid *m_changesGrid;
    GridStore *m_changesStore;
    SearchField *m_search;
    QComboBox *m_person;
    QComboBox *m_origin;
    QComboBox *m_table;
    QComboBox *m_since;
    QLabel *m_detailTitle;
    QLabel *m_detailText;
    QAction *m_undo;
    QAction *m_more;
    LiveQuery<JournalRows> m_query;
    LiveQuery<ChangeRows> m_changesQuery;
    JournalRows m_rows;
    std::optional<Id> m_selected;
    int m_limit;
};

} // namespace weiwo::ui
