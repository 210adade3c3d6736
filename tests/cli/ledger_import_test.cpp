#include "core/exchange/text/encoding.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// How one company writes its ledger.
struct Ledger
{
    const char *name;
    const char *head;              ///< order, date, customer, province, city, region, category, product, amount, quantity, discount, profit
    const char *date;              ///< pattern, or "serial"
    enum class Discount { Part, Percent, Money } discount;
    const char *last;              ///< row of sums; empty: none
    const char *encoding = "gb18030";
    char separator = ',';
};

const Ledger ledgers[] = {
    {"trading house", "单据编号,下单时间,购货单位,所在省,地市,区域,品类,货品,成交金额,件数,让利,毛利额", "yyyy/M/d",
     Ledger::Discount::Part, "合计,,,,,,,,%1,%2,,"},
    {"shop system", "小票号,交易时间,顾客,省份,城市,销售大区,商品分类,商品名称,实收金额,销售数量,优惠额,毛利", "yyyy-MM-dd HH:mm:ss",
     Ledger::Discount::Money, ""},
    {"factory", "销售单号,开单日期,客商名称,省区,所在市,战区,产品大类,产品型号,价税合计,出货量,折扣率,销售毛利", "yyyy年M月d日",
     Ledger::Discount::Percent, "总计：,,,,,,,,%1,%2,,"},
    {"spreadsheet", "流水号,销售日期,往来单位,省,市,大区,类目,品名,销售收入,数量,折让,利润额", "serial",
     Ledger::Discount::Money, "小计,,,,,,,,%1,%2,,"},
    {"web shop", "交易单号,成交时间,买家,收货省份,收货城市,片区,种类,单品,交易额,成交数量,折扣,盈利", "yyyy.MM.dd",
     Ledger::Discount::Percent, "", "gb18030", '\t'},
    {"warehouse", "出库单号,发货日期,收货单位,客户所在省,客户城市,所属区域,存货分类,存货名称,货款,发货数量,优惠金额,销售利润", "yyyyMMdd",
     Ledger::Discount::Money, "合 计,,,,,,,,%1,%2,,"},
    {"office", "合同编号,签约日期,甲方,客户省份,所在城市,销售区域,产品类别,产品名称,合同金额,订购数量,让利比例,净利润", "yyyy-MM-dd",
     Ledger::Discount::Part, "总计,,,,,,,,%1,%2,,", "utf-8", ';'},
};

struct Line
{
    const char *order;
    QDate date;
    const char *customer;
    const char *province;
    const char *city;
    const char *region;
    const char *category;
    const char *product;
    qint64 amount;                 ///< fen
    int quantity;
    int percentOff;
    qint64 profit;
};

const std::vector<Line> lines = {
    {"X001", QDate(2026, 3, 5), "鸿运商贸", "浙江省", "杭州市", "华东", "轴承", "深沟球轴承", 4590000, 10, 10, 2100000},
    {"X001", QDate(2026, 3, 5), "鸿运商贸", "浙江省", "杭州市", "华东", "密封件", "骨架油封", 80000, 40, 20, -5050},
    {"X002", QDate(2026, 3, 18), "岭南机电", "广东省", "佛山市", "华南", "轴承", "圆锥滚子轴承", 123456, 7, 0, 30000},
    {"X003", QDate(2026, 4, 22), "蜀道重工", "四川省", "成都市", "西南", "润滑脂", "锂基脂", 2375000, 25, 5, 2099999},
    {"X004", QDate(2025, 12, 31), "鸿运商贸", "浙江省", "宁波市", "华东", "轴承", "深沟球轴承", 45000, 1, 10, 1234},
    {"X005", QDate(2026, 4, 30), "齐鲁传动", "山东省", "青岛市", "华北", "润滑脂", "锂基脂", 95000, 5, 5, 20000},
};

QString moneyOf(qint64 fen)
{
    return QString::number(fen / 100) + u'.' + QString::number(std::abs(fen % 100)).rightJustified(2, u'0');
}

qint64 listAmount(const Line &line)
{
    return line.amount * 100 / (100 - line.percentOff);
}

QString dateOf(const Ledger &ledger, QDate date)
{
    if (QLatin1StringView(ledger.date) == "serial"_L1)
        return QString::number(QDate(1899, 12, 30).daysTo(date));
    return date.startOfDay().addSecs(34200).toString(QString::fromUtf8(ledger.date));
}

QString discountOf(const Ledger &ledger, const Line &line)
{
    switch (ledger.discount) {
    case Ledger::Discount::Part: return line.percentOff == 0 ? u"0"_s : u"0.%1"_s.arg(line.percentOff, 2, 10, QLatin1Char('0'));
    case Ledger::Discount::Percent: return QString::number(line.percentOff) + u'%';
    case Ledger::Discount::Money: return moneyOf(listAmount(line) - line.amount);
    }
    return {};
}

QByteArray fileOf(const Ledger &ledger)
{
    QString text = QString::fromUtf8(ledger.head) + u'\n';
    qint64 amount = 0;
    int quantity = 0;
    for (const Line &line : lines) {
        const QStringList cells = {QString::fromUtf8(line.order), dateOf(ledger, line.date), QString::fromUtf8(line.customer),
                                   QString::fromUtf8(line.province), QString::fromUtf8(line.city),
                                   QString::fromUtf8(line.region), QString::fromUtf8(line.category),
                                   QString::fromUtf8(line.product), moneyOf(line.amount), QString::number(line.quantity),
                                   discountOf(ledger, line),
                                   (line.profit < 0 ? u"-"_s : QString()) + moneyOf(std::abs(line.profit))};
        text += cells.join(u',') + u'\n';
        amount += line.amount;
        quantity += line.quantity;
    }
    if (*ledger.last)
        text += QString::fromUtf8(ledger.last).arg(moneyOf(amount)).arg(quantity) + u'\n';
    text.replace(u',', QLatin1Char(ledger.separator));
    auto encoder = must(Encoder::of({QString::fromLatin1(ledger.encoding), false}));
    return encoder.encode(text.toUtf8().toStdString());
}

std::map<QString, qint64> sums(const std::function<QString(const Line &)> &key)
{
    std::map<QString, qint64> all;
    for (const Line &line : lines)
        all[key(line)] += line.amount;
    return all;
}

std::map<QString, qint64> amountsBy(ImportStore &store, const QString &dimension)
{
    std::map<QString, qint64> all;
    for (const auto &row : store.query({u"sales.amount"_s}, {dimension}).rows)
        all[row.labels[0]] += row.figures[0].whole.value_or(0);
    return all;
}

} // namespace

TEST_CASE("A flat ledger goes in without a mapping, whatever its columns are called")
{
    for (const Ledger &ledger : ledgers) {
        INFO(ledger.name);
        ImportStore store;
        exchange::ImportRequest request;
        request.path = u"台账.csv"_s;
        request.bytes = fileOf(ledger);
        const auto result = must(exchange::importFile(*store.workspace, request));
        QStringList mapped;
        for (const ColumnMapping &column : result.mapping.columns)
            mapped << columnText(column.from) + u'>' + column.to;
        INFO(mapped.join(u' ').toStdString());
        for (const Finding &finding : result.findings)
            UNSCOPED_INFO(finding.code.toStdString() << ' ' << finding.message.toStdString());
        CHECK(result.dataset == u"sales.lines"_s);
        CHECK(result.rowsBad == 0);
        CHECK(result.rowsImported == qint64(lines.size()));
        qint64 list = 0;
        qint64 profit = 0;
        qint64 units = 0;
        for (const Line &line : lines) {
            list += listAmount(line);
            profit += line.profit;
            units += line.quantity;
        }
        CHECK(store.total(u"sales.units"_s) == units * 1000);
        CHECK(store.total(u"sales.orders"_s) == 5);
        CHECK(store.total(u"sales.gross_profit"_s) == profit);
        CHECK(store.total(u"sales.list_amount"_s) == list);
        CHECK(amountsBy(store, u"day"_s) == sums([](const Line &line) { return line.date.toString(Qt::ISODate); }));
        CHECK(amountsBy(store, u"customer"_s) == sums([](const Line &line) { return QString::fromUtf8(line.customer); }));
        CHECK(amountsBy(store, u"region"_s) == sums([](const Line &line) { return QString::fromUtf8(line.region); }));
        CHECK(amountsBy(store, u"customer.province"_s) == sums([](const Line &line) { return QString::fromUtf8(line.province); }));
        CHECK(amountsBy(store, u"product"_s) == sums([](const Line &line) { return QString::fromUtf8(line.product); }));
        CHECK(amountsBy(store, u"product.category"_s) == sums([](const Line &line) { return QString::fromUtf8(line.category); }));
        CHECK(store.checks().empty());
    }
}
