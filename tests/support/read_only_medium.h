#pragma once

#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>

namespace weiwo::test {

inline constexpr auto ForReading = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
inline constexpr auto ForEntering = ForReading | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
inline constexpr auto ForWriting = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;

/// A folder on a medium that cannot be written, as long as it lives; for root too, who else may write
/// anything.
class ReadOnlyMedium
{
public:
    explicit ReadOnlyMedium(const QString &folder) : m_folder(folder)
    {
        const auto files = QDir(folder).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            REQUIRE(QFile::setPermissions(file.filePath(), ForReading));
        REQUIRE(QFile::setPermissions(folder, ForEntering));
        m_wasRoot = getuid() == 0;
        if (m_wasRoot)
            REQUIRE(setresuid(Nobody, Nobody, 0) == 0);
    }
    ~ReadOnlyMedium()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            std::abort();
        QFile::setPermissions(m_folder, ForEntering | QFile::WriteOwner);
    }

private:
    static constexpr uid_t Nobody = 65534;
    QString m_folder;
    bool m_wasRoot = false;
};

/// Lets whoever the medium is read as write in a folder and what is in it.
inline void openToAll(const QString &folder)
{
    REQUIRE(QFile::setPermissions(folder, ForEntering | ForWriting));
    for (QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); it.hasNext();) {
        const QFileInfo info(it.next());
        REQUIRE(QFile::setPermissions(info.filePath(), (info.isDir() ? ForEntering : ForReading) | ForWriting));
    }
}

} // namespace weiwo::test

#endif
