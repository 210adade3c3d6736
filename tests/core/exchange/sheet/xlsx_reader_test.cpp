#include "core/exchange/sheet/xlsx_reader.h"
#include "tests/core/exchange/sheet/sheet_files.h"

#include <QBuffer>

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    QStringList headers;
    std::vector<QStringList> rows;
    std::vector<qint64> lines;
};

Result<Read> read(QByteArray bytes, const SheetFormat &format = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    if (!ZipArchive::isOne(buffer))
        return fail(errc::BadInput, u"no archive"_s);
    WEIWO_ASSIGN(const auto book, XlsxBook::open(buffer, u"a.xlsx"_s));
    WEIWO_ASSIGN(const auto reader, XlsxReader::open(*book, format));
    Read all;
    all.headers = reader->headers();
    SourceRow row;
    for (;;) {
        WEIWO_ASSIGN(const bool found, reader->next(row));
        if (!found)
            return all;
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        all.rows.push_back(cells);
        all.lines.push_back(row.line);
        CHECK(row.row == qint64(all.rows.size()));
    }
}

QByteArray sheet(const QByteArray &rows)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet><sheetData>"
        + rows + "</sheetData><mergeCells/></worksheet>";
}

QByteArray orders(bool constant)
{
    return workbook(
        [](lxw_workbook *book) {
            lxw_format *date = workbook_add_format(book);
            format_set_num_format(date, "yyyy\"年\"m\"月\"d\"日\"");
            lxw_format *time = workbook_add_format(book);
            format_set_num_format(time, "yyyy-mm-dd hh:mm:ss");
            lxw_format *clock = workbook_add_format(book);
            format_set_num_format_index(clock, 20);
            lxw_format *money = workbook_add_format(book);
            format_set_num_format(money, "#,##0.00 \"yd\";[Red]-#,##0.00");
            lxw_worksheet *s = workbook_add_worksheet(book, "订单");
            int column = 0;
            for (const char *header : {" 日期 ", "金额", "说明", "已付", "时刻", "合计"})
                worksheet_write_string(s, 0, lxw_col_t(column++), header, nullptr);
            lxw_datetime day{2026, 7, 1, 0, 0, 0};
            worksheet_write_datetime(s, 1, 0, &day, date);
            worksheet_write_number(s, 1, 1, 57.68, money);
            worksheet_write_string(s, 1, 2, "a < b & \"c\" > 'd'\n第二行", nullptr);
            worksheet_write_boolean(s, 1, 3, 1, nullptr);
            worksheet_write_number(s, 1, 4, 0.5, clock);
            worksheet_write_formula_num(s, 1, 5, "=B2*3", nullptr, 173.04);
            lxw_datetime late{2026, 12, 31, 23, 59, 59};
            worksheet_write_datetime(s, 4, 0, &late, time);
            worksheet_write_number(s, 4, 1, 0.1 + 0.2, nullptr);
            worksheet_write_boolean(s, 4, 3, 0, nullptr);
            worksheet_write_string(s, 5, 2, "_x0041_ \r", nullptr);
            worksheet_write_number(s, 5, 6, 12, nullptr);
            lxw_worksheet *other = workbook_add_worksheet(book, "别的");
            worksheet_write_string(other, 2, 1, "b", nullptr);
            worksheet_write_number(other, 3, 1, 7, nullptr);
        },
        constant);
}

} // namespace

TEST_CASE("The cells of a spreadsheet come as the texts that they show")
{
    const bool constant = GENERATE(false, true);
    const Read all = must(read(orders(constant)));
    CHECK(all.headers
          == QStringList{u"日期"_s, u"金额"_s, u"说明"_s, u"已付"_s, u"时刻"_s, u"合计"_s});
    REQUIRE(all.rows.size() == 3);
    CHECK(all.rows[0]
          == QStringList{u"2026-07-01"_s, u"57.68"_s, u"a < b & \"c\" > 'd'\n第二行"_s, u"TRUE"_s,
                         u"12:00:00"_s, u"173.04"_s});
    CHECK(all.rows[1] == QStringList{u"2026-12-31 23:59:59"_s, u"0.3"_s, {}, u"FALSE"_s, {}, {}});
    CHECK(all.rows[2] == QStringList{{}, {}, u"A \r"_s, {}, {}, {}, u"12"_s});
    CHECK(all.lines == std::vector<qint64>{2, 5, 6});
}

TEST_CASE("A sheet is chosen by its name, its header by its row")
{
    const QByteArray bytes = orders(false);
    const Read other = must(read(bytes, {.sheet = u"别的"_s}));
    CHECK(other.headers == QStringList{{}, u"b"_s});
    CHECK(other.rows == std::vector<QStringList>{{QString(), u"7"_s}});
    const Read below = must(read(bytes, {.skipRows = 1, .headerRow = 2}));
    CHECK(below.headers.value(0) == u"2026-12-31 23:59:59"_s);
    CHECK(below.rows.size() == 1);
    const Read bare = must(read(bytes, {.headerRow = 0}));
    CHECK(bare.headers == QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s});
    CHECK(bare.rows.size() == 4);
    const Read comma = must(read(bytes, {.decimal = ','}));
    CHECK(comma.rows[0].value(1) == u"57,68"_s);

    const auto missing = read(bytes, {.sheet = u"没有"_s});
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == QLatin1StringView(errc::BadInput));
    CHECK(missing.error().message.contains(u"订单, 别的"_s));
    CHECK_FALSE(read(bytes, {.skipRows = 99}).has_value());
}

TEST_CASE("The names of a spreadsheet's sheets")
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    CHECK(must(sheetNames(write(u"a.xlsx"_s, orders(false)))) == QStringList{u"订单"_s, u"别的"_s});
    CHECK(must(sheetNames(write(u"a.csv"_s, "a,b\n1,2\n"))).isEmpty());
    CHECK(sheetNames(folder.filePath(u"none.xlsx"_s)).error().code == QLatin1StringView(errc::Io));
    CHECK(sheetNames(write(u"b.xlsx"_s, orders(false).left(2000))).error().code
          == QLatin1StringView(errc::BadInput));
    CHECK(sheetNames(write(u"c.xlsx"_s, archive({{"word/document.xml", "<a/>"}}))).error().code
          == QLatin1StringView(errc::BadInput));
}

TEST_CASE("Cells that other programs write are understood")
{
    struct Case
    {
        QByteArray rows;
        QStringList first;
    };
    const Case cases[] = {
        {R"(<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="C1" t="inlineStr"><is><r><t>b</t></r><r><t xml:space="preserve"> c</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row><row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row>)",
         {QString(), u"1"_s, u"2"_s}},
        {R"(<row><c t="s"><v>0</v></c></row><row><c t="s"><v>1</v></c></row>)", {u"乙 & 丙"_s}},
        {R"(<x:row><x:c t="str"><x:f>A1&amp;"x"</x:f><x:v>k</x:v></x:c></x:row><x:row><x:c t="str"><x:v><![CDATA[<1>]]></x:v></x:c></x:row>)",
         {u"<1>"_s}},
        {R"(<row><c t="d"><v>2026-07-01T00:00:00</v></c></row><row><c t="d"><v>2026-07-02</v></c></row>)",
         {u"2026-07-02"_s}},
        {R"(<row><c t="inlineStr"><is><t>a</t></is></c></row><row><c t="e"><v>#N/A</v></c></row>)",
         {u"#N/A"_s}},
        {"<row><c t='str'><v>h</v></c></row><row><c "
         "t='str'><v>_x4E2D_&#x6587;&#65;_x000D_</v></c></row>",
         {u"中文A\r"_s}},
    };
    const QByteArray texts = "<sst><si><t>甲</t></si><si><r><t>乙</t></r><r><t> &amp; 丙</t></r>"
                             "<rPh><t>yi</t></rPh></si><si/></sst>";
    for (const Case &one : cases) {
        CAPTURE(one.rows.toStdString());
        const Read all = must(read(archive(handMade(sheet(one.rows), texts))));
        REQUIRE(all.rows.size() == 1);
        CHECK(all.rows[0] == one.first);
    }
}

TEST_CASE("A damaged spreadsheet is refused")
{
    const QByteArray good = "<row><c t='str'><v>a</v></c></row><row><c><v>1</v></c></row>";
    const QByteArray bad[] = {
        sheet(good).chopped(20), // ends in the middle
        sheet(good).replace("</row><row>", "<row>"), // not closed
        sheet(good).replace("</sheetData>", "</data>"), // closed by another
        sheet(good) + "<more/>", // two roots
        sheet(good) + "x",
        QByteArray("<!DOCTYPE w [<!ENTITY a \"b\">]>") + sheet(good),
        sheet(good).replace("<v>1</v>", "<v>&a;</v>"),
        sheet(good).replace("<v>1</v>", "<v>&#0;</v>"),
        sheet(good).replace("<v>1</v>", "<v>\xff</v>"),
        sheet(good).replace("UTF-8", "UTF-16"),
        sheet(good).replace("<c>", "<c r=\"XFE2\">"), // beyond the last column
        sheet(good).replace("<c>", "<c r=\"1\">"),
        sheet(good).replace("<c>", "<c r=1>"),
        sheet(good).replace("<c>", "<c r=\"A1>"),
        sheet(good).replace("<c>", "<c t=\"s\">"), // no such text
        sheet(good).replace("<c>", "<c <").replace("<v>1", "<v>"),
        sheet(QByteArray("<x>").repeated(100) + good + QByteArray("</x>").repeated(100)),
        QByteArray(),
        QByteArray("no xml at all"),
    };
    REQUIRE(must(read(archive(handMade(sheet(good))))).rows.size() == 1);
    for (const QByteArray &part : bad) {
        CAPTURE(part.left(400).toStdString());
        const auto refused = read(archive(handMade(part)));
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == QLatin1StringView(errc::BadInput));
        CHECK_FALSE(refused.error().message.isEmpty());
    }
}

TEST_CASE("A spreadsheet that was cut or changed anywhere is refused or reads the same")
{
    const QByteArray bytes = orders(true);
    const Read whole = must(read(bytes));
    for (qsizetype size = 0; size < bytes.size(); size += 97) {
        CAPTURE(size);
        const auto cut = read(bytes.left(size));
        REQUIRE_FALSE(cut.has_value());
        CHECK(cut.error().code == QLatin1StringView(errc::BadInput));
    }
    SeededIdSource random(5);
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray changed = bytes;
        const auto at = static_cast<qsizetype>(random.random() % quint64(bytes.size()));
        changed[at] = static_cast<char>(changed.at(at) ^ (1 << (random.random() % 8)));
        CAPTURE(at);
        const auto result = read(changed);
        refused += result ? 0 : 1;
        if (result)
            CHECK(result->rows == whole.rows);
        else
            CHECK(result.error().code == QLatin1StringView(errc::BadInput));
    }
    CHECK(refused > 100);
}

TEST_CASE("A spreadsheet that unfolds to far more than it holds is refused")
{
    const QByteArray text = "<sst><si><t>" + QByteArray(90 << 20, 'a') + "</t></si></sst>";
    const auto bomb = read(archive(handMade(sheet("<row><c><v>1</v></c></row>"), text)));
    REQUIRE_FALSE(bomb.has_value());
    CHECK(bomb.error().code == QLatin1StringView(errc::BadInput));
    const QByteArray blanks =
        sheet("<row><c t='str'><v>a</v></c></row>" + QByteArray(90 << 20, ' '));
    CHECK_FALSE(read(archive(handMade(blanks))).has_value());
}

TEST_CASE("Numbers of a spreadsheet have the fifteen digits that it shows")
{
    struct Case
    {
        const char *stored;
        const char *plain;
    };
    for (const Case &one :
         {Case{"0", "0"}, Case{"-0", "0"}, Case{"12", "12"}, Case{"57.680000000000007", "57.68"},
          Case{"0.30000000000000004", "0.3"}, Case{"-1234.5", "-1234.5"}, Case{"1E3", "1000"},
          Case{"1.5E-3", "0.0015"}, Case{"-2.5e+2", "-250"},
          Case{"123456789012345678", "123456789012346000"},
          Case{"999999999999999.9", "1000000000000000"}, Case{"0.00099999999999999995", "0.001"},
          Case{".5", "0.5"}, Case{"100", "100"}, Case{"0012.50", "12.5"},
          Case{"1E-20", "0.00000000000000000001"}}) {
        CAPTURE(one.stored);
        const auto plain = plainNumber(one.stored);
        REQUIRE(plain.has_value());
        CHECK(*plain == one.plain);
    }
    for (const char *stored :
         {"", "-", ".", "1.2.3", "abc", "1E", "1E999999", "1Ex", "0x10", "NaN", "1 2"}) {
        CAPTURE(stored);
        CHECK_FALSE(plainNumber(stored).has_value());
    }
}

TEST_CASE("A number format says whether a number is a date")
{
    struct Case
    {
        int number;
        const char *code;
        NumberLook look;
    };
    for (const Case &one : {Case{0, "", NumberLook::Number},
                            Case{4, "", NumberLook::Number},
                            Case{14, "", NumberLook::Date},
                            Case{22, "", NumberLook::Date},
                            Case{20, "", NumberLook::Time},
                            Case{31, "", NumberLook::Date},
                            Case{57, "", NumberLook::Date},
                            Case{164, "General", NumberLook::Number},
                            Case{164, "yyyy-mm-dd", NumberLook::Date},
                            Case{164, "YYYY/M/D;@", NumberLook::Date},
                            Case{164, "[$-804]aaaa;@", NumberLook::Number},
                            Case{164, "mmm\\-yy", NumberLook::Date},
                            Case{164, "#,##0.00", NumberLook::Number},
                            Case{164, "0.00E+00", NumberLook::Number},
                            Case{164, "\"days\" 0", NumberLook::Number},
                            Case{164, "0 \\d", NumberLook::Number},
                            Case{164, "[Red]0.0", NumberLook::Number},
                            Case{164, "h:mm", NumberLook::Time},
                            Case{164, "[h]:mm:ss", NumberLook::Time},
                            Case{164, "m/d h:mm", NumberLook::Date},
                            Case{164, "_-* #,##0_-;-* #,##0_-", NumberLook::Number},
                            Case{164, "m\"月\"", NumberLook::Date},
                            Case{164, "\"", NumberLook::Number},
                            Case{164, "[", NumberLook::Number}}) {
        CAPTURE(one.number, one.code);
        CHECK(lookOfFormat(one.number, one.code) == one.look);
    }
}

TEST_CASE("Days are counted as the spreadsheet counts them")
{
    const QByteArray styles =
        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy-mm-dd\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>";
    struct Case
    {
        const char *stored;
        const char *from1900;
        const char *from1904;
    };
    for (const Case &one :
         {Case{"1", "1900-01-01", "1904-01-02"}, Case{"59", "1900-02-28", "1904-02-29"},
          Case{"61", "1900-03-01", "1904-03-02"}, Case{"46204", "2026-07-01", "2030-07-02"},
          Case{"46204.75", "2026-07-01 18:00:00", "2030-07-02 18:00:00"},
          Case{"46203.999999", "2026-07-01", "2030-07-02"}, Case{"-5", "-5", "-5"},
          Case{"99999999", "99999999", "99999999"}}) {
        for (const bool from1904 : {false, true}) {
            Parts parts = handMade(sheet("<row><c t='str'><v>d</v></c></row><row><c s='1'><v>"
                                         + QByteArray(one.stored) + "</v></c></row>"));
            parts.push_back({"xl/styles.xml", styles});
            if (from1904)
                parts[0].second.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
            CAPTURE(one.stored, from1904);
            const Read all = must(read(archive(parts)));
            CHECK(all.rows[0].value(0).toStdString() == (from1904 ? one.from1904 : one.from1900));
        }
    }
}
