#include "ui/panels/sync/conflicts_panel.h"

#include "core/sync/codec.h"
#include "core/sync/judge.h"
#include "ui/kit/form.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/left_notice.h"
#include "ui/shell/panel_head.h"
#include "ui/shell/read_only.h"
#include "ui/theme/theme.h"
#include "ui/views/record_text.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

const std::array<QString, 3> viewKeys{u"open"_s, u"answered"_s, u"contested"_s};
/// From so wide on, px at 100 %, list and detail have room beside each other.
constexpr int WidthForTwo = 1500;
const QString CustomerTable = u"customer"_s;
constexpr int NamesInNotice = 12;
constexpr int MostSides = 3;
constexpr int LeastRows = 3;

enum Column { Record, Table, Field, Kept, Other, Author, At, Rule, State };
enum SideColumn { What, Value, By, When };
enum ContestedColumn { OwnRecord, OwnTable, OwnField, Own, Shown, Reason, OwnAt };

Grid *makeGrid(const QString &name, bool rows)
{
    auto *grid = new Grid;
    grid->setObjectName(name);
    grid->setRowSelection(rows);
    grid->setTotalsVisible(false);
    return grid;
}

} // namespace

ConflictsPanel::ConflictsPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_views(new Segmented), m_pages(new QStackedWidget), m_split(new QSplitter(Qt::Vertical)),
      m_store(new GridStore(this)), m_contestedStore(new GridStore(this)), m_grid(makeGrid(u"conflictGrid"_s, true)),
      m_contested(makeGrid(u"contestedGrid"_s, true)), m_title(new QLabel), m_why(new QLabel), m_sideStore(new GridStore(this)),
      m_sides(makeGrid(u"conflictSides"_s, false)), m_form(new Form), m_value(new QLineEdit), m_note(new QLineEdit),
      m_keep(new QAction(this)), m_other(new QAction(this)), m_typed(new QAction(this)), m_keepAlike(new QAction(this)),
      m_otherAlike(new QAction(this)), m_record(new QAction(this)), m_next(new QAction(this)), m_refresh(new QAction(this)),
      m_query(*context.session, {}, this, [this](const ConflictLists &lists) { present(lists); })
{
    makeActions();
    setBody(makeBody());
    setColumns();
    for (const auto &[grid, store] :
         {std::pair(m_grid, m_store), std::pair(m_contested, m_contestedStore), std::pair(m_sides, m_sideStore)}) {
        grid->setGridModel(store);
        rememberGrid(*grid, context.preferences, grid->objectName());
    }
    connect(m_views, &Segmented::currentChanged, this, &ConflictsPanel::showView);
    connect(m_grid, &Grid::currentCellChanged, this, &ConflictsPanel::follow);
    connect(m_grid, &Grid::summaryChanged, this, &ConflictsPanel::follow);
    connect(m_grid, &Grid::cellActivated, this, [this] {
        if (m_value->isEnabled())
            m_value->setFocus();
    });
    retranslate();
    showView();
}

void ConflictsPanel::makeActions()
{
    bindKeys(m_keep, u"conflicts.keep"_s);
    bindKeys(m_other, u"conflicts.other"_s);
    bindKeys(m_next, u"panel.find.next"_s);
    bindKeys(m_refresh, u"panel.refresh"_s);
    m_typed->setObjectName(u"conflicts.typed"_s);
    m_typed->setShortcuts(keySpec(u"grid.commit_all"_s)->keys);
    m_keepAlike->setObjectName(u"conflicts.keepAlike"_s);
    m_otherAlike->setObjectName(u"conflicts.otherAlike"_s);
    m_record->setObjectName(u"conflicts.record"_s);
    for (QAction *action : {m_keep, m_other, m_typed, m_keepAlike, m_otherAlike, m_record, m_next, m_refresh}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    head().addButton(m_keep, true);
    head().addButton(m_other);
    head().addButton(m_typed);
    for (QAction *action : {m_keepAlike, m_otherAlike, m_record, m_next, m_refresh})
        head().addMore(action);
    for (size_t i = 0; i < m_show.size(); ++i) {
        m_show[i] = new QAction(this);
        m_show[i]->setObjectName(u"conflicts.show."_s + viewKeys[i]);
        addAction(m_show[i]);
        connect(m_show[i], &QAction::triggered, this, [this, i] { m_views->setCurrent(viewKeys[i]); });
    }
    disableWhereReadOnly(session(), {m_keep, m_other, m_typed, m_keepAlike, m_otherAlike});
    connect(m_keep, &QAction::triggered, this, [this] { answer(chosen(), {sync::Take::Kept, {}, {}}); });
    connect(m_other, &QAction::triggered, this, [this] { answer(chosen(), {sync::Take::Other, {}, {}}); });
    connect(m_keepAlike, &QAction::triggered, this, [this] { answer(alike(), {sync::Take::Kept, {}, {}}); });
    connect(m_otherAlike, &QAction::triggered, this, [this] { answer(alike(), {sync::Take::Other, {}, {}}); });
    connect(m_record, &QAction::triggered, this, &ConflictsPanel::openRecord);
    connect(m_typed, &QAction::triggered, this, &ConflictsPanel::answerTyped);
    connect(m_next, &QAction::triggered, this, [this] {
        if (!lines().empty())
            m_grid->setCurrentCell((m_grid->currentCell().row + 1) % int(lines().size()), Record);
        m_grid->setFocus();
    });
    connect(m_refresh, &QAction::triggered, this, &ConflictsPanel::ask);
}

QWidget *ConflictsPanel::makeBody()
{
    m_views->setObjectName(u"conflictViews"_s);
    for (const QString &key : viewKeys)
        m_views->addSegment(key, {});
    m_views->setCurrent(viewKeys[0]);
    head().addLead(m_views);
    m_split->setObjectName(u"conflictSplit"_s);
    m_split->addWidget(m_grid);
    m_split->addWidget(makeDetail());
    m_split->setChildrenCollapsible(false);
    arrangeBody();
    m_pages->addWidget(m_split);
    m_pages->addWidget(m_contested);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->addWidget(m_pages, 1);
    auto *area = new AnswerArea(content);
    area->watch(m_query);
    return area;
}

QWidget *ConflictsPanel::makeDetail()
{
    m_title->setObjectName(u"conflictTitle"_s);
    m_why->setObjectName(u"conflictWhy"_s);
    m_value->setObjectName(u"conflictValue"_s);
    m_note->setObjectName(u"conflictNote"_s);
    for (QLabel *label : {m_title, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTypeRole(m_title, TypeRole::Section);
    m_form->addField(u"value"_s, {}, m_value);
    m_form->addField(u"note"_s, {}, m_note);
    m_detail = new QWidget;
    auto *layout = new QVBoxLayout(m_detail);
    layout->setSpacing(space::S);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addWidget(m_sides);
    layout->addWidget(m_form);
    layout->addStretch(1);
    connect(m_value, &QLineEdit::textEdited, this, &ConflictsPanel::follow);
    return m_detail;
}

void ConflictsPanel::arrangeBody()
{
    const bool beside = width() >= px(WidthForTwo);
    const Qt::Orientation orientation = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() == orientation && m_arranged)
        return;
    m_arranged = true;
    m_split->setOrientation(orientation);
    m_split->setStretchFactor(0, beside ? 3 : 1);
    m_split->setStretchFactor(1, beside ? 2 : 0);
    m_detail->layout()->setContentsMargins(beside ? space::M : 0, beside ? 0 : space::S, 0, 0);
    // Shares, not pixels; above each other the detail takes no more than it needs.
    m_split->setSizes(beside ? QList<int>{1200, 800} : QList<int>{2000, 1});
}

void ConflictsPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrangeBody();
}

void ConflictsPanel::setColumns()
{
    const auto put = [](GridStore *store, const std::vector<GridColumn> &columns) {
        if (store->columnCount() == 0)
            store->setColumns(columns);
        else
            store->retitle(columns);
    };
    put(m_store, {{.key = u"record"_s, .title = tr("Record"), .width = 170, .least = 110},
                  {.key = u"table"_s, .title = tr("Table"), .width = 100, .least = 60},
                  {.key = u"field"_s, .title = tr("Field"), .width = 126, .least = 80},
                  {.key = u"kept"_s, .title = tr("Kept"), .width = 150, .fill = true, .least = 90},
                  {.key = u"other"_s, .title = tr("Other"), .width = 150, .least = 90},
                  {.key = u"author"_s, .title = tr("Other by"), .width = 90, .least = 60},
                  {.key = u"at"_s, .title = tr("On"), .width = 136},
                  {.key = u"rule"_s, .title = tr("Rule"), .width = 150, .least = 110},
                  {.key = u"state"_s, .title = tr("State"), .width = 130, .least = 90}});
    put(m_sideStore, {{.key = u"what"_s, .title = tr("Side"), .width = 110},
                      {.key = u"value"_s, .title = tr("Value"), .width = 260, .fill = true, .least = 120},
                      {.key = u"by"_s, .title = tr("By"), .width = 110, .least = 60},
                      {.key = u"when"_s, .title = tr("On"), .width = 136}});
    put(m_contestedStore, {{.key = u"record"_s, .title = tr("Record"), .width = 180, .least = 110},
                           {.key = u"table"_s, .title = tr("Table"), .width = 100, .least = 60},
                           {.key = u"field"_s, .title = tr("Field"), .width = 126, .least = 80},
                           {.key = u"own"_s, .title = tr("My value"), .width = 150, .least = 90},
                           {.key = u"shown"_s, .title = tr("Shown meanwhile"), .width = 150, .least = 90},
                           {.key = u"reason"_s, .title = tr("Why"), .width = 300, .fill = true, .least = 140},
                           {.key = u"at"_s, .title = tr("Edited"), .width = 136}});
}

void ConflictsPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (m_loaded)
        return;
    m_grid->setLoading(true);
    m_contested->setLoading(true);
    ask();
}

void ConflictsPanel::leave()
{
    Panel::leave();
    m_query.setAwake(false);
}

QWidget *ConflictsPanel::mainWidget()
{
    return view() == View::Contested ? m_contested : m_grid;
}

TableHead ConflictsPanel::tableHead(const Grid &grid) const
{
    TableHead head = Panel::tableHead(grid);
    if (&grid == m_sides)
        head.subtitle = m_title->text();
    return head;
}

ConflictsPanel::View ConflictsPanel::view() const
{
    return View(std::ranges::find(viewKeys, m_views->current()) - viewKeys.begin());
}

const std::vector<ConflictLine> &ConflictsPanel::lines() const
{
    return view() == View::Answered ? m_lists.answered : m_lists.open;
}

std::vector<const ConflictLine *> ConflictsPanel::chosen() const
{
    std::vector<const ConflictLine *> chosen;
    if (view() == View::Contested)
        return chosen;
    for (const int row : m_grid->selectedRows())
        if (row >= 0 && row < int(lines().size()))
            chosen.push_back(&lines()[size_t(row)]);
    return chosen;
}

std::vector<const ConflictLine *> ConflictsPanel::alike() const
{
    std::vector<const ConflictLine *> alike;
    const ConflictLine *like = current();
    if (!like || view() != View::Open)
        return alike;
    for (const ConflictLine &line : m_lists.open)
        if (line.conflict.table == like->conflict.table && line.conflict.field == like->conflict.field
            && line.conflict.kind == like->conflict.kind && line.conflict.rule == like->conflict.rule)
            alike.push_back(&line);
    return alike;
}

void ConflictsPanel::openRecord()
{
    if (const ConflictLine *line = current(); line && m_record->isEnabled())
        context().navigator.openPanel(QString::fromLatin1(CustomerPageKey), customerRecord(line->conflict.record));
}

const ConflictLine *ConflictsPanel::current() const
{
    const int row = m_grid->currentCell().row;
    return view() != View::Contested && row >= 0 && row < int(lines().size()) ? &lines()[size_t(row)] : nullptr;
}

void ConflictsPanel::ask()
{
    m_query.ask([](Reader &reader) { return conflictLists(reader); });
}

void ConflictsPanel::present(const ConflictLists &lists)
{
    m_lists = lists;
    m_loaded = true;
    m_grid->setLoading(false);
    m_contested->setLoading(false);
    presentConflicts();
    presentContested();
    presentEmpty();
    follow();
}

void ConflictsPanel::presentConflicts()
{
    const int row = m_grid->currentCell().row;
    m_store->setRowCount(0);
    m_store->setRowCount(int(lines().size()));
    for (int i = 0; i < int(lines().size()); ++i) {
        const ConflictLine &line = lines()[size_t(i)];
        m_store->setRowKey(i, line.conflict.id.text());
        m_store->setText(i, Record, line.record);
        m_store->setText(i, Table, line.table);
        m_store->setText(i, Field, line.field);
        m_store->setText(i, Kept, line.kept.value);
        m_store->setText(i, Other, line.other.value);
        m_store->setText(i, Author, line.other.author);
        m_store->setText(i, At, line.other.at);
        m_store->setText(i, Rule, line.rule);
        m_store->setText(i, State, conflictStateText(line.conflict));
        m_store->setToolTip(i, Rule, line.why);
        if (!line.conflict.note.isEmpty())
            m_store->setToolTip(i, State, line.conflict.note);
    }
    m_store->publish();
    // What was answered is gone: the next one takes its place.
    if (!m_grid->currentCell().isValid() && !lines().empty())
        m_grid->setCurrentCell(std::clamp(row, 0, int(lines().size()) - 1), Record);
}

void ConflictsPanel::presentContested()
{
    const std::vector<ContestedLine> &contested = m_lists.contested;
    m_contestedStore->setRowCount(0);
    m_contestedStore->setRowCount(int(contested.size()));
    for (int row = 0; row < int(contested.size()); ++row) {
        const ContestedLine &line = contested[size_t(row)];
        m_contestedStore->setText(row, OwnRecord, line.record);
        m_contestedStore->setText(row, OwnTable, line.table);
        m_contestedStore->setText(row, OwnField, line.field);
        m_contestedStore->setText(row, Own, line.own);
        m_contestedStore->setText(row, Shown, line.shown);
        m_contestedStore->setText(row, Reason, line.reason);
        m_contestedStore->setToolTip(row, Reason, line.reason);
        m_contestedStore->setText(row, OwnAt, line.at);
    }
    m_contestedStore->publish();
}

void ConflictsPanel::presentEmpty()
{
    const QString icon = u"circle-check"_s;
    if (view() == View::Answered)
        m_grid->setEmptyState(icon, tr("No conflict has been answered yet."));
    else
        m_grid->setEmptyState(
            icon,
            tr("No conflict waits for you. Values that lose against others, or are refused, are listed here; nothing of them is lost."));
    m_contested->setEmptyState(icon, tr("Nothing of your own is contested: what you have edited is what you see."));
}

void ConflictsPanel::showView()
{
    m_pages->setCurrentIndex(view() == View::Contested ? 1 : 0);
    // All of the others are open.
    m_grid->setColumnVisible(u"state"_s, view() == View::Answered);
    if (m_loaded) {
        presentEmpty();
        presentConflicts();
    }
    follow();
}

void ConflictsPanel::follow()
{
    const bool open = view() == View::Open;
    const auto chosen = this->chosen();
    const bool some = open && !chosen.empty();
    for (QAction *action : {m_keep, m_other, m_typed})
        action->setVisible(open);
    m_next->setVisible(view() != View::Contested);
    m_keep->setEnabled(some);
    m_other->setEnabled(some);
    const int alike = int(this->alike().size());
    m_keepAlike->setVisible(open && alike > 1);
    m_otherAlike->setVisible(open && alike > 1);
    m_keepAlike->setText(tr("Keep in all %Ln like this", nullptr, alike));
    m_otherAlike->setText(tr("Take the other in all %Ln like this", nullptr, alike));
    m_record->setEnabled(current() && current()->conflict.table == CustomerTable && !current()->isGone);
    const bool canType = some && std::ranges::all_of(chosen, [](const ConflictLine *line) { return line->canType; });
    // Of nothing there is nothing to say.
    m_detail->setVisible(current() != nullptr);
    m_form->setVisible(open);
    m_form->field(u"value"_s)->setEnabled(canType);
    m_value->setEnabled(canType);
    m_typed->setEnabled(canType && !m_value->text().trimmed().isEmpty());
    presentDetail();
    if (view() == View::Contested)
        setStatus(tr("%Ln own value(s) contested", nullptr, int(m_lists.contested.size())));
    else if (chosen.size() > 1)
        setStatus(tr("%1 of %Ln conflict(s) chosen", nullptr, int(lines().size())).arg(chosen.size()));
    else
        setStatus(tr("%Ln conflict(s)", nullptr, int(lines().size())));
}

void ConflictsPanel::presentDetail()
{
    const ConflictLine *line = current();
    const std::optional<Id> shown = line ? std::optional(line->conflict.id) : std::nullopt;
    if (m_shown != shown) {
        m_shown = shown;
        m_value->clear();
        m_note->clear();
        m_typed->setEnabled(false);
        if (line)
            context().inspector.follow({.title = line->record, .explain = {}, .record = line->conflict.record, .tables = {}});
    }
    m_sideStore->setRowCount(0);
    m_title->setText(line ? tr("%1 · %2: %3", "record, table, field").arg(line->record, line->table, line->field) : QString());
    QString why = line ? line->why : QString();
    if (line && !line->conflict.note.isEmpty())
        why += u'\n' + tr("Answered: %1").arg(line->conflict.note);
    m_why->setText(why);
    if (line) {
        const bool whole = line->conflict.field.isEmpty();
        const auto put = [this](int row, const QString &what, const ConflictLine::Side &side) {
            m_sideStore->setText(row, What, what);
            m_sideStore->setText(row, Value, side.value);
            m_sideStore->setToolTip(row, Value, side.value);
            m_sideStore->setText(row, By, side.author);
            m_sideStore->setText(row, When, side.at);
        };
        m_sideStore->setRowCount(whole ? 2 : 3);
        put(0, tr("Kept"), line->kept);
        put(1, tr("Other"), line->other);
        m_sideStore->setFlags(0, Value, GridFlag::Strong);
        if (!whole)
            put(2, tr("Seen before"), {line->base, {}, {}});
    }
    m_sideStore->publish();
    // All of its rows show, and no more: at most three.
    m_sides->setFixedHeight(px(extent::GridHeader) + MostSides * rowHeight() + 2 * m_sides->frameWidth());
    m_grid->setMinimumHeight(px(extent::GridHeader) + LeastRows * rowHeight() + 2 * m_grid->frameWidth());
}

void ConflictsPanel::answerTyped()
{
    if (!m_typed->isEnabled())
        return;
    answer(chosen(), {sync::Take::Value, sync::valueText(m_value->text().trimmed()), {}});
}

void ConflictsPanel::answer(const std::vector<const ConflictLine *> &lines, const sync::Resolution &resolution)
{
    std::vector<std::pair<sync::Conflict, QString>> conflicts;
    for (const ConflictLine *line : lines)
        conflicts.emplace_back(line->conflict, tr("%1 · %2", "record, field").arg(line->record, line->field));
    if (conflicts.empty() || view() != View::Open)
        return;
    sync::Resolution wish = resolution;
    wish.note = m_note->text().trimmed();
    // The buttons go for a moment: the next key is the list's.
    m_grid->setFocus();
    const auto left = std::make_shared<QStringList>();
    edit({u"sync.resolve"_s, {}, u"resolve"_s, {}},
         [conflicts, wish, left](Edit &edit) -> Status {
             left->clear();
             std::optional<Error> refusal;
             for (const auto &[conflict, words] : conflicts) {
                 const Status answered = edit.attempt([&] { return sync::resolve(edit, conflict, wish); });
                 if (answered)
                     continue;
                 if (sync::isOfStore(answered.error()))
                     return answered;
                 refusal = answered.error();
                 left->append(translate("ConflictsPanel", "%1: %2", "a conflict, why it is left").arg(words, answered.error().message));
             }
             // Where nothing could be answered the edit is refused, for its own reason.
             if (refusal && left->size() == qsizetype(conflicts.size()))
                 return tl::make_unexpected(*refusal);
             return {};
         },
         [this, left, all = int(conflicts.size())](bool done) {
             if (!done)
                 return QString();
             tellLeft(*left);
             return tr("%Ln conflict(s) answered", nullptr, all - int(left->size()));
         });
}

void ConflictsPanel::tellLeft(const QStringList &left)
{
    const QString text = tr("%n conflict(s) could not be answered that way and stay open", nullptr, int(left.size()));
    ui::tellLeft(context().notices, this, u"conflicts.left"_s, text, left, NamesInNotice);
}

void ConflictsPanel::retranslate()
{
    m_views->setSegmentText(viewKeys[0], tr("Open"));
    m_views->setSegmentText(viewKeys[1], tr("Answered"));
    m_views->setSegmentText(viewKeys[2], tr("Own, contested"));
    m_views->setAccessibleName(tr("View"));
    m_show[0]->setText(tr("Conflicts: open"));
    m_show[1]->setText(tr("Conflicts: answered"));
    m_show[2]->setText(tr("Conflicts: own values that are contested"));
    m_keep->setText(tr("Keep"));
    m_keep->setToolTip(withKey(tr("What is kept stays"), u"conflicts.keep"_s));
    m_other->setText(tr("Take the other"));
    m_other->setToolTip(withKey(tr("The other value takes the place of what is kept"), u"conflicts.other"_s));
    m_typed->setText(tr("Take what is typed"));
    m_typed->setToolTip(tr("The value in the field below takes the place of both"));
    m_record->setText(tr("Open the record"));
    m_next->setText(tr("Next"));
    m_refresh->setText(tr("Look again"));
    m_form->field(u"value"_s)->setLabel(tr("Own value"));
    m_form->field(u"value"_s)->setHint(tr("Of text fields only. Others are changed in their record."));
    m_form->field(u"note"_s)->setLabel(tr("Note"));
    m_form->field(u"note"_s)->setHint(tr("Everybody who sees the conflict can read it."));
    m_grid->setAccessibleName(tr("Conflicts"));
    m_sides->setAccessibleName(tr("Both sides"));
    m_contested->setAccessibleName(tr("Own, contested"));
    setColumns();
    presentEmpty();
    // Words of records and rules are made by the question.
    if (m_loaded)
        ask();
}

} // namespace weiwo::ui
