#pragma once

#include "core/customers/custom_fields.h"
#include "core/exchange/dataset.h"

namespace weiwo::customers {

/// The fields of the company's own as columns of `customers.customers`, in files: they stand behind the others.
class OwnColumns
{
public:
    /// @p first: the place of the first of them among the dataset's fields.
    [[nodiscard]] static Result<OwnColumns> load(Reader &reader, int first);

    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }
    [[nodiscard]] const std::vector<CustomField> &fields() const { return m_fields; }
    [[nodiscard]] std::vector<FieldSpec> specs() const;

    /// Where the row has a value that is none of its field.
    struct Problem
    {
        int field = 0;                 ///< place in the dataset
        QString key;
        QString message;
    };
    /// What the row says: a value for each of fields(), as it is kept; absent where the row has none.
    [[nodiscard]] tl::expected<std::vector<std::optional<QString>>, Problem> valuesOf(const exchange::MappedRecord &record) const;
    /// Whether the customer has other values than the row says.
    [[nodiscard]] Result<bool> differ(Reader &reader, const CustomerId &customer, const std::vector<std::optional<QString>> &values) const;
    Status write(Edit &edit, const CustomerId &customer, const std::vector<std::optional<QString>> &values) const;

    /// The cell that export writes of a value that is kept.
    [[nodiscard]] static Value cellOf(const CustomField &field, const QString &value);

private:
    int m_first = 0;
    std::vector<CustomField> m_fields;
};

} // namespace weiwo::customers
