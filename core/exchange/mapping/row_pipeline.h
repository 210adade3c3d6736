#pragma once

#include "core/exchange/mapping/record_block.h"
#include "core/exchange/mapping/record_plan.h"
#include "core/exchange/text/row_source.h"

#include <memory>
#include <vector>

namespace weiwo {

/// Turns the rows of a file into records of a dataset as a mapping says: constants, unpivot,
/// values, scale, missing values, numbers, dates. Streaming, one block at a time. One thread.
class RowPipeline
{
public:
    static constexpr size_t BlockRows = 2048;

    /// @p source stands before its first data row; it and @p datasets outlive the pipeline. Fails
    /// as planRecords() does. @p dates: what findDateForms() found in a first pass.
    [[nodiscard]] static Result<std::unique_ptr<RowPipeline>>
    open(RowSource &source, const Mapping &mapping, const Catalogue<DatasetFields> &datasets,
         const DateForms &dates = {});

    /// What the cells of each record are, in their order.
    [[nodiscard]] const std::vector<TargetColumn> &targets() const { return m_targets; }
    /// Place of "amount" in targets(); nothing if the mapping does not fill it.
    [[nodiscard]] std::optional<size_t> placeOf(const QString &to) const;
    /// About the file as a whole: column.missing (warning) for a column of the mapping that is
    /// not there and not required, and those of the DateForms.
    [[nodiscard]] const Findings &findings() const { return m_findings; }

    /// Fills @p block with the next rows; false when there are none left. Fails as the source
    /// does. The block's texts are valid while it is not filled again and this pipeline lives.
    ///
    /// Findings of its rows: FIELD.PROBLEM (error; problems: value_problem.h), row.short and
    /// row.long (error), row.quote (warning: text behind a closing quote), row.total (info: a row of
    /// sums, "合计" in its first cell and no day, is no record).
    [[nodiscard]] Result<bool> next(RecordBlock &block);

    [[nodiscard]] qint64 rowsRead() const { return m_rowsRead; }

private:
    class Filler;

    RowPipeline(RowSource &source, RecordPlan plan, Findings findings);

    RowSource &m_source;
    RecordPlan m_plan;
    std::vector<TargetColumn> m_targets;
    Findings m_findings;
    qint64 m_rowsRead = 0;
};

} // namespace weiwo
