#include "core/base/id_source.h"
#include "core/quotas/spread.h"

#include "tests/support/catch.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace weiwo;
using namespace weiwo::quotas;

namespace {

const AmountUnit yuan{.kind = metrics::Kind::Money, .digits = 2, .name = u"CNY"_s};

/// A tree given by the parent of each node, in preorder.
std::shared_ptr<const SheetTree> treeOf(const std::vector<int> &parents)
{
    SeededIdSource ids(7);
    std::vector<SheetTree::Entry> entries;
    for (size_t i = 0; i < parents.size(); ++i) {
        SheetTree::Entry entry;
        entry.id = org::NodeId(ids.next());
        entry.name = u"n%1"_s.arg(i);
        entry.parent = parents[i];
        entries.push_back(entry);
    }
    return std::make_shared<SheetTree>(std::move(entries));
}

Sheet sheetOf(const std::vector<int> &parents)
{
    return Sheet(treeOf(parents), yuan, Month(2026, 1));
}

std::shared_ptr<const Split> splitOf(const SheetTree &tree, int node,
                                     const std::vector<qint64> &weights, qint64 step = 1,
                                     qint64 bufferPpm = 0, bool byMonths = false)
{
    auto split = std::make_shared<Split>();
    split->method = u"manual"_s;
    split->step = step;
    split->bufferPpm = bufferPpm;
    split->byMonths = byMonths;
    const auto children = tree.children(node);
    for (size_t i = 0; i < children.size(); ++i)
        split->parts.push_back({tree.at(children[i]).id, weights[i], {}, {}});
    return split;
}

std::vector<NodeSplit> equalSplits(const Sheet &sheet, qint64 step = 1, bool byMonths = false)
{
    std::vector<NodeSplit> splits;
    for (int node = 0; node < sheet.tree().size(); ++node) {
        const auto count = sheet.tree().children(node).size();
        if (count > 0)
            splits.push_back({node, splitOf(sheet.tree(), node, std::vector<qint64>(count, 1),
                                            step, 0, byMonths)});
    }
    return splits;
}

std::vector<qint64> row(const Sheet &sheet, int node)
{
    std::vector<qint64> months;
    for (int month = 0; month < MonthsPerYear; ++month)
        months.push_back(sheet.value(node, month));
    return months;
}

qint64 childrenSum(const Sheet &sheet, int node, MonthSpan months = {})
{
    qint64 sum = 0;
    for (const int child : sheet.tree().children(node))
        sum += sheet.own(child, months).value_or(0);
    return sum;
}

/// Every node sums to its parent, the year and each month.
void requireSums(const Sheet &sheet)
{
    for (int node = 0; node < sheet.tree().size(); ++node) {
        if (sheet.tree().isLeaf(node))
            continue;
        CAPTURE(node);
        REQUIRE(childrenSum(sheet, node) == sheet.own(node).value_or(0));
        for (int month = 0; month < MonthsPerYear; ++month)
            REQUIRE(childrenSum(sheet, node, {month, month}) == sheet.value(node, month));
    }
}

/// The code of a refusal, empty where there is none.
std::string codeOf(const auto &result)
{
    return result ? std::string() : result.error().code.toStdString();
}

// 0 headquarters; 1 region with 2 3 4; 5 region with 6 7.
const std::vector<int> smallTree{-1, 0, 1, 1, 1, 0, 5, 5};

Sheet brokenDown(qint64 total = 120'000'001)
{
    Sheet sheet = sheetOf(smallTree);
    REQUIRE(sheet.breakDown(0, total, equalSplits(sheet)));
    return sheet;
}

} // namespace

TEST_CASE("a tree knows children, subtree and rank by id")
{
    const auto tree = treeOf(smallTree);
    REQUIRE(tree->at(1).end == 5);
    REQUIRE(tree->at(0).end == 8);
    const auto children = tree->children(0);
    REQUIRE(std::vector<int>(children.begin(), children.end()) == std::vector<int>{1, 5});
    REQUIRE(tree->isLeaf(4));
    REQUIRE(tree->indexOf(tree->at(6).id) == 6);
    REQUIRE_FALSE(tree->indexOf(org::NodeId()));
    std::vector<quint32> ranks;
    for (int i = 0; i < tree->size(); ++i)
        ranks.push_back(tree->at(i).rank);
    std::sort(ranks.begin(), ranks.end());
    for (size_t i = 0; i < ranks.size(); ++i)
        REQUIRE(ranks[i] == i);
}

TEST_CASE("a year is spread to the fen, down to people and months")
{
    for (const qint64 total : {120'000'001LL, 1LL, 11LL, 0LL, -1'234'567LL, 8'999'999'999'999LL}) {
        CAPTURE(total);
        const Sheet sheet = brokenDown(total);
        REQUIRE(sheet.own(0) == total);
        requireSums(sheet);
        REQUIRE(std::abs(*sheet.own(2) - *sheet.own(4)) <= 1);
    }
}

TEST_CASE("a rounding step holds for years and months; one part carries what is left")
{
    Sheet sheet = sheetOf(smallTree);
    REQUIRE(sheet.breakDown(0, 100'000'000, equalSplits(sheet, 1'000'000)));
    requireSums(sheet);
    for (int node = 0; node < sheet.tree().size(); ++node)
        for (const qint64 amount : row(sheet, node))
            REQUIRE(amount % 1'000'000 == 0);

    REQUIRE(sheet.set(std::vector<CellValue>{{0, {}, 100'000'123}}));
    REQUIRE(sheet.own(0) == 100'000'123);
    requireSums(sheet);
}

TEST_CASE("the buffer makes the children's total larger, level by level")
{
    Sheet sheet = sheetOf(smallTree);
    REQUIRE(sheet.breakDown(0, 100'000'000,
                            {{0, splitOf(sheet.tree(), 0, {1, 1}, 100, 30'000)},
                             {1, splitOf(sheet.tree(), 1, {1, 1, 1}, 100, 50'000)}}));
    REQUIRE(childrenSum(sheet, 0) == 103'000'000);
    REQUIRE(childrenSum(sheet, 1) == 54'075'000);
    REQUIRE(sheet.childrenTotal(0) == 103'000'000);
    REQUIRE_FALSE(sheet.own(6));
    // A month changed by hand carries the buffer too.
    REQUIRE(sheet.set(std::vector<CellValue>{{0, {3, 3}, 10'000'000}}));
    REQUIRE(childrenSum(sheet, 0, {3, 3}) == 10'300'000);
}

TEST_CASE("set: children follow a total, totals follow a leaf")
{
    Sheet sheet = brokenDown(12'000'000);
    SECTION("a month of a region")
    {
        const auto changes = sheet.set(std::vector<CellValue>{{1, {6, 6}, 600'000}});
        REQUIRE(changes);
        requireSums(sheet);
        REQUIRE(sheet.value(1, 6) == 600'000);
        REQUIRE(sheet.value(2, 6) == 200'000);
        REQUIRE(sheet.value(0, 6) == 1'100'000);
        REQUIRE(sheet.own(0) == 12'100'000);
        REQUIRE(changes->size() == 5);   // headquarters, the region, its three people
    }
    SECTION("a month of a person")
    {
        const auto changes = sheet.set(std::vector<CellValue>{{7, {0, 0}, 0}});
        REQUIRE(changes);
        REQUIRE(changes->size() == 3);
        REQUIRE(changes->front() == CellChange{0, 0, 1'000'000, 750'000});
        requireSums(sheet);
    }
    SECTION("a quarter keeps the proportions of its months")
    {
        REQUIRE(sheet.set(std::vector<CellValue>{{7, {0, 0}, 500'000}}));
        REQUIRE(sheet.set(std::vector<CellValue>{{7, {0, 2}, 2'000'000}}));
        REQUIRE(sheet.value(7, 0) == 1'000'000);
        REQUIRE(sheet.value(7, 1) == 500'000);
        requireSums(sheet);
    }
    SECTION("a year of the top")
    {
        REQUIRE(sheet.set(std::vector<CellValue>{{0, {}, 99'999'999}}));
        REQUIRE(sheet.own(0) == 99'999'999);
        requireSums(sheet);
    }
    SECTION("the same value changes nothing")
    {
        const auto changes = sheet.set(std::vector<CellValue>{{0, {}, 12'000'000}});
        REQUIRE(changes);
        REQUIRE(changes->empty());
    }
}

TEST_CASE("locked cells never move")
{
    Sheet sheet = brokenDown(12'000'000);
    SECTION("what is spread goes around them")
    {
        sheet.setLocked(2, AllMonths, true);
        const auto kept = row(sheet, 2);
        REQUIRE(sheet.set(std::vector<CellValue>{{0, {}, 24'000'000}}));
        REQUIRE(row(sheet, 2) == kept);
        requireSums(sheet);
    }
    SECTION("also single months")
    {
        sheet.setLocked(2, monthBit(3) | monthBit(4), true);
        const qint64 kept = sheet.value(2, 3);
        REQUIRE(sheet.set(std::vector<CellValue>{{0, {}, 24'000'001}}));
        REQUIRE(sheet.value(2, 3) == kept);
        requireSums(sheet);
    }
    SECTION("a locked cell above takes no difference: there the buffer changes")
    {
        sheet.setLocked(1, AllMonths, true);
        const qint64 before = sheet.value(1, 0);
        REQUIRE(sheet.set(std::vector<CellValue>{{2, {0, 0}, before}}));
        REQUIRE(sheet.value(1, 0) == before);
        REQUIRE(sheet.value(0, 0) == 1'000'000);
        REQUIRE(childrenSum(sheet, 1, {0, 0}) > before);
    }
    SECTION("the cell itself is refused")
    {
        sheet.setLocked(1, monthBit(5), true);
        const Sheet before = sheet;
        REQUIRE(codeOf(sheet.set(std::vector<CellValue>{{1, {5, 5}, 1}})) == errc::Locked);
        REQUIRE(row(sheet, 1) == row(before, 1));
        REQUIRE(sheet.set(std::vector<CellValue>{{1, {3, 5}, 3'000'000}}));
        REQUIRE(sheet.value(1, 5) == before.value(1, 5));
    }
    SECTION("locks that hold more than there is are named, and nothing changes")
    {
        sheet.setLocked(2, AllMonths, true);
        const Sheet before = sheet;
        const auto refused = sheet.set(std::vector<CellValue>{{1, {}, 100}});
        REQUIRE_FALSE(refused);
        REQUIRE(codeOf(refused) == errc::LocksExceed);
        REQUIRE(refused.error().more["by"] == 1'999'900);
        REQUIRE(refused.error().more["conflicts"][0]["name"] == "n2");
        REQUIRE(refused.error().more["conflicts"][0]["bound"] == "lock");
        for (int node = 0; node < sheet.tree().size(); ++node)
            REQUIRE(row(sheet, node) == row(before, node));
    }
    SECTION("where all children are locked a new total is refused")
    {
        for (const int node : {2, 3, 4})
            sheet.setLocked(node, AllMonths, true);
        REQUIRE(codeOf(sheet.set(std::vector<CellValue>{{1, {}, 7'000'000}})) == errc::AllLocked);
    }
}

TEST_CASE("floors and caps hold: of cells and of children's years")
{
    Sheet sheet = brokenDown(12'000'000);
    SECTION("a cap on a cell")
    {
        sheet.setBounds(2, 0, {.floor = {}, .cap = 100'000});
        REQUIRE(sheet.set(std::vector<CellValue>{{1, {0, 0}, 900'000}}));
        REQUIRE(sheet.value(2, 0) == 100'000);
        REQUIRE(sheet.value(3, 0) == 400'000);
        REQUIRE(codeOf(sheet.set(std::vector<CellValue>{{2, {0, 0}, 100'001}})) == errc::CapsShort);
    }
    SECTION("a floor of a child's year")
    {
        auto split = std::make_shared<Split>(*sheet.split(1));
        split->parts[0].floor = 3'000'000;
        REQUIRE(sheet.breakDown(1, 6'000'000, {{1, split}}));
        REQUIRE(sheet.own(2) == 3'000'000);
        REQUIRE(sheet.own(3) == 1'500'000);
        // One month less for the region: the floor still holds over the year.
        REQUIRE(sheet.set(std::vector<CellValue>{{1, {0, 0}, 300'000}}));
        REQUIRE(sheet.own(2) == 3'000'000);
        REQUIRE(codeOf(sheet.set(std::vector<CellValue>{{1, {0, 0}, 200'000}}))
                == errc::FloorsExceed);
    }
    SECTION("an ancestor's cap")
    {
        sheet.setBounds(0, 0, {.floor = {}, .cap = 1'000'000});
        const auto refused = sheet.set(std::vector<CellValue>{{2, {0, 0}, 900'000}});
        REQUIRE(codeOf(refused) == errc::CapsShort);
        REQUIRE(refused.error().more["conflicts"][0]["name"] == "n0");
    }
}

TEST_CASE("a pasted block stays as pasted; the rest goes around it")
{
    Sheet sheet = brokenDown(12'000'000);
    SECTION("parent and one child")
    {
        REQUIRE(sheet.set(std::vector<CellValue>{{1, {0, 0}, 900'000}, {2, {0, 0}, 500'000}}));
        REQUIRE(sheet.value(1, 0) == 900'000);
        REQUIRE(sheet.value(2, 0) == 500'000);
        REQUIRE(sheet.value(3, 0) == 200'000);
        requireSums(sheet);
    }
    SECTION("parent and all children: the buffer takes the difference")
    {
        REQUIRE(sheet.set(std::vector<CellValue>{
            {5, {0, 0}, 900'000}, {6, {0, 0}, 500'000}, {7, {0, 0}, 500'000}}));
        REQUIRE(sheet.value(5, 0) == 900'000);
        REQUIRE(childrenSum(sheet, 5, {0, 0}) == 1'000'000);
    }
}

TEST_CASE("without a split, what is there follows in its proportions")
{
    Sheet sheet = sheetOf(smallTree);
    for (int month = 0; month < MonthsPerYear; ++month) {
        sheet.load(2, month, 100 + month);
        sheet.load(3, month, 300);
        sheet.load(6, month, 600);
    }
    REQUIRE_FALSE(sheet.own(0));
    REQUIRE(sheet.effective(0) == 12 * 1000 + 66);
    // Nodes without a target of their own stay so when a leaf changes.
    REQUIRE(sheet.set(std::vector<CellValue>{{2, {0, 0}, 400}})->size() == 1);
    REQUIRE(sheet.set(std::vector<CellValue>{{2, {0, 0}, 100}}));
    REQUIRE(sheet.set(std::vector<CellValue>{{0, {}, 24'132}}));
    REQUIRE(sheet.own(2) == 2 * (1200 + 66));
    REQUIRE(sheet.own(6) == 14'400);
    REQUIRE(sheet.value(2, 11) == 222);
    REQUIRE_FALSE(sheet.own(4));
    REQUIRE_FALSE(sheet.own(7));
}

TEST_CASE("multiply and clear")
{
    Sheet sheet = brokenDown(12'000'000);
    SECTION("a selection grows by a percentage")
    {
        REQUIRE(sheet.multiply(std::vector<CellValue>{{2, {0, 2}, 0}, {3, {0, 2}, 0}}, 50'000));
        REQUIRE(sheet.value(2, 1) == 175'000);
        REQUIRE(sheet.value(4, 1) == 166'666);
        requireSums(sheet);
    }
    SECTION("locked months stay; all locked is refused")
    {
        sheet.setLocked(2, monthBit(0), true);
        const qint64 kept = sheet.value(2, 0);
        REQUIRE(sheet.multiply(std::vector<CellValue>{{2, {0, 1}, 0}}, -100'000));
        REQUIRE(sheet.value(2, 0) == kept);
        REQUIRE(codeOf(sheet.multiply(std::vector<CellValue>{{2, {0, 0}, 0}}, 1)) == errc::Locked);
    }
    SECTION("a cleared leaf is absent and its parents take the difference")
    {
        REQUIRE(sheet.clear(std::vector<CellValue>{{2, {}, 0}}));
        REQUIRE_FALSE(sheet.own(2));
        REQUIRE(sheet.own(0) == 10'000'000);
        requireSums(sheet);
    }
}

TEST_CASE("both margins hold when broken down by months")
{
    Sheet sheet = sheetOf(smallTree);
    const std::vector<qint64> shape{8, 6, 11, 10, 10, 11, 9, 9, 11, 10, 12, 11};
    REQUIRE(sheet.breakDown(0, 1'234'567'89, equalSplits(sheet, 1, true), shape));
    requireSums(sheet);
    REQUIRE(sheet.value(0, 1) < sheet.value(0, 0));
    REQUIRE(std::abs(*sheet.own(2) - *sheet.own(4)) <= 1);
    sheet.setLocked(2, monthBit(0), true);
    const qint64 kept = sheet.value(2, 0);
    REQUIRE(sheet.set(std::vector<CellValue>{{0, {}, 2'222'222'22}}));
    REQUIRE(sheet.value(2, 0) == kept);
    requireSums(sheet);
}

TEST_CASE("spreadEvenly: both margins exact, each cell within a unit of its share")
{
    SeededIdSource random(11);
    for (int round = 0; round < 300; ++round) {
        const qint64 unit = round % 3 == 0 ? 1 : round % 3 == 1 ? 100 : 10'000;
        const size_t count = 1 + random.random() % 40;
        std::vector<qint64> rows(count);
        for (qint64 &r : rows)
            r = static_cast<qint64>(random.random() % 5'000) * unit;
        const qint64 sum = std::accumulate(rows.begin(), rows.end(), qint64{0});
        MonthAmounts weights{};
        for (qint64 &w : weights)
            w = 1 + static_cast<qint64>(random.random() % 50);
        const auto columns = allocateRanked(sum, unit, weights);
        REQUIRE(columns);
        MonthAmounts totals{};
        for (size_t m = 0; m < totals.size(); ++m)
            totals[m] = columns->parts[m].amount;
        const auto cells = spreadEvenly(rows, totals, unit);
        if (!cells)
            continue;
        for (size_t r = 0; r < rows.size(); ++r) {
            REQUIRE(std::accumulate((*cells)[r].begin(), (*cells)[r].end(), qint64{0}) == rows[r]);
            for (size_t m = 0; m < totals.size() && sum > 0; ++m) {
                const double exact = double(rows[r]) * double(totals[m]) / double(sum);
                REQUIRE(std::abs(double((*cells)[r][m]) - exact) < double(unit));
            }
        }
        for (size_t m = 0; m < totals.size(); ++m) {
            qint64 column = 0;
            for (const MonthAmounts &cell : *cells)
                column += cell[m];
            REQUIRE(column == totals[m]);
        }
    }
    REQUIRE_FALSE(spreadEvenly(std::vector<qint64>{1}, MonthAmounts{}, 1));
}

TEST_CASE("laws hold after any sequence of edits, on any tree")
{
    SeededIdSource random(2026);
    const auto below = [&random](quint64 n) { return static_cast<int>(random.random() % n); };
    for (int round = 0; round < 40; ++round) {
        std::vector<int> parents{-1};
        // Preorder: each node hangs below an open one, the last or one of its ancestors.
        const int count = 2 + below(30);
        for (int i = 1; i < count; ++i) {
            int parent = i - 1;
            while (parent > 0 && below(2) == 0)
                parent = parents[static_cast<size_t>(parent)];
            parents.push_back(parent);
        }
        Sheet sheet = sheetOf(parents);
        const bool byMonths = round % 4 == 3;
        REQUIRE(sheet.breakDown(0, 1'000'000 + below(100'000'000),
                                equalSplits(sheet, round % 2 ? 1 : 100, byMonths)));
        requireSums(sheet);
        bool anyLock = false;
        for (int step = 0; step < 25; ++step) {
            const Sheet before = sheet;
            const int node = below(static_cast<quint64>(count));
            const int first = below(12);
            const MonthSpan span = below(3) == 0
                ? MonthSpan{}
                : MonthSpan{first, first + below(static_cast<quint64>(12 - first))};
            if (below(6) == 0) {
                sheet.setLocked(node, span.mask(), below(3) != 0);
                anyLock = true;
                continue;
            }
            const qint64 amount = below(50'000'000);
            const bool multiplied = below(4) == 0;
            const auto result = multiplied
                ? sheet.multiply(std::vector<CellValue>{{node, span, 0}}, below(400'000) - 200'000)
                : sheet.set(std::vector<CellValue>{{node, span, amount}});
            if (!result) {
                for (int i = 0; i < count; ++i)
                    REQUIRE(row(sheet, i) == row(before, i));
                continue;
            }
            for (int i = 0; i < count; ++i)
                for (int month = 0; month < MonthsPerYear; ++month)
                    if (before.locked(i) & monthBit(month))
                        REQUIRE(sheet.value(i, month) == before.value(i, month));
            for (const CellChange &change : *result)
                REQUIRE(sheet.value(change.node, change.month) == change.after);
            if (anyLock)
                continue;
            CAPTURE(round, step, parents, node, span.first, span.last, amount);
            if (!sheet.tree().isLeaf(node) && !multiplied)
                REQUIRE(childrenSum(sheet, node, span) == sheet.own(node, span).value_or(0));
            // Those above took exactly the difference: their buffers are as before.
            for (int above = sheet.tree().at(node).parent; above >= 0;
                 above = sheet.tree().at(above).parent)
                for (int month = 0; month < MonthsPerYear; ++month)
                    REQUIRE(sheet.value(above, month) - childrenSum(sheet, above, {month, month})
                            == before.value(above, month)
                                - childrenSum(before, above, {month, month}));
        }
    }
}

TEST_CASE("the explanation's allocation is what stands there")
{
    Sheet sheet = sheetOf(smallTree);
    REQUIRE(sheet.breakDown(0, 98'765'432, {{0, splitOf(sheet.tree(), 0, {7, 5})},
                                            {1, splitOf(sheet.tree(), 1, {3, 0, 9}, 100)}}));
    for (const int node : {0, 1}) {
        const auto answer = sheet.yearAllocation(node);
        REQUIRE(answer);
        const auto children = sheet.tree().children(node);
        for (size_t i = 0; i < children.size(); ++i)
            REQUIRE(answer->parts[i].amount == sheet.own(children[i]));
    }
    REQUIRE(codeOf(sheet.yearAllocation(5)) == errc::NotFound);
}
