#pragma once

#include "core/customers/tiers/judge.h"
#include "ui/kit/side_form.h"
#include "ui/views/amounts.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weiwo::ui {

class Form;

/// A draft of a scheme, one tier of it at a time. Fields of a condition come from its parameters; the form
/// knows no condition. What it cannot show (the parts of a score) stays as it is.
class TierSchemeForm : public SideForm
{
    Q_OBJECT

public:
    explicit TierSchemeForm(QWidget *parent = nullptr);

    void start(const customers::TierSchemeDetail &scheme, int place, const metrics::MetricSet &known, const AmountStyle &style);
    /// Shows another tier; false where the fields of this one are wrong.
    bool choose(int place);
    [[nodiscard]] int place() const { return m_place; }
    /// What the fields say; nothing, with problems under them, where they cannot be read.
    [[nodiscard]] std::optional<customers::TierSchemeDetail> value();
    void retranslate();

Q_SIGNALS:
    void edited();
    void accepted(const weiwo::customers::TierSchemeDetail &scheme);
    /// Another tier is shown than was chosen.
    void turned();

protected:
    void showRefusal(const Error &error) override;

private:
    struct Field
    {
        size_t condition = 0;
        ParamSpec spec;
        Form *form = nullptr;
        std::function<std::optional<nlohmann::json>(QString *problem)> read;
    };
    void nameParts();
    void connectParts();
    void showTier();
    void makeConditions();
    void addFields(size_t condition, Form *form);
    void addChoice(size_t condition, const ParamSpec &spec, Form *form, const QString &value);
    void addText(size_t condition, const ParamSpec &spec, Form *form, const nlohmann::json &value);
    /// What a number stands for; nothing: as it is written.
    [[nodiscard]] std::optional<NumberSpec> unitOf(size_t condition, const ParamSpec &spec) const;
    [[nodiscard]] customers::Tier &tier() { return m_draft.tiers[size_t(m_place)]; }
    void addTier();
    void removeTier();
    void moveTier(int by);
    void numberRanks();

    customers::TierSchemeDetail m_draft;
    metrics::MetricSet m_known;
    AmountStyle m_style;
    int m_place = 0;
    Form *m_form;
    QLineEdit *m_name;
    QComboBox *m_join;
    QComboBox *m_kinds;
    QVBoxLayout *m_conditionsPlace;
    QWidget *m_conditions = nullptr;
    Form *m_schemeForm;
    QLineEdit *m_months;
    QLineEdit *m_band;
    QLineEdit *m_evaluations;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    std::vector<Field> m_fields;
    std::vector<Form *> m_conditionForms;
};

} // namespace weiwo::ui
