#include "core/exchange/text/encoding.h"
#include "tests/support/catch.h"
#include "tests/support/cdnow.h"
#include "tests/support/simulated_buyers.h"

#include <QProcess>
#include <nlohmann/json.hpp>

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Run analyze(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(WEIWO_CTL), QStringList{u"--lang=en"_s, u"analyze"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

nlohmann::json errorOf(const Run &run)
{
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    const QList<QByteArray> lines = run.err.trimmed().split('\n');
    return nlohmann::json::parse(lines.last().toStdString()).at("error");
}

nlohmann::json answer(const Run &run)
{
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.out.endsWith("}\n"));
    CHECK(run.out.count('\n') == 1);
    return nlohmann::json::parse(run.out.toStdString());
}

/// The codes of the findings on stderr.
QStringList findingsOf(const Run &run)
{
    QStringList codes;
    for (const QByteArray &line : run.err.trimmed().split('\n'))
        if (!line.isEmpty())
            codes << QString::fromStdString(nlohmann::json::parse(line.toStdString()).at("code"));
    return codes;
}

QString sourceTree()
{
    return QString::fromUtf8(WEIWO_SOURCE_DIR);
}

/// The CDNOW sample as the contract's CSV: customer, date, amount.
QByteArray cdnowOrders()
{
    QByteArray csv = "customer,date,amount\n";
    for (const QByteArray &line : test::cdnowFile(sourceTree(), "CDNOW_sample.txt").split('\n')) {
        const auto cells = line.simplified().split(' ');
        if (cells.size() == 5)
            csv += cells[1] + ',' + cells[2] + ',' + cells[4] + '\n';
    }
    REQUIRE(csv.count('\n') == 6920);
    return csv;
}

/// The summary with other headers.
QByteArray cdnowSummary(const QByteArray &header)
{
    const QByteArray bytes = test::cdnowFile(sourceTree(), "cdnow_customers_summary_with_transactions.csv");
    REQUIRE(bytes.startsWith("ID,x,t_x,T,zbar"));
    return header + bytes.mid(bytes.indexOf('\n'));
}

/// @p customers customers with @p orders orders each, a week apart.
QByteArray regulars(int customers, int orders)
{
    QByteArray csv = "customer,date,amount\n";
    for (int customer = 0; customer < customers; ++customer) {
        for (int order = 0; order < orders; ++order) {
            const QDate date = QDate(2026, 1, 1).addDays(customer + 7 * order);
            csv += 'c' + QByteArray::number(customer) + ',' + date.toString(Qt::ISODate).toLatin1() + ','
                + QByteArray::number(10 + customer) + ".5\n";
        }
    }
    return csv;
}

} // namespace

TEST_CASE("analyze bgnbd gives CDNOW's published parameters from the summary and from the orders")
{
    const std::pair<QByteArray, QStringList> inputs[] = {
        {cdnowSummary("id,x,t_x,T,zbar"), {u"bgnbd"_s, u"--horizon"_s, u"39"_s}},
        {cdnowOrders(), {u"bgnbd"_s, u"--horizon=39"_s, u"--cut=1997-09-30"_s}}};
    for (const auto &[input, arguments] : inputs) {
        const Run run = analyze(arguments, input);
        const auto json = answer(run);
        const std::pair<const char *, double> params[] = {{"r", 0.243}, {"alpha", 4.414}, {"a", 0.793}, {"b", 2.426}};
        for (const auto &[key, value] : params) {
            CHECK(json.at("params").at(key).get<double>() == Approx(value).margin(0.001));
            CHECK(json.at("se").at(key).get<double>() > 0);
        }
        CHECK(json.at("loglik").get<double>() == Approx(-9582.4).margin(0.05));
        CHECK(json.at("n") == 2357);
        CHECK(json.at("converged") == true);
        CHECK(json.at("iterations").is_number_integer());
        CHECK(json.at("limit").is_null());
        REQUIRE(json.at("customers").size() == 2357);
        const auto first = json.at("customers")[0];
        CHECK(first.at("id").is_string());
        CHECK(first.at("x") == 2);
        CHECK(first.at("t_x").get<double>() == Approx(30.43).margin(0.005));
        CHECK(first.at("expected").get<double>() == Approx(1.226).margin(0.002));
        CHECK(first.at("p_alive").get<double>() == Approx(0.7266).margin(0.0005));
    }
    CHECK(findingsOf(analyze(inputs[0].second, inputs[0].first)) == QStringList{u"column.unknown"_s});
    CHECK(answer(analyze(inputs[1].second, inputs[1].first)).at("customers")[0].at("id") == "0001");
}

TEST_CASE("analyze bgnbd looks a year ahead if nothing else is said, and to the last date")
{
    const auto year = answer(analyze({u"bgnbd"_s}, cdnowOrders()));
    CHECK(year.at("horizon") == 52);
    CHECK(year.at("cut") == "1998-06-30");
    const auto same = answer(analyze({u"bgnbd"_s, u"--horizon"_s, u"52"_s, u"--cut"_s, u"19980630"_s}, cdnowOrders()));
    CHECK(same == year);
    const auto none = answer(analyze({u"bgnbd"_s, u"--horizon=0"_s}, cdnowOrders()));
    CHECK(none.at("customers")[0].at("expected") == 0);
    for (const char *bad : {"--horizon=-1", "--horizon=nan", "--horizon=x", "--cut=2026-13-01", "--cut=soon", "--unknown"}) {
        INFO(bad);
        CHECK(analyze({u"bgnbd"_s, QString::fromLatin1(bad)}, cdnowOrders()).exitCode == 2);
    }
}

TEST_CASE("analyze gammagamma gives CDNOW's published parameters from the summary and from the orders")
{
    const std::pair<QByteArray, QStringList> inputs[] = {
        {cdnowSummary("id,x,t_x,T,m"), {u"gammagamma"_s}},
        {cdnowOrders(), {u"gammagamma"_s, u"--cut"_s, u"1997/9/30"_s}}};
    for (const auto &[input, arguments] : inputs) {
        const auto json = answer(analyze(arguments, input));
        CHECK(json.at("params").at("p").get<double>() == Approx(6.25).margin(0.02));
        CHECK(json.at("params").at("q").get<double>() == Approx(3.74).margin(0.02));
        CHECK(json.at("params").at("v").get<double>() == Approx(15.44).margin(0.1));
        CHECK(json.at("loglik").get<double>() == Approx(-4055.92).margin(0.05));
        CHECK(json.at("n") == 946);
        CHECK(json.at("converged") == true);
        CHECK(json.at("population_mean").get<double>() == Approx(35.17).margin(0.02));
        REQUIRE(json.at("customers").size() == 2357);
        const auto first = json.at("customers")[0];
        CHECK(first.at("x") == 2);
        CHECK(first.at("m").get<double>() == Approx(22.35).margin(0.0051));
        CHECK(first.at("expected_value").get<double>() == Approx(24.66).margin(0.02));
        const auto once = json.at("customers")[2];
        CHECK(once.at("x") == 0);
        CHECK(once.at("expected_value") == json.at("population_mean"));
    }
}

TEST_CASE("analyze rfm scores customers, and keeps money and ids as they came")
{
    QByteArray csv = "customer,order,date,amount\n";
    for (int i = 0; i < 25; ++i) {
        const QByteArray id = QByteArray::number(i).rightJustified(5, '0');
        csv += id + ",A" + id + ",2026-03-" + QByteArray::number(i + 1).rightJustified(2, '0') + ",100.10\n";
        csv += id + ",A" + id + ",2026-02-01,0.005\n";
        if (i >= 20)
            csv += id + ",B" + id + ",20260201,2000000000000000\n";
    }
    const auto json = answer(analyze({u"rfm"_s}, csv));
    CHECK(json.at("reference") == "2026-03-26");
    CHECK(json.at("n") == 25);
    const auto first = json.at("customers")[0];
    CHECK(first == nlohmann::json{{"id", "00000"}, {"recency", 25}, {"frequency", 1}, {"monetary", "100.105"}, {"r", 1}, {"f", 1}, {"m", 1}});
    const auto last = json.at("customers")[24];
    CHECK(last == nlohmann::json{{"id", "00024"}, {"recency", 1}, {"frequency", 2}, {"monetary", "2000000000000100.105"}, {"r", 5}, {"f", 5}, {"m", 5}});
    CHECK(json.at("counts").at("r") == nlohmann::json{{"1", 5}, {"2", 5}, {"3", 5}, {"4", 5}, {"5", 5}});
    CHECK(json.at("counts").at("f") == nlohmann::json{{"1", 20}, {"5", 5}});
    CHECK(json.at("counts").at("m") == nlohmann::json{{"1", 20}, {"5", 5}});

    const auto ntile = answer(analyze({u"rfm"_s, u"--rule=ntile"_s, u"--reference"_s, u"2026-04-01"_s}, csv));
    CHECK(ntile.at("customers")[0].at("recency") == 31);
    CHECK(ntile.at("counts").at("f") == nlohmann::json{{"1", 5}, {"2", 5}, {"3", 5}, {"4", 5}, {"5", 5}});
    CHECK(ntile.at("customers")[9].at("m") == 2);
    for (const char *bad : {"--rule=best", "--reference=2026-02-30", "--reference="}) {
        INFO(bad);
        CHECK(analyze({u"rfm"_s, QString::fromLatin1(bad)}, csv).exitCode == 2);
    }
}

TEST_CASE("analyze rfm counts days without an order, and leaves out what is later than the reference")
{
    QByteArray csv = regulars(30, 4) + "c0,2026-01-08,1\nc0,2026-01-08,-31.5\nlate,2027-01-01,5\n";
    const Run run = analyze({u"rfm"_s, u"--reference=2026-12-31"_s}, csv);
    const auto json = answer(run);
    CHECK(json.at("n") == 30);
    CHECK(json.at("customers")[0].at("frequency") == 4);
    CHECK(json.at("customers")[0].at("monetary") == "11.50");
    CHECK(findingsOf(run) == QStringList{u"amount.negative"_s, u"row.later"_s});
    CHECK(answer(analyze({u"rfm"_s}, csv)).at("n") == 31);
    CHECK(analyze({u"rfm"_s, u"--quiet"_s}, csv).err.isEmpty());
}

TEST_CASE("analyze reads customers' tables in any form of the contract's CSV")
{
    const QByteArray plain = regulars(60, 5).replace("\nc", "\nc ");
    QByteArray crlf = plain;
    crlf.replace("\n", "\r\n");
    QByteArray quoted = plain;
    quoted.replace("\nc", "\n\"c").replace(",2026", "\",2026");
    QByteArray order = "date,amount,customer\n";
    for (const QByteArray &line : plain.split('\n').mid(1)) {
        const auto cells = line.split(',');
        if (cells.size() == 3)
            order += cells[1] + ',' + cells[2] + ',' + cells[0] + '\n';
    }
    QByteArray slashes = plain;
    slashes.replace("-", "/").replace(".5\n", ".50\n");
    for (const QString &command : {u"rfm"_s, u"gammagamma"_s}) {
        const auto expected = answer(analyze({command}, plain));
        CHECK(expected.at("customers")[7].at("id") == "c 7");
        for (const QByteArray &input : {crlf, QByteArray("\xEF\xBB\xBF" + plain), quoted, order, slashes, plain.chopped(1)})
            CHECK(answer(analyze({command}, input)) == expected);
    }
}

TEST_CASE("analyze reads tables as Excel in China writes them")
{
    const QByteArray plain = regulars(60, 5);
    QString chinese = QString::fromUtf8(plain).replace(u"customer"_s, u"客户名称"_s).replace(u"date"_s, u"订单日期"_s).replace(u"amount"_s, u"销售额"_s).replace(u"\nc"_s, u"\n客户"_s);
    auto encoder = Encoder::of({u"gb18030"_s, false});
    REQUIRE(encoder);
    const QByteArray gb18030 = encoder->encode(chinese.toStdString());
    for (const QString &command : {u"rfm"_s, u"gammagamma"_s}) {
        auto expected = answer(analyze({command}, plain));
        auto read = answer(analyze({command}, gb18030));
        CHECK(read == answer(analyze({command}, chinese.toUtf8())));
        CHECK(read.at("customers")[7].at("id") == u"客户7"_s.toStdString());
        expected.erase("customers");
        read.erase("customers");
        CHECK(read == expected);
    }
    // Two columns that may be meant are none.
    const Run two = analyze({u"rfm"_s}, u"客户,客户名称,日期,金额\na,b,2026-01-01,5\n"_s.toUtf8());
    CHECK(two.exitCode == 1);
    CHECK(errorOf(two).at("column") == "customer");
}

TEST_CASE("analyze refuses malformed tables of customers with the place")
{
    struct Row
    {
        const char *name;
        const char *command;
        QByteArray input;
        int line;
        const char *column;
    };
    const QByteArray orders = "customer,date,amount\na,2026-01-01,1\n";
    const QByteArray summary = "id,x,t_x,T\na,1,2,3\n";
    const QByteArray spending = "id,x,m\na,1,2\n";
    const Row table[] = {
        {"empty", "rfm", "", 1, ""},
        {"empty", "bgnbd", "", 1, ""},
        {"empty", "gammagamma", "", 1, ""},
        {"no customer", "rfm", "date,amount\n", 1, "customer"},
        {"no date", "rfm", "customer,amount\n", 1, "date"},
        {"no amount", "rfm", "customer,date\n", 1, "amount"},
        {"no amount", "gammagamma", "customer,date\n", 1, "amount"},
        {"neither form", "bgnbd", "a,b\n", 1, "x"},
        {"no t_x", "bgnbd", "x,T\n", 1, "t_x"},
        {"no T", "bgnbd", "x,t_x,t\n", 1, "T"},
        {"neither form", "gammagamma", "x,a\n", 1, "m"},
        {"nobody", "rfm", orders + ",2026-01-01,1\n", 3, "customer"},
        {"no day", "rfm", orders + "a,2026-02-30,1\n", 3, "date"},
        {"empty date", "bgnbd", orders + "a,,1\n", 3, "date"},
        {"two dates in one", "bgnbd", orders + "a,03/04/2026,1\n", 3, "date"},
        {"no amount in a row", "rfm", orders + "a,2026-01-01,\n", 3, "amount"},
        {"amount that is none", "bgnbd", orders + "a,2026-01-01,x\n", 3, "amount"},
        {"nan", "gammagamma", orders + "a,2026-01-01,nan\n", 3, "amount"},
        {"inf", "rfm", orders + "a,2026-01-01,inf\n", 3, "amount"},
        {"too long", "rfm", orders + "a,2026-01-01,12345678901234567890\n", 3, "amount"},
        {"last after the end", "bgnbd", summary + "b,1,3.01,3\n", 3, "t_x"},
        {"x below 0", "bgnbd", summary + "b,-1,2,3\n", 3, "x"},
        {"x not whole", "bgnbd", summary + "b,1.5,2,3\n", 3, "x"},
        {"x missing", "bgnbd", summary + "b,,2,3\n", 3, "x"},
        {"t_x below 0", "bgnbd", summary + "b,1,-2,3\n", 3, "t_x"},
        {"T nan", "bgnbd", summary + "b,1,2,nan\n", 3, "T"},
        {"T infinite", "bgnbd", summary + "b,1,2,inf\n", 3, "T"},
        {"T too large", "bgnbd", summary + "b,1,2,1e300\n", 3, "T"},
        {"x below 0", "gammagamma", spending + "b,-1,2\n", 3, "x"},
        {"m missing", "gammagamma", spending + "b,1,\n", 3, "m"},
        {"m nan", "gammagamma", spending + "b,1,NaN\n", 3, "m"},
        {"short row", "bgnbd", summary + "b,1\n", 3, ""},
    };
    for (const Row &row : table) {
        INFO(row.command << ": " << row.name);
        const auto error = errorOf(analyze({QString::fromLatin1(row.command)}, row.input));
        CHECK(error.at("code") == "bad-input");
        CHECK(error.value("line", 0) == row.line);
        CHECK(error.value("column", "") == row.column);
    }
    // A scale that one amount needs, and another is too large for.
    const auto wide = errorOf(analyze({u"rfm"_s}, orders + "a,2026-01-01,1e17\nb,2026-01-01,0.00000000000001\n"));
    CHECK(wide.at("code") == "bad-input");
    CHECK(wide.at("column") == "amount");
}

TEST_CASE("analyze says which minimum is not met")
{
    struct Row
    {
        const char *name;
        QStringList arguments;
        QByteArray input;
        int needs;
        int has;
    };
    QByteArray once = "x,t_x,T\n";
    for (int i = 0; i < 200; ++i)
        once += "0,0,30\n";
    const Row table[] = {
        {"header only", {u"rfm"_s}, "customer,date,amount\n", 25, 0},
        {"one customer", {u"rfm"_s}, "customer,date,amount\na,2026-01-01,1\n", 25, 1},
        {"24", {u"rfm"_s}, regulars(24, 2), 25, 24},
        {"header only", {u"bgnbd"_s}, "x,t_x,T\n", 100, 0},
        {"header only", {u"bgnbd"_s}, "customer,date\n", 100, 0},
        {"99", {u"bgnbd"_s}, regulars(99, 8), 100, 99},
        {"nobody again", {u"bgnbd"_s}, once, 50, 0},
        {"before the first date", {u"bgnbd"_s, u"--cut=2025-01-01"_s}, regulars(200, 8), 100, 0},
        {"some before the cut", {u"bgnbd"_s, u"--cut=2026-01-10"_s}, regulars(200, 8), 100, 10},
        {"header only", {u"gammagamma"_s}, "x,m\n", 50, 0},
        {"49", {u"gammagamma"_s}, regulars(49, 3), 50, 49},
        {"nobody again", {u"gammagamma"_s}, regulars(300, 1), 50, 0},
        {"before the first date", {u"gammagamma"_s, u"--cut=2025-01-01"_s}, regulars(200, 8), 50, 0},
    };
    for (const Row &row : table) {
        INFO(row.arguments[0].toStdString() << ": " << row.name);
        const auto error = errorOf(analyze(row.arguments, row.input));
        CHECK(error.at("code") == "too-few");
        CHECK(error.at("needs") == row.needs);
        CHECK(error.at("has") == row.has);
        const auto message = error.at("message").get<std::string>();
        CHECK(message.find(std::to_string(row.needs)) != std::string::npos);
    }
}

TEST_CASE("analyze bgnbd tells ids that are there twice, and answers without ids")
{
    test::SimulatedBuyers buyers(2);
    QByteArray withIds = "id,x,t_x,T\n";
    QByteArray without = "x,t_x,T\n";
    for (int i = 0; i < 400; ++i) {
        const auto record = buyers.next(customers::BgNbd{0.8, 8, 0.8, 3}, {});
        const QByteArray row = QByteArray::number(record.repeats) + ',' + QByteArray::number(record.recency, 'g', 17) + ','
            + QByteArray::number(record.age, 'g', 17) + '\n';
        withIds += "0" + QByteArray::number(i / 2) + ',' + row;
        without += row;
    }
    const Run run = analyze({u"bgnbd"_s}, withIds);
    const auto json = answer(run);
    CHECK(findingsOf(run) == QStringList{u"id.twice"_s});
    CHECK(json.at("customers")[3].at("id") == "01");
    const auto bare = answer(analyze({u"bgnbd"_s}, without));
    CHECK(bare.at("params") == json.at("params"));
    CHECK(bare.at("customers")[3].at("id").is_null());
    CHECK(analyze({u"bgnbd"_s}, withIds).out == run.out);
}

TEST_CASE("analyze bgnbd says so where nobody is seen to leave, and gives no number for it")
{
    test::SimulatedBuyers buyers(11);
    QByteArray csv = "x,t_x,T\n";
    for (int i = 0; i < 3000; ++i) {
        const auto record = buyers.next(customers::BgNbd{1.5, 10, 1e-7, 1}, {.byDay = false});
        csv += QByteArray::number(record.repeats) + ',' + QByteArray::number(record.recency, 'g', 17) + ','
            + QByteArray::number(record.age, 'g', 17) + '\n';
    }
    const Run run = analyze({u"bgnbd"_s}, csv);
    const auto json = answer(run);
    CHECK(json.at("limit") == "no-drop-out");
    CHECK(json.at("params").at("r").is_number());
    CHECK((json.at("params").at("a").is_null() || json.at("params").at("b").is_null()));
    CHECK(findingsOf(run).contains(u"fit.at-limit"_s));
}

TEST_CASE("analyze gammagamma warns where spending goes with frequency")
{
    test::SimulatedBuyers buyers(23);
    QByteArray csv = "x,m\n0,\n";
    for (int i = 0; i < 500; ++i) {
        const auto record = buyers.next(customers::GammaGamma{6, 4, 15}, 1 + i % 20);
        csv += QByteArray::number(record.repeats) + ',' + QByteArray::number(record.mean * double(1 + record.repeats)) + '\n';
    }
    const Run run = analyze({u"gammagamma"_s}, csv);
    const auto json = answer(run);
    CHECK(findingsOf(run) == QStringList{u"value.depends-on-frequency"_s});
    CHECK(json.at("correlation").get<double>() > 0.3);
    CHECK(json.at("customers")[0].at("m").is_null());
    CHECK(json.at("n") == 500);
}
