#pragma once

#include <QString>
#include <QStringList>

namespace weiwo {

/// Milliseconds from the start of a program with a window to its end; negative, said why: it failed.
[[nodiscard]] double lifeOf(const QString &program, const QStringList &arguments, const QString &config);

/// Two such programs in turns, so that what else the machine does weighs on both.
struct WindowRun
{
    QString program;
    QStringList arguments;
};
struct TwoLives
{
    double ours = -1;       ///< ms, the shortest; negative: it did not start
    double reference = -1;
};
[[nodiscard]] TwoLives livesOf(const WindowRun &ours, const WindowRun &reference, int rounds, const QString &config);

} // namespace weiwo
