#pragma once

#include "core/performance/landing.h"
#include "core/reporting/chart_spec.h"
#include "ui/kit/number_format.h"
#include "ui/panels/overview/news.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QLabel;
class QMenu;

namespace weiwo::ui {

class CardRow;
class Grid;
class GridStore;
class AnswerArea;
class ChartView;
class KpiCard;
class NewsList;
class Segmented;
class StartSteps;

/// Are we on track, what needs me today: the headline, figures that the user chooses and arranges,
/// the unit's children against their goals, the year's course, alerts, what waits and what has
/// changed since the last visit.
class OverviewPanel : public Panel
{
    Q_OBJECT

public:
    explicit OverviewPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] TableHead tableHead(const Grid &grid) const override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBody();
    void ask();
    void askNews();
    void present(const performance::Standing &answer);
    void presentLanding(const std::optional<performance::ProjectedLanding> &landing);
    void presentHeadline();
    void presentCards();
    void presentRows();
    void presentStatus();
    void fillCards();
    void fillCardMenu();
    void noteVisit();
    void unfoldIfRoom();
    void fillViews();
    void arrangeMain();
    void drill(int row);
    void openCause(const performance::AlertCause &cause);
    void explain();
    void explainTotal(const QString &figure);
    [[nodiscard]] std::optional<size_t> currentRow() const;
    void setColumns();
    [[nodiscard]] NumberSpec spec(const std::vector<std::optional<qint64>> &values) const;
    [[nodiscard]] QString headlineText() const;
    [[nodiscard]] QString secondText() const;
    [[nodiscard]] QString periodLabel() const;

    Place m_place;
    Place m_shown;                           ///< of the answer that is shown
    StartSteps *m_steps;
    QLabel *m_headline;
    QLabel *m_second;
    QWidget *m_answer;
    QHash<QString, KpiCard *> m_cards;   ///< by the key of their kind
    CardRow *m_cardRow;
    QMenu *m_cardMenu;
    Segmented *m_view;
    QWidget *m_main;
    Grid *m_grid;
    GridStore *m_store;
    ChartView *m_chart;
    NewsList *m_newsList;
    AnswerArea *m_area = nullptr;
    AnswerArea *m_chartArea = nullptr;
    AnswerArea *m_newsArea = nullptr;
    LiveQuery<performance::Standing> m_query;
    LiveQuery<std::optional<performance::ProjectedLanding>> m_landingQuery;
    LiveQuery<News> m_newsQuery;
    LiveQuery<reporting::ChartSpec> m_courseQuery;
    performance::Standing m_data;
    std::optional<performance::ProjectedLanding> m_landing;
    QDateTime m_lastVisit;
    std::optional<org::NodeId> m_unfolded;   ///< whose rows were folded or not at first
    int m_viewsFor = -1;                     ///< wide or not; -1: the language is another
    bool m_loaded = false;
};

} // namespace weiwo::ui
