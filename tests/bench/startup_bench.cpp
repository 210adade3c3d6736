#include "tests/bench/bench.h"

#include "core/program/demo.h"
#include "core/program/program.h"
#include "tests/bench/window_life.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr int Rounds = 9;
constexpr double Goal = 1.3;   // ../../README.md, Benchmarks

void compare(BenchTable &table, const QString &what, const QStringList &arguments, const QString &home, double goal)
{
    const TwoLives lives = livesOf({QStringLiteral(WEIWO_GUI), arguments}, {QStringLiteral(WEIWO_BARE_WINDOW), {}}, Rounds, home);
    if (lives.ours < 0)
        QTextStream(stderr) << what << ": the window did not start" << Qt::endl;
    else
        table.add({.what = what, .ours = lives.ours, .reference = lives.reference, .goal = goal});
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
