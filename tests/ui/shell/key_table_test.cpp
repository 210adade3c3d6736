#include "tests/support/catch.h"
#include "ui/shell/key_table.h"

#include <QSet>

using namespace weiwo::ui;
using namespace Qt::StringLiterals;

TEST_CASE("No key has two meanings, and no command stands twice")
{
    QHash<QString, QString> owners;
    QSet<QString> commands;
    for (const KeySpec &spec : keySpecs()) {
        INFO(spec.command.toStdString());
        CHECK_FALSE(commands.contains(spec.command));
        commands.insert(spec.command);
        CHECK_FALSE(spec.keys.isEmpty());
        for (const QKeySequence &key : spec.keys) {
            const QString text = key.toString(QKeySequence::PortableText);
            INFO(text.toStdString() << " also of " << owners.value(text).toStdString());
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(owners.contains(text));
            owners.insert(text, spec.command);
            CHECK_FALSE(isReserved(key));
        }
    }
}

TEST_CASE("Keys of input methods and messengers are known as reserved")
{
    for (const char *text : {"Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+Shift+F", "Ctrl+Alt+A", "A"})
        CHECK(isReserved(QKeySequence(QString::fromLatin1(text))));
    for (const char *text : {"Ctrl+K", "Ctrl+A", "Alt+Left", "F2", "Ctrl+Shift+Z"})
        CHECK_FALSE(isReserved(QKeySequence(QString::fromLatin1(text))));
}

TEST_CASE("A command's key stands behind its words")
{
    CHECK(withKey(u"Search"_s, u"shell.palette"_s) == u"Search (Ctrl+K)"_s);
    CHECK(withKey(u"Search"_s, u"no.such"_s) == u"Search"_s);
}
