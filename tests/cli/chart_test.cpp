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

/// weiwoctl on the small demo, in April 2026, without any display.
class Charts
{
public:
    Charts() { REQUIRE(run({u"new"_s, path(u"a.weiwo"_s), u"--demo"_s}).exitCode == 0); }

    Run run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        environment.insert(u"WEIWO_NOW"_s, u"2026-04-01T09:00:00+08:00"_s);
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
    Json done(const QStringList &arguments)
    {
        const Run run = this->run(QStringList{u"--json"_s} + arguments);
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        CHECK(run.out.count('\n') == 1);
        return Json::parse(run.out.toStdString());
    }
    /// The error's code; stdout stays empty.
    std::string refused(const QStringList &arguments)
    {
        const Run run = this->run(QStringList{u"--json"_s} + arguments);
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 1);
        CHECK(run.out.isEmpty());
        return Json::parse(run.err.trimmed().split('\n').last().toStdString()).at("error").at("code");
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("weiwoctl chart: a picture and the values behind it")
{
    Charts ctl;
    const Json list = ctl.done({u"chart"_s, u"list"_s});
    bool found = false;
    for (const Json &chart : list["charts"]) {
        CHECK_FALSE(chart["title"].get<std::string>().empty());
        found = found || chart["key"] == "performance.course";
    }
    CHECK(found);

    const QString png = ctl.path(u"course.png"_s);
    const Json made = ctl.done({u"chart"_s, u"performance.course"_s, u"--period"_s, u"2026"_s, u"--out"_s, png,
                                u"--size"_s, u"640x400"_s, u"--theme"_s, u"dark"_s});
    CHECK(made["chart"] == "performance.course");
    CHECK(made["out_path"] == png.toStdString());
    CHECK(made["spec"]["kind"] == "lines");
    CHECK(made["spec"]["categories"].size() == 12);
    CHECK(made["spec"]["series"][0]["values"][0].is_string());
    CHECK(made["spec"]["series"][0]["values"][11].is_null());
    QFile bytes(png);
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    const QByteArray head = bytes.read(24);
    CHECK(head.startsWith("\x89PNG"));
    CHECK(head.mid(16, 8) == QByteArray::fromHex("0000028000000190"));   // 640 × 400

    const QString svg = ctl.path(u"course.svg"_s);
    const Json drawn = ctl.done({u"chart"_s, u"performance.course"_s, u"--out"_s, svg});
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains(("viewBox=\"0 0 1280 800\"")));
    CHECK(text.contains('>' + QByteArray::fromStdString(drawn["spec"]["title"].get<std::string>()) + "</text>"));
    // The last month's running total is the metric's own up to today, though the demo has later orders.
    const Json query = ctl.done({u"metric"_s, u"query"_s, u"--metric"_s, u"sales.amount"_s, u"--period"_s, u"2026-01-01..2026-04-01"_s});
    std::string last;
    for (const Json &value : drawn["spec"]["series"][0]["values"])
        if (!value.is_null())
            last = value.get<std::string>();
    CHECK(last == query["total"]["sales.amount"].get<std::string>());
}

TEST_CASE("weiwoctl chart: the migration between tiers as flow")
{
    Charts ctl;
    const QString svg = ctl.path(u"flow.svg"_s);
    const QStringList flow{u"chart"_s, u"tiers.flow"_s, u"--period"_s, u"2026-01-01..2026-03-31"_s, u"--out"_s, svg};
    CHECK(ctl.done(flow)["spec"]["series"].empty());
    ctl.done({u"tier"_s, u"apply"_s, u"--as-of"_s, u"2025-12-31"_s});
    ctl.done({u"tier"_s, u"apply"_s, u"--as-of"_s, u"2026-03-31"_s});
    const Json spec = ctl.done(flow)["spec"];
    CHECK(spec["kind"] == "flow");
    CHECK(spec["series_title"] == "2025-12-31");
    REQUIRE(spec["series"].size() == 4);
    const Json matrix = ctl.done({u"tier"_s, u"matrix"_s, u"--from"_s, u"2025-12-31"_s, u"--to"_s, u"2026-03-31"_s});
    qint64 sum = 0;
    qint64 up = 0;
    for (const Json &series : spec["series"])
        for (size_t i = 0; i < series["values"].size(); ++i) {
            sum += series["values"][i].get<qint64>();
            up += series["ways"][i] == "up" ? series["values"][i].get<qint64>() : 0;
        }
    qint64 all = 0;
    for (const Json &cell : matrix["cells"])
        all += cell["customers"].get<qint64>();
    CHECK(sum == all);
    CHECK(up == matrix["up"].get<qint64>());
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("<polygon"));
    CHECK(ctl.refused(flow + QStringList{u"--metric"_s, u"no.metric"_s}) == "not-found");
    CHECK(ctl.done({u"chart"_s, u"tiers.rfm.amounts"_s, u"--out"_s, svg})["spec"]["kind"] == "heat_map");
}

TEST_CASE("weiwoctl chart: what is refused, and what is wrong usage")
{
    Charts ctl;
    const QString out = ctl.path(u"a.png"_s);
    const QStringList course{u"chart"_s, u"performance.course"_s};
    CHECK(ctl.refused({u"chart"_s, u"performance.none"_s, u"--out"_s, out}) == "not-found");
    CHECK(ctl.refused(course + QStringList{u"--node"_s, u"nobody"_s, u"--out"_s, out}) == "not-found");
    CHECK(ctl.refused(course + QStringList{u"--metric"_s, u"no.metric"_s, u"--out"_s, out}) == "not-found");
    CHECK(ctl.refused(course + QStringList{u"--period"_s, u"soon"_s, u"--out"_s, out}) == "bad-input");
    CHECK(ctl.refused(course + QStringList{u"--out"_s, ctl.path(u"a.jpg"_s)}) == "bad-input");
    CHECK(ctl.refused(course + QStringList{u"--out"_s, ctl.path(u"none/a.png"_s)}) == "io");
    CHECK_FALSE(QFile::exists(out));
    const QStringList wrong[] = {course, course + QStringList{u"--out"_s, out, u"--size"_s, u"big"_s},
                                 course + QStringList{u"--out"_s, out, u"--size"_s, u"10x10"_s},
                                 course + QStringList{u"--out"_s, out, u"--size"_s, u"800x"_s},
                                 course + QStringList{u"--out"_s, out, u"--theme"_s, u"blue"_s}, {u"chart"_s}};
    for (const QStringList &arguments : wrong) {
        INFO(arguments.join(u' ').toStdString());
        const Run run = ctl.run(arguments);
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains("--help"));
    }
}
