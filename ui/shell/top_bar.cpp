#include "ui/shell/top_bar.h"

#include "ui/shell/key_table.h"
#include "ui/shell/period_picker.h"
#include "ui/shell/scope_picker.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int BarHeight = 48;
constexpr int LongestName = 220;

} // namespace

TopBar::TopBar(Navigator &navigator, QWidget *host)
    : QWidget(host), m_navigator(navigator), m_layout(new QHBoxLayout(this)),
      m_tools(new QHBoxLayout), m_back(tool(u"back"_s, u"chevron-left"_s)),
      m_forward(tool(u"forward"_s, u"chevron-right"_s)), m_scope(tool(u"scope"_s, u"sitemap"_s)),
      m_period(tool(u"period"_s, u"calendar"_s)), m_compare(new QComboBox(this)),
      m_search(new QPushButton(this)), m_scopePicker(new ScopePicker(host)),
      m_periodPicker(new PeriodPicker(host))
{
    setObjectName(u"topBar"_s);
    setFixedHeight(px(BarHeight));
    m_layout->setContentsMargins(space::S, 0, space::M, 0);
    m_layout->setSpacing(space::Xs);
    m_tools->setSpacing(space::Xs);
    m_scope->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_period->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_compare->setObjectName(u"compare"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setIcon(icon(u"search"_s, Token::Text3));
    setTextToken(m_search, Token::Text3);
    m_layout->addWidget(m_back);
    m_layout->addWidget(m_forward);
    m_layout->addSpacing(space::S);
    m_layout->addWidget(m_scope);
    m_layout->addWidget(m_period);
    m_layout->addWidget(m_compare);
    m_layout->addStretch(1);
    m_layout->addLayout(m_tools);
    m_layout->addSpacing(space::S);
    m_layout->addWidget(m_search);

    connect(m_back, &QToolButton::clicked, &navigator, &Navigator::back);
    connect(m_forward, &QToolButton::clicked, &navigator, &Navigator::forward);
    connect(m_scope, &QToolButton::clicked, this, &TopBar::openScope);
    connect(m_period, &QToolButton::clicked, this, &TopBar::openPeriod);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);
    connect(m_compare, &QComboBox::activated, this, [this](int index) {
        m_navigator.setCompare(metrics::Compare(m_compare->itemData(index).toInt()));
    });
    connect(m_scopePicker, &ScopePicker::chosen, this, [this](const Id &node) { m_navigator.setScope(node); });
    connect(m_periodPicker, &PeriodPicker::chosen, &navigator, &Navigator::setPeriod);
    connect(m_periodPicker, &PeriodPicker::compareChosen, &navigator, &Navigator::setCompare);
    connect(&navigator, &Navigator::moved, this, &TopBar::follow);
    retranslate();
}

QToolButton *TopBar::tool(const QString &name, const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TopBar::addTools(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = tool(u"tool."_s + action->objectName(), {});
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        if (action->menu())
            button->setPopupMode(QToolButton::DelayedPopup);
        m_tools->addWidget(button);
    }
}

void TopBar::addRight(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void TopBar::setSession(Session *session, OrgDirectory *directory)
{
    if (m_session)
        m_session->disconnect(this);
    if (m_directory)
        m_directory->disconnect(this);
    m_session = session;
    m_directory = directory;
    if (session) {
        const auto calendar = [this] {
            m_periodPicker->setCalendar(m_session->calendar(), m_session->today());
            follow(m_navigator.place());
        };
        calendar();
        connect(session, &Session::settingsChanged, this, calendar);
        connect(directory, &OrgDirectory::changed, this, [this] {
            m_scopePicker->setIndex(m_directory->index());
            follow(m_navigator.place());
        });
    }
    m_scopePicker->setIndex(directory ? directory->index() : nullptr);
    follow(m_navigator.place());
}

void TopBar::setUses(const PanelUses &uses)
{
    m_uses = uses;
    follow(m_navigator.place());
}

void TopBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    retranslate();
}

void TopBar::openScope()
{
    if (!m_scope->isEnabled())
        return;
    m_scopePicker->setCurrent(m_navigator.place().scope);
    m_scopePicker->openUnder(m_scope);
}

void TopBar::openPeriod()
{
    if (!m_period->isEnabled())
        return;
    const Place &place = m_navigator.place();
    if (place.period)
        m_periodPicker->setCurrent(*place.period);
    m_periodPicker->prepare(m_narrow && m_uses.compare, place.compare);
    m_periodPicker->openUnder(m_period);
}

void TopBar::stepPeriod(int step)
{
    const Place &place = m_navigator.place();
    if (!m_session || !m_uses.period || !place.period)
        return;
    const FiscalCalendar calendar = m_session->calendar();
    m_navigator.setPeriod(step < 0 ? calendar.previous(*place.period) : calendar.next(*place.period));
}

void TopBar::follow(const Place &place)
{
    m_back->setEnabled(m_navigator.canGoBack());
    m_forward->setEnabled(m_navigator.canGoForward());
    const bool open = m_session != nullptr;
    const QString scope = m_directory ? m_directory->nameOf(place.scope) : QString();
    m_scope->setText(m_scope->fontMetrics().elidedText(scope.isEmpty() ? tr("Scope") : scope,
                                                       Qt::ElideRight, px(LongestName)));
    m_scope->setEnabled(open && m_uses.scope);
    m_scope->setToolTip(m_uses.scope || !open ? withKey(tr("Scope: %1").arg(scope), u"shell.scope"_s)
                                              : tr("This panel shows the whole workspace"));
    m_scope->setAccessibleName(tr("Scope: %1").arg(scope));
    m_scope->setAccessibleDescription(m_scope->isEnabled() ? QString() : m_scope->toolTip());
    const QString period = open && place.period ? m_session->calendar().label(*place.period) : QString();
    // Where the choice beside it has no room its answer stands here.
    const bool compares = m_narrow && m_uses.compare && !period.isEmpty() && place.compare != metrics::Compare::None;
    m_period->setText(period.isEmpty() ? tr("Period")
                      : compares       ? tr("%1, against %2", "period, what it is compared with").arg(period, compareTitle(place.compare)) : period);
    m_period->setEnabled(open && m_uses.period);
    m_period->setToolTip(m_uses.period || !open ? withKey(tr("Period: %1").arg(period), u"shell.period"_s)
                                                : tr("This panel does not go by periods"));
    m_period->setAccessibleName(tr("Period: %1").arg(period));
    m_period->setAccessibleDescription(m_period->isEnabled() ? QString() : m_period->toolTip());
    m_compare->setEnabled(open && m_uses.compare);
    m_compare->setVisible(!m_narrow);
    m_compare->setToolTip(m_uses.compare || !open ? tr("Compare with") : tr("This panel compares with no other period"));
    m_compare->setAccessibleDescription(m_compare->isEnabled() ? QString() : m_compare->toolTip());
    m_compare->setCurrentIndex(m_compare->findData(int(place.compare)));
}

void TopBar::retranslate()
{
    setAccessibleName(tr("Top bar"));
    m_back->setToolTip(withKey(tr("Back"), u"shell.back"_s));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(withKey(tr("Forward"), u"shell.forward"_s));
    m_forward->setAccessibleName(tr("Forward"));
    const QString key = keyText(u"shell.palette"_s);
    m_search->setText(m_narrow ? key : tr("Search or command   %1").arg(key));
    m_search->setToolTip(tr("Panels, commands, people and units: by name, pinyin or initials"));
    m_search->setAccessibleName(tr("Search or command"));
    m_compare->clear();
    for (const metrics::Compare compare : {metrics::Compare::PreviousYear,
                                           metrics::Compare::PreviousPeriod, metrics::Compare::None})
        m_compare->addItem(compareTitle(compare), int(compare));
    m_compare->setAccessibleName(tr("Compare with"));
    follow(m_navigator.place());
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
}

} // namespace weiwo::ui
