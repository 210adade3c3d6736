#pragma once

#include "core/performance/diagnosis.h"
#include "core/reporting/chart_spec.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QComboBox;
class QLabel;
class QSplitter;

namespace weiwo::ui {

class ChartView;
class Grid;
class GridStore;
class Segmented;

/// Why the gap: what it is measured against, the price–volume–mix bridge, the parts of each
/// dimension and the causes found, each leading to its orders.
class DiagnosisPanel : public Panel
{
    Q_OBJECT

public:
    explicit DiagnosisPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] QWidget *mainWidget() override;

protected:
    [[nodiscard]] TableHead tableHead(const Grid &grid) const override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Answer
    {
        performance::Diagnosis diagnosis;
        QString scopeName;
        std::vector<performance::DiagnosableMetric> metrics;
    };

    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] static Result<Answer> answer(Reader &reader, performance::DiagnosisRequest request, std::optional<Id> scope);
    void ask();
    void present(const Answer &answer);
    void presentSentences();
    void presentCauses();
    void presentContributions();
    void fillMetrics();
    void fillDimensions();
    void setColumns();
    void openCause(int row);
    void openTarget(const reporting::ChartTarget &target);
    void openOrders(const std::vector<Filter> &filters);
    [[nodiscard]] QString subtitle() const;

    Place m_place;
    QComboBox *m_metric;
    Segmented *m_against;
    QLabel *m_headline;
    QLabel *m_sentences;
    ChartView *m_bridge;
    Segmented *m_dimension;
    ChartView *m_contributions;
    QLabel *m_causesTitle;
    Grid *m_grid;
    GridStore *m_store;
    LiveQuery<Answer> m_query;
    Answer m_answer;
    QString m_chosenMetric;
    bool m_loaded = false;
};

} // namespace weiwo::ui
