#pragma once

#include "ui/panels/tiers/tier_tab.h"
#include "ui/shell/live_query.h"

namespace weiwo::ui {

class TierStandardForm;
class TierStandardsView;

/// What the tiers are owed: shown, changed, and how far they get it.
class TierStandardsTab : public TierTab
{
    Q_OBJECT

public:
    TierStandardsTab(const TierHost &host, QObject *parent);

    [[nodiscard]] QWidget *mainWidget() const override;
    [[nodiscard]] std::vector<Grid *> grids() const override;
    [[nodiscard]] QList<QAction *> actions() const override { return {m_edit, m_remove}; }
    [[nodiscard]] QWidget *form() const override;
    void formHidden() override { m_editing = false; }
    void ask() override;
    void setAwake(bool awake) override { m_query.setAwake(awake); }
    void retranslate() override;

private:
    void follow();
    void startForm();
    void save(const customers::ServiceStandard &standard);
    void remove();

    TierStandardsView *m_view;
    TierStandardForm *m_form;
    QAction *m_edit;
    QAction *m_remove;
    bool m_editing = false;
    LiveQuery<customers::StandardsOverview> m_query;
};

} // namespace weiwo::ui
