#pragma once

#include "core/base/finding.h"
#include "core/money/decimal.h"
#include "core/period/period.h"

#include <QDate>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace weiwo {

/// What a cell means: nothing (missing), an exact number, a date, a month, or text in UTF-8 (of
/// text, references and choices; ends trimmed).
using CellValue = std::variant<std::monostate, Decimal, QDate, Month, std::string_view>;

struct Cell
{
    std::string_view text; ///< as in the file, ends trimmed
    CellValue value;
};

/// A row of the file as it came, for the bad-rows file.
struct SourceLine
{
    qint64 row = 0; ///< data row, from 1
    qint64 line = 0; ///< physical line, from 1
    std::span<const std::string_view> cells; ///< as many as the row has
    bool bad = false; ///< a finding of severity error is about it
    /// What the column _line_no of a mended bad-rows file says: the line number that the row had
    /// within its order.
    std::optional<qint64> lineNo;
};

/// One record that a row makes: a row makes one, or with unpivot one for each filled column.
struct FileRecord
{
    size_t source = 0; ///< place in sources() of the block
    std::span<const Cell> cells; ///< in the order of RowPipeline::targets()
};

/// Texts that stay where they are as long as the arena lives.
class TextArena
{
public:
    [[nodiscard]] char *take(size_t size);
    [[nodiscard]] std::string_view keep(std::string_view text);
    /// Forgets all texts, keeps the memory.
    void clear();

private:
    static constexpr size_t ChunkBytes = 256 * 1024;
    struct Chunk
    {
        std::unique_ptr<char[]> bytes;
        size_t size;
    };
    std::vector<Chunk> m_chunks;
    size_t m_current = 0;
    size_t m_used = 0;
};

/// Some rows of a file and the records that they make. Owns its texts, so it may go to another
/// thread; everything in it is valid until it is filled again. Not copyable.
class RecordBlock
{
public:
    RecordBlock() = default;
    RecordBlock(RecordBlock &&) noexcept = default;
    RecordBlock &operator=(RecordBlock &&) noexcept = default;

    /// In the order of the file. Records of a bad row are there too, as far as they could be read
    /// (a position within an order counts them); they are not to be imported.
    [[nodiscard]] const std::vector<FileRecord> &records() const { return m_records; }
    [[nodiscard]] const std::vector<SourceLine> &sources() const { return m_sources; }
    /// About cells of these rows, in the order of the file.
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    [[nodiscard]] const SourceLine &source(const FileRecord &record) const
    {
        return m_sources[record.source];
    }

private:
    friend class RowPipeline;
    void clear();

    TextArena m_texts;
    std::vector<SourceLine> m_sources;
    std::vector<std::string_view> m_sourceCells;
    std::vector<FileRecord> m_records;
    std::vector<Cell> m_cells;
    Findings m_findings;
};

} // namespace weiwo
