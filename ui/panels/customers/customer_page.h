#pragma once

#include "ui/panels/customers/page_data.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QAction;
class QLabel;

namespace weiwo::ui {

class AnswerArea;
class Chip;
class ElidedLabel;
class FactsView;
class FormSaves;
class FiguresView;
class OrgDirectory;
class TimelineView;

/// Everything on one customer. The record of its place is customerRecord(); Ctrl+Up and Ctrl+Down go
/// through the list that it was opened from.
class CustomerPage : public Panel
{
    Q_OBJECT

public:
    explicit CustomerPage(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void retranslate() override;

private:
    void makeActions();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeHead();
    void connectAll();
    void connectFacts();
    void ask();
    void present(const CustomerPageData &page);
    void presentHead();
    void presentDue();
    /// Of the note that was begun, until its customer is looked at again.
    void keepDraft(const std::optional<customers::CustomerId> &next);
    void updateWalk();
    void step(int by);
    void openCustomer(const customers::CustomerId &customer);
    void openOrders(const std::vector<Filter> &more, const std::optional<Period> &period);
    void edit(const QString &title, const std::function<Status(Edit &)> &body);
    /// What somebody has typed, which stays where it is until @p close or @p refused; see editFromForm().
    void save(FormSaves &saves, const QString &title, const std::function<Status(Edit &)> &body, const std::function<void()> &close,
              const std::function<void(const Error &)> &refused);
    /// The same of the form at the left.
    void saveForm(const QString &title, const std::function<Status(Edit &)> &body);

    std::optional<customers::CustomerId> m_customer;
    std::optional<CustomerPageData> m_page;
    int m_limit;
    QHash<QString, QString> m_drafts;  ///< notes that were begun, by customer
    ElidedLabel *m_name;
    ElidedLabel *m_shortName;
    Chip *m_tier;
    ElidedLabel *m_why;
    QLabel *m_facts;
    QWidget *m_dueRow;
    Chip *m_dueWhen;
    QLabel *m_due;
    QLabel *m_position;
    FactsView *m_left;
    TimelineView *m_timeline;
    FiguresView *m_figures;
    AnswerArea *m_area = nullptr;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_orders;
    QAction *m_list;
    QAction *m_explain;
    QAction *m_note;
    OrgDirectory *m_directory;
    LiveQuery<CustomerPageData> m_query;
    LiveQuery<Timeline> m_timelineQuery;
    LiveQuery<std::vector<customers::CustomerId>> m_stepQuery;
    int m_stepTo = -1;                 ///< row of the list that is gone to
};

} // namespace weiwo::ui
