#pragma once

#include <QFont>
#include <QLocale>
#include <QStringList>

namespace weiwo::ui {

/// The steps of the type scale.
enum class TypeRole { Caption, Body, Strong, Section, Title, Kpi };

/// Families to name for running text, best first, for the platform compiled for. On Linux one
/// face draws Han, Latin and digits in Chinese; English leads with a Latin face.
[[nodiscard]] QStringList textFamilies(QLocale::Language language);
/// A font of that role at @p zoomPercent: size in px from the scale, weights 400 and 600 only.
[[nodiscard]] QFont roleFont(TypeRole role, QLocale::Language language, int zoomPercent);
/// Whether 0–9 have one advance in @p font, so that figures stand in columns.
[[nodiscard]] bool hasTabularDigits(const QFont &font);
/// @p font, with a family of even digits in front if its own are not even.
[[nodiscard]] QFont withTabularDigits(const QFont &font);
/// Whether the machine has any font that draws Chinese text.
[[nodiscard]] bool hasChineseFont();

} // namespace weiwo::ui
