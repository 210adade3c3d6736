#include "core/performance/diagnosis.h"
#include "tests/support/import_store.h"

#include <QFile>

#include <array>
#include <cmath>
#include <numeric>

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

// What the program says of the resellers' extract, against sums made here from the files themselves:
// text split at "|", whole cents, and millionths of a cent where something is divided.

namespace {

QString data(const QString &name)
{
    return QString::fromUtf8(WEIWO_SOURCE_DIR) + u"/tests/data/aw-reseller/"_s + name;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The rows of a file, by header.
std::vector<std::map<QByteArray, QByteArray>> rowsOf(const QString &name)
{
    QByteArrayList lines = bytesOf(data(name)).replace("\xEF\xBB\xBF", "").split('\n');
    const QByteArrayList head = lines.takeFirst().trimmed().split('|');
    std::vector<std::map<QByteArray, QByteArray>> rows;
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const QByteArrayList cells = line.trimmed().split('|');
        std::map<QByteArray, QByteArray> row;
        for (qsizetype i = 0; i < head.size() && i < cells.size(); ++i)
            row[head[i]] = cells[i];
        rows.push_back(std::move(row));
    }
    return rows;
}

qint64 centsOf(const QByteArray &text)
{
    const qsizetype point = text.indexOf('.');
    const QByteArray whole = point < 0 ? text : text.left(point);
    const QByteArray part = point < 0 ? QByteArray() : text.mid(point + 1);
    REQUIRE(part.size() <= 2);
    return whole.toLongLong() * 100 + part.leftJustified(2, '0').toLongLong();
}

/// The fiscal year and its quarter, of years that begin in July: "FY2019", "FY2019Q1".
QByteArray yearOf(const QByteArray &date)
{
    return "FY" + QByteArray::number(date.left(4).toInt() + (date.mid(5, 2).toInt() >= 7 ? 1 : 0));
}
QByteArray quarterOf(const QByteArray &date)
{
    return yearOf(date) + 'Q' + QByteArray::number((date.mid(5, 2).toInt() + 5) % 12 / 3 + 1);
}

struct Line
{
    QByteArray person;
    QByteArray product;
    QByteArray date;
    qint64 quantity = 0;
    qint64 amount = 0;
};

struct Files
{
    Files()
    {
        std::map<QByteArray, QByteArray> byKey;
        std::map<QByteArray, QByteArray> byId;
        std::map<QByteArray, QByteArray> products;
        for (auto &row : rowsOf(u"Salesperson.csv"_s)) {
            byKey[row["EmployeeKey"]] = row["Salesperson"];
            byId[row["EmployeeID"]] = row["Salesperson"];
        }
        for (auto &row : rowsOf(u"Product.csv"_s))
            products[row["ProductKey"]] = row["Product"];
        for (auto &row : rowsOf(u"Sales.csv"_s))
            sales.push_back({byKey.at(row["EmployeeKey"]), products.at(row["ProductKey"]), row["OrderDate"],
                             row["Quantity"].toLongLong(), centsOf(row["Sales"])});
        for (auto &row : rowsOf(u"Targets.csv"_s))
            targets.push_back({byId.at(row["EmployeeID"]), {}, row["TargetMonth"], 0, centsOf(row["TargetAmount"])});
    }

    using Sums = std::map<std::pair<QString, QString>, qint64>;
    [[nodiscard]] static Sums sums(const std::vector<Line> &lines, QByteArray (*period)(const QByteArray &))
    {
        Sums all;
        for (const Line &line : lines)
            all[{QString::fromUtf8(line.person), QString::fromUtf8(period(line.date))}] += line.amount;
        return all;
    }

    std::vector<Line> sales;
    std::vector<Line> targets;
};

struct Resellers : ImportStore
{
    Resellers() : ImportStore(u"USD"_s, 7)
    {
        const std::pair<QString, QString> files[] = {
            {u"Region.csv"_s, u"01-regions"_s},   {u"Salesperson.csv"_s, u"02-people"_s},
            {u"SalespersonRegion.csv"_s, u"03-assignments"_s}, {u"Product.csv"_s, u"04-products"_s},
            {u"Reseller.csv"_s, u"05-resellers"_s}, {u"Sales.csv"_s, u"06-sales"_s}, {u"Targets.csv"_s, u"07-targets"_s}};
        for (const auto &[file, mapping] : files)
            import(bytesOf(data(file)), must(mappingFromJson(bytesOf(u":/weiwo/samples/aw-reseller/"_s + mapping + u".json"_s))), file);
    }

    metrics::Table ask(const QStringList &metrics, const QStringList &by, const QString &period,
                       metrics::Compare compare = metrics::Compare::None)
    {
        Reader r = reader();
        metrics::Query query;
        query.metrics = metrics;
        query.by = by;
        query.period = must(r.calendar().parse(period));
        query.compare = compare;
        return must(metrics::query(r, query));
    }
};

/// METHODS §4 in cents: volume, price, mix, new, lost. Sums are whole; a quotient of such numbers is
/// right to a millionth of a cent.
struct Bridge
{
    std::array<double, 5> real{};
    qint64 change = 0;

    /// Each floored, the missing cents by largest remainder.
    [[nodiscard]] std::array<qint64, 5> cents() const
    {
        std::array<qint64, 5> all{};
        qint64 missing = change;
        std::vector<std::pair<double, size_t>> remainders;
        for (size_t i = 0; i < all.size(); ++i) {
            all[i] = static_cast<qint64>(std::floor(real[i]));
            missing -= all[i];
            remainders.push_back({-(real[i] - std::floor(real[i])), i});
        }
        std::stable_sort(remainders.begin(), remainders.end());
        for (qint64 i = 0; i < missing; ++i)
            ++all[remainders[static_cast<size_t>(i)].second];
        return all;
    }
};

bool isWeekend(QDate day)
{
    return day.dayOfWeek() > 5;
}

/// The last day of the year before that stands beside @p last of a year that begins on @p first: as
/// many Mondays to Fridays (no holidays of these years are known), and the weekend after them where
/// the year ends with one.
QDate besideOf(QDate first, QDate last)
{
    int worked = 0;
    int off = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        worked += isWeekend(day) ? 0 : 1;
        off = isWeekend(day) ? off + 1 : 0;
    }
    QDate next = first.addYears(-1);
    for (; worked > 0; next = next.addDays(1))
        worked -= isWeekend(next) ? 0 : 1;
    for (; off > 0 && isWeekend(next); next = next.addDays(1))
        --off;
    return next.addDays(-1);
}

/// A year that is not over is compared with as much of the one before: the lines, without what came later in that.
std::vector<Line> asMuchOf(const std::vector<Line> &lines, const QByteArray &before, const QByteArray &now)
{
    QByteArray last;
    for (const Line &line : lines)
        last = std::max(last, line.date);
    if (yearOf(last) != now)
        return lines;
    const QString form = u"yyyy/MM/dd"_s;
    const QByteArray end = besideOf(QDate(now.mid(2).toInt() - 1, 7, 1), QDate::fromString(QString::fromLatin1(last), form))
                               .toString(form).toLatin1();
    std::vector<Line> left;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(left),
                 [&](const Line &line) { return yearOf(line.date) != before || line.date <= end; });
    return left;
}

Bridge bridgeOf(const std::vector<Line> &lines, const QByteArray &before, const QByteArray &now)
{
    struct Product
    {
        qint64 quantity[2] = {0, 0};
        qint64 amount[2] = {0, 0};
    };
    std::map<QByteArray, Product> products;
    Product all;
    for (const Line &line : asMuchOf(lines, before, now))
        for (int side : {0, 1})
            if (yearOf(line.date) == (side == 0 ? before : now))
                for (Product *of : {&products[line.product], &all}) {
                    of->quantity[side] += line.quantity;
                    of->amount[side] += line.amount;
                }
    Bridge bridge;
    bridge.change = all.amount[1] - all.amount[0];
    const double mean = double(all.amount[0]) / double(all.quantity[0]);
    const double growth = double(all.quantity[1]) / double(all.quantity[0]);
    bridge.real[0] = double(all.quantity[1] - all.quantity[0]) * mean;
    for (const auto &[name, p] : products) {
        if (p.quantity[0] == 0) {
            bridge.real[3] += double(p.amount[1]) - double(p.quantity[1]) * mean;
            continue;
        }
        const double price = double(p.amount[0]) / double(p.quantity[0]);
        const double shifted = double(p.quantity[1]) - double(p.quantity[0]) * growth;
        bridge.real[p.quantity[1] > 0 ? 2 : 4] += shifted * (price - mean);
        if (p.quantity[1] > 0)
            bridge.real[1] += double(p.amount[1]) - double(p.quantity[1]) * price;
    }
    return bridge;
}

} // namespace

TEST_CASE("Attainment by person, year and quarter is that of the files")
{
    Resellers store;
    const Files files;
    for (const auto &[dimension, period] : {std::pair(u"year"_s, &yearOf), std::pair(u"quarter"_s, &quarterOf)}) {
        const auto sold = Files::sums(files.sales, period);
        const auto wanted = Files::sums(files.targets, period);
        const auto table = store.ask({u"sales.amount"_s, u"quota.target"_s, u"quota.attainment"_s, u"quota.gap"_s},
                                     {u"person"_s, dimension}, u"FY2018..FY2020"_s);
        size_t found = 0;
        for (const auto &row : table.rows) {
            INFO(row.labels[0].toStdString() << ' ' << row.labels[1].toStdString());
            const auto amount = sold.find({row.labels[0], row.labels[1]});
            const auto target = wanted.find({row.labels[0], row.labels[1]});
            const qint64 actual = amount == sold.end() ? 0 : amount->second;
            CHECK(row.figures[0].whole.value_or(0) == actual);
            CHECK(row.figures[1].whole.value_or(0) == (target == wanted.end() ? 0 : target->second));
            CHECK(row.figures[2].ratio.has_value() == (target != wanted.end()));
            if (target != wanted.end()) {
                ++found;
                CHECK(*row.figures[2].ratio == Approx(double(actual) / double(target->second)).epsilon(1e-12));
                CHECK(row.figures[3].whole == actual - target->second);
            }
        }
        CHECK(found == wanted.size());
        CHECK(found > 10);
    }
}

TEST_CASE("Growth by person from year to year is that of the files")
{
    Resellers store;
    const Files files;
    const std::pair<QString, QString> years[] = {{u"FY2018"_s, u"FY2019"_s}, {u"FY2019"_s, u"FY2020"_s}};
    for (const auto &[before, now] : years) {
        const auto sold = Files::sums(asMuchOf(files.sales, before.toLatin1(), now.toLatin1()), &yearOf);
        const auto amount = [&sold](const QString &person, const QString &year) {
            const auto it = sold.find({person, year});
            return it == sold.end() ? std::nullopt : std::optional(it->second);
        };
        const auto table = store.ask({u"sales.amount"_s}, {u"person"_s}, now, metrics::Compare::PreviousYear);
        REQUIRE(table.rows.size() > 5);
        for (const auto &row : table.rows) {
            INFO(now.toStdString() << ' ' << row.labels[0].toStdString());
            const auto base = amount(row.labels[0], before);
            const auto current = amount(row.labels[0], now);
            CHECK(row.figures[0].whole == current);
            CHECK(row.figures[1].whole == base);
            CHECK(row.figures[2].ratio.has_value() == (base && current));
            if (base && current)
                CHECK(*row.figures[2].ratio == Approx(double(*current - *base) / double(*base)).epsilon(1e-12));
        }
    }
}

TEST_CASE("The bridge by product name is that of the files to the cent")
{
    Resellers store;
    const Files files;
    const std::pair<QByteArray, QByteArray> years[] = {{"FY2018", "FY2019"}, {"FY2019", "FY2020"}};
    for (const auto &[before, now] : years) {
        INFO(now.toStdString());
        Reader reader = store.reader();
        performance::DiagnosisRequest request;
        request.metric = u"sales.amount"_s;
        request.period = must(reader.calendar().parse(QString::fromLatin1(now)));
        request.today = QDate(2021, 1, 1);
        const auto answer = must(performance::diagnose(reader, request));
        REQUIRE(answer.bridge);
        const Bridge bridge = bridgeOf(files.sales, before, now);
        CHECK(answer.gap() == bridge.change);
        CHECK(answer.bridge->change.minor == bridge.change);
        const performance::PvmEffects &effects = answer.bridge->effects;
        const std::array<qint64, 5> said = {effects.volume.minor, effects.price.minor, effects.mix.minor,
                                            effects.fresh.minor, effects.lost.minor};
        CHECK(said == bridge.cents());
        CHECK(effects.other.minor == 0);
        CHECK(std::accumulate(said.begin(), said.end(), qint64(0)) == bridge.change);
        // The same name under several keys is one product: something of it continues.
        CHECK(answer.bridge->continuing.value_or(0) > 0.2);
    }
}
