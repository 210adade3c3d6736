#include "ui/kit/gallery_page.h"

#include "core/base/text.h"
#include "ui/kit/grid/grid_store.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {


enum Column {
    Node,
    Target,
    Actual,
    Attainment,
    Growth,
    Share,
    Customers,
    State,
    Tier,
    Trend,
    Since
};

struct Row
{
    const char *name;
    int depth;
    std::optional<qint64> target;
    std::optional<qint64> actual;
    qint64 attainment;          // tenths of a percent
    std::optional<qint64> growth;
    qint64 customers;
    int state;
    int tier;
};

constexpr Row Rows[] = {
    {QT_TRANSLATE_NOOP("Gallery", "Whole country"), 0, 120000000000, 74160000000, 618, 123, 2412, 2,
     0},
    {QT_TRANSLATE_NOOP("Gallery", "East China"), 1, 42000000000, 29400000000, 700, 184, 840, 1, 0},
    {QT_TRANSLATE_NOOP("Gallery", "Shanghai"), 2, 18000000000, 19260000000, 1070, 321, 310, 1, 0},
    {QT_TRANSLATE_NOOP("Gallery", "Jiangsu"), 2, 14000000000, 7560000000, 540, -40, 296, 2, 1},
    {QT_TRANSLATE_NOOP("Gallery", "Zhejiang"), 2, 10000000000, 2580000000, 258, -186, 234, 3, 2},
    {QT_TRANSLATE_NOOP("Gallery", "South China"), 1, 36000000000, 20160000000, 560, 2, 702, 2, 1},
    {QT_TRANSLATE_NOOP("Gallery", "Guangdong"), 2, 30000000000, 18120000000, 604, 51, 580, 2, 1},
    {QT_TRANSLATE_NOOP("Gallery", "Hainan"), 2, 6000000000, 0, 0, -1000, 122, 3, 3},
    {QT_TRANSLATE_NOOP("Gallery", "North-west China"), 1, 42000000000, std::nullopt, 0,
     std::nullopt, 870, 0, 3},
};

const char *stateWord(int state)
{
    static constexpr const char *Words[] = {
        QT_TRANSLATE_NOOP("Gallery", "No data"), QT_TRANSLATE_NOOP("Gallery", "On track"),
        QT_TRANSLATE_NOOP("Gallery", "Watch"), QT_TRANSLATE_NOOP("Gallery", "Behind")};
    return Words[state];
}

const char *tierWord(int tier)
{
    static constexpr const char *Words[] = {
        QT_TRANSLATE_NOOP("Gallery", "A High value"), QT_TRANSLATE_NOOP("Gallery", "B Potential"),
        QT_TRANSLATE_NOOP("Gallery", "C Standard"), QT_TRANSLATE_NOOP("Gallery", "D Basic")};
    return Words[tier];
}

std::vector<GridColumn> galleryColumns()
{
    const auto title = [](const char *text) { return translate("Gallery", text); };
    return {
        {.key = u"node"_s, .title = title(QT_TRANSLATE_NOOP("Gallery", "Node")),
         .kind = GridKind::Tree, .width = 200},
        {.key = u"target"_s, .title = title(QT_TRANSLATE_NOOP("Gallery", "Quota")),
         .toolTip = title(QT_TRANSLATE_NOOP("Gallery", "What the node is to sell in the period.")),
         .kind = GridKind::Money, .width = 150, .total = GridTotal::Sum, .editable = true},
        {.key = u"actual"_s, .title = title(QT_TRANSLATE_NOOP("Gallery", "Sales amount")),
         .kind = GridKind::Money, .width = 170, .total = GridTotal::Sum},
        {.key = u"attainment"_s, .title = title(QT_TRANSLATE_NOOP("Gallery", "Attainment")),
         .kind = GridKind::Bar, .digits = 1, .width = 150},
        {.key = u"growth"_s, .title = title(QT_TRANSLATE_NOOP("Gallery", "YoY")),
         .kind = GridKind::Growth, .digits = 1},
        {.key = u"share"_s, .title = title(QT_TRANSLATE_NOOP("Gallery", "Share")),
         .kind = GridKind::Percent, .digits = 1, .heat = true},
        {.key = u"customers"_s, .title = title(QT_TRANSLATE_NOOP("Gallery", "Customers")),
         .kind = GridKind::Count, .digits = 0, .total = GridTotal::Sum, .editable = true},
        {.key = u"state"_s, .title = title(QT_TRANSLATE_NOOP("Gallery", "Status")),
         .kind = GridKind::Status},
        {.key = u"tier"_s, .title = title(QT_TRANSLATE_NOOP("Gallery", "Tier")),
         .kind = GridKind::Chip},
        {.key = u"trend"_s, .title = title(QT_TRANSLATE_NOOP("Gallery", "12 months")),
         .kind = GridKind::Spark},
        {.key = u"since"_s, .title = title(QT_TRANSLATE_NOOP("Gallery", "Since")),
         .kind = GridKind::Date},
    };
}

} // namespace

void fillGalleryStore(GridStore &store)
{
    store.setColumns(galleryColumns());
    store.setTree(true);
    const int count = int(std::size(Rows));
    store.setRowCount(count);
    for (int i = 0; i < count; ++i) {
        const Row &row = Rows[i];
        store.setText(i, Node, translate("Gallery", row.name));
        store.setRowKey(i, QString::fromLatin1(row.name));
        store.setDepth(i, row.depth);
        store.setIconName(i, Node, row.depth == 2 ? u"map"_s : u"hierarchy-2"_s);
        store.setNumber(i, Target, row.target);
        store.setNumber(i, Actual, row.actual);
        if (row.actual)
            store.setNumber(i, Attainment, row.attainment);
        store.setPace(i, Attainment, 583);
        store.setNumber(i, Growth, row.growth);
        if (row.actual)
            store.setNumber(i, Share, *row.actual / (74160000000 / 1000));
        store.setNumber(i, Customers, row.customers);
        store.setNumber(i, State, row.state);
        store.setText(i, State, translate("Gallery", stateWord(row.state)));
        store.setNumber(i, Tier, row.tier);
        store.setText(i, Tier, translate("Gallery", tierWord(row.tier)));
        std::vector<qint64> points;
        for (int month = 0; month < 12; ++month)
            points.push_back(
                50 + (month * (row.growth.value_or(0) / 20 + 3) + month * month * 7 % 23));
        if (row.actual)
            store.setSeries(i, Trend, std::move(points));
        store.setText(i, Since, u"2026-0%1-15"_s.arg(i % 9 + 1));
    }
    store.setFlags(0, Node, GridFlag::Strong);
    store.setFlags(0, Target, GridFlag::Strong | GridFlag::Mismatch);
    store.setFlags(2, Target, GridFlag::Locked);
    store.setFlags(3, Target, GridFlag::Typed);
    store.setFlags(4, Target, GridFlag::ClampedLow);
    store.setFlags(6, Target, GridFlag::ClampedHigh);
    store.setFlags(7, Target, GridFlag::Changed);
    store.setFlags(8, Node, GridFlag::Muted);
    store.setReadOnlyReason(
        translate("Gallery", "Locked by Wang Xiaoming on 18 July."));
    store.publish();
}

} // namespace weiwo::ui
