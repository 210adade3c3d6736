#include "core/exchange/mapping/mapping.h"
#include "core/exchange/mapping/row_pipeline.h"
#include "tests/core/exchange/mapping/sample_datasets.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleText(const QString &path)
{
    QFile file(u":/weiwo/samples/"_s + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The beginning of a file that a sample is for, and what its first row becomes.
struct Case
{
    const char *sample;
    const char *file;
    const char *csv;
    std::vector<std::pair<const char *, CellValue>> first;
    size_t records = 1;
};

Decimal number(qint64 mantissa, int scale = 0)
{
    return {mantissa, scale};
}

} // namespace

TEST_CASE("Every sample that ships is a mapping that fits its dataset")
{
    int count = 0;
    const QDir samples(u":/weiwo/samples"_s);
    for (const QString &folder : samples.entryList(QDir::Dirs)) {
        for (const QString &name : QDir(samples.filePath(folder)).entryList(QDir::Files)) {
            const QString path = folder + u'/' + name;
            INFO(path.toStdString());
            const Result<Mapping> mapping = mappingFromJson(sampleText(path));
            REQUIRE(mapping);
            CHECK(checkMapping(*mapping, test::sampleDatasets()).has_value());
            CHECK_FALSE(mapping->name.isEmpty());
            CHECK_FALSE(mapping->file.isEmpty());
            CHECK(mapping->extra.empty());
            CHECK(mapping->format.extra.empty());
            CHECK(mappingFromJson(mappingText(*mapping)).value() == *mapping);
            CHECK(name.at(0).isDigit());
            CHECK(name.at(1).isDigit());
            ++count;
        }
    }
    CHECK(count == 9);
}

TEST_CASE("A sample comes after those whose records it names")
{
    QStringList spaces;
    const QDir samples(u":/weiwo/samples/aw-reseller"_s);
    const QStringList names = samples.entryList(QDir::Files, QDir::Name);
    CHECK(names.size() == 8);
    for (const QString &name : names) {
        const Mapping mapping = mappingFromJson(sampleText(u"aw-reseller/"_s + name)).value();
        INFO(name.toStdString());
        for (const ColumnMapping &column : mapping.columns) {
            if (!column.lookup.isEmpty())
                CHECK(spaces.contains(column.lookup));
        }
        for (const ColumnMapping &column : mapping.columns) {
            if (!column.space.isEmpty())
                spaces += column.space;
        }
    }
}

TEST_CASE("Each sample reads the file that it is for")
{
    const Case cases[] = {
        {"aw-reseller/01-regions.json",
         "Region.csv",
         "SalesTerritoryKey|Region|Country|Group\r\n1|Northwest|United States|North America\r\n",
         {{"name", std::string_view("Northwest")},
          {"external_id", std::string_view("1")},
          {"level", std::string_view("region")}}},
        {"aw-reseller/02-people.json",
         "Salesperson.csv",
         "EmployeeKey|EmployeeID|Title|UPN|Salesperson\r\n"
         "288|399771412|Sales Representative|jose-saraiva@adventureworks.com|José Saraiva\r\n",
         {{"name", std::string_view("José Saraiva")},
          {"title", std::string_view("Sales Representative")},
          {"external_id", std::string_view("288")}}},
        {"aw-reseller/03-assignments.json",
         "SalespersonRegion.csv",
         "EmployeeKey|SalesTerritoryKey\r\n272|1\r\n",
         {{"person", std::string_view("272")}, {"region", std::string_view("1")}}},
        {"aw-reseller/04-products.json",
         "Product.csv",
         "ProductKey|Product|Standard Cost|Color|Subcategory|Category|Background Color Format|Font "
         "Color Format\n210|HL Road Frame - Black, 58|868.63|Black|Road "
         "Frames|Components|#000000|#FFFFFF\n",
         {{"name", std::string_view("HL Road Frame - Black, 58")},
          {"cost", number(86863, 2)},
          {"category", std::string_view("Components")},
          {"subcategory", std::string_view("Road Frames")},
          {"external_id", std::string_view("210")}}},
        {"aw-reseller/05-resellers.json",
         "Reseller.csv",
         "ResellerKey|Business Type|Reseller|City|State-Province|Country-Region\r\n"
         "609|CellValue Added Reseller|Good Toys|Auburn|California|United States\r\n",
         {{"name", std::string_view("Good Toys")},
          {"province", std::string_view("California")},
          {"external_id", std::string_view("609")}}},
        {"aw-reseller/06-sales.json",
         "Sales.csv",
         "SalesOrderNumber|OrderDate|ProductKey|ResellerKey|EmployeeKey|SalesTerritoryKey|Quantity|"
         "Unit Price|Sales|Cost\r\nSO43897|2017/08/25|351|312|282|4|2|2024.99|4049.98|3796.19\r\n",
         {{"order_no", std::string_view("SO43897")},
          {"date", QDate(2017, 8, 25)},
          {"product", std::string_view("351")},
          {"quantity", number(2)},
          {"amount", number(404998, 2)},
          {"cost", number(379619, 2)},
          {"currency", std::string_view("USD")}}},
        {"aw-reseller/07-targets.json",
         "Targets.csv",
         "EmployeeID|TargetAmount|TargetMonth\r\n90836195|500000|2017/12/01\r\n",
         {{"person", std::string_view("90836195")},
          {"amount", number(500000)},
          {"month", Month(2017, 12)}}},
        {"aw-reseller/08-sales-2020-06.json",
         "ResellerSales_202006.csv",
         "SalesOrderNumber,SalesOrderLineNumber,OrderDate,DueDate,ShipDate,ProductKey,ResellerKey,"
         "PromotionKey,EmployeeKey,SalesTerritoryKey,OrderQuantity,UnitPrice,TotalProductCost,"
         "SalesAmount\r\nSO71691,2,2020-06-01,2020-06-11,2020-06-08,434,104,1,295,8,2,356.90,"
         "721.89,713.80\r\n",
         {{"line_no", number(2)},
          {"date", QDate(2020, 6, 1)},
          {"amount", number(7138, 1)},
          {"cost", number(72189, 2)},
          {"person", std::string_view("295")}}},
        {"aw-reseller-wide/01-targets.json",
         "ResellerSalesTargets_wide.csv",
         "Year,EmployeeID,M01,M02,M03,M04,M05,M06,M07,M08,M09,M10,M11,M12\r\n"
         "2017,61161660,-,-,-,-,-,-,200,400,600,400,800,800\r\n",
         {{"person", std::string_view("61161660")},
          {"amount", number(200'000)},
          {"month", Month(2017, 7)}},
         6},
    };
    for (const Case &c : cases) {
        INFO(c.sample);
        const Mapping mapping = mappingFromJson(sampleText(QString::fromUtf8(c.sample))).value();
        CHECK(mapping.file == QString::fromUtf8(c.file));
        QBuffer file;
        file.setData(QByteArray(c.csv));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto reader = CsvReader::open(file, csvFormatOf(mapping, {}).value()).value();
        const auto pipeline = RowPipeline::open(*reader, mapping, test::sampleDatasets());
        REQUIRE(pipeline);
        CHECK((*pipeline)->findings().empty());
        RecordBlock block;
        REQUIRE((*pipeline)->next(block).value());
        CHECK(block.findings().empty());
        REQUIRE(block.records().size() == c.records);
        for (const auto &[to, value] : c.first) {
            INFO(to);
            const std::optional<size_t> place = (*pipeline)->placeOf(QString::fromUtf8(to));
            REQUIRE(place);
            CHECK(block.records()[0].cells[*place].value == value);
        }
    }
}
