#include "core/exchange/import_source.h"

#include "core/base/text.h"
#include "core/exchange/text/csv_writer.h"
#include "core/storage/open_stores.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

/// So many rows of a sheet show where its header stands.
constexpr int RowsToLookAt = 100;

/// The top of a sheet as a text file, to be looked at like one.
Result<QByteArray> topOf(XlsxBook &book, const QString &sheet)
{
    SheetFormat whole;
    whole.sheet = sheet;
    whole.headerRow = 0;
    WEIWO_ASSIGN(const auto reader, XlsxReader::open(book, whole));
    QByteArray text;
    QBuffer buffer(&text);
    buffer.open(QIODevice::WriteOnly);
    WEIWO_ASSIGN(CsvWriter writer, CsvWriter::open(buffer, {}));
    SourceRow row;
    qint64 line = 1;
    for (int rows = 0; rows < RowsToLookAt; ++rows) {
        WEIWO_ASSIGN(const bool found, reader->next(row));
        if (!found)
            break;
        for (; line < row.line && line < RowsToLookAt; ++line)
            writer.endRow();
        line = row.line + 1;
        for (const std::string_view cell : row.cells)
            writer.addPlain(cell);
        writer.endRow();
    }
    WEIWO_TRY(writer.finish());
    return text;
}

} // namespace

Result<std::unique_ptr<ImportSource>> ImportSource::open(const ImportRequest &request)
{
    std::unique_ptr<ImportSource> source(new ImportSource);
    source->m_name = QFileInfo(request.path).fileName();
    if (request.bytes) {
        source->m_bytes = *request.bytes;
        source->m_device = std::make_unique<QBuffer>(&source->m_bytes);
    } else {
        WEIWO_TRY(storage::refuseOpenStore(request.path));
        source->m_path = request.path;
        source->m_device = std::make_unique<QFile>(request.path);
    }
    source->m_sheetName = request.sheet;
    if (source->m_sheetName.isEmpty() && request.mapping)
        source->m_sheetName = request.mapping->format.sheet.value_or(QString());
    WEIWO_TRY(source->open());
    return source;
}

Status ImportSource::open()
{
    if (!m_device->open(QIODevice::ReadOnly))
        return fail(errc::Io,
                    translate("exchange", "%1 could not be read: %2")
                        .arg(m_name, m_device->errorString()),
                    m_name);
    if (m_device->size() == 0)
        return fail(errc::BadInput, translate("exchange", "%1 is empty.").arg(m_name), m_name);
    if (ZipArchive::isOne(*m_device))
        return openSheet(m_sheetName);
    if (m_device->peek(8) == QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8))
        return fail(errc::BadInput,
                    translate("exchange", "%1 is an old or a protected spreadsheet. Save it as .xlsx "
                                          "without a password and import that.")
                        .arg(m_name),
                    m_name);
    WEIWO_ASSIGN(m_guess, guessCsv(*m_device));
    return {};
}

Status ImportSource::openSheet(const QString &sheet)
{
    WEIWO_ASSIGN(m_book, XlsxBook::open(*m_device, m_name));
    WEIWO_ASSIGN(QByteArray top, topOf(*m_book, sheet));
    QBuffer buffer(&top);
    buffer.open(QIODevice::ReadOnly);
    WEIWO_ASSIGN(const CsvGuess guess, guessCsv(buffer));
    // How the sheet's bad rows are written: as spreadsheet programs like their text files.
    m_guess.format = CsvFormat();
    m_guess.format.encoding.bom = true;
    m_guess.format.headerRow = guess.format.headerRow;
    return {};
}

QStringList ImportSource::sheetNames() const
{
    return m_book ? m_book->sheetNames() : QStringList();
}

void ImportSource::beginHash()
{
    m_hashing = std::async(std::launch::async, [path = m_path, bytes = m_bytes] {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (path.isEmpty()) {
            hash.addData(bytes);
        } else {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
                return QString();
        }
        return QString::fromLatin1(hash.result().toHex());
    });
}

Result<QString> ImportSource::sha256()
{
    if (!m_sha256.isEmpty())
        return m_sha256;
    if (!m_hashing.valid())
        beginHash();
    m_sha256 = m_hashing.get();
    if (m_sha256.isEmpty())
        return fail(errc::Io, translate("exchange", "%1 could not be read to its end.").arg(m_name),
                    m_name);
    return m_sha256;
}

Result<MappingGuess> ImportSource::guessedMapping(const Catalogue<DatasetFields> &datasets,
                                                  const GuessHints &hints)
{
    if (!m_book) {
        m_reader.reset();
        m_device->seek(0);
        return guessMapping(*m_device, datasets, hints);
    }
    WEIWO_ASSIGN(RowSource *rows, rowsBy(m_guess.format, {}));
    WEIWO_ASSIGN(const TableSample sample, sampleOf(*rows));
    MappingGuess guess = guessMapping(sample, datasets, hints);
    guess.mapping.format.headerRow = m_guess.format.headerRow;
    return guess;
}

Result<CsvFormat> ImportSource::format(const Mapping &mapping) const
{
    if (m_book)
        return m_guess.format;
    return csvFormatOf(mapping, m_guess.format);
}

Result<QStringList> ImportSource::headers(const std::optional<Mapping> &mapping)
{
    CsvFormat format = m_guess.format;
    if (mapping) {
        WEIWO_ASSIGN(format, csvFormatOf(*mapping, m_guess.format));
    }
    WEIWO_ASSIGN(RowSource *rows, rowsBy(format, mapping ? mapping->format : MappingFormat()));
    return rows->headers();
}

Result<RowSource *> ImportSource::rows(const Mapping &mapping)
{
    WEIWO_ASSIGN(const CsvFormat format, csvFormatOf(mapping, m_guess.format));
    return rowsBy(format, mapping.format);
}

Result<RowSource *> ImportSource::rowsBy(const CsvFormat &format, const MappingFormat &mapped)
{
    if (m_book) {
        SheetFormat sheet;
        sheet.sheet = m_sheetName.isEmpty() ? mapped.sheet.value_or(QString()) : m_sheetName;
        sheet.skipRows = format.skipRows;
        sheet.headerRow = format.headerRow;
        sheet.decimal = mapped.decimal.value_or('.');
        WEIWO_ASSIGN(m_sheet, XlsxReader::open(*m_book, sheet));
        return m_sheet.get();
    }
    m_device->seek(0);
    WEIWO_ASSIGN(m_reader, CsvReader::open(*m_device, format));
    return m_reader.get();
}

QByteArray ImportSource::lineEnd() const
{
    return m_reader ? m_reader->lineEnd() : QByteArray("\r\n");
}

} // namespace weiwo::exchange
