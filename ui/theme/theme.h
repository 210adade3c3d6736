#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QObject>
#include <QPalette>

namespace weiwo::ui {

enum class ThemeMode { System, Light, Dark };
enum class Density { Compact, Standard, Relaxed };
/// Which colours growth wears; status lights never follow it.
enum class ChangeColours { Status, MarketCn, Neutral };

/// The look of the program: theme, zoom, density, language of the fonts. One lives as long as
/// the application, made in main after QApplication and before any widget: it reads the
/// platform's palette before it sets its own.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Sets style, palette and font of the application. Call once.
    void install();

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    [[nodiscard]] bool isDark() const { return m_dark; }

    /// Percent, 90…150; multiplies every size.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    [[nodiscard]] ChangeColours changeColours() const { return m_changeColours; }
    void setChangeColours(ChangeColours colours);
    /// Fonts lead with a Han face for Chinese. Does not install a translator.
    [[nodiscard]] QLocale::Language language() const { return m_language; }
    void setLanguage(QLocale::Language language);

    [[nodiscard]] QPalette palette() const;
    /// The live theme, or null before one is made (light then).
    [[nodiscard]] static Theme *current();

Q_SIGNALS:
    /// Colours, sizes or density are others now: repaint, rebuild pixmaps, lay out again.
    void changed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void apply();
    void followSystem();
    [[nodiscard]] bool systemIsDark() const;

    ThemeMode m_mode = ThemeMode::System;
    Density m_density = Density::Standard;
    ChangeColours m_changeColours = ChangeColours::Status;
    QLocale::Language m_language = QLocale::English;
    int m_zoom = 100;
    bool m_dark = false;
    bool m_platformDark = false;
    bool m_installed = false;
    bool m_applying = false;
};

/// The value of @p token in the current theme.
[[nodiscard]] QColor color(Token token);
/// @p logicalPx at the current zoom, rounded.
[[nodiscard]] int px(int logicalPx);
/// A font of the type scale in the current language and zoom.
[[nodiscard]] QFont font(TypeRole role);
/// Height of a row of lists and grids by density, never less than the font needs.
[[nodiscard]] int rowHeight();
/// Colour of growth: @p sign 1 up, -1 down, 0 flat; @p risingIsGood by the metric's direction.
[[nodiscard]] QColor changeColor(int sign, bool risingIsGood = true);
/// Sizes @p widget's font by role and keeps it right when zoom or language change.
void setTypeRole(class QWidget *widget, TypeRole role);
/// Gives @p widget's text the colour of @p token (its palette), kept right on a theme change.
void setTextToken(class QWidget *widget, Token token);
/// Fills @p widget with @p token behind its children, kept right on a theme change.
void setGroundToken(class QWidget *widget, Token token);

} // namespace weiwo::ui
