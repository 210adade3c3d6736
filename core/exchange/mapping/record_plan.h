#pragma once

#include "core/exchange/fields.h"
#include "core/exchange/mapping/mapping.h"
#include "core/exchange/mapping/record_block.h"
#include "core/exchange/text/row_source.h"
#include "core/exchange/text/value_parse.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace weiwo {

/// The forms of dates of the columns that a mapping leaves open, by place in the file from 0.
struct DateForms
{
    std::map<size_t, DateFormat> byColumn;
    /// date.order (info): how a column is read; date.ambiguous, date.mixed (warnings): nothing,
    /// or not everything, can be decided, and dates that can be read in two ways are refused.
    Findings findings;
};

/// Looks through the file for the order of day and month in each column that the mapping fills a
/// date or month from without saying its form. @p source is read up to where all is decided.
[[nodiscard]] Result<DateForms> findDateForms(RowSource &source, const Mapping &mapping,
                                              const Catalogue<DatasetFields> &datasets);

/// What a cell of each record is for.
struct TargetColumn
{
    QString to; ///< as in the mapping: "amount", "customer.city", "external_id"
    const FieldSpec *field = nullptr; ///< null: an external id
    const FieldSpec *reference = nullptr; ///< of "customer.city": the field customer; else null
    bool externalId = false;
    QString lookup; ///< of a reference: name, code or the space of an external id; may be empty
    QString space; ///< of an external id
    QString header; ///< of the file; empty for a constant and for a value of unpivot
};

/// Where a cell of a record comes from, and how it is read.
struct CellPlan
{
    enum class Source { Column, Constant, UnpivotName, UnpivotValue };

    TargetColumn target;
    Source source = Source::Column;
    size_t column = 0; ///< of the file, from 0
    std::string constant;
    std::optional<Decimal> scale;
    std::map<std::string, std::string, std::less<>> values;
    NumberFormat numbers;
    DateFormat dates;

    [[nodiscard]] FieldType type() const
    {
        return target.field ? target.field->type : FieldType::Text;
    }
};

/// A column of the file that makes a record of its own.
struct UnpivotColumn
{
    size_t column = 0;
    QString header;
    std::string name; ///< what `names` makes of the header
};

/// A mapping, worked out for the header of one file.
struct RecordPlan
{
    std::vector<CellPlan> cells;
    std::vector<size_t> order; ///< places in cells: months stand behind the year they may need
    std::vector<UnpivotColumn> unpivot;
    std::optional<size_t> yearCell;
    std::optional<size_t> lineNoColumn; ///< of a mended bad-rows file
    size_t columnsNeeded = 0; ///< a row with fewer cells lacks a mapped one
    std::vector<std::string> nullValues;
    Findings findings; ///< column.missing
};

/// bad-input if the mapping does not fit its dataset (checkMapping), names a column for a
/// required field that is not among @p headers, or one that is there twice, or has a constant
/// that its field cannot take.
[[nodiscard]] Result<RecordPlan> planRecords(const Mapping &mapping,
                                             const Catalogue<DatasetFields> &datasets,
                                             const QStringList &headers, const DateForms &dates);

/// What @p text (ends trimmed, not a missing value) means in a cell of @p plan. @p year: of the
/// row, for a month without one.
[[nodiscard]] Parsed<CellValue> cellValue(std::string_view text, const CellPlan &plan,
                                      std::optional<int> year);

} // namespace weiwo
