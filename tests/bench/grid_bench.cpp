#include "core/base/id_source.h"
#include "tests/bench/bench.h"
#include "ui/kit/grid/grid_rows.h"
#include "ui/kit/grid/grid_store.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

using namespace ui;

constexpr int Rows = 1'000'000;

/// Names as customers have them: place, two characters, trade.
struct Table
{
    std::vector<qint64> amounts;
    std::vector<QString> names;

    Table()
    {
        SeededIdSource source(7);
        const QString places[] = {u"上海"_s, u"重庆"_s, u"杭州"_s, u"长沙"_s, u"沈阳"_s, u"西安"_s};
        const QString trades[] = {u"商贸"_s, u"电器"_s, u"百货"_s, u"连锁"_s};
        amounts.reserve(Rows);
        names.reserve(Rows);
        for (int row = 0; row < Rows; ++row) {
            const quint64 number = source.random();
            amounts.push_back(static_cast<qint64>(number % 100'000'000'000));
            QString name = places[number % 6];
            name += QChar(static_cast<char16_t>(0x4e00 + number / 6 % 1500));
            name += QChar(static_cast<char16_t>(0x5000 + number / 9000 % 1500));
            name += trades[number / 13'500'000 % 4];
            names.push_back(name);
        }
    }
};

/// What a program has that sets Qt's proxy over a model of its own.
class PlainModel : public QAbstractTableModel
{
public:
    explicit PlainModel(const Table &table) : m_table(table) { }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const auto row = static_cast<size_t>(index.row());
        return index.column() == 0 ? QVariant(m_table.names[row]) : QVariant(m_table.amounts[row]);
    }

private:
    const Table &m_table;
};

void fill(GridStore &store, const Table &table)
{
    store.setColumns({{.key = u"name"_s, .title = u"Name"_s},
                      {.key = u"amount"_s, .title = u"Amount"_s, .kind = GridKind::Money}});
    store.setRowCount(Rows);
    for (int row = 0; row < Rows; ++row) {
        store.setText(row, 0, table.names[static_cast<size_t>(row)]);
        store.setNumber(row, 1, table.amounts[static_cast<size_t>(row)]);
    }
}

/// What the job of a sort does: reads the column, ranks it, orders all rows.
void sortRows(const GridStore &store, int column)
{
    GridKeys keys(store, column);
    keys.read(store, Rows);
    keys.rank();
    std::vector<int> order(Rows);
    for (int row = 0; row < Rows; ++row)
        order[static_cast<size_t>(row)] = row;
    keys.sort(order, false);
    if (order.size() != Rows)
        std::abort();
}

/// What a key in the filter row does.
void filterRows(GridRows &rows, int column, const QString &text, const GridStore &store)
{
    auto filter = GridFilter::parse(text, store.column(column), numberSpec(store.column(column), MoneyUnit::One, u"CNY"_s));
    if (!filter)
        std::abort();
    rows.setFilters({{column, std::move(*filter)}});
    rows.rebuild();
    if (rows.count() == 0 || rows.count() == Rows)
        std::abort();
}

} // namespace

void benchGrid(BenchTable &table)
{
    const Table data;
    GridStore store;
    fill(store, data);
    PlainModel plain(data);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    table.section(u"Tables of a million rows (SPEED §4); reference: QSortFilterProxyModel"_s);

    table.add({u"sort by number"_s, bestTime(3, [&] { sortRows(store, 1); }), bestTime(1, [&] { proxy.sort(1); }), 0.1});
    proxy.sort(-1);
    const double byText = bestTime(2, [&] { sortRows(store, 0); });
    table.add({u"sort by Chinese text, in the order of its pinyin (reference: of its code points)"_s, byText,
               bestTime(1, [&] { proxy.sort(0); }), 0});
    table.add({u"  the same as a time"_s, byText, 0, 1000});
    proxy.sort(-1);

    GridRows rows;
    rows.setModel(&store);
    proxy.setFilterKeyColumn(0);
    const double proxied = bestTime(1, [&] { proxy.setFilterFixedString(u"电"_s); });
    proxy.setFilterFixedString({});
    const double typed = bestTime(3, [&] { filterRows(rows, 0, u"电"_s, store); });
    table.add({u"filter by text, each key"_s, typed, proxied, 0.1});
    table.add({u"  the same as a time"_s, typed, 0, 50});
    const double amount = bestTime(3, [&] { filterRows(rows, 1, u">5亿"_s, store); });
    table.add({u"filter by number, each key"_s, amount, 0, 50});
}

} // namespace weiwo
