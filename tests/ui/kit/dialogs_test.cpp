#include "ui/kit/dialogs.h"

#include "tests/ui/shell/shell_fixture.h"

#include <QApplication>
#include <QFileDialog>
#include <QTimer>

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// Locks that this process has on files; nothing where the system does not tell.
std::optional<int> locksHeld()
{
    QFile locks(u"/proc/locks"_s);
    if (!locks.open(QIODevice::ReadOnly))
        return std::nullopt;
    int held = 0;
    const QByteArray own = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
    for (const QByteArray &line : locks.readAll().split('\n'))
        held += line.contains(own) ? 1 : 0;
    return held;
}

} // namespace

TEST_CASE("A file dialog in the folder of the open workspace leaves its locks alone")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    const auto before = locksHeld();
    if (!before || *before == 0)
        return;   // nothing to be seen on this system
    const QString path = fixture.shell.session()->workspace().path();
    QTimer::singleShot(800, [] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->reject();
    });
    Dialogs *const replaced = &dialogs();
    setDialogs(nullptr);
    const auto answer = dialogs().openFile(nullptr, {.title = u"Open"_s, .folder = QFileInfo(path).absolutePath(), .filter = {}});
    setDialogs(replaced);
    CHECK_FALSE(answer);
    CHECK(locksHeld() == before);
}
