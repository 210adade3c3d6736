#include "core/exchange/cell_values.h"

namespace weiwo::exchange {

namespace {

constexpr int QuantityDigits = 3;
constexpr int RatioDigits = 6;

struct Visitor
{
    FieldType type;
    int digits;

    StoredCell operator()(std::monostate) const { return {}; }
    StoredCell operator()(const Decimal &number) const
    {
        const auto stored = rescaled(number, digits);
        if (!stored)
            return {{}, true};
        return {*stored};
    }
    StoredCell operator()(const QDate &date) const { return {qint64(date.toJulianDay())}; }
    StoredCell operator()(const Month &month) const { return {qint64(month.index())}; }
    StoredCell operator()(std::string_view text) const
    {
        return {textValue(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))};
    }
};

} // namespace

int digitsOf(FieldType type, int currencyDigits)
{
    switch (type) {
    case FieldType::Money:
        return currencyDigits;
    case FieldType::Decimal:
        return QuantityDigits;
    case FieldType::Ratio:
        return RatioDigits;
    default:
        return 0;
    }
}

StoredCell storedCell(const Cell &cell, FieldType type, int currencyDigits)
{
    return std::visit(Visitor{type, digitsOf(type, currencyDigits)}, cell.value);
}

QString storedNumberText(qint64 number, FieldType type, int currencyDigits)
{
    if (type == FieldType::Money)
        return fixedText(number, currencyDigits);
    return decimalText({number, digitsOf(type, currencyDigits)});
}

} // namespace weiwo::exchange
