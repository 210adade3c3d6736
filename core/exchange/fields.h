#pragma once

#include "core/base/catalogue.h"
#include "core/base/text.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace weiwo {

/// What a field of a dataset holds, and so how a cell of a file is read.
enum class FieldType {
    Text, ///< as it came, ends trimmed: names, codes, phones, ids with leading zeros
    Integer, ///< a whole number
    Decimal, ///< an exact number: quantities
    Money, ///< an exact amount in major units of the workspace's currency
    Ratio, ///< a share: 0.5 and 50% are the same
    Date,
    Month, ///< a calendar month; 1–12 where a field `year` stands beside it
    Reference, ///< names a record of the dataset `refersTo`: code, full name, id or external id
    Choice, ///< one of `choices`
};

/// The stable key of a type, as `dataset show` prints it: "text", "integer", "decimal", "money",
/// "ratio", "date", "month", "reference", "choice".
[[nodiscard]] QString fieldTypeKey(FieldType type);

/// One field of a dataset.
struct FieldSpec
{
    QString key; ///< "order_no"; also the header that export writes
    Text title; ///< header in words
    FieldType type = FieldType::Text;
    bool required = false;
    QString refersTo; ///< of a Reference: the key of the dataset
    QStringList synonyms; ///< headers under which files have it, Chinese and English, any case
    QStringList choices; ///< of a Choice: the keys
    QString ownTitle = {}; ///< of a field that people have made: its title, instead of `title`

    /// The header in words.
    [[nodiscard]] QString heading() const { return ownTitle.isEmpty() ? title.str() : ownTitle; }
};

/// An importable table: its fields in the order in which export writes them.
struct DatasetFields
{
    QString key; ///< "sales.lines"
    Text title;
    std::vector<FieldSpec> fields;
    /// Whether a mapping may also fill fields of the records that a row names
    /// ("customer.city"): a flat file makes the records that are not there.
    bool flat = false;

    /// The field of that key, or null. Valid as long as this dataset is.
    [[nodiscard]] const FieldSpec *find(const QString &fieldKey) const;
};

/// The pseudo field under which `space` files a value as an external id of the new record.
inline constexpr QLatin1String ExternalIdField("external_id");

/// What the `to` of a mapping names.
struct FieldTarget
{
    const FieldSpec *field = nullptr; ///< the field that takes the value; null: external id
    const FieldSpec *reference = nullptr; ///< of "customer.city": the field `customer`; else null
    bool externalId = false; ///< "external_id" or "customer.external_id"
};

/// Resolves "amount", "external_id", and in a flat dataset "customer.city"; nothing for an
/// unknown name. @p datasets must outlive the answer.
[[nodiscard]] std::optional<FieldTarget> resolveField(const Catalogue<DatasetFields> &datasets,
                                                      const DatasetFields &dataset,
                                                      const QString &to);

} // namespace weiwo
