#include "ui/panels/alerts/action_form.h"

#include "ui/kit/form.h"
#include "ui/shell/scope_picker.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int DaysSnoozed = 7;

} // namespace

ActionForm::ActionForm(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_sentence(new QLabel), m_form(new Form), m_date(new QLineEdit),
      m_person(new QPushButton), m_words(new QLineEdit), m_accept(new QPushButton), m_nobody(new QPushButton),
      m_cancel(new QPushButton)
{
    setObjectName(u"alertAction"_s);
    setTypeRole(m_title, TypeRole::Section);
    setTextToken(m_sentence, Token::Text2);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_date->setObjectName(u"alertDate"_s);
    m_person->setObjectName(u"alertPerson"_s);
    m_words->setObjectName(u"alertWords"_s);
    m_accept->setObjectName(u"alertAccept"_s);
    m_nobody->setObjectName(u"alertNobody"_s);
    m_cancel->setObjectName(u"alertCancel"_s);
    setButtonKind(m_accept, ButtonKind::Primary);
    m_form->addField(u"person"_s, {}, m_person, true);
    m_form->addField(u"date"_s, {}, m_date)->setCheck([this] { return dateProblem(); });
    m_form->addField(u"words"_s, {}, m_words, true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_nobody);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    QVBoxLayout *layout = scrollAbove(this, buttons);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_form);
    layout->addStretch(1);
    connect(m_accept, &QPushButton::clicked, this, &ActionForm::accept);
    connect(m_nobody, &QPushButton::clicked, this, [this] { Q_EMIT assigned({}, {}, {}); });
    connect(m_cancel, &QPushButton::clicked, this, &ActionForm::cancelled);
    connect(m_person, &QPushButton::clicked, this, [this] {
        m_picker->setCurrent(m_chosen);
        m_picker->openUnder(m_person);
    });
    submitByKeys(this, m_accept);
    closeByKey(this, m_cancel);
    retranslate();
}

void ActionForm::start(Kind kind, const QString &sentence, const performance::AlertState &state,
                       const std::shared_ptr<const OrgIndex> &index, QDate today)
{
    if (!m_picker) {
        m_picker = new ScopePicker(window());
        connect(m_picker, &ScopePicker::chosen, this, [this](const Id &person) {
            m_chosen = person;
            m_form->field(u"person"_s)->setProblem({});
            retranslate();
            m_date->setFocus();
        });
        connect(this, &QObject::destroyed, m_picker, &QObject::deleteLater);
        m_picker->setAccepts([](const org::Node &node) { return node.level == org::Level::Person; });
    }
    m_picker->setIndex(index);
    m_kind = kind;
    m_index = index;
    m_today = today;
    m_chosen = state.assignee ? std::optional(state.assignee->raw()) : std::nullopt;
    m_sentence->setText(sentence);
    m_words->clear();
    const std::optional<QDate> date = kind == Kind::Snooze ? std::optional(state.until.value_or(today.addDays(DaysSnoozed)))
                                                           : state.due;
    m_date->setText(date ? date->toString(Qt::ISODate) : QString());
    m_form->field(u"person"_s)->setVisible(kind == Kind::Assign);
    m_form->field(u"date"_s)->setVisible(kind != Kind::Resolve);
    m_form->field(u"words"_s)->setVisible(kind != Kind::Assign);
    m_nobody->setVisible(kind == Kind::Assign && m_chosen);
    for (const QString &key : {u"person"_s, u"date"_s, u"words"_s})
        m_form->field(key)->setProblem({});
    retranslate();
    (kind == Kind::Assign ? static_cast<QWidget *>(m_person) : m_words)->setFocus();
}

std::optional<QDate> ActionForm::date() const
{
    const QDate date = QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString ActionForm::dateProblem() const
{
    const bool empty = m_date->text().trimmed().isEmpty();
    if (m_kind == Kind::Assign && empty)
        return {};
    if (!date())
        return tr("Type the date as year-month-day, like 2026-07-18.");
    return *date() < m_today ? tr("This day is over. Type a later one.") : QString();
}

void ActionForm::accept()
{
    const QString words = m_words->text().trimmed();
    const QString problem = m_kind == Kind::Resolve ? QString() : dateProblem();
    m_form->field(u"date"_s)->setProblem(problem);
    if (m_kind == Kind::Assign) {
        m_form->field(u"person"_s)->setProblem(m_chosen ? QString() : tr("Choose a person."));
        if (m_chosen && problem.isEmpty())
            Q_EMIT assigned(*m_chosen, personName(), date().value_or(QDate()));
        return;
    }
    const QString missing = !words.isEmpty()          ? QString()
                            : m_kind == Kind::Snooze ? tr("Say why, so that others know.")
                                                     : tr("Say what was done.");
    m_form->field(u"words"_s)->setProblem(missing);
    if (!missing.isEmpty() || !problem.isEmpty())
        return;
    if (m_kind == Kind::Snooze)
        Q_EMIT snoozed(*date(), words);
    else
        Q_EMIT resolved(words);
}

QString ActionForm::personName() const
{
    if (m_chosen && m_index)
        if (const auto at = m_index->tree.indexOf(org::NodeId(*m_chosen)))
            return m_index->tree.at(*at).node.name;
    return {};
}

void ActionForm::retranslate()
{
    const bool snooze = m_kind == Kind::Snooze;
    const bool assign = m_kind == Kind::Assign;
    m_title->setText(snooze ? tr("Snooze") : assign ? tr("Assign") : tr("Resolve"));
    m_form->field(u"person"_s)->setLabel(tr("Person"));
    m_form->field(u"date"_s)->setLabel(snooze ? tr("Until") : tr("Due"));
    m_form->field(u"date"_s)->setHint(snooze ? tr("It is silent through this day, for this rule and unit.") : QString());
    m_form->field(u"words"_s)->setLabel(snooze ? tr("Reason") : tr("Note"));
    m_form->field(u"words"_s)->setHint(snooze ? QString() : tr("What was done. The next period may fire again."));
    const QString name = personName();
    m_person->setText(name.isEmpty() ? tr("Choose a person…") : name);
    m_accept->setText(snooze ? tr("Snooze") : assign ? tr("Assign") : tr("Resolve"));
    m_nobody->setText(tr("To nobody"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace weiwo::ui
