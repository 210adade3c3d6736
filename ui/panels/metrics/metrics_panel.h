#pragma once

#include "core/metrics/metric_set.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"
#include "ui/views/amounts.h"

class QAction;

namespace weiwo::ui {

class AnswerArea;
class Grid;
class GridStore;
class MetricForm;

/// The metrics that users have defined: what each is made of and what it is for the scope and period
/// of the window; added, changed and deleted here. The record of its place is a key that is edited.
class MetricsPanel : public Panel
{
    Q_OBJECT

public:
    explicit MetricsPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] QWidget *mainWidget() override;

protected:
    [[nodiscard]] TableHead tableHead(const Grid &grid) const override;
    void retranslate() override;

private:
    /// One line: the metric, and its figure or why there is none.
    struct Line
    {
        metrics::OwnMetric metric;
        metrics::Kind kind = metrics::Kind::Ratio;
        metrics::Figure figure;
        QString problem;               ///< it cannot be computed
        QString note;                  ///< it has no figure here
    };
    struct Screen
    {
        metrics::MetricSet known;
        std::vector<metrics::OwnMetric> own;
        std::vector<Line> lines;
        QString scopeName;
    };
    /// Of a metric that is being written.
    struct Preview
    {
        QString scopeName;
        metrics::Kind kind = metrics::Kind::Ratio;
        metrics::Figure figure;
        QString note;
    };
    [[nodiscard]] static Result<Screen> read(Reader &reader, const std::optional<Id> &scope, const Period &period);
    void makeActions();
    [[nodiscard]] QWidget *makeBody();
    void connectParts();
    void ask();
    void present(const Screen &screen);
    void presentLines();
    void preview();
    void presentPreview(const Preview &preview);
    void start(const metrics::OwnMetric &metric);
    void save(const metrics::OwnMetric &metric);
    void removeCurrent();
    /// What has to be done, in the words of the journal and of the confirmation.
    struct Step
    {
        EditTitle title;
        std::function<Status(Edit &)> body;
        QString confirmation;
        std::function<void(bool done)> then;   ///< after it was done or refused
    };
    void edit(const Step &step);
    /// Whether the form may show something else: it has no draft, or the user gives it up.
    [[nodiscard]] bool mayReplaceDraft();
    void afterSave(const metrics::OwnMetric &metric, bool saved);
    void closeForm();
    void follow();
    [[nodiscard]] const Line *current() const;
    [[nodiscard]] QString placeText(const QString &scopeName) const;

    Place m_place;
    Grid *m_grid;
    GridStore *m_store;
    AnswerArea *m_area = nullptr;
    MetricForm *m_form;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_remove;
    LiveQuery<Screen> m_query;
    LiveQuery<Preview> m_previewQuery;
    Screen m_screen;
    bool m_loaded = false;
};

} // namespace weiwo::ui
