#include "tests/core/sales/without_packs.h"

#include "core/metrics/pace.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using metrics::CustomerStanding;

namespace {

const char LineMapping[] = R"({"dataset": "sales.lines", "columns": [{"from": "order", "to": "order_no"},
    {"from": "date", "to": "date"}, {"from": "customer", "to": "customer"}, {"from": "region", "to": "region"},
    {"from": "amount", "to": "amount"}]})";

struct Standing
{
    const char *metric;
    std::optional<CustomerStanding> standing;   ///< absent: ordered at all
};
const Standing standings[] = {{"customers.active", {}},
                              {"customers.new", CustomerStanding::New},
                              {"customers.retained", CustomerStanding::Retained},
                              {"customers.won_back", CustomerStanding::WonBack},
                              {"customers.lost", CustomerStanding::Lost}};

using Orders = std::map<int, std::vector<QDate>>;

qint64 expected(const Orders &orders, const Standing &of, const DateRange &period)
{
    qint64 count = 0;
    for (const auto &[customer, days] : orders) {
        const auto standing = metrics::customerStanding(days, period);
        const bool active = std::any_of(days.begin(), days.end(), [&](QDate day) { return period.contains(day); });
        count += of.standing ? standing == of.standing : active;
    }
    return count;
}

std::map<QString, qint64> counted(ImportStore &store, const QString &metric, const QStringList &by, const QString &period)
{
    Reader reader = store.reader();
    metrics::Query query;
    query.metrics = {metric};
    query.by = by;
    query.period = must(reader.calendar().parse(period));
    const auto table = must(metrics::query(reader, query));
    std::map<QString, qint64> all{{u"total"_s, table.total[0].whole.value_or(0)}};
    for (const auto &row : table.rows)
        if (!row.labels.empty())
            all[row.labels[0]] = row.figures[0].whole.value_or(0);
    const WithoutPacks lines(reader);
    CHECK(must(metrics::query(reader, query)).total == table.total);
    return all;
}

} // namespace

TEST_CASE("Customers are new, retained, won back and lost as their orders say, after replacements and undos")
{
    for (const quint64 seed : {1, 2}) {
        ImportStore store;
        SeededIdSource dice(seed);
        const auto roll = [&dice](int sides) { return static_cast<int>(dice.random() % static_cast<quint64>(sides)); };
        const Mapping mapping = store.mapping(LineMapping);
        std::vector<Orders> taken;
        for (int file = 0; file < 6; ++file) {
            QByteArray bytes("order,date,customer,region,amount\n");
            Orders orders;
            for (int i = 0; i < 30; ++i) {
                const QDate day = QDate(2022, 1, 1).addDays(roll(1500));
                const int customer = roll(25);
                orders[customer].push_back(day);
                bytes += "O" + QByteArray::number(file * 100 + i) + ',' + day.toString(Qt::ISODate).toUtf8() + ",C"
                    + QByteArray::number(customer) + ",华东,1\n";
            }
            store.import(bytes, mapping, u"%1.csv"_s.arg(file));
            taken.push_back(orders);
            if (file % 3 == 1) {
                store.clock.advance(1000);
                must(store.workspace->undo());
                taken.pop_back();
            }
        }
        Orders all;
        for (const Orders &orders : taken)
            for (const auto &[customer, days] : orders)
                all[customer].insert(all[customer].end(), days.begin(), days.end());
        REQUIRE(store.checks().empty());
        const FiscalCalendar calendar = store.reader().calendar();
        for (const QString &period : {u"2024-02"_s, u"2024Q3"_s, u"2025"_s, u"2024-02-29..2024-03-30"_s, u"2023..2025"_s})
            for (const Standing &of : standings) {
                INFO("seed " << seed << ' ' << period.toStdString() << ' ' << of.metric);
                const QString metric = QString::fromLatin1(of.metric);
                const DateRange range = must(calendar.parse(period)).range;
                CHECK(counted(store, metric, {}, period)[u"total"_s] == expected(all, of, range));
                CHECK(counted(store, metric, {u"region"_s}, period)[u"华东"_s] == expected(all, of, range));
            }
        for (const Standing &of : standings) {
            const auto months = counted(store, QString::fromLatin1(of.metric), {u"month"_s}, u"2024"_s);
            for (Month month(QDate(2024, 1, 1)); month < Month(QDate(2025, 1, 1)); month = month.plus(1)) {
                INFO(of.metric << ' ' << month.key().toStdString());
                const auto it = months.find(month.key());
                CHECK((it == months.end() ? 0 : it->second) == expected(all, of, month.range()));
            }
        }
    }
}
