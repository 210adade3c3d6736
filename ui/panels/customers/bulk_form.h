#pragma once

#include "core/customers/book.h"
#include "ui/kit/side_form.h"
#include "ui/shell/org_index.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace weiwo::ui {

class Form;
class Grid;
class GridStore;
class NodeButton;

/// Changes one field of many customers: what, to what, and what that would do to each before it is done.
class BulkForm : public SideForm
{
    Q_OBJECT

public:
    explicit BulkForm(QWidget *parent = nullptr);

    /// @p count: customers that are selected. @p field: the one to begin with; empty: a usual one.
    void start(const std::vector<customers::BookField> &fields, int count, const QString &field,
               const std::shared_ptr<const OrgIndex> &index);
    [[nodiscard]] customers::FieldChange change() const;
    /// What the change would do, or why it cannot be done.
    void present(const Result<customers::BulkOutcome> &outcome);

Q_SIGNALS:
    /// The change is another: its preview is wanted.
    void previewWanted(const weiwo::customers::FieldChange &change);
    void accepted(const weiwo::customers::FieldChange &change);

protected:
    void showRefusal(const Error &error) override { present(tl::make_unexpected(error)); }
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const customers::BookField *field() const;
    void showEditors();
    void fillWays();
    void edited();
    void retranslate();
    void setColumns();

    std::vector<customers::BookField> m_fields;
    int m_count = 0;
    bool m_touched = false;            ///< something was chosen or typed: before that nothing is judged
    Form *m_form;
    QComboBox *m_field;
    QComboBox *m_way;                  ///< of tags: add, take away, replace; of owners: give, take away
    QLineEdit *m_value;
    QComboBox *m_choice;
    NodeButton *m_node;
    QLabel *m_summary;
    Grid *m_grid;
    GridStore *m_store;
    QTimer m_later;
    std::optional<customers::BulkOutcome> m_outcome;
};

} // namespace weiwo::ui
