#include "ui/theme/fonts.h"

#include "ui/theme/tokens.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

int roleSize(TypeRole role)
{
    switch (role) {
    case TypeRole::Caption: return type::Caption;
    case TypeRole::Body:
    case TypeRole::Strong: return type::Body;
    case TypeRole::Section: return type::Section;
    case TypeRole::Title: return type::Title;
    case TypeRole::Kpi: return type::Kpi;
    }
    return type::Body;
}

bool isStrong(TypeRole role)
{
    return role != TypeRole::Caption && role != TypeRole::Body;
}

} // namespace

QStringList textFamilies(QLocale::Language language)
{
    [[maybe_unused]] const bool chinese = language == QLocale::Chinese;
#if defined(Q_OS_WIN)
    return {u"Segoe UI"_s, u"Microsoft YaHei UI"_s};
#elif defined(Q_OS_MACOS)
    return {QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(), u"PingFang SC"_s};
#else
    const QStringList han{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
                          u"WenQuanYi Micro Hei"_s};
    // Qt draws the CJK outlines heavier on dark: mixed faces would look bold beside thin.
    return chinese ? han + QStringList{u"Noto Sans"_s} : QStringList{u"Noto Sans"_s} + han;
#endif
}

QFont roleFont(TypeRole role, QLocale::Language language, int zoomPercent)
{
    QFont font;
    font.setFamilies(textFamilies(language));
    font.setPixelSize(qMax(1, qRound(roleSize(role) * zoomPercent / 100.0)));
    font.setWeight(isStrong(role) ? QFont::DemiBold : QFont::Normal);
    font.setStyleStrategy(QFont::PreferAntialias);
    return role == TypeRole::Kpi ? withTabularDigits(font) : font;
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (!qFuzzyCompare(1 + metrics.horizontalAdvance(QChar(digit)), 1 + zero))
            return false;
    }
    return true;
}

QFont withTabularDigits(const QFont &font)
{
    if (hasTabularDigits(font))
        return font;
    QFont even = font;
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    even.setFeature("tnum", 1);
    if (hasTabularDigits(even))
        return even;
#endif
    for (const QString &family : {u"Helvetica Neue"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        even.setFamilies(QStringList{family} + font.families());
        if (hasTabularDigits(even))
            return even;
    }
    return font;
}

bool hasChineseFont()
{
    return !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
}

} // namespace weiwo::ui
