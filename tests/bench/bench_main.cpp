#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr weiwo::Bench benches[] = {
    {"spread", &weiwo::benchSpread},
    {"grid", &weiwo::benchGrid},
    {"startup", &weiwo::benchStartup},
    {"quota", &weiwo::benchQuota},
    {"import", &weiwo::benchImport},
    {"sheets", &weiwo::benchSheets},
    {"rootcause", &weiwo::benchRootCause},
    {"value", &weiwo::benchValue},
    {"national", &weiwo::benchNational},
    {"dedupe", &weiwo::benchDedupe},
    {"book", &weiwo::benchBook},
    {"tiers", &weiwo::benchTiers},
    {"sync", &weiwo::benchSync},
};

} // namespace

// weiwo_bench [KEY…]: all groups, or those named.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList wanted = application.arguments().mid(1);
    weiwo::BenchTable table;
    for (const weiwo::Bench &bench : benches) {
        if (wanted.isEmpty() || wanted.contains(QString::fromLatin1(bench.key)))
            bench.run(table);
    }
    if (table.rows().empty())
        QTextStream(stderr) << "No such group." << Qt::endl;
    return table.rows().empty() ? 2 : 0;
}
