#include "ui/shell/sidebar.h"

#include "ui/shell/sidebar_item.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int BarHeight = 48;

Text groupTitle(PanelGroup group)
{
    switch (group) {
    case PanelGroup::Plan: return WEIWO_TEXT("Sidebar", "Plan");
    case PanelGroup::Execute: return WEIWO_TEXT("Sidebar", "Execute");
    case PanelGroup::Review: return WEIWO_TEXT("Sidebar", "Review");
    case PanelGroup::Grow: return WEIWO_TEXT("Sidebar", "Grow");
    case PanelGroup::Data: return WEIWO_TEXT("Sidebar", "Data");
    case PanelGroup::Top:
    case PanelGroup::None: break;
    }
    return {};
}

/// Lays its page out over the whole width and scrolls it only where the window is too low.
QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(page);
    // setWidget() turns it on.
    page->setAutoFillBackground(false);
    return area;
}

} // namespace

Sidebar::Sidebar(PanelTable panels, QWidget *parent)
    : QWidget(parent), m_panels(panels), m_workspace(new QToolButton(this))
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Sidebar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::S);
    layout->setSpacing(0);
    m_workspace->setObjectName(u"workspaceMenu"_s);
    m_workspace->setPopupMode(QToolButton::InstantPopup);
    m_workspace->setAutoRaise(true);
    m_workspace->setFocusPolicy(Qt::TabFocus);
    m_workspace->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_workspace->setIcon(icon(u"building"_s, Token::Accent));
    m_workspace->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTypeRole(m_workspace, TypeRole::Strong);
    auto *top = new QWidget(this);
    top->setFixedHeight(px(BarHeight));
    auto *topLayout = new QHBoxLayout(top);
    topLayout->setContentsMargins(space::S, 0, space::S, 0);
    topLayout->addWidget(m_workspace);
    layout->addWidget(top);

    auto *page = new QWidget(this);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, space::Xs, 0, space::Xs);
    pageLayout->setSpacing(0);
    for (const PanelGroup group : {PanelGroup::Top, PanelGroup::Plan, PanelGroup::Execute,
                                   PanelGroup::Review, PanelGroup::Grow})
        addGroup(group, pageLayout);
    pageLayout->addStretch(1);
    layout->addWidget(scrolled(page, this), 1);

    auto *foot = new QVBoxLayout;
    foot->setSpacing(0);
    addGroup(PanelGroup::Data, foot);
    layout->addLayout(foot);
    retranslate();
    arrange();
}

void Sidebar::addGroup(PanelGroup group, QVBoxLayout *layout)
{
    Group added;
    added.group = group;
    for (const PanelEntry &entry : m_panels) {
        if (entry.group != group)
            continue;
        if (added.items.empty() && group != PanelGroup::Top) {
            added.header = new QToolButton(this);
            added.header->setObjectName(u"sidebarGroup"_s);
            added.header->setAutoRaise(true);
            added.header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            added.header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            added.header->setFocusPolicy(Qt::TabFocus);
            setTypeRole(added.header, TypeRole::Caption);
            setTextToken(added.header, Token::Text3);
            layout->addSpacing(space::S);
            layout->addWidget(added.header);
            connect(added.header, &QToolButton::clicked, this, [this, group] {
                for (Group &one : m_groups)
                    if (one.group == group)
                        one.open = !one.open;
                arrange();
            });
        }
        auto *item = new SidebarItem(entry, this);
        connect(item, &QAbstractButton::clicked, this, [this, item] {
            item->setChecked(true);
            Q_EMIT chosen(item->entry().key);
        });
        layout->addWidget(item);
        added.items.push_back(item);
    }
    if (!added.items.empty())
        m_groups.push_back(std::move(added));
}

void Sidebar::setWorkspaceName(const QString &name)
{
    m_workspaceName = name;
    nameWorkspace();
}

void Sidebar::nameWorkspace()
{
    const QString name = m_workspaceName.isEmpty() ? tr("Weiwo") : m_workspaceName;
    m_workspace->setAccessibleName(tr("Workspace menu: %1").arg(name));
    m_workspace->setToolTip(name);
    m_workspace->setToolButtonStyle(m_narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const int room = width() - px(80);
    m_workspace->setText(m_workspace->fontMetrics().elidedText(name, Qt::ElideRight, qMax(room, px(60))));
}

void Sidebar::setHasWorkspace(bool has)
{
    m_hasWorkspace = has;
    for (const Group &group : m_groups)
        for (SidebarItem *item : group.items)
            item->setEnabled(has || !item->entry().needsWorkspace);
}

void Sidebar::setCurrent(const QString &panel)
{
    for (Group &group : m_groups) {
        for (SidebarItem *item : group.items) {
            const bool current = item->entry().key == panel;
            item->setChecked(current);
            if (current && !group.open) {
                group.open = true;
                arrange();
            }
        }
    }
}

void Sidebar::setWaiting(const QHash<QString, int> &counts)
{
    for (const Group &group : m_groups)
        for (SidebarItem *item : group.items)
            item->setWaiting(counts.value(item->entry().key));
}

void Sidebar::setExtent(int width)
{
    constexpr int IconsOnly = 56;
    m_narrow = width == 0;
    setFixedWidth(px(m_narrow ? IconsOnly : width));
    for (const Group &group : m_groups)
        for (SidebarItem *item : group.items)
            item->setNarrow(m_narrow);
    arrange();
    nameWorkspace();
}

QStringList Sidebar::listedPanels() const
{
    QStringList keys;
    for (const Group &group : m_groups)
        for (const SidebarItem *item : group.items)
            keys.append(item->entry().key);
    return keys;
}

std::vector<SidebarItem *> Sidebar::visibleItems() const
{
    std::vector<SidebarItem *> items;
    for (const Group &group : m_groups)
        for (SidebarItem *item : group.items)
            if (!item->isHidden() && item->isEnabled())
                items.push_back(item);
    return items;
}

void Sidebar::takeFocus()
{
    const auto items = visibleItems();
    for (SidebarItem *item : items)
        if (item->isChecked())
            return item->setFocus(Qt::ShortcutFocusReason);
    if (!items.empty())
        items.front()->setFocus(Qt::ShortcutFocusReason);
}

void Sidebar::arrange()
{
    for (const Group &group : m_groups) {
        const bool open = group.open || m_narrow;
        for (SidebarItem *item : group.items)
            item->setVisible(open);
        if (!group.header)
            continue;
        group.header->setVisible(!m_narrow);
        group.header->setIcon(icon(group.open ? u"chevron-down"_s : u"chevron-right"_s, Token::Text3));
    }
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Sidebar"));
    for (const Group &group : m_groups) {
        if (group.header)
            group.header->setText(groupTitle(group.group).str());
        for (SidebarItem *item : group.items)
            item->retranslate();
    }
    nameWorkspace();
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto items = visibleItems();
    for (size_t i = 0; step != 0 && i < items.size(); ++i) {
        if (!items[i]->hasFocus())
            continue;
        const auto next = static_cast<qsizetype>(i) + step;
        if (next >= 0 && next < qsizetype(items.size()))
            items[size_t(next)]->setFocus(Qt::TabFocusReason);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        for (SidebarItem *item : items)
            if (item->hasFocus())
                return item->click();
    }
    QWidget::keyPressEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Sidebar));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Token::Border));
}

} // namespace weiwo::ui
