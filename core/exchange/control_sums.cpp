#include "core/exchange/control_sums.h"

#include "core/exchange/cell_values.h"

#include <limits>

namespace weiwo::exchange {

namespace {

bool isNumeric(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Decimal || type == FieldType::Integer
           || type == FieldType::Ratio;
}

std::optional<qint64> added(qint64 a, qint64 b)
{
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    if ((b > 0 && a > Most - b) || (b < 0 && a < -Most - b))
        return {};
    return a + b;
}

std::optional<Decimal> added(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.scale, b.scale);
    const auto x = rescaled(a, scale);
    const auto y = rescaled(b, scale);
    const auto sum = x && y ? added(*x, *y) : std::nullopt;
    return sum ? std::optional(Decimal{*sum, scale}) : std::nullopt;
}

} // namespace

ControlSums::ControlSums(const ImportPlan &plan, int currencyDigits)
    : m_plan(plan), m_currencyDigits(currencyDigits)
{
    for (const PlainCell &cell : plan.plain)
        if (isNumeric(cell.type))
            m_sums.push_back({.cell = cell});
    std::sort(m_sums.begin(), m_sums.end(),
              [](const Sum &a, const Sum &b) { return a.cell.field < b.cell.field; });
}

void ControlSums::add(const MappedRecord &record, const FileRecord &written)
{
    for (Sum &sum : m_sums) {
        const auto value = optionalInteger(record.at(sum.cell.field));
        if (!value)
            continue;
        if (sum.stored)
            sum.stored = added(*sum.stored, *value);
        const auto *number = std::get_if<Decimal>(&written.cells[sum.cell.cell].value);
        const int digits = digitsOf(sum.cell.type, m_currencyDigits);
        if (!number || number->scale <= digits)
            continue;
        ++sum.rounded;
        const auto cut = added(*number, Decimal{-*value, digits});
        sum.cut = sum.cut && cut ? added(*sum.cut, *cut) : std::nullopt;
    }
}

std::vector<std::pair<QString, QString>> ControlSums::stored() const
{
    std::vector<std::pair<QString, QString>> texts;
    for (const Sum &sum : m_sums)
        if (sum.stored)
            texts.emplace_back(
                m_plan.dataset->shape.fields[static_cast<size_t>(sum.cell.field)].key,
                storedNumberText(*sum.stored, sum.cell.type, m_currencyDigits));
    return texts;
}

std::vector<std::pair<QString, QString>> ControlSums::raw() const
{
    std::vector<std::pair<QString, QString>> texts;
    if (rounded().empty())
        return texts;
    for (const Sum &sum : m_sums)
        if (const auto raw = asWritten(sum))
            texts.emplace_back(
                m_plan.dataset->shape.fields[static_cast<size_t>(sum.cell.field)].key,
                decimalText(*raw));
    return texts;
}

std::optional<Decimal> ControlSums::asWritten(const Sum &sum) const
{
    if (!sum.stored || !sum.cut)
        return {};
    return added(Decimal{*sum.stored, digitsOf(sum.cell.type, m_currencyDigits)}, *sum.cut);
}

std::vector<ControlSums::Rounded> ControlSums::rounded() const
{
    std::vector<Rounded> all;
    for (const Sum &sum : m_sums)
        if (sum.rounded > 0)
            all.push_back({sum.cell.field, sum.rounded});
    return all;
}

} // namespace weiwo::exchange
