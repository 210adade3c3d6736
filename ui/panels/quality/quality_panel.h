#pragma once

#include "core/customers/quality/queries.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QAction;
class QLabel;
class QStackedWidget;

namespace weiwo::ui {

class Grid;
class GridStore;
class KpiCard;
class Segmented;
struct GridCellEdit;

/// Which records can I not trust? The score by aspect, by owner and by rule, and what is to be mended:
/// in its cell, by what is suggested, or by a word that it is no error.
class QualityPanel : public Panel
{
    Q_OBJECT

public:
    explicit QualityPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    [[nodiscard]] QWidget *mainWidget() override;

protected:
    void retranslate() override;

private:
    struct Answer
    {
        customers::QualityReport report;
        customers::QualityTasks tasks;
    };
    void makeActions();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] Grid *makeGrid(const QString &name, GridStore *store);
    void setColumns();
    void ask();
    void present(const Answer &answer);
    void presentCards();
    void presentOwners();
    void presentRules();
    void presentTasks();
    void showView();
    void follow();
    void openRule();
    void toggleRule();
    void takeSuggestions();
    void pass(std::optional<int> days);
    void next();
    [[nodiscard]] std::vector<const customers::QualityTask *> chosenTasks() const;
    [[nodiscard]] const customers::QualityReport::RuleLine *currentRule() const;
    /// A value typed over a wrong one.
    Status takeValues(const std::vector<GridCellEdit> &edits);
    void change(const std::vector<std::pair<customers::CustomerId, std::pair<QString, QString>>> &values);

    Segmented *m_views;
    QStackedWidget *m_pages;
    std::vector<KpiCard *> m_cards;    ///< all together, then one an aspect
    GridStore *m_ownerStore;
    GridStore *m_ruleStore;
    GridStore *m_taskStore;
    Grid *m_owners;
    Grid *m_rules;
    Grid *m_tasks;
    QLabel *m_filter;
    QAction *m_open;
    QAction *m_toggle;
    QAction *m_suggest;
    QAction *m_pass;
    QAction *m_later;
    QAction *m_next;
    QAction *m_refresh;
    QAction *m_allTasks;
    std::array<QAction *, 3> m_show{};   ///< the views, for the palette and for who has no pointer
    LiveQuery<Answer> m_query;
    Answer m_answer;
    Place m_place;
    customers::QualityTaskRequest m_request;
    bool m_loaded = false;
};

} // namespace weiwo::ui
