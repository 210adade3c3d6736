#pragma once

#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace weiwo::reporting {

enum class ViewKind {
    Text,
    Money,
    Count,
    Quantity,
    Percent,    ///< integers of 10^-digits of a percent
    Date,       ///< Julian days
    Series,     ///< texts: the figures of a course, a blank between them
};
[[nodiscard]] bool isNumeric(ViewKind kind);

struct ViewColumn
{
    QString key{};
    QString title{};
    QString unit{};            ///< in words, beside the title
    ViewKind kind = ViewKind::Text;
    int digits = 0;            ///< of the stored integers: value = n · 10^-digits
    qint64 factor = 1;         ///< of the shown unit, a power of ten: 10,000 where amounts are in 万
    int decimals = 0;          ///< shown; what goes out is exact

    bool operator==(const ViewColumn &) const = default;
};

/// Missing (which is not 0), an integer as its column reads it, or a text.
using ViewCell = std::variant<std::monostate, qint64, QString>;

struct ViewRow
{
    int depth = 0;             ///< in a tree, from 0
    bool total = false;
    std::vector<ViewCell> cells{};   ///< one a column

    bool operator==(const ViewRow &) const = default;
};

/// A table as a screen shows it: its columns and rows in their order, its groups and totals, its
/// units. Files and the clipboard are made from it. A plain value; texts are in the program's
/// language.
struct ViewTable
{
    QString title{};
    QString subtitle{};        ///< scope · period · comparison
    QString source{};          ///< how fresh it is: "orders up to 2026-03-29"
    std::vector<ViewColumn> columns{};
    std::vector<ViewRow> rows{};

    bool operator==(const ViewTable &) const = default;
};

/// Title and unit: "Sales amount (CNY 10K)".
[[nodiscard]] QString headOf(const ViewColumn &column);
/// Digits behind the point of an integer in the shown unit: its value is n · 10^-places.
[[nodiscard]] int placesOf(const ViewColumn &column);
/// Machine text of a cell: the exact value in the shown unit ("1204.513726", "94.2%"), an ISO date,
/// a text as it is; empty for missing.
[[nodiscard]] QString cellText(const ViewColumn &column, const ViewCell &cell);
/// What stands above the table in a file: title, subtitle, source; those that there are.
[[nodiscard]] QStringList headLines(const ViewTable &table);
/// Any row is deeper than the top.
[[nodiscard]] bool hasGroups(const ViewTable &table);

/// As Excel writes it: TAB and CRLF; a cell with TAB, quote or line break is quoted; texts that a
/// spreadsheet would run have a ' in front.
[[nodiscard]] QString toTabSeparated(const ViewTable &table, bool heads);
/// For spreadsheets and mail: figures at the right, texts marked as text so that leading zeros
/// stay and nothing is run, groups indented, totals bold.
[[nodiscard]] QString toHtml(const ViewTable &table, bool heads);

} // namespace weiwo::reporting
