#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// weiwoctl on a store of few lines, on 3 March 2026.
class Ledger
{
public:
    Ledger()
    {
        REQUIRE(run({u"new"_s, path(u"a.weiwo"_s), u"--company"_s, u"帷幄"_s}).exitCode == 0);
        write(u"lines.csv"_s, "date,order_no,region,customer,product,quantity,amount\n"
                              "2025-01-06,A1,华东,甲公司,水壶,1,100\n2025-02-03,A2,华东,乙公司,水壶,1,200\n2025-02-25,A3,华北,丙公司,饭煲,1,400\n"
                              "2025-11-04,A4,华北,丁公司,饭煲,1,800\n2026-01-06,B1,华东,甲公司,水壶,2,150\n2026-03-02,B2,华北,丙公司,饭煲,2,300\n");
        imported = run({u"import"_s, path(u"lines.csv"_s), u"--dataset"_s, u"sales.lines"_s, u"--json"_s});
        REQUIRE(imported.exitCode == 0);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Run run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"WEIWO_NOW"_s, u"2026-03-03T09:00:00+08:00"_s);
        environment.insert(u"WEIWO_CONFIG"_s, path(u"config"_s));
        environment.insert(u"WEIWO_STORE"_s, path(u"a.weiwo"_s));
        environment.insert(u"WEIWO_LANG"_s, u"en"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WEIWO_CTL), arguments);
        Run run;
        if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit)
            run.exitCode = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }
    Run query(const QStringList &more) const
    {
        return run(QStringList{u"metric"_s, u"query"_s, u"--metric"_s, u"sales.amount"_s} + more);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    Run imported;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("metric query with --compare: a running year against as much of the other, in each format")
{
    const Ledger ledger;
    const QStringList asked{u"--by"_s, u"region"_s, u"--period"_s, u"2026"_s, u"--compare"_s, u"prev_year"_s};
    const Run json = ledger.query(asked + QStringList{u"--format"_s, u"json"_s});
    REQUIRE(json.exitCode == 0);
    const Json all = Json::parse(json.out.toStdString());
    CHECK(all["period"] == Json({{"from", "2026-01-01"}, {"to", "2026-12-31"}}));
    CHECK(all["compared"]["from"] == "2025-01-01");
    CHECK(all["compared"]["to"].get<std::string>() < "2025-03-31");
    std::vector<std::string> keys;
    for (const Json &column : all["columns"])
        keys.push_back(column["key"]);
    CHECK(keys == std::vector<std::string>{"region", "sales.amount", "sales.amount.compare", "sales.amount.change"});
    CHECK(all["columns"][2] == Json({{"key", "sales.amount.compare"}, {"kind", "money"}, {"unit", "CNY"}}));
    CHECK(all["columns"][3] == Json({{"key", "sales.amount.change"}, {"kind", "ratio"}}));
    // 38 working days up to 2 March 2026 are those up to 28 February 2025: November does not count.
    CHECK(all["total"]["sales.amount"] == "450.00");
    CHECK(all["total"]["sales.amount.compare"] == "700.00");
    CHECK(all["total"]["sales.amount.change"].get<double>() == Approx(-250.0 / 700));
    REQUIRE(all["rows"].size() == 2);
    for (const Json &row : all["rows"]) {
        CHECK(row["sales.amount.compare"] == (row["region"] == "华东" ? "300.00" : "400.00"));
        CHECK(row.contains("region.id"));
    }
    CHECK(ledger.query(asked + QStringList{u"--json"_s}).out == json.out);

    const Run csv = ledger.query(asked + QStringList{u"--format"_s, u"csv"_s});
    REQUIRE(csv.exitCode == 0);
    const QByteArrayList lines = csv.out.trimmed().split('\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].trimmed() == "region,sales.amount,sales.amount.compare,sales.amount.change");
    CHECK(lines[1].trimmed() == "华东,150.00,300.00,-0.5");
    CHECK(lines[2].trimmed() == "华北,300.00,400.00,-0.25");

    const Run table = ledger.query(asked + QStringList{u"--format"_s, u"table"_s});
    REQUIRE(table.exitCode == 0);
    const QString head = QString::fromUtf8(table.out.split('\n').first());
    CHECK(head.contains(u"Sales amount, before"_s));
    CHECK(head.contains(u"Sales amount, change"_s));
    CHECK(table.out.contains("400.00"));
}

TEST_CASE("metric query: a name that nothing has is refused with those near it; one without figures is said to have none")
{
    const Ledger ledger;
    struct Case
    {
        QString where;
        const char *code;
        const char *near;
    };
    const Case unknown[] = {
        {u"region=华西"_s, "not-found", "华东"},        {u"region=华东|华南"_s, "not-found", "华北"},
        {u"region!=华西"_s, "not-found", "华北"},       {u"customer=甲公"_s, "not-found", "甲公司"},
        {u"product=水瓶"_s, "not-found", "水壶"},       {u"node=Xyz"_s, "not-found", nullptr},
        {u"customer.city=上海"_s, "not-found", nullptr}, {u"month=2026-13"_s, "bad-input", nullptr},
    };
    for (const Case &c : unknown) {
        INFO(c.where.toStdString());
        const Run run = ledger.query({u"--where"_s, c.where, u"--json"_s});
        CHECK(run.exitCode == 1);
        CHECK(run.out.isEmpty());
        const Json error = Json::parse(run.err.trimmed().split('\n').last().toStdString())["error"];
        CHECK(error["code"] == c.code);
        if (QLatin1StringView(c.code) != "not-found"_L1)
            continue;
        CHECK(error["message"].get<std::string>().find(error["subject"].get<std::string>()) != std::string::npos);
        bool named = !c.near;
        for (const Json &name : error["candidates"])
            named = named || name == c.near;
        CHECK(named);
    }
    for (const QString &known : {u"region=华东"_s, u"customer=甲公司|乙公司"_s, u"customer!=丙公司"_s, u"customer="_s, u"customer~公"_s, u"month=2026-01"_s}) {
        INFO(known.toStdString());
        const Run run = ledger.query({u"--where"_s, known, u"--json"_s});
        CHECK(run.exitCode == 0);
    }
    const Run none = ledger.query({u"--by"_s, u"product"_s, u"--where"_s, u"customer=丁公司"_s, u"--period"_s, u"2026"_s, u"--json"_s});
    CHECK(none.exitCode == 0);
    CHECK(Json::parse(none.out.toStdString())["rows"].empty());
    CHECK(none.err.contains("no figures"));
    const Run some = ledger.query({u"--where"_s, u"customer=丙公司"_s, u"--period"_s, u"2026"_s});
    CHECK(some.exitCode == 0);
    CHECK(some.err.isEmpty());
    const Run exported = ledger.run({u"export"_s, u"customers.customers"_s, u"--where"_s, u"name=没有"_s});
    CHECK(exported.exitCode == 0);
    CHECK(exported.err.contains("No row"));
}

TEST_CASE("import says what it made on the way: how many, and the first names")
{
    const Ledger ledger;
    const Json all = Json::parse(ledger.imported.out.toStdString());
    CHECK(all["made"]["customers.customers"] == 4);
    CHECK(all["made"]["sales.products"] == 2);
    CHECK(all["made_names"]["customers.customers"] == Json({"甲公司", "乙公司", "丙公司"}));
    CHECK(all["made_names"]["sales.products"] == Json({"水壶", "饭煲"}));
    ledger.write(u"more.csv"_s, "date,order_no,customer,amount\n2026-03-02,C1,戊公司,5\n2026-03-02,C2,甲公司,5\n");
    const QStringList more{u"import"_s, ledger.path(u"more.csv"_s), u"--dataset"_s, u"sales.lines"_s};
    const Run would = ledger.run(more + QStringList{u"--dry-run"_s});
    CHECK(QString::fromUtf8(would.out).contains(u"Would be made on the way: 1 "_s));
    CHECK(would.out.contains("nothing was written. 2 rows read, 2 would be imported"));
    const Run did = ledger.run(more);
    INFO(did.out.toStdString());
    CHECK(did.exitCode == 0);
    CHECK(QString::fromUtf8(did.out).contains(u"Made on the way: 1 "_s));
    CHECK(QString::fromUtf8(did.out).contains(u"(戊公司)"_s));
    // Where all is there already, nothing is said of it.
    ledger.write(u"known.csv"_s, "date,order_no,customer,amount\n2026-03-02,D1,戊公司,5\n");
    const Run known = ledger.run({u"import"_s, ledger.path(u"known.csv"_s), u"--dataset"_s, u"sales.lines"_s});
    CHECK(known.exitCode == 0);
    CHECK_FALSE(known.out.contains("on the way"));
}
