#include "ui/panels/org/node_form.h"

#include "ui/kit/form.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

std::optional<QDate> dateOf(const QLineEdit *edit)
{
    const QDate date = QDate::fromString(edit->text().trimmed(), Qt::ISODate);
    return date.isValid() ? std::optional<QDate>(date) : std::nullopt;
}

QString isoText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace

NodeForm::NodeForm(QWidget *parent)
    : QWidget(parent), m_form(new Form(this)), m_title(new QLabel(this)), m_name(new QLineEdit),
      m_code(new QLineEdit), m_level(new QComboBox), m_post(new QLineEdit), m_email(new QLineEdit),
      m_hired(new QLineEdit), m_left(new QLineEdit), m_from(new QLineEdit), m_save(new QPushButton),
      m_cancel(new QPushButton)
{
    setObjectName(u"nodeForm"_s);
    setTypeRole(m_title, TypeRole::Section);
    m_title->setWordWrap(true);
    m_name->setObjectName(u"nodeName"_s);
    m_from->setObjectName(u"nodeFrom"_s);
    m_save->setObjectName(u"nodeSave"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    m_form->addField(u"name"_s, {}, m_name, true)->setCheck([this] {
        return m_name->text().trimmed().isEmpty() ? tr("Type a name.") : QString();
    });
    m_form->addField(u"level"_s, {}, m_level);
    m_form->addField(u"code"_s, {}, m_code);
    m_form->addField(u"post"_s, {}, m_post);
    m_form->addField(u"email"_s, {}, m_email);
    m_form->addField(u"hired"_s, {}, m_hired)->setCheck([this] { return dateProblem(m_hired); });
    m_form->addField(u"left"_s, {}, m_left)->setCheck([this] { return dateProblem(m_left); });
    m_form->addField(u"from"_s, {}, m_from)->setCheck([this] { return dateProblem(m_from); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    QVBoxLayout *layout = scrollAbove(this, buttons);
    layout->addWidget(m_title);
    layout->addWidget(m_form);
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &NodeForm::accept);
    submitByKeys(this, m_save);
    closeByKey(this, m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &NodeForm::cancelled);
    retranslate();
}

QString NodeForm::dateProblem(const QLineEdit *edit)
{
    return edit->text().trimmed().isEmpty() || dateOf(edit)
               ? QString()
               : tr("Type the date as year-month-day, like 2026-07-18, or leave it empty.");
}

void NodeForm::startNew(org::Level level, const QString &parent, QDate date)
{
    org::Node node;
    node.level = level;
    m_parent = parent;
    start(node, true);
    m_from->setText(date.toString(Qt::ISODate));
    if (level == org::Level::Person)
        m_hired->setText(date.toString(Qt::ISODate));
}

void NodeForm::startEdit(const org::Node &node)
{
    start(node, false);
}

void NodeForm::start(const org::Node &node, bool isNew)
{
    m_node = node;
    m_new = isNew;
    retranslate();
    m_name->setText(node.name);
    m_code->setText(node.code);
    m_post->setText(node.title);
    m_email->setText(node.email);
    m_hired->setText(isoText(node.hired));
    m_left->setText(isoText(node.left));
    m_from->clear();
    const bool person = node.level == org::Level::Person;
    for (const QString &key : {u"name"_s, u"level"_s, u"code"_s, u"post"_s, u"email"_s, u"hired"_s, u"left"_s, u"from"_s})
        m_form->field(key)->setProblem({});
    m_form->field(u"level"_s)->setVisible(isNew && !person);
    for (const QString &key : {u"post"_s, u"email"_s, u"hired"_s})
        m_form->field(key)->setVisible(person);
    m_form->field(u"left"_s)->setVisible(!isNew && node.level != org::Level::Headquarters);
    m_form->field(u"from"_s)->setVisible(isNew);
    m_name->setFocus();
}

void NodeForm::accept()
{
    if (!m_form->validate())
        return;
    org::Node node = m_node;
    node.name = m_name->text().trimmed();
    node.code = m_code->text().trimmed();
    node.title = m_post->text().trimmed();
    node.email = m_email->text().trimmed();
    node.hired = dateOf(m_hired);
    node.left = dateOf(m_left);
    if (m_new && node.level != org::Level::Person)
        node.level = org::Level(m_level->currentData().toInt());
    Q_EMIT accepted(node, dateOf(m_from).value_or(QDate()));
}

void NodeForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NodeForm::retranslate()
{
    const bool person = m_node.level == org::Level::Person;
    m_title->setText(!m_new   ? tr("Change %1").arg(m_node.name)
                     : person ? tr("New person in %1").arg(m_parent)
                              : tr("New unit below %1").arg(m_parent));
    m_form->field(u"name"_s)->setLabel(tr("Name"));
    m_form->field(u"level"_s)->setLabel(tr("Level"));
    m_form->field(u"code"_s)->setLabel(tr("Code"));
    m_form->field(u"code"_s)->setHint(tr("Files may name it by its code; no two have the same."));
    m_form->field(u"post"_s)->setLabel(tr("Post"));
    m_form->field(u"email"_s)->setLabel(tr("E-mail"));
    m_form->field(u"hired"_s)->setLabel(tr("Hired on"));
    m_form->field(u"hired"_s)->setHint(tr("Capacity counts from this day, by the ramp of the post."));
    m_form->field(u"left"_s)->setLabel(person ? tr("Left on") : tr("Closed on"));
    m_form->field(u"from"_s)->setLabel(tr("In place from"));
    m_form->field(u"from"_s)->setHint(tr("What happened before this day does not count for it."));
    const org::Level chosen = m_level->count() ? org::Level(m_level->currentData().toInt()) : m_node.level;
    m_level->clear();
    for (const org::Level level : {org::Level::Region, org::Level::Province, org::Level::Team})
        m_level->addItem(org::levelTitle(level), int(level));
    m_level->setCurrentIndex(qMax(0, m_level->findData(int(m_new ? m_node.level : chosen))));
    m_save->setText(m_new ? tr("Add") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace weiwo::ui
