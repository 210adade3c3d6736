#pragma once

#include "core/exchange/import_plan.h"
#include "core/exchange/chunk_reader.h"

namespace weiwo::exchange {

/// Sums every numeric column that a mapping fills over the imported rows, as stored and as
/// written. Exact; a sum that does not fit is left out.
class ControlSums
{
public:
    ControlSums(const ImportPlan &plan, int currencyDigits);

    void add(const MappedRecord &record, const FileRecord &written);
    /// Field and machine text, in the order of the dataset's fields.
    [[nodiscard]] std::vector<std::pair<QString, QString>> stored() const;
    /// Empty where nothing was rounded.
    [[nodiscard]] std::vector<std::pair<QString, QString>> raw() const;

    /// Values that had more digits than are kept, by field.
    struct Rounded
    {
        int field = 0;
        qint64 count = 0;
    };
    [[nodiscard]] std::vector<Rounded> rounded() const;

private:
    struct Sum
    {
        PlainCell cell;
        std::optional<qint64> stored = 0;
        std::optional<Decimal> cut = Decimal{};   ///< as written less as stored, of all
        qint64 rounded = 0;
    };

    [[nodiscard]] std::optional<Decimal> asWritten(const Sum &sum) const;

    const ImportPlan &m_plan;
    int m_currencyDigits;
    std::vector<Sum> m_sums;
};

} // namespace weiwo::exchange
