#pragma once

#include "core/exchange/dataset.h"
#include "core/exchange/mapping/record_plan.h"

namespace weiwo::exchange {

/// A cell of a file's record that fills a field of the dataset as it stands.
struct PlainCell
{
    size_t cell = 0;
    int field = 0;
    FieldType type = FieldType::Text;
};

/// A cell that fills a field of a record that the row names ("customer.city"), or files an
/// external id for it.
struct PartCell
{
    size_t cell = 0;
    int field = -1;            ///< in the dataset of the kind; -1: an external id
    FieldType type = FieldType::Text;
    QString refersTo;          ///< of a reference among them: its kind
    QString space;
};

/// How a row names a record.
struct ReferenceCells
{
    int field = 0;
    QString kind;
    QString header;            ///< of the column that names it, for findings
    QString lookup;            ///< "", "name", "code", or the space of an external id
    std::optional<size_t> primary;
    std::optional<size_t> code;
    std::optional<size_t> name;
    std::vector<PartCell> parts;

    /// Cells whose texts together say which record is meant.
    [[nodiscard]] std::vector<size_t> identity() const;
};

/// What becomes of the cells of a file's records.
struct ImportPlan
{
    const DatasetSpec *dataset = nullptr;
    const Catalogues *catalogues = nullptr;                ///< that the dataset is of
    std::vector<PlainCell> plain;
    std::vector<ReferenceCells> references;
    std::vector<std::pair<size_t, QString>> externalIds;   ///< cell and space
    std::vector<std::optional<size_t>> cellOf;             ///< of each field: the cell that fills it
    std::vector<QString> headers;                          ///< of each field: its column's header
    std::vector<size_t> required;                          ///< fields that a row cannot do without
    std::optional<int> position;                           ///< field that takes the place in an order
    std::optional<int> positionWithin;

    [[nodiscard]] bool isMapped(int field) const
    {
        return cellOf[static_cast<size_t>(field)].has_value();
    }
};

[[nodiscard]] ImportPlan importPlan(const DatasetSpec &dataset,
                                    const std::vector<TargetColumn> &targets,
                                    const Catalogues &catalogues);

} // namespace weiwo::exchange
