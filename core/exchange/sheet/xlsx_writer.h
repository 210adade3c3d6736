#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDate>
#include <QIODevice>
#include <QTemporaryDir>
#include <map>
#include <memory>
#include <string>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace weiwo {

/// How a cell of a spreadsheet looks.
struct XlsxLook
{
    std::string number{};      ///< "#,##0.00", "@"; empty: as the spreadsheet likes
    bool strong = false;       ///< bold
    bool line = false;         ///< a thin line under it
    bool right = false;        ///< a text at the right edge
    int indent = 0;            ///< of a tree's texts

    auto operator<=>(const XlsxLook &) const = default;
};

/// The number format of figures in groups of three, "#,##0.00".
[[nodiscard]] std::string groupedFormat(int decimals);

/// Writes a workbook of typed cells, row by row from the top, in constant memory. Texts are never
/// taken for formulas. What goes wrong is `io`. One thread.
class XlsxWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<XlsxWriter>> create();
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    /// A sheet to go on with, at its first row. Letters that no sheet's name may have are left out;
    /// the second and later ones have their number behind the name.
    Status addSheet(const QString &name);
    /// @p width in letters; for the columns first … last of this sheet.
    void setWidth(int first, int last, double width);
    /// So many rows and columns of this sheet stay in view.
    void freeze(int rows, int columns);
    /// How deep the row stands in the outline, 0 … 7; before its cells.
    void setOutline(int level);
    /// No row fits any more: addSheet().
    [[nodiscard]] bool isFull() const;

    Status text(int column, const QString &text, const XlsxLook &look = {});
    /// What a spreadsheet holds: fifteen significant digits.
    Status number(int column, double value, const XlsxLook &look = {});
    /// n · 10^-places.
    Status number(int column, qint64 n, int places, const XlsxLook &look = {});
    Status date(int column, QDate date, XlsxLook look = {});
    void endRow() { ++m_row; }

    /// Writes all of it. The last call.
    Status finish(QIODevice &out);

private:
    XlsxWriter() = default;
    [[nodiscard]] lxw_format *formatOf(const XlsxLook &look);

    QTemporaryDir m_folder;
    QByteArray m_path;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    std::map<XlsxLook, lxw_format *> m_formats;
    unsigned m_row = 0;
    int m_sheets = 0;
};

} // namespace weiwo
