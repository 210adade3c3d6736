#include "tests/support/catch.h"
#include "ui/shell/appearance.h"
#include "ui/shell/recent_workspaces.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace weiwo::ui;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("A choice is kept, announced once, and can be set back")
{
    QTemporaryDir folder;
    {
        Preferences preferences(folder.path());
        QSignalSpy changed(&preferences, &Preferences::changed);
        CHECK(preferences.choice(u"theme"_s) == u"system"_s);
        preferences.choose(u"theme"_s, u"dark"_s);
        preferences.choose(u"theme"_s, u"dark"_s);
        CHECK(changed.count() == 1);
        CHECK_FALSE(preferences.isDefault(u"theme"_s));
    }
    Preferences again(folder.path());
    CHECK(again.choice(u"theme"_s) == u"dark"_s);
    again.reset(u"theme"_s);
    CHECK(again.isDefault(u"theme"_s));
}

TEST_CASE("What a newer program wrote is kept; a choice that is unknown counts as none")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"preferences.json"_s);
    write(path, R"({"preferences":{"theme":"sepia","later":"x"},"state":{"there":[1]},"more":{"a":1}})");
    {
        Preferences preferences(folder.path());
        CHECK(preferences.choice(u"theme"_s) == u"system"_s);
        preferences.choose(u"density"_s, u"compact"_s);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    CHECK(all.value(u"preferences"_s).toObject().value(u"later"_s) == u"x"_s);
    CHECK(all.value(u"more"_s).toObject().value(u"a"_s) == 1);
    CHECK(all.value(u"state"_s).toObject().contains(u"there"_s));
}

TEST_CASE("A damaged file is set aside, not overwritten")
{
    QTemporaryDir folder;
    write(folder.filePath(u"preferences.json"_s), "{ not json");
    Preferences preferences(folder.path());
    CHECK(preferences.choice(u"language"_s) == u"system"_s);
    CHECK(QFile::exists(folder.filePath(u"preferences.json.damaged"_s)));
}

TEST_CASE("Every setting has a fallback among its choices")
{
    for (const PreferenceSpec &spec : preferenceSpecs()) {
        INFO(spec.key.toStdString());
        const bool known = std::any_of(spec.choices.begin(), spec.choices.end(),
                                       [&](const PreferenceChoice &choice) { return choice.key == spec.fallback; });
        CHECK(known);
        CHECK(preferenceSpec(spec.key) == &spec);
    }
}

TEST_CASE("The unit of money follows the preference")
{
    QTemporaryDir folder;
    Preferences preferences(folder.path());
    CHECK(moneyUnit(preferences) == MoneyUnit::Auto);
    preferences.choose(u"units"_s, u"yi"_s);
    CHECK(moneyUnit(preferences) == MoneyUnit::Yi);
    preferences.choose(u"units"_s, u"auto_wan"_s);
    CHECK(moneyUnit(preferences) == MoneyUnit::Auto);
    CHECK(unitFamily(preferences) == UnitFamily::WanYi);
    preferences.choose(u"units"_s, u"auto_kmb"_s);
    CHECK(unitFamily(preferences) == UnitFamily::Metric);
}

TEST_CASE("Chinese unless the computer speaks another language")
{
    CHECK(Appearance::languageOf(QLocale(u"zh_CN"_s)) == QLocale::Chinese);
    CHECK(Appearance::languageOf(QLocale(u"zh_TW"_s)) == QLocale::Chinese);
    CHECK(Appearance::languageOf(QLocale::c()) == QLocale::Chinese);
    CHECK(Appearance::languageOf(QLocale(u"en_GB"_s)) == QLocale::English);
    CHECK(Appearance::languageOf(QLocale(u"de_DE"_s)) == QLocale::English);
}

TEST_CASE("Recent workspaces: newest first, each once, ten at most")
{
    QTemporaryDir folder;
    Preferences preferences(folder.path());
    RecentWorkspaces recent(preferences);
    for (int i = 0; i < 12; ++i)
        recent.note({u"/w/%1.weiwo"_s.arg(i), u"C%1"_s.arg(i), QDateTime(QDate(2026, 4, 1), QTime(9, i))});
    recent.note({u"/w/5.weiwo"_s, u"C5"_s, QDateTime(QDate(2026, 4, 2), QTime(9, 0))});
    const auto list = recent.list();
    REQUIRE(list.size() == 10);
    CHECK(list[0].path == u"/w/5.weiwo"_s);
    CHECK(list[1].path == u"/w/11.weiwo"_s);
    CHECK(std::count_if(list.begin(), list.end(), [](const auto &w) { return w.path == u"/w/5.weiwo"_s; }) == 1);
    recent.forget(u"/w/5.weiwo"_s);
    CHECK(recent.list().front().path == u"/w/11.weiwo"_s);
}
