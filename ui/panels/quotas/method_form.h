#pragma once

#include "core/quotas/commands.h"
#include "ui/kit/number_format.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace weiwo::ui {

class Form;

/// What to break down, and how: total, level, method with its parameters, rounding, buffer. The
/// fields of a method are made from its typed parameters; nothing here knows a method.
class MethodForm : public QWidget
{
    Q_OBJECT

public:
    explicit MethodForm(const Registry &registry, QWidget *parent = nullptr);

    /// The node that is broken down, its present total, and the levels that stand below it.
    void setSubject(const QString &name, const quotas::AmountUnit &unit, const std::optional<qint64> &total,
                    const std::vector<org::Level> &levels);
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
    [[nodiscard]] QWidget *editorOf(const ParamSpec &spec);
    [[nodiscard]] std::optional<nlohmann::json> paramsOfFields();
    [[nodiscard]] std::optional<qint64> amount(const QString &key, const QString &text);

    const Registry &m_registry;
    quotas::AmountUnit m_unit;
    QLabel *m_title;
    Form *m_form;
    QLineEdit *m_total;
    QComboBox *m_level;
    QComboBox *m_method;
    QLabel *m_help;
    Form *m_params = nullptr;
    QWidget *m_paramsHost;
    std::vector<std::pair<ParamSpec, QWidget *>> m_fields;
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
