#include "core/sales/line_pack.h"

#include "core/base/id_source.h"
#include "tests/support/catch.h"

#include <limits>

using namespace weiwo;
using namespace weiwo::sales;

namespace {

constexpr PackColumn AllColumns[] = {PackColumn::Number, PackColumn::Day, PackColumn::Member, PackColumn::Person,
                                     PackColumn::Customer, PackColumn::Product, PackColumn::Quantity, PackColumn::Amount,
                                     PackColumn::Cost, PackColumn::Discount, PackColumn::Order};
constexpr qint64 Least = std::numeric_limits<qint64>::min();
constexpr qint64 Most = std::numeric_limits<qint64>::max();

using Columns = std::vector<std::pair<PackColumn, QByteArray>>;

Columns packed(const std::vector<PackedLine> &lines)
{
    Columns columns;
    for (const PackColumn column : AllColumns)
        columns.emplace_back(column, packColumn(column, lines));
    return columns;
}

/// Absent where the pack is damaged.
std::optional<std::vector<PackedLine>> unpacked(qint64 count, const Columns &columns)
{
    PackCursor cursor(count);
    for (const auto &[column, bytes] : columns)
        cursor.add(column, bytes);
    std::vector<PackedLine> lines;
    for (PackedLine line; cursor.next(line);)
        lines.push_back(line);
    if (cursor.isDamaged())
        return {};
    return lines;
}

class Dice
{
public:
    explicit Dice(quint64 seed) : m_source(seed) { }
    quint64 bits() { return m_source.random(); }
    qint64 below(qint64 sides) { return static_cast<qint64>(bits() % static_cast<quint64>(sides)); }
    /// Of any size, the ends too.
    qint64 number()
    {
        const qint64 ends[] = {0, Least, Most, -1, 1};
        return below(4) == 0 ? ends[below(5)] : static_cast<qint64>(bits()) >> below(64);
    }
    std::optional<qint64> perhaps() { return below(3) == 0 ? std::nullopt : std::optional(number()); }

private:
    SeededIdSource m_source;
};

std::vector<PackedLine> randomLines(Dice &dice, size_t count)
{
    std::vector<PackedLine> lines(count);
    for (PackedLine &line : lines)
        line = {.no = dice.number(), .day = dice.number(), .month = 0, .place = {.unit = 0, .member = dice.below(2) == 1},
                .person = dice.perhaps(), .customer = dice.perhaps(), .product = dice.perhaps(), .quantity = dice.perhaps(),
                .amount = dice.number(), .cost = dice.perhaps(), .discount = dice.perhaps(), .order = dice.perhaps()};
    return lines;
}

/// As a shop's day looks: orders of two lines, small numbers.
std::vector<PackedLine> shopLines()
{
    std::vector<PackedLine> lines;
    for (qint64 i = 0; i < 20; ++i)
        lines.push_back({.no = 1000 + i, .day = 2460677 + i / 7, .month = 0, .place = {.unit = 0, .member = true},
                         .person = 454, .customer = 80000 + i / 2, .product = i % 5, .quantity = 1000 * (1 + i % 3),
                         .amount = 94612 + i, .cost = {}, .discount = {}, .order = 4182768287239930113 - 977 * (i / 2)});
    return lines;
}

} // namespace

TEST_CASE("Lines come out of a pack as they went in")
{
    CHECK(unpacked(20, packed(shopLines())) == shopLines());
    Dice dice(7);
    for (int round = 0; round < 300; ++round) {
        const auto lines = randomLines(dice, static_cast<size_t>(1 + dice.below(40)));
        REQUIRE(unpacked(static_cast<qint64>(lines.size()), packed(lines)) == lines);
    }
    const auto many = randomLines(dice, MostPackedLines);
    CHECK(unpacked(MostPackedLines, packed(many)) == many);
}

TEST_CASE("Numbers at the ends of their range survive")
{
    for (const auto &values : {std::vector<qint64>{Least}, {Least, Least}, {Most, Least, Most}, {0, 0}, {Least, 0, Most, -1}, {Most}}) {
        std::vector<PackedLine> lines;
        for (const qint64 value : values)
            lines.push_back({.no = value, .day = value, .month = 0, .place = {}, .person = value, .customer = value, .product = value,
                             .quantity = value, .amount = value, .cost = value, .discount = value, .order = value});
        CHECK(unpacked(static_cast<qint64>(lines.size()), packed(lines)) == lines);
    }
}

TEST_CASE("A column that is not asked for leaves its field alone")
{
    const auto lines = shopLines();
    PackCursor cursor(static_cast<qint64>(lines.size()));
    cursor.add(PackColumn::Customer, packColumn(PackColumn::Customer, lines));
    PackedLine line{.person = 5, .amount = 17};
    size_t at = 0;
    for (; cursor.next(line); ++at) {
        CHECK(line.customer == lines[at].customer);
        CHECK(line.person == 5);
        CHECK(line.amount == 17);
    }
    CHECK(at == lines.size());
    CHECK_FALSE(cursor.isDamaged());
}

TEST_CASE("A pack is small")
{
    qsizetype bytes = 0;
    for (const auto &[column, body] : packed(shopLines()))
        bytes += body.size();
    // 11 columns of 8 bytes would be 1760.
    CHECK(bytes < 300);
}

TEST_CASE("A pack that is cut short anywhere is damaged")
{
    Dice dice(11);
    for (const auto &lines : {shopLines(), randomLines(dice, 9), randomLines(dice, 33)}) {
        const Columns whole = packed(lines);
        for (size_t column = 0; column < whole.size(); ++column)
            for (qsizetype length = 0; length < whole[column].second.size(); ++length) {
                Columns cut = whole;
                cut[column].second.truncate(length);
                INFO("column " << column << " cut to " << length << " bytes");
                REQUIRE_FALSE(unpacked(static_cast<qint64>(lines.size()), cut));
            }
    }
}

TEST_CASE("A pack with bytes too many, or another count, is damaged")
{
    const auto lines = shopLines();
    const Columns whole = packed(lines);
    for (size_t column = 0; column < whole.size(); ++column) {
        Columns longer = whole;
        longer[column].second += '\0';
        CHECK_FALSE(unpacked(20, longer));
    }
    for (const qint64 count : {Least, qint64(-1), qint64(0), qint64(19), qint64(21), MostPackedLines, MostPackedLines + 1, Most})
        CHECK_FALSE(unpacked(count, whole));
    for (const PackColumn column : {PackColumn::Number, PackColumn::Day, PackColumn::Amount})
        CHECK_FALSE(unpacked(20, {{column, QByteArray(1, '\0')}}));
    CHECK_FALSE(unpacked(20, {{PackColumn::Cost, QByteArray(1, '\3')}}));
    // A number that never ends.
    CHECK_FALSE(unpacked(1, {{PackColumn::Day, QByteArray(1, '\1') + QByteArray(40, char(0x80)) + '\0'}}));
}

TEST_CASE("Whatever the bytes are, reading them ends with lines or with damage")
{
    Dice dice(13);
    const auto lines = randomLines(dice, 25);
    const Columns whole = packed(lines);
    int damaged = 0;
    for (int round = 0; round < 4000; ++round) {
        Columns other = whole;
        for (int flips = 0; flips <= dice.below(4); ++flips) {
            QByteArray &bytes = other[static_cast<size_t>(dice.below(11))].second;
            char &byte = bytes[static_cast<qsizetype>(dice.below(bytes.size()))];
            byte = static_cast<char>(byte ^ (1 << dice.below(8)));
        }
        const auto read = unpacked(25, other);
        damaged += read ? 0 : 1;
        if (read)
            REQUIRE(read->size() == 25);
    }
    CHECK(damaged > 0);
    for (int round = 0; round < 4000; ++round) {
        QByteArray noise(static_cast<qsizetype>(dice.below(60)), '\0');
        for (char &byte : noise)
            byte = static_cast<char>(dice.bits());
        const auto read = unpacked(1 + dice.below(80), {{AllColumns[dice.below(11)], noise}});
        if (read)
            REQUIRE(read->size() <= 80);
    }
}
