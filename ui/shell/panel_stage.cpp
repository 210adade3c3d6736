#include "ui/shell/panel_stage.h"

#include "ui/shell/inspector.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/panel.h"
#include "ui/shell/view_export.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace weiwo::ui {

namespace {

constexpr int NarrowBelow = 1100;
constexpr int WideFrom = 1600;
constexpr int VeryWideFrom = 2400;
/// Docked only where the panel keeps at least this.
constexpr int LeastContent = 760;

int inspectorWidth(int windowWidth)
{
    if (windowWidth < NarrowBelow)
        return 360;
    if (windowWidth < WideFrom)
        return 320;
    return windowWidth < VeryWideFrom ? 360 : 400;
}

} // namespace

PanelStage::PanelStage(PanelTable panels, const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_entries(panels), m_context(context),
      m_main(new QWidget(this)), m_stack(new QStackedWidget(m_main)),
      m_messages(new NoticeBar(context.notices, this, m_main)), m_inspector(new Inspector(context.inspector, context.notices, this)),
      m_export(new ViewExport(context.jobs, context.notices, this))
{
    setObjectName(QStringLiteral("stage"));
    auto *layout = new QVBoxLayout(m_main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    m_inspector->hide();
    connect(m_inspector, &Inspector::closeRequested, this, [this] { setInspectorOpen(false); });
    connect(&context.inspector, &InspectorFeed::openRequested, this, [this] { setInspectorOpen(true); });
}

PanelStage::~PanelStage()
{
    m_current = nullptr;
    qDeleteAll(m_panels);
}

void PanelStage::setSession(Session *session)
{
    m_context.session = session;
    m_context.inspector.release();
    m_inspector->setSession(session);
    // All of them: what works without a workspace may show something of it, too. Later, for one
    // of them may have asked for this.
    for (Panel *panel : std::as_const(m_panels)) {
        m_stack->removeWidget(panel);
        panel->hide();
        panel->deleteLater();
    }
    m_panels.clear();
    m_current = nullptr;
    if (!session)
        setInspectorOpen(false);
}

Panel *PanelStage::panelFor(const PanelEntry &entry)
{
    if (Panel *known = m_panels.value(entry.key))
        return known;
    Panel *panel = entry.make(m_context, m_stack);
    panel->setObjectName(QStringLiteral("panel.") + entry.key);
    panel->setTitle(entry.title.str());
    connect(panel, &Panel::statusChanged, this, [this, panel] {
        if (panel != m_current)
            return;
        // A copy: laying the line out may make the panel say something else.
        const QString text = panel->statusText();
        Q_EMIT statusChanged(text);
    });
    m_panels.insert(entry.key, panel);
    m_stack->addWidget(panel);
    return panel;
}

bool PanelStage::show(const Place &place)
{
    const PanelEntry *entry = findPanel(m_entries, place.panel);
    if (!entry || (entry->needsWorkspace && !m_context.session))
        return false;
    Panel *panel = panelFor(*entry);
    if (panel != m_current) {
        if (m_current)
            m_current->leave();
        m_context.inspector.release();
        // What was refused there says nothing here.
        m_context.notices.clear();
        m_current = panel;
        panel->setNarrow(m_windowWidth < NarrowBelow);
        panel->setTitle(entry->title.str());
        m_stack->setCurrentWidget(panel);
        panel->mainWidget()->setFocus();
        Q_EMIT currentChanged(panel);
        const QString text = panel->statusText();
        Q_EMIT statusChanged(text);
    }
    panel->arrive(place);
    // Each time: a panel may make its table late.
    panel->offerExport(*m_export);
    return true;
}

bool PanelStage::isSettled() const
{
    return !m_export->isBusy();
}

void PanelStage::setInspectorOpen(bool open)
{
    m_inspectorOpen = open && m_context.session;
    m_inspector->setVisible(m_inspectorOpen);
    arrange();
}

void PanelStage::setWindowWidth(int windowWidth)
{
    m_windowWidth = windowWidth;
    if (m_current)
        m_current->setNarrow(windowWidth < NarrowBelow);
    arrange();
}

void PanelStage::arrange()
{
    const int drawer = px(inspectorWidth(m_windowWidth));
    const bool docked = m_inspectorOpen && m_windowWidth >= NarrowBelow
                        && width() - drawer >= px(LeastContent);
    m_main->setGeometry(0, 0, docked ? width() - drawer : width(), height());
    m_inspector->setGeometry(width() - drawer, 0, drawer, height());
    if (m_inspectorOpen)
        m_inspector->raise();
}

void PanelStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PanelStage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_inspectorOpen) {
        setInspectorOpen(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace weiwo::ui
