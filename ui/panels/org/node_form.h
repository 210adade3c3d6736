#pragma once

#include "core/org/types.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace weiwo::ui {

class Form;
class FormField;

/// The fields of a unit or person, to add one or to change one.
class NodeForm : public QWidget
{
    Q_OBJECT

public:
    explicit NodeForm(QWidget *parent = nullptr);

    /// A new node of @p level below @p parent, from @p date on.
    void startNew(org::Level level, const QString &parent, QDate date);
    void startEdit(const org::Node &node);

Q_SIGNALS:
    /// @p from: first day of its place; only of a new node.
    void accepted(const weiwo::org::Node &node, QDate from);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void start(const org::Node &node, bool isNew);
    void accept();
    void retranslate();
    [[nodiscard]] static QString dateProblem(const QLineEdit *edit);

    Form *m_form;
    QLabel *m_title;
    QLineEdit *m_name;
    QLineEdit *m_code;
    QComboBox *m_level;
    QLineEdit *m_post;
    QLineEdit *m_email;
    QLineEdit *m_hired;
    QLineEdit *m_left;
    QLineEdit *m_from;
    QPushButton *m_save;
    QPushButton *m_cancel;
    org::Node m_node;
    QString m_parent;
    bool m_new = false;
};

} // namespace weiwo::ui
