#pragma once

#include "core/sales/types.h"

#include <QFlags>
#include <array>
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

/// Reads lines back out of columns, one after the other.
class PackCursor
{
public:
    /// @p lines: how many the pack says that it has.
    explicit PackCursor(qint64 lines);

    /// What packColumn() made; each column once, before the first line.
    void add(PackColumn column, const QByteArray &bytes);
    /// Sets what the columns tell of the next line, and leaves the rest. False: there is none, or
    /// the bytes do not fit the number of lines.
    [[nodiscard]] bool next(PackedLine &line);
    /// To be asked when next() has said false: the lines so far are not to be trusted.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    class Values
    {
    public:
        /// False where the bytes cannot be a column.
        [[nodiscard]] bool open(PackColumn column, const QByteArray &bytes, qint64 lines);
        [[nodiscard]] bool isOpen() const { return m_isOpen; }
        [[nodiscard]] std::optional<qint64> next();
        [[nodiscard]] bool isSpent() const { return m_at == m_end; }
        [[nodiscard]] bool isBroken() const { return m_isBroken; }

    private:
        enum class Present : char { None = 0, All = 1, Some = 2 };

        QByteArray m_bytes;
        const uchar *m_at = nullptr;
        const uchar *m_end = nullptr;
        const uchar *m_bits = nullptr;
        qint64 m_line = 0;
        quint64 m_factor = 1;
        quint64 m_before = 0;
        Present m_present = Present::None;
        bool m_isDelta = false;
        bool m_isFlag = false;
        bool m_isOpen = false;
        bool m_isBroken = false;
    };
    static constexpr size_t ColumnCount = 11;

    [[nodiscard]] Values &values(PackColumn column);
    void read(PackColumn column, qint64 &value);
    void read(PackColumn column, std::optional<qint64> &value);
    void finish();

    std::array<Values, ColumnCount> m_values;
    qint64 m_lines;
    qint64 m_left;
    bool m_damaged = false;
};

} // namespace weiwo::sales
