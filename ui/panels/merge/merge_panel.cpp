#include "ui/panels/merge/merge_panel.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/shell/read_only.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

const std::array<QString, 3> viewKeys{u"proposed"_s, u"review"_s, u"merged"_s};
/// From so wide on, px at 100 %, whole names have room in two lists beside each other.
constexpr int WidthForTwo = 1500;
const QSet<QString> tables{u"customer"_s, u"customer_merge"_s, u"customer_not_same"_s, u"node"_s};

enum PairColumn { First, Second, Likely, Reasons, Owners };
enum MergedColumn { Name, Code, Into, At };
enum LineColumn { Field, Left, Right, Outcome };

QString reasonsOf(const DuplicatePair &match)
{
    QStringList words;
    for (const MatchReason &reason : match.reasons)
        if (reason.weight > 0)
            words << reasonText(reason);
    if (match.apart != Apart::No)
        words << apartText(match.apart);
    return words.join(u" · "_s);
}

Grid *makeGrid(const QString &name, bool rows)
{
    auto *grid = new Grid;
    grid->setObjectName(name);
    grid->setRowSelection(rows);
    grid->setTotalsVisible(false);
    return grid;
}

} // namespace

MergePanel::MergePanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_views(new Segmented), m_pages(new QStackedWidget), m_split(new QSplitter(Qt::Vertical)), m_pairStore(new GridStore(this)),
      m_mergedStore(new GridStore(this)), m_lineStore(new GridStore(this)), m_pairs(makeGrid(u"mergePairs"_s, true)),
      m_merged(makeGrid(u"mergeMerged"_s, true)), m_lines(makeGrid(u"mergeLines"_s, false)), m_why(new QLabel), m_along(new QLabel),
      m_merge(new QAction(this)), m_swap(new QAction(this)), m_apart(new QAction(this)), m_next(new QAction(this)),
      m_sure(new QAction(this)), m_unmerge(new QAction(this)), m_take(new QAction(this)), m_search(new QAction(this)),
      m_query(*context.session, tables, this, [this](const MergeLists &lists) { present(lists); }),
      m_compare(*context.session, {}, this,
                [this](const std::optional<MergeComparison> &comparison) {
                    if (comparison)
                        presentComparison(*comparison);
                }),
      m_found(std::make_shared<FoundPairs>()), m_previews(std::make_shared<std::atomic<int>>(0))
{
    makeActions();
    setBody(makeBody());
    setColumns();
    for (const auto &[grid, store] : {std::pair(m_pairs, m_pairStore), std::pair(m_merged, m_mergedStore), std::pair(m_lines, m_lineStore)}) {
        grid->setGridModel(store);
        rememberGrid(*grid, context.preferences, grid->objectName());
    }
    connect(m_views, &Segmented::currentChanged, this, &MergePanel::showView);
    connect(m_pairs, &Grid::currentCellChanged, this, &MergePanel::compare);
    connect(m_merged, &Grid::currentCellChanged, this, &MergePanel::follow);
    connect(m_lines, &Grid::currentCellChanged, this, &MergePanel::follow);
    connect(m_lines, &Grid::cellActivated, m_take, &QAction::trigger);
    connect(m_pairs, &Grid::emptyActionTriggered, this, [this] {
        if (m_job)
            m_job->cancel();
        else if (m_lists.customers == 0)
            this->context().navigator.openPanel(u"import"_s);
        else
            search();
    });
    m_lines->viewport()->installEventFilter(this);
    retranslate();
    showView();
}

MergePanel::~MergePanel()
{
    if (m_job)
        m_job->cancel();
}

void MergePanel::makeActions()
{
    const std::vector<std::pair<QAction *, QString>> named{{m_merge, u"merge.merge"_s}, {m_swap, u"merge.swap"_s}, {m_apart, u"merge.apart"_s},
                                                           {m_sure, u"merge.sure"_s}, {m_unmerge, u"merge.unmerge"_s}, {m_take, u"merge.take"_s}};
    for (const auto &[action, name] : named)
        action->setObjectName(name);
    bindKeys(m_next, u"panel.find.next"_s);
    bindKeys(m_search, u"panel.refresh"_s);
    // What Ctrl+Enter does wherever it stands: it takes what is shown. No cell is written here.
    m_merge->setShortcuts(keySpec(u"grid.commit_all"_s)->keys);
    for (QAction *action : {m_merge, m_swap, m_apart, m_next, m_sure, m_unmerge, m_take, m_search}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    head().addButton(m_merge, true);
    head().addButton(m_apart);
    head().addButton(m_next);
    head().addButton(m_unmerge, true);
    for (QAction *action : {m_swap, m_take, m_sure, m_search})
        head().addMore(action);
    for (size_t i = 0; i < m_show.size(); ++i) {
        m_show[i] = new QAction(this);
        m_show[i]->setObjectName(u"merge.show."_s + viewKeys[i]);
        addAction(m_show[i]);
        connect(m_show[i], &QAction::triggered, this, [this, i] { m_views->setCurrent(viewKeys[i]); });
    }
    disableWhereReadOnly(session(), {m_merge, m_apart, m_sure, m_unmerge});
    connect(m_merge, &QAction::triggered, this, &MergePanel::merge);
    connect(m_swap, &QAction::triggered, this, &MergePanel::swap);
    connect(m_apart, &QAction::triggered, this, &MergePanel::setApart);
    connect(m_next, &QAction::triggered, this, &MergePanel::next);
    connect(m_sure, &QAction::triggered, this, &MergePanel::mergeSure);
    connect(m_unmerge, &QAction::triggered, this, &MergePanel::unmerge);
    connect(m_take, &QAction::triggered, this, &MergePanel::take);
    connect(m_search, &QAction::triggered, this, &MergePanel::search);
}

QWidget *MergePanel::makeBody()
{
    m_views->setObjectName(u"mergeViews"_s);
    for (const QString &key : viewKeys)
        m_views->addSegment(key, {});
    m_views->setCurrent(viewKeys[0]);
    head().addLead(m_views);
    m_split->setObjectName(u"mergeSplit"_s);
    m_split->addWidget(m_pairs);
    m_split->addWidget(makeComparison());
    m_split->setChildrenCollapsible(false);
    arrangeBody();
    m_pages->addWidget(m_split);
    m_pages->addWidget(m_merged);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->addWidget(m_pages, 1);
    auto *area = new AnswerArea(content);
    area->watch(m_query);
    return area;
}

void MergePanel::arrangeBody()
{
    const bool beside = width() >= px(WidthForTwo);
    const Qt::Orientation orientation = beside ? Qt::Horizontal : Qt::Vertical;
    m_split->setStretchFactor(0, beside ? 1 : 2);
    m_split->setStretchFactor(1, beside ? 1 : 3);
    if (m_split->orientation() == orientation && m_arranged)
        return;
    m_arranged = true;
    m_split->setOrientation(orientation);
    m_side->layout()->setContentsMargins(beside ? space::M : 0, beside ? 0 : space::S, 0, 0);
    // Shares, not pixels.
    m_split->setSizes(beside ? QList<int>{1000, 1000} : QList<int>{800, 1200});
}

void MergePanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrangeBody();
}

QWidget *MergePanel::makeComparison()
{
    m_why->setObjectName(u"mergeWhy"_s);
    m_along->setObjectName(u"mergeAlong"_s);
    for (QLabel *label : {m_why, m_along}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTypeRole(m_why, TypeRole::Section);
    m_side = new QWidget;
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(space::M, 0, 0, 0);
    layout->setSpacing(space::M);
    layout->addWidget(m_why);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_along);
    auto *area = new AnswerArea(m_side);
    area->watch(m_compare);
    return area;
}

void MergePanel::setColumns()
{
    const auto put = [](GridStore *store, const std::vector<GridColumn> &columns) {
        if (store->columnCount() == 0)
            store->setColumns(columns);
        else
            store->retitle(columns);
    };
    put(m_pairStore, {{.key = u"first"_s, .title = tr("Customer"), .width = 240, .least = 150},
                      {.key = u"second"_s, .title = tr("Perhaps the same"), .width = 240, .least = 150},
                      {.key = u"likely"_s, .title = tr("Likely"), .kind = GridKind::Percent, .digits = 1, .decimals = 1, .width = 84},
                      {.key = u"reasons"_s, .title = tr("Why"), .width = 200, .fill = true, .least = 100},
                      {.key = u"owners"_s, .title = tr("Owner"), .width = 130, .least = 60}});
    put(m_mergedStore, {{.key = u"name"_s, .title = tr("Customer"), .width = 240, .fill = true},
                        {.key = u"code"_s, .title = tr("Code"), .width = 120},
                        {.key = u"into"_s, .title = tr("Merged into"), .width = 240},
                        {.key = u"at"_s, .title = tr("On"), .width = 150}});
    put(m_lineStore, {{.key = u"field"_s, .title = tr("Field"), .width = 150, .least = 80},
                      {.key = u"left"_s, .title = tr("Kept"), .width = 240, .least = 120},
                      {.key = u"right"_s, .title = tr("Merged into it"), .width = 240, .least = 120},
                      {.key = u"outcome"_s, .title = tr("Afterwards"), .width = 240, .fill = true, .least = 120}});
}

void MergePanel::arrive(const Place &place)
{
    Panel::arrive(place);
    m_query.setAwake(true);
    m_compare.setAwake(true);
    if (m_loaded)
        return;
    m_pairs->setLoading(true);
    m_merged->setLoading(true);
    ask();
}

void MergePanel::leave()
{
    Panel::leave();
    m_query.setAwake(false);
    m_compare.setAwake(false);
}

QWidget *MergePanel::mainWidget()
{
    return view() == View::Merged ? m_merged : m_pairs;
}

MergePanel::View MergePanel::view() const
{
    return View(std::ranges::find(viewKeys, m_views->current()) - viewKeys.begin());
}

const std::vector<MergeLists::Pair> &MergePanel::pairs() const
{
    return view() == View::Review ? m_lists.review : m_lists.proposed;
}

const MergeLists::Pair *MergePanel::currentPair() const
{
    const int row = m_pairs->currentCell().row;
    return view() != View::Merged && row >= 0 && row < int(pairs().size()) ? &pairs()[size_t(row)] : nullptr;
}

const MergedCustomer *MergePanel::currentMerged() const
{
    const int row = m_merged->currentCell().row;
    return view() == View::Merged && row >= 0 && row < int(m_lists.merged.size()) ? &m_lists.merged[size_t(row)] : nullptr;
}

void MergePanel::ask()
{
    m_query.ask([found = m_found](Reader &reader) { return mergeLists(reader, *found); });
}

void MergePanel::present(const MergeLists &lists)
{
    const bool first = !m_loaded;
    m_lists = lists;
    m_loaded = true;
    m_pairs->setLoading(false);
    m_merged->setLoading(false);
    presentPairs();
    presentMerged();
    presentEmpty();
    follow();
    if (first && lists.customers > 0 && lists.customers <= MostUnasked)
        search();
}

void MergePanel::presentPairs()
{
    const int row = m_pairs->currentCell().row;
    m_pairStore->setRowCount(0);
    m_pairStore->setRowCount(int(pairs().size()));
    for (int i = 0; i < int(pairs().size()); ++i) {
        const MergeLists::Pair &pair = pairs()[size_t(i)];
        m_pairStore->setRowKey(i, pair.found.a.text() + pair.found.b.text());
        m_pairStore->setText(i, First, pair.nameA);
        m_pairStore->setText(i, Second, pair.nameB);
        m_pairStore->setNumber(i, Likely, std::llround(pair.found.match.probability * 1000));
        m_pairStore->setText(i, Reasons, reasonsOf(pair.found.match));
        m_pairStore->setText(i, Owners, pair.owners);
    }
    m_pairStore->publish();
    if (!m_pairs->currentCell().isValid() && !pairs().empty())
        m_pairs->setCurrentCell(std::clamp(row, 0, int(pairs().size()) - 1), First);
    compare();
}

void MergePanel::presentMerged()
{
    m_mergedStore->setRowCount(0);
    m_mergedStore->setRowCount(int(m_lists.merged.size()));
    for (int i = 0; i < int(m_lists.merged.size()); ++i) {
        const MergedCustomer &one = m_lists.merged[size_t(i)];
        m_mergedStore->setRowKey(i, one.merged.text());
        m_mergedStore->setText(i, Name, one.name);
        m_mergedStore->setText(i, Code, one.code);
        m_mergedStore->setText(i, Into, one.keptName);
        m_mergedStore->setText(i, At, one.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    }
    m_mergedStore->publish();
    if (!m_merged->currentCell().isValid() && !m_lists.merged.empty())
        m_merged->setCurrentCell(0, Name);
}

void MergePanel::presentEmpty()
{
    const QString icon = u"git-merge"_s;
    if (m_job)
        m_pairs->setEmptyState(icon,
                               m_job->total() > 0 ? tr("Looking for duplicates… %1 %").arg(m_job->done() * 100 / m_job->total())
                                                  : tr("Looking for duplicates…"),
                               tr("Stop"));
    else if (m_query.isBusy() && m_found->compared > 0)
        m_pairs->setEmptyState(icon, tr("Looking for duplicates…"));
    else if (m_lists.customers == 0)
        m_pairs->setEmptyState(icon, tr("There are no customers here yet. Import some, and this screen shows who is in the book twice."),
                               tr("Import"));
    else if (m_found->compared == 0 && (m_stopped || m_lists.customers > MostUnasked))
        m_pairs->setEmptyState(icon, tr("Comparing %Ln customer(s) takes a moment. You can go on working meanwhile.", nullptr, int(m_lists.customers)),
                               tr("Find duplicates"));
    else if (view() == View::Review)
        m_pairs->setEmptyState(icon, tr("No pair is in doubt: between %1 and %2 likely there is none.").arg(likelihoodText(ReviewThreshold), likelihoodText(MergeThreshold)),
                               tr("Search again"));
    else
        m_pairs->setEmptyState(icon, tr("No customer is proposed for a merge: from %1 likely on there is no pair.").arg(likelihoodText(MergeThreshold)),
                               tr("Search again"));
    m_merged->setEmptyState(icon, tr("Nothing is merged. What you merge is listed here and can be taken apart at any time."));
    m_views->setSegmentText(viewKeys[0], tr("Proposed"));
    m_views->setSegmentText(viewKeys[1], tr("In doubt"));
    m_views->setSegmentText(viewKeys[2], tr("Merged"));
}

void MergePanel::showView()
{
    m_pages->setCurrentIndex(view() == View::Merged ? 1 : 0);
    if (m_loaded) {
        presentEmpty();
        presentPairs();
    }
    follow();
}

void MergePanel::follow()
{
    const bool merged = view() == View::Merged;
    const MergeLists::Pair *pair = currentPair();
    for (QAction *action : {m_merge, m_swap, m_apart, m_next, m_sure, m_take})
        action->setVisible(!merged);
    m_unmerge->setVisible(merged);
    m_unmerge->setEnabled(currentMerged() != nullptr);
    const bool shown = pair && m_comparison;
    m_merge->setEnabled(shown && !m_refused);
    m_swap->setEnabled(shown);
    m_apart->setEnabled(pair != nullptr);
    m_next->setEnabled(pairs().size() > 1);
    m_sure->setEnabled(std::ranges::any_of(m_lists.proposed, [](const MergeLists::Pair &one) { return one.found.match.probability >= Sure; }));
    m_search->setEnabled(!m_job && m_lists.customers > 0);
    const GridCell cell = m_lines->currentCell();
    m_take->setEnabled(shown && (cell.column == Left || cell.column == Right) && cell.row < int(m_comparison->lines.size()));
    if (merged)
        setStatus(tr("%Ln merged", nullptr, int(m_lists.merged.size())));
    else
        setStatus(tr("%Ln pair(s)", nullptr, int(pairs().size())));
}

void MergePanel::compare()
{
    const MergeLists::Pair *pair = currentPair();
    if (!pair) {
        m_pair.reset();
        m_comparison.reset();
        ++*m_previews;
        presentLines();
        follow();
        return;
    }
    if (!m_pair || m_pair->a != pair->found.a || m_pair->b != pair->found.b) {
        m_pair = pair->found;
        m_wish = {.kept = pair->found.a, .others = {pair->found.b}, .take = {}};
        askSides();
    }
    follow();
}

void MergePanel::askSides()
{
    m_comparison.reset();
    m_refused = false;
    m_compare.ask([left = m_wish.kept, right = m_wish.others.front()](Reader &reader) -> Result<std::optional<MergeComparison>> {
        auto comparison = compareForMerge(reader, left, right);
        // A merge that was just made: the list of pairs is on its way.
        if (!comparison && comparison.error().code == QLatin1StringView(errc::NotFound))
            return std::optional<MergeComparison>();
        if (!comparison)
            return failed(comparison);
        return std::optional(std::move(*comparison));
    });
}

void MergePanel::presentComparison(const MergeComparison &comparison)
{
    // The pair may be gone since it was asked for.
    if (!m_pair || comparison.left != m_wish.kept || comparison.right != m_wish.others.front())
        return;
    m_comparison = comparison;
    presentLines();
    preview();
    follow();
    context().inspector.follow({.title = comparison.leftName, .record = comparison.left.raw()});
}

void MergePanel::presentLines()
{
    m_lineStore->setRowCount(0);
    if (!m_comparison) {
        m_lineStore->publish();
        m_why->setText({});
        m_along->setText({});
        return;
    }
    const auto &lines = m_comparison->lines;
    m_lineStore->setRowCount(int(lines.size()));
    for (int row = 0; row < int(lines.size()); ++row) {
        const MergeComparison::Line &line = lines[size_t(row)];
        const bool same = line.left == line.right;
        const bool left = m_comparison->source(line, m_wish) == m_comparison->left;
        m_lineStore->setRowKey(row, line.key);
        m_lineStore->setText(row, Field, line.title);
        m_lineStore->setText(row, Left, line.left);
        m_lineStore->setText(row, Right, line.right);
        if (same) {
            m_lineStore->setIconName(row, Field, u"check"_s);
            m_lineStore->setToolTip(row, Field, tr("Both say the same"));
        }
        if (!same && !line.together) {
            m_lineStore->setFlags(row, left ? Left : Right, GridFlag::Strong);
            m_lineStore->setFlags(row, left ? Right : Left, GridFlag::Muted);
        }
        m_lineStore->setText(row, Outcome, line.together && !same ? tr("Both") : left ? line.left : line.right);
    }
    m_lineStore->publish();
    if (!m_lines->currentCell().isValid() && !lines.empty())
        m_lines->setCurrentCell(0, Left);
    m_why->setText(tr("%1 likely the same: %2").arg(likelihoodText(m_pair->match.probability), reasonsOf(m_pair->match)));
}

void MergePanel::preview()
{
    const int number = ++*m_previews;
    const auto result = std::make_shared<MergeResult>();
    m_along->setText(tr("Looking at what goes along…"));
    session().perform(
        this,
        [wish = m_wish, result, newest = m_previews, number](Workspace &workspace) -> Result<EditOutcome> {
            // Who walks through the list fast does not wait for what was passed.
            if (*newest != number)
                return fail(errc::Cancelled, QString());
            return workspace.edit({u"customers.merge"_s, {EditTitle::record(u"customer"_s, wish.kept.raw())}},
                                  [&](Edit &edit) -> Status {
                                      WEIWO_ASSIGN(*result, customers::merge(edit, wish));
                                      return {};
                                  },
                                  Workspace::Commit::DryRun);
        },
        [this, result, number](const Result<EditOutcome> &outcome) {
            if (*m_previews == number)
                presentPreview(outcome, *result);
        });
}

void MergePanel::presentPreview(const Result<EditOutcome> &outcome, const MergeResult &result)
{
    m_refused = !outcome;
    follow();
    if (!outcome)
        return m_along->setText(outcome.error().message);
    QStringList moved;
    for (const auto &[key, count] : result.moved) {
        const TableSpec *table = session().workspace().registry().tables.find(key);
        const QString what = key == u"order_lines"_s ? tr("Order lines")
            : key == u"collections"_s                ? tr("Collections")
            : key == u"parts"_s                      ? tr("Customers that are part of it")
            : table                                  ? table->title.str()
                                                     : key;
        moved << what + u' ' + QLocale().toString(count);
    }
    m_along->setText(moved.isEmpty() ? tr("Nothing but its fields goes along.") : tr("Goes along: %1").arg(moved.join(u" · "_s)));
}

bool MergePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lines->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && m_lines->indexAt(mouse->position().toPoint()).isValid())
            m_take->trigger();
    }
    return Panel::eventFilter(watched, event);
}

void MergePanel::take()
{
    const GridCell cell = m_lines->currentCell();
    if (!m_comparison || cell.row < 0 || cell.row >= int(m_comparison->lines.size()) || (cell.column != Left && cell.column != Right))
        return;
    const MergeComparison::Line &line = m_comparison->lines[size_t(cell.row)];
    if (line.together || line.left == line.right)
        return;
    m_wish.take.insert(line.key, cell.column == Left ? m_comparison->left : m_comparison->right);
    presentLines();
    preview();
}

void MergePanel::retranslate()
{
    m_views->setAccessibleName(tr("View"));
    m_show[0]->setText(tr("Merge: proposed pairs"));
    m_show[1]->setText(tr("Merge: pairs in doubt"));
    m_show[2]->setText(tr("Merge: what was merged"));
    m_merge->setText(tr("Merge"));
    m_swap->setText(tr("Keep the other"));
    m_apart->setText(tr("Not the same"));
    m_next->setText(tr("Later"));
    m_sure->setText(tr("Merge all from %1…").arg(likelihoodText(Sure)));
    m_unmerge->setText(tr("Unmerge"));
    m_take->setText(tr("Take this value"));
    m_search->setText(tr("Find duplicates"));
    m_lines->setEmptyState(u"git-merge"_s, tr("Choose a pair to see both side by side."));
    m_pairs->setAccessibleName(tr("Pairs"));
    m_lines->setAccessibleName(tr("Side by side"));
    setColumns();
    presentEmpty();
    if (m_loaded)
        present(MergeLists(m_lists));
}

} // namespace weiwo::ui
