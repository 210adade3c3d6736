#include "core/quotas/publication.h"
#include "core/quotas/repo.h"
#include "core/workspace/journal.h"
#include "core/workspace/node_tree.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

/// Both states of one table.
struct Pair
{
    Slice slice;
    Sheet before;
    Sheet after;
};

std::optional<qint64> valueIn(const Sheet &sheet, int node, int month)
{
    return sheet.has(node, month) ? std::optional(sheet.value(node, month)) : std::nullopt;
}

Result<QString> lastAuthor(Reader &reader, const Id &row)
{
    JournalFilter filter;
    filter.limit = 1;
    filter.record = row;
    WEIWO_ASSIGN(const journal::Page page, journal::list(reader, filter));
    const auto &tree = reader.registry().nodeTree;
    if (page.entries.empty() || !tree)
        return QString();
    return tree->nameOf(reader, page.entries.front().person).value_or(QString());
}

Result<QHash<std::pair<Id, int>, QString>> reasons(Reader &reader, const Slice &slice, Month first)
{
    QHash<std::pair<Id, int>, QString> texts;
    WEIWO_TRY(repo::eachRow(reader, markTable(), slice, [&](Record &&record) {
        const CellMark mark = markFrom(record, first);
        if (!mark.reason.isEmpty())
            texts.insert({mark.node.raw(), mark.month}, mark.reason);
    }));
    return texts;
}

Status addChanges(Reader &reader, const Pair &pair, Difference &difference)
{
    const SheetTree &tree = pair.after.tree();
    WEIWO_ASSIGN(const auto why, reasons(reader, pair.slice, pair.after.month(0)));
    for (int node = 0; node < tree.size(); ++node) {
        std::optional<QString> author;
        for (int month = 0; month < MonthsPerYear; ++month) {
            const auto before = valueIn(pair.before, node, month);
            const auto after = valueIn(pair.after, node, month);
            if (before == after)
                continue;
            if (!author) {
                WEIWO_ASSIGN(author, lastAuthor(reader, quotaId(pair.slice, tree.at(node).id)));
            }
            difference.changed.push_back({.node = tree.at(node).id,
                                          .name = tree.at(node).name,
                                          .month = month,
                                          .measure = pair.slice.measure,
                                          .line = pair.slice.line,
                                          .before = before,
                                          .after = after,
                                          .author = *author,
                                          .reason = why.value({tree.at(node).id.raw(), month})});
        }
    }
    return {};
}

/// The delta of the top, by those directly below it; what they do not explain is the buffer.
void addBridge(const Pair &pair, Difference &difference)
{
    const SheetTree &tree = pair.after.tree();
    if (tree.size() == 0)
        return;
    difference.totalBefore += pair.before.effective(0).value_or(0);
    difference.totalAfter += pair.after.effective(0).value_or(0);
    for (const int child : tree.children(0)) {
        const qint64 delta = pair.after.effective(child).value_or(0)
            - pair.before.effective(child).value_or(0);
        if (delta == 0)
            continue;
        const QString &label = tree.at(child).name;
        const auto part = std::find_if(difference.bridge.begin(), difference.bridge.end(),
                                       [&](const BridgePart &p) { return p.label == label; });
        if (part == difference.bridge.end())
            difference.bridge.push_back({label, delta});
        else
            part->amount += delta;
    }
}

void closeBridge(Difference &difference)
{
    qint64 rest = difference.totalAfter - difference.totalBefore;
    for (const BridgePart &part : difference.bridge)
        rest -= part.amount;
    if (rest != 0)
        difference.bridge.push_back({translate("quotas", "Buffer at the top"), rest});
}

/// The organization as both versions need it: nodes that stand nowhere, but have targets in one.
Result<std::shared_ptr<const SheetTree>> commonTree(Reader &reader, const Plan &plan,
                                                   const Version &a, const Version &b)
{
    WEIWO_ASSIGN(const auto first, sheetTree(reader, plan, a.id));
    WEIWO_ASSIGN(const auto second, sheetTree(reader, plan, b.id));
    std::vector<SheetTree::Entry> entries;
    for (int node = 0; node < second->size(); ++node)
        entries.push_back(second->at(node));
    for (int node = 0; node < first->size(); ++node)
        if (!second->indexOf(first->at(node).id))
            entries.push_back(first->at(node));
    for (SheetTree::Entry &entry : entries)
        entry.end = 0;
    return std::make_shared<const SheetTree>(std::move(entries));
}

/// Each table that either version may have, in the order of the plan.
Status eachPair(Reader &reader, const Plan &plan, const Version &a, const Version &b,
                const std::function<Status(const Pair &)> &take)
{
    WEIWO_ASSIGN(const auto tree, commonTree(reader, plan, a, b));
    WEIWO_ASSIGN(QStringList lines, repo::lines(reader, a.id));
    WEIWO_ASSIGN(const QStringList more, repo::lines(reader, b.id));
    lines << more;
    lines.prepend(QString());
    lines.removeDuplicates();
    for (const QString &key : plan.measures) {
        WEIWO_ASSIGN(const Measure of, measure(reader, key));
        for (const QString &line : lines) {
            const Slice before{.version = a.id, .measure = key, .line = line};
            const Slice after{.version = b.id, .measure = key, .line = line};
            WEIWO_ASSIGN(Sheet old, loadSheet(reader, plan, before, of, tree));
            WEIWO_ASSIGN(Sheet now, loadSheet(reader, plan, after, of, tree));
            WEIWO_TRY(take({.slice = after, .before = std::move(old), .after = std::move(now)}));
        }
    }
    return {};
}

int changedCells(const Pair &pair)
{
    int count = 0;
    for (int node = 0; node < pair.after.tree().size(); ++node)
        for (int month = 0; month < MonthsPerYear; ++month)
            count += valueIn(pair.before, node, month) != valueIn(pair.after, node, month);
    return count;
}

} // namespace

Result<Difference> difference(Reader &reader, const Plan &plan, const Version &a, const Version &b)
{
    Difference answer;
    const auto add = [&](const Pair &pair) -> Status {
        WEIWO_TRY(addChanges(reader, pair, answer));
        if (pair.slice.measure == plan.measures.front() && pair.slice.line.isEmpty())
            addBridge(pair, answer);
        return {};
    };
    WEIWO_TRY(eachPair(reader, plan, a, b, add));
    closeBridge(answer);
    return answer;
}

Result<Publication> publication(Reader &reader, const PlanVersion &plan)
{
    Publication answer;
    WEIWO_ASSIGN(answer.noticed, check(reader, plan));
    WEIWO_ASSIGN(const Measure first, measure(reader, plan.plan.measures.front()));
    WEIWO_ASSIGN(const auto tree, sheetTree(reader, plan.plan, plan.version.id));
    WEIWO_ASSIGN(const Sheet sheet, loadSheet(reader, plan.plan, {plan.version.id, first.key, {}}, first, tree));
    answer.unit = sheet.unit();
    if (tree->size() > 0) {
        answer.goal = sheet.effective(0);
        answer.below = sheet.childrenTotal(0);
    }
    WEIWO_ASSIGN(const std::vector<Version> known, versions(reader, plan.plan.id));
    for (const Version &version : known)
        if (version.state == VersionState::Published)
            answer.before = version;
    if (answer.before) {
        WEIWO_TRY(eachPair(reader, plan.plan, *answer.before, plan.version, [&answer](const Pair &pair) -> Status {
            answer.changed += changedCells(pair);
            return {};
        }));
    }
    return answer;
}

} // namespace weiwo::quotas
