#pragma once

#include "core/performance/standing.h"
#include "ui/kit/number_format.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QLabel;

namespace weiwo::ui {

class CardRow;
class Grid;
class GridStore;
class KpiCard;
class PaceChart;
class Segmented;
class StartSteps;

/// Are we on track: the headline, figures, the unit's children against their goals, and the
/// year's course.
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
    enum class Card { Goal, Actual, Attainment, Collections };
    static constexpr int CardCount = 4;

    [[nodiscard]] QWidget *makeBody();
    void ask();
    void present(const performance::Standing &answer);
    void presentHeadline();
    void presentCards();
    void presentRows();
    void presentChart();
    void presentStatus();
    void unfoldIfRoom();
    void arrangeMain();
    void drill(int row);
    void explain();
    void setColumns();
    [[nodiscard]] NumberSpec spec(std::initializer_list<std::optional<qint64>> values) const;
    [[nodiscard]] QString periodLabel() const;

    Place m_place;
    StartSteps *m_steps;
    QLabel *m_headline;
    QLabel *m_second;
    QWidget *m_answer;
    KpiCard *m_cards[CardCount];
    CardRow *m_cardRow;
    Segmented *m_view;
    QWidget *m_main;
    Grid *m_grid;
    GridStore *m_store;
    PaceChart *m_chart;
    LiveQuery<performance::Standing> m_query;
    performance::Standing m_data;
    std::optional<org::NodeId> m_unfolded;   ///< whose rows were folded or not at first
    bool m_loaded = false;
};

} // namespace weiwo::ui
