#pragma once

#include "core/quotas/publication.h"
#include "ui/panels/quotas/quota_model.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace weiwo::ui {

class BoundsForm;
class Chip;
class FairnessView;
class GhostPreview;
class Grid;
class MethodForm;
class NewPlanForm;
class QuotaEdits;
class QuotaSide;
class Segmented;
struct ParamNames;

/// Who gets what, and is it fair? The quota grid with what explains it, and the forms that make
/// and break down a plan.
class QuotasPanel : public Panel
{
    Q_OBJECT

public:
    explicit QuotasPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] TableHead tableHead(const Grid &grid) const override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeBar();
    void makeActions();
    void connectGrid();
    void connectPickers();
    void connectForms();
    void connectActions();

    // What is shown
    void ask();
    void present(const QuotaData &data);
    void presentHead();
    void presentPickers();
    void presentSum();
    void presentActions();
    void showSide();
    void showMethod();
    void showBounds();
    void showFairness();
    [[nodiscard]] ParamNames namesBelow(int node) const;
    void explainCurrent(bool open);
    void preview();
    void previewTyped(int row, int column, std::optional<qint64> value);

    // What is done
    void breakDown();
    void toggleLock();
    void bound(const quotas::BoundRule &floor, const quotas::BoundRule &cap);
    /// Looks for what would break, then asks.
    void publish();
    void askPublish(const quotas::PlanVersion &plan, const quotas::Publication &facts);
    /// What is published, what it changes, and what was noticed.
    [[nodiscard]] static QString publicationText(const quotas::Publication &facts);
    void nextVersion();
    void startNewPlan();
    void choose(const QString &plan, const QString &version);

    [[nodiscard]] bool hasTable() const;
    [[nodiscard]] int currentNode() const;
    /// Whose target is broken down: the current node, or the nearest above with a target and parts.
    [[nodiscard]] int splitNode() const;
    [[nodiscard]] bool hasHistory() const;
    /// The selected cells that are quotas.
    [[nodiscard]] std::vector<std::pair<int, quotas::MonthSpan>> selectedQuotas() const;
    [[nodiscard]] std::optional<quotas::BreakdownRequest> breakdownRequest();

    Grid *m_grid;
    QuotaModel *m_model;
    QComboBox *m_version;
    Chip *m_state;
    Segmented *m_measures;
    Segmented *m_grain;
    QComboBox *m_line;
    QLabel *m_sum;
    QLabel *m_unit;
    QStackedWidget *m_pages;
    MethodForm *m_method;
    BoundsForm *m_bounds;
    FairnessView *m_fairness;
    QuotaSide *m_side;
    NewPlanForm *m_newPlan;
    QAction *m_breakDown;
    QAction *m_lock;
    QAction *m_publish;
    QAction *m_next;
    QAction *m_new;
    QAction *m_explain;
    QAction *m_multiply;
    QAction *m_bound;
    QAction *m_fair;
    QuotaEdits *m_edits;
    GhostPreview *m_ghost;
    LiveQuery<QuotaData> m_query;
    LiveQuery<QString> m_previewQuery;
    QuotaChoice m_choice;
    std::shared_ptr<const QuotaData> m_data;
    bool m_fresh = true;    ///< another table than before: start at its top
    bool m_reload = true;   ///< more than cells has changed
};

} // namespace weiwo::ui
