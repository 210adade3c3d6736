#include "ui/panels/customers/views_list.h"

#include "ui/kit/link_button.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using customers::SavedView;

ViewsList::ViewsList(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_list(new QListWidget(this)), m_save(new LinkButton({}, this))
{
    setObjectName(u"customerViews"_s);
    m_list->setObjectName(u"customerViewList"_s);
    m_save->setObjectName(u"customerViewSave"_s);
    setTypeRole(m_title, TypeRole::Caption);
    setTextToken(m_title, Token::Text2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_title->setContentsMargins(space::S, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::S, space::Xs, space::S, space::S);
    layout->setSpacing(space::Xs);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->addSpacing(space::S);
    foot->addWidget(m_save);
    foot->addStretch(1);
    layout->addLayout(foot);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); });
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &ViewsList::showMenu);
    connect(m_save, &QPushButton::clicked, this, &ViewsList::saveRequested);
    retranslate();
}

QString ViewsList::viewKey(const SavedView &view)
{
    return view.id.isNull() ? view.key : view.id.text();
}

void ViewsList::setViews(const std::vector<SavedView> &views)
{
    m_views = views;
    showNames();
}

void ViewsList::setCurrent(const QString &key)
{
    m_current = key;
    showNames();
}

void ViewsList::setReadOnly(const QString &why)
{
    m_readOnly = why;
    m_save->setEnabled(why.isEmpty());
    retranslate();
}

void ViewsList::setChanged(bool changed)
{
    if (changed == m_changed)
        return;
    m_changed = changed;
    showNames();
}

void ViewsList::showNames()
{
    m_list->clear();
    for (const SavedView &view : m_views) {
        const QString key = viewKey(view);
        const bool current = key == m_current;
        auto *item = new QListWidgetItem(current && m_changed ? tr("%1 *", "a view whose filter was changed").arg(view.name) : view.name, m_list);
        item->setData(Qt::UserRole, key);
        item->setToolTip(current && m_changed ? tr("%1: changed since it was opened").arg(view.name) : view.name);
        item->setSizeHint({px(100), rowHeight()});
        if (current)
            m_list->setCurrentItem(item);
    }
}

void ViewsList::showMenu(const QPoint &place)
{
    const QListWidgetItem *item = m_list->itemAt(place);
    const QString key = item ? item->data(Qt::UserRole).toString() : QString();
    const auto found = std::ranges::find_if(m_views, [&key](const SavedView &view) { return viewKey(view) == key; });
    const bool own = found != m_views.end() && !found->id.isNull();
    if (!m_readOnly.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Save what is shown as a view…"), this, &ViewsList::saveRequested);
    if (own) {
        menu->addAction(tr("Rename…"), this, [this, key] { Q_EMIT renameRequested(key); });
        menu->addAction(tr("Delete"), this, [this, key] { Q_EMIT removeRequested(key); });
    }
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void ViewsList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ViewsList::retranslate()
{
    m_title->setText(tr("Views"));
    m_list->setAccessibleName(tr("Views"));
    m_save->setText(tr("Save as…"));
    m_save->setToolTip(m_readOnly.isEmpty() ? tr("Keep filter, columns and order as a view") : m_readOnly);
    showNames();
}

} // namespace weiwo::ui
