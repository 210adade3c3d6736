#pragma once

#include "core/quotas/commands.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weiwo::ui {

class Form;

/// A new plan: its name, fiscal year and measures. Also the next draft of one that is there.
class NewPlanForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewPlanForm(QWidget *parent = nullptr);

    /// @p first: there is no plan yet, so the form says what a plan is for.
    void start(int year, const std::vector<quotas::Measure> &measures, bool first);
    void retranslate();

Q_SIGNALS:
    void accepted(const weiwo::quotas::NewPlan &plan);
    void cancelled();

private:
    void accept();

    QLabel *m_title;
    QLabel *m_help;
    Form *m_form;
    QLineEdit *m_key;
    QLineEdit *m_year;
    QWidget *m_measures;
    QVBoxLayout *m_measureList;
    std::vector<std::pair<QString, QCheckBox *>> m_boxes;
    QCheckBox *m_lines;
    QPushButton *m_create;
    QPushButton *m_cancel;
    bool m_first = true;
};

} // namespace weiwo::ui
