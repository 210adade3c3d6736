#pragma once

#include "core/customers/custom_fields.h"
#include "core/customers/ownership.h"
#include "ui/panels/customers/customer_list.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace weiwo::ui {

class AnswerArea;
class BulkForm;
class CustomerForm;
class CustomerModel;
class EmptyState;
class FieldsForm;
class FilterBuilder;
class Grid;
class HandOverForm;
class OrgDirectory;
class SearchField;
class ViewsList;

/// The customers of the scope: found, filtered, sorted, and changed many at a time. A record of its place
/// is the view that is shown ("view:mine").
class CustomersPanel : public Panel
{
    Q_OBJECT

public:
    explicit CustomersPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] TableHead tableHead(const Grid &grid) const override;
    [[nodiscard]] bool isSettled() const override;
    /// The form of a new customer, for whoever can tell duplicates: it asks by hintWanted(), hint() answers.
    [[nodiscard]] CustomerForm &newCustomerForm() const { return *m_form; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the panel needs to know before it can ask for a list.
    struct Frame
    {
        std::vector<customers::BookField> fields;
        std::vector<customers::CustomField> own;
        std::vector<customers::SavedView> views;
        DateRange compared;
        Period soFar;
    };
    enum class Side { None, New, Bulk, HandOver, Fields };

    void makeActions();
    [[nodiscard]] QWidget *makeBody();
    void connectAll();
    void connectGrid();
    void chooseUnit();
    void connectForms();
    void askFrame();
    void presentFrame(const Frame &frame);
    void ask();
    void present(const CustomerList &list);
    void presentSums();
    void presentEmpty();
    void presentChips();
    void openView(const QString &key);
    void applyColumns(const QStringList &columns);
    void setFilter(const customers::BookFilter &filter);
    void takeSort();
    void noteChanged();
    void showSide(Side side);
    void followCurrent();
    void openPage(int row);

    // customers_panel_actions.cpp
    [[nodiscard]] std::vector<qint64> selectedNumbers() const;
    void startBulk(const QString &field);
    void previewBulk(const customers::FieldChange &change);
    void applyBulk(const customers::FieldChange &change);
    void applyTyped(const std::vector<std::pair<customers::CustomerId, customers::FieldChange>> &changes);
    void startHandOver();
    void previewHandOver();
    void applyHandOver();
    void askHint(const customers::Customer &draft);
    void addCustomer(const customers::Customer &customer);
    void removeSelected();
    void saveView();
    void renameView(const QString &key);
    void removeView(const QString &key);
    void putView(const customers::SavedView &view, const QString &done);
    /// Closes that form, unless another is open by then.
    [[nodiscard]] std::function<void()> closing(Side form);
    void perform(const EditTitle &title, const std::function<Status(Edit &)> &body, const std::function<QString()> &done);

    Place m_place;
    SearchField *m_search;
    QPushButton *m_filterButton;
    QHBoxLayout *m_chips;
    QPushButton *m_clear;
    QLabel *m_sums;
    FilterBuilder *m_builder;
    ViewsList *m_views;
    Grid *m_grid;
    CustomerModel *m_model;
    EmptyState *m_empty;
    QStackedWidget *m_lists;
    AnswerArea *m_area = nullptr;
    QStackedWidget *m_side;
    CustomerForm *m_form;
    BulkForm *m_bulk;
    HandOverForm *m_handOver;
    FieldsForm *m_fieldsForm;
    QAction *m_new;
    QAction *m_open;
    QAction *m_edit;
    QAction *m_assign;
    QAction *m_tag;
    QAction *m_handOverAction;
    QAction *m_remove;
    QAction *m_import;
    QAction *m_fieldsAction;
    QAction *m_filterAction;
    QAction *m_saveView;
    QAction *m_explain;
    OrgDirectory *m_directory;
    LiveQuery<Frame> m_frameQuery;
    LiveQuery<CustomerList> m_query;
    LiveQuery<QString> m_hintQuery;
    Frame m_frame;
    std::shared_ptr<customers::CustomerSearch> m_finder;
    QString m_view;
    customers::BookFilter m_filter;
    QString m_sort;
    QString m_sortSeen;                ///< of the grid, so that another one is told from a mere other width
    std::vector<qint64> m_bulkNumbers;
    Side m_shown = Side::None;
    bool m_framed = false;
    bool m_loaded = false;
    bool m_opening = false;
};

} // namespace weiwo::ui
