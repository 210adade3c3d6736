#pragma once

#include "core/performance/province_map.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QComboBox;
class QLabel;

namespace weiwo::ui {

class ChartView;
class Grid;
class GridStore;

/// Where: any metric by province-level unit, as a map of tiles and as a ranking beside it.
class MapPanel : public Panel
{
    Q_OBJECT

public:
    explicit MapPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] QWidget *mainWidget() override;

protected:
    [[nodiscard]] TableHead tableHead(const Grid &grid) const override;
    void retranslate() override;

private:
    struct Answer
    {
        performance::ProvinceMap map;
        std::vector<std::pair<QString, QString>> metrics;   ///< key, title
    };
    [[nodiscard]] static Result<Answer> answer(Reader &reader, const performance::MapRequest &request);
    void ask();
    void present(const Answer &answer);
    void presentNote();
    void fillMetrics();
    void setColumns();
    void open(const reporting::ChartTarget &target);

    Place m_place;
    QComboBox *m_metric;
    QLabel *m_note;
    ChartView *m_chart;
    Grid *m_grid;
    GridStore *m_store;
    LiveQuery<Answer> m_query;
    Answer m_answer;
    QString m_chosen;
    bool m_loaded = false;
};

} // namespace weiwo::ui
