#include "ui/panels/sync/enrol_form.h"

#include "ui/kit/dialogs.h"
#include "ui/kit/form.h"
#include "ui/shell/node_button.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr Role Roles[] = {Role::Seller, Role::Manager, Role::Headquarters, Role::Admin, Role::Reviewer};

QLabel *wrapped(Token token)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextToken(label, token);
    return label;
}

} // namespace

void styleFingerprint(QLabel &label)
{
    setTypeRole(&label, TypeRole::Title);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.setWordWrap(true);
    label.setTextFormat(Qt::PlainText);
}

EnrolForm::EnrolForm(QWidget *parent)
    : SideForm(parent), m_hint(wrapped(Token::Text2)), m_fingerprint(new QLabel), m_compared(new QCheckBox), m_form(new Form),
      m_person(new NodeButton), m_node(new NodeButton), m_role(new QComboBox), m_then(wrapped(Token::Text2))
{
    setObjectName(u"enrolForm"_s);
    m_fingerprint->setObjectName(u"enrolFingerprint"_s);
    m_compared->setObjectName(u"enrolCompared"_s);
    m_person->setObjectName(u"enrolPerson"_s);
    m_node->setObjectName(u"enrolNode"_s);
    m_role->setObjectName(u"enrolRole"_s);
    accepts()->setObjectName(u"enrolAccept"_s);
    cancels()->setObjectName(u"enrolCancel"_s);
    styleFingerprint(*m_fingerprint);
    m_person->setPeopleOnly(true);
    m_form->addField(u"person"_s, {}, m_person, true);
    m_form->addField(u"role"_s, {}, m_role);
    m_form->addField(u"node"_s, {}, m_node);
    fields()->setSpacing(space::M);
    for (QWidget *part : std::initializer_list<QWidget *>{m_hint, m_fingerprint, m_compared, m_form, m_then})
        fields()->addWidget(part);
    fields()->addStretch(1);
    connect(m_compared, &QCheckBox::toggled, this, &EnrolForm::edited);
    connect(m_person, &NodeButton::nodeChanged, this, &EnrolForm::edited);
    connect(m_node, &NodeButton::nodeChanged, this, &EnrolForm::edited);
    connect(m_role, &QComboBox::activated, this, &EnrolForm::edited);
    connect(accepts(), &QPushButton::clicked, this, [this] {
        if (wish() && saves().start())
            Q_EMIT accepted();
    });
    retranslate();
}

void EnrolForm::start(const sync::DeviceRequest &request, const std::shared_ptr<const OrgIndex> &index)
{
    m_request = request;
    m_person->setIndex(index);
    m_node->setIndex(index);
    m_person->setNode({});
    m_node->setNode({});
    m_compared->setChecked(false);
    m_role->setCurrentIndex(0);
    m_form->clearProblems();
    retranslate();
    begin();
    edited();
    m_compared->setFocus();
}

std::optional<Enrolment> EnrolForm::wish() const
{
    if (!m_request || !m_compared->isChecked() || !m_person->node())
        return {};
    Enrolment wish{.request = *m_request, .person = org::NodeId(*m_person->node()), .role = {}, .node = {}, .fingerprint = {}};
    if (m_role->currentIndex() > 0)
        wish.role = Role(m_role->currentData().toInt());
    if (m_node->node())
        wish.node = org::NodeId(*m_node->node());
    return wish;
}

QString EnrolForm::personName() const
{
    return m_person->nodeName();
}

void EnrolForm::edited()
{
    m_form->clearProblems();
    saves().setAcceptable(wish().has_value());
}

void EnrolForm::showRefusal(const Error &error)
{
    m_form->refuse(error.message);
}

void EnrolForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EnrolForm::retranslate()
{
    title()->setText(tr("Enrol %1").arg(m_request ? m_request->name : QString()));
    m_fingerprint->setText(m_request ? m_request->fingerprint() : QString());
    m_fingerprint->setAccessibleName(tr("Fingerprint"));
    m_hint->setText(tr("Call the owner of the device. It shows the same digits where it asks for a copy; compare all of them."));
    m_compared->setText(tr("The digits are the same"));
    m_form->field(u"person"_s)->setLabel(tr("Person"));
    m_form->field(u"person"_s)->setHint(tr("Who works at the device. Edits in its copy are this person's."));
    m_form->field(u"role"_s)->setLabel(tr("Role"));
    m_form->field(u"node"_s)->setLabel(tr("Copy has"));
    m_form->field(u"node"_s)->setHint(tr("That unit and what is below it; nothing else is ever in its packages."));
    m_person->setNobody(tr("Choose a person…"));
    m_node->setNobody(tr("What suits the person's role"));
    const int role = qMax(0, m_role->currentIndex());
    m_role->clear();
    m_role->addItem(tr("As the person has it"));
    for (const Role one : Roles)
        m_role->addItem(org::roleTitle(one), int(one));
    m_role->setCurrentIndex(role);
    m_then->setText(tr("Then send it the first package under Sync. Only that device can open it."));
    accepts()->setText(tr("Enrol"));
    cancels()->setText(tr("Cancel"));
}

RevokeForm::RevokeForm(QWidget *parent) : SideForm(parent), m_what(wrapped(Token::Text)), m_form(new Form), m_note(new QLineEdit)
{
    setObjectName(u"revokeForm"_s);
    m_note->setObjectName(u"revokeNote"_s);
    m_what->setObjectName(u"revokeWhat"_s);
    accepts()->setObjectName(u"revokeAccept"_s);
    cancels()->setObjectName(u"revokeCancel"_s);
    setButtonKind(accepts(), ButtonKind::Danger);
    m_form->addField(u"note"_s, {}, m_note);
    fields()->setSpacing(space::M);
    fields()->addWidget(m_what);
    fields()->addWidget(m_form);
    fields()->addStretch(1);
    connect(accepts(), &QPushButton::clicked, this, [this] {
        const auto sure = dialogs().ask(
            window(),
            {.title = tr("Revoke %1?").arg(m_name), .text = m_what->text(), .actions = {tr("Revoke %1").arg(m_name)}, .danger = true});
        if (sure && saves().start())
            Q_EMIT accepted();
    });
    retranslate();
}

void RevokeForm::start(const Id &device, const QString &name, const QString &person)
{
    m_device = device;
    m_name = name;
    m_person = person;
    m_note->clear();
    m_form->clearProblems();
    retranslate();
    begin();
    saves().setAcceptable(true);
    m_note->setFocus();
}

QString RevokeForm::note() const
{
    return m_note->text().trimmed();
}

void RevokeForm::showRefusal(const Error &error)
{
    m_form->refuse(error.message);
}

void RevokeForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RevokeForm::retranslate()
{
    title()->setText(tr("Revoke %1").arg(m_name));
    m_what->setText(tr("From now on nothing is taken from %1 (%2), and nothing is made for it. Edits that it has not submitted yet are "
                       "refused, whatever their date. What it has already stays on it: who holds the device can read that. "
                       "After a lost laptop, enrol a new device for the same person.")
                        .arg(m_name, m_person));
    m_form->field(u"note"_s)->setLabel(tr("Why"));
    m_form->field(u"note"_s)->setHint(tr("E.g. lost, left the company. Others can read it."));
    accepts()->setText(tr("Revoke…"));
    cancels()->setText(tr("Cancel"));
}

} // namespace weiwo::ui
