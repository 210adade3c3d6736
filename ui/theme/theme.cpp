#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QSettings>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

// QApplication has one style, palette and font; this is what they were made from.
Theme *liveTheme = nullptr;

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent), m_language(QLocale().language()),
      m_platformDark(isDarkPalette(qApp->palette()))
{
    liveTheme = this;
    m_dark = systemIsDark();
}

Theme::~Theme()
{
    if (liveTheme == this)
        liveTheme = nullptr;
}

Theme *Theme::current()
{
    return liveTheme;
}

void Theme::install()
{
    m_installed = true;
    QApplication::setStyle(new WeiwoStyle);
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &Theme::followSystem);
#endif
    apply();
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
#ifdef Q_OS_WIN
    const QSettings settings(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion"
                             "\\Themes\\Personalize"_s,
                             QSettings::NativeFormat);
    return settings.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    return m_platformDark;
#endif
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    const bool dark = mode == ThemeMode::System ? systemIsDark() : mode == ThemeMode::Dark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply();
}

void Theme::followSystem()
{
    setMode(m_mode);
}

void Theme::setZoom(int percent)
{
    percent = qBound(90, percent, 150);
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    apply();
}

void Theme::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    apply();
}

void Theme::setChangeColours(ChangeColours colours)
{
    if (colours == m_changeColours)
        return;
    m_changeColours = colours;
    apply();
}

void Theme::setLanguage(QLocale::Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    apply();
}

QPalette Theme::palette() const
{
    const auto value = [this](Token token) { return tokenColor(token, m_dark); };
    QPalette result;
    const auto set = [&](QPalette::ColorRole role, Token token) {
        result.setColor(role, value(token));
    };
    set(QPalette::Window, Token::Window);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::Alt);
    set(QPalette::Button, Token::Raised);
    set(QPalette::ToolTipBase, Token::Raised);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText,
                                           QPalette::ButtonText, QPalette::ToolTipText})
        set(role, Token::Text);
    set(QPalette::BrightText, Token::Danger);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::SelectionText);
    set(QPalette::Link, Token::Link);
    set(QPalette::LinkVisited, Token::Link);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Light, Token::Raised);
    set(QPalette::Dark, Token::BorderStrong);
    set(QPalette::Shadow, Token::BorderStrong);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, Token::Accent);
#endif
    result.setColor(QPalette::Inactive, QPalette::Highlight,
                    mixed(value(Token::Base), value(Token::Selection), 0.6));
    result.setColor(QPalette::Inactive, QPalette::HighlightedText, value(Token::Text));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText,
                                           QPalette::ButtonText, QPalette::PlaceholderText})
        result.setColor(QPalette::Disabled, role, value(Token::Disabled));
    result.setColor(QPalette::Disabled, QPalette::Highlight, value(Token::Hover));
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, value(Token::Disabled));
    result.setColor(QPalette::Disabled, QPalette::Base, value(Token::Window));
    return result;
}

void Theme::apply()
{
    if (!m_installed)
        return;
    m_applying = true;
    QApplication::setPalette(palette());
    QApplication::setFont(font(TypeRole::Body));
    QToolTip::setPalette(palette());
    QToolTip::setFont(font(TypeRole::Body));
    m_applying = false;
    Q_EMIT changed();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->update();
}

bool Theme::eventFilter(QObject *object, QEvent *event)
{
    if (!m_applying && object == qApp
        && (event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationActivate))
        followSystem();
    return QObject::eventFilter(object, event);
}

QColor color(Token token)
{
    return tokenColor(token, liveTheme && liveTheme->isDark());
}

int px(int logicalPx)
{
    return liveTheme ? qRound(logicalPx * liveTheme->zoom() / 100.0) : logicalPx;
}

QFont font(TypeRole role)
{
    return roleFont(role, liveTheme ? liveTheme->language() : QLocale().language(),
                    liveTheme ? liveTheme->zoom() : 100);
}

int rowHeight()
{
    const Density density = liveTheme ? liveTheme->density() : Density::Standard;
    const int height = density == Density::Compact    ? extent::RowCompact
                       : density == Density::Standard ? extent::RowStandard
                                                      : extent::RowRelaxed;
    const int air = density == Density::Compact ? 6 : 10;
    return qMax(px(height), QFontMetrics(font(TypeRole::Body)).height() + px(air));
}

QColor changeColor(int sign, bool risingIsGood)
{
    if (sign == 0)
        return color(Token::Text2);
    const bool up = sign > 0;
    switch (liveTheme ? liveTheme->changeColours() : ChangeColours::Status) {
    case ChangeColours::Status:
        return color(up == risingIsGood ? Token::Success : Token::Danger);
    case ChangeColours::MarketCn: return color(up ? Token::Danger : Token::Success);
    case ChangeColours::Neutral: return color(up ? Token::ChangeUp : Token::ChangeDown);
    }
    return color(Token::Text2);
}

void setTypeRole(QWidget *widget, TypeRole role)
{
    const bool known = widget->property("weiwoTypeRole").isValid();
    widget->setProperty("weiwoTypeRole", int(role));
    widget->setFont(font(role));
    if (known || !liveTheme)
        return;
    QObject::connect(liveTheme, &Theme::changed, widget, [widget] {
        widget->setFont(font(TypeRole(widget->property("weiwoTypeRole").toInt())));
    });
}

namespace {

/// Gives the roles of @p widget their tokens now and after every theme change.
void followTokens(QWidget *widget, const char *property, Token token,
                  const QList<QPalette::ColorRole> &roles)
{
    const auto paint = [widget, property, roles] {
        const QColor value = color(Token(widget->property(property).toInt()));
        // The whole palette: a partial one would keep the other roles of the theme before, as
        // the application's palette reaches the parents only later.
        QPalette palette = liveTheme ? liveTheme->palette() : QApplication::palette();
        for (const QPalette::ColorRole role : roles) {
            palette.setColor(QPalette::Active, role, value);
            palette.setColor(QPalette::Inactive, role, value);
        }
        widget->setPalette(palette);
    };
    const bool known = widget->property(property).isValid();
    widget->setProperty(property, int(token));
    paint();
    if (!known && liveTheme)
        QObject::connect(liveTheme, &Theme::changed, widget, paint);
}

} // namespace

void setTextToken(QWidget *widget, Token token)
{
    followTokens(widget, "weiwoTextToken", token,
                 {QPalette::WindowText, QPalette::Text, QPalette::ButtonText});
}

void setGroundToken(QWidget *widget, Token token)
{
    widget->setAutoFillBackground(true);
    followTokens(widget, "weiwoGroundToken", token, {QPalette::Window});
}

} // namespace weiwo::ui
