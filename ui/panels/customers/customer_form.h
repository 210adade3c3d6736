#pragma once

#include "core/customers/types.h"
#include "ui/kit/side_form.h"
#include "ui/shell/org_index.h"

class QLabel;
class QLineEdit;

namespace weiwo::ui {

class Form;
class NodeButton;

/// Makes a new customer.
class CustomerForm : public SideForm
{
    Q_OBJECT

public:
    explicit CustomerForm(QWidget *parent = nullptr);

    void start(const std::shared_ptr<const OrgIndex> &index, const std::optional<Id> &owner);
    /// What has been typed so far.
    [[nodiscard]] customers::Customer draft() const;
    /// Says below the name that the customer may be there already, and why; empty: nothing to say.
    void hint(const QString &text);

Q_SIGNALS:
    /// Name, phone, e-mail or credit code are others: whoever knows of duplicates may hint().
    void hintWanted(const weiwo::customers::Customer &draft);
    void accepted(const weiwo::customers::Customer &customer);

protected:
    void showRefusal(const Error &error) override;
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QString key;
        QLineEdit *edit;
        QString customers::Customer::*member;
    };
    void accept();
    void retranslate();

    QLabel *m_hint;
    Form *m_form;
    std::vector<Field> m_fields;
    NodeButton *m_owner;
};

} // namespace weiwo::ui
