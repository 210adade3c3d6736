#pragma once

#include "core/exchange/mapping/mapping.h"
#include "core/exchange/text/csv_guess.h"

#include <span>
#include <string>
#include <vector>

namespace weiwo {

/// Some rows of a file, for guessing and for a preview.
struct TableSample
{
    QStringList headers;
    std::vector<std::vector<std::string>> rows;
};

/// Reads the header and up to @p maxRows rows of a source.
[[nodiscard]] Result<TableSample> sampleOf(RowSource &source, size_t maxRows = 200);

/// What is known besides the file.
struct GuessHints
{
    QString dataset; ///< the user has chosen it; empty: any
    QString fileName; ///< without folder
    QStringList spaces; ///< of external ids that there are: "aw.EmployeeKey"
};

/// A column, and the field that it seems to be.
struct ColumnGuess
{
    size_t column = 0; ///< from 0
    QString to; ///< empty: none
    double confidence = 0; ///< 0…1
};

/// A dataset that the file may be for.
struct DatasetGuess
{
    QString key;
    double confidence = 0; ///< 0…1
};

/// A mapping that fits as well as could be found out. checkMapping() may still refuse it: then the
/// file lacks what the dataset needs, and the error says what.
struct MappingGuess
{
    Mapping mapping;
    std::vector<ColumnGuess> columns; ///< one for each column of the file
    std::vector<DatasetGuess> datasets; ///< best first; mapping is for the first
};

/// From headers (their words in Chinese and English) and contents (dates look like dates) to
/// dataset, columns, format of numbers and dates, missing values, months side by side.
[[nodiscard]] MappingGuess guessMapping(const TableSample &sample,
                                        const Catalogue<DatasetFields> &datasets,
                                        const GuessHints &hints = {});

/// The same for a text file, with its cut as the mapping's format. Leaves it at its start.
[[nodiscard]] Result<MappingGuess> guessMapping(QIODevice &file,
                                                const Catalogue<DatasetFields> &datasets,
                                                const GuessHints &hints = {});

} // namespace weiwo
