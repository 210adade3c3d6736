#pragma once

#include "core/customers/types.h"
#include "core/workspace/edit.h"

namespace weiwo::customers {

using CustomFieldId = StrongId<struct CustomFieldTag>;

/// What a company wants to know of its customers beside what every company does: a row, not code.
struct CustomField
{
    enum class Kind { Text, Number, Date, Choice };

    CustomFieldId id;
    QString key;                       ///< own.credit: "own." and a word of letters, digits and _
    QString title;
    Kind kind = Kind::Text;
    QStringList choices;               ///< of Choice
    qint64 position = 0;               ///< among the others

    bool operator==(const CustomField &) const = default;
};
/// "text", "number", "date", "choice".
[[nodiscard]] QString customKindKey(CustomField::Kind kind);
[[nodiscard]] std::optional<CustomField::Kind> customKindFromKey(const QString &key);
[[nodiscard]] QString customKindTitle(CustomField::Kind kind);

/// By position, then key.
[[nodiscard]] Result<std::vector<CustomField>> customFields(Reader &reader);
/// not-found with the keys that there are.
[[nodiscard]] Result<CustomField> customField(Reader &reader, const QString &key);
/// Makes a field (a null id: a new one; its id is named by the key; exists where there is one) or changes
/// all but its key. bad-input for a key
/// that is none, for a choice without choices, and for another kind than the values that there are fit.
[[nodiscard]] Result<CustomFieldId> putCustomField(Edit &edit, CustomField field);
/// Deletes a field with all its values.
Status removeCustomField(Edit &edit, const CustomFieldId &id);

/// The values of a customer, by key of the field. Numbers and dates are machine text (1234.5, 2026-04-01).
[[nodiscard]] Result<QMap<QString, QString>> customValues(Reader &reader, const CustomerId &customer);
/// The value as it is kept; bad-input where it is none of the field's kind. Empty stays empty.
[[nodiscard]] Result<QString> customValue(const CustomField &field, const QString &text);
/// Those of all customers, in no order.
Status eachCustomValue(Reader &reader, const std::function<void(const CustomerId &, const CustomFieldId &, const QString &value)> &each);
/// Sets a value, or takes it away where @p text is empty.
Status setCustomValue(Edit &edit, const CustomerId &customer, const CustomField &field, const QString &text);

[[nodiscard]] std::vector<TableSpec> customFieldTables();

} // namespace weiwo::customers
