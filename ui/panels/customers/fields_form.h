#pragma once

#include "core/customers/custom_fields.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace weiwo::ui {

class Form;

/// The fields that the company has added to its customers: makes, changes, orders and deletes them.
class FieldsForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldsForm(QWidget *parent = nullptr);

    void setFields(const std::vector<customers::CustomField> &fields);
    void start();

Q_SIGNALS:
    void saved(const weiwo::customers::CustomField &field);
    void removed(const weiwo::customers::CustomField &field);
    /// The fields in their new order.
    void ordered(const std::vector<weiwo::customers::CustomField> &fields);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const customers::CustomField *current() const;
    void present();
    void save();
    void move(int by);
    void retranslate();

    std::vector<customers::CustomField> m_fields;
    QString m_wanted;                  ///< key of the one to be chosen when fields come
    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_new;
    QToolButton *m_up;
    QToolButton *m_down;
    Form *m_form;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QComboBox *m_kind;
    QLineEdit *m_choices;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace weiwo::ui
