#include "core/exchange/mapping/mapping.h"
#include "tests/core/exchange/mapping/sample_datasets.h"
#include "tests/support/catch.h"

using namespace weiwo;
using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

const char *const Contract = R"json({"weiwo_mapping": 1, "name": "AdventureWorks sales",
 "dataset": "sales.lines", "file": "Sales.csv",
 "format": {"encoding": "utf-8", "delimiter": "|", "quote": "\"", "header_row": 1, "skip_rows": 0,
            "sheet": null, "decimal": ".", "thousands": ",", "date": "yyyy/MM/dd",
            "null_values": ["", "-"], "future": [1, 2]},
 "columns": [
   {"from": "SalesOrderNumber", "to": "order_no"},
   {"from": "OrderDate", "to": "date", "colour": "red"},
   {"from": "EmployeeKey", "to": "person", "lookup": "aw.EmployeeKey"},
   {"from": "Sales", "to": "amount", "scale": 1},
   {"from": "Region", "to": "region", "values": {"华东区": "East China", "none": null, "7": 8}},
   {"from": 12, "to": "external_id", "space": "aw.ProductKey"}],
 "constants": {"currency": "USD"},
 "unpivot": {"columns": ["M01", 7], "name_to": "line_no", "value_to": "cost",
             "names": {"M01": "01"}, "scale": 0.001, "later": true},
 "match": {"key": ["order_no", "line_no"], "on_match": "update", "x": {}},
 "unknown": {"deep": [null]}})json";

Mapping mappingOf(const char *json)
{
    const Result<Mapping> mapping = mappingFromJson(QByteArray(json));
    REQUIRE(mapping);
    return *mapping;
}

/// The mapping of the contract with one key replaced by way of a JSON pointer.
Result<Mapping> changed(const char *pointer, const ordered_json &value)
{
    ordered_json json = ordered_json::parse(Contract);
    json[ordered_json::json_pointer(pointer)] = value;
    return mappingFromJson(json);
}

} // namespace

TEST_CASE("The mapping file of the contract is read")
{
    const Mapping mapping = mappingOf(Contract);
    CHECK(mapping.name == u"AdventureWorks sales"_s);
    CHECK(mapping.dataset == u"sales.lines"_s);
    CHECK(mapping.file == u"Sales.csv"_s);
    CHECK(mapping.format.delimiter == '|');
    CHECK(mapping.format.quote == u"\""_s);
    CHECK(mapping.format.headerRow == 1);
    CHECK_FALSE(mapping.format.sheet.has_value());
    CHECK(mapping.format.date == u"yyyy/MM/dd"_s);
    CHECK(mapping.format.nullValues == QStringList{QString(), u"-"_s});
    REQUIRE(mapping.columns.size() == 6);
    CHECK(mapping.columns[2].lookup == u"aw.EmployeeKey"_s);
    CHECK(mapping.columns[3].scale == Decimal{1, 0});
    CHECK(mapping.columns[4].values
          == TextMap{{u"华东区"_s, u"East China"_s}, {u"none"_s, {}}, {u"7"_s, u"8"_s}});
    CHECK(std::get<int>(mapping.columns[5].from) == 12);
    CHECK(mapping.columns[5].space == u"aw.ProductKey"_s);
    CHECK(mapping.constants == TextMap{{u"currency"_s, u"USD"_s}});
    REQUIRE(mapping.unpivot);
    CHECK(mapping.unpivot->columns.size() == 2);
    CHECK(mapping.unpivot->scale == Decimal{1, 3});
    CHECK(mapping.match.onMatch == OnMatch::Update);
    CHECK(mapping.extra.contains("unknown"));
    CHECK(mapping.columns[1].extra.at("colour") == "red");
    CHECK(checkMapping(mapping, test::sampleDatasets()).has_value());
}

TEST_CASE("A mapping survives its file, keys of a newer program with it")
{
    const Mapping mapping = mappingOf(Contract);
    const Result<Mapping> again = mappingFromJson(mappingText(mapping));
    REQUIRE(again);
    CHECK(*again == mapping);
    const ordered_json json = mappingJson(mapping);
    CHECK(json.at("format").at("future") == ordered_json({1, 2}));
    CHECK(json.at("unpivot").at("later") == true);
    CHECK(json.at("match").contains("x"));
    CHECK(mappingText(*again) == mappingText(mapping));
    CHECK(mappingText(mapping).endsWith("}\n"));

    for (const char *json2 :
         {R"({"dataset":"a","columns":[]})",
          R"({"dataset":"a","columns":[],"format":{"quote":null,"thousands":"","decimal":","}})",
          R"({"dataset":"a","columns":[{"from":1,"to":"x","scale":"0.000000000000000001"}]})",
          R"({"dataset":"a","columns":[{"from":1,"to":"x","scale":-12.5,"date":"d/M/yyyy"}]})",
          R"({"dataset":"a","columns":[],"format":{"delimiter":"\t","header_row":0,"skip_rows":3,
              "sheet":"六月","encoding":"gb18030"}})"}) {
        const Mapping small = mappingOf(json2);
        CHECK(mappingFromJson(mappingText(small)).value() == small);
    }
    CHECK(mappingOf(R"({"dataset":"a","columns":[],"format":{"quote":null}})").format.quote
          == QString());
}

TEST_CASE("A wrong mapping is refused, naming the key")
{
    struct Case
    {
        const char *pointer;
        ordered_json value;
        const char *subject;
    };
    const Case cases[] = {
        {"/weiwo_mapping", 2, "weiwo_mapping"},
        {"/weiwo_mapping", "1", "weiwo_mapping"},
        {"/dataset", "", "dataset"},
        {"/dataset", 5, "dataset"},
        {"/name", 5, "name"},
        {"/format", "csv", "format"},
        {"/format/encoding", "klingon", "format.encoding"},
        {"/format/delimiter", "", "format.delimiter"},
        {"/format/delimiter", "||", "format.delimiter"},
        {"/format/delimiter", "，", "format.delimiter"},
        {"/format/quote", "''", "format.quote"},
        {"/format/header_row", -1, "format.header_row"},
        {"/format/header_row", 1.5, "format.header_row"},
        {"/format/skip_rows", "two", "format.skip_rows"},
        {"/format/decimal", "x", "format.decimal"},
        {"/format/thousands", ".", "format.thousands"},
        {"/format/date", "whenever", "format.date"},
        {"/format/null_values", "-", "format.null_values"},
        {"/format/null_values", ordered_json::array({1}), "format.null_values"},
        {"/columns", "all", "columns"},
        {"/columns/1", 7, "columns[1]"},
        {"/columns/1/from", 0, "columns[1].from"},
        {"/columns/1/from", "", "columns[1].from"},
        {"/columns/1/from", nullptr, "columns[1].from"},
        {"/columns/0/to", "", "columns[0].to"},
        {"/columns/0/to", 3, "columns[0].to"},
        {"/columns/3/scale", 0, "columns[3].scale"},
        {"/columns/3/scale", "much", "columns[3].scale"},
        {"/columns/3/scale", true, "columns[3].scale"},
        {"/columns/4/values", ordered_json::array(), "columns[4].values"},
        {"/columns/4/values/none", ordered_json::array(), "columns[4].values"},
        {"/columns/1/date", "dd", "columns[1].date"},
        {"/constants", "USD", "constants"},
        {"/unpivot/columns", ordered_json::array(), "unpivot.columns"},
        {"/unpivot/columns/0", true, "unpivot.columns"},
        {"/unpivot/name_to", nullptr, "unpivot.name_to"},
        {"/match/on_match", "maybe", "match.on_match"},
        {"/match/key", "order_no", "match.key"},
    };
    for (const Case &c : cases) {
        INFO(c.pointer << " = " << c.value.dump());
        const Result<Mapping> mapping = changed(c.pointer, c.value);
        REQUIRE_FALSE(mapping);
        CHECK(mapping.error().code == QString::fromLatin1(errc::BadInput));
        CHECK(mapping.error().subject == QString::fromLatin1(c.subject));
        CHECK(mapping.error().message.contains(QString::fromLatin1(c.subject)));
    }
    for (const char *text : {"", "[]", "5", "{", "{\"dataset\":}", "nonsense", "{\"a\":1}"})
        CHECK(mappingFromJson(QByteArray(text)).error().code
              == QString::fromLatin1(errc::BadInput));
    const Error place = mappingFromJson(QByteArray("{\n \"dataset\": ?}")).error();
    CHECK(place.more.at("line") == 2);
    CHECK(place.more.at("column") == 13);
}

TEST_CASE("A mapping must fit its dataset")
{
    struct Case
    {
        const char *json;
        const char *subject; ///< empty: it fits
    };
    const Case cases[] = {
        {R"({"dataset":"org.nodes","columns":[{"from":"a","to":"name"}]})", ""},
        {R"({"dataset":"org.nodes","columns":[],"constants":{"name":"x"}})", ""},
        {R"({"dataset":"sales.collections","columns":[{"from":"a","to":"date"},
             {"from":"b","to":"amount"},{"from":"c","to":"customer.name"}]})",
         ""},
        {R"({"dataset":"quotas.targets","columns":[],
             "unpivot":{"columns":["M01"],"name_to":"month","value_to":"amount"}})",
         ""},
        {R"({"dataset":"sales.products","columns":[{"from":"a","to":"name"},
             {"from":"b","to":"external_id","space":"s"},
             {"from":"c","to":"external_id","space":"t"}]})",
         ""},
        {R"({"dataset":"sales.invoices","columns":[]})", "sales.invoices"},
        {R"({"dataset":"org.nodes","columns":[{"from":"a","to":"nome"}]})", "nome"},
        {R"({"dataset":"org.nodes","columns":[{"from":"a","to":"code"}]})", "name"},
        {R"({"dataset":"org.nodes","columns":[{"from":"a","to":"name"},{"from":"b","to":"name"}]})",
         "name"},
        {R"({"dataset":"org.nodes","columns":[{"from":"a","to":"name"}],"constants":{"name":"x"}})",
         "name"},
        {R"({"dataset":"org.nodes","columns":[{"from":"a","to":"name"},
             {"from":"b","to":"parent.code"}]})",
         "parent.code"},
        {R"({"dataset":"org.nodes","columns":[{"from":"a","to":"name","lookup":"code"}]})", "name"},
        {R"({"dataset":"org.nodes","columns":[{"from":"a","to":"name","space":"s"}]})", "name"},
        {R"({"dataset":"org.nodes","columns":[{"from":"a","to":"name"},
             {"from":"b","to":"external_id"}]})",
         "external_id"},
        {R"({"dataset":"sales.products","columns":[{"from":"a","to":"name"},
             {"from":"b","to":"external_id","space":"s"},
             {"from":"c","to":"external_id","space":"s"}]})",
         "external_id"},
        {R"({"dataset":"org.nodes","columns":[{"from":"a","to":"name"}],"match":{"key":["x"]}})",
         "x"},
    };
    for (const Case &c : cases) {
        INFO(c.json);
        const Status status = checkMapping(mappingOf(c.json), test::sampleDatasets());
        CHECK(status.has_value() == (*c.subject == '\0'));
        if (!status) {
            CHECK(status.error().subject == QString::fromLatin1(c.subject));
            CHECK(status.error().code == QString::fromLatin1(errc::BadInput));
        }
    }
}

TEST_CASE("The identity of every dataset fits it")
{
    for (const DatasetFields &dataset : test::sampleDatasets().all()) {
        const Mapping mapping = identityMapping(dataset);
        CHECK(mapping.columns.size() == dataset.fields.size());
        CHECK(checkMapping(mapping, test::sampleDatasets()).has_value());
    }
}

TEST_CASE("What a mapping does not say about the cut comes from the file")
{
    CsvFormat guess;
    guess.delimiter = ';';
    guess.encoding = {u"utf-8"_s, true};
    guess.headerRow = 4;
    const auto formatOf = [&](const char *format) {
        const std::string json =
            std::string(R"({"dataset":"a","columns":[],"format":)") + format + "}";
        return csvFormatOf(mappingOf(json.c_str()), guess).value();
    };
    CHECK(formatOf("{}").delimiter == ';');
    CHECK(formatOf("{}").encoding == TextEncoding{u"utf-8"_s, true});
    CHECK(formatOf("{}").headerRow == 1);
    CHECK(formatOf("{}").quote == '"');
    CHECK_FALSE(formatOf(R"({"quote":null})").quote.has_value());
    CHECK_FALSE(formatOf(R"({"quote":""})").quote.has_value());
    CHECK(formatOf(R"({"quote":"'"})").quote == '\'');
    CHECK(formatOf(R"({"delimiter":"|","skip_rows":2,"header_row":0})")
          == CsvFormat{{u"utf-8"_s, true}, '|', '"', 2, 0});
    CHECK(formatOf(R"({"encoding":"gbk"})").encoding == TextEncoding{u"gb18030"_s, false});
    CHECK(mappingOf(R"({"dataset":"a","columns":[],"format":{"decimal":","}})").format.numbers()
          == NumberFormat{',', '.'});
    CHECK(MappingFormat().numbers() == NumberFormat{'.', ','});
}

TEST_CASE("Columns are found by number, by header, and by a header like it")
{
    const QStringList headers{u"Order Date"_s, u"金额（元）"_s, u"amount"_s, u"Amount"_s, u""_s};
    const auto places = [&](const ColumnRef &ref) { return columnPlaces(ref, headers); };
    using Places = std::vector<size_t>;
    CHECK(places(1) == Places{0});
    CHECK(places(5) == Places{4});
    CHECK(places(0).empty());
    CHECK(places(6).empty());
    CHECK(places(u"Order Date"_s) == Places{0});
    CHECK(places(u"order_date"_s) == Places{0});
    CHECK(places(u"ＯＲＤＥＲＤＡＴＥ"_s) == Places{0});
    CHECK(places(u"金额(元)"_s) == Places{1});
    CHECK(places(u"amount"_s) == Places{2});
    CHECK(places(u"AMOUNT"_s) == Places{2, 3});
    CHECK(places(u"nothing"_s).empty());
}

TEST_CASE("A set of headers has one signature")
{
    const QString signature = headerSignature({u"Order Date"_s, u"Amount"_s});
    CHECK(signature.size() == 16);
    CHECK(headerSignature({u"amount "_s, u"ORDER_DATE"_s}) == signature);
    CHECK(headerSignature({u"Order Date"_s, u"Amount"_s, u"_row"_s, u"_problem"_s, u"_line_no"_s})
          == signature);
    CHECK(headerSignature({u"Order Date"_s}) != signature);
    CHECK(headerSignature({u"Order"_s, u"Date Amount"_s}) != signature);
    CHECK(headerSignature({u"Order Date"_s, u"Amount"_s, u"Amount"_s}) != signature);
}
