#pragma once

#include "core/exchange/import.h"
#include "core/exchange/mapping/mapping_guess.h"
#include "core/exchange/sheet/xlsx_reader.h"

#include <future>

namespace weiwo::exchange {

/// The file of an import, text or .xlsx: its bytes, what they look like, and its rows, as often as
/// asked for.
class ImportSource
{
public:
    /// Fails with io where it cannot be read, bad-input where there is nothing in it.
    [[nodiscard]] static Result<std::unique_ptr<ImportSource>> open(const ImportRequest &request);

    /// Name without folders.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// What the position of rows() runs up to.
    [[nodiscard]] qint64 size() const { return m_sheet ? m_sheet->size() : m_device->size(); }
    [[nodiscard]] bool isSheet() const { return m_book != nullptr; }
    /// Of a spreadsheet, in the order of their tabs.
    [[nodiscard]] QStringList sheetNames() const;
    /// What the columns seem to be; ends a reader of rows().
    [[nodiscard]] Result<MappingGuess> guessedMapping(const Catalogue<DatasetFields> &datasets,
                                                      const GuessHints &hints);
    /// Begins to hash the bytes on another thread: sha256() has less to wait for.
    void beginHash();
    /// Hash of the bytes; read once.
    [[nodiscard]] Result<QString> sha256();
    [[nodiscard]] const CsvGuess &guess() const { return m_guess; }

    /// Headers as the guess, or a mapping, finds them.
    [[nodiscard]] Result<QStringList> headers(const std::optional<Mapping> &mapping = {});
    /// A new reader that stands before the first data row; the one before ends.
    [[nodiscard]] Result<RowSource *> rows(const Mapping &mapping);
    /// How the file is cut by that mapping; of a spreadsheet, how its bad rows are written.
    [[nodiscard]] Result<CsvFormat> format(const Mapping &mapping) const;
    /// How the lines of rows() end.
    [[nodiscard]] QByteArray lineEnd() const;

private:
    ImportSource() = default;
    [[nodiscard]] Status open();
    [[nodiscard]] Status openSheet(const QString &sheet);
    [[nodiscard]] Result<RowSource *> rowsBy(const CsvFormat &format, const MappingFormat &mapped);

    QString m_name;
    QByteArray m_bytes;
    std::unique_ptr<QIODevice> m_device;
    QString m_path;                    ///< of the file; empty: the bytes are in m_bytes
    QString m_sha256;
    std::future<QString> m_hashing;
    CsvGuess m_guess;
    std::unique_ptr<CsvReader> m_reader;
    QString m_sheetName;               ///< asked for; empty: the first
    std::unique_ptr<XlsxBook> m_book;
    std::unique_ptr<XlsxReader> m_sheet;
};

} // namespace weiwo::exchange
