#include "core/exchange/sheet/xlsx_reader.h"
#include "core/exchange/text/csv_reader.h"
#include "core/exchange/text/csv_writer.h"
#include "core/reporting/view_table_file.h"
#include "core/workspace/jobs.h"
#include "tests/support/sandbox.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

using namespace weiwo;
using namespace weiwo::test;
using namespace weiwo::reporting;
using namespace Qt::StringLiterals;

namespace {

using Cells = std::vector<QStringList>;

const QStringList dangerous{u"=1+1"_s,  u"+x"_s,   u"-x"_s,   u"@x"_s,        u"\t=1+1"_s,      u"'=1"_s,
                            u"''+1"_s,  u" -2"_s,  u"=\"5\""_s, u"\u3000=A1"_s, u"=cmd|'/c x'!A1"_s, u"-"_s,
                            u"a,\"b\"\n=c"_s};

qint64 day(int year, int month, int day)
{
    return QDate(year, month, day).toJulianDay();
}

ViewTable regions()
{
    ViewTable table{.title = u"业绩"_s, .subtitle = u"全国 · 2026年Q3"_s, .source = u"orders up to 2026-08-31"_s};
    table.columns = {{.key = u"name"_s, .title = u"Unit"_s},
                     {.key = u"amount"_s, .title = u"销售额"_s, .unit = u"万元"_s, .kind = ViewKind::Money, .digits = 2, .factor = 10'000, .decimals = 1},
                     {.key = u"orders"_s, .title = u"Orders"_s, .kind = ViewKind::Count},
                     {.key = u"units"_s, .title = u"Units"_s, .kind = ViewKind::Quantity, .digits = 3, .decimals = 3},
                     {.key = u"attainment"_s, .title = u"Attainment"_s, .kind = ViewKind::Percent, .digits = 1, .decimals = 1},
                     {.key = u"last"_s, .title = u"Last order"_s, .kind = ViewKind::Date},
                     {.key = u"course"_s, .title = u"Course"_s, .kind = ViewKind::Series}};
    const ViewCell none;
    table.rows = {{0, false, {u"华东"_s, qint64(12'045'137'26), qint64(38), qint64(1'500), qint64(942), day(2026, 8, 31), u"1 2 3"_s}},
                  {1, false, {u"李静"_s, qint64(-5'000'00), qint64(0), qint64(-1), qint64(-4), none, none}},
                  {1, false, {u"007"_s, none, none, none, none, day(2024, 2, 29), u""_s}},
                  {0, false, {u"华北"_s, qint64(1), qint64(9'007'199'254), qint64(2'000'000), qint64(12345), none, none}},
                  {0, true, {u"Total"_s, qint64(12'040'137'27), qint64(9'007'199'292), none, none, none, none}}};
    return table;
}

/// The heads and rows that a file has below the head lines.
Cells readAll(RowSource &source, size_t columns)
{
    Cells rows;
    QStringList heads = source.headers();
    rows.push_back(heads);
    SourceRow row;
    while (must(source.next(row))) {
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        while (size_t(cells.size()) < columns)
            cells << QString();
        rows.push_back(cells);
    }
    return rows;
}

Cells readCsv(const QByteArray &bytes, const ViewTable &table)
{
    QByteArray copy = bytes;
    QBuffer file(&copy);
    file.open(QIODevice::ReadOnly);
    CsvFormat format;
    format.skipRows = int(headLines(table).size()) + 1;   // the blank line, too
    const auto reader = must(CsvReader::open(file, format));
    return readAll(*reader, table.columns.size());
}

Cells readXlsx(QByteArray bytes, const ViewTable &table, const QString &sheet = {})
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const auto book = must(XlsxBook::open(file, u"a.xlsx"_s));
    SheetFormat format;
    format.sheet = sheet;
    format.skipRows = int(headLines(table).size());
    const auto reader = must(XlsxReader::open(*book, format));
    return readAll(*reader, table.columns.size());
}

QByteArray csvOf(const ViewTable &table, const ViewCsv &style = {})
{
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    must(toCsv(table, out, style));
    return bytes;
}

QByteArray xlsxOf(const ViewTable &table)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    must(toXlsx(table, out));
    return bytes;
}

/// A percentage's cell holds the fraction.
QString inSheet(const ViewColumn &column, const ViewCell &cell)
{
    const QString text = cellText(column, cell);
    if (column.kind != ViewKind::Percent || text.isEmpty())
        return text;
    ViewColumn fraction = column;
    fraction.kind = ViewKind::Quantity;
    fraction.digits += 2;
    return cellText(fraction, cell);
}

ViewTable texts(const QStringList &cells)
{
    ViewTable table{.title = u"T"_s, .columns = {{.key = u"n"_s, .title = u"N"_s, .kind = ViewKind::Count}, {.key = u"t"_s, .title = u"=Text"_s}}};
    for (const QString &cell : cells)
        table.rows.push_back({0, false, {qint64(-table.rows.size()), cell}});
    return table;
}

class Stopping : public JobContext
{
public:
    void progress(qint64 done, qint64) override { m_done = done; }
    [[nodiscard]] bool cancelled() const override { return m_done > 0; }

private:
    qint64 m_done = 0;
};

class FullDisk : public QIODevice
{
public:
    FullDisk() { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"No space left on device"_s);
        return -1;
    }
};

} // namespace

TEST_CASE("A cell's text is exact, in the shown unit")
{
    const ViewTable table = regions();
    CHECK(cellText(table.columns[1], table.rows[0].cells[1]) == u"1204.513726"_s);
    CHECK(cellText(table.columns[1], table.rows[1].cells[1]) == u"-0.5"_s);
    CHECK(cellText(table.columns[1], table.rows[3].cells[1]) == u"0.000001"_s);
    CHECK(cellText(table.columns[2], table.rows[1].cells[2]) == u"0"_s);
    CHECK(cellText(table.columns[2], table.rows[2].cells[2]).isEmpty());
    CHECK(cellText(table.columns[3], table.rows[0].cells[3]) == u"1.5"_s);
    CHECK(cellText(table.columns[4], table.rows[0].cells[4]) == u"94.2%"_s);
    CHECK(cellText(table.columns[5], table.rows[2].cells[5]) == u"2024-02-29"_s);
    CHECK(headOf(table.columns[1]) == u"销售额 (万元)"_s);
}

TEST_CASE("CSV reads back as the value: heads with units, levels, totals, missing is not 0")
{
    const ViewTable table = regions();
    const QByteArray bytes = csvOf(table);
    CHECK(bytes.startsWith("\xef\xbb\xbf业绩\n全国 · 2026年Q3\norders up to 2026-08-31\n"));
    const Cells read = readCsv(bytes, table);
    REQUIRE(read.size() == table.rows.size() + 1);
    CHECK(read[0].front() == u"Level"_s);
    for (size_t c = 0; c < table.columns.size(); ++c)
        CHECK(read[0][qsizetype(c) + 1] == headOf(table.columns[c]));
    for (size_t r = 0; r < table.rows.size(); ++r) {
        const ViewRow &row = table.rows[r];
        CHECK(read[r + 1].front() == (row.total ? QString() : QString::number(row.depth + 1)));
        for (size_t c = 0; c < table.columns.size(); ++c)
            CHECK(read[r + 1][qsizetype(c) + 1] == cellText(table.columns[c], row.cells[c]));
    }
    // A table without groups has no levels; without head lines it begins with its heads.
    ViewTable flat = table;
    for (ViewRow &row : flat.rows)
        row.depth = 0;
    CHECK(csvOf(flat, {.bom = false, .head = false}).startsWith("Unit,销售额 (万元),Orders"));
}

TEST_CASE("A spreadsheet reads back as the value, in typed cells")
{
    const ViewTable table = regions();
    const QByteArray bytes = xlsxOf(table);
    CHECK(bytes == xlsxOf(table));
    const Cells read = readXlsx(bytes, table);
    REQUIRE(read.size() == table.rows.size() + 1);
    for (size_t c = 0; c < table.columns.size(); ++c)
        CHECK(read[0][qsizetype(c)] == headOf(table.columns[c]));
    for (size_t r = 0; r < table.rows.size(); ++r)
        for (size_t c = 0; c < table.columns.size(); ++c)
            CHECK(read[r + 1][qsizetype(c)] == inSheet(table.columns[c], table.rows[r].cells[c]));
}

TEST_CASE("Figures and dates of a spreadsheet are no texts, its groups can be folded")
{
    const ViewTable table = regions();
    QByteArray bytes = xlsxOf(table);
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const auto book = must(XlsxBook::open(file, u"a.xlsx"_s));
    CHECK(book->sheetNames() == QStringList{u"业绩"_s});
    ZipPart part = must(book->sheet({}));
    std::string xml;
    char piece[4096];
    while (const size_t count = must(part.read(piece, sizeof piece)))
        xml.append(piece, count);
    const auto has = [&xml](const char *text) { return xml.find(text) != std::string::npos; };
    CHECK(has("<v>1204.513726</v>"));
    CHECK(has("<v>-0.5</v>"));
    CHECK(has("<v>-0.004</v>"));
    CHECK(has("outlineLevel=\"1\""));
    CHECK(has("summaryBelow=\"0\""));
    CHECK(has("state=\"frozen\""));
    CHECK_FALSE(has("<f>"));
    // Ids with leading zeros are texts.
    CHECK(has("t=\"inlineStr\"><is><t>007</t>"));
}

TEST_CASE("Texts that a spreadsheet would run stay texts and come back the same")
{
    const ViewTable table = texts(dangerous);
    const Cells csv = readCsv(csvOf(table), table);
    const Cells xlsx = readXlsx(xlsxOf(table), table);
    REQUIRE(csv.size() == size_t(dangerous.size()) + 1);
    REQUIRE(xlsx.size() == csv.size());
    const QString signs = u"=+-@"_s;
    for (size_t i = 0; i < csv.size(); ++i) {
        const QString text = i == 0 ? u"=Text"_s : dangerous[qsizetype(i) - 1];
        INFO(text.toStdString());
        const QString written = csv[i][1];
        CHECK_FALSE((!written.trimmed().isEmpty() && signs.contains(written.trimmed().front())));
        CHECK(QString::fromStdString(formulaUnguarded(written.toStdString())) == text);
        CHECK(xlsx[i][1] == text);
        // Negative figures stay figures.
        if (i > 1)
            CHECK(csv[i][0] == QString::number(1 - qint64(i)));
    }
    const QString tabs = toTabSeparated(table, true);
    CHECK(tabs.startsWith(u"N\t'=Text\r\n0\t'=1+1\r\n-1\t'+x\r\n"_s));
    const QString html = toHtml(table, false);
    CHECK(html.contains(u"<td align=\"right\">-1</td><td style=\"mso-number-format:'\\@'\">+x</td>"_s));
}

TEST_CASE("Guarding is undone by unguarding, whatever the text")
{
    for (const QString &text : dangerous + QStringList{u""_s, u"'"_s, u"''"_s, u"'a"_s, u"a=b"_s, u"2026-01-01"_s, u" "_s, u"华东"_s}) {
        INFO(text.toStdString());
        const std::string utf8 = text.toStdString();
        CHECK(formulaUnguarded(formulaGuarded(utf8)) == utf8);
    }
}

TEST_CASE("The clipboard's HTML shows groups and totals")
{
    const QString html = toHtml(regions(), true);
    CHECK(html.contains(u"<th>销售额 (万元)</th>"_s));
    CHECK(html.contains(u"padding-left:16px;mso-char-indent-count:1\">李静"_s));
    CHECK(html.contains(u"<td align=\"right\"><b>1204.013727</b></td>"_s));
    CHECK(html.contains(u"&lt;"_s) == false);
    ViewTable markup = texts({u"<b>&"_s});
    CHECK(toHtml(markup, false).contains(u"&lt;b&gt;&amp;"_s));
}

TEST_CASE("A table of more rows than a sheet goes on in the next one")
{
    ViewTable table{.title = u"a/b:[c]"_s, .columns = {{.key = u"n"_s, .title = u"N"_s, .kind = ViewKind::Count}}};
    constexpr int Rows = 1'048'576 + 5;
    for (int i = 0; i < Rows; ++i)
        table.rows.push_back({0, false, {qint64(i)}});
    const QByteArray bytes = xlsxOf(table);
    const Cells first = readXlsx(bytes, table, u"abc"_s);
    const Cells second = readXlsx(bytes, table, u"abc 2"_s);
    REQUIRE(first.size() + second.size() == size_t(Rows) + 2);
    CHECK(second[0] == QStringList{u"N"_s});
    CHECK(second[1][0].toInt() == first.back()[0].toInt() + 1);
    CHECK(second.back()[0].toInt() == Rows - 1);
}

TEST_CASE("A file is there whole or not at all, and names say its format")
{
    Sandbox sandbox;
    const ViewTable table = regions();
    const QString csv = sandbox.path(u"a.CSV"_s);
    must(saveViewTable(table, csv));
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == csvOf(table));
    must(saveViewTable(table, sandbox.path(u"a.xlsx"_s)));

    const auto refusal = [&table](const QString &path) {
        const Status status = saveViewTable(table, path);
        REQUIRE_FALSE(status);
        CHECK_FALSE(QFileInfo(path).isFile());
        return status.error().code;
    };
    CHECK(refusal(sandbox.path(u"a.doc"_s)) == QLatin1StringView(errc::BadInput));
    CHECK(refusal(sandbox.path(u"a"_s)) == QLatin1StringView(errc::BadInput));
    CHECK(refusal(sandbox.path(u"missing/a.csv"_s)) == QLatin1StringView(errc::Io));
    REQUIRE(QDir(sandbox.folder.path()).mkdir(u"folder.csv"_s));
    CHECK(refusal(sandbox.path(u"folder.csv"_s)) == QLatin1StringView(errc::Io));
}

TEST_CASE("An open workspace is never overwritten, a stopped export leaves the old file")
{
    Sandbox sandbox;
    const auto workspace = sandbox.workspace(u"store.csv"_s);
    const Status refused = saveViewTable(regions(), sandbox.path(u"store.csv"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1StringView(errc::BadInput));

    ViewTable table = texts({});
    for (int i = 0; i < 10'000; ++i)
        table.rows.push_back({0, false, {qint64(i), u"x"_s}});
    for (const QString &name : {u"b.csv"_s, u"b.xlsx"_s}) {
        must(saveViewTable(regions(), sandbox.path(name)));
        const qint64 before = QFileInfo(sandbox.path(name)).size();
        Stopping job;
        const Status stopped = saveViewTable(table, sandbox.path(name), &job);
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == QLatin1StringView(errc::Cancelled));
        CHECK(QFileInfo(sandbox.path(name)).size() == before);
    }
}

TEST_CASE("A device that is full is an error that says so")
{
    FullDisk disk;
    const Status csv = toCsv(regions(), disk);
    REQUIRE_FALSE(csv);
    CHECK(csv.error().code == QLatin1StringView(errc::Io));
    const Status xlsx = toXlsx(regions(), disk);
    REQUIRE_FALSE(xlsx);
    CHECK(xlsx.error().code == QLatin1StringView(errc::Io));
}
