#include "ui/panels/customers/facts_view.h"

#include "ui/kit/form.h"
#include "ui/kit/link_button.h"
#include "ui/panels/customers/fact_row.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

/// Shown even while they are empty: what everybody asks first.
const QStringList alwaysShown{u"owner"_s, u"kind"_s, u"phone"_s, u"province"_s, u"city"_s, u"industry"_s, u"tags"_s};
/// The order of the page; those that it does not name follow.
const QStringList pageOrder{u"name"_s,     u"short_name"_s, u"code"_s,     u"owner"_s,       u"kind"_s,   u"tags"_s,    u"phone"_s,
                            u"email"_s,    u"province"_s,   u"city"_s,     u"county"_s,      u"address"_s, u"country"_s, u"industry"_s,
                            u"segment"_s,  u"size"_s,       u"source"_s,   u"credit_code"_s, u"parent"_s};

QLabel *plain(const QString &text, Token token, QWidget *parent = nullptr)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (token != Token::Text)
        setTextToken(label, token);
    return label;
}

QToolButton *smallButton(const QString &iconName, const QString &tip, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName, Token::Text2));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

FactsView::FactsView(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_facts(new QWidget(this)), m_factsLayout(new QVBoxLayout(m_facts)),
      m_more(new LinkButton({}, this))
{
    setObjectName(u"customerFacts"_s);
    m_more->setObjectName(u"factsMore"_s);
    m_layout->setContentsMargins(space::L, space::S, space::M, space::L);
    m_layout->setSpacing(space::Xs);
    m_factsLayout->setContentsMargins(0, 0, 0, 0);
    m_factsLayout->setSpacing(space::Xxs);
    m_layout->addWidget(m_facts);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        presentFields();
    });
}

void FactsView::present(const CustomerPageData &page, const std::shared_ptr<const OrgIndex> &index)
{
    if (m_page && m_page->customer.id != page.customer.id)
        delete m_form;
    m_page = page;
    m_index = index;
    rebuild();
}

void FactsView::rebuild()
{
    if (!m_page)
        return;
    QStringList keys;
    for (const BookField &field : m_page->fields)
        keys << field.key + u'/' + field.title + field.choices.join(u'|');
    if (keys != m_rowKeys) {
        m_rowKeys = keys;
        rebuildFields();
    }
    presentFields();
    if (m_form)
        return;
    delete m_rest;
    m_rest = new QWidget(this);
    m_restLayout = new QVBoxLayout(m_rest);
    m_restLayout->setContentsMargins(0, 0, 0, 0);
    m_restLayout->setSpacing(space::Xs);
    presentContacts();
    presentAddresses();
    presentAttachments();
    presentGroup();
    presentOwners();
    m_restLayout->addStretch(1);
    m_layout->addWidget(m_rest, 1);
}

void FactsView::rebuildFields()
{
    for (FactRow *row : m_rows)
        row->deleteLater();
    m_rows.clear();
    std::vector<BookField> fields = m_page->fields;
    std::ranges::stable_sort(fields, {}, [](const BookField &field) {
        const auto at = pageOrder.indexOf(field.key);
        return at < 0 ? pageOrder.size() : at;
    });
    for (const BookField &field : fields) {
        auto *row = new FactRow(field, m_facts);
        if (!m_readOnly.isEmpty())
            row->setReadOnly(m_readOnly);
        connect(row, &FactRow::edited, this, &FactsView::edited);
        m_factsLayout->addWidget(row);
        m_rows.push_back(row);
    }
}

void FactsView::presentFields()
{
    int folded = 0;
    for (FactRow *row : m_rows) {
        const QString value = m_page->values.value(row->field().key);
        row->setValue(value);
        if (row->field().kind == BookField::Kind::Node)
            row->setNode(m_page->customer.owner ? std::optional(m_page->customer.owner->raw()) : std::nullopt, m_index);
        const bool shown = m_all || !value.isEmpty() || alwaysShown.contains(row->field().key);
        row->setVisible(shown);
        folded += shown ? 0 : 1;
    }
    m_more->setVisible(folded > 0 || m_all);
    m_more->setText(m_all ? tr("Hide empty fields") : tr("%n empty fields", nullptr, folded));
}

QVBoxLayout *FactsView::section(const QString &title, const QString &action, const std::function<void()> &run, const QString &name)
{
    m_restLayout->addSpacing(space::M);
    auto *head = new QHBoxLayout;
    auto *label = plain(title, Token::Text, m_rest);
    setTypeRole(label, TypeRole::Strong);
    head->addWidget(label);
    head->addStretch(1);
    if (run) {
        auto *button = new LinkButton(action, m_rest);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        lock(button);
        head->addWidget(button);
    }
    m_restLayout->addLayout(head);
    auto *inside = new QVBoxLayout;
    inside->setSpacing(space::Xs);
    m_restLayout->addLayout(inside);
    return inside;
}

void FactsView::openForm(QVBoxLayout *layout, const QString &name, const std::vector<std::pair<QString, QString>> &fields,
                         const std::function<void(const QStringList &)> &save)
{
    if (m_form && m_form->objectName() == name)
        return;
    delete m_form;
    auto *box = new QWidget(m_rest);
    box->setObjectName(name);
    m_form = box;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, space::S);
    column->setSpacing(space::Xs);
    QList<QLineEdit *> edits;
    for (const auto &[title, value] : fields) {
        auto *edit = new QLineEdit(value, box);
        edit->setObjectName(name + u'.' + QString::number(edits.size()));
        edit->setPlaceholderText(title);
        edit->setAccessibleName(title);
        column->addWidget(edit);
        edits << edit;
    }
    auto *problem = plain({}, Token::Danger, box);
    problem->setObjectName(u"formProblem"_s);
    setTypeRole(problem, TypeRole::Caption);
    problem->hide();
    column->addWidget(problem);
    m_formProblem = problem;
    auto *accept = new QPushButton(tr("Save"), box);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    accept->setObjectName(name + u".save"_s);
    setButtonKind(accept, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(accept);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    layout->insertWidget(0, box);
    m_saves = new FormSaves(box, accept);
    connect(accept, &QPushButton::clicked, this, [this, edits, save, needed = fields.front().first] {
        QStringList texts;
        for (const QLineEdit *edit : edits)
            texts << edit->text().trimmed();
        if (texts.front().isEmpty()) {
            edits.front()->setFocus();
            return refuseForm(tr("%1 is needed.", "a field").arg(needed));
        }
        if (!m_saves->start())
            return;
        m_formProblem->hide();
        save(texts);
    });
    connect(cancel, &QPushButton::clicked, this, &FactsView::closeForm);
    submitByKeys(box, accept);
    closeByKey(box, cancel);
    edits.front()->setFocus();
}

void FactsView::refuseForm(const QString &why)
{
    m_formProblem->setText(why);
    m_formProblem->show();
}

void FactsView::closeForm()
{
    m_saves->moveOn();
    QWidget *box = m_form;
    m_form = nullptr;
    box->hide();
    box->deleteLater();
    // What changed meanwhile was not shown under the hands. A button of the form may be what speaks now.
    QMetaObject::invokeMethod(this, &FactsView::rebuild, Qt::QueuedConnection);
}

void FactsView::lock(QAbstractButton *button) const
{
    if (m_readOnly.isEmpty())
        return;
    button->setEnabled(false);
    button->setToolTip(m_readOnly);
}

void FactsView::presentContacts()
{
    const auto place = std::make_shared<QVBoxLayout *>();
    const auto form = [this, place](const Contact &contact) {
        openForm(*place, u"contactForm"_s,
                 {{tr("Name"), contact.name}, {tr("Post"), contact.post}, {tr("Mobile"), contact.mobile}, {tr("E-mail"), contact.email}, {tr("WeChat"), contact.wechat}},
                 [this, contact](const QStringList &texts) {
                     Contact changed = contact;
                     changed.customer = m_page->customer.id;
                     changed.name = texts[0];
                     changed.post = texts[1];
                     changed.mobile = texts[2];
                     changed.email = texts[3];
                     changed.wechat = texts[4];
                     changed.main = changed.main || m_page->details.contacts.empty();
                     Q_EMIT contactPut(changed);
                 });
    };
    const bool none = m_page->details.contacts.empty();
    *place = section(none ? tr("No contacts yet") : tr("Contacts"), tr("Add contact"), [form] { form({}); }, u"contactAdd"_s);
    for (const Contact &contact : m_page->details.contacts) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::Xs);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        auto *name = plain(joined({contact.name, contact.post, contact.main ? tr("main contact") : QString()}), Token::Text, m_rest);
        texts->addWidget(name);
        const QString reach = joined({contact.mobile, contact.phone, contact.email, contact.wechat});
        if (!reach.isEmpty())
            texts->addWidget(plain(reach, Token::Text2, m_rest));
        line->addLayout(texts, 1);
        auto *change = smallButton(u"pencil"_s, tr("Change the contact %1").arg(contact.name), u"contactEdit"_s);
        auto *remove = smallButton(u"trash"_s, tr("Delete the contact %1").arg(contact.name), u"contactRemove"_s);
        connect(change, &QToolButton::clicked, this, [form, contact] { form(contact); });
        connect(remove, &QToolButton::clicked, this, [this, id = contact.id] { Q_EMIT contactRemoved(id); });
        for (QToolButton *button : {change, remove}) {
            lock(button);
            line->addWidget(button, 0, Qt::AlignTop);
        }
        (*place)->addLayout(line);
    }
}

void FactsView::presentAddresses()
{
    const auto place = std::make_shared<QVBoxLayout *>();
    const auto form = [this, place](const Address &address) {
        openForm(*place, u"addressForm"_s,
                 {{tr("Address"), address.address}, {tr("Kind, for example delivery"), address.kind}, {tr("Province"), address.province},
                  {tr("City"), address.city}, {tr("Receiver"), address.receiver}, {tr("Phone"), address.phone}},
                 [this, address](const QStringList &texts) {
                     Address changed = address;
                     changed.customer = m_page->customer.id;
                     changed.address = texts[0];
                     changed.kind = texts[1];
                     changed.province = texts[2];
                     changed.city = texts[3];
                     changed.receiver = texts[4];
                     changed.phone = texts[5];
                     Q_EMIT addressPut(changed);
                 });
    };
    const bool none = m_page->details.addresses.empty();
    *place = section(none ? tr("No further addresses") : tr("Addresses"), tr("Add address"), [form] { form({}); }, u"addressAdd"_s);
    for (const Address &address : m_page->details.addresses) {
        auto *line = new QHBoxLayout;
        line->addWidget(plain(joined({address.kind, address.province + address.city + address.county + address.address, address.receiver, address.phone}),
                              Token::Text, m_rest), 1);
        auto *change = smallButton(u"pencil"_s, tr("Change the address"), u"addressEdit"_s);
        auto *remove = smallButton(u"trash"_s, tr("Delete the address"), u"addressRemove"_s);
        connect(change, &QToolButton::clicked, this, [form, address] { form(address); });
        connect(remove, &QToolButton::clicked, this, [this, id = address.id] { Q_EMIT addressRemoved(id); });
        for (QToolButton *button : {change, remove}) {
            lock(button);
            line->addWidget(button, 0, Qt::AlignTop);
        }
        (*place)->addLayout(line);
    }
}

void FactsView::presentAttachments()
{
    const auto place = std::make_shared<QVBoxLayout *>();
    const auto form = [this, place] {
        openForm(*place, u"attachmentForm"_s, {{tr("Path or address of the file"), QString()}, {tr("Title"), QString()}}, [this](const QStringList &texts) {
            Attachment attachment;
            attachment.customer = m_page->customer.id;
            attachment.path = texts[0];
            attachment.title = texts[1].isEmpty() ? texts[0].section(u'/', -1) : texts[1];
            Q_EMIT attachmentPut(attachment);
        });
    };
    const bool none = m_page->details.attachments.empty();
    *place = section(none ? tr("No files linked") : tr("Files"), tr("Link a file"), form, u"attachmentAdd"_s);
    for (const Attachment &attachment : m_page->details.attachments) {
        auto *line = new QHBoxLayout;
        auto *title = plain(attachment.title, Token::Text, m_rest);
        title->setToolTip(attachment.path);
        line->addWidget(title, 1);
        auto *remove = smallButton(u"trash"_s, tr("Take the link to %1 away").arg(attachment.title), u"attachmentRemove"_s);
        connect(remove, &QToolButton::clicked, this, [this, id = attachment.id] { Q_EMIT attachmentRemoved(id); });
        lock(remove);
        line->addWidget(remove);
        (*place)->addLayout(line);
    }
}

void FactsView::presentGroup()
{
    if (!m_page->parent && m_page->children.empty() && m_page->merged.empty())
        return;
    QVBoxLayout *layout = section(tr("Customer group"), {}, {}, {});
    const auto link = [this, layout](const CustomerPageData::Relative &relative, const QString &iconName, int indent, const QString &name) {
        auto *button = new LinkButton(relative.name, m_rest);
        button->setObjectName(name);
        button->setIcon(icon(iconName, Token::Text2));
        connect(button, &QPushButton::clicked, this, [this, id = relative.id] { Q_EMIT customerWanted(id); });
        auto *line = new QHBoxLayout;
        line->addSpacing(indent * space::L);
        line->addWidget(button);
        line->addStretch(1);
        layout->addLayout(line);
    };
    int depth = 0;
    if (m_page->parent)
        link(*m_page->parent, u"building"_s, depth++, u"groupParent"_s);
    if (!m_page->children.empty() || m_page->parent) {
        auto *line = new QHBoxLayout;
        line->addSpacing(depth * space::L);
        auto *own = plain(m_page->customer.name, Token::Text, m_rest);
        setTypeRole(own, TypeRole::Strong);
        line->addWidget(own, 1);
        layout->addLayout(line);
    }
    for (const CustomerPageData::Relative &child : m_page->children)
        link(child, u"building-store"_s, depth + 1, u"groupChild"_s);
    if (m_page->moreChildren)
        layout->addWidget(plain(tr("and others"), Token::Text3, m_rest));
    if (!m_page->merged.empty()) {
        QStringList names;
        for (const CustomerPageData::Relative &one : m_page->merged)
            names << one.name;
        layout->addWidget(plain(tr("Merged into it: %1").arg(names.join(tr(", ", "between names"))), Token::Text2, m_rest));
    }
}

void FactsView::presentOwners()
{
    if (m_page->owners.size() < 2)
        return;
    QVBoxLayout *layout = section(tr("Owners over time"), {}, {}, {});
    for (auto span = m_page->owners.rbegin(); span != m_page->owners.rend(); ++span) {
        const bool first = span + 1 == m_page->owners.rend();
        layout->addWidget(plain(tr("%1 · %2", "since when, who").arg(first ? tr("before") : tr("from %1").arg(span->first.toString(Qt::ISODate)),
                                                                       span->second.isEmpty() ? tr("Nobody") : span->second),
                                Token::Text2, m_rest));
    }
}

void FactsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_page)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace weiwo::ui
