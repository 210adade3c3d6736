#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/exchange/text/csv_reader.h"
#include "core/money/decimal.h"

#include <QBuffer>
#include <memory>
#include <optional>
#include <string_view>

namespace weiwo::cli {

/// A table in the contract's CSV that `analyze` reads once, from the top: columns by name, or else by what files
/// commonly call them (客户, 日期, 金额), in any encoding that imports read; values as they are written. Whatever is wrong with it is bad-input with line and column.
class AnalyzeTable
{
public:
    /// Reads up to the header of the file @p name, or of stdin for "-". io if it cannot be read;
    /// bad-input where it has no header, or one name twice.
    [[nodiscard]] static Result<std::unique_ptr<AnalyzeTable>> open(const QString &name);

    [[nodiscard]] const QStringList &headers() const { return m_reader->headers(); }
    /// The place of a column; bad-input where it is missing.
    [[nodiscard]] Result<size_t> column(const QString &name) const;
    /// A finding for each column that is none of @p known.
    [[nodiscard]] Findings unknownColumns(const QStringList &known) const;

    /// The next row, or false at the end.
    [[nodiscard]] Result<bool> next();
    /// The cell as it came. Valid until the next row.
    [[nodiscard]] std::string_view text(size_t column) const { return m_row.cells[column]; }
    /// The cell as a decimal: machine text with '.', at most 18 digits.
    [[nodiscard]] Result<Decimal> number(size_t column) const;
    /// The cell as a number of at most 10^15, so that sums stay numbers.
    [[nodiscard]] Result<double> realNumber(size_t column) const;
    /// The cell as a whole number that is not below 0.
    [[nodiscard]] Result<qint64> count(size_t column) const;
    /// The cell as a julian day: 2026-07-01, 20260701, 2026/7/1 and what else is a date in one way.
    [[nodiscard]] Result<qint32> day(size_t column) const;
    /// A column that need not be there.
    [[nodiscard]] std::optional<size_t> columnIfAny(const QString &name) const;
    /// bad-input at the header.
    [[nodiscard]] Error refusedHeader(const QString &column, const QString &message) const;
    /// bad-input in a column, of a row that is not known any more.
    [[nodiscard]] Error refusedColumn(const QString &column, const QString &message) const;
    /// bad-input at a cell of this row.
    [[nodiscard]] Error refused(size_t column, const QString &message) const;

private:
    AnalyzeTable(QString name, QByteArray bytes);
    [[nodiscard]] Error at(qint64 line, const QString &column, const QString &message) const;
    [[nodiscard]] Status checkHeader() const;

    QString m_name; ///< empty for stdin
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<CsvReader> m_reader;
    SourceRow m_row;
};

} // namespace weiwo::cli
