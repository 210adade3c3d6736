#include "ui/shell/preferences.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr Text Look = WEIWO_TEXT("Preferences", "Language and look");
constexpr Text Figures = WEIWO_TEXT("Preferences", "Figures");

std::vector<PreferenceSpec> makeSpecs()
{
    return {
        {u"language"_s, Look, WEIWO_TEXT("Preferences", "Language"),
         WEIWO_TEXT("Preferences", "Changes at once; data stay as they were entered."),
         {{u"system"_s, WEIWO_TEXT("Preferences", "As the computer")},
          {u"zh"_s, WEIWO_TEXT("Preferences", "Chinese (Simplified)")},
          {u"en"_s, WEIWO_TEXT("Preferences", "English")}},
         u"system"_s},
        {u"theme"_s, Look, WEIWO_TEXT("Preferences", "Theme"), {},
         {{u"system"_s, WEIWO_TEXT("Preferences", "As the computer")},
          {u"light"_s, WEIWO_TEXT("Preferences", "Light")},
          {u"dark"_s, WEIWO_TEXT("Preferences", "Dark")}},
         u"system"_s},
        {u"zoom"_s, Look, WEIWO_TEXT("Preferences", "Zoom"), {},
         {{u"90"_s, WEIWO_TEXT("Preferences", "90%")},
          {u"100"_s, WEIWO_TEXT("Preferences", "100%")},
          {u"110"_s, WEIWO_TEXT("Preferences", "110%")},
          {u"125"_s, WEIWO_TEXT("Preferences", "125%")},
          {u"150"_s, WEIWO_TEXT("Preferences", "150%")}},
         u"100"_s},
        {u"density"_s, Look, WEIWO_TEXT("Preferences", "Rows"),
         WEIWO_TEXT("Preferences", "Compact rows show more of a table on a small screen."),
         {{u"compact"_s, WEIWO_TEXT("Preferences", "Compact")},
          {u"standard"_s, WEIWO_TEXT("Preferences", "Standard")},
          {u"relaxed"_s, WEIWO_TEXT("Preferences", "Relaxed")}},
         u"standard"_s},
        {u"units"_s, Figures, WEIWO_TEXT("Preferences", "Unit of money"),
         WEIWO_TEXT("Preferences", "Automatic: each table takes the unit that suits its figures. "
                                   "The exact amount stands in the tooltip."),
         {{u"auto"_s, WEIWO_TEXT("Preferences", "Automatic, by language")},
          {u"auto_wan"_s, WEIWO_TEXT("Preferences", "Automatic: 10K and 100M (wan, yi)")},
          {u"auto_kmb"_s, WEIWO_TEXT("Preferences", "Automatic: K, M and B")},
          {u"one"_s, WEIWO_TEXT("Preferences", "Yuan (one)")},
          {u"wan"_s, WEIWO_TEXT("Preferences", "Wan (10K)")},
          {u"yi"_s, WEIWO_TEXT("Preferences", "Yi (100M)")},
          {u"thousand"_s, WEIWO_TEXT("Preferences", "Thousand (K)")},
          {u"million"_s, WEIWO_TEXT("Preferences", "Million (M)")},
          {u"billion"_s, WEIWO_TEXT("Preferences", "Billion (B)")}},
         u"auto"_s},
        {u"change_colours"_s, Figures, WEIWO_TEXT("Preferences", "Colours of change"),
         WEIWO_TEXT("Preferences", "Of growth arrows only; status lights stay green and red."),
         {{u"status"_s, WEIWO_TEXT("Preferences", "Good green, bad red")},
          {u"market_cn"_s, WEIWO_TEXT("Preferences", "Up red, down green")},
          {u"neutral"_s, WEIWO_TEXT("Preferences", "Up blue, down orange")}},
         u"status"_s},
    };
}

constexpr int SaveAfterMs = 300;

} // namespace

const std::vector<PreferenceSpec> &preferenceSpecs()
{
    static const std::vector<PreferenceSpec> specs = makeSpecs();
    return specs;
}

const PreferenceSpec *preferenceSpec(const QString &key)
{
    for (const PreferenceSpec &spec : preferenceSpecs())
        if (spec.key == key)
            return &spec;
    return nullptr;
}

Preferences::Preferences(const QString &configDir, QObject *parent)
    : QObject(parent), m_file(QDir(configDir).filePath(u"preferences.json"_s))
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    file.close();
    if (!document.isObject()) {
        QFile::remove(m_file + u".damaged"_s);
        QFile::rename(m_file, m_file + u".damaged"_s);
        return;
    }
    m_others = document.object();
    m_choices = m_others.take(u"preferences"_s).toObject();
    m_states = m_others.take(u"state"_s).toObject();
}

Preferences::~Preferences()
{
    if (m_dirty)
        (void)save();
}

QString Preferences::choice(const QString &key) const
{
    const PreferenceSpec *spec = preferenceSpec(key);
    const QString stored = m_choices.value(key).toString();
    if (!spec)
        return stored;
    for (const PreferenceChoice &choice : spec->choices)
        if (choice.key == stored)
            return stored;
    return spec->fallback;
}

bool Preferences::isDefault(const QString &key) const
{
    const PreferenceSpec *spec = preferenceSpec(key);
    return spec && choice(key) == spec->fallback;
}

void Preferences::choose(const QString &key, const QString &chosen)
{
    if (choice(key) == chosen)
        return;
    m_choices.insert(key, chosen);
    saveSoon();
    Q_EMIT changed(key);
}

void Preferences::reset(const QString &key)
{
    if (const PreferenceSpec *spec = preferenceSpec(key))
        choose(key, spec->fallback);
}

void Preferences::setState(const QString &key, const QJsonValue &value)
{
    if (m_states.value(key) == value)
        return;
    m_states.insert(key, value);
    saveSoon();
}

Status Preferences::save()
{
    m_dirty = false;
    QDir().mkpath(QFileInfo(m_file).path());
    QJsonObject all = m_others;
    all.insert(u"preferences"_s, m_choices);
    all.insert(u"state"_s, m_states);
    QSaveFile file(m_file);
    const QByteArray bytes = QJsonDocument(all).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(errc::Io,
                    tr("Your preferences could not be saved in %1: %2. They hold until you close "
                       "the program.")
                        .arg(m_file, file.errorString()),
                    m_file);
    return {};
}

void Preferences::saveSoon()
{
    if (m_dirty)
        return;
    m_dirty = true;
    QTimer::singleShot(SaveAfterMs, this, [this] {
        if (m_dirty)
            (void)save();
    });
}

MoneyUnit moneyUnit(const Preferences &preferences)
{
    static const QHash<QString, MoneyUnit> units{
        {u"one"_s, MoneyUnit::One},           {u"wan"_s, MoneyUnit::Wan},
        {u"yi"_s, MoneyUnit::Yi},             {u"thousand"_s, MoneyUnit::Thousand},
        {u"million"_s, MoneyUnit::Million},   {u"billion"_s, MoneyUnit::Billion},
    };
    return units.value(preferences.choice(u"units"_s), MoneyUnit::Auto);
}

UnitFamily unitFamily(const Preferences &preferences)
{
    const QString units = preferences.choice(u"units"_s);
    if (units == "auto_wan"_L1)
        return UnitFamily::WanYi;
    if (units == "auto_kmb"_L1)
        return UnitFamily::Metric;
    return defaultUnitFamily();
}

} // namespace weiwo::ui
