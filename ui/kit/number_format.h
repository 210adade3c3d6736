#pragma once

#include <QString>
#include <optional>
#include <span>

namespace weiwo::ui {

/// The unit in which amounts of a table are shown. Thousand, Million, Billion or Wan, Yi by
/// preference; Auto is resolved by the median of what is shown.
enum class MoneyUnit { Auto, One, Thousand, Wan, Million, Yi, Billion };
enum class UnitFamily { WanYi, Metric };

enum class NumberKind { Money, Count, Percent };

/// What a stored integer means: value = n · 10^-digits, in currency units, things or percent.
struct NumberSpec
{
    NumberKind kind = NumberKind::Money;
    int digits = 2;                   ///< of the stored integer, 0…9
    MoneyUnit unit = MoneyUnit::One;  ///< shown unit, and the unit of a bare typed number
    int decimals = -1;                ///< shown; -1: by kind and unit
    QString currency = QStringLiteral("CNY");

    bool operator==(const NumberSpec &) const = default;
};

/// 1, 1,000, 10,000 …; Auto counts as One.
[[nodiscard]] qint64 unitFactor(MoneyUnit unit);
/// The default family of the program's language: wan/yi in Chinese, K/M/B otherwise.
[[nodiscard]] UnitFamily defaultUnitFamily();
/// By the median of the amounts that are not 0: One below 100,000, Wan below 10^9, else Yi
/// (metric: one, K from 10^5, M from 10^7, B from 10^10). One without amounts.
[[nodiscard]] MoneyUnit autoMoneyUnit(std::span<const qint64> stored, int digits,
                                      UnitFamily family);
/// The unit as a header names it: "CNY", "CNY M".
[[nodiscard]] QString unitTitle(MoneyUnit unit, const QString &currency);
/// Decimals shown by kind and unit, or the spec's own.
[[nodiscard]] int shownDecimals(const NumberSpec &spec);

/// The figure alone in the spec's unit: "1,234.5", "−12", "0", "—" for missing, "94.2%".
/// U+2212 as minus sign. Rounds half away from zero; never writes "−0".
[[nodiscard]] QString figure(std::optional<qint64> stored, const NumberSpec &spec);
/// The figure with its unit: "1,234.5M".
[[nodiscard]] QString figureWithUnit(std::optional<qint64> stored, const NumberSpec &spec);
/// All digits in the base unit, grouped, with the currency: for tool tips. "12,045,137.26 CNY".
[[nodiscard]] QString exactText(std::optional<qint64> stored, const NumberSpec &spec);
/// Machine text of the exact value in the spec's unit, ASCII, no separators, no trailing zeros:
/// "1204.513726". Empty for missing. A percentage carries "%".
[[nodiscard]] QString plainText(std::optional<qint64> stored, const NumberSpec &spec);

/// Growth in percent with arrow and sign: "▲ 12.3%", "▼ 4.0%", "flat" under ±0.05 %, "—".
/// @p stored has @p digits decimals of a percent.
[[nodiscard]] QString growthText(std::optional<qint64> stored, int digits);
/// Difference of two percentages: "+3.1 pp".
[[nodiscard]] QString pointsText(std::optional<qint64> stored, int digits);
/// @p part of @p whole in percent with one stored decimal; nothing if the base is ≤ 0.
[[nodiscard]] std::optional<qint64> shareOf(qint64 part, qint64 whole);

} // namespace weiwo::ui
