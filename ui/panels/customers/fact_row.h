#pragma once

#include "core/customers/book.h"
#include "ui/shell/org_index.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace weiwo::ui {

class NodeButton;

/// A field of a customer with its value: it is changed where it stands. Enter or leaving keeps what was
/// typed, Esc gives the old value back.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    explicit FactRow(const customers::BookField &field, QWidget *parent = nullptr);

    [[nodiscard]] const customers::BookField &field() const { return m_field; }
    void setValue(const QString &value);
    /// It cannot be changed, and why.
    void setReadOnly(const QString &why);
    [[nodiscard]] const QString &value() const { return m_value; }
    /// Of a field that holds a person or unit.
    void setNode(const std::optional<Id> &node, const std::shared_ptr<const OrgIndex> &index);

Q_SIGNALS:
    /// As changeCustomers() takes it.
    void edited(const weiwo::customers::FieldChange &change);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void commit(const QString &value);

    customers::BookField m_field;
    QString m_value;
    QString m_readOnly;
    QLabel *m_title;
    QLineEdit *m_edit = nullptr;
    QComboBox *m_choice = nullptr;
    NodeButton *m_node = nullptr;
    bool m_setting = false;
};

} // namespace weiwo::ui
