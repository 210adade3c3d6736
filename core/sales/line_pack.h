#pragma once

#include "core/sales/types.h"

#include <QFlags>
#include <array>
#include <bit>
#include <span>

namespace weiwo::sales {

/// What figures are made of, of one order line; units as in OrderLine.
struct PackedLine
{
    qint64 no = 0;             ///< local key of the line
    qint64 day = 0;
    qint64 month = 0;          ///< year·12 + month − 1
    Place place;
    std::optional<qint64> person;
    std::optional<qint64> customer;
    std::optional<qint64> product;
    std::optional<qint64> quantity;
    qint64 amount = 0;
    std::optional<qint64> cost;
    std::optional<qint64> discount;
    std::optional<qint64> order;   ///< orderKey() of its number

    bool operator==(const PackedLine &) const = default;
};

/// A column of a pack. Month and unit are the same for all lines of a pack and no columns.
enum class PackColumn : quint32 {
    Number = 1 << 0,
    Day = 1 << 1,
    Member = 1 << 2,
    Person = 1 << 3,
    Customer = 1 << 4,
    Product = 1 << 5,
    Quantity = 1 << 6,
    Amount = 1 << 7,
    Cost = 1 << 8,
    Discount = 1 << 9,
    Order = 1 << 10,
};
Q_DECLARE_FLAGS(PackColumns, PackColumn)
Q_DECLARE_OPERATORS_FOR_FLAGS(PackColumns)

/// A pack has no more; one that says so is damaged.
inline constexpr qint64 MostPackedLines = 4096;

/// The values of a column as bytes: a byte that says which lines have a value (1: all, 0: none,
/// 2: those whose bits, low ones first, are set in the bytes that follow), then a varint for each
/// line that has one. Keys and days are told as differences from the value before (ZigZag, from
/// 0), the others as multiples (ZigZag) of their common divisor, which stands before them. Whether
/// a line is its person's is told by the first part alone. Any values fit.
[[nodiscard]] QByteArray packColumn(PackColumn column, std::span<const PackedLine> lines);

/// What a pack says of its lines in one column.
struct PackedValues
{
    enum class Present : char { None = 0, All = 1, Some = 2 };

    Present present = Present::None;
    QByteArray bits;               ///< of the lines that have a value, where some do
    std::vector<qint64> values;    ///< of each line, where any has one; of one without, anything

    [[nodiscard]] bool has(size_t line) const
    {
        return present == Present::All
            || (present == Present::Some && (bits[qsizetype(line / 8)] >> (line % 8) & 1));
    }
};

/// Reads lines back out of columns, one after the other or column by column.
class PackCursor
{
public:
    PackCursor() = default;
    explicit PackCursor(qint64 lines) { start(lines); }

    /// Goes to another pack. @p lines: how many it says that it has.
    void start(qint64 lines);
    /// What packColumn() made; each column once, before the first line.
    void add(PackColumn column, const QByteArray &bytes);
    /// The columns so far cannot be those of so many lines: then there are no lines.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }
    /// Sets what the columns tell of the next line, and leaves the rest. False: there is none.
    [[nodiscard]] bool next(PackedLine &line);
    /// How many lines there are; none in a damaged pack.
    [[nodiscard]] size_t lines() const { return m_isDamaged ? 0 : m_lines; }
    /// A column that was added.
    [[nodiscard]] const PackedValues &values(PackColumn column) const { return m_columns[indexOf(column)]; }

private:
    struct Column : PackedValues
    {
        bool isOpen = false;
    };
    static constexpr size_t ColumnCount = 11;

    [[nodiscard]] static constexpr size_t indexOf(PackColumn column)
    {
        return static_cast<size_t>(std::countr_zero(static_cast<quint32>(column)));
    }
    [[nodiscard]] bool open(Column &column, const QByteArray &bytes, PackColumn kind) const;
    [[nodiscard]] bool takeDeltas(Column &column, const uchar *at, const uchar *end) const;
    [[nodiscard]] bool takeMultiples(Column &column, const uchar *at, const uchar *end) const;
    /// The column is known when this is compiled: it runs for every line.
    template<PackColumn Kind, class T>
    void read(size_t line, T &value) const;

    std::array<Column, ColumnCount> m_columns;
    size_t m_lines = 0;
    size_t m_at = 0;
    bool m_isDamaged = false;
};

} // namespace weiwo::sales
