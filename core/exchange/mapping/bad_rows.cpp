#include "core/exchange/mapping/bad_rows.h"

#include "core/base/text.h"
#include "core/exchange/mapping/mapping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

bool isAdded(const QString &header)
{
    return header == RowHeader || header == ProblemHeader || header == LineNoHeader;
}

} // namespace

BadRowsWriter::BadRowsWriter(CsvWriter writer, const QStringList &headers)
    : m_writer(std::move(writer)), m_headers(size_t(headers.size()))
{
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (!isAdded(headers[i]))
            m_columns.push_back(size_t(i));
    }
}

Result<BadRowsWriter> BadRowsWriter::open(QIODevice &out, const QStringList &headers,
                                          const CsvFormat &format, const QByteArray &lineEnd)
{
    CsvStyle style;
    style.encoding = format.encoding;
    style.delimiter = format.delimiter;
    style.quote = format.quote;
    style.lineEnd = lineEnd.isEmpty() ? QByteArray("\n") : lineEnd;
    WEIWO_ASSIGN(CsvWriter writer, CsvWriter::open(out, style));
    BadRowsWriter result(std::move(writer), headers);
    const int above = format.skipRows + std::max(format.headerRow, 1) - 1;
    for (int i = 0; i < above; ++i)
        result.m_writer.endRow();
    if (format.headerRow > 0) {
        for (const size_t column : result.m_columns)
            result.m_writer.addPlain(headers[qsizetype(column)]);
        for (const QLatin1String added : {RowHeader, ProblemHeader, LineNoHeader})
            result.m_writer.addPlain(QString(added));
        result.m_writer.endRow();
    }
    return result;
}

void BadRowsWriter::add(const SourceLine &line, const QString &problem,
                        std::optional<qint64> lineNo)
{
    for (const size_t column : m_columns)
        m_writer.addPlain(column < line.cells.size() ? line.cells[column] : std::string_view());
    m_writer.addPlain(QString::number(line.row));
    m_writer.addText(problem);
    m_writer.addPlain(lineNo ? QString::number(*lineNo) : QString());
    // Behind everything: the row stays too long until somebody has put them where they belong.
    for (size_t i = m_headers; i < line.cells.size(); ++i)
        m_writer.addPlain(line.cells[i]);
    m_writer.endRow();
    ++m_rows;
}

QString problemText(const Findings &findings, qint64 row)
{
    QStringList parts;
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Error || finding.row != row)
            continue;
        const QString part = finding.column.isEmpty()
            ? finding.message
            : translate("exchange", "%1: %2").arg(finding.column, finding.message);
        if (!parts.contains(part))
            parts += part;
    }
    return parts.join(u' ');
}

} // namespace weiwo
