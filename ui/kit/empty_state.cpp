#include "ui/kit/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int SentenceWidth = 480;

} // namespace

EmptyState::EmptyState(QWidget *parent) :
    QWidget(parent), m_icon(new QLabel), m_sentence(new QLabel), m_button(new QPushButton)
{
    setObjectName(u"emptyState"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMaximumWidth(px(SentenceWidth));
    setTextToken(m_sentence, Token::Text2);
    setButtonKind(m_button, ButtonKind::Primary);
    m_button->setObjectName(u"emptyStateAction"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(space::M));
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setContent(const QString &iconName, const QString &sentence,
                            const QString &action)
{
    m_iconName = iconName;
    m_sentence->setText(sentence);
    fitSentence();
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    drawIcon();
}

void EmptyState::fitSentence()
{
    // A wrapping label asks for a narrow column, and for one line where it stands in the middle; give it what its text needs.
    const int width = qMin(px(SentenceWidth), m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + px(8));
    m_sentence->setMinimumSize(width, 0);
    m_sentence->setMinimumHeight(qMax(0, m_sentence->heightForWidth(width)));
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, color(Token::Text3), px(extent::EmptyIcon),
                                 devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
    if (event->type() == QEvent::FontChange)
        fitSentence();
    QWidget::changeEvent(event);
}

} // namespace weiwo::ui
