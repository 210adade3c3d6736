#pragma once

#include "core/base/catalogue.h"
#include "core/base/error.h"
#include "core/exchange/fields.h"
#include "core/exchange/text/csv_reader.h"
#include "core/exchange/text/value_parse.h"
#include "core/money/decimal.h"

#include <QString>
#include <QStringList>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace weiwo {

/// Which column of the file: by its header, or by its number from 1.
using ColumnRef = std::variant<QString, int>;
/// Texts and what they stand for, in the order of the file.
using TextMap = std::vector<std::pair<QString, QString>>;
/// Keys that this version does not know: kept, and written back.
using ExtraKeys = nlohmann::ordered_json;

/// `format` of a mapping. What is absent is found out from the file or has its usual value.
struct MappingFormat
{
    std::optional<QString> encoding; ///< absent: detected
    std::optional<char> delimiter; ///< absent: guessed
    std::optional<QString> quote; ///< absent: "; empty: none (null in the file)
    std::optional<int> headerRow; ///< absent: 1; 0: no header
    int skipRows = 0;
    std::optional<QString> sheet;
    std::optional<char> decimal; ///< absent: .
    std::optional<char> thousands; ///< absent: , (or . where that is the decimal sign); 0: none
    std::optional<QString> date; ///< absent: decided for each column from its values
    std::optional<QStringList> nullValues; ///< absent: the empty text alone
    ExtraKeys extra = ExtraKeys::object();

    /// How numbers are written.
    [[nodiscard]] NumberFormat numbers() const;
    bool operator==(const MappingFormat &) const = default;
};

/// One entry of `columns`.
struct ColumnMapping
{
    ColumnRef from;
    QString to; ///< a field, "customer.city", or external_id
    QString lookup; ///< of a reference: "name", "code", or the space of an external id; else empty
    QString space; ///< of an external_id
    std::optional<Decimal> scale; ///< multiplies
    TextMap values; ///< replaces
    std::optional<QString> date; ///< of this column; absent: the format's
    ExtraKeys extra = ExtraKeys::object();

    bool operator==(const ColumnMapping &) const = default;
};

/// `unpivot`: each of these columns makes a record of its own.
struct Unpivot
{
    std::vector<ColumnRef> columns;
    QString nameTo; ///< field that takes the column's header
    QString valueTo; ///< field that takes the cell
    TextMap names; ///< replaces the headers
    std::optional<Decimal> scale; ///< multiplies the cell
    ExtraKeys extra = ExtraKeys::object();

    bool operator==(const Unpivot &) const = default;
};

/// What happens to a row whose key an earlier batch has.
enum class OnMatch { Update, Skip, Create, Refuse };

/// The key of a policy: "update", "skip", "create", "refuse".
[[nodiscard]] QString onMatchKey(OnMatch policy);
[[nodiscard]] std::optional<OnMatch> onMatchFromKey(const QString &key);

/// What happens to a record that would be new, and is like one that is there.
enum class OnDuplicate {
    Create,                    ///< it is made, and told of
    Update,                    ///< where both are surely one, the row is about that one; else as Create
    Ask,                       ///< the row stays out until somebody says
};
/// The key of a policy: "create", "update", "ask".
[[nodiscard]] QString onDuplicateKey(OnDuplicate policy);
[[nodiscard]] std::optional<OnDuplicate> onDuplicateFromKey(const QString &key);

/// `match`.
struct MatchRule
{
    /// Fields, or external_id: any of the ids that the row has. Absent: the dataset's own.
    std::optional<QStringList> key;
    std::optional<OnMatch> onMatch; ///< absent: update
    std::optional<OnDuplicate> onDuplicate; ///< `duplicates`; absent: create
    ExtraKeys extra = ExtraKeys::object();

    bool operator==(const MatchRule &) const = default;
};

/// How the columns of a file become the fields of a dataset (CLI.md §3).
struct Mapping
{
    QString name;
    QString dataset;
    QString file; ///< which file it is for, a name without folder; may be empty
    MappingFormat format;
    std::vector<ColumnMapping> columns;
    TextMap constants;
    std::optional<Unpivot> unpivot;
    MatchRule match;
    ExtraKeys extra = ExtraKeys::object();

    bool operator==(const Mapping &) const = default;
};

/// Reads a mapping file. bad-input names the key and what belongs there; `line` and `column`
/// where it is no JSON.
[[nodiscard]] Result<Mapping> mappingFromJson(const QByteArray &text);
/// The same of a value that was parsed already.
[[nodiscard]] Result<Mapping> mappingFromJson(const nlohmann::ordered_json &json);
/// The mapping file: known keys in the order of the contract, then those that are not known.
[[nodiscard]] nlohmann::ordered_json mappingJson(const Mapping &mapping);
/// The same as indented text with a newline at its end.
[[nodiscard]] QByteArray mappingText(const Mapping &mapping);

/// Whether @p mapping fits its dataset: known dataset and fields, no field filled twice, every
/// required field filled, lookup and space where they belong. bad-input names the field.
[[nodiscard]] Status checkMapping(const Mapping &mapping, const Catalogue<DatasetFields> &datasets);

/// The cut of @p mapping, with what it does not say from @p guess.
[[nodiscard]] Result<CsvFormat> csvFormatOf(const Mapping &mapping, const CsvFormat &guess);

/// The mapping of what export writes: every field of the dataset under its key.
[[nodiscard]] Mapping identityMapping(const DatasetFields &dataset);

/// A header as it is compared: without blanks, signs and case, full-width letters as ASCII.
[[nodiscard]] QString normalHeader(const QString &header);
/// 16 hex digits that are the same for the same set of headers, whatever their order, case and
/// spaces; what a bad-rows file adds does not count. To find a saved mapping for a file again.
[[nodiscard]] QString headerSignature(const QStringList &headers);
/// Places of @p ref among @p headers, from 0: the exact header, else the normal one; several if
/// the file has that header several times, none if it does not have it.
[[nodiscard]] std::vector<size_t> columnPlaces(const ColumnRef &ref, const QStringList &headers);
/// The reference in words: the header, or "column 3".
[[nodiscard]] QString columnText(const ColumnRef &ref);

/// The headers that a bad-rows file adds.
inline constexpr QLatin1String RowHeader("_row");
inline constexpr QLatin1String ProblemHeader("_problem");
inline constexpr QLatin1String LineNoHeader("_line_no");

} // namespace weiwo
