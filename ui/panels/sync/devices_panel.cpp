#include "ui/panels/sync/devices_panel.h"

#include "core/workspace/device.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/panels/sync/enrol_form.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/form_edit.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/shell/read_only.h"
#include "ui/theme/theme.h"
#include "ui/views/record_text.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int SideWidth = 360;
enum Column { Name, Person, RoleOf, Scope, State, Seen, Upstream, Fingerprint };

QString requestFilter()
{
    return translate("DevicesPanel", "Device requests (*.weiworeq *.json);;All files (*)");
}

} // namespace

DevicesPanel::DevicesPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_own(new QLabel), m_fingerprint(new QLabel), m_ownHint(new QLabel), m_store(new GridStore(this)),
      m_grid(new Grid), m_side(new QStackedWidget), m_enrolForm(new EnrolForm), m_revokeForm(new RevokeForm), m_enrol(new QAction(this)),
      m_revoke(new QAction(this)), m_request(new QAction(this)), m_sync(new QAction(this)),
      m_directory(new OrgDirectory(*context.session, this)),
      m_query(*context.session, {}, this, [this](const DeviceLists &lists) { present(lists); })
{
    makeActions();
    m_side->addWidget(m_enrolForm);
    m_side->addWidget(m_revokeForm);
    m_side->setFixedWidth(px(SideWidth));
    m_side->hide();
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList(), 1);
    row->addWidget(m_side);
    setBody(body);
    setColumns();
    m_grid->setGridModel(m_store);
    rememberGrid(*m_grid, context.preferences, u"sync.devices"_s);
    connect(m_grid, &Grid::currentCellChanged, this, &DevicesPanel::follow);
    connect(m_grid, &Grid::emptyActionTriggered, m_enrol, &QAction::trigger);
    connect(m_enrolForm, &EnrolForm::accepted, this, &DevicesPanel::enrol);
    connect(m_revokeForm, &RevokeForm::accepted, this, &DevicesPanel::revoke);
    connect(m_enrolForm, &EnrolForm::cancelled, this, [this] { showSide(Side::None); });
    connect(m_revokeForm, &RevokeForm::cancelled, this, [this] { showSide(Side::None); });
    retranslate();
    follow();
}

void DevicesPanel::makeActions()
{
    bindKeys(m_enrol, u"panel.new"_s);
    m_revoke->setObjectName(u"devices.revoke"_s);
    m_request->setObjectName(u"devices.request"_s);
    m_sync->setObjectName(u"devices.sync"_s);
    for (QAction *action : {m_enrol, m_revoke, m_request, m_sync}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    head().addButton(m_enrol, true);
    head().addButton(m_revoke);
    head().addButton(m_sync);
    head().addMore(m_request);
    disableWhereReadOnly(session(), {m_enrol, m_revoke});
    connect(m_enrol, &QAction::triggered, this, &DevicesPanel::chooseRequest);
    connect(m_revoke, &QAction::triggered, this, &DevicesPanel::startRevoke);
    connect(m_request, &QAction::triggered, this, &DevicesPanel::saveRequest);
    connect(m_sync, &QAction::triggered, this, [this] { context().navigator.openPanel(QString::fromLatin1(SyncPanelKey)); });
}

QWidget *DevicesPanel::makeList()
{
    m_own->setObjectName(u"deviceOwn"_s);
    m_fingerprint->setObjectName(u"deviceFingerprint"_s);
    m_grid->setObjectName(u"deviceGrid"_s);
    m_own->setWordWrap(true);
    m_own->setTextFormat(Qt::PlainText);
    setTypeRole(m_own, TypeRole::Section);
    styleFingerprint(*m_fingerprint);
    m_ownHint->setWordWrap(true);
    setTextToken(m_ownHint, Token::Text2);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->setSpacing(space::Xs);
    layout->addWidget(m_own);
    layout->addWidget(m_fingerprint);
    layout->addWidget(m_ownHint);
    layout->addSpacing(space::M);
    layout->addWidget(m_grid, 1);
    auto *area = new AnswerArea(content);
    area->watch(m_query);
    return area;
}

void DevicesPanel::setColumns()
{
    const std::vector<GridColumn> columns{
        {.key = u"device"_s, .title = tr("Device"), .width = 170, .fill = true, .least = 110},
        {.key = u"person"_s, .title = tr("Person"), .width = 110, .least = 70},
        {.key = u"role"_s, .title = tr("Role"), .width = 110, .least = 70},
        {.key = u"scope"_s, .title = tr("Copy has"), .width = 130, .least = 80},
        {.key = u"state"_s, .title = tr("State"), .kind = GridKind::Status, .width = 110},
        {.key = u"seen"_s, .title = tr("Last package"), .width = 136},
        {.key = u"upstream"_s, .title = tr("Submits to"), .width = 120, .least = 70},
        {.key = u"fingerprint"_s, .title = tr("Fingerprint"), .width = 190}};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
}

void DevicesPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (m_loaded)
        return;
    m_grid->setLoading(true);
    ask();
}

void DevicesPanel::leave()
{
    Panel::leave();
    m_query.setAwake(false);
}

QWidget *DevicesPanel::mainWidget()
{
    return m_grid;
}

bool DevicesPanel::isSettled() const
{
    return Panel::isSettled() && !m_directory->isBusy();
}

void DevicesPanel::ask()
{
    m_query.ask([own = session().workspace().device(), person = session().workspace().ownPerson()](Reader &reader) {
        return deviceLists(reader, own, person);
    });
}

void DevicesPanel::present(const DeviceLists &lists)
{
    m_lists = lists;
    m_loaded = true;
    m_grid->setLoading(false);
    m_own->setText(tr("This device: %1 · %2", "name, person").arg(lists.ownName, lists.ownPerson));
    m_fingerprint->setText(session().workspace().device().fingerprint());
    m_store->setRowCount(0);
    m_store->setRowCount(int(lists.devices.size()));
    for (int row = 0; row < int(lists.devices.size()); ++row) {
        const DeviceLine &line = lists.devices[size_t(row)];
        m_store->setRowKey(row, line.device.id.text());
        m_store->setText(row, Name, line.isOwn ? tr("%1 (this one)").arg(line.device.name) : line.device.name);
        m_store->setText(row, Person, line.person);
        m_store->setText(row, RoleOf, line.role.isEmpty() ? u"—"_s : line.role);
        m_store->setText(row, Scope, line.scope.isEmpty() ? tr("everything") : line.scope);
        m_store->setText(row, State, line.device.revoked ? tr("revoked") : tr("enrolled"));
        m_store->setNumber(row, State, line.device.revoked ? 3 : 1);
        if (!line.device.note.isEmpty())
            m_store->setToolTip(row, State, line.device.note);
        m_store->setText(row, Seen, line.seen.isEmpty() ? tr("never") : line.seen);
        m_store->setText(row, Upstream, line.upstream.isEmpty() ? u"—"_s : line.upstream);
        m_store->setText(row, Fingerprint, line.fingerprint.isEmpty() ? u"—"_s : line.fingerprint);
        if (line.device.revoked)
            for (int column = Name; column <= Fingerprint; ++column)
                m_store->setFlags(row, column, GridFlag::Muted);
    }
    m_store->publish();
    if (!m_grid->currentCell().isValid() && !lists.devices.empty())
        m_grid->setCurrentCell(0, Name);
    follow();
}

const DeviceLine *DevicesPanel::current() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row < int(m_lists.devices.size()) ? &m_lists.devices[size_t(row)] : nullptr;
}

void DevicesPanel::follow()
{
    const DeviceLine *line = current();
    m_revoke->setEnabled(line && !line->isOwn && !line->device.revoked);
    if (line)
        context().inspector.follow({.title = line->device.name, .explain = {}, .record = line->device.id, .tables = {}});
    setStatus(m_loaded ? tr("%Ln device(s)", nullptr, int(m_lists.devices.size())) : QString());
}

void DevicesPanel::showSide(Side side)
{
    m_side->setVisible(side != Side::None);
    if (side == Side::None)
        m_grid->setFocus();
    else
        m_side->setCurrentIndex(int(side) - 1);
}

void DevicesPanel::chooseRequest()
{
    const auto path = dialogs().openFile(this, {.title = tr("Choose the request of a device"), .filter = requestFilter()});
    if (!path)
        return;
    // At most 64 KiB: read at once.
    const auto request = sync::readDeviceRequest(*path);
    if (!request)
        return context().notices.refuse(request.error());
    showSide(Side::Enrol);
    m_enrolForm->start(*request, m_directory->index());
}

void DevicesPanel::enrol()
{
    const auto wish = m_enrolForm->wish();
    if (!wish)
        return;
    const EditTitle title{u"sync.enrolDevice"_s,
                          {EditTitle::record(u"device"_s, wish->request.id), EditTitle::record(u"node"_s, wish->person.raw())}};
    editFromForm(this, context(), *m_enrolForm, title, [wish = *wish](Edit &edit) { return enrolDevice(edit, wish); },
                 [name = wish->request.name, person = m_enrolForm->personName()] {
                     return tr("%1 is enrolled for %2. Send it its first package under Sync.").arg(name, person);
                 },
                 [this] { showSide(Side::None); });
}

void DevicesPanel::startRevoke()
{
    const DeviceLine *line = current();
    if (!line || !m_revoke->isEnabled())
        return;
    showSide(Side::Revoke);
    m_revokeForm->start(line->device.id, line->device.name, line->person);
}

void DevicesPanel::revoke()
{
    const Id id = m_revokeForm->device();
    editFromForm(this, context(), *m_revokeForm, {u"sync.revokeDevice"_s, {EditTitle::record(u"device"_s, id)}},
                 [id, note = m_revokeForm->note()](Edit &edit) { return sync::revokeDevice(edit, id, note); },
                 [name = m_revokeForm->deviceName()] { return tr("%1 is revoked").arg(name); }, [this] { showSide(Side::None); });
}

void DevicesPanel::saveRequest()
{
    const Device &own = session().workspace().device();
    const auto path = dialogs().saveFile(this, {.title = tr("Save the request of this device"),
                                                .folder = QDir::home().filePath(own.name() + u".weiworeq"_s),
                                                .filter = requestFilter(),
                                                .suffix = u"weiworeq"_s});
    if (!path)
        return;
    if (const Status written = sync::writeDeviceRequest(*path, sync::deviceRequestBytes(own, own.name())); !written)
        return context().notices.refuse(written.error());
    context().notices.confirm(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
}

void DevicesPanel::retranslate()
{
    m_enrol->setText(tr("Enrol…"));
    m_enrol->setToolTip(withKey(tr("Let a device have a copy: choose the file by which it asks"), u"panel.new"_s));
    m_revoke->setText(tr("Revoke…"));
    m_revoke->setToolTip(tr("Take nothing more from the chosen device, and send it nothing"));
    m_sync->setText(tr("Sync"));
    m_sync->setToolTip(tr("Who has what, and the packages between copies"));
    m_request->setText(tr("Save a request of this device…"));
    m_ownHint->setText(tr("Read these digits out by phone when somebody enrols this device or takes in its first package."));
    m_fingerprint->setAccessibleName(tr("Fingerprint"));
    m_grid->setAccessibleName(tr("Devices"));
    m_grid->setEmptyState(u"devices"_s,
                          tr("No other device may open a copy yet. A colleague's program writes a request; "
                             "choose that file here, and compare the digits by phone."),
                          tr("Enrol the first colleague…"));
    setColumns();
    if (m_loaded)
        ask();
}

} // namespace weiwo::ui
