#pragma once

#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

#include <QTranslator>

namespace weiwo::ui {

/// Makes the program look and speak as the preferences say, at once whenever they change.
/// GUI thread; one for the life of the application.
class Appearance : public QObject
{
    Q_OBJECT

public:
    Appearance(Preferences &preferences, Theme &theme, QObject *parent = nullptr);
    ~Appearance() override;

    /// The language in use: Chinese or English.
    [[nodiscard]] QLocale::Language language() const { return m_language; }
    /// Speaks @p language in this run whatever the preferences say (--lang).
    void overrideLanguage(QLocale::Language language);
    /// The language that suits a computer: Chinese where it speaks Chinese or says nothing.
    [[nodiscard]] static QLocale::Language languageOf(const QLocale &system);

private:
    void apply(const QString &key);
    void applyLanguage();
    void setLanguage(QLocale::Language language);

    Preferences &m_preferences;
    Theme &m_theme;
    QLocale m_systemLocale;
    QTranslator m_program;
    QTranslator m_toolkit;
    std::optional<QLocale::Language> m_override;
    QLocale::Language m_language = QLocale::AnyLanguage;
};

} // namespace weiwo::ui
