#pragma once

#include "tests/support/catch.h"

#include <QProcess>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

namespace weiwo::test {

/// weiwoctl on a new workspace in a folder of its own, at a set time; every answer is JSON. The
/// program's path comes from the build.
class Ctl
{
public:
    using Json = nlohmann::json;

    /// @p options of `new`.
    explicit Ctl(const QStringList &options = {QStringLiteral("--demo")},
                 const QString &now = QStringLiteral("2026-04-01T09:00:00+08:00"))
        : m_now(now)
    {
        REQUIRE(run(QStringList{QStringLiteral("new"), store()} + options, 0).contains("kind"));
    }
    /// On a machine of its own, without a workspace yet.
    struct Newcomer
    {
    };
    explicit Ctl(Newcomer /*unused*/, const QString &now = QStringLiteral("2026-04-01T09:00:00+08:00")) : m_now(now) {}

    /// With @p input on its input. What it says on its output; on its error output where it is refused (exit code 1).
    Json run(const QStringList &arguments, int exitCode, const QByteArray &input = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WEIWO_NOW"), m_now);
        environment.insert(QStringLiteral("WEIWO_CONFIG"), m_folder.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("WEIWO_STORE"), store());
        environment.insert(QStringLiteral("WEIWO_LANG"), QStringLiteral("en"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WEIWO_CTL), QStringList{QStringLiteral("--json")} + arguments);
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(120000));
        const QByteArray out = process.readAllStandardOutput();
        const QByteArray err = process.readAllStandardError();
        CAPTURE(arguments.join(u' ').toStdString(), out.left(2000).toStdString(), err.toStdString());
        REQUIRE(process.exitCode() == exitCode);
        if (exitCode == 1)
            CHECK(out.isEmpty());
        return Json::parse(exitCode == 1 ? err.trimmed().split('\n').last() : out, nullptr, exitCode != 2);
    }
    Json done(const QString &command) { return run(command.split(u' '), 0); }
    /// The code of the error.
    std::string refused(const QString &command) { return run(command.split(u' '), 1)["error"]["code"]; }
    std::string digest() { return done(QStringLiteral("digest"))["digest"]; }

    void setNow(const QString &now) { m_now = now; }
    [[nodiscard]] QString store() const { return path(QStringLiteral("a.weiwo")); }
    /// Of a file in its folder.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QString m_now;
};

} // namespace weiwo::test
