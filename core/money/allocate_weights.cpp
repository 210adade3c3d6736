#include "core/money/allocate.h"

#include <cmath>

namespace weiwo {

namespace {

constexpr int MaxDigits = 18;

tl::unexpected<Error> badWeight(size_t index, const QString &message)
{
    return fail(errc::BadInput, message, QString::number(index));
}

} // namespace

Result<ScaledWeights> weightsFromTexts(std::span<const std::string> texts)
{
    std::vector<WrittenDecimal> written;
    written.reserve(texts.size());
    std::optional<int> least;
    for (const std::string &text : texts) {
        const auto value = writtenDecimal(text);
        if (!value || value->digits < 0)
            return badWeight(written.size(),
                             translate("allocate", "The weight %1 is not a decimal number from 0 "
                                                   "up with at most 18 digits.")
                                 .arg(QString::fromStdString(text)));
        written.push_back(*value);
        if (value->digits != 0)
            least = std::min(least.value_or(value->exponent), value->exponent);
    }
    ScaledWeights result{.weights = {}, .exponent = least.value_or(0)};
    result.weights.reserve(written.size());
    for (const WrittenDecimal &value : written) {
        qint64 weight = value.digits;
        for (int i = result.exponent; weight != 0 && i < value.exponent; ++i) {
            if (i - result.exponent >= MaxDigits || weight > MaxWeight / 10)
                return badWeight(result.weights.size(),
                                 translate("allocate", "The weights need more than 18 digits over "
                                                       "one common power of ten."));
            weight *= 10;
        }
        result.weights.push_back(weight);
    }
    return result;
}

Result<std::vector<qint64>> weightsFromFigures(std::span<const double> figures)
{
    constexpr double resolution = 1e12;
    double largest = 0;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (!std::isfinite(figures[i]) || figures[i] < 0)
            return badWeight(i, translate("allocate", "A weight must be a figure from 0 up."));
        largest = std::max(largest, figures[i]);
    }
    std::vector<qint64> weights(figures.size(), 0);
    for (size_t i = 0; largest > 0 && i < figures.size(); ++i)
        weights[i] = std::llround(figures[i] / largest * resolution);
    return weights;
}

Result<std::vector<qint64>> weightsFromAmounts(std::span<const qint64> amounts)
{
    for (size_t i = 0; i < amounts.size(); ++i) {
        if (amounts[i] < 0 || amounts[i] > MaxWeight)
            return badWeight(i, translate("allocate", "A weight must be from 0 up with at most 18 "
                                                      "digits."));
    }
    return std::vector<qint64>(amounts.begin(), amounts.end());
}

} // namespace weiwo
