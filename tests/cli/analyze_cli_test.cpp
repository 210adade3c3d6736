#include "tests/support/catch.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QFile>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Run analyze(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(WEIWO_CTL), QStringList{u"--lang=en"_s, u"analyze"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

nlohmann::json errorOf(const Run &run)
{
    const QList<QByteArray> lines = run.err.trimmed().split('\n');
    return nlohmann::json::parse(lines.last().toStdString()).at("error");
}

nlohmann::json answer(const Run &run)
{
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.out.endsWith("}\n"));
    CHECK(run.out.count('\n') == 1);
    return nlohmann::json::parse(run.out.toStdString());
}

const QByteArray header = "period,product,quantity,amount\n";
const QByteArray example = header
    + "base,A,120,12000.00\ncurrent,A,150,14700\nbase,B,80,16000\ncurrent,B,70,14350\n"
      "base,C,40,3000\ncurrent,D,25,3123.45\n";

} // namespace

TEST_CASE("analyze pvm writes the worked example as decimal strings")
{
    const auto json = answer(analyze({u"pvm"_s}, example));
    const std::pair<const char *, const char *> table[] = {
        {"base", "31000.00"},  {"current", "32173.45"}, {"change", "1173.45"}, {"volume", "645.83"},
        {"price", "50.00"},    {"mix", "-1628.47"},     {"new", "-105.72"},    {"lost", "2211.81"},
        {"other", "0.00"}};
    for (const auto &[key, value] : table) {
        INFO(key);
        CHECK(json.at(key) == value);
    }
    CHECK(json.at("products").size() == 4);
    CHECK(json.at("products")[3].at("kind") == "new");
    const auto gross = answer(analyze({u"pvm"_s, u"--gross"_s}, example));
    CHECK(gross.at("volume") == "2800.00");
    CHECK(gross.at("lost") == "-3000.00");
}

TEST_CASE("analyze pvm reads any form of the contract's CSV")
{
    const std::pair<const char *, QByteArray> table[] = {
        {"plain", header + "base,A,2,10.00\ncurrent,A,2,12.00\n"},
        {"other order of columns", "amount,product,period,quantity\n10,A,base,2\n12,A,current,2\n"},
        {"CRLF", "period,product,quantity,amount\r\nbase,A,2,10\r\ncurrent,A,2,12\r\n"},
        {"byte order mark", "\xEF\xBB\xBF" + header + "base,A,2,10\ncurrent,A,2,12\n"},
        {"no line end at the end", header + "base,A,2,10\ncurrent,A,2,12"},
        {"quoted cells", "\"period\",product,quantity,amount\n\"base\",\"A\",\"2\",10\ncurrent,A,2,\"12\"\n"},
        {"rows of one product", header + "base,A,1,4\nbase,A,1,6\ncurrent,A,2,12\n"},
        {"exponents and signs", header + "base,A,2e0,1e1\ncurrent,A,+2,+12.0\n"},
        {"blank rows", header + "\nbase,A,2,10\n\ncurrent,A,2,12\n\n"},
    };
    for (const auto &[name, input] : table) {
        INFO(name);
        const Run run = analyze({u"pvm"_s}, input);
        const auto json = answer(run);
        CHECK(json.at("price") == "2.00");
        CHECK(json.at("change") == "2.00");
        CHECK(run.err.isEmpty());
    }
}

TEST_CASE("analyze pvm keeps names as they came")
{
    const auto json = answer(analyze({u"pvm"_s}, header + "base,00017,1,1\nbase,\"帷, \"\"幄\"\"\n\",1,1\nbase, 17,1,1\n"));
    REQUIRE(json.at("products").size() == 3);
    CHECK(json.at("products")[0].at("product") == " 17");
    CHECK(json.at("products")[1].at("product") == "00017");
    CHECK(json.at("products")[2].at("product") == "帷, \"幄\"\n");
}

TEST_CASE("analyze pvm refuses malformed input with its place")
{
    struct Row
    {
        const char *name;
        QByteArray input;
        int line;
        const char *column;
    };
    const Row table[] = {
        {"empty", "", 1, ""},
        {"no such header", "a,b\n1,2\n", 1, "period"},
        {"missing column", "period,product,quantity\nbase,A,1\n", 1, "amount"},
        {"column twice", "period,product,quantity,amount,amount\n", 1, "amount"},
        {"no number", header + "base,A,1,1\nbase,B,many,1\n", 3, "quantity"},
        {"no amount", header + "base,A,1,\n", 2, "amount"},
        {"thousands", header + "base,A,1,\"1,000\"\n", 2, "amount"},
        {"not a number at all", header + "base,A,nan,1\n", 2, "quantity"},
        {"infinite", header + "base,A,1,inf\n", 2, "amount"},
        {"too long", header + "base,A,1,1234567890123456789\n", 2, "amount"},
        {"beyond 64 bits in fen", header + "base,A,1,99999999999999999\n", 2, "amount"},
        {"huge exponent", header + "base,A,1,1e400\n", 2, "amount"},
        {"no such period", header + "Base,A,1,1\n", 2, "period"},
        {"no product", header + "base,,1,1\n", 2, "product"},
        {"short row", header + "base,A,1,1\nbase,A,1\n", 3, ""},
        {"long row", header + "base,A,1,1,1\n", 2, ""},
        {"open quote", header + "base,\"A,1,1\n", 2, ""},
        {"behind a quote", header + "base,\"A\"x,1,1\n", 2, ""},
        {"no encoding that is known", header + "base,\xFF\xFF,1,1\n", 2, ""},
        {"line counted over quoted line ends", header + "base,\"A\nA\",1,1\nbase,B,x,1\n", 4, "quantity"},
    };
    for (const Row &row : table) {
        INFO(row.name);
        const Run run = analyze({u"pvm"_s}, row.input);
        CHECK(run.exitCode == 1);
        CHECK(run.out.isEmpty());
        const auto error = errorOf(run);
        CHECK(error.at("code") == "bad-input");
        CHECK_FALSE(error.at("message").get<std::string>().empty());
        CHECK(error.value("line", 0) == row.line);
        CHECK(error.value("column", "") == row.column);
    }
}

TEST_CASE("analyze pvm tells what it ignored and what it rounded, and answers all the same")
{
    const Run run = analyze({u"pvm"_s}, "period,product,colour,quantity,amount\nbase,A,red,1,0.005\ncurrent,A,red,1,1\n");
    CHECK(answer(run).at("base") == "0.01");
    const QList<QByteArray> lines = run.err.trimmed().split('\n');
    REQUIRE(lines.size() == 2);
    const auto unknown = nlohmann::json::parse(lines[0].toStdString());
    CHECK(unknown.at("code") == "column.unknown");
    CHECK(unknown.at("column") == "colour");
    const auto rounded = nlohmann::json::parse(lines[1].toStdString());
    CHECK(rounded.at("code") == "amount.rounded");
    CHECK(rounded.at("count") == 1);
    CHECK(analyze({u"pvm"_s, u"--quiet"_s}, "period,product,x,quantity,amount\n").err.isEmpty());
}

TEST_CASE("analyze pvm takes two files in place of the column period")
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QString base = write(u"base.csv"_s, "product,quantity,amount\nA,2,10\n");
    const QString current = write(u"current.csv"_s, "product,quantity,amount\nA,2,12\n");
    const QString bad = write(u"bad.csv"_s, "product,quantity,amount\nA,2,\n");
    CHECK(answer(analyze({u"pvm"_s, u"--base"_s, base, u"--current"_s, current})).at("price") == "2.00");
    CHECK(answer(analyze({u"pvm"_s, u"--base"_s, base, u"--current=-"_s}, "product,quantity,amount\nA,2,13\n"))
              .at("price")
          == "3.00");
    const Run run = analyze({u"pvm"_s, u"--base"_s, base, u"--current"_s, bad});
    CHECK(run.exitCode == 1);
    CHECK(errorOf(run).at("subject") == bad.toStdString());
    const Run missing = analyze({u"pvm"_s, u"--base"_s, base, u"--current"_s, u"/nonexistent.csv"_s});
    CHECK(missing.exitCode == 1);
    CHECK(errorOf(missing).at("code") == "io");
    CHECK(analyze({u"pvm"_s, u"--base"_s, base}).exitCode == 2);
    CHECK(analyze({u"pvm"_s, u"--unknown"_s}).exitCode == 2);
    CHECK(analyze({}).exitCode == 2);
}

TEST_CASE("analyze pvm takes a hundred thousand rows")
{
    QByteArray input = header;
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray name = QByteArray::number(i);
        input += "base,P" + name + ',' + QByteArray::number(1 + i % 97) + ',' + QByteArray::number(100 + i) + "\n";
        input += "current,P" + name + ',' + QByteArray::number(1 + i % 89) + ',' + QByteArray::number(90 + i) + "\n";
    }
    const auto json = answer(analyze({u"pvm"_s}, input));
    CHECK(json.at("change") == "-500000.00");
    CHECK(json.at("products").size() == 50'000);
}

namespace {

const QByteArray causeExample = "region,line,real,predict\nEast,A,101,100\nEast,B,79,80\nNorth,A,119,120\n"
                                "North,B,61,60\nWest,A,45,90\nWest,B,25,50\n";

} // namespace

TEST_CASE("analyze rootcause writes the worked example")
{
    const auto json = answer(analyze({u"rootcause"_s}, causeExample));
    CHECK(json.at("real") == 430);
    CHECK(json.at("predict") == 500);
    CHECK(json.at("gap") == -70);
    CHECK(json.at("unexplained") == 0);
    REQUIRE(json.at("causes").size() == 1);
    const auto cause = json.at("causes")[0];
    CHECK(cause.at("where") == nlohmann::json{{"region", "West"}});
    CHECK(cause.at("explains") == -70);
    CHECK(cause.at("share") == 1);
    CHECK(cause.at("real") == 70);
    CHECK(cause.at("predict") == 140);
    CHECK(cause.at("risk").get<double>() == Approx(0.842105).margin(5e-7));
    CHECK(cause.at("text").get<std::string>().find("West") != std::string::npos);
}

TEST_CASE("analyze rootcause obeys its options")
{
    const auto risk = [](const QStringList &options) {
        const auto json = answer(analyze(QStringList{u"rootcause"_s} + options, causeExample));
        return json.at("causes").empty() ? -1.0 : json.at("causes")[0].at("risk").get<double>();
    };
    CHECK(risk({u"--prior"_s, u"1"_s}) == Approx(0.571429).margin(5e-7));
    CHECK(risk({u"--prior=100"_s}) == -1);
    CHECK(risk({u"--exclude"_s, u"0"_s}) == Approx(0.842105).margin(5e-7));
    CHECK(risk({u"--method"_s, u"riskloc"_s}) == Approx(0.842105).margin(5e-7));
    CHECK(risk({u"--method"_s, u"likeness"_s, u"--min-share"_s, u"0.5"_s}) == Approx(0.842105).margin(5e-7));
    for (const char *bad : {"--prior=-1", "--prior=x", "--exclude=-1", "--exclude=1.5", "--min-share=2",
                            "--min-share=nan", "--prior=nan", "--method=other", "--unknown"}) {
        INFO(bad);
        const Run run = analyze({u"rootcause"_s, QString::fromLatin1(bad)}, causeExample);
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
    }
}

TEST_CASE("analyze rootcause reads any order of columns, and names as they came")
{
    const auto json = answer(analyze({u"rootcause"_s},
                                     "\xEF\xBB\xBFpredict,\"area, code\",real\r\n100,00017,50\r\n100,\"b\"\"\",101\r\n"
                                     "100,c,99\r\n100,d,100.5\r\n100,,99.5\r\n1e2,e,1.0E2\r\n"));
    REQUIRE(json.at("causes").size() == 1);
    CHECK(json.at("causes")[0].at("where") == nlohmann::json{{"area, code", "00017"}});
}

TEST_CASE("analyze rootcause says so where nothing stands out, and where values are negative")
{
    const auto none = answer(analyze({u"rootcause"_s}, "a,real,predict\n"));
    CHECK(none.at("causes").empty());
    CHECK(none.at("gap") == 0);
    CHECK_FALSE(none.at("text").is_null());
    const Run run = analyze({u"rootcause"_s}, "a,real,predict\nx,-5,10\ny,10,10\n");
    CHECK(answer(run).at("gap") == -15);
    CHECK(nlohmann::json::parse(run.err.toStdString()).at("code") == "value.negative");
}

TEST_CASE("analyze rootcause refuses malformed input with its place")
{
    struct Row
    {
        const char *name;
        QByteArray input;
        int line;
        const char *column;
    };
    const QByteArray head = "a,real,predict\n";
    const Row table[] = {
        {"empty", "", 1, ""},
        {"no real", "a,predict\nx,1\n", 1, "real"},
        {"no predict", "a,real\nx,1\n", 1, "predict"},
        {"no dimension", "real,predict\n1,1\n", 1, ""},
        {"dimension without a name", "a,,real,predict\nx,y,1,1\n", 1, ""},
        {"dimension twice", "a,a,real,predict\nx,y,1,1\n", 1, "a"},
        {"too many dimensions", "a,b,c,d,e,f,g,h,i,j,k,real,predict\n", 1, ""},
        {"no number", head + "x,1,1\ny,one,1\n", 3, "real"},
        {"missing", head + "x,1,\n", 2, "predict"},
        {"not a number at all", head + "x,nan,1\n", 2, "real"},
        {"infinite", head + "x,1,-inf\n", 2, "predict"},
        {"overflow", head + "x,1e999,1\n", 2, "real"},
        {"too large to be added up", head + "x,1e16,1\n", 2, "real"},
        {"decimal comma", head + "x,\"1,5\",1\n", 2, "real"},
        {"short row", head + "x,1\n", 2, ""},
        {"open quote", head + "\"x,1,1\n", 2, ""},
    };
    for (const Row &row : table) {
        INFO(row.name);
        const Run run = analyze({u"rootcause"_s}, row.input);
        CHECK(run.exitCode == 1);
        CHECK(run.out.isEmpty());
        const auto error = errorOf(run);
        CHECK(error.at("code") == "bad-input");
        CHECK(error.value("line", 0) == row.line);
        CHECK(error.value("column", "") == row.column);
    }
}

TEST_CASE("analyze rootcause takes a hundred thousand rows")
{
    QByteArray input = "a,b,c,d,real,predict\n";
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray a = QByteArray::number(i % 50), b = QByteArray::number(i / 50 % 20);
        const int predict = 1000 + i % 7;
        const int real = a == "7" ? predict / 2 : predict + i % 11 - 5;
        input += a + ',' + b + ',' + QByteArray::number(i / 1000 % 10) + ',' + QByteArray::number(i / 10000) + ','
            + QByteArray::number(real) + ',' + QByteArray::number(predict) + '\n';
    }
    const auto json = answer(analyze({u"rootcause"_s}, input));
    REQUIRE(json.at("causes").size() == 1);
    CHECK(json.at("causes")[0].at("where") == nlohmann::json{{"a", "7"}});
}
