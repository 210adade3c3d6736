#pragma once

#include "core/customers/tiers/types.h"

#include "ui/kit/side_form.h"

class QComboBox;
class QLineEdit;

namespace weiwo::ui {

class Form;

/// What somebody does about a customer: gives him a tier by hand with a reason and an end, or logs that
/// somebody was in touch.
class TierActionForm : public SideForm
{
    Q_OBJECT

public:
    enum class Kind { Override, Log };

    explicit TierActionForm(QWidget *parent = nullptr);

    /// @p place: the tier that is chosen at first.
    void start(Kind kind, const QString &customer, const customers::TierSchemeDetail &scheme, std::optional<int> place, QDate today);
    void retranslate();

Q_SIGNALS:
    void overridden(int place, const QString &reason, std::optional<QDate> until);
    void logged(const QString &kind, QDate day, const QString &note);

protected:
    void showRefusal(const Error &error) override;

private:
    void accept();
    void fillChoices();
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] QString dateProblem() const;

    QLabel *m_customer;
    Form *m_form;
    QComboBox *m_choice;
    QLineEdit *m_date;
    QLineEdit *m_words;
    Kind m_kind = Kind::Override;
    customers::TierSchemeDetail m_scheme;
    QDate m_today;
};

} // namespace weiwo::ui
