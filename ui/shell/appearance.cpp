#include "ui/shell/appearance.h"

#include <QApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

QLocale::Language Appearance::languageOf(const QLocale &system)
{
    const bool unset = system.language() == QLocale::C;
    return unset || system.language() == QLocale::Chinese ? QLocale::Chinese : QLocale::English;
}

Appearance::Appearance(Preferences &preferences, Theme &theme, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_theme(theme), m_systemLocale(QLocale::system())
{
    for (const PreferenceSpec &spec : preferenceSpecs())
        apply(spec.key);
    connect(&preferences, &Preferences::changed, this, &Appearance::apply);
}

Appearance::~Appearance()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_toolkit);
}

void Appearance::overrideLanguage(QLocale::Language language)
{
    m_override = language;
    applyLanguage();
}

void Appearance::apply(const QString &key)
{
    const QString choice = m_preferences.choice(key);
    if (key == "language"_L1) {
        // Choosing a language by hand ends what the command line asked for.
        if (m_language != QLocale::AnyLanguage)
            m_override.reset();
        applyLanguage();
    } else if (key == "theme"_L1) {
        m_theme.setMode(choice == "dark"_L1    ? ThemeMode::Dark
                        : choice == "light"_L1 ? ThemeMode::Light
                                               : ThemeMode::System);
    } else if (key == "zoom"_L1) {
        m_theme.setZoom(choice.toInt());
    } else if (key == "density"_L1) {
        m_theme.setDensity(choice == "compact"_L1   ? Density::Compact
                           : choice == "relaxed"_L1 ? Density::Relaxed
                                                    : Density::Standard);
    } else if (key == "change_colours"_L1) {
        m_theme.setChangeColours(choice == "market_cn"_L1 ? ChangeColours::MarketCn
                                 : choice == "neutral"_L1 ? ChangeColours::Neutral
                                                          : ChangeColours::Status);
    }
}

void Appearance::applyLanguage()
{
    const QString choice = m_preferences.choice(u"language"_s);
    if (m_override)
        setLanguage(*m_override);
    else if (choice == "system"_L1)
        setLanguage(languageOf(m_systemLocale));
    else
        setLanguage(choice == "zh"_L1 ? QLocale::Chinese : QLocale::English);
}

void Appearance::setLanguage(QLocale::Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    const bool chinese = language == QLocale::Chinese;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.setLanguage(language);
    QCoreApplication::removeTranslator(&m_toolkit);
    QCoreApplication::removeTranslator(&m_program);
    const QString name = chinese ? u"zh_CN"_s : u"en"_s;
    // English has a file too: the forms of its plurals.
    const bool spoken = m_program.load(u":/weiwo/translations/weiwo_"_s + name);
    if (m_toolkit.load(u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    if (spoken)
        QCoreApplication::installTranslator(&m_program);
}

} // namespace weiwo::ui
