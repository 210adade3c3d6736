#pragma once

#include "core/exchange/dataset.h"
#include "core/exchange/import.h"
#include "core/exchange/mapping/mapping_guess.h"
#include "core/exchange/text/csv_guess.h"

namespace weiwo::ui {

/// A sheet of a spreadsheet.
struct SheetChoice
{
    QString name;
    bool hasRows = false;              ///< a header and a row at least; or it is damaged
};

/// A file as it is read: how it is cut, and its first rows.
struct FileDraft
{
    QString path;
    QString name;
    qint64 size = 0;
    bool spreadsheet = false;
    std::vector<SheetChoice> sheets;   ///< in the order of their tabs; empty where there is no choice
    QString sheet;                     ///< the one that is read; empty where there is no choice
    CsvGuess guess;
    MappingFormat chosen;              ///< what the user has set; the rest is found out
    CsvFormat format;                  ///< in use
    TableSample sample;
};

/// Reads the start of a file; of several sheets the one that is chosen, else the first with rows
/// that can be read. Fails as the import does: io, bad-input.
[[nodiscard]] Result<FileDraft> readFile(const QString &path, const MappingFormat &chosen);

/// What the columns of a file are taken for.
struct MapDraft
{
    Mapping mapping;
    std::vector<double> confidence;    ///< of each column; 1 where a saved mapping says so
    QString savedAs;                   ///< name of the saved mapping that fits; else empty
    std::shared_ptr<const exchange::Catalogues> catalogues;   ///< with the fields of the workspace's own
};

/// A saved mapping for these headers, else a guess; of @p dataset where that is chosen.
[[nodiscard]] Result<MapDraft> mapFile(Reader &reader, const FileDraft &file, const QString &dataset);

/// The field that column @p place of the file fills; empty: none.
[[nodiscard]] QString targetOf(const Mapping &mapping, const QStringList &headers, size_t place);
/// Whether the column is one of those that make a record each.
[[nodiscard]] bool isUnpivoted(const Mapping &mapping, const QStringList &headers, size_t place);
/// @p mapping with column @p place filling @p to (empty: nothing). What else the column says is
/// kept while its field stays.
[[nodiscard]] Mapping withTarget(Mapping mapping, const QStringList &headers, size_t place,
                                 const QString &to);

/// What a column may fill: fields of the dataset, and of records that a row names.
struct FieldChoice
{
    QString key;
    QString title;
    bool required = false;
};
[[nodiscard]] std::vector<FieldChoice> fieldChoices(const Catalogue<DatasetFields> &datasets,
                                                    const QString &dataset);
/// Required fields that nothing fills.
[[nodiscard]] QStringList missingFields(const Mapping &mapping,
                                        const Catalogue<DatasetFields> &datasets);

/// Writes a file with nothing but the headers of a dataset, in words, for Excel: fields of the workspace's own, too.
/// Returns its path. io, not-found.
[[nodiscard]] Result<QString> writeTemplate(Reader &reader, const QString &dataset, const QString &path);

/// Where bad rows go: beside the file, "orders-errors.csv"; those of a spreadsheet into a text file,
/// too.
[[nodiscard]] QString badRowsPath(const QString &path);

/// An import that was done.
struct BatchRow
{
    exchange::Batch batch;
    QString title;                     ///< of the dataset
    std::optional<Id> entry;           ///< to undo it by
};
[[nodiscard]] Result<std::vector<BatchRow>> recentBatches(Reader &reader);

} // namespace weiwo::ui
