#include "core/base/id_source.h"
#include "core/exchange/mapping/bad_rows.h"
#include "core/exchange/mapping/row_pipeline.h"
#include "tests/core/exchange/mapping/sample_datasets.h"
#include "tests/support/catch.h"

#include <QBuffer>

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

/// A value in words: "null", "12.50/2", "2026-07-18", "m2026-07", "'text'".
std::string worded(const CellValue &value)
{
    if (const Decimal *number = std::get_if<Decimal>(&value))
        return std::to_string(number->mantissa) + '/' + std::to_string(number->scale);
    if (const QDate *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate).toStdString();
    if (const Month *month = std::get_if<Month>(&value))
        return 'm' + month->key().toStdString();
    if (const std::string_view *text = std::get_if<std::string_view>(&value))
        return '\'' + std::string(*text) + '\'';
    return "null";
}

struct Outcome
{
    std::vector<std::string> records; ///< of good rows, "row: a b c"
    std::vector<std::string> bad; ///< of findings, "row code column value"
    Findings findings;
    std::vector<qint64> badRows;
    std::vector<std::optional<qint64>> lineNos;
    QByteArray badFile;
    Error error;
};

void take(const RecordBlock &block, BadRowsWriter &badRows, Outcome &outcome)
{
    for (const FileRecord &record : block.records()) {
        std::string text = std::to_string(block.source(record).row) + ':';
        for (const Cell &cell : record.cells)
            text += ' ' + worded(cell.value);
        if (!block.source(record).bad)
            outcome.records.push_back(text);
    }
    for (const Finding &finding : block.findings()) {
        outcome.bad.push_back((QString::number(*finding.row) + u' ' + finding.code + u' '
                               + finding.column + u' ' + finding.value)
                                  .toStdString());
        outcome.findings.push_back(finding);
    }
    for (const SourceLine &line : block.sources()) {
        outcome.lineNos.push_back(line.lineNo);
        if (line.bad) {
            outcome.badRows.push_back(line.row);
            badRows.add(line, problemText(block.findings(), line.row), line.row * 10);
        }
    }
}

Outcome run(const QByteArray &csv, const char *json, bool findDates = true)
{
    Outcome outcome;
    const Mapping mapping = mappingFromJson(QByteArray(json)).value();
    QBuffer file;
    file.setData(csv);
    file.open(QIODevice::ReadOnly);
    const CsvFormat format = csvFormatOf(mapping, CsvFormat{}).value();
    auto reader = CsvReader::open(file, format).value();
    DateForms dates;
    if (findDates) {
        auto found = findDateForms(*reader, mapping, test::sampleDatasets());
        if (!found) {
            outcome.error = found.error();
            return outcome;
        }
        dates = *found;
        file.seek(0);
        reader = CsvReader::open(file, format).value();
    }
    auto pipeline = RowPipeline::open(*reader, mapping, test::sampleDatasets(), dates);
    if (!pipeline) {
        outcome.error = pipeline.error();
        return outcome;
    }
    outcome.findings = (*pipeline)->findings();
    QBuffer bad(&outcome.badFile);
    bad.open(QIODevice::WriteOnly);
    BadRowsWriter badRows =
        BadRowsWriter::open(bad, reader->headers(), format, reader->lineEnd()).value();
    RecordBlock block;
    for (;;) {
        const Result<bool> found = (*pipeline)->next(block);
        if (!found)
            outcome.error = found.error();
        if (!found || !*found)
            break;
        take(block, badRows, outcome);
    }
    CHECK(badRows.finish().has_value());
    return outcome;
}

using Texts = std::vector<std::string>;

const char *const Lines =
    R"({"dataset":"sales.lines","format":{"null_values":["-","n/a"]},"columns":[
    {"from":"d","to":"date"},{"from":"a","to":"amount"},{"from":"c","to":"customer"},
    {"from":"q","to":"quantity"},{"from":"n","to":"line_no"}]})";

} // namespace

TEST_CASE("Rows become typed records")
{
    const Outcome outcome = run("d,a,c,q,n,extra\n"
                                "2026-07-01,\"1,234.50\",00017,1.5,3,x\n"
                                "2026/7/2,¥(5),　华为 ,-,n/a,\n"
                                "2026年7月3日,1.2万,'=x,,7,\n",
                                Lines);
    CHECK(outcome.records
          == Texts{"1: 2026-07-01 12345/1 '00017' 15/1 3/0", "2: 2026-07-02 -5/0 '华为' null null",
                   "3: 2026-07-03 12000/0 '=x' null 7/0"});
    CHECK(outcome.bad.empty());
    CHECK(outcome.badFile == "d,a,c,q,n,extra,_row,_problem,_line_no\n");
}

TEST_CASE("A bad cell makes its row bad, and the reading goes on")
{
    const QByteArray csv("d,a,c,q,n\r\n"
                         "2026-07-01,12a,x,1,1\r\n"
                         "2026-02-30,5,x,5%,1.5\r\n"
                         "-,,x,,\r\n"
                         "2026-07-04,6,\"say \"\"x\"\", y\",1,1\r\n"
                         "2026-07-05,7\r\n"
                         "2026-07-06,8,x,1,1,z\r\n"
                         "2026-07-07,9,x,1,1,,\r\n");
    const Outcome outcome = run(csv, Lines);
    CHECK(outcome.records
          == Texts{"4: 2026-07-04 6/0 'say \"x\", y' 1/0 1/0", "7: 2026-07-07 9/0 'x' 1/0 1/0"});
    CHECK(outcome.bad
          == Texts{"1 amount.not-a-number a 12a", "2 date.no-such-day d 2026-02-30",
                   "2 quantity.percent q 5%", "2 line_no.not-whole n 1.5", "3 date.empty d -",
                   "3 amount.empty a ", "5 row.short  ", "6 row.long  "});
    CHECK(outcome.badRows == std::vector<qint64>{1, 2, 3, 5, 6});
    for (const Finding &finding : outcome.findings) {
        CHECK(finding.severity == Severity::Error);
        CHECK_FALSE(finding.message.isEmpty());
        CHECK_FALSE(finding.fix.isEmpty());
    }
    CHECK(outcome.badFile.startsWith("d,a,c,q,n,_row,_problem,_line_no\r\n"
                                     "2026-07-01,12a,x,1,1,1,"));
    CHECK(outcome.badFile.contains("\r\n2026-07-06,8,x,1,1,6,"));
    CHECK(outcome.badFile.contains(",60,z\r\n"));
}

TEST_CASE("A mended bad-rows file goes in with the same mapping")
{
    const Outcome first = run("d,a,c,q,n\n2026-07-01,12a,\"x\ny\",1,1\n2026-07-02,2,b,1,1\n"
                              "2026-07-03,x,c,1,1\n",
                              Lines);
    CHECK(first.badRows == std::vector<qint64>{1, 3});
    QByteArray mended = first.badFile;
    mended.replace("12a", "12").replace(",x,c", ",3,c");
    const Outcome second = run(mended, Lines);
    CHECK(second.records
          == Texts{"1: 2026-07-01 12/0 'x\ny' 1/0 1/0", "2: 2026-07-03 3/0 'c' 1/0 1/0"});
    CHECK(second.lineNos == std::vector<std::optional<qint64>>{10, 30});
    const Outcome unmended = run(first.badFile, Lines);
    CHECK(unmended.badFile.startsWith("d,a,c,q,n,_row,_problem,_line_no\n"));
    CHECK(unmended.badFile.count("_row") == 1);
}

TEST_CASE("The bad-rows file keeps encoding, separator and the place of the header")
{
    const char *json = R"({"dataset":"org.nodes","format":{"delimiter":";","encoding":"gb18030",
        "skip_rows":1,"header_row":2},"columns":[{"from":"名称","to":"name"}]})";
    Encoder encoder = Encoder::of({u"gb18030"_s, false}).value();
    const QByteArray csv = encoder.encode("报表\n\n名称;级别\n华东;1\n;二\n");
    const Outcome outcome = run(csv, json);
    CHECK(outcome.records == Texts{"1: '华东'"});
    CHECK(
        outcome.badFile.startsWith(encoder.encode("\n\n名称;级别;_row;_problem;_line_no\n;二;2;")));
    const QByteArray mended = outcome.badFile;
    CHECK(
        run(QByteArray(mended).replace(encoder.encode("\n;二"), encoder.encode("\n华北;二")), json)
            .records
        == Texts{"1: '华北'"});
}

TEST_CASE("Constants, scale, values and missing values do what the mapping says")
{
    const Outcome outcome =
        run("day,k,s\n2026-07-01,1.5,放假\n2026-07-02,-0.001,上班\n2026-07-03,无,休\n",
            R"({"dataset":"sales.lines","format":{"null_values":["无"]},"columns":[
            {"from":1,"to":"date"},{"from":"k","to":"cost","scale":1000},
            {"from":"s","to":"customer","values":{"放假":"off","上班":"无","休":null}}],
            "constants":{"amount":"1,000.5","currency":"USD"}})");
    CHECK(outcome.records
          == Texts{"1: 2026-07-01 1500/0 'off' 10005/1 'USD'",
                   "2: 2026-07-02 -1/0 null 10005/1 'USD'",
                   "3: 2026-07-03 null null 10005/1 'USD'"});
}

TEST_CASE("European numbers are read where the mapping says so")
{
    const char *json = R"({"dataset":"sales.lines","format":{"delimiter":";","decimal":","},
        "columns":[{"from":"d","to":"date"},{"from":"a","to":"amount"}]})";
    const Outcome outcome = run("d;a\n31.12.2026;1.234,50\n01.02.2026;1,5\n01.02.2026;1.5\n", json);
    CHECK(outcome.records == Texts{"1: 2026-12-31 12345/1", "2: 2026-02-01 15/1"});
    CHECK(outcome.bad == Texts{"3 amount.thousands a 1.5"});
}

TEST_CASE("Unpivot makes a record of each filled column")
{
    const Outcome outcome = run("Year,Id,M01,M02,M03\n2026,x,5,-,7\n2027,y,-,-,\n2028,z,a,1,2\n",
                                R"({"dataset":"quotas.targets","format":{"null_values":["-"]},
            "columns":[{"from":"Id","to":"person"},{"from":"Year","to":"year"}],
            "unpivot":{"columns":["M01","M02","M03"],"name_to":"month","value_to":"amount",
                       "names":{"M01":"01","M02":"02"},"scale":1000}})");
    CHECK(outcome.records
          == Texts{"1: 'x' 2026/0 m2026-01 5000/0", "1: 'x' 2026/0 m2026-03 7000/0"});
    CHECK(outcome.bad == Texts{"3 amount.not-a-number M01 a"});
    CHECK(outcome.badRows == std::vector<qint64>{3});
}

TEST_CASE("A month without a year takes the year of its row, or is refused")
{
    const char *with = R"({"dataset":"quotas.targets","columns":[{"from":"m","to":"month"},
        {"from":"y","to":"year"},{"from":"a","to":"amount"}]})";
    const Outcome outcome =
        run("m,y,a\n7月,2026,1\n2025-03,2026,2\n13,2026,3\n7,,4\n7,99,5\nJul,2026,6\n", with);
    CHECK(outcome.records
          == Texts{"1: m2026-07 2026/0 1/0", "2: m2025-03 2026/0 2/0", "6: m2026-07 2026/0 6/0"});
    CHECK(outcome.bad
          == Texts{"3 month.not-a-month m 13", "4 month.no-year m 7", "5 month.no-year m 7"});
    CHECK(run("m,a\n7,1\n", R"({"dataset":"quotas.targets","constants":{"year":"2027"},
        "columns":[{"from":"m","to":"month"},{"from":"a","to":"amount"}]})")
              .records
          == Texts{"1: m2027-07 1/0 2027/0"});
}

TEST_CASE("Fields of named records and external ids have their own cells")
{
    const char *json = R"({"dataset":"sales.lines","columns":[{"from":"d","to":"date"},
        {"from":"a","to":"amount"},{"from":"c","to":"customer.name"},
        {"from":"k","to":"customer.external_id","space":"erp"},
        {"from":"p","to":"product.cost"},{"from":"e","to":"person","lookup":"aw.Key"}]})";
    const Outcome outcome = run("d,a,c,k,p,e\n2026-07-01,1,,17,x,5\n2026-07-01,1,,17,2,5\n", json);
    CHECK(outcome.records == Texts{"2: 2026-07-01 1/0 null '17' 2/0 '5'"});
    CHECK(outcome.bad == Texts{"1 product.cost.not-a-number p x"});

    QBuffer file;
    file.setData("d,a,c,k,p,e\n");
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto reader = CsvReader::open(file, {}).value();
    const auto pipeline = RowPipeline::open(*reader, mappingFromJson(QByteArray(json)).value(),
                                            test::sampleDatasets())
                              .value();
    REQUIRE(pipeline->targets().size() == 6);
    const TargetColumn &id = pipeline->targets()[*pipeline->placeOf(u"customer.external_id"_s)];
    CHECK(id.externalId);
    CHECK(id.field == nullptr);
    CHECK(id.reference->key == u"customer"_s);
    CHECK(id.space == u"erp"_s);
    CHECK(pipeline->targets()[5].lookup == u"aw.Key"_s);
    CHECK(pipeline->targets()[4].reference->key == u"product"_s);
    CHECK(pipeline->targets()[4].header == u"p"_s);
    CHECK_FALSE(pipeline->placeOf(u"discount"_s).has_value());
}

TEST_CASE("The order of day and month is decided for the column")
{
    const char *json = R"({"dataset":"sales.lines","columns":[{"from":"d","to":"date"},
        {"from":"a","to":"amount"},{"from":"due","to":"order_no"}]})";
    const Outcome dayFirst = run("d,a,due\n03/04/2026,1,x\n13/04/2026,2,x\n", json);
    CHECK(dayFirst.records == Texts{"1: 2026-04-03 1/0 'x'", "2: 2026-04-13 2/0 'x'"});
    REQUIRE(dayFirst.findings.size() == 1);
    CHECK(dayFirst.findings[0].code == u"date.order"_s);
    CHECK(dayFirst.findings[0].severity == Severity::Info);
    CHECK(dayFirst.findings[0].column == u"d"_s);

    const Outcome monthFirst = run("d,a,due\n03/04/2026,1,x\n04/13/2026,2,x\n", json);
    CHECK(monthFirst.records.at(0) == "1: 2026-03-04 1/0 'x'");

    const Outcome unclear = run("d,a,due\n03/04/2026,1,x\n05/05/2026,2,x\n", json);
    CHECK(unclear.records == Texts{"2: 2026-05-05 2/0 'x'"});
    CHECK(unclear.bad == Texts{"1 date.ambiguous d 03/04/2026"});
    CHECK(unclear.findings[0].code == u"date.ambiguous"_s);
    CHECK_FALSE(unclear.findings[0].row.has_value());

    const Outcome mixed = run("d,a,due\n13/04/2026,1,x\n04/13/2026,2,x\n03/04/2026,3,x\n", json);
    CHECK(mixed.records == Texts{"1: 2026-04-13 1/0 'x'", "3: 2026-04-03 3/0 'x'"});
    CHECK(mixed.bad == Texts{"2 date.date-order d 04/13/2026"});

    const Outcome plain = run("d,a,due\n2026-04-03,1,x\n", json);
    CHECK(plain.findings.empty());
    const Outcome told = run("d,a,due\n03/04/2026,1,x\n",
                             R"({"dataset":"sales.lines","format":{"date":"d/M/yyyy"},
        "columns":[{"from":"d","to":"date"},{"from":"a","to":"amount"}]})");
    CHECK(told.findings.empty());
    CHECK(told.records == Texts{"1: 2026-04-03 1/0"});
    const Outcome perColumn = run("d,a,due\n03/04/2026,1,x\n",
                                  R"({"dataset":"sales.lines","columns":[
        {"from":"d","to":"date","date":"M/d/yyyy"},{"from":"a","to":"amount"}]})");
    CHECK(perColumn.records == Texts{"1: 2026-03-04 1/0"});
}

TEST_CASE("A file that lacks columns is refused, or told about")
{
    const Outcome required = run("d,c\n2026-07-01,x\n", Lines);
    CHECK(required.error.code == QString::fromLatin1(errc::BadInput));
    CHECK(required.error.subject == u"a"_s);
    const Outcome optional = run("d,a\n2026-07-01,5\n", Lines);
    CHECK(optional.records == Texts{"1: 2026-07-01 5/0"});
    REQUIRE(optional.findings.size() == 3);
    CHECK(optional.findings[0].code == u"column.missing"_s);
    CHECK(optional.findings[0].column == u"c"_s);
    const Outcome twice = run("d,a,a\n2026-07-01,5,6\n", Lines);
    CHECK(twice.error.subject == u"a"_s);
    CHECK(twice.error.message.contains(u"2"_s));
    const Outcome constant = run("d,a\n", R"({"dataset":"sales.lines","constants":{"cost":"x"},
        "columns":[{"from":"d","to":"date"},{"from":"a","to":"amount"}]})");
    CHECK(constant.error.subject == u"cost"_s);
    const Outcome unpivot = run("m\n1\n", R"({"dataset":"quotas.targets","columns":[],
        "unpivot":{"columns":["M01"],"name_to":"month","value_to":"amount"}})");
    CHECK(unpivot.error.subject == u"M01"_s);
}

TEST_CASE("A choice takes its keys only, other words by values")
{
    const char *json = R"({"dataset":"calendar.days","columns":[{"from":"d","to":"date"},
        {"from":"k","to":"kind","values":{"休":"holiday"}}]})";
    const Outcome outcome = run("d,k\n2026-10-01,holiday\n2026-10-02,休\n2026-10-10,班\n", json);
    CHECK(outcome.records == Texts{"1: 2026-10-01 'holiday'", "2: 2026-10-02 'holiday'"});
    CHECK(outcome.bad == Texts{"3 kind.unknown-value k 班"});
}

TEST_CASE("Bytes that cannot be read make their row bad, if a mapped cell has them")
{
    QByteArray csv("d,a,c,q,n,x\n"
                   "2026-07-01,1,\xff,1,1,\n"
                   "2026-07-02,2,a0,1,1,\n"
                   "2026-07-03,3,b,1,1,\xff\n"
                   "2026-07-04,4,\"b\"c,1,1,\n");
    csv[csv.indexOf("a0") + 1] = '\0';
    const Outcome outcome = run(csv, Lines);
    CHECK(outcome.records
          == Texts{"3: 2026-07-03 3/0 'b' 1/0 1/0", "4: 2026-07-04 4/0 'bc' 1/0 1/0"});
    REQUIRE(outcome.findings.size() == 3);
    CHECK(outcome.findings[0].code == u"customer.bad-characters"_s);
    CHECK(outcome.findings[1].code == u"customer.bad-characters"_s);
    CHECK(outcome.findings[2].code == u"row.quote"_s);
    CHECK(outcome.findings[2].severity == Severity::Warning);
}

TEST_CASE("Many rows come in several blocks, in order, each by itself")
{
    QByteArray csv("d,a,c,q,n\n");
    for (int i = 1; i <= 10'000; ++i)
        csv += "2026-07-01," + QByteArray::number(i) + ",\"c" + QByteArray::number(i) + "\",1,1\n";
    const Outcome outcome = run(csv, Lines);
    REQUIRE(outcome.records.size() == 10'000);
    for (int i = 1; i <= 10'000; i += 999) {
        const std::string n = std::to_string(i);
        CHECK(outcome.records[size_t(i) - 1].find(n + ": 2026-07-01 ") == 0);
        CHECK(outcome.records[size_t(i) - 1].find("'c" + n + "'") != std::string::npos);
    }
}

TEST_CASE("Random tables never break the pipeline; every row is a record or bad")
{
    SeededIdSource random(41);
    const QByteArrayList pieces{"2026-07-01", "1",  ",",    "\n",         "\"", "x",   "-",
                                "5%",         "万", "\xff", "03/04/2026", "  ", "1e5", "¥"};
    for (int round = 0; round < 300; ++round) {
        QByteArray csv("d,a,c,q,n\n");
        for (quint64 n = random.random() % 200; n > 0; --n)
            csv += pieces[qsizetype(random.random() % quint64(pieces.size()))];
        const Outcome outcome = run(csv, Lines);
        CHECK(outcome.records.size() + outcome.badRows.size() == outcome.lineNos.size());
        for (const Finding &finding : outcome.findings)
            CHECK_FALSE(finding.message.isEmpty());
    }
}
