#include "ui/panels/customers/hand_over_form.h"

#include "core/base/day_text.h"
#include "ui/kit/form.h"
#include "ui/shell/node_button.h"
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

constexpr int TypingPauseMs = 250;
enum Which { All, Selected };
enum ToWhom { Somebody, Nobody };

} // namespace

HandOverForm::HandOverForm(QWidget *parent)
    : SideForm(parent), m_form(new Form), m_from(new NodeButton), m_which(new QComboBox), m_toWhom(new QComboBox),
      m_to(new NodeButton), m_day(new QLineEdit), m_reason(new QLineEdit), m_summary(new QLabel)
{
    setObjectName(u"handOverForm"_s);
    m_from->setObjectName(u"handOverFrom"_s);
    m_which->setObjectName(u"handOverWhich"_s);
    m_toWhom->setObjectName(u"handOverToWhom"_s);
    m_to->setObjectName(u"handOverTo"_s);
    m_day->setObjectName(u"handOverDay"_s);
    m_reason->setObjectName(u"handOverReason"_s);
    m_summary->setObjectName(u"handOverSummary"_s);
    accepts()->setObjectName(u"handOverAccept"_s);
    cancels()->setObjectName(u"handOverCancel"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_form->addField(u"from"_s, {}, m_from, true);
    m_form->addField(u"which"_s, {}, m_which);
    m_form->addField(u"whom"_s, {}, m_toWhom);
    m_form->addField(u"to"_s, {}, m_to, true);
    m_form->addField(u"day"_s, {}, m_day, true);
    m_form->addField(u"reason"_s, {}, m_reason);
    fields()->addWidget(m_form);
    fields()->addWidget(m_summary);
    fields()->addStretch(1);
    m_later.setSingleShot(true);
    m_later.setInterval(TypingPauseMs);
    connect(&m_later, &QTimer::timeout, this, &HandOverForm::previewWanted);
    for (NodeButton *button : {m_from, m_to})
        connect(button, &NodeButton::nodeChanged, this, &HandOverForm::edited);
    for (QComboBox *box : {m_which, m_toWhom})
        connect(box, &QComboBox::activated, this, &HandOverForm::edited);
    for (QLineEdit *edit : {m_day, m_reason})
        connect(edit, &QLineEdit::textEdited, this, &HandOverForm::edited);
    connect(accepts(), &QPushButton::clicked, this, [this] {
        if (wish() && saves().start())
            Q_EMIT accepted();
    });
    retranslate();
}

void HandOverForm::start(int selected, const std::optional<Id> &from, const std::shared_ptr<const OrgIndex> &index, QDate today)
{
    m_selected = selected;
    m_today = today;
    m_outcome.reset();
    m_from->setIndex(index);
    m_to->setIndex(index);
    retranslate();
    m_which->setCurrentIndex(selected > 1 ? Selected : All);
    m_toWhom->setCurrentIndex(Somebody);
    m_day->setText(today.toString(Qt::ISODate));
    m_reason->clear();
    m_to->setNode({});
    m_from->setNode(from);
    begin();
    edited();
    (from ? m_to : m_from)->setFocus();
}

bool HandOverForm::onlySelected() const
{
    return m_which->currentIndex() == Selected;
}

std::optional<QDate> HandOverForm::day() const
{
    return dayFromText(m_day->text());
}

std::optional<customers::HandOver> HandOverForm::wish() const
{
    const bool somebody = m_toWhom->currentIndex() == Somebody;
    if (!m_from->node() || (somebody && !m_to->node()) || !day())
        return {};
    customers::HandOver wish;
    wish.from = org::NodeId(*m_from->node());
    if (somebody)
        wish.to = org::NodeId(*m_to->node());
    wish.day = *day();
    wish.reason = m_reason->text().trimmed();
    return wish;
}

void HandOverForm::edited()
{
    m_form->field(u"to"_s)->setVisible(m_toWhom->currentIndex() == Somebody);
    m_form->field(u"day"_s)->setProblem(day() ? QString() : noDayText(m_day->text().trimmed()));
    saves().setAcceptable(false);
    m_outcome.reset();
    m_later.stop();
    setTextToken(m_summary, Token::Text2);
    if (wish())
        m_later.start();
    else
        m_summary->setText(tr("Choose whose customers go to whom; then it stands here what moves."));
}

void HandOverForm::present(const Result<customers::HandedOver> &outcome)
{
    setTextToken(m_summary, outcome ? Token::Text : Token::Danger);
    m_outcome = outcome ? std::optional(*outcome) : std::nullopt;
    saves().setAcceptable(outcome && !outcome->customers.empty());
    if (!outcome)
        return m_summary->setText(outcome.error().message);
    const int moved = int(outcome->customers.size());
    if (moved == 0)
        return m_summary->setText(tr("None of these customers changes hands."));
    const QString goes = tr("%Ln customers change hands", nullptr, moved);
    const QString along = tr("%Ln records go along: contacts, addresses, notes, tags", nullptr, int(outcome->records));
    m_summary->setText(tr("%1, and %2. Orders before %3 stay where they were earned.", "customers, records, date")
                           .arg(goes, along, m_day->text().trimmed()));
    accepts()->setText(tr("Hand %n over", nullptr, moved));
}

void HandOverForm::showRefusal(const Error &error)
{
    setTextToken(m_summary, Token::Danger);
    m_summary->setText(error.message);
}

void HandOverForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HandOverForm::retranslate()
{
    title()->setText(tr("Hand customers over"));
    m_form->field(u"from"_s)->setLabel(tr("From"));
    m_form->field(u"which"_s)->setLabel(tr("Which"));
    m_form->field(u"whom"_s)->setLabel(tr("Goes to"));
    m_form->field(u"to"_s)->setLabel(tr("New owner"));
    m_form->field(u"day"_s)->setLabel(tr("From day"));
    m_form->field(u"day"_s)->setHint(tr("The first day of the new owner; not after today."));
    m_form->field(u"reason"_s)->setLabel(tr("Reason"));
    for (NodeButton *button : {m_from, m_to})
        button->setNobody(tr("Choose a person or unit…"));
    const int which = qMax(0, m_which->currentIndex());
    m_which->clear();
    m_which->addItem(tr("All customers of that owner"));
    if (m_selected > 0)
        m_which->addItem(tr("The %n selected ones", nullptr, m_selected));
    m_which->setCurrentIndex(qMin(which, m_which->count() - 1));
    const int whom = qMax(0, m_toWhom->currentIndex());
    m_toWhom->clear();
    m_toWhom->addItems({tr("Somebody else"), tr("Nobody, until somebody is named")});
    m_toWhom->setCurrentIndex(whom);
    accepts()->setText(tr("Hand over"));
    cancels()->setText(tr("Cancel"));
}

} // namespace weiwo::ui
