#pragma once

#include "ui/panels/tiers/tier_tab.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QStackedWidget;

namespace weiwo::ui {

class Segmented;
class TierCustomerDesk;
class TierJudgement;

/// Who is in which class, why, what would lift them: what the rules say today before it is applied, the
/// rules themselves, who went where between two days, recency against frequency, what customers are
/// expected to bring, what the tiers are owed, and whom to contact. Each of these is a tab of its own.
class TiersPanel : public Panel
{
    Q_OBJECT

public:
    explicit TiersPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    [[nodiscard]] QWidget *mainWidget() override;

protected:
    void retranslate() override;

private:
    struct Entry
    {
        TierTab *tab;
        QList<QAction *> actions;      ///< in the head while it shows
        QAction *show;                 ///< for the palette and for who has no pointer
    };

    void addTab(TierTab *tab, const QList<QAction *> &shared = {});
    void makeHead();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] const Entry &current() const;
    /// Only what is looked at is asked for.
    void wake();
    void askAll();
    void noteJudgement();
    void tellState();
    void showAmounts();
    void showView();
    void follow();
    void openForm(QWidget *form);
    /// Unless another has been opened since.
    void closeForm(const QWidget *form);
    void closeForms();

    TierHost m_host;
    Segmented *m_views;
    QStackedWidget *m_pages;
    QStackedWidget *m_side;
    TierJudgement *m_judgement;
    TierCustomerDesk *m_desk;
    QAction *m_refresh;
    std::vector<Entry> m_tabs;
    LiveQuery<TierState> m_stateQuery;
    TierState m_state;
    bool m_here = false;
    bool m_asked = false;
};

} // namespace weiwo::ui
