#pragma once

#include "core/base/error.h"
#include "core/reporting/view_table.h"

class QIODevice;

namespace weiwo {
class JobContext;
}

namespace weiwo::reporting {

enum class ViewFormat { Csv, Xlsx };

/// By the name's suffix; bad-input, with those that there are, for another one.
[[nodiscard]] Result<ViewFormat> viewFormatOf(const QString &path);

struct ViewCsv
{
    bool bom = true;           ///< without it Excel in China takes UTF-8 for GBK
    bool head = true;          ///< headLines() and a blank line above the table
};

/// The exact values of cellText(). Groups: a column of levels, from 1, in front. Texts that a
/// spreadsheet would run have a ' in front; figures never. io, cancelled.
[[nodiscard]] Status toCsv(const ViewTable &table, QIODevice &out, const ViewCsv &style = {}, JobContext *job = nullptr);
/// Typed cells: figures in the shown unit with its decimals, to the fifteen digits that
/// spreadsheets hold; dates as dates; texts always as texts. headLines() on top, the heads of the
/// columns stay in view, groups can be folded, totals are bold. A table of more rows than a sheet
/// has goes on in a next one. io, cancelled.
[[nodiscard]] Status toXlsx(const ViewTable &table, QIODevice &out, JobContext *job = nullptr);

/// Writes a file, which is there whole or not at all. bad-input for an unknown suffix and for a
/// workspace that is open; io; cancelled. Any thread.
[[nodiscard]] Status saveViewTable(const ViewTable &table, const QString &path, JobContext *job = nullptr);

} // namespace weiwo::reporting
