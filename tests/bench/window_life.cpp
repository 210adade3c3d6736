#include "tests/bench/window_life.h"

#include <QElapsedTimer>
#include <QProcess>
#include <limits>

using namespace Qt::StringLiterals;

namespace weiwo {

double lifeOf(const QString &program, const QStringList &arguments, const QString &config)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"DISPLAY"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"WEIWO_CONFIG"_s, config);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000);
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? elapsed : -1;
}

TwoLives livesOf(const WindowRun &ours, const WindowRun &reference, int rounds, const QString &config)
{
    TwoLives best{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    for (int round = 0; round <= rounds; ++round) {
        const double other = lifeOf(reference.program, reference.arguments, config);
        const double own = lifeOf(ours.program, ours.arguments, config);
        if (other < 0 || own < 0)
            return {};
        if (round == 0)   // fills the system's caches
            continue;
        best.reference = std::min(best.reference, other);
        best.ours = std::min(best.ours, own);
    }
    return best;
}

} // namespace weiwo
