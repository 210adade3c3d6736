#pragma once

#include "core/metrics/metric_set.h"
#include "core/performance/alerts/conditions.h"
#include "ui/panels/alerts/alert_screen.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weiwo::ui {

class Form;
class ScopePicker;
struct OrgIndex;

/// A rule: what of whom, when it is bad, how bad that is, and who looks after it. The sentence above the fields says what
/// they mean, the one below how often that was so lately. Fields of a condition come from its
/// parameters; the form knows no condition.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(const AmountStyle &style, QWidget *parent = nullptr);

    /// What a rule may watch, from the next start() on.
    void setMetrics(const metrics::MetricSet &metrics) { m_metrics = metrics; }

    /// @p only: a unit or person that the rule may look at alone (the scope of the window).
    struct Only
    {
        org::NodeId node;
        QString name;
    };
    /// @p index: whom the owner is chosen from; null: not known yet.
    void start(const performance::AlertRule &rule, const std::optional<Only> &only, const std::shared_ptr<const OrgIndex> &index);
    /// What the fields say; problems stand under them where @p complain.
    [[nodiscard]] std::optional<performance::AlertRule> value(bool complain);
    void setSentence(const QString &sentence);
    [[nodiscard]] QString sentence() const;
    void setRehearsal(const QString &text);
    void retranslate();

Q_SIGNALS:
    void edited();
    void accepted(const weiwo::performance::AlertRule &rule);
    void cancelled();

private:
    struct Field
    {
        ParamSpec spec;
        std::function<std::optional<nlohmann::json>(QString *problem)> read;
        std::function<void(const nlohmann::json &)> write;
    };
    void fillChoices();
    /// Fields of the chosen condition, with @p params where they have them.
    void makeFields(const nlohmann::json &params);
    [[nodiscard]] Field choiceField(const ParamSpec &spec);
    [[nodiscard]] Field flagField(const ParamSpec &spec);
    [[nodiscard]] Field numberField(const ParamSpec &spec);
    [[nodiscard]] std::optional<nlohmann::json> readNumber(const ParamSpec &spec, const QString &text, QString *problem) const;
    [[nodiscard]] QString writeNumber(const ParamSpec &spec, const nlohmann::json &value) const;
    /// What a number stands for; nothing: as it is written.
    [[nodiscard]] std::optional<NumberSpec> unitOf(const ParamSpec &spec) const;
    [[nodiscard]] const performance::AlertConditionSpec *condition() const;
    [[nodiscard]] metrics::Kind metricKind() const;
    void fillMetrics(QComboBox *box) const;
    void chooseOwner();
    void showOwner();

    metrics::MetricSet m_metrics;
    AmountStyle m_style;
    performance::AlertRule m_rule;
    std::optional<Only> m_only;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_rehearsal;
    Form *m_form;
    Form *m_end;
    QComboBox *m_metric;
    QComboBox *m_subject;
    QComboBox *m_condition;
    QComboBox *m_severity;
    QPushButton *m_owner;
    QPushButton *m_nobody;
    ScopePicker *m_picker = nullptr;
    std::shared_ptr<const OrgIndex> m_index;
    std::optional<org::NodeId> m_chosenOwner;
    QLineEdit *m_name;
    QVBoxLayout *m_paramsPlace;
    Form *m_params = nullptr;
    std::vector<Field> m_fields;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace weiwo::ui
