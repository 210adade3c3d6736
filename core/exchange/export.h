#pragma once

#include "core/exchange/dataset.h"

#include <QIODevice>


namespace weiwo {
class JobContext;
}

namespace weiwo::exchange {

enum class ExportFormat { Csv, Xlsx, Json };

/// Which table goes out, and how.
struct ExportFileRequest
{
    QString dataset;
    ExportFormat format = ExportFormat::Csv;
    QStringList columns;           ///< fields in that order; empty: all
    ExportRequest what;
    bool bom = false;              ///< CSV: with a byte order mark, for Excel
    bool titles = false;           ///< headers in words instead of keys
};

struct ExportResult
{
    QString dataset;
    qint64 rows = 0;
    QString path;
    QString sha256;                ///< of the file's bytes
};

/// Writes the rows to a device; returns how many. Streaming. not-found for an unknown dataset,
/// bad-input for an unknown column or a field that cannot be filtered by, io.
[[nodiscard]] Result<qint64> exportTo(Reader &reader, const ExportFileRequest &request,
                                      QIODevice &out, JobContext *job = nullptr);
/// The same to a file, which is there whole or not at all.
[[nodiscard]] Result<ExportResult> exportFile(Reader &reader, const ExportFileRequest &request,
                                              const QString &path, JobContext *job = nullptr);

} // namespace weiwo::exchange
