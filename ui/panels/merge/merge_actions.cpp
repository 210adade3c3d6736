#include "core/customers/duplicates/commands.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/panels/merge/merge_panel.h"
#include "ui/shell/left_notice.h"

#include <QLocale>

// What the panel does: searches, merges and takes apart.

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

constexpr int NamesInQuestion = 200;
constexpr int NamesInNotice = 5;

/// Who is to become whom.
QString groupText(const MergeWish &wish, const QHash<CustomerId, QString> &names)
{
    QStringList others;
    for (const CustomerId &other : wish.others)
        others << names.value(other);
    return MergePanel::tr("%1 ← %2").arg(names.value(wish.kept), others.join(u", "_s));
}

} // namespace

void MergePanel::search()
{
    if (m_job)
        return;
    const auto answer = std::make_shared<Result<FoundPairs>>(FoundPairs());
    m_job = context().jobs.start(tr("Find duplicates"), [workspace = session().share(), answer](JobContext &job) -> Status {
        *answer = [&]() -> Result<FoundPairs> {
            WEIWO_ASSIGN(Reader reader, workspace->reader());
            WEIWO_ASSIGN(const BookDuplicates duplicates, findDuplicatesInBook(reader, {}, &job));
            return foundPairs(duplicates);
        }();
        return *answer ? Status() : failed(*answer);
    });
    connect(m_job.get(), &Job::progressed, this, &MergePanel::presentEmpty);
    connect(m_job.get(), &Job::finished, this, [this, answer] { finishSearch(*answer); });
    presentEmpty();
    follow();
}

void MergePanel::finishSearch(const Result<FoundPairs> &found)
{
    // What is looked at here need not wait in the tray.
    if (isVisible())
        QMetaObject::invokeMethod(this, [this, number = m_job->number()] { context().jobs.dismiss(number); }, Qt::QueuedConnection);
    m_job.reset();
    m_stopped = !found;
    if (found) {
        m_found = std::make_shared<FoundPairs>(*found);
        ask();
    } else {
        context().notices.refuse(found.error());
    }
    presentEmpty();
    follow();
}

void MergePanel::swap()
{
    if (!m_comparison)
        return;
    std::swap(m_wish.kept, m_wish.others.front());
    askSides();
    follow();
}

void MergePanel::merge()
{
    if (!m_comparison)
        return;
    // The button goes for a moment: the next key is the list's, not the next button's.
    m_pairs->setFocus();
    edit({u"customers.merge"_s, {EditTitle::record(u"customer"_s, m_wish.kept.raw())}},
         [wish = m_wish](Edit &edit) -> Status {
             WEIWO_ASSIGN([[maybe_unused]] const MergeResult result, customers::merge(edit, wish));
             return {};
         },
         tr("%1 is merged into %2").arg(m_comparison->rightName, m_comparison->leftName));
}

void MergePanel::mergeSure()
{
    const std::vector<MergeWish> wishes = wishesFrom(m_lists.proposed, Sure);
    if (wishes.empty())
        return;
    QHash<CustomerId, QString> names;
    for (const MergeLists::Pair &pair : m_lists.proposed) {
        names.insert(pair.found.a, pair.nameA);
        names.insert(pair.found.b, pair.nameB);
    }
    int merged = 0;
    QStringList lines{tr("The older customer keeps what it has and gets what it lacks. One undo takes all of it back."), QString()};
    for (const MergeWish &wish : wishes) {
        merged += int(wish.others.size());
        if (lines.size() < NamesInQuestion + 2)
            lines << groupText(wish, names);
    }
    if (int(wishes.size()) > NamesInQuestion)
        lines << tr("… and %n more", nullptr, int(wishes.size()) - NamesInQuestion);
    const QString main = tr("Merge %Ln customer(s)", nullptr, merged);
    if (!dialogs().ask(this, {.title = tr("Merge all pairs that are at least %1 likely the same?").arg(likelihoodText(Sure)),
                              .text = lines.join(u'\n'),
                              .actions = {main}}))
        return;
    const auto outcome = std::make_shared<MergedMany>();
    edit({u"customers.merge.many"_s, {QString::number(merged)}},
         [wishes, outcome](Edit &edit) -> Status {
             WEIWO_ASSIGN(*outcome, mergeAll(edit, wishes));
             edit.setTitleArgs({QString::number(outcome->customers())});
             return {};
         },
         [this, outcome, names](bool done) {
             if (!done)
                 return QString();
             QStringList left;
             for (const MergedMany::Refused &refused : outcome->refused)
                 left << tr("%1: %2", "customers, why they are left").arg(groupText(refused.wish, names), refused.reason);
             tellLeft(left);
             return outcome->merged.empty() ? QString() : tr("%Ln customer(s) merged", nullptr, int(outcome->customers()));
         });
}

void MergePanel::tellLeft(const QStringList &left)
{
    const QString text = tr("%n group(s) could not be merged and stay as they were", nullptr, int(left.size()));
    ui::tellLeft(context().notices, this, u"merge.many"_s, text, left, NamesInNotice);
}

void MergePanel::setApart()
{
    const MergeLists::Pair *pair = currentPair();
    if (!pair)
        return;
    edit({u"customers.notSame"_s, {pair->nameA, pair->nameB}},
         [a = pair->found.a, b = pair->found.b](Edit &edit) { return setNotSame(edit, a, b); }, tr("Not the same: they are not proposed again"));
}

void MergePanel::unmerge()
{
    const MergedCustomer *one = currentMerged();
    if (!one)
        return;
    edit({u"customers.unmerge"_s, {EditTitle::record(u"customer"_s, one->merged.raw())}},
         [merged = one->merged](Edit &edit) -> Status {
             WEIWO_ASSIGN([[maybe_unused]] const UnmergeResult result, customers::unmerge(edit, merged));
             return {};
         },
         tr("%1 is a customer of its own again").arg(one->name));
}

void MergePanel::next()
{
    if (pairs().empty())
        return;
    m_pairs->setCurrentCell((m_pairs->currentCell().row + 1) % int(pairs().size()), 0);
    m_pairs->setFocus();
}

} // namespace weiwo::ui
