#pragma once

#include "core/base/error.h"

#include <QString>
#include <compare>
#include <cstdint>

namespace weiwo {

/// A currency: its ISO code and how many decimal digits its minor unit has.
struct Currency
{
    QString code = QStringLiteral("CNY");
    int digits = 2;

    /// The currency of that ISO code (any case); bad-input for an unknown one.
    [[nodiscard]] static Result<Currency> of(const QString &code);
    /// Minor units in one major unit, e.g. 100.
    [[nodiscard]] qint64 minorPerMajor() const;
    bool operator==(const Currency &) const = default;
};

/// An amount in whole minor units (fen) of a currency that the context knows: a workspace has
/// one. Never passes through double.
struct Money
{
    qint64 minor = 0;

    auto operator<=>(const Money &) const = default;
    Money operator-() const { return {-minor}; }
    Money &operator+=(Money other) { minor += other.minor; return *this; }
    Money &operator-=(Money other) { minor -= other.minor; return *this; }
    friend Money operator+(Money a, Money b) { return {a.minor + b.minor}; }
    friend Money operator-(Money a, Money b) { return {a.minor - b.minor}; }
};

/// Machine text of an amount: decimal major units with the currency's digits, "-1204.50".
[[nodiscard]] QString moneyText(Money amount, const Currency &currency);
/// Reads machine text (ASCII, '.' as decimal sign, no separators); nothing if it is none, has
/// more digits than the currency, or does not fit.
[[nodiscard]] std::optional<Money> moneyFromText(const QString &text, const Currency &currency);

} // namespace weiwo
