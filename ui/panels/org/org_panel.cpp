#include "ui/panels/org/org_panel.h"

#include "core/org/commands.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/search_field.h"
#include "ui/panels/org/move_bar.h"
#include "ui/panels/org/node_form.h"
#include "ui/panels/org/node_view.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/org_index.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

enum Column { Name, LevelOrPost, Leader, People, Code };

const QSet<QString> orgTables{u"node"_s, u"placement"_s, u"assignment"_s, u"role"_s};

QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    return area;
}

} // namespace

OrgPanel::OrgPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_grid(new Grid), m_store(new GridStore(this)), m_search(new SearchField),
      m_asOfLabel(new QLabel), m_asOf(new QDateEdit(context.session->today())), m_pages(new QStackedWidget),
      m_viewPage(new QWidget), m_view(new NodeView), m_move(new MoveBar), m_form(new NodeForm),
      m_addUnit(new QAction(this)), m_addPerson(new QAction(this)), m_edit(new QAction(this)),
      m_moveAction(new QAction(this)), m_remove(new QAction(this)),
      m_directory(new OrgDirectory(*context.session, this)),
      m_query(*context.session, orgTables, this, [this](const OrgRows &rows) { present(rows); }),
      m_pageQuery(*context.session, orgTables, this, [this](const NodePage &page) { presentPage(page); })
{
    m_store->setTree(true);
    makeActions();
    setBody(makeBody());
    connectAll();
    retranslate();
    m_grid->setGridModel(m_store);
    rememberGrid(*m_grid, context.preferences, u"org"_s);
}

QWidget *OrgPanel::makeBody()
{
    m_search->setObjectName(u"orgSearch"_s);
    m_search->setMinimumWidth(px(200));
    m_asOf->setObjectName(u"orgAsOf"_s);
    m_asOf->setDisplayFormat(u"yyyy-MM-dd"_s);
    setTextToken(m_asOfLabel, Token::Text2);
    head().addLead(m_search);
    head().addLead(m_asOfLabel);
    head().addLead(m_asOf);
    m_grid->setObjectName(u"orgGrid"_s);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);

    auto *viewLayout = new QVBoxLayout(m_viewPage);
    viewLayout->setContentsMargins(space::L, space::S, space::L, space::L);
    m_move->hide();
    viewLayout->addWidget(m_move);
    viewLayout->addWidget(m_view, 1);
    m_pages->addWidget(scrolled(m_viewPage));
    m_pages->addWidget(m_form);
    m_pages->setMinimumWidth(px(320));

    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_grid);
    split->addWidget(m_pages);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    return split;
}

void OrgPanel::makeActions()
{
    bindKeys(m_addPerson, u"panel.new"_s);
    m_addUnit->setObjectName(u"org.addUnit"_s);
    m_edit->setObjectName(u"org.edit"_s);
    m_moveAction->setObjectName(u"org.move"_s);
    m_remove->setObjectName(u"org.remove"_s);
    for (QAction *action : {m_addPerson, m_addUnit, m_edit, m_moveAction, m_remove})
        addAction(action);
    head().addButton(m_edit);
    head().addButton(m_moveAction);
    head().addButton(m_addUnit);
    head().addButton(m_addPerson, true);
    head().addMore(m_remove);
}

void OrgPanel::connectAll()
{
    connect(m_grid, &Grid::currentCellChanged, this, &OrgPanel::followSelection);
    connect(m_grid, &Grid::cellActivated, m_edit, &QAction::trigger);
    connect(m_asOf, &QDateEdit::dateChanged, this, [this] { ask(); });
    connect(m_search, &LiveLineEdit::liveTextChanged, this, [this](const QString &text) {
        const auto &index = m_directory->index();
        if (!index || text.trimmed().isEmpty())
            return;
        const auto found = index->find(text, 1);
        if (!found.empty())
            select(index->tree.at(found.front()).node.id);
    });
    connect(m_addUnit, &QAction::triggered, this, [this] {
        const org::Level at = m_page ? m_page->node.level : org::Level::Headquarters;
        addNode(at == org::Level::Headquarters ? org::Level::Region
                : at == org::Level::Region     ? org::Level::Province
                                               : org::Level::Team);
    });
    connect(m_addPerson, &QAction::triggered, this, [this] { addNode(org::Level::Person); });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (!m_page)
            return;
        m_form->startEdit(m_page->node);
        m_pages->setCurrentIndex(1);
    });
    connect(m_moveAction, &QAction::triggered, this, [this] {
        if (!m_page)
            return;
        m_pages->setCurrentIndex(0);
        m_move->start(*m_page, m_directory->index(), session().today());
    });
    connect(m_remove, &QAction::triggered, this, &OrgPanel::remove);
    connect(m_form, &NodeForm::accepted, this, &OrgPanel::save);
    connect(m_form, &NodeForm::cancelled, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_move, &MoveBar::accepted, this, &OrgPanel::move);
    connect(m_move, &MoveBar::cancelled, m_move, &QWidget::hide);
    connect(m_view, &NodeView::unplaceRequested, this, [this](QDate from) {
        if (!m_page)
            return;
        const org::NodeId node = m_page->node.id;
        edit({u"org.unplaceNode"_s, {EditTitle::record(u"node"_s, node.raw())}},
             [node, from](Edit &edit) { return org::unplaceNode(edit, node, from); }, tr("Move taken back"));
    });
    connect(&m_query, &LiveQueryBase::failed, this, [this](const Error &error) { context().notices.refuse(error); });
}

void OrgPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (m_rows.tree.size() == 0) {
        m_grid->setLoading(true);
        ask();
    }
    if (const auto record = Id::fromText(place.record))
        select(org::NodeId(*record));
}

QWidget *OrgPanel::mainWidget()
{
    return m_grid;
}

TableHead OrgPanel::tableHead(const Grid &grid) const
{
    TableHead head = Panel::tableHead(grid);
    head.subtitle = m_asOf->date().toString(Qt::ISODate);
    head.source = statusText();
    return head;
}

void OrgPanel::ask()
{
    m_query.ask([asOf = m_asOf->date()](Reader &reader) { return orgRows(reader, asOf); });
}

void OrgPanel::present(const OrgRows &rows)
{
    const bool first = m_rows.tree.size() == 0;
    m_rows = rows;
    m_grid->setLoading(false);
    const int size = rows.tree.size();
    m_store->setRowCount(0);
    m_store->setRowCount(size);
    int people = 0;
    for (int row = 0; row < size; ++row) {
        const org::Tree::Entry &entry = rows.tree.at(row);
        const bool person = entry.node.level == org::Level::Person;
        people += person ? 1 : 0;
        m_store->setRowKey(row, entry.node.id.text());
        m_store->setDepth(row, entry.depth);
        m_store->setText(row, Name, entry.node.name);
        m_store->setIconName(row, Name, person ? u"user"_s : u"building"_s);
        m_store->setText(row, LevelOrPost, person && !entry.node.title.isEmpty() ? entry.node.title
                                                                                  : org::levelTitle(entry.node.level));
        m_store->setText(row, Leader, rows.leaders[size_t(row)]);
        m_store->setNumber(row, People, person ? std::nullopt : std::optional<qint64>(rows.people[size_t(row)]));
        m_store->setText(row, Code, entry.node.code);
    }
    m_store->publish();
    if (first) {
        m_grid->expandToDepth(1);
        if (!m_selected && size > 0)
            m_grid->setCurrentCell(0, Name);
    }
    if (m_selected)
        select(*m_selected);
    setStatus(tr("%1 units · %2 people on %3").arg(size - people).arg(people).arg(m_asOf->date().toString(Qt::ISODate)));
}

void OrgPanel::select(const org::NodeId &node)
{
    m_selected = node;
    if (const auto row = m_rows.tree.indexOf(node)) {
        for (int above = m_rows.tree.at(*row).parent; above >= 0; above = m_rows.tree.at(above).parent)
            m_grid->setExpanded(above, true);
        if (m_grid->currentCell().row != *row)
            m_grid->setCurrentCell(*row, Name);
    }
    m_pageQuery.ask([node, asOf = m_asOf->date()](Reader &reader) { return nodePage(reader, node, asOf); });
}

void OrgPanel::followSelection()
{
    const int row = m_grid->currentCell().row;
    if (row < 0 || row >= m_rows.tree.size())
        return;
    const org::NodeId node = m_rows.tree.at(row).node.id;
    if (m_selected == node && m_page && m_page->node.id == node)
        return;
    m_pages->setCurrentIndex(0);
    m_move->hide();
    select(node);
}

void OrgPanel::presentPage(const NodePage &page)
{
    m_page = page;
    m_view->present(page);
    const bool headquarters = page.node.level == org::Level::Headquarters;
    m_moveAction->setEnabled(!headquarters);
    m_remove->setEnabled(!headquarters);
    context().inspector.follow({.title = page.node.name, .record = page.node.id.raw()});
}

void OrgPanel::addNode(org::Level level)
{
    if (!m_page)
        return;
    m_form->startNew(level, m_page->node.level == org::Level::Person && !m_page->stands.empty()
                                ? m_page->stands.front().parent
                                : m_page->node.name,
                     session().today());
    m_pages->setCurrentIndex(1);
}

void OrgPanel::save(const org::Node &node, QDate from)
{
    if (!m_page)
        return;
    if (!node.id.isNull()) {
        edit({u"org.updateNode"_s, {EditTitle::record(u"node"_s, node.id.raw())}},
             [node](Edit &edit) { return org::updateNode(edit, node); }, tr("%1 saved").arg(node.name));
        return;
    }
    // Nobody stands below a person: a colleague is added beside them.
    const bool person = m_page->node.level == org::Level::Person;
    const org::NodeId parent = person && !m_page->stands.empty() ? m_page->stands.front().placement.parent
                                                                 : m_page->node.id;
    edit({u"org.addNode"_s, {node.name}},
         [node, parent, from](Edit &edit) -> Status {
             WEIWO_ASSIGN([[maybe_unused]] const org::NodeId added, org::addNode(edit, node, parent, from));
             return {};
         },
         tr("%1 added").arg(node.name));
}

void OrgPanel::move(const org::NodeId &parent, QDate from)
{
    if (!m_page)
        return;
    const org::NodeId node = m_page->node.id;
    edit({u"org.moveNode"_s, {EditTitle::record(u"node"_s, node.raw()), EditTitle::record(u"node"_s, parent.raw())}},
         [node, parent, from](Edit &edit) { return org::moveNode(edit, node, parent, from); },
         tr("%1 moved").arg(m_page->node.name));
}

void OrgPanel::remove()
{
    if (!m_page)
        return;
    const org::NodeId node = m_page->node.id;
    const QString name = m_page->node.name;
    edit({u"org.removeNode"_s, {name}}, [node](Edit &edit) { return org::removeNode(edit, node); },
         tr("%1 deleted").arg(name));
}

void OrgPanel::edit(const EditTitle &title, const std::function<Status(Edit &)> &body, const QString &done)
{
    Panel::edit(title, body, [this, done](bool isDone) {
        if (isDone) {
            m_pages->setCurrentIndex(0);
            m_move->hide();
        }
        return done;
    });
}

void OrgPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Find a unit or person"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_asOfLabel->setText(tr("as of"));
    m_asOf->setAccessibleName(tr("As of"));
    m_addUnit->setText(tr("Add unit"));
    m_addPerson->setText(tr("Add person"));
    m_edit->setText(tr("Edit"));
    m_moveAction->setText(tr("Move…"));
    m_remove->setText(tr("Delete"));
    const std::vector<GridColumn> columns{
        {.key = u"name"_s, .title = tr("Unit or person"), .kind = GridKind::Tree, .width = 210, .fill = true},
        {.key = u"level"_s, .title = tr("Level or post"), .width = 110},
        {.key = u"leader"_s, .title = tr("Led by"), .width = 90},
        {.key = u"people"_s, .title = tr("Headcount"), .kind = GridKind::Count, .digits = 0, .width = 70},
        {.key = u"code"_s, .title = tr("Code"), .width = 80}};
    if (m_store->columnCount() == 0) {
        m_store->setColumns(columns);
    } else {
        m_store->retitle(columns);
        ask();
    }
    m_grid->setEmptyState(u"sitemap"_s, tr("Nobody stood in the organization on this date."));
}

} // namespace weiwo::ui
