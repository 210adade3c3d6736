#include "ui/kit/question_dialog.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// Of a text that stands there whole; a longer one is a list to scroll through.
constexpr qsizetype MostLines = 6;
constexpr int ListHeight = 240;

} // namespace

QuestionDialog::QuestionDialog(const DialogQuestion &question, QWidget *parent) :
    QDialog(parent), m_body(new QVBoxLayout)
{
    setWindowTitle(question.title);
    setModal(true);
    setGroundToken(this, Token::Raised);
    const int padding = px(space::DialogPadding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(px(space::M));
    auto *title = new QLabel(question.title);
    setTypeRole(title, TypeRole::Section);
    title->setWordWrap(true);
    title->setMinimumWidth(px(360));
    layout->addWidget(title);
    addText(question.text);
    layout->addLayout(m_body);
    layout->addSpacing(px(space::S));

    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new QPushButton(question.cancel.isEmpty() ? tr("Cancel") : question.cancel);
    cancel->setObjectName(u"dialogCancel"_s);
    // Having the focus or Enter does not make it look like what was asked for.
    setButtonKind(cancel, ButtonKind::Normal);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (int i = int(question.actions.size()) - 1; i >= 0; --i) {
        auto *button = new QPushButton(question.actions[i]);
        button->setObjectName(u"dialogAction%1"_s.arg(i));
        setButtonKind(button, i > 0 ? ButtonKind::Normal : question.danger ? ButtonKind::Danger : ButtonKind::Primary);
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i); });
        m_buttons.prepend(button);
    }
    row->addWidget(cancel);
    for (int i = int(m_buttons.size()) - 1; i >= 0; --i)
        row->addWidget(m_buttons[i]);
    layout->addLayout(row);
    // Enter takes the safe way where data is at risk.
    const bool safe = question.danger || question.binding || m_buttons.isEmpty();
    QPushButton *standard = safe ? cancel : m_buttons.first();
    standard->setDefault(true);
    standard->setFocus();
    setMaximumWidth(px(560));
}

void QuestionDialog::addText(const QString &text)
{
    if (text.count(u'\n') > MostLines) {
        auto *list = new QPlainTextEdit(text);
        list->setObjectName(u"dialogList"_s);
        list->setReadOnly(true);
        list->setMinimumSize(px(440), px(ListHeight));
        // Enter and Tab are the buttons'.
        list->setFocusPolicy(Qt::ClickFocus);
        m_body->addWidget(list);
        return;
    }
    auto *words = new QLabel(text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextToken(words, Token::Text2);
    words->setVisible(!text.isEmpty());
    m_body->addWidget(words);
}

void QuestionDialog::setDetail(const QString &detail)
{
    if (detail.isEmpty())
        return;
    auto *more = new QPushButton(tr("Show details"));
    more->setAutoDefault(false);
    setButtonKind(more, ButtonKind::Flat);
    auto *text = new QPlainTextEdit(detail);
    text->setReadOnly(true);
    text->hide();
    connect(more, &QPushButton::clicked, this, [more, text] {
        text->setVisible(!text->isVisible());
        more->setText(text->isVisible() ? tr("Hide details") : tr("Show details"));
    });
    m_body->addWidget(more, 0, Qt::AlignLeft);
    m_body->addWidget(text);
}

void QuestionDialog::setTextField(const QString &label, const QString &value,
                                  std::function<QString(const QString &)> problem)
{
    m_problemOf = std::move(problem);
    auto *name = new QLabel(label);
    setTextToken(name, Token::Text2);
    name->setVisible(!label.isEmpty());
    m_field = new QLineEdit(value);
    m_field->setObjectName(u"dialogField"_s);
    m_field->setAccessibleName(label);
    m_field->selectAll();
    name->setBuddy(m_field);
    m_problem = new QLabel;
    m_problem->setObjectName(u"dialogProblem"_s);
    m_problem->setWordWrap(true);
    setTypeRole(m_problem, TypeRole::Caption);
    setTextToken(m_problem, Token::Danger);
    m_problem->hide();
    m_body->addWidget(name);
    m_body->addWidget(m_field);
    m_body->addWidget(m_problem);
    m_field->setFocus();
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_problem->hide();
        m_field->setProperty("weiwoInvalid", false);
        m_field->update();
    });
}

QString QuestionDialog::fieldText() const
{
    return m_field ? m_field->text() : QString();
}

void QuestionDialog::choose(int action)
{
    const QString problem = m_field && m_problemOf ? m_problemOf(m_field->text()) : QString();
    if (!problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        m_field->setProperty("weiwoInvalid", true);
        m_field->update();
        m_field->setFocus();
        return;
    }
    m_chosen = action;
    accept();
}

} // namespace weiwo::ui
