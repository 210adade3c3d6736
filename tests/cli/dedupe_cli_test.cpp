#include "tests/support/catch.h"

#include <QProcess>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Run dedupe(const QByteArray &input, const QStringList &options = {})
{
    QProcess process;
    process.start(QStringLiteral(WEIWO_CTL), QStringList{u"--lang=en"_s, u"analyze"_s, u"dedupe"_s} + options);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

nlohmann::json errorOf(const Run &run)
{
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    return nlohmann::json::parse(run.err.trimmed().split('\n').last().toStdString()).at("error");
}

} // namespace

TEST_CASE("analyze dedupe answers pairs with reasons and clusters")
{
    const Run run = dedupe("id,name,phone,city,note\n"
                           "00017,深圳市华为技术有限公司,0755-28780808,深圳,x\n"
                           "2,苹果电脑贸易有限公司,13800001111,上海,\n"
                           "7,華為技術（深圳）有限公司,+86 755 28780808,深圳市,\n");
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    const auto json = nlohmann::json::parse(run.out.toStdString());
    REQUIRE(json.at("pairs").size() == 1);
    const auto &pair = json.at("pairs")[0];
    CHECK(pair.at("a") == "00017");
    CHECK(pair.at("b") == "7");
    CHECK(pair.at("score").get<double>() == Approx(27.03).margin(5e-3));
    CHECK(pair.at("probability").get<double>() > 0.99);
    double sum = 0;
    for (const auto &reason : pair.at("reasons"))
        sum += reason.at("weight").get<double>();
    CHECK(sum == Approx(pair.at("score").get<double>()));
    CHECK(json.at("clusters") == nlohmann::json::parse(R"([["00017","7"]])"));
    CHECK(run.err.contains("column.unknown"));
    CHECK(dedupe("id,name\n1,A\n").exitCode == 0);
}

TEST_CASE("analyze dedupe proposes from the threshold on")
{
    const QByteArray rows = "id,name,phone,city\n1,宏达贸易有限公司,13800001111,深圳\n"
                            "2,宏达贸易有限公司,13800001111,北京\n";
    CHECK(nlohmann::json::parse(dedupe(rows).out.toStdString()).at("pairs").empty());
    const auto lower = nlohmann::json::parse(dedupe(rows, {u"--threshold"_s, u"0.79"_s}).out.toStdString());
    REQUIRE(lower.at("pairs").size() == 1);
    CHECK(lower.at("pairs")[0].at("probability").get<double>() == Approx(0.7912).margin(5e-5));
    CHECK(nlohmann::json::parse(dedupe(rows, {u"--threshold=0.80"_s}).out.toStdString()).at("pairs").empty());
    CHECK(dedupe(rows, {u"--threshold"_s, u"2"_s}).exitCode == 2);
    CHECK(dedupe(rows, {u"--threshold"_s, u"nan"_s}).exitCode == 2);
}

TEST_CASE("analyze dedupe refuses what is no table of customers, with the line")
{
    struct Row { QByteArray input; int line; const char *column; };
    const Row row = GENERATE(values<Row>({{"id,phone\n1,2\n", 1, "name"},
                                          {"name\nA\n", 1, "id"},
                                          {"id,name\n1,A\n2,B\n1,C\n", 4, "id"},
                                          {"id,name\n1,A\n,B\n", 3, "id"},
                                          {"id,name\n1,A\n2, \n", 3, "name"}}));
    INFO(row.input.toStdString());
    const auto error = errorOf(dedupe(row.input));
    CHECK(error.at("code") == "bad-input");
    CHECK(error.at("line") == row.line);
    CHECK(error.at("column") == row.column);
}

TEST_CASE("analyze dedupe warns of credit codes, and writes the same bytes twice")
{
    const QByteArray rows = "id,name,credit_code\n1,A公司,914403001922038217\n2,B公司,914403001922038216\n";
    const Run run = dedupe(rows);
    CHECK(run.exitCode == 0);
    CHECK(run.err.contains("credit-code.check"));
    CHECK(run.out == dedupe(rows).out);
}
