#include "ui/panels/customers/customer_form.h"

#include "core/customers/fields.h"
#include "ui/kit/form.h"
#include "ui/shell/node_button.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

/// Asked for when a customer is made; the rest is added on its page.
const QStringList askedFor{u"name"_s,     u"short_name"_s, u"code"_s,    u"kind"_s,     u"phone"_s,       u"email"_s,
                           u"province"_s, u"city"_s,       u"address"_s, u"industry"_s, u"credit_code"_s, u"source"_s};
/// Those by which one that is there already is known.
const QStringList telling{u"name"_s, u"phone"_s, u"email"_s, u"credit_code"_s, u"address"_s};

} // namespace

CustomerForm::CustomerForm(QWidget *parent)
    : SideForm(parent), m_hint(new QLabel), m_form(new Form), m_owner(new NodeButton)
{
    setObjectName(u"customerForm"_s);
    m_hint->setObjectName(u"customerHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->hide();
    setTextToken(m_hint, Token::Warn);
    m_owner->setObjectName(u"customerOwner"_s);
    accepts()->setObjectName(u"customerAccept"_s);
    cancels()->setObjectName(u"customerCancel"_s);
    for (const QString &key : askedFor) {
        auto *edit = new QLineEdit;
        edit->setObjectName(u"customerField."_s + key);
        m_form->addField(key, {}, edit, key == "name"_L1);
        m_fields.push_back({key, edit, textField(key)->member});
        if (telling.contains(key))
            connect(edit, &QLineEdit::textChanged, this, [this] { Q_EMIT hintWanted(draft()); });
        if (key == "name"_L1)
            m_form->layout()->addWidget(m_hint);
        if (key == "kind"_L1)
            m_form->addField(u"owner"_s, {}, m_owner);
    }
    fields()->addWidget(m_form);
    fields()->addStretch(1);
    connect(accepts(), &QPushButton::clicked, this, &CustomerForm::accept);
    retranslate();
}

void CustomerForm::start(const std::shared_ptr<const OrgIndex> &index, const std::optional<Id> &owner)
{
    for (const Field &field : m_fields)
        field.edit->clear();
    m_form->clearProblems();
    begin();
    m_owner->setIndex(index);
    m_owner->setNode(owner);
    hint({});
    m_fields.front().edit->setFocus();
}

Customer CustomerForm::draft() const
{
    Customer customer;
    for (const Field &field : m_fields)
        customer.*field.member = field.edit->text().trimmed();
    if (m_owner->node())
        customer.owner = org::NodeId(*m_owner->node());
    return customer;
}

void CustomerForm::hint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void CustomerForm::accept()
{
    m_form->clearProblems();
    if (m_form->validate() && saves().start())
        Q_EMIT accepted(draft());
}

void CustomerForm::showRefusal(const Error &error)
{
    // A refusal names the field, or the value that it minds.
    const auto at = std::ranges::find_if(m_fields, [&error](const Field &field) {
        const QString text = field.edit->text().trimmed();
        return field.key == error.subject || (text.isEmpty() ? field.key == "name"_L1 : text == error.subject);
    });
    m_form->refuse(error.message, at == m_fields.end() ? QString() : at->key);
}

void CustomerForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CustomerForm::retranslate()
{
    title()->setText(tr("New customer"));
    for (const Field &field : m_fields)
        m_form->field(field.key)->setLabel(textField(field.key)->title.str());
    m_form->field(u"owner"_s)->setLabel(tr("Owner"));
    m_owner->setNobody(tr("Nobody yet: choose…"));
    accepts()->setText(tr("Add"));
    cancels()->setText(tr("Cancel"));
}

} // namespace weiwo::ui
