#include "tests/architecture/source_tree.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool unfinished = false;
};

std::vector<Message> messagesOf(const QString &file)
{
    QFile source(QString::fromLatin1(WEIWO_SOURCE_DIR) + u"/translations/"_s + file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&source);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.push_back({context, {}, {}, false});
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().unfinished = xml.attributes().hasAttribute(u"type"_s);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.back().translations << text;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(\\d|n)"_s);
    QSet<QString> found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

} // namespace

TEST_CASE("Both languages are complete, and keep every placeholder")
{
    for (const QString &file : {u"weiwo_zh_CN.ts"_s, u"weiwo_en.ts"_s}) {
        const auto messages = messagesOf(file);
        REQUIRE(messages.size() > 1000);
        for (const Message &message : messages) {
            INFO(file.toStdString() << ": " << message.context.toStdString() << ": " << message.source.toStdString());
            CHECK_FALSE(message.unfinished);
            REQUIRE(message.translations.size() == 1);
            CHECK_FALSE(message.translations.front().isEmpty());
            CHECK(placeholdersOf(message.translations.front()) == placeholdersOf(message.source));
        }
    }
}

TEST_CASE("No text is lost behind a cast that lupdate cannot read")
{
    static const QRegularExpression lost(u"translate\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\")*static_cast<"_s);
    int files = 0;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(QString::fromLatin1(WEIWO_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile source(it.next());
            REQUIRE(source.open(QIODevice::ReadOnly));
            ++files;
            INFO(source.fileName().toStdString());
            const auto found = lost.match(QString::fromUtf8(source.readAll()));
            INFO(found.captured().toStdString());
            CHECK_FALSE(found.hasMatch());
        }
    }
    CHECK(files > 500);
}

TEST_CASE("Data about persons is not called a headcount in Chinese")
{
    int found = 0;
    for (const Message &message : messagesOf(u"weiwo_zh_CN.ts"_s)) {
        if (message.context != u"org"_s || message.source != u"People"_s)
            continue;
        ++found;
        CHECK(message.translations == QStringList{u"人员"_s});
    }
    CHECK(found == 1);
}
