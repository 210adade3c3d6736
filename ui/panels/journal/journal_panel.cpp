#include "ui/panels/journal/journal_panel.h"

#include "core/workspace/undo.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/search_field.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int EntriesAtOnce = 500;
constexpr int FieldsShown = 500;

enum Column { When, Who, What, Origin, Changes, State };
enum ChangeColumn { Record, Field, Before, After, Table };

} // namespace

JournalPanel::JournalPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_grid(new Grid), m_store(new GridStore(this)), m_changesGrid(new Grid),
      m_changesStore(new GridStore(this)), m_search(new SearchField), m_person(new QComboBox),
      m_origin(new QComboBox), m_table(new QComboBox), m_since(new QComboBox), m_detailTitle(new QLabel),
      m_detailText(new QLabel), m_undo(new QAction(this)), m_more(new QAction(this)),
      m_query(*context.session, {}, this, [this](const JournalRows &rows) { present(rows); }),
      m_changesQuery(*context.session, {}, this, [this](const ChangeRows &rows) { presentChanges(rows); }),
      m_limit(EntriesAtOnce)
{
    m_grid->setObjectName(u"journalGrid"_s);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    m_changesGrid->setObjectName(u"journalChanges"_s);
    m_changesGrid->setTotalsVisible(false);
    m_undo->setObjectName(u"journal.undo"_s);
    m_more->setObjectName(u"journal.more"_s);
    addAction(m_undo);
    addAction(m_more);
    head().addButton(m_more);
    head().addButton(m_undo);

    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_grid);
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilters());
    layout->addWidget(split, 1);
    setBody(body);

    retranslate();
    m_grid->setGridModel(m_store);
    m_changesGrid->setGridModel(m_changesStore);
    rememberGrid(*m_grid, context.preferences, u"journal"_s);
    rememberGrid(*m_changesGrid, context.preferences, u"journal.changes"_s);
    connect(m_grid, &Grid::currentCellChanged, this, &JournalPanel::followSelection);
    // Filters of columns are part of its state.
    connect(m_grid, &Grid::stateChanged, this, &JournalPanel::countShown);
    connect(m_undo, &QAction::triggered, this, &JournalPanel::undoSelected);
    connect(m_more, &QAction::triggered, this, [this] {
        m_limit += EntriesAtOnce;
        ask();
    });
    connect(&m_query, &LiveQueryBase::failed, this,
            [this](const Error &error) { this->context().notices.refuse(error); });
}

QWidget *JournalPanel::makeFilters()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::L, 0, space::L, space::S);
    layout->setSpacing(space::S);
    m_search->setObjectName(u"journalSearch"_s);
    m_search->setMaximumWidth(px(260));
    layout->addWidget(m_search, 1);
    m_person->setObjectName(u"journalPerson"_s);
    m_origin->setObjectName(u"journalOrigin"_s);
    m_table->setObjectName(u"journalTable"_s);
    m_since->setObjectName(u"journalSince"_s);
    for (QComboBox *box : {m_person, m_origin, m_table, m_since}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, [this] {
            m_limit = EntriesAtOnce;
            ask();
        });
    }
    layout->addStretch(1);
    connect(m_search, &LiveLineEdit::liveTextChanged, this, [this](const QString &text) {
        const QString typed = text.trimmed();
        if (typed.isEmpty())
            m_grid->setRowPredicate({});
        else
            m_grid->setRowPredicate([this, typed](int row) {
                return m_store->text(row, What).contains(typed, Qt::CaseInsensitive)
                       || m_store->text(row, Who).contains(typed, Qt::CaseInsensitive);
            });
        countShown();
    });
    return bar;
}

QWidget *JournalPanel::makeDetail()
{
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(space::L, space::S, 0, 0);
    layout->setSpacing(space::Xs);
    m_detailTitle->setObjectName(u"journalDetail"_s);
    m_detailTitle->setWordWrap(true);
    m_detailTitle->setTextFormat(Qt::PlainText);
    setTypeRole(m_detailTitle, TypeRole::Strong);
    m_detailText->setWordWrap(true);
    setTypeRole(m_detailText, TypeRole::Caption);
    setTextToken(m_detailText, Token::Text2);
    layout->addWidget(m_detailTitle);
    layout->addWidget(m_detailText);
    layout->addSpacing(space::Xs);
    layout->addWidget(m_changesGrid, 1);
    return detail;
}

void JournalPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (m_rows.rows.empty() && !m_query.isBusy()) {
        m_grid->setLoading(true);
        ask();
    }
}

QWidget *JournalPanel::mainWidget()
{
    return m_grid;
}

TableHead JournalPanel::tableHead(const Grid &grid) const
{
    TableHead head = Panel::tableHead(grid);
    if (&grid == m_changesGrid) {
        head.subtitle = m_detailTitle->text();
        head.source = m_detailText->text();
        return head;
    }
    QStringList shown;
    for (const QComboBox *box : {m_person, m_origin, m_table, m_since})
        if (box->currentIndex() > 0)
            shown << box->currentText();
    if (!m_search->text().trimmed().isEmpty())
        shown << m_search->text().trimmed();
    head.subtitle = shown.join(u" · "_s);
    head.source = statusText();
    return head;
}

void JournalPanel::ask()
{
    JournalFilter filter;
    filter.limit = m_limit;
    filter.person = Id::fromText(m_person->currentData().toString());
    filter.origin = m_origin->currentData().toString();
    filter.table = m_table->currentData().toString();
    const int days = m_since->currentData().toInt();
    if (days > 0)
        filter.since = session().today().addDays(1 - days);
    m_query.ask([filter](Reader &reader) { return journalRows(reader, filter); });
}

void JournalPanel::present(const JournalRows &rows)
{
    m_rows = rows;
    m_grid->setLoading(false);
    m_store->setRowCount(0);
    m_store->setRowCount(int(rows.rows.size()));
    for (int row = 0; row < int(rows.rows.size()); ++row) {
        const JournalRow &line = rows.rows[size_t(row)];
        m_store->setRowKey(row, line.entry.id.text());
        m_store->setText(row, When, line.entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
        m_store->setText(row, Who, line.person);
        m_store->setText(row, What, line.label);
        m_store->setText(row, Origin, originTitle(line.entry.origin));
        m_store->setNumber(row, Changes, line.entry.changes);
        const bool undone = line.entry.undoneBy.has_value();
        m_store->setText(row, State, undone ? tr("undone") : QString());
        if (undone)
            for (int column = When; column <= State; ++column)
                m_store->setFlags(row, column, GridFlag::Muted);
    }
    m_store->publish();
    if (!m_grid->currentCell().isValid() && !rows.rows.empty())
        m_grid->setCurrentCell(0, What);
    m_more->setVisible(rows.hasMore);
    countShown();
    fillFilters();
    followSelection();
}

void JournalPanel::countShown()
{
    const int all = int(m_rows.rows.size());
    const int shown = m_grid->viewRowCount();
    if (shown < all)
        setStatus((m_rows.hasMore ? tr("%1 of the newest %n entries", nullptr, all) : tr("%1 of %n entries", nullptr, all)).arg(shown));
    else
        setStatus(m_rows.hasMore ? tr("The newest %n entries", nullptr, all) : tr("%n entries", nullptr, all));
}

const JournalRow *JournalPanel::selected() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row < int(m_rows.rows.size()) ? &m_rows.rows[size_t(row)] : nullptr;
}

void JournalPanel::followSelection()
{
    const JournalRow *row = selected();
    const bool undoable = row && !row->entry.undoneBy
                          && (isUndoableOrigin(row->entry.origin) || row->entry.undoes);
    m_undo->setEnabled(undoable);
    m_undo->setText(row && row->entry.origin == "undo"_L1 ? tr("Redo this") : tr("Undo this"));
    m_undo->setToolTip(!row                    ? tr("Choose an entry")
                       : row->entry.undoneBy   ? tr("This entry is undone already")
                       : undoable              ? tr("Takes back what this entry changed, where nobody has changed it since")
                                               : tr("Entries of this kind cannot be undone"));
    if (!row) {
        m_detailTitle->clear();
        m_detailText->clear();
        m_selected.reset();
        m_changesStore->setRowCount(0);
        m_changesStore->publish();
        return;
    }
    m_detailTitle->setText(row->label);
    m_detailText->setText(tr("%1 · %2 · %n changed record(s)", nullptr, int(row->entry.changes))
                              .arg(row->person, QLocale().toString(row->entry.at.toLocalTime(), QLocale::ShortFormat)));
    if (m_selected == row->entry.id)
        return;
    m_selected = row->entry.id;
    m_changesQuery.ask([entry = row->entry.id](Reader &reader) {
        return changeRows(reader, entry, FieldsShown);
    });
}

void JournalPanel::presentChanges(const ChangeRows &changes)
{
    m_changesStore->setRowCount(int(changes.rows.size()));
    for (int row = 0; row < int(changes.rows.size()); ++row) {
        const ChangeRow &line = changes.rows[size_t(row)];
        m_changesStore->setText(row, Record, line.record);
        m_changesStore->setText(row, Table, line.table);
        m_changesStore->setText(row, Field, line.field);
        m_changesStore->setText(row, Before, line.op == ChangeOp::Insert ? tr("(new)") : line.before);
        m_changesStore->setText(row, After, line.op == ChangeOp::Delete ? tr("(deleted)") : line.after);
    }
    m_changesStore->publish();
}

void JournalPanel::undoSelected()
{
    const JournalRow *row = selected();
    if (!row)
        return;
    session().perform(
        this, [entry = row->entry.id](Workspace &workspace) { return workspace.undo(entry); },
        [this](const Result<EditOutcome> &outcome) {
            if (!outcome)
                context().notices.refuse(outcome.error());
            else
                context().notices.confirm(outcome->label);
        });
}

void JournalPanel::fillFilters()
{
    const auto refill = [](QComboBox *box, const std::vector<std::pair<QString, QVariant>> &items) {
        const QVariant chosen = box->currentData();
        box->clear();
        for (const auto &[text, value] : items)
            box->addItem(text, value);
        box->setCurrentIndex(qMax(0, box->findData(chosen)));
    };
    std::vector<std::pair<QString, QVariant>> people{{tr("Everybody"), QString()}};
    for (const auto &[id, name] : m_rows.people)
        people.push_back({name, id.text()});
    // Choosing somebody must not take the others off the list.
    if (m_person->currentData().toString().isEmpty() || m_person->count() == 0)
        refill(m_person, people);
    std::vector<std::pair<QString, QVariant>> origins{{tr("Every source"), QString()}};
    for (const QString &origin : {u"user"_s, u"import"_s, u"undo"_s, u"redo"_s})
        origins.push_back({originTitle(origin), origin});
    refill(m_origin, origins);
    std::vector<std::pair<QString, QVariant>> tables{{tr("Every table"), QString()}};
    for (const TableSpec &table : session().workspace().registry().tables.all())
        tables.push_back({table.title.str(), table.key});
    refill(m_table, tables);
    refill(m_since, {{tr("Any time"), 0}, {tr("Today"), 1}, {tr("Last 7 days"), 7}, {tr("Last 30 days"), 30}});
}

void JournalPanel::retranslate()
{
    m_undo->setText(tr("Undo this"));
    m_more->setText(tr("Load older"));
    m_search->setPlaceholderText(tr("Search what or who"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_person->setAccessibleName(tr("Person"));
    m_origin->setAccessibleName(tr("Source"));
    m_table->setAccessibleName(tr("Table"));
    m_since->setAccessibleName(tr("Time"));
    const std::vector<GridColumn> columns{
        {.key = u"when"_s, .title = tr("When"), .width = 132},
        {.key = u"who"_s, .title = tr("Who"), .width = 80},
        {.key = u"what"_s, .title = tr("What"), .width = 180, .fill = true},
        {.key = u"origin"_s, .title = tr("Source"), .width = 64},
        {.key = u"changes"_s, .title = tr("Records"), .kind = GridKind::Count, .digits = 0, .width = 80},
        {.key = u"state"_s, .title = tr("State"), .width = 64}};
    const std::vector<GridColumn> changes{
        {.key = u"record"_s, .title = tr("Record"), .width = 120},
        {.key = u"field"_s, .title = tr("Field"), .width = 110},
        {.key = u"before"_s, .title = tr("Before"), .width = 80},
        {.key = u"after"_s, .title = tr("After"), .width = 120, .fill = true},
        {.key = u"table"_s, .title = tr("Table"), .width = 100}};
    if (m_store->columnCount() == 0) {
        m_store->setColumns(columns);
        m_changesStore->setColumns(changes);
    } else {
        m_store->retitle(columns);
        m_changesStore->retitle(changes);
        m_selected.reset();
        ask();
    }
    m_grid->setEmptyState(u"history"_s, tr("No entry matches these filters."));
    m_changesGrid->setEmptyState(u"history"_s, tr("Choose an entry to see what it changed."));
    fillFilters();
}

} // namespace weiwo::ui
