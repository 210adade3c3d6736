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

Run runCtl(const QByteArray &request)
{
    QProcess process;
    process.start(QStringLiteral(WEIWO_CTL), {u"allocate"_s});
    process.write(request);
    process.closeWriteChannel();
    Run run;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

nlohmann::json lastLine(const QByteArray &text)
{
    const QList<QByteArray> lines = text.trimmed().split('\n');
    return nlohmann::json::parse(lines.last().toStdString());
}

} // namespace

TEST_CASE("weiwoctl allocate writes one JSON object and nothing else")
{
    const Run run = runCtl(R"({"total":100,"parts":[{"id":"a","weight":1},{"id":"乙","weight":2}]})");
    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    CHECK(run.out.endsWith("}\n"));
    CHECK(run.out.count('\n') == 1);
    const auto json = nlohmann::json::parse(run.out.toStdString());
    CHECK(json.at("parts")[1].at("id") == "乙");
    CHECK(json.at("parts")[1].at("amount") == 67);
}

TEST_CASE("weiwoctl allocate refuses on stderr, with exit code 1 and an empty stdout")
{
    for (const auto &[request, code] :
         {std::pair{QByteArray(R"({"total":1,"parts":[{"id":"a","weight":0}]})"), "no-weight"},
          std::pair{QByteArray(R"({"total":NaN})"), "bad-input"}, std::pair{QByteArray(), "bad-input"}}) {
        INFO(request.toStdString());
        const Run run = runCtl(request);
        CHECK(run.exitCode == 1);
        CHECK(run.out.isEmpty());
        const auto error = lastLine(run.err).at("error");
        CHECK(error.at("code") == code);
        CHECK_FALSE(error.at("message").get<std::string>().empty());
    }
}
