#include "core/base/id_source.h"
#include "core/exchange/text/csv_reader.h"
#include "core/exchange/text/csv_writer.h"
#include "tests/support/catch.h"

#include <QBuffer>

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

struct ReadRow
{
    qint64 row;
    qint64 line;
    std::vector<std::string> cells;
    bool damaged = false;
    bool stray = false;
    bool operator==(const ReadRow &) const = default;
};

struct Table
{
    QStringList headers;
    std::vector<ReadRow> rows;
    Error error; ///< empty code: none
};

/// A device that gives few bytes at a time, as a pipe does.
class SlowDevice : public QIODevice
{
public:
    SlowDevice(QByteArray bytes, qint64 piece) : m_bytes(std::move(bytes)), m_piece(piece)
    {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min({size, m_piece, qint64(m_bytes.size()) - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
};

/// Gives @p size bytes that are all the same, without having them.
class EndlessLine : public QIODevice
{
public:
    EndlessLine(char letter, qint64 size) : m_letter(letter), m_left(size)
    {
        open(ReadOnly | Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min(size, m_left);
        std::fill_n(data, count, m_letter);
        m_left -= count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    char m_letter;
    qint64 m_left;
};

Table tableOf(QIODevice &file, const CsvFormat &format)
{
    Table table;
    auto reader = CsvReader::open(file, format);
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    table.headers = (*reader)->headers();
    SourceRow row;
    for (;;) {
        const Result<bool> found = (*reader)->next(row);
        if (!found)
            table.error = found.error();
        if (!found || !*found)
            return table;
        table.rows.push_back(
            {row.row, row.line, {row.cells.begin(), row.cells.end()}, row.damaged, row.strayText});
    }
}

Table tableOf(const QByteArray &csv, const CsvFormat &format = {})
{
    QBuffer file;
    file.setData(csv);
    file.open(QIODevice::ReadOnly);
    const Table table = tableOf(file, format);
    for (const qint64 piece : {1, 2, 5}) {
        SlowDevice slow(csv, piece);
        const Table same = tableOf(slow, format);
        CHECK(same.headers == table.headers);
        CHECK(same.rows == table.rows);
        CHECK(same.error.code == table.error.code);
    }
    return table;
}

using Cells = std::vector<std::string>;

} // namespace

TEST_CASE("Cells are cut at delimiters and line ends, quotes taken off")
{
    struct Case
    {
        const char *csv;
        Cells cells;
        char delimiter = ',';
    };
    const Case cases[] = {
        {"h,i\na,b\n", {"a", "b"}},
        {"h,i\r\na,b\r\n", {"a", "b"}},
        {"h,i\ra,b\r", {"a", "b"}},
        {"h,i\na,b", {"a", "b"}},
        {"h,i\na,", {"a", ""}},
        {"h,i\n,b", {"", "b"}},
        {"h|i\na,b|c", {"a,b", "c"}, '|'},
        {"h\ti\na\tb", {"a", "b"}, '\t'},
        {"h;i\n1,5;2", {"1,5", "2"}, ';'},
        {"h,i\n\"a,b\",c", {"a,b", "c"}},
        {"h,i\n\"a\nb\",c", {"a\nb", "c"}},
        {"h,i\n\"a\r\nb\",c", {"a\r\nb", "c"}},
        {"h,i\n\"say \"\"hi\"\"\",c", {"say \"hi\"", "c"}},
        {"h,i\n\"\"\"\"\"\",\"\"", {"\"\"", ""}},
        {"h,i\n5\" pipe,it\"s", {"5\" pipe", "it\"s"}},
        {"h,i\n \"a\",b", {" \"a\"", "b"}},
        {"h,i\n\xe5\x8d\x8e\xe4\xb8\xba,\"\xef\xbc\x8c\"", {"华为", "，"}},
        {"h,i\n'a,b'", {"'a", "b'"}},
    };
    for (const Case &c : cases) {
        INFO(c.csv);
        CsvFormat format;
        format.delimiter = c.delimiter;
        const Table table = tableOf(QByteArray(c.csv), format);
        CHECK(table.error.code == QString());
        CHECK(table.headers == QStringList{u"h"_s, u"i"_s});
        REQUIRE(table.rows.size() == 1);
        CHECK(table.rows[0].cells == c.cells);
        CHECK_FALSE(table.rows[0].stray);
        CHECK_FALSE(table.rows[0].damaged);
    }
}

TEST_CASE("Rows keep their number and their line, blank ones are passed over")
{
    const Table table = tableOf("h,i\n1,\"a\nb\r\nc\"\n\n , \n,,\r\n2,x\n\n\n3,y");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0] == ReadRow{1, 2, {"1", "a\nb\r\nc"}});
    CHECK(table.rows[1] == ReadRow{2, 8, {"2", "x"}});
    CHECK(table.rows[2] == ReadRow{3, 11, {"3", "y"}});
}

TEST_CASE("Ragged rows come as they are")
{
    const Table table = tableOf("h,i\n1\n1,2,3\n");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == Cells{"1"});
    CHECK(table.rows[1].cells == Cells{"1", "2", "3"});
}

TEST_CASE("The header stands where the format says")
{
    CsvFormat format;
    format.skipRows = 2;
    CHECK(tableOf("Report\n\nh,i\n1,2\n", format).headers == QStringList{u"h"_s, u"i"_s});
    format = {};
    format.headerRow = 3;
    CHECK(tableOf("Report\n\n h , i\n1,2\n", format).headers == QStringList{u"h"_s, u"i"_s});
    format.headerRow = 0;
    const Table table = tableOf("\n1,\"a\"\"b\"\n3,4\n", format);
    CHECK(table.headers == QStringList{u"1"_s, u"2"_s});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0] == ReadRow{1, 2, {"1", "a\"b"}});
    CHECK(table.rows[1] == ReadRow{2, 3, {"3", "4"}});
    CHECK(tableOf("h,i\n").rows.empty());
}

TEST_CASE("Without a quote letter, quotes are letters")
{
    CsvFormat format;
    format.quote = {};
    const Table table = tableOf("h,i\n\"a,b\"\n5\",x\n", format);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == Cells{"\"a", "b\""});
    format.quote = '\'';
    CHECK(tableOf("h,i\n'a,b',\"\n", format).rows[0].cells == Cells{"a,b", "\""});
}

TEST_CASE("What is wrong in a file is told with its line")
{
    struct Case
    {
        QByteArray csv;
        int line; ///< 0: no line
        size_t rows;
        int headerRow = 1;
    };
    const Case cases[] = {
        {"", 0, 0},
        {"\xef\xbb\xbf", 0, 0},
        {"\n", 0, 0, 2},
        {"h,i\n", 0, 0, 3},
        {"\n\n", 0, 0, 0},
        {"h,i\n1,2\n3,\"open\n4,5\n", 3, 1},
        {"h,i\n1,2\n\"a\nb\",\"open", 4, 1},
        {"h,\"i\n1,2\n", 1, 0},
        {"h,i\n\"", 2, 0},
        {"h,i\n\"a\"\"", 2, 0},
    };
    for (const Case &c : cases) {
        INFO(c.csv.toStdString());
        CsvFormat format;
        format.headerRow = c.headerRow;
        const Table table = tableOf(c.csv, format);
        CHECK(table.error.code == QString::fromLatin1(errc::BadInput));
        CHECK_FALSE(table.error.message.isEmpty());
        CHECK(table.rows.size() == c.rows);
        if (c.line > 0)
            CHECK(table.error.more.at("line") == c.line);
    }
    CsvFormat unknown;
    unknown.encoding.name = u"klingon"_s;
    CHECK(tableOf("a\n", unknown).error.code == QString::fromLatin1(errc::BadInput));
}

TEST_CASE("Bad bytes, NULs and text behind a quote are marked on their row only")
{
    const Table table = tableOf(QByteArray("h,i\n1,a\n2,\xff\n3,\"b\"c\n4,d\0\n5,e\n", 28));
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[0] == ReadRow{1, 2, {"1", "a"}});
    CHECK(table.rows[1] == ReadRow{2, 3, {"2", "\xef\xbf\xbd"}, true, false});
    CHECK(table.rows[2] == ReadRow{3, 4, {"3", "bc"}, false, true});
    CHECK(table.rows[3].damaged);
    CHECK(table.rows[4] == ReadRow{5, 6, {"5", "e"}});
    CHECK(tableOf("h\n\"a\"\"b\"x\"y\n").rows[0].cells == Cells{"a\"bx\"y"});
    CHECK(tableOf("h\n\"\"\"x\"\"\"y\n").rows.at(0).cells == Cells{"\"x\"y"});
}

TEST_CASE("Every encoding gives the same rows")
{
    const QString text = u"客户,金额\r\n华为,\"1,200\"\r\n𠮷野家,5\r\n"_s;
    for (const TextEncoding &encoding :
         {TextEncoding{u"utf-8"_s, true}, TextEncoding{u"utf-16le"_s, true},
          TextEncoding{u"utf-16be"_s, false}, TextEncoding{u"gb18030"_s, false}}) {
        Encoder encoder = Encoder::of(encoding).value();
        CsvFormat format;
        format.encoding = encoding;
        const Table table = tableOf(encoder.start() + encoder.encode(text.toStdString()), format);
        CHECK(table.headers == QStringList{u"客户"_s, u"金额"_s});
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0].cells == Cells{"华为", "1,200"});
        CHECK(table.rows[1].cells == Cells{"𠮷野家", "5"});
    }
}

TEST_CASE("Rows longer than what is read at a time come whole")
{
    const std::string big(700'000, 'x');
    const std::string wide = std::string(300'000, ',') + "end";
    const Table table = tableOf(QByteArray("h\n\"") + big.c_str() + "\"\n" + wide.c_str() + "\nz");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells == Cells{big});
    CHECK(table.rows[1].cells.size() == 300'001);
    CHECK(table.rows[2].line == 4);
}

TEST_CASE("A line without an end is refused before it fills the memory")
{
    for (const char letter : {'x', '"', ',', '\0'}) {
        EndlessLine file(letter, 50'000'000);
        const Table table = tableOf(file, CsvFormat{});
        CHECK(table.error.code == QString::fromLatin1(errc::BadInput));
        CHECK(table.error.more.at("line") == 1);
    }
    EndlessLine blank('\n', 5'000'000);
    CHECK(tableOf(blank, CsvFormat{}).rows.empty());
}

TEST_CASE("Random bytes never break the reader")
{
    SeededIdSource random(23);
    const std::string alphabet = std::string("\",\"\n\r\t|;ab1\xe5\x8d\x8e\xff ") + '\0';
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes;
        const int size = int(random.random() % 400);
        const bool any = random.random() % 2 == 0;
        for (int i = 0; i < size; ++i)
            bytes += any ? char(random.random() >> 9) : alphabet[random.random() % alphabet.size()];
        CsvFormat format;
        format.delimiter = ",|\t;"[random.random() % 4];
        format.headerRow = int(random.random() % 3);
        if (random.random() % 4 == 0)
            format.quote = {};
        const Table table = tableOf(bytes, format);
        qint64 line = 0;
        for (const ReadRow &row : table.rows) {
            CHECK(row.line > line);
            line = row.line;
        }
    }
}

TEST_CASE("What the writer writes, the reader reads")
{
    SeededIdSource random(29);
    const QStringList pieces{u"a"_s, u"\""_s, u","_s, u"\n"_s, u"\r\n"_s, u"|"_s, u"华"_s,
                             u"'"_s, u"="_s,  u"-"_s, u" "_s,  u"1"_s,    u"="_s};
    for (int round = 0; round < 200; ++round) {
        CsvStyle style;
        style.delimiter = ",|\t;"[random.random() % 4];
        style.guard = random.random() % 2 == 0;
        style.lineEnd = random.random() % 2 == 0 ? "\n" : "\r\n";
        style.encoding = random.random() % 2 == 0 ? TextEncoding{u"utf-8"_s, true}
                                                  : TextEncoding{u"gb18030"_s, false};
        std::vector<Cells> rows;
        QBuffer file;
        REQUIRE(file.open(QIODevice::ReadWrite));
        CsvWriter writer = CsvWriter::open(file, style).value();
        const size_t width = 1 + random.random() % 4;
        for (int r = 0; r < 6; ++r) {
            Cells cells;
            for (size_t c = 0; c < width; ++c) {
                QString cell = r == 0 ? u"h"_s : QString();
                for (quint64 n = random.random() % 5; n > 0; --n)
                    cell += pieces[qsizetype(random.random() % quint64(pieces.size()))];
                cells.push_back(cell.toStdString());
                writer.addText(cell);
            }
            writer.endRow();
            rows.push_back(cells);
        }
        REQUIRE(writer.finish());
        file.seek(0);
        CsvFormat format;
        format.delimiter = style.delimiter;
        format.encoding = style.encoding;
        const auto reader = CsvReader::open(file, format);
        REQUIRE(reader);
        SourceRow row;
        for (size_t r = 1; r < rows.size(); ++r) {
            bool blank = true;
            for (const std::string &cell : rows[r])
                blank = blank && cell.find_first_not_of(" \t") == std::string::npos;
            if (blank)
                continue;
            REQUIRE((*reader)->next(row).value());
            REQUIRE(row.cells.size() == rows[r].size());
            for (size_t c = 0; c < width; ++c) {
                // Ends are cut by import, so the text is compared without them.
                const QByteArray expected = QByteArray::fromStdString(rows[r][c]).trimmed();
                INFO(rows[r][c]);
                CHECK(QByteArray::fromStdString(std::string(cellText(row.cells[c]))) == expected);
            }
        }
    }
}

TEST_CASE("A writer guards formulas, quotes what needs it, and tells a full disk")
{
    struct Case
    {
        const char *text;
        const char *plain;
        const char *guarded;
    };
    const Case cases[] = {
        {"a", "a", "a"},
        {"=1+1", "=1+1", "'=1+1"},
        {"+86 10", "+86 10", "'+86 10"},
        {"-x", "-x", "'-x"},
        {"@a", "@a", "'@a"},
        {"'=x", "''=x", "''=x"},
        {"'tis", "'tis", "'tis"},
        {"=\"1\"", "\"'=\"\"1\"\"\"", "\"'=\"\"1\"\"\""},
        {"a,b", "\"a,b\"", "\"a,b\""},
        {"=a,b", "\"=a,b\"", "\"'=a,b\""},
        {"say \"x\"", "\"say \"\"x\"\"\"", "\"say \"\"x\"\"\""},
        {"", "\"\"", "\"\""},
    };
    for (const Case &c : cases) {
        for (const bool guard : {false, true}) {
            QBuffer file;
            REQUIRE(file.open(QIODevice::WriteOnly));
            CsvStyle style;
            style.guard = guard;
            CsvWriter writer = CsvWriter::open(file, style).value();
            writer.addText(std::string_view(c.text));
            writer.endRow();
            REQUIRE(writer.finish());
            CHECK(file.data() == QByteArray(guard ? c.guarded : c.plain) + '\n');
        }
    }
    QBuffer file;
    REQUIRE(file.open(QIODevice::WriteOnly));
    CsvStyle style;
    style.guard = true;
    style.quote = {};
    style.encoding.bom = true;
    CsvWriter writer = CsvWriter::open(file, style).value();
    writer.addPlain(std::string_view("-5.00"));
    writer.addText(u"a,b\nc"_s);
    writer.endRow();
    REQUIRE(writer.finish());
    CHECK(file.data() == "\xef\xbb\xbf-5.00,a b c\n");

    QBuffer closed;
    CsvWriter failing = CsvWriter::open(closed, CsvStyle{}).value();
    failing.addText(u"a"_s);
    failing.endRow();
    CHECK(failing.finish().error().code == QString::fromLatin1(errc::Io));
}

TEST_CASE("A cell's text is without blanks at its ends and without what guards it")
{
    struct Case
    {
        const char *cell;
        const char *text;
    };
    for (const Case &c :
         {Case{"", ""}, Case{"  ", ""}, Case{" a b ", "a b"}, Case{"　华为　", "华为"},
          Case{"\xc2\xa0x\t", "x"}, Case{"'=1", "=1"}, Case{"''=1", "'=1"}, Case{"'a", "'a"},
          Case{"'", "'"}, Case{"=\"00017\"", "00017"}, Case{"=\" 1 \"", "1"}, Case{"=\"", "=\""},
          Case{"=1+1", "=1+1"},
          Case{"\xef\xbb\xbf"
               "a",
               "a"}}) {
        INFO(c.cell);
        CHECK(cellText(c.cell) == c.text);
    }
}
