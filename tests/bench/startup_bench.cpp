#include "tests/bench/bench.h"

#include "core/program/demo.h"
#include "core/program/program.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr int Rounds = 9;
constexpr double Goal = 1.3;   // ../../README.md, Benchmarks

/// Milliseconds from the start of @p program to its end; negative: it failed.
double lifeOf(const QString &program, const QStringList &arguments, const QString &home)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"DISPLAY"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"WEIWO_CONFIG"_s, home);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000);
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? elapsed : -1;
}

/// Both in turns, so that what else the machine does weighs on both; the shortest of each.
void compare(BenchTable &table, const QString &what, const QStringList &arguments, const QString &home, double goal)
{
    double ours = std::numeric_limits<double>::infinity();
    double bare = ours;
    for (int round = 0; round <= Rounds; ++round) {
        const double window = lifeOf(QStringLiteral(WEIWO_BARE_WINDOW), {}, home);
        const double program = lifeOf(QStringLiteral(WEIWO_GUI), arguments, home);
        if (window < 0 || program < 0) {
            QTextStream(stderr) << what << ": the window did not start" << Qt::endl;
            return;
        }
        if (round == 0)   // fills the system's caches
            continue;
        bare = std::min(bare, window);
        ours = std::min(ours, program);
    }
    table.add({.what = what, .ours = ours, .reference = bare, .goal = goal});
}

} // namespace

void benchStartup(BenchTable &table)
{
    QTemporaryDir folder;
    Program program(folder.filePath(u"config"_s));
    const QString empty = folder.filePath(u"empty.weiwo"_s);
    const QString demo = folder.filePath(u"demo.weiwo"_s);
    NewWorkspace request;
    request.settings.company = u"远帆电器"_s;
    const bool founded = createWorkspace(empty, request, program.services()).has_value();
    const bool filled = createDemo(demo, {}, program.services()).has_value();
    if (!founded || !filled) {
        QTextStream(stderr) << "startup: no workspace could be made" << Qt::endl;
        return;
    }
    table.section(u"start, reference: a bare window with one line of text"_s);
    const QString home = folder.filePath(u"config"_s);
    compare(table, u"first picture, welcome"_s, {u"--until"_s, u"painted"_s}, home, Goal);
    compare(table, u"first picture, empty workspace"_s, {u"--until"_s, u"painted"_s, empty}, home, Goal);
    compare(table, u"first picture, demo workspace"_s, {u"--until"_s, u"painted"_s, demo}, home, Goal);
    compare(table, u"overview answered, demo workspace"_s, {u"--until"_s, u"settled"_s, demo}, home, 0);
    const QString given = qEnvironmentVariable("WEIWO_BENCH_STORE");
    if (!given.isEmpty())
        compare(table, u"first picture, %1"_s.arg(QFileInfo(given).fileName()), {u"--until"_s, u"painted"_s, given}, home, Goal);
}

} // namespace weiwo
