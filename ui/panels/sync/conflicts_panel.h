#pragma once

#include "ui/panels/sync/conflict_lines.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace weiwo::ui {

class Form;
class Grid;
class GridStore;
class Segmented;

/// What needs a person? Values that lost against others, or were refused: each with who, when and by which rule; the
/// selection is answered, many at once. Beside them own values that wait for an answer.
class ConflictsPanel : public Panel
{
    Q_OBJECT

public:
    explicit ConflictsPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] TableHead tableHead(const Grid &grid) const override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class View { Open, Answered, Contested };

    void makeActions();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeDetail();
    /// List and detail beside each other where both have room, else one above the other.
    void arrangeBody();
    void setColumns();
    [[nodiscard]] View view() const;
    [[nodiscard]] const std::vector<ConflictLine> &lines() const;
    [[nodiscard]] std::vector<const ConflictLine *> chosen() const;
    [[nodiscard]] const ConflictLine *current() const;

    void ask();
    void present(const ConflictLists &lists);
    void presentConflicts();
    void presentContested();
    void presentEmpty();
    void showView();
    void follow();
    void presentDetail();

    /// Open ones about the same field of the same table, by the same rule, as the current one.
    [[nodiscard]] std::vector<const ConflictLine *> alike() const;
    void answer(const std::vector<const ConflictLine *> &lines, const sync::Resolution &resolution);
    void openRecord();
    void answerTyped();
    /// Says which conflicts could not be answered.
    void tellLeft(const QStringList &left);

    Segmented *m_views;
    QStackedWidget *m_pages;
    QSplitter *m_split;
    GridStore *m_store;
    GridStore *m_contestedStore;
    Grid *m_grid;
    Grid *m_contested;
    QWidget *m_detail = nullptr;
    QLabel *m_title;
    QLabel *m_why;
    GridStore *m_sideStore;
    Grid *m_sides;
    Form *m_form;
    QLineEdit *m_value;
    QLineEdit *m_note;
    QAction *m_keep;
    QAction *m_other;
    QAction *m_typed;
    QAction *m_keepAlike;
    QAction *m_otherAlike;
    QAction *m_record;
    QAction *m_next;
    QAction *m_refresh;
    std::array<QAction *, 3> m_show{};     ///< the views, for the palette and for who has no pointer
    LiveQuery<ConflictLists> m_query;
    ConflictLists m_lists;
    std::optional<Id> m_shown;             ///< the conflict that the fields speak of
    bool m_arranged = false;
    bool m_loaded = false;
};

} // namespace weiwo::ui
