#pragma once

#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <vector>

namespace weiwo::test {

/// A source file of the project, its path from the top.
struct SourceFile
{
    QString path;
    QStringList lines;
};

/// The .h and .cpp files below @p folders.
inline std::vector<SourceFile> sourceFiles(const QStringList &folders)
{
    const QString top = QString::fromLatin1(WEIWO_SOURCE_DIR) + u'/';
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(top + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            files.push_back({file.fileName().mid(top.size()),
                             QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return files;
}

/// A line without its comment, so that prose about a rule does not break it.
inline QString codeOf(const QString &line)
{
    const QString trimmed = line.trimmed();
    if (trimmed.startsWith(QStringLiteral("//")) || trimmed.startsWith(QStringLiteral("/*"))
        || trimmed.startsWith(QStringLiteral("* ")))
        return {};
    return line.section(QStringLiteral(" // "), 0, 0).section(QStringLiteral(" ///"), 0, 0);
}

} // namespace weiwo::test
