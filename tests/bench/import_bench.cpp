#include "core/base/id_source.h"
#include "core/exchange/import.h"
#include "core/program/program.h"
#include "tests/bench/bench.h"
#include "tests/bench/plain_loader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr qint64 Lines = 1'000'000;
constexpr int Regions = 31;
constexpr int People = 1'000;
constexpr int Products = 500;
constexpr int Customers = 100'000;
constexpr double FirstImportGoal = 0.8;
constexpr int Runs = 2;

void write(const QString &path, const std::function<void(QByteArray &)> &fill)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    QByteArray bytes;
    fill(bytes);
    file.write(bytes);
}

QByteArray code(char kind, qint64 number, int width)
{
    return kind + QByteArray::number(number).rightJustified(width, '0');
}

QByteArray money(qint64 fen)
{
    return QByteArray::number(fen / 100) + '.' + QByteArray::number(fen % 100).rightJustified(2, '0');
}

/// The files of a nation-wide ledger: regions, people, products, customers, and their order lines.
class Ledger
{
public:
    explicit Ledger(const QString &folder) : m_folder(folder), m_random(7)
    {
        records(u"regions"_s, "name,code,level\n", 'R', Regions, 2, ",region");
        records(u"people"_s, "name,code,node,hired\n", 'P', People, 4, ",R01,2020-01-01");
        records(u"products"_s, "name,code\n", 'W', Products, 3, "");
        records(u"customers"_s, "name,code,city\n", 'C', Customers, 6, ",上海市");
        write(file(u"lines"_s), [this](QByteArray &bytes) { lines(bytes); });
    }

    [[nodiscard]] QString file(const QString &name) const
    {
        return m_folder + u'/' + name + u".csv"_s;
    }

private:
    void records(const QString &name, const QByteArray &header, char kind, int count, int width,
                 const QByteArray &rest)
    {
        write(file(name), [&](QByteArray &bytes) {
            bytes = header;
            for (int i = 1; i <= count; ++i) {
                const QByteArray own = code(kind, i, width);
                bytes += "Nr. " + own + ',' + own + rest + '\n';
            }
        });
    }

    qint64 below(qint64 limit)
    {
        return static_cast<qint64>(m_random.random() % static_cast<quint64>(limit));
    }

    void lines(QByteArray &bytes)
    {
        bytes.reserve(Lines * 90);
        bytes = "order_no,line_no,date,customer,person,region,product,quantity,price,amount,cost\n";
        const QDate first(2025, 1, 1);
        qint64 order = 0;
        for (qint64 line = 0; line < Lines;) {
            const QByteArray head = "SO" + QByteArray::number(10'000'000 + ++order) + ',';
            const QByteArray mid = ',' + first.addDays(line * 365 / Lines).toString(Qt::ISODate).toLatin1()
                + ',' + code('C', 1 + below(Customers), 6) + ',' + code('P', 1 + below(People), 4)
                + ',' + code('R', 1 + below(Regions), 2) + ',';
            const qint64 count = std::min(Lines - line, 1 + below(5));
            for (qint64 number = 1; number <= count; ++number, ++line) {
                const qint64 quantity = 1 + below(200);
                const qint64 price = 100 + below(100'000);
                bytes += head + QByteArray::number(number) + mid + code('W', 1 + below(Products), 3)
                    + ',' + QByteArray::number(quantity) + ',' + money(price) + ','
                    + money(quantity * price) + ',' + money(quantity * price * 7 / 10) + '\n';
            }
        }
    }

    QString m_folder;
    SeededIdSource m_random;
};

Mapping identity(const QString &dataset, const QStringList &columns)
{
    Mapping mapping;
    mapping.dataset = dataset;
    for (const QString &column : columns) {
        ColumnMapping made;
        made.from = column;
        made.to = column;
        mapping.columns.push_back(made);
    }
    return mapping;
}

/// A workspace of its own in a folder of its own; removed with it.
class Store
{
public:
    explicit Store(Program &program, const QString &path, const QString &currency, int fiscalStart)
    {
        NewWorkspace founding;
        founding.settings.company = u"帷幄"_s;
        founding.settings.currency = must(Currency::of(currency));
        founding.settings.fiscalStart = fiscalStart;
        founding.person = u"王敏"_s;
        m_workspace = must(createWorkspace(path, founding, program.services()));
    }

    exchange::ImportResult import(const QString &file, const Mapping &mapping)
    {
        exchange::ImportRequest request;
        request.path = file;
        request.mapping = mapping;
        auto result = must(exchange::importFile(*m_workspace, request));
        if (result.rowsBad > 0)
            stop({{}, u"%1 has bad rows."_s.arg(file), {}, {}, {}});
        return result;
    }

private:
    std::unique_ptr<Workspace> m_workspace;
};

QString fresh(const QTemporaryDir &folder, const QString &name)
{
    const QString path = folder.filePath(name);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
        QFile::remove(path + suffix);
    return path;
}

double importLedger(Program &program, const QTemporaryDir &folder, const Ledger &ledger)
{
    Store store(program, fresh(folder, u"ours.weiwo"_s), u"CNY"_s, 1);
    store.import(ledger.file(u"regions"_s),
                 identity(u"org.nodes"_s, {u"name"_s, u"code"_s, u"level"_s}));
    store.import(ledger.file(u"people"_s),
                 identity(u"org.people"_s, {u"name"_s, u"code"_s, u"node"_s, u"hired"_s}));
    store.import(ledger.file(u"products"_s), identity(u"sales.products"_s, {u"name"_s, u"code"_s}));
    store.import(ledger.file(u"customers"_s),
                 identity(u"customers.customers"_s, {u"name"_s, u"code"_s, u"city"_s}));
    const Mapping mapping =
        identity(u"sales.lines"_s, {u"order_no"_s, u"line_no"_s, u"date"_s, u"customer"_s,
                                    u"person"_s, u"region"_s, u"product"_s, u"quantity"_s,
                                    u"price"_s, u"amount"_s, u"cost"_s});
    return bestTime(1, [&] {
        if (store.import(ledger.file(u"lines"_s), mapping).created != Lines)
            std::abort();
    });
}

Mapping sample(const QString &name)
{
    QFile file(u":/weiwo/samples/aw-reseller/"_s + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return must(mappingFromJson(file.readAll()));
}

double importResellers(Program &program, const QTemporaryDir &folder, const QDir &data)
{
    Store store(program, fresh(folder, u"aw.weiwo"_s), u"USD"_s, 7);
    for (const auto &[file, mapping] :
         {std::pair{u"Region.csv"_s, u"01-regions"_s}, {u"Salesperson.csv"_s, u"02-people"_s},
          {u"SalespersonRegion.csv"_s, u"03-assignments"_s}, {u"Product.csv"_s, u"04-products"_s},
          {u"Reseller.csv"_s, u"05-resellers"_s}})
        store.import(data.filePath(file), sample(mapping));
    const Mapping sales = sample(u"06-sales"_s);
    return bestTime(1, [&] { store.import(data.filePath(u"Sales.csv"_s), sales); });
}

#ifdef WEIWO_HAVE_SQLITE3

double loadLedger(const QTemporaryDir &folder, const Ledger &ledger, bool asOurs)
{
    PlainLoader loader(fresh(folder, u"plain.db"_s),
                       asOurs ? PlainLoader::Indices::AsOurs : PlainLoader::Indices::EachKey);
    loader.loadRecords("region", ledger.file(u"regions"_s), ',', 1);
    loader.loadRecords("person", ledger.file(u"people"_s), ',', 1);
    loader.loadRecords("product", ledger.file(u"products"_s), ',', 1);
    loader.loadRecords("customer", ledger.file(u"customers"_s), ',', 1);
    return bestTime(1, [&] {
        if (loader.loadLines(ledger.file(u"lines"_s), ',', {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
            != Lines)
            std::abort();
    });
}

double loadResellers(const QTemporaryDir &folder, const QDir &data)
{
    PlainLoader loader(fresh(folder, u"plain-aw.db"_s), PlainLoader::Indices::EachKey);
    loader.loadRecords("region", data.filePath(u"Region.csv"_s), '|', 0);
    loader.loadRecords("person", data.filePath(u"Salesperson.csv"_s), '|', 0);
    loader.loadRecords("product", data.filePath(u"Product.csv"_s), '|', 0);
    loader.loadRecords("customer", data.filePath(u"Reseller.csv"_s), '|', 0);
    return bestTime(1, [&] {
        loader.loadLines(data.filePath(u"Sales.csv"_s), '|', {0, -1, 1, 3, 4, 5, 2, 6, 7, 8, 9});
    });
}

#else

double loadLedger(const QTemporaryDir &, const Ledger &, bool) { return 0; }
double loadResellers(const QTemporaryDir &, const QDir &) { return 0; }

#endif

/// Turn about, the best of each: what else the machine does meets both.
template<class Ours, class Reference>
BenchRow turnAbout(const QString &what, int runs, double goal, Ours ours, Reference reference)
{
    BenchRow row{what, std::numeric_limits<double>::infinity(),
                 std::numeric_limits<double>::infinity(), goal};
    for (int run = 0; run < runs; ++run) {
        row.reference = std::min(row.reference, reference());
        row.ours = std::min(row.ours, ours());
    }
    return row;
}

} // namespace

void benchImport(BenchTable &table)
{
    table.section(u"Import; reference: SQLite's C interface, nothing checked but constraints"_s);
    const QTemporaryDir folder;
    Program program(folder.filePath(u"config"_s));
    const Ledger ledger(folder.path());
    double few = std::numeric_limits<double>::infinity();
    const BenchRow lines = turnAbout(
        u"one million order lines, first import"_s, Runs, FirstImportGoal,
        [&] { return importLedger(program, folder, ledger); },
        [&] {
            few = std::min(few, loadLedger(folder, ledger, true));
            return loadLedger(folder, ledger, false);
        });
    table.add(lines);
    table.add({u"the same against no more indices than ours"_s, lines.ours, few, 0});
    const QString resellers = qEnvironmentVariable("WEIWO_AW_RESELLER");
    if (!resellers.isEmpty())
        table.add(turnAbout(u"57,851 lines of AdventureWorks resellers"_s, 2 * Runs, FirstImportGoal,
                            [&] { return importResellers(program, folder, QDir(resellers)); },
                            [&] { return loadResellers(folder, QDir(resellers)); }));
}

} // namespace weiwo
