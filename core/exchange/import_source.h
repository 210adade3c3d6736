#pragma once

#include "core/exchange/import.h"
#include "core/exchange/text/csv_guess.h"

namespace weiwo::exchange {

/// The file of an import: its bytes, what they look like, and its rows, as often as asked for.
class ImportSource
{
public:
    /// Fails with io where it cannot be read, bad-input where there is nothing in it.
    [[nodiscard]] static Result<std::unique_ptr<ImportSource>> open(const ImportRequest &request);

    /// Name without folders.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] qint64 size() const { return m_device->size(); }
    [[nodiscard]] const QIODevice &device() const { return *m_device; }
    /// The file at its start; ends a reader of rows().
    [[nodiscard]] QIODevice &rewound();
    /// Hash of the bytes; read once.
    [[nodiscard]] Result<QString> sha256();
    [[nodiscard]] const CsvGuess &guess() const { return m_guess; }

    /// Headers as the guess, or a mapping, finds them.
    [[nodiscard]] Result<QStringList> headers(const std::optional<Mapping> &mapping = {});
    /// A new reader that stands before the first data row; the one before ends.
    [[nodiscard]] Result<CsvReader *> rows(const Mapping &mapping);
    /// How the file is cut by that mapping.
    [[nodiscard]] Result<CsvFormat> format(const Mapping &mapping) const;

private:
    ImportSource() = default;

    QString m_name;
    QByteArray m_bytes;
    std::unique_ptr<QIODevice> m_device;
    QString m_sha256;
    CsvGuess m_guess;
    std::unique_ptr<CsvReader> m_reader;
};

} // namespace weiwo::exchange
