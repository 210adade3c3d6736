#pragma once

#include "core/exchange/sheet/xml_scanner.h"

#include <QStringList>
#include <vector>

namespace weiwo {

/// What a cell's style makes of its number.
enum class NumberLook { Number, Date, Time };

/// An .xlsx file: its sheets, and what their cells refer to. One thread.
class XlsxBook
{
public:
    /// @p file is open for reading at random and outlives the book; @p name is for messages.
    /// bad-input where it is no workbook, or a damaged one.
    [[nodiscard]] static Result<std::unique_ptr<XlsxBook>> open(QIODevice &file,
                                                                const QString &name);

    [[nodiscard]] const QString &name() const { return m_archive->name(); }
    /// The sheets with cells, in the order of their tabs.
    [[nodiscard]] QStringList sheetNames() const;
    /// The cells of a sheet, an empty name: of the first. bad-input with the names that there are.
    [[nodiscard]] Result<ZipPart> sheet(const QString &name) const;

    /// Reads the texts that cells refer to; needed before text().
    Status loadTexts();
    /// Nothing beyond the last one.
    [[nodiscard]] std::optional<std::string_view> text(size_t number) const;
    /// What a style makes of numbers.
    [[nodiscard]] NumberLook lookOf(size_t style) const
    {
        return style < m_looks.size() ? m_looks[style] : NumberLook::Number;
    }
    /// Whether days are counted from 1904.
    [[nodiscard]] bool from1904() const { return m_from1904; }

private:
    struct Sheet
    {
        QString name;
        std::string part;
    };

    explicit XlsxBook(std::unique_ptr<ZipArchive> archive) : m_archive(std::move(archive)) { }
    Status loadSheets();
    Status loadStyles();
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> relations() const;

    std::unique_ptr<ZipArchive> m_archive;
    std::vector<Sheet> m_sheets;
    std::vector<NumberLook> m_looks;
    bool m_from1904 = false;
    bool m_hasTexts = false;
    std::string m_texts;
    std::vector<size_t> m_textEnds;
};

/// Names of the sheets of an .xlsx file, in the order of their tabs; empty for a file that is no
/// spreadsheet. bad-input for a damaged one; io.
[[nodiscard]] Result<QStringList> sheetNames(const QString &path);

/// What a number format makes of numbers: by its number, where it is one that all programs know,
/// else by its code.
[[nodiscard]] NumberLook lookOfFormat(int number, std::string_view code);

/// Takes the escapes out that spreadsheets write for letters that XML does not have (_x000D_).
void unescape(std::string &text);

} // namespace weiwo
