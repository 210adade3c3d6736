#include "core/reporting/view_table_file.h"

#include "core/base/text.h"
#include "core/exchange/sheet/xlsx_writer.h"
#include "core/exchange/text/csv_writer.h"
#include "core/storage/open_stores.h"
#include "core/workspace/jobs.h"

#include <QDate>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace weiwo::reporting {

namespace {

constexpr size_t Beat = 2048;
constexpr double TextWidth = 22;
constexpr double FigureWidth = 15;

/// Says how far it is, now and then; fails once somebody asked to stop.
Status beat(JobContext *job, size_t row, size_t rows)
{
    if (!job || row % Beat != 0)
        return {};
    job->progress(static_cast<qint64>(row), static_cast<qint64>(rows));
    if (job->cancelled())
        return fail(errc::Cancelled, translate("reporting", "The export was cancelled."));
    return {};
}

class XlsxView
{
public:
    XlsxView(const ViewTable &table, XlsxWriter &writer) : m_table(table), m_writer(writer) { }

    Status write(JobContext *job)
    {
        WEIWO_TRY(sheet());
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            WEIWO_TRY(beat(job, i, m_table.rows.size()));
            if (m_writer.isFull())
                WEIWO_TRY(sheet());
            WEIWO_TRY(row(m_table.rows[i]));
        }
        return {};
    }

private:
    Status sheet()
    {
        WEIWO_TRY(m_writer.addSheet(m_table.title));
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            m_writer.setWidth(int(i), int(i), isNumeric(m_table.columns[i].kind) ? FigureWidth : TextWidth);
        const QStringList lines = headLines(m_table);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            WEIWO_TRY(m_writer.text(0, lines[i], {.strong = i == 0}));
            m_writer.endRow();
        }
        if (!lines.isEmpty())
            m_writer.endRow();
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            const ViewColumn &column = m_table.columns[i];
            WEIWO_TRY(m_writer.text(int(i), headOf(column), {.strong = true, .line = true, .right = isNumeric(column.kind)}));
        }
        m_writer.endRow();
        m_writer.freeze(int(lines.size()) + (lines.isEmpty() ? 1 : 2), 1);
        return {};
    }

    Status row(const ViewRow &row)
    {
        if (row.depth > 0)
            m_writer.setOutline(row.depth);
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            WEIWO_TRY(cell(int(i), row));
        m_writer.endRow();
        return {};
    }

    Status cell(int place, const ViewRow &row)
    {
        const ViewColumn &column = m_table.columns[size_t(place)];
        const ViewCell &cell = row.cells[size_t(place)];
        XlsxLook look{.strong = row.total};
        if (const auto *text = std::get_if<QString>(&cell)) {
            if (text->isEmpty())
                return {};
            look.number = "@";
            look.indent = place == 0 ? row.depth : 0;
            return m_writer.text(place, *text, look);
        }
        const auto *number = std::get_if<qint64>(&cell);
        if (!number)
            return {};
        if (column.kind == ViewKind::Date)
            return m_writer.date(place, QDate::fromJulianDay(*number), look);
        const bool percent = column.kind == ViewKind::Percent;
        look.number = percent ? groupedFormat(column.decimals) + "%" : groupedFormat(column.decimals);
        return m_writer.number(place, *number, placesOf(column) + (percent ? 2 : 0), look);
    }

    const ViewTable &m_table;
    XlsxWriter &m_writer;
};

} // namespace

Result<ViewFormat> viewFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1)
        return ViewFormat::Csv;
    if (suffix == "xlsx"_L1)
        return ViewFormat::Xlsx;
    return fail(errc::BadInput,
                translate("reporting", "%1: tables are written as .xlsx or .csv. Choose a name that ends so.")
                    .arg(QFileInfo(path).fileName()),
                path);
}

Status toCsv(const ViewTable &table, QIODevice &out, const ViewCsv &style, JobContext *job)
{
    CsvStyle form;
    form.encoding.bom = style.bom;
    form.guard = true;
    WEIWO_ASSIGN(CsvWriter writer, CsvWriter::open(out, form));
    const bool groups = hasGroups(table);
    const QStringList lines = style.head ? headLines(table) : QStringList();
    for (const QString &line : lines) {
        writer.addText(line);
        writer.endRow();
    }
    if (!lines.isEmpty())
        writer.endRow();
    if (groups)
        writer.addText(translate("reporting", "Level"));
    for (const ViewColumn &column : table.columns)
        writer.addText(headOf(column));
    writer.endRow();
    for (size_t i = 0; i < table.rows.size(); ++i) {
        WEIWO_TRY(beat(job, i, table.rows.size()));
        const ViewRow &row = table.rows[i];
        if (groups)
            writer.addPlain(row.total ? QString() : QString::number(row.depth + 1));
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const QString text = cellText(table.columns[c], row.cells[c]);
            if (std::holds_alternative<QString>(row.cells[c]))
                writer.addText(text);
            else
                writer.addPlain(text);
        }
        writer.endRow();
    }
    return writer.finish();
}

Status toXlsx(const ViewTable &table, QIODevice &out, JobContext *job)
{
    WEIWO_ASSIGN(const auto writer, XlsxWriter::create());
    WEIWO_TRY(XlsxView(table, *writer).write(job));
    return writer->finish(out);
}

Status saveViewTable(const ViewTable &table, const QString &path, JobContext *job)
{
    WEIWO_ASSIGN(const ViewFormat format, viewFormatOf(path));
    WEIWO_TRY(storage::refuseOpenStore(path));
    QSaveFile file(path);
    const auto notWritten = [&] {
        return fail(errc::Io, translate("reporting", "%1 cannot be written: %2").arg(path, file.errorString()), path);
    };
    if (!file.open(QIODevice::WriteOnly))
        return notWritten();
    WEIWO_TRY(format == ViewFormat::Csv ? toCsv(table, file, {}, job) : toXlsx(table, file, job));
    if (!file.commit())
        return notWritten();
    return {};
}

} // namespace weiwo::reporting
