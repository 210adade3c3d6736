#pragma once

#include "core/quotas/commands.h"
#include "ui/kit/number_format.h"
#include "ui/panels/quotas/param_form.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace weiwo::ui {

/// What to break down, and how: total, level, method with its parameters, rounding, buffer. The
/// fields of a method are made from its typed parameters; nothing here knows a method.
class MethodForm : public QWidget
{
    Q_OBJECT

public:
    explicit MethodForm(const Registry &registry, QWidget *parent = nullptr);

    /// What is broken down: a node, its present total, how amounts are shown, the levels that stand
    /// below it, and whom parameters can name.
    struct Subject
    {
        QString name;
        quotas::AmountUnit unit;
        MoneyUnit shownUnit = MoneyUnit::One;
        std::optional<qint64> total;
        std::vector<org::Level> levels;
        ParamNames names;
    };
    void setSubject(const Subject &subject);
    /// Shows the way in which the subject is broken down now.
    void setWay(const quotas::Split &split);
    /// Reads the fields; a problem stands under its field and nothing comes back.
    [[nodiscard]] std::optional<quotas::BreakdownRequest> request();
    /// What a dry run of the present fields gave, or why it is refused.
    void setOutcome(const QString &text, bool problem);
    void retranslate();

Q_SIGNALS:
    void changed();
    void applied();
    void cancelled();

private:
    void showMethod();
    void nameSteps();
    [[nodiscard]] bool readBounds(quotas::BreakdownRequest &request);
    [[nodiscard]] NumberSpec spec() const;

    const Registry &m_registry;
    Subject m_subject;
    QLabel *m_title;
    Form *m_form;
    QLineEdit *m_total;
    QComboBox *m_level;
    QComboBox *m_method;
    QLabel *m_help;
    ParamForm *m_params;
    QComboBox *m_step;
    QLineEdit *m_buffer;
    QLineEdit *m_floor;
    QLineEdit *m_cap;
    QCheckBox *m_byMonths;
    QLabel *m_outcome;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};

} // namespace weiwo::ui
