#pragma once

#include "tests/support/catch.h"
#include "ui/shell/session.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>

namespace weiwo::test {

/// The workspace as another program writes it: on another computer, so that nobody takes the lock
/// for one of a process that died.
class OtherWriter
{
public:
    explicit OtherWriter(const QString &store) : m_file(store + QStringLiteral(".lock"))
    {
        REQUIRE(m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
        m_file.write("1\nweiwoctl\nelsewhere\n");
        m_file.close();
    }
    ~OtherWriter() { finish(); }
    void finish() { m_file.remove(); }

private:
    QFile m_file;
};

/// A long write of the window's own: what is asked for meanwhile waits behind it.
class LongWrite
{
public:
    Q_DISABLE_COPY_MOVE(LongWrite)
    explicit LongWrite(ui::Session &session)
    {
        session.perform(&session, [gate = m_gate](Workspace &) {
            gate->acquire();
            return Result<EditOutcome>(EditOutcome{});
        });
    }
    ~LongWrite() { finish(); }
    void finish()
    {
        if (!std::exchange(m_finished, true))
            m_gate->release();
    }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    bool m_finished = false;
};

/// The folder of the store as on a disk that was pulled out: nothing can be written while it lives.
class LostFolder
{
public:
    Q_DISABLE_COPY_MOVE(LostFolder)
    explicit LostFolder(const QString &folder) : m_folder(folder) { REQUIRE(QDir().rename(folder, away())); }
    ~LostFolder() { QDir().rename(away(), m_folder); }

private:
    [[nodiscard]] QString away() const { return m_folder + QStringLiteral("-away"); }
    QString m_folder;
};

} // namespace weiwo::test
