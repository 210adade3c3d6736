#include "core/base/id_source.h"
#include "core/exchange/text/csv_guess.h"
#include "tests/support/catch.h"

#include <QBuffer>

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

CsvFormat guessed(const QByteArray &bytes)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    const CsvFormat format = guessCsv(file).value().format;
    CHECK(file.pos() == 0);
    return format;
}

} // namespace

TEST_CASE("Delimiter and header row are found")
{
    struct Case
    {
        const char *csv;
        char delimiter;
        int headerRow;
    };
    const Case cases[] = {
        {"a,b,c\n1,2,3\n4,5,6\n", ',', 1},
        {"a|b\nHL Road Frame - Black, 58|1\nSport, Red, 5|2\n", '|', 1},
        {"a\tb\n1,5\t2,5\n", '\t', 1},
        {"x;y;z\na;1,5;2,5\nb;2,5;3,5\n", ';', 1},
        {"x;y;z;w\n1,5;2,5;3,5;4,5\n2,5;3,5;4,5;5,5\n", ';', 1},
        {"id,name,tags\n1,a,x|y\n2,b,z|w\n3,c,x|z\n", ',', 1},
        {"name\nA\nB\n", ',', 1},
        {"Sales report 2026\n\nclient,amount\nA,5\nB,6\nC,7\n", ',', 3},
        {"\n客户,金额\nA,5\n", ',', 2},
        {"2026-07-01,A,5.00\n2026-07-02,B,6.00\n", ',', 0},
        {"A,2026-01,2026-02\nB,100,200\nC,300,400\n", ',', 1},
        {"name,2026,2027\nB,100,200\n", ',', 1},
        {"2026,A,100\n2027,B,200\n", ',', 0},
        {"", ',', 1},
        {"\n\n", ',', 1},
        {"a,b\n", ',', 1},
        {"a,\"open\n1,2\n", ',', 1},
    };
    for (const Case &c : cases) {
        INFO(c.csv);
        const CsvFormat format = guessed(QByteArray(c.csv));
        CHECK(format.delimiter == c.delimiter);
        CHECK(format.headerRow == c.headerRow);
    }
}

TEST_CASE("The encoding is guessed with the cut")
{
    const QString text = u"客户\t金额\n华为\t5\n中兴\t6\n"_s;
    for (const TextEncoding &encoding :
         {TextEncoding{u"utf-16le"_s, true}, TextEncoding{u"gb18030"_s, false},
          TextEncoding{u"utf-8"_s, true}}) {
        Encoder encoder = Encoder::of(encoding).value();
        const CsvFormat format = guessed(encoder.start() + encoder.encode(text.toStdString()));
        CHECK(format.encoding == encoding);
        CHECK(format.delimiter == '\t');
        CHECK(format.headerRow == 1);
    }
}

TEST_CASE("A guess about random bytes is a guess, no failure")
{
    SeededIdSource random(31);
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes;
        const int size = int(random.random() % 2000);
        for (int i = 0; i < size; ++i)
            bytes += char(random.random() >> 9);
        CHECK(QByteArray("\t|;,").contains(guessed(bytes).delimiter));
    }
}

TEST_CASE("A cell looks like what it is")
{
    struct Case
    {
        const char *cell;
        CellLook look;
    };
    for (const Case &c :
         {Case{"", CellLook::Empty}, Case{" ", CellLook::Empty}, Case{"12", CellLook::Number},
          Case{"1,234.50", CellLook::Number}, Case{"1.234,50", CellLook::Number},
          Case{"45123", CellLook::Number}, Case{"2026-07-01", CellLook::Date},
          Case{"03/04/2026", CellLook::Date}, Case{"20260701", CellLook::Date},
          Case{"2026-07", CellLook::Month}, Case{"7月", CellLook::Month},
          Case{"华为", CellLook::Text}, Case{"SO43897", CellLook::Text}}) {
        INFO(c.cell);
        CHECK(int(lookOf(c.cell)) == int(c.look));
    }
}
