#pragma once

#include "ui/kit/form_saves.h"
#include "ui/panels/customers/page_data.h"
#include "ui/shell/org_index.h"

#include <QPointer>
#include <QWidget>

class QAbstractButton;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weiwo::ui {

class FactRow;
class LinkButton;

/// The left of a customer's page: what it is, whom one talks to, where its places are. All of it is
/// changed where it stands; parts without anything are one line with what adds to them.
class FactsView : public QWidget
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    void present(const CustomerPageData &page, const std::shared_ptr<const OrgIndex> &index);
    /// Of the form that is open; it goes with the form.
    [[nodiscard]] FormSaves &saves() const { return *m_saves; }
    void closeForm();
    /// What the form says is not stored: it stays with what was typed and says why.
    void refuseForm(const QString &why);
    /// Nothing can be changed, and why; before it presents anything.
    void setReadOnly(const QString &why) { m_readOnly = why; }

Q_SIGNALS:
    void edited(const weiwo::customers::FieldChange &change);
    void contactPut(const weiwo::customers::Contact &contact);
    void contactRemoved(const weiwo::customers::ContactId &contact);
    void addressPut(const weiwo::customers::Address &address);
    void addressRemoved(const weiwo::customers::AddressId &address);
    void attachmentPut(const weiwo::customers::Attachment &attachment);
    void attachmentRemoved(const weiwo::customers::AttachmentId &attachment);
    void customerWanted(const weiwo::customers::CustomerId &customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void rebuildFields();
    void presentFields();
    void presentContacts();
    void presentAddresses();
    void presentAttachments();
    void presentGroup();
    void presentOwners();
    [[nodiscard]] QVBoxLayout *section(const QString &title, const QString &action, const std::function<void()> &run, const QString &name);
    void openForm(QVBoxLayout *layout, const QString &name, const std::vector<std::pair<QString, QString>> &fields,
                  const std::function<void(const QStringList &)> &save);
    /// Of what changes something.
    void lock(QAbstractButton *button) const;

    std::optional<CustomerPageData> m_page;
    std::shared_ptr<const OrgIndex> m_index;
    QVBoxLayout *m_layout;
    QWidget *m_facts;
    QVBoxLayout *m_factsLayout;
    LinkButton *m_more;
    QWidget *m_rest = nullptr;         ///< sections under the fields
    QVBoxLayout *m_restLayout = nullptr;
    QPointer<QWidget> m_form;          ///< that is being filled in: it is not taken away under the hands
    QPointer<QLabel> m_formProblem;
    QPointer<FormSaves> m_saves;
    QString m_readOnly;
    std::vector<FactRow *> m_rows;
    QStringList m_rowKeys;
    bool m_all = false;                ///< empty fields show, too
};

} // namespace weiwo::ui
