#pragma once

#include "core/base/error.h"

#include <QElapsedTimer>
#include <QString>
#include <QTextStream>
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <vector>

namespace weiwo {

/// What was measured: ours and the reference, in one run on one machine. The ratio counts, not
/// the times.
struct BenchRow
{
    QString what;
    double ours = 0;       ///< ms
    double reference = 0;  ///< ms; 0: there is none, the goal is a time
    double goal = 0;       ///< largest ratio, or largest ms where there is no reference; 0: none
};

/// Collects the rows and prints them as they come: what, ours, reference, ratio, goal.
class BenchTable
{
public:
    /// Prints a heading for the rows that follow.
    void section(const QString &title);
    void add(const BenchRow &row);
    [[nodiscard]] const std::vector<BenchRow> &rows() const { return m_rows; }

private:
    std::vector<BenchRow> m_rows;
};

/// Ends the program: what is to be measured did not come about.
[[noreturn]] inline void stop(const Error &error)
{
    QTextStream(stderr) << error.message << QStringLiteral(" — ") << error.detail << Qt::endl;
    std::abort();
}

/// The value of a Result; without one the program ends.
template<class T>
T must(Result<T> result)
{
    if (!result)
        stop(result.error());
    return std::move(*result);
}

/// The shortest of @p runs calls in processor time of this program, in ms: for work that neither
/// waits nor runs in threads, whatever else the machine does.
template<class Function>
[[nodiscard]] double bestWork(int runs, Function function)
{
    double best = std::numeric_limits<double>::infinity();
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        function();
        best = std::min(best, 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

/// The shortest of @p runs calls by the clock on the wall, in ms.
template<class Function>
[[nodiscard]] double bestTime(int runs, Function function)
{
    double best = std::numeric_limits<double>::infinity();
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        function();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// One group of measurements; the program's argument chooses by key.
struct Bench
{
    const char *key;
    void (*run)(BenchTable &);
};

// One line a group, here and in the list of bench_main.cpp.
void benchQuota(BenchTable &table);
void benchSpread(BenchTable &table);
void benchGrid(BenchTable &table);
void benchStartup(BenchTable &table);
void benchImport(BenchTable &table);
void benchSheets(BenchTable &table);
void benchRootCause(BenchTable &table);
void benchValue(BenchTable &table);
void benchNational(BenchTable &table);
void benchDedupe(BenchTable &table);
void benchBook(BenchTable &table);
void benchTiers(BenchTable &table);
void benchSync(BenchTable &table);

} // namespace weiwo
