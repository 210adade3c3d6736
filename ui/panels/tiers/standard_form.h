#pragma once

#include "core/customers/tiers/standards.h"
#include "ui/kit/side_form.h"
#include "ui/views/amounts.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace weiwo::ui {

class Form;

/// What a tier is owed of one kind: a number in its unit, and words.
class TierStandardForm : public SideForm
{
    Q_OBJECT

public:
    explicit TierStandardForm(QWidget *parent = nullptr);

    void start(const customers::StandardsOverview &overview, int place, const QString &kind, const AmountStyle &style);
    /// Shows another cell, unless somebody has typed into this one.
    void choose(int place, const QString &kind);
    void retranslate();

Q_SIGNALS:
    void accepted(const weiwo::customers::ServiceStandard &standard);

protected:
    void showRefusal(const Error &error) override;

private:
    void showStandard();
    void wordFields();
    void accept();
    [[nodiscard]] const customers::ServiceKind *kind() const;
    [[nodiscard]] NumberSpec unit() const;
    /// Nothing, with a problem at the field, where it is no number.
    [[nodiscard]] std::optional<qint64> readValue();

    customers::StandardsOverview m_overview;
    AmountStyle m_style;
    int m_place = 0;
    bool m_edited = false;
    QLabel *m_tier;
    Form *m_form;
    QComboBox *m_kind;
    QLineEdit *m_value;
    QLineEdit *m_words;
};

} // namespace weiwo::ui
