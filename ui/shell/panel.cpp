#include "ui/shell/panel.h"

#include "ui/kit/grid/grid_view.h"
#include "ui/shell/form_edit.h"
#include "ui/shell/key_table.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel_head.h"

#include <QAction>
#include <QEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace weiwo::ui {

Panel::Panel(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_head(new PanelHead(this)), m_layout(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::NoFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_head);
}

Panel::~Panel()
{
    // What the children say while they go would reach a panel that is half gone.
    const auto children = findChildren<QObject *>();
    for (QObject *child : children)
        child->disconnect(this);
}

void Panel::arrive(const Place &)
{
    for (LiveQueryBase *query : findChildren<LiveQueryBase *>())
        query->setAwake(true);
}

void Panel::leave()
{
    for (LiveQueryBase *query : findChildren<LiveQueryBase *>())
        query->setAwake(false);
}

bool Panel::isSettled() const
{
    const auto queries = findChildren<LiveQueryBase *>();
    return std::none_of(queries.begin(), queries.end(),
                        [](const LiveQueryBase *query) { return query->isBusy(); });
}

Grid *Panel::exportedGrid()
{
    const QWidget *focused = focusWidget();
    Grid *main = qobject_cast<Grid *>(mainWidget());
    Grid *largest = nullptr;
    const auto grids = findChildren<Grid *>();
    for (Grid *grid : grids) {
        if (!grid->isVisible())
            continue;
        if (focused && (grid == focused || grid->isAncestorOf(focused)))
            return grid;
        if (!largest || grid == main
            || (largest != main && grid->width() * grid->height() > largest->width() * largest->height()))
            largest = grid;
    }
    return largest;
}

TableHead Panel::tableHead(const Grid &) const
{
    return {.title = m_head->title()};
}

void Panel::offerExport(ViewExport &out)
{
    if (m_exportAction || !findChild<Grid *>())
        return;
    m_exportAction = new QAction(this);
    m_copyAction = new QAction(this);
    bindKeys(m_exportAction, QStringLiteral("panel.export"));
    m_copyAction->setObjectName(QStringLiteral("panel.copy_table"));
    connect(m_exportAction, &QAction::triggered, this, [this, &out] { sendTable(out, &ViewExport::save); });
    connect(m_copyAction, &QAction::triggered, this, [this, &out] { sendTable(out, &ViewExport::copy); });
    nameExports();
    for (QAction *action : {m_exportAction, m_copyAction}) {
        addAction(action);
        m_head->addMore(action);
    }
}

void Panel::sendTable(ViewExport &out, void (ViewExport::*way)(Grid &, const TableHead &))
{
    if (Grid *grid = exportedGrid())
        (out.*way)(*grid, tableHead(*grid));
    else
        m_context.notices.post({Notice::Kind::Info, tr("No table shows here now."), {}, QStringLiteral("export")});
}

void Panel::nameExports()
{
    if (!m_exportAction)
        return;
    m_exportAction->setText(tr("Export view…"));
    m_copyAction->setText(tr("Copy table"));
}

void Panel::setTitle(const QString &title)
{
    m_head->setTitle(title);
    setAccessibleName(title);
}

void Panel::setNarrow(bool narrow)
{
    m_head->setNarrow(narrow);
}

void Panel::edit(const EditTitle &title, const std::function<Status(Edit &)> &body,
                 const std::function<QString(bool)> &answered)
{
    session().edit(this, title, body, [this, title, body, answered](const Result<EditOutcome> &outcome) {
        const QString said = answered(outcome.has_value());
        if (!outcome)
            return context().notices.refuseEdit(outcome.error(), [self = QPointer(this), title, body, answered] {
                if (self)
                    self->edit(title, body, answered);
            });
        if (!outcome->entry || said.isEmpty())
            return;
        confirmEdit(this, context(), said, *outcome->entry);
    });
}

void Panel::edit(const EditTitle &title, const std::function<Status(Edit &)> &body, const QString &said)
{
    edit(title, body, [said](bool) { return said; });
}

void Panel::setBody(QWidget *body)
{
    if (m_body)
        m_body->deleteLater();
    m_body = body;
    m_layout->addWidget(body, 1);
}

void Panel::setStatus(const QString &text)
{
    if (text == m_status)
        return;
    m_status = text;
    Q_EMIT statusChanged();
}

void Panel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameExports();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace weiwo::ui
