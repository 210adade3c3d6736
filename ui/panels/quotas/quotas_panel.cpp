#include "ui/panels/quotas/quotas_panel.h"

#include "core/quotas/fairness.h"
#include "ui/kit/chip.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
#include "ui/panels/quotas/amount_text.h"
#include "ui/panels/quotas/bounds_form.h"
#include "ui/panels/quotas/explain_quota.h"
#include "ui/panels/quotas/fairness_view.h"
#include "ui/panels/quotas/ghost_preview.h"
#include "ui/panels/quotas/method_form.h"
#include "ui/panels/quotas/new_plan_form.h"
#include "ui/panels/quotas/quota_edits.h"
#include "ui/panels/quotas/quota_side.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr size_t FindingsNamed = 5;

ChipTone toneOf(quotas::VersionState state)
{
    switch (state) {
    case quotas::VersionState::Draft:
        return ChipTone::Info;
    case quotas::VersionState::Review:
        return ChipTone::Warn;
    case quotas::VersionState::Published:
        return ChipTone::Success;
    case quotas::VersionState::Archived:
        break;
    }
    return ChipTone::Neutral;
}

/// Levels that stand somewhere below a node.
std::vector<org::Level> levelsBelow(const quotas::SheetTree &tree, int node)
{
    std::vector<org::Level> levels;
    for (int below = node + 1; below < tree.at(node).end; ++below)
        if (std::find(levels.begin(), levels.end(), tree.at(below).level) == levels.end())
            levels.push_back(tree.at(below).level);
    std::sort(levels.begin(), levels.end());
    return levels;
}

} // namespace

bool QuotasPanel::isSettled() const
{
    return Panel::isSettled() && !m_ghost->isBusy() && !m_edits->isWriting();
}

TableHead QuotasPanel::tableHead(const Grid &grid) const
{
    TableHead head = Panel::tableHead(grid);
    if (!m_data || !m_data->shown)
        return head;
    QStringList shown{m_version->currentText(), m_data->measure.title};
    if (m_data->shown->plan.lines)
        shown << m_line->currentText();
    head.subtitle = shown.join(u" · "_s);
    head.source = m_sum->text();
    return head;
}

void QuotasPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (m_data)
        return;
    m_grid->setLoading(true);
    ask();
}

void QuotasPanel::ask()
{
    // Cells alone are read anew where nothing else has changed: a keystroke does not wait for the rest.
    const Id person = session().workspace().person();
    if (m_reload || !m_data || !m_data->live)
        m_query.ask([choice = m_choice, person](Reader &reader) { return quotaData(reader, choice, person); });
    else
        m_query.ask([known = m_data, choice = m_choice, person](Reader &reader) {
            return refreshedQuotaData(reader, known, choice, person);
        });
}

void QuotasPanel::present(const QuotaData &loaded)
{
    // What is still being written is on the screen already; what was loaded lacks it.
    if (m_edits->isWriting() && m_data && !m_fresh)
        return;
    m_reload = false;
    m_data = std::make_shared<const QuotaData>(loaded);
    m_grid->setLoading(false);
    if (!m_data->shown) {
        startNewPlan();
        return;
    }
    if (m_fresh)
        m_pages->setCurrentIndex(0);
    m_grid->setCurrency(m_data->currency);
    m_model->setData(m_data);
    presentHead();
    if (m_fresh) {
        m_fresh = false;
        m_grid->expandToDepth(1);
        m_grid->setCurrentCell(0, 1);
        if (isAncestorOf(QApplication::focusWidget()))
            m_grid->setFocus();
    }
    showSide();
    explainCurrent(false);
}

void QuotasPanel::presentHead()
{
    const quotas::VersionState state = m_data->shown->version.state;
    m_state->setText(quotas::versionStateTitle(state));
    m_state->setTone(toneOf(state));
    presentPickers();
    presentSum();
    presentActions();
}

void QuotasPanel::presentPickers()
{
    const QSignalBlocker quietVersion(m_version);
    const QSignalBlocker quietMeasure(m_measures);
    const QSignalBlocker quietLine(m_line);
    m_version->clear();
    for (const quotas::PlanEntry &entry : m_data->plans)
        for (const quotas::Version &version : entry.versions) {
            m_version->addItem(entry.plan.key + u' ' + version.key(), entry.plan.key + u'@' + version.key());
            if (version.id == m_data->shown->version.id)
                m_version->setCurrentIndex(m_version->count() - 1);
        }
    m_measures->clear();
    for (const quotas::Measure &measure : m_data->measures)
        m_measures->addSegment(measure.key, measure.title);
    m_measures->setCurrent(m_data->measure.key);
    m_measures->setVisible(m_data->measures.size() > 1);
    m_line->clear();
    m_line->addItem(tr("All products"), QString());
    for (const QString &line : m_data->lines)
        m_line->addItem(line, line);
    m_line->setCurrentIndex(std::max(0, m_line->findData(m_data->line)));
    m_line->setVisible(m_data->shown->plan.lines);
}

void QuotasPanel::presentSum()
{
    if (!hasTable())
        return;
    const quotas::Sheet &sheet = m_model->sheet();
    const auto own = sheet.effective(0);
    const auto below = sheet.childrenTotal(0);
    NumberSpec spec = amountSpec(sheet.unit());
    const qint64 shown[] = {own.value_or(0)};
    spec.unit = autoMoneyUnit(shown, spec.digits, defaultUnitFamily());
    QString text = own ? tr("Goal %1").arg(figureWithUnit(own, spec)) : tr("No goal yet");
    if (own && below)
        text += *below == *own ? tr(" · sum below equals it ✓")
                               : tr(" · sum below %1 · buffer %2").arg(figureWithUnit(below, spec), figureWithUnit(*below - *own, spec));
    m_sum->setText(text);
    m_unit->setText(m_data->measure.kind == metrics::Kind::Money
                        ? tr("Unit: %1").arg(unitTitle(m_grid->moneyUnit(), m_data->currency))
                        : QString());
}

void QuotasPanel::presentActions()
{
    const bool open = m_data->isOpen();
    for (QAction *action : {m_breakDown, m_lock, m_publish, m_multiply, m_bound}) {
        action->setEnabled(open);
        action->setVisible(open);
    }
    const quotas::Version *draft = m_data->draft();
    m_next->setText(draft ? tr("Go to draft %1").arg(draft->key()) : tr("New version"));
    m_next->setEnabled(!open);
    m_next->setVisible(!open);
    m_side->setEditable(open);
    m_side->setVisible(m_side->isVisible() && (open || m_side->page() == QuotaSide::Page::Fairness));
}

bool QuotasPanel::hasTable() const
{
    return m_data && m_data->shown && !m_model->isEmpty() && m_model->rowCount() > 0;
}

int QuotasPanel::splitNode() const
{
    const quotas::Sheet &sheet = m_model->sheet();
    int node = currentNode();
    while (sheet.tree().at(node).parent >= 0 && (!sheet.own(node) || sheet.tree().children(node).empty()))
        node = sheet.tree().at(node).parent;
    return node;
}

int QuotasPanel::currentNode() const
{
    const int row = m_grid->currentCell().row;
    return hasTable() && row >= 0 && row < m_model->rowCount() ? row : 0;
}

std::vector<std::pair<int, quotas::MonthSpan>> QuotasPanel::selectedQuotas() const
{
    std::vector<std::pair<int, quotas::MonthSpan>> cells;
    if (hasTable())
        for (const GridCell &cell : m_grid->selectedCells())
            if (const auto months = m_model->months(cell.column))
                cells.emplace_back(cell.row, *months);
    return cells;
}

void QuotasPanel::showSide()
{
    if (!hasTable() || m_side->isHidden())
        return;
    switch (m_side->page()) {
    case QuotaSide::Page::Method:
        return showMethod();
    case QuotaSide::Page::Bounds:
        return showBounds();
    case QuotaSide::Page::Fairness:
        return showFairness();
    }
}

ParamNames QuotasPanel::namesBelow(int node) const
{
    const quotas::SheetTree &tree = m_model->sheet().tree();
    ParamNames names;
    for (const int child : tree.children(node))
        names.parts.push_back({tree.at(child).id.text(), tree.at(child).name});
    QStringList posts;
    for (int below = node; below < tree.at(node).end; ++below)
        if (const QString &post = tree.at(below).title; !post.isEmpty() && !posts.contains(post))
            posts.append(post);
    posts.sort();
    for (const QString &post : posts)
        names.posts.push_back({post, post});
    for (const metrics::OwnMetric &metric : m_data->ownMetrics)
        names.metrics.push_back({metric.key, metric.title});
    return names;
}

void QuotasPanel::showMethod()
{
    const int node = splitNode();
    const quotas::Sheet &sheet = m_model->sheet();
    m_method->setSubject({.name = sheet.tree().at(node).name,
                          .unit = sheet.unit(),
                          .shownUnit = m_grid->moneyUnit(),
                          .total = sheet.own(node),
                          .levels = levelsBelow(sheet.tree(), node),
                          .names = namesBelow(node)});
    preview();
}

bool QuotasPanel::hasHistory() const
{
    const auto known = [](const auto &month) { return month.has_value(); };
    return m_data->lastYear && std::any_of(m_data->lastYear->begin(), m_data->lastYear->end(), [known](const auto &year) {
        return std::any_of(year.begin(), year.end(), known);
    });
}

void QuotasPanel::showBounds()
{
    const quotas::Sheet &sheet = m_model->sheet();
    const auto cells = selectedQuotas();
    BoundsForm::Subject subject;
    subject.cells = static_cast<int>(cells.size());
    subject.spec = amountSpec(sheet.unit(), m_grid->moneyUnit());
    for (size_t i = 0; i < cells.size(); ++i) {
        const quotas::CellBounds bounds = quotas::boundsOver(sheet, cells[i].first, cells[i].second);
        if (i == 0)
            subject.bounds = bounds;
        subject.mixed = subject.mixed || bounds != subject.bounds;
    }
    if (cells.empty())
        subject.words = tr("Select quotas to bound.");
    else if (cells.size() == 1)
        subject.words = tr("%1 · %2").arg(sheet.tree().at(cells[0].first).name, m_model->spanTitle(cells[0].second));
    else
        subject.words = tr("%n cells selected; each gets these bounds.", nullptr, subject.cells);
    m_bounds->setSubject(subject);
}

void QuotasPanel::showFairness()
{
    const quotas::Sheet &sheet = m_model->sheet();
    int node = currentNode();
    // A person is compared with those beside them.
    if (sheet.tree().at(node).level == org::Level::Person && sheet.tree().at(node).parent >= 0)
        node = sheet.tree().at(node).parent;
    m_fairness->show(quotas::fairness(sheet, *m_data->lastYear, node), sheet.tree(), sheet.tree().at(node).name,
                     amountSpec(sheet.unit(), m_grid->moneyUnit()));
}

void QuotasPanel::explainCurrent(bool open)
{
    if (!hasTable())
        return;
    const int node = currentNode();
    const auto months = m_model->months(std::max(0, m_grid->currentCell().column)).value_or(quotas::MonthSpan{});
    const QString title = m_model->sheet().tree().at(node).name + u" · "_s + m_model->spanTitle(months);
    context().inspector.follow(explainedQuota(*m_data, m_model->sheet(), node, months, title));
    if (open)
        context().inspector.open();
}

std::optional<quotas::BreakdownRequest> QuotasPanel::breakdownRequest()
{
    auto request = m_method->request();
    if (!request || !hasTable())
        return std::nullopt;
    request->plan = *m_data->shown;
    request->measure = m_data->measure.key;
    request->line = m_data->line;
    request->node = m_model->sheet().tree().at(splitNode()).id;
    return request;
}

void QuotasPanel::preview()
{
    const auto request = breakdownRequest();
    if (!request)
        return;
    const MoneyUnit unit = m_grid->moneyUnit();
    m_previewQuery.ask([request = *request, sheet = m_model->sheet(), unit](Reader &reader) mutable -> Result<QString> {
        WEIWO_ASSIGN(const quotas::BreakdownResult result, quotas::previewBreakdown(reader, request, sheet));
        const NumberSpec spec = amountSpec(result.unit, unit);
        QString text = tr("%n cell(s) would change.", nullptr, static_cast<int>(result.cellsChanged));
        for (size_t row = 1; row < result.rows.size() && row <= 12; ++row)
            text += u'\n' + result.rows[row].name + u"  "_s + figure(result.rows[row].target, spec);
        if (result.rows.size() > 13)
            text += u"\n…"_s;
        for (const Finding &finding : result.findings)
            text += u'\n' + finding.message;
        return text;
    });
}

void QuotasPanel::previewTyped(int row, int column, std::optional<qint64> value)
{
    const auto cell = hasTable() && value ? m_model->cellValue(row, column, *value) : std::nullopt;
    if (cell)
        return m_ghost->ask(m_model->sharedSheet(), *cell);
    m_ghost->cancel();
    m_model->setGhost(nullptr);
}

void QuotasPanel::breakDown()
{
    if (const auto request = breakdownRequest())
        m_edits->breakDown(*request, m_model->sheet().tree().at(splitNode()).name);
}

void QuotasPanel::toggleLock()
{
    if (!hasTable() || !m_data->isOpen())
        return;
    QuotaEdits::Cells cells;
    bool allLocked = true;
    for (const auto &[node, months] : selectedQuotas()) {
        cells.push_back({m_model->sheet().tree().at(node).id, months});
        allLocked = allLocked && (m_model->sheet().locked(node) & months.mask()) == months.mask();
    }
    m_edits->lock(m_data->table(), cells, !allLocked);
}

void QuotasPanel::bound(const quotas::BoundRule &floor, const quotas::BoundRule &cap)
{
    if (!hasTable() || !m_data->isOpen())
        return;
    quotas::BoundsRequest request{.table = m_data->table(), .cells = {}, .floor = floor, .cap = cap};
    for (const auto &[node, months] : selectedQuotas())
        request.cells.push_back({m_model->sheet().tree().at(node).id, months});
    m_edits->bound(request);
}

void QuotasPanel::publish()
{
    if (!m_data || !m_data->isOpen())
        return;
    const quotas::PlanVersion plan = *m_data->shown;
    auto *query = new LiveQuery<quotas::Publication>(
        session(), LiveQueryBase::noTables(), this, [this, plan](const quotas::Publication &facts) {
            QMetaObject::invokeMethod(this, [this, plan, facts] { askPublish(plan, facts); }, Qt::QueuedConnection);
        });
    connect(query, &LiveQueryBase::failed, this, [this](const Error &error) { context().notices.refuse(error); });
    connect(query, &LiveQueryBase::settled, query, &QObject::deleteLater);
    query->ask([plan](Reader &reader) { return quotas::publication(reader, plan); });
}

QString QuotasPanel::publicationText(const quotas::Publication &facts)
{
    NumberSpec spec = amountSpec(facts.unit);
    const qint64 shown[] = {facts.goal.value_or(0)};
    spec.unit = autoMoneyUnit(shown, spec.digits, defaultUnitFamily());
    QString text;
    if (facts.goal && facts.below) {
        const auto buffer = shareOf(*facts.below - *facts.goal, *facts.goal);
        text = tr("Goal %1, sum below %2, buffer %3.")
                   .arg(figureWithUnit(facts.goal, spec), figureWithUnit(facts.below, spec),
                        figure(buffer, {.kind = NumberKind::Percent, .digits = 1}));
    } else if (facts.goal) {
        text = tr("Goal %1.").arg(figureWithUnit(facts.goal, spec));
    } else {
        text = tr("No goal yet.");
    }
    if (facts.before)
        text += u' ' + tr("%n cell(s) differ from %1, which is valid now.", nullptr, facts.changed).arg(facts.before->key());
    else
        text += u' ' + tr("It is the first version to be published.");
    text += u"\n\n"_s + tr("A published version never changes. The one published before is archived. You can undo this until a package has carried it.");
    const Findings &noticed = facts.noticed;
    if (!noticed.empty()) {
        text += u"\n\n"_s + tr("Noticed before publishing: %n", nullptr, static_cast<int>(noticed.size()));
        for (size_t i = 0; i < std::min(noticed.size(), FindingsNamed); ++i)
            text += u"\n• "_s + noticed[i].message;
        if (noticed.size() > FindingsNamed)
            text += u"\n• …"_s;
    }
    return text;
}

void QuotasPanel::askPublish(const quotas::PlanVersion &plan, const quotas::Publication &facts)
{
    const QString name = plan.version.key();
    const auto answer = dialogs().ask(this, {.title = tr("Publish %1 %2?").arg(plan.plan.key, name),
                                             .text = publicationText(facts),
                                             .actions = {facts.noticed.empty() ? tr("Publish %1").arg(name)
                                                                               : tr("Publish %1 all the same").arg(name)},
                                             .binding = true});
    if (answer)
        m_edits->publish(plan);
}

void QuotasPanel::nextVersion()
{
    if (!m_data || !m_data->shown)
        return;
    const QString plan = m_data->shown->plan.key;
    if (const quotas::Version *draft = m_data->draft())
        return choose(plan, draft->key());
    m_edits->create({.key = plan,
                     .year = 0,
                     .measures = {},
                     .lines = m_data->shown->plan.lines,
                     .from = plan + u'@' + m_data->shown->version.key()});
}

void QuotasPanel::startNewPlan()
{
    if (!m_data)
        return;
    m_newPlan->start(m_data->nextYear, m_data->known, m_data->plans.empty());
    m_pages->setCurrentIndex(1);
}

void QuotasPanel::choose(const QString &plan, const QString &version)
{
    m_choice.plan = plan;
    m_choice.version = version;
    m_fresh = true;
    m_reload = true;
    ask();
}

} // namespace weiwo::ui
