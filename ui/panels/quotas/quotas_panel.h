#pragma once

#include "ui/panels/quotas/quota_model.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace weiwo::ui {

class Chip;
class Grid;
class MethodForm;
class NewPlanForm;
class Segmented;

/// Who gets what, and is it fair? The quota grid with what explains it, and the forms that make
/// and break down a plan.
class QuotasPanel : public Panel
{
    Q_OBJECT

public:
    explicit QuotasPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeBody();
    void makeActions();
    void connectAll();
    void connectActions();
    void ask();
    void present(const QuotaData &data);
    void presentHead();
    void showSubject();
    void explainCurrent(bool open);
    void preview();
    void breakDown();
    void write(const std::vector<quotas::CellTarget> &cells, GridEditKind kind);
    void toggleLock();
    void publish();
    void createPlan(const quotas::NewPlan &plan);
    void startNewPlan();
    void edit(const EditTitle &title, std::function<Status(Edit &)> body, const QString &done);
    [[nodiscard]] int currentNode() const;

    Grid *m_grid;
    QuotaModel *m_model;
    QComboBox *m_version;
    Chip *m_state;
    Segmented *m_measures;
    Segmented *m_grain;
    QLabel *m_sum;
    QStackedWidget *m_pages;
    QWidget *m_side;
    MethodForm *m_method;
    NewPlanForm *m_newPlan;
    QAction *m_breakDown;
    QAction *m_lock;
    QAction *m_publish;
    QAction *m_new;
    QAction *m_explain;
    QAction *m_multiply;
    LiveQuery<QuotaData> m_query;
    LiveQuery<QString> m_previewQuery;
    QuotaChoice m_choice;
    std::shared_ptr<const QuotaData> m_data;
    bool m_fresh = true;
};

} // namespace weiwo::ui
