#pragma once

#include "core/quotas/bounds.h"
#include "ui/kit/number_format.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace weiwo::ui {

class Form;

/// Floor and cap of the selected cells.
class BoundsForm : public QWidget
{
    Q_OBJECT

public:
    explicit BoundsForm(QWidget *parent = nullptr);

    /// What the selected cells are, in words, and what bounds all of them have now.
    struct Subject
    {
        QString words;
        int cells = 0;
        NumberSpec spec;
        quotas::CellBounds bounds;
        bool mixed = false;            ///< they differ
    };
    void setSubject(const Subject &subject);
    void retranslate();

Q_SIGNALS:
    void applied(const weiwo::quotas::BoundRule &floor, const weiwo::quotas::BoundRule &cap);

private:
    void apply();

    Subject m_subject;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_now;
    Form *m_form;
    QLineEdit *m_floor;
    QLineEdit *m_cap;
    QPushButton *m_apply;
    QPushButton *m_remove;
};

} // namespace weiwo::ui
