#include "core/money/allocate_request.h"
#include "core/money/exact_json.h"
#include "tests/support/catch.h"

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

struct BadCase
{
    const char *what;
    QByteArray request;
    QString place;
};

const BadCase badCases[] = {
    {"no object", "[1]", u""_s},
    {"a number", "12", u""_s},
    {"no parts", R"({"total":1})", u"parts"_s},
    {"no total", R"({"parts":[{"id":"a","weight":1}]})", u"total"_s},
    {"an empty list", R"({"total":1,"parts":[]})", u"parts"_s},
    {"parts that are no list", R"({"total":1,"parts":{"id":"a"}})", u"parts"_s},
    {"a part that is no object", R"({"total":1,"parts":[1]})", u"parts[0]"_s},
    {"a part without an id", R"({"total":1,"parts":[{"weight":1}]})", u"parts[0].id"_s},
    {"an id that is a number", R"({"total":1,"parts":[{"id":7,"weight":1}]})", u"parts[0].id"_s},
    {"a part without a weight", R"({"total":1,"parts":[{"id":"a"}]})", u"parts[0].weight"_s},
    {"a fraction of a fen", R"({"total":1.5,"parts":[{"id":"a","weight":1}]})", u"total"_s},
    {"a whole amount in exponent form", R"({"total":1e2,"parts":[{"id":"a","weight":1}]})",
     u"total"_s},
    {"a total as text", R"({"total":"1","parts":[{"id":"a","weight":1}]})", u"total"_s},
    {"a null total", R"({"total":null,"parts":[{"id":"a","weight":1}]})", u"total"_s},
    {"a total beyond 9e15", R"({"total":9000000000000001,"parts":[{"id":"a","weight":1}]})",
     u"total"_s},
    {"a total beyond 64 bits", R"({"total":-99999999999999999999,"parts":[{"id":"a","weight":1}]})",
     u"total"_s},
    {"step 0", R"({"total":1,"step":0,"parts":[{"id":"a","weight":1}]})", u"step"_s},
    {"a negative step", R"({"total":1,"step":-1,"parts":[{"id":"a","weight":1}]})", u"step"_s},
    {"a fraction of a step", R"({"total":1,"step":0.5,"parts":[{"id":"a","weight":1}]})",
     u"step"_s},
    {"an id twice", R"({"total":1,"parts":[{"id":"a","weight":1},{"id":"a","weight":2}]})",
     u"parts[1].id"_s},
    {"a negative weight", R"({"total":1,"parts":[{"id":"b","weight":1},{"id":"a","weight":-1}]})",
     u"parts[1].weight"_s},
    {"a weight that is no decimal", R"({"total":1,"parts":[{"id":"a","weight":"much"}]})",
     u"parts[0].weight"_s},
    {"a weight of NaN as text", R"({"total":1,"parts":[{"id":"a","weight":"NaN"}]})",
     u"parts[0].weight"_s},
    {"a null weight", R"({"total":1,"parts":[{"id":"a","weight":null}]})", u"parts[0].weight"_s},
    {"a weight of true", R"({"total":1,"parts":[{"id":"a","weight":true}]})",
     u"parts[0].weight"_s},
    {"a weight of nineteen digits",
     R"({"total":1,"parts":[{"id":"a","weight":1234567890123456789}]})", u"parts[0].weight"_s},
    {"weights of nineteen digits over one power of ten",
     R"({"total":1,"parts":[{"id":"b","weight":1e-10},{"id":"a","weight":1000000000}]})",
     u"parts[1].weight"_s},
    {"a floor of half a fen", R"({"total":1,"parts":[{"id":"a","weight":1,"floor":0.5}]})",
     u"parts[0].floor"_s},
    {"a cap as text", R"({"total":1,"parts":[{"id":"a","weight":1,"cap":"5"}]})",
     u"parts[0].cap"_s},
    {"a lock out of range",
     R"({"total":1,"parts":[{"id":"a","weight":1,"locked":-9000000000000001}]})",
     u"parts[0].locked"_s},
    {"a key that is misspelt", R"({"total":1,"parts":[{"id":"a","weight":1,"lokced":5}]})",
     u"parts[0].lokced"_s},
    {"a key twice", R"({"total":1,"total":2,"parts":[{"id":"a","weight":1}]})", u"total"_s},
    {"rows without columns", R"({"rows":[{"id":"a","total":1}],"weights":[[1]]})", u"columns"_s},
    {"no weights", R"({"rows":[{"id":"a","total":1}],"columns":[{"id":"b","total":1}]})",
     u"weights"_s},
    {"too few rows of weights",
     R"({"rows":[{"id":"a","total":1}],"columns":[{"id":"b","total":1}],"weights":[]})",
     u"weights"_s},
    {"too many weights in a row",
     R"({"rows":[{"id":"a","total":1}],"columns":[{"id":"b","total":1}],"weights":[[1,2]]})",
     u"weights[0]"_s},
    {"a negative row total",
     R"({"rows":[{"id":"a","total":-1}],"columns":[{"id":"b","total":1}],"weights":[[1]]})",
     u"rows[0].total"_s},
    {"a row twice",
     R"({"rows":[{"id":"a","total":1},{"id":"a","total":1}],"columns":[{"id":"b","total":2}],
         "weights":[[1],[1]]})",
     u"rows[1].id"_s},
    {"an unknown method",
     R"({"method":"x","rows":[{"id":"a","total":1}],"columns":[{"id":"b","total":1}],
         "weights":[[1]]})",
     u"method"_s},
    {"caps of another shape",
     R"({"rows":[{"id":"a","total":1}],"columns":[{"id":"b","total":1}],"weights":[[1]],
         "caps":[[1],[1]]})",
     u"caps"_s},
    {"a lock that is no number",
     R"({"rows":[{"id":"a","total":1}],"columns":[{"id":"b","total":1}],"weights":[[1]],
         "locked":[["1"]]})",
     u"locked[0][0]"_s},
    {"a weight of the table that is none",
     R"({"rows":[{"id":"a","total":1}],"columns":[{"id":"b","total":1}],"weights":[[null]]})",
     u"weights[0][0]"_s},
};

struct SyntaxCase
{
    QByteArray request;
    int line;
    int column;
};

const SyntaxCase syntaxCases[] = {
    {"", 1, 1},
    {"{\"total\": NaN}", 1, 11},
    {"{\"total\":\n  Infinity}", 2, 3},
    {"{\"a\": \"中国\", x}", 1, 13},
    {"{\"total\":1}}", 1, 12},
    {"{\"total\":01}", 1, 11},
};

} // namespace

TEST_CASE("A request in one dimension is answered in the order of its parts")
{
    const auto answer = answerAllocation(R"({"total": 100000000, "step": 100, "parts": [
        {"id": "east", "weight": 40.5},
        {"id": "north", "weight": "30", "floor": 0, "cap": 50000000},
        {"id": "west", "weight": 0, "locked": 1200000, "cap": null}]})");
    REQUIRE(answer.has_value());
    CHECK(*answer
          == R"({"total":100000000,"step":100,"sum":100000000,"residue":null,"parts":[)"
             R"({"id":"east","amount":56757400,"exact":"56757446.808511","clamped":null},)"
             R"({"id":"north","amount":42042600,"exact":"42042553.191489","clamped":null},)"
             R"({"id":"west","amount":1200000,"exact":"1200000.000000","clamped":"lock"}]})");
}

TEST_CASE("A residue is told with the part that carries it")
{
    const auto answer = answerAllocation(
        R"({"total":123456789,"step":1000000,"parts":[{"id":"n","weight":5},)"
        R"({"id":"e","weight":3},{"id":"w","weight":2}]})");
    REQUIRE(answer.has_value());
    const auto json = nlohmann::json::parse(*answer);
    CHECK(json.at("residue") == nlohmann::json({{"id", "n"}, {"amount", 456789}}));
    CHECK(json.at("parts")[0].at("amount") == 61456789);
}

TEST_CASE("A request in two dimensions is answered as a table")
{
    const auto answer = answerAllocation(
        R"({"rows":[{"id":"b","total":40},{"id":"a","total":30},{"id":"c","total":30}],)"
        R"("columns":[{"id":"x","total":45},{"id":"y","total":25},{"id":"z","total":30}],)"
        R"("weights":[[0.8,0.3,0.1],["0.4",0,0.5],[0.2,0.6,0.2]],"floors":null})");
    REQUIRE(answer.has_value());
    const auto json = nlohmann::json::parse(*answer);
    CHECK(json.at("method") == "controlled");
    CHECK(json.at("cells") == nlohmann::json({{27, 9, 4}, {12, 0, 18}, {6, 16, 8}}));
    CHECK(std::stod(json.at("exact")[0][0].get<std::string>()) == Approx(27.0102).margin(6e-5));
    CHECK(json.at("exact")[1][1] == "0.000000");
    CHECK(json.at("iterations").get<int>() > 0);
    CHECK(json.at("paths").is_number_integer());
    CHECK_FALSE(json.contains("findings"));
}

TEST_CASE("Weights keep the digits that they are written with")
{
    // As doubles these two are equal, and the odd fen would go to "a".
    const auto answer = answerAllocation(
        R"({"total":1,"parts":[{"id":"a","weight":0.300000000000000001},)"
        R"({"id":"b","weight":0.300000000000000002}]})");
    REQUIRE(answer.has_value());
    CHECK(nlohmann::json::parse(*answer).at("parts")[1].at("amount") == 1);
}

TEST_CASE("Malformed requests are refused with the place")
{
    for (const BadCase &row : badCases) {
        INFO(row.what);
        const auto answer = answerAllocation(row.request);
        REQUIRE_FALSE(answer.has_value());
        CHECK(answer.error().code == u"bad-input"_s);
        CHECK(answer.error().subject == row.place);
        CHECK(answer.error().message.contains(row.place));
    }
}

TEST_CASE("What is no JSON is refused with line and column")
{
    for (const SyntaxCase &row : syntaxCases) {
        INFO(row.request.toStdString());
        const auto answer = answerAllocation(row.request);
        REQUIRE_FALSE(answer.has_value());
        CHECK(answer.error().code == u"bad-input"_s);
        CHECK(answer.error().more.at("line") == row.line);
        CHECK(answer.error().more.at("column") == row.column);
    }
    CHECK_FALSE(answerAllocation(QByteArray(100000, '[')).has_value());
    CHECK_FALSE(answerAllocation("{\"total\":1,\"parts\":[{\"id\":\"\xff\",\"weight\":1}]}")
                    .has_value());
}

TEST_CASE("What cannot be allocated is refused with what is in conflict")
{
    const auto answer = answerAllocation(
        R"({"total":100,"parts":[{"id":"东","weight":1,"cap":30},{"id":"b","weight":1,"cap":20}]})");
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().code == u"caps-short"_s);
    CHECK(answer.error().more
          == nlohmann::json::parse(R"({"conflicts":[{"id":"b","bound":"cap","value":20},
                                      {"id":"东","bound":"cap","value":30}],"by":50})"));
}
