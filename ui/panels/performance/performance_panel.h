#pragma once

#include "core/performance/breakdown.h"
#include "core/performance/leaderboard.h"
#include "core/reporting/chart_spec.h"
#include "ui/kit/number_format.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace weiwo::ui {

class AnswerArea;
class BreakdownTable;
class ChartView;
class LeaderTable;
class Segmented;
class StandingTable;

/// Who is where: units and people with goals, actuals and pace, as a table, by month, as a
/// leaderboard, as a distribution and as a bridge; from a unit down to the orders of a customer.
/// The record of its place is the view, after a slash what the table goes by ("table/customer").
class PerformancePanel : public Panel
{
    Q_OBJECT

public:
    explicit PerformancePanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] QWidget *mainWidget() override;
    /// So many customers or products are listed from the next question on, the others in a row together.
    void setMostListed(int most);

protected:
    [[nodiscard]] TableHead tableHead(const Grid &grid) const override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBody();
    void connectParts();
    void ask();
    void askStanding();
    void askLeaders();
    void askBreakdown();
    [[nodiscard]] QString breakdownKey() const;
    void present(const performance::Standing &standing);
    void presentHeadline();
    void presentStatus();
    void showView();
    void goTo(const QString &view, const QString &by = {});
    void drill(const performance::StandingRow &row);
    void openTarget(const reporting::ChartTarget &target);
    void openOrders(const QString &dimension, const Id &id, const QString &value);
    void diagnose();
    void openMetrics();
    void explain();
    /// What shows is of the place and the choices, not of those before.
    [[nodiscard]] bool isShownAnswered() const;
    void fillMeasures();
    void fillDimensions();
    /// The table shows customers, products …, not units.
    [[nodiscard]] bool breaksDown() const { return !m_by.isEmpty(); }
    [[nodiscard]] QString periodLabel() const;
    [[nodiscard]] NumberSpec spec(std::initializer_list<std::optional<qint64>> values) const;

    Place m_place;
    Place m_shown;               ///< of the answer that is shown
    QString m_view;
    QString m_by;
    Segmented *m_views;
    QComboBox *m_measure;
    QComboBox *m_dimension;
    QString m_allListed;       ///< breakdownKey() of the list that was asked for in full
    QCheckBox *m_behind;
    QLabel *m_headline;
    QStackedWidget *m_stack;
    AnswerArea *m_area = nullptr;
    AnswerArea *m_breakdownArea = nullptr;
    QWidget *m_tablePage;
    StandingTable *m_table;
    ChartView *m_sideChart;
    ChartView *m_chart;
    QWidget *m_leaderPage;
    LeaderTable *m_leaders;
    ChartView *m_leaderChart;
    BreakdownTable *m_breakdown;
    LiveQuery<performance::Standing> m_query;
    LiveQuery<performance::Leaderboard> m_leaderQuery;
    LiveQuery<performance::Breakdown> m_breakdownQuery;
    LiveQuery<std::vector<quotas::Measure>> m_measureQuery;
    performance::Standing m_data;
    std::vector<quotas::Measure> m_measures;
    QString m_chosenMeasure;
    int m_mostListed = 1000;   ///< of a million customers nobody reads all
    bool m_loaded = false;
};

} // namespace weiwo::ui
