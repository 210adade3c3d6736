#include "core/money/money.h"

#include "core/base/text.h"
#include "core/money/decimal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

struct CurrencyEntry
{
    const char *code;
    int digits;
};

// ISO 4217, the currencies that a Chinese sales office meets, and every one whose minor unit
// is not a hundredth.
constexpr CurrencyEntry currencies[] = {
    {"CNY", 2}, {"HKD", 2}, {"MOP", 2}, {"TWD", 2}, {"USD", 2}, {"EUR", 2}, {"GBP", 2}, {"JPY", 0},
    {"KRW", 0}, {"SGD", 2}, {"AUD", 2}, {"CAD", 2}, {"CHF", 2}, {"NZD", 2}, {"SEK", 2}, {"NOK", 2},
    {"DKK", 2}, {"RUB", 2}, {"INR", 2}, {"IDR", 2}, {"MYR", 2}, {"THB", 2}, {"PHP", 2}, {"VND", 0},
    {"AED", 2}, {"SAR", 2}, {"QAR", 2}, {"ZAR", 2}, {"BRL", 2}, {"MXN", 2}, {"TRY", 2}, {"PLN", 2},
    {"CZK", 2}, {"HUF", 2}, {"ILS", 2}, {"EGP", 2}, {"KZT", 2}, {"UZS", 2}, {"MNT", 2}, {"PKR", 2},
    {"BDT", 2}, {"LKR", 2}, {"MMK", 2}, {"KHR", 2}, {"LAK", 2}, {"BND", 2}, {"NPR", 2}, {"NGN", 2},
    {"KES", 2}, {"ARS", 2}, {"COP", 2}, {"PEN", 2}, {"CLP", 0}, {"PYG", 0}, {"ISK", 0}, {"UGX", 0},
    {"RWF", 0}, {"BIF", 0}, {"DJF", 0}, {"GNF", 0}, {"KMF", 0}, {"VUV", 0}, {"XAF", 0}, {"XOF", 0},
    {"XPF", 0}, {"BHD", 3}, {"IQD", 3}, {"JOD", 3}, {"KWD", 3}, {"LYD", 3}, {"OMR", 3}, {"TND", 3},
};

} // namespace

Result<Currency> Currency::of(const QString &code)
{
    const QString upper = code.trimmed().toUpper();
    const auto *entry = std::find_if(std::begin(currencies), std::end(currencies),
                                     [&upper](const CurrencyEntry &candidate) {
                                         return upper == QLatin1StringView(candidate.code);
                                     });
    if (entry == std::end(currencies))
        return fail(errc::BadInput,
                    translate("money", "%1 is not a currency this program knows. "
                                       "Use an ISO code such as CNY.")
                        .arg(code),
                    code);
    return Currency{.code = upper, .digits = entry->digits};
}

qint64 Currency::minorPerMajor() const
{
    qint64 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

QString moneyText(Money amount, const Currency &currency)
{
    return fixedText(amount.minor, currency.digits);
}

std::optional<Money> moneyFromText(const QString &text, const Currency &currency)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'+';
    });
    if (!plain)
        return std::nullopt;
    // The last two digits of a 64-bit amount are beyond a Decimal; amounts are bounded far below.
    const std::optional<Decimal> value = decimalFromText(text);
    if (!value || value->scale > currency.digits)
        return std::nullopt;
    const std::optional<qint64> minor = rescaled(*value, currency.digits);
    return minor ? std::optional(Money{*minor}) : std::nullopt;
}

} // namespace weiwo
