#include "ui/panels/tiers/action_form.h"

#include "core/base/day_text.h"
#include "ui/kit/form.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

TierActionForm::TierActionForm(QWidget *parent)
    : SideForm(parent), m_customer(new QLabel), m_form(new Form), m_choice(new QComboBox), m_date(new QLineEdit), m_words(new QLineEdit)
{
    setObjectName(u"tierAction"_s);
    setTextToken(m_customer, Token::Text2);
    m_customer->setWordWrap(true);
    m_customer->setTextFormat(Qt::PlainText);
    m_choice->setObjectName(u"tierChoice"_s);
    m_date->setObjectName(u"tierDate"_s);
    m_words->setObjectName(u"tierWords"_s);
    accepts()->setObjectName(u"tierAccept"_s);
    cancels()->setObjectName(u"tierCancel"_s);
    m_form->addField(u"choice"_s, {}, m_choice, true);
    m_form->addField(u"words"_s, {}, m_words);
    m_form->addField(u"date"_s, {}, m_date)->setCheck([this] { return dateProblem(); });
    fields()->addWidget(m_customer);
    fields()->addWidget(m_form);
    fields()->addStretch(1);
    connect(accepts(), &QPushButton::clicked, this, &TierActionForm::accept);
    retranslate();
}

void TierActionForm::start(Kind kind, const QString &customer, const TierSchemeDetail &scheme, std::optional<int> place, QDate today)
{
    m_kind = kind;
    m_scheme = scheme;
    m_today = today;
    m_customer->setText(customer);
    m_words->clear();
    m_choice->clear();
    m_date->setText(kind == Kind::Log ? today.toString(Qt::ISODate) : QString());
    m_form->clearProblems();
    begin();
    retranslate();
    if (kind == Kind::Override && place)
        m_choice->setCurrentIndex(*place);
    m_choice->setFocus();
}

void TierActionForm::fillChoices()
{
    const int chosen = std::max(0, m_choice->currentIndex());
    m_choice->clear();
    if (m_kind == Kind::Override)
        for (const Tier &tier : m_scheme.tiers)
            m_choice->addItem(tierTitle(tier), tier.key);
    else
        for (const ActivityKind &kind : activityKinds().all())
            m_choice->addItem(kind.title.str(), kind.key);
    m_choice->setCurrentIndex(std::min(chosen, m_choice->count() - 1));
}

std::optional<QDate> TierActionForm::date() const
{
    return dayFromText(m_date->text());
}

QString TierActionForm::dateProblem() const
{
    if (m_kind == Kind::Override && m_date->text().trimmed().isEmpty())
        return {};
    return date() ? QString() : noDayText(m_date->text());
}

void TierActionForm::accept()
{
    const QString words = m_words->text().trimmed();
    const QString problem = dateProblem();
    const QString missing = m_kind == Kind::Override && words.isEmpty() ? tr("Say why, so that others know.") : QString();
    m_form->clearProblems();
    m_form->field(u"date"_s)->setProblem(problem);
    m_form->field(u"words"_s)->setProblem(missing);
    if (!problem.isEmpty() || !missing.isEmpty() || !saves().start())
        return;
    if (m_kind == Kind::Override)
        Q_EMIT overridden(m_choice->currentIndex(), words, date());
    else
        Q_EMIT logged(m_choice->currentData().toString(), *date(), words);
}

void TierActionForm::showRefusal(const Error &error)
{
    static const QHash<QString, QString> fieldOf{{u"reason"_s, u"words"_s}, {u"until"_s, u"date"_s}, {u"day"_s, u"date"_s}, {u"kind"_s, u"choice"_s}};
    m_form->refuse(error.message, fieldOf.value(error.subject));
}

void TierActionForm::retranslate()
{
    const bool override = m_kind == Kind::Override;
    title()->setText(override ? tr("Set the tier by hand") : tr("Log a contact"));
    m_form->field(u"choice"_s)->setLabel(override ? tr("Tier") : tr("Kind"));
    m_form->field(u"words"_s)->setLabel(override ? tr("Reason") : tr("Note"));
    m_form->field(u"date"_s)->setLabel(override ? tr("Until") : tr("Day"));
    m_form->field(u"date"_s)->setHint(override ? tr("The last day. Empty: until it is taken back.") : QString());
    accepts()->setText(override ? tr("Set tier") : tr("Log"));
    cancels()->setText(tr("Cancel"));
    fillChoices();
}

} // namespace weiwo::ui
