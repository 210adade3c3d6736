#include "core/customers/book_figures.h"

#include "core/base/day_text.h"
#include "core/money/decimal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using Kind = BookField::Kind;

std::optional<qint64> moneyFrom(const QString &text, const Currency &currency)
{
    const auto value = decimalFromText(text);
    return value ? rescaled(*value, currency.digits) : std::nullopt;
}

std::optional<qint64> dayFrom(const QString &text, const Currency &)
{
    const auto day = dayFromText(text);
    return day ? std::optional(qint64(day->toJulianDay())) : std::nullopt;
}

std::optional<qint64> daysFrom(const QString &text, const Currency &)
{
    bool whole = false;
    const qint64 days = text.toLongLong(&whole);
    return whole ? std::optional(days) : std::nullopt;
}

const BookFigure all[] = {
    {"sales.amount", WEIWO_TEXT("customers", "Sales amount"), Kind::Money,
     [](const OrderFigures &orders, qint64) { return orders.amount; }, moneyFrom},
    {"sales.compared", WEIWO_TEXT("customers", "Sales amount before"), Kind::Money,
     [](const OrderFigures &orders, qint64) { return orders.compared; }, moneyFrom},
    {"sales.difference", WEIWO_TEXT("customers", "Change of sales"), Kind::Money,
     [](const OrderFigures &orders, qint64) {
         return orders.amount || orders.compared ? std::optional(orders.amount.value_or(0) - orders.compared.value_or(0)) : std::nullopt;
     },
     moneyFrom},
    {"last_order", WEIWO_TEXT("customers", "Last order"), Kind::Date,
     [](const OrderFigures &orders, qint64) { return orders.lastDay; },
     dayFrom},
    {"days_since_order", WEIWO_TEXT("customers", "Days since the last order"), Kind::Days,
     [](const OrderFigures &orders, qint64 today) { return orders.lastDay ? std::optional(today - *orders.lastDay) : std::nullopt; },
     daysFrom},
};

} // namespace

std::span<const BookFigure> bookFigures()
{
    return all;
}

const BookFigure *bookFigure(const QString &key)
{
    const auto found = std::ranges::find_if(all, [&](const BookFigure &figure) { return key == QLatin1StringView(figure.key); });
    return found == std::end(all) ? nullptr : found;
}

QString figureText(const BookFigure &figure, const std::optional<qint64> &value, const Currency &currency)
{
    if (!value)
        return {};
    if (figure.kind == Kind::Money)
        return fixedText(*value, currency.digits);
    return figure.kind == Kind::Date ? QDate::fromJulianDay(*value).toString(Qt::ISODate) : QString::number(*value);
}

} // namespace weiwo::customers
