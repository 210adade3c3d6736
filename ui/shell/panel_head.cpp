#include "ui/shell/panel_head.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <limits>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int HeadHeight = 44;
constexpr int ButtonsWhenNarrow = 3;

} // namespace

PanelHead::PanelHead(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_title(new QLabel(this)),
      m_leads(new QHBoxLayout), m_buttons(new QHBoxLayout), m_more(new QToolButton(this))
{
    setMinimumHeight(px(HeadHeight));
    m_layout->setContentsMargins(space::L, space::Xs, space::L, space::Xs);
    m_layout->setSpacing(space::M);
    m_title->setObjectName(u"panelTitle"_s);
    setTypeRole(m_title, TypeRole::Section);
    m_leads->setSpacing(space::S);
    m_buttons->setSpacing(space::S);
    m_more->setIcon(icon(u"dots"_s));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    m_layout->addWidget(m_title);
    m_layout->addLayout(m_leads);
    m_layout->addStretch(1);
    m_layout->addLayout(m_buttons);
    m_layout->addWidget(m_more);
}

void PanelHead::setTitle(const QString &title)
{
    m_title->setText(title);
    // Also when the language changes.
    m_more->setAccessibleName(tr("More actions"));
}

QString PanelHead::title() const
{
    return m_title->text();
}

void PanelHead::addLead(QWidget *widget)
{
    m_leads->addWidget(widget);
}

void PanelHead::addButton(QAction *action, bool primary)
{
    auto *button = new QPushButton(this);
    button->setObjectName(u"head."_s + action->objectName());
    if (primary)
        setButtonKind(button, ButtonKind::Primary);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [this, action, button] { follow(action, button); });
    m_actions.append({action, button});
    m_buttons->addWidget(button);
    follow(action, button);
    arrange();
}

void PanelHead::addMore(QAction *action)
{
    m_moreActions.append(action);
    arrange();
}

void PanelHead::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void PanelHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sized = true;
    arrange();
}

int PanelHead::roomForButtons() const
{
    if (!m_sized)
        return std::numeric_limits<int>::max();
    const QMargins margins = m_layout->contentsMargins();
    const int taken = m_title->sizeHint().width() + m_leads->sizeHint().width() + m_more->sizeHint().width() + 4 * m_layout->spacing();
    return width() - margins.left() - margins.right() - taken;
}

void PanelHead::follow(QAction *action, QPushButton *button)
{
    button->setText(action->text());
    button->setEnabled(action->isEnabled());
    // What cannot be done has no use for its key; perhaps it says why.
    button->setToolTip(action->shortcut().isEmpty() || !action->isEnabled()
                           ? action->toolTip()
                           : tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    if (!action->isVisible())
        button->hide();
    else
        arrange();
}

void PanelHead::arrange()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    int shown = 0;
    int room = roomForButtons();
    for (const auto &[action, button] : std::as_const(m_actions)) {
        if (action->isVisible())
            room -= button->sizeHint().width() + (shown > 0 ? m_buttons->spacing() : 0);
        const bool fits = room >= 0 && (!m_narrow || shown < ButtonsWhenNarrow);
        button->setVisible(action->isVisible() && fits);
        if (!action->isVisible())
            continue;
        ++shown;
        if (fits)
            continue;
        // Those after one that has no room keep their order behind it.
        room = -1;
        menu->addAction(action);
    }
    for (QAction *action : std::as_const(m_moreActions))
        menu->addAction(action);
    m_more->setVisible(!menu->isEmpty());
}

} // namespace weiwo::ui
