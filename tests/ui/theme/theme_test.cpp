#include "tests/support/catch.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace weiwo::ui;
using namespace Qt::StringLiterals;

namespace {

bool readable(const QPalette &palette, QPalette::ColorRole ink, QPalette::ColorRole ground)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        if (contrastRatio(palette.color(group, ink), palette.color(group, ground)) < 4.5)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("A theme switch leaves no text that cannot be read")
{
    Theme theme;
    theme.install();
    theme.setMode(ThemeMode::Light);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new QLabel(u"label"_s);
    setTypeRole(label, TypeRole::Title);
    setTextToken(label, Token::Text2);
    layout->addWidget(label);
    layout->addWidget(new QLineEdit(u"text"_s));
    layout->addWidget(new QListWidget);
    layout->addWidget(new QCheckBox(u"check"_s));
    window.show();

    QSignalSpy changed(&theme, &Theme::changed);
    const ThemeMode mode = GENERATE(ThemeMode::Dark, ThemeMode::Light);
    theme.setMode(mode);
    CHECK(changed.count() == (mode == ThemeMode::Dark ? 1 : 0));
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        INFO(widget->metaObject()->className()
             << " text " << widget->palette().color(QPalette::Text).name().toStdString()
             << " on " << widget->palette().color(QPalette::Base).name().toStdString());
        CHECK(readable(widget->palette(), QPalette::Text, QPalette::Base));
        CHECK(readable(widget->palette(), QPalette::WindowText, QPalette::Window));
        CHECK(readable(widget->palette(), QPalette::ButtonText, QPalette::Button));
        CHECK(readable(widget->palette(), QPalette::HighlightedText, QPalette::Highlight));
        CHECK(readable(widget->palette(), QPalette::PlaceholderText, QPalette::Base));
    }
    CHECK(label->palette().color(QPalette::WindowText)
          == tokenColor(Token::Text2, mode == ThemeMode::Dark));
}

TEST_CASE("Zoom multiplies fonts and sizes, live")
{
    Theme theme;
    theme.install();
    QLabel label(u"x"_s);
    setTypeRole(&label, TypeRole::Kpi);
    CHECK(label.font().pixelSize() == 28);
    theme.setZoom(150);
    CHECK(label.font().pixelSize() == 42);
    CHECK(px(10) == 15);
    CHECK(rowHeight() >= 45);
    theme.setZoom(400);
    CHECK(theme.zoom() == 150);
    theme.setZoom(100);
    theme.setDensity(Density::Compact);
    CHECK(rowHeight() < 30);
}

TEST_CASE("Change colours follow the preference and the direction of the metric")
{
    Theme theme;
    theme.install();
    theme.setMode(ThemeMode::Light);
    CHECK(changeColor(1) == color(Token::Success));
    CHECK(changeColor(-1) == color(Token::Danger));
    CHECK(changeColor(-1, false) == color(Token::Success));
    theme.setChangeColours(ChangeColours::MarketCn);
    CHECK(changeColor(1) == color(Token::Danger));
    CHECK(changeColor(-1, false) == color(Token::Success));
    theme.setChangeColours(ChangeColours::Neutral);
    CHECK(changeColor(1) == color(Token::ChangeUp));
    CHECK(changeColor(0) == color(Token::Text2));
}

TEST_CASE("Chinese leads with a Han face and figures stand in columns")
{
    CHECK(textFamilies(QLocale::Chinese) != textFamilies(QLocale::English));
    Theme theme;
    theme.install();
    for (const QLocale::Language language : {QLocale::Chinese, QLocale::English}) {
        theme.setLanguage(language);
        CHECK(hasTabularDigits(withTabularDigits(font(TypeRole::Kpi))));
        CHECK(font(TypeRole::Caption).pixelSize() >= 12);
    }
}

TEST_CASE("Icons take their colour from the theme at painting")
{
    Theme theme;
    theme.install();
    theme.setMode(ThemeMode::Light);
    const QIcon lock = icon(u"lock"_s, Token::Danger);
    REQUIRE(!lock.isNull());
    const auto darkest = [](const QPixmap &pixmap) {
        const QImage image = pixmap.toImage();
        QColor most(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > most.alpha())
                    most = image.pixelColor(x, y);
            }
        }
        return most.rgb();
    };
    CHECK(darkest(lock.pixmap(48, 48)) == tokenColor(Token::Danger, false).rgb());
    theme.setMode(ThemeMode::Dark);
    CHECK(darkest(lock.pixmap(48, 48)) == tokenColor(Token::Danger, true).rgb());
    CHECK(icon(u"no-such-icon"_s).isNull());
    CHECK(iconPixmap(u"lock"_s, color(Token::Text), 16, 2.0).width() == 32);
}

TEST_CASE("Every icon file is drawable")
{
    const QStringList files = QDir(u":/weiwo/icons"_s).entryList({u"*.svg"_s});
    CHECK(files.size() > 100);
    for (const QString &file : files) {
        INFO(file.toStdString());
        const QImage image = iconPixmap(QFileInfo(file).completeBaseName(), color(Token::Text), 24,
                                        1.0).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y).alpha() > 100;
        }
        CHECK(inked > 3);
    }
}
