#include "core/base/id_source.h"
#include "core/exchange/mapping/header_match.h"
#include "core/exchange/mapping/mapping_guess.h"
#include "tests/core/exchange/mapping/sample_datasets.h"
#include "tests/support/catch.h"

#include <QBuffer>

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

MappingGuess guessOf(const QByteArray &csv, const GuessHints &hints = {})
{
    QBuffer file;
    file.setData(csv);
    file.open(QIODevice::ReadOnly);
    const auto guess = guessMapping(file, test::sampleDatasets(), hints);
    CHECK(file.pos() == 0);
    return guess.value();
}

/// "dataset: header>to(lookup|space)*scale …"
std::string worded(const Mapping &mapping)
{
    QString text = mapping.dataset + u':';
    for (const ColumnMapping &column : mapping.columns) {
        text += u' ' + columnText(column.from) + u'>' + column.to;
        if (!column.lookup.isEmpty() || !column.space.isEmpty())
            text += u'(' + column.lookup + column.space + u')';
        if (column.scale)
            text += u'*' + QString::number(column.scale->mantissa);
    }
    if (mapping.unpivot)
        text += u" unpivot %1"_s.arg(mapping.unpivot->columns.size());
    return text.toStdString();
}

} // namespace

TEST_CASE("Dataset and columns are guessed from headers and contents")
{
    struct Case
    {
        const char *csv;
        const char *guess;
    };
    const Case cases[] = {
        {"订单号,订单日期,客户名称,产品名称,业务员,数量,金额\n"
         "A1,2026-07-01,华为,路由器,王小明,5,1200.00\nA2,2026-07-02,中兴,交换机,李四,1,800\n",
         "sales.lines: 订单号>order_no 订单日期>date 客户名称>customer 产品名称>product "
         "业务员>person "
         "数量>quantity 金额>amount"},
        {"Order No;Order Date;Customer;Qty;Net Amount\nA1;01.07.2026;IBM;5;1.200,00\n"
         "A2;15.07.2026;HP;1;800,50\n",
         "sales.lines: Order No>order_no Order Date>date Customer>customer Qty>quantity Net "
         "Amount>amount"},
        {"日期,客户,城市,产品,产品类别,大区,销售额（万元）\n2026-07-01,华为,深圳,路由器,网络,华南,"
         "12.5\n"
         "2026-07-02,中兴,深圳,交换机,网络,华南,1\n",
         "sales.lines: 日期>date 客户>customer 城市>customer.city 产品>product "
         "产品类别>product.category 大区>region 销售额（万元）>amount*10000"},
        {"姓名,工号,部门,职位,入职日期\n王小明,0007,华东,经理,2020-03-01\n",
         "org.people: 姓名>name 工号>code 部门>node 职位>title 入职日期>hired"},
        {"客户名称,统一社会信用代码,电话,省份,城市,地址\n华为,91440300MA5,0755-1,广东,深圳,坂田\n",
         "customers.customers: 客户名称>name 统一社会信用代码>credit_code 电话>phone 省份>province "
         "城市>city 地址>address"},
        {"月份,大区,目标金额\n2026-07,华东,100\n2026-08,华东,120\n",
         "quotas.targets: 月份>month 大区>node 目标金额>amount"},
        {"大区,年份,1月,2月,3月,4月,5月,6月\n华东,2026,1,2,3,-,5,6\n华南,2026,1,2,3,4,5,6\n",
         "quotas.targets: 大区>node 年份>year unpivot 6"},
        {"日期,类型,节日\n2026-10-01,holiday,国庆节\n",
         "calendar.days: 日期>date 类型>kind 节日>name"},
        {"ProductKey|Product|Standard Cost|Color|Subcategory|Category\n210|Frame, 58|868.63|Black|"
         "Road Frames|Components\n",
         "sales.products: ProductKey>external_id(ProductKey) Product>name Standard Cost>cost "
         "Subcategory>subcategory Category>category"},
        {"SalesOrderNumber|OrderDate|ProductKey|ResellerKey|EmployeeKey|SalesTerritoryKey|Quantity|"
         "Unit Price|Sales|Cost\nSO1|2017/08/25|235|312|282|4|2|28.84|57.68|63.45\n",
         "sales.lines: SalesOrderNumber>order_no OrderDate>date ProductKey>product(ProductKey) "
         "ResellerKey>customer(ResellerKey) EmployeeKey>person(EmployeeKey) "
         "SalesTerritoryKey>region(SalesTerritoryKey) Quantity>quantity Unit Price>price "
         "Sales>amount Cost>cost"},
        {"EmployeeKey|EmployeeID|Title|UPN|Salesperson\n272|502097814|Manager|a@b.c|Stephen "
         "Jiang\n",
         "org.people: EmployeeKey>external_id(EmployeeKey) EmployeeID>external_id(EmployeeID) "
         "Title>title UPN>email Salesperson>name"},
        {"SalesTerritoryKey|Region|Country|Group\n1|Northwest|United States|North America\n",
         "org.nodes: SalesTerritoryKey>external_id(SalesTerritoryKey) Region>name"},
        {"EmployeeID|TargetAmount|TargetMonth\n90836195|500000|2017/12/01\n",
         "quotas.targets: EmployeeID>person(EmployeeID) TargetAmount>amount TargetMonth>month"},
        {"日期,客户编码,产品编码,工号,金额\n2026-07-01,C00114,P07,0007,5\n",
         "sales.lines: 日期>date 客户编码>customer(code) 产品编码>product(code) 工号>person(code) "
         "金额>amount"},
        {"日期,客户编号,客户名称,产品代码,金额\n2026-07-01,C00114,华为,P07,5\n",
         "sales.lines: 日期>date 客户编号>customer.code 客户名称>customer 产品代码>product(code) "
         "金额>amount"},
        {"Date,Customer Code,product code,Amount\n2026-07-01,C00114,P07,5\n",
         "sales.lines: Date>date Customer Code>customer(code) product code>product(code) "
         "Amount>amount"},
        {"大区编号,大区名称\nN1,华东\n", "org.nodes: 大区编号>code 大区名称>name"},
        {"回款日期,客户编码,业务员,回款金额\n45962,C00114,王小明,120000\n45963,C00115,李四,800\n",
         "sales.collections: 回款日期>date 客户编码>customer(code) 业务员>customer.owner "
         "回款金额>amount"},
        // Amounts that could be days as a spreadsheet counts them.
        {"date,amount,cost\n2026-07-01,65348.00,45743.50\n2026-07-02,28352.10,25846.00\n",
         "sales.lines: date>date amount>amount cost>cost"},
        {"姓名,工号,入职日期\n王小明,0007,43891\n", "org.people: 姓名>name 工号>code 入职日期>hired"},
    };
    for (const Case &c : cases) {
        INFO(c.csv);
        const MappingGuess guess = guessOf(c.csv);
        CHECK(worded(guess.mapping) == c.guess);
        CHECK(checkMapping(guess.mapping, test::sampleDatasets()).has_value());
        CHECK(guess.datasets.front().key == guess.mapping.dataset);
        CHECK(guess.columns.size() >= guess.mapping.columns.size());
        CHECK(mappingFromJson(mappingText(guess.mapping)).value() == guess.mapping);
    }
}

TEST_CASE("What export writes is guessed as the identity")
{
    for (const DatasetFields &dataset : test::sampleDatasets().all()) {
        std::string header;
        std::string row;
        for (const FieldSpec &field : dataset.fields) {
            if (!header.empty())
                header += ',';
            header += field.key.toStdString();
            const bool isDate = field.type == FieldType::Date;
            const bool isNumber = field.type == FieldType::Money || field.type == FieldType::Decimal
                || field.type == FieldType::Integer || field.type == FieldType::Ratio;
            row += std::string(row.empty() ? "" : ",")
                + (isDate                               ? "2026-07-01"
                       : isNumber                       ? "5"
                       : field.type == FieldType::Month ? "2026-07"
                                                        : "x");
        }
        INFO(header);
        const MappingGuess guess = guessOf(QByteArray::fromStdString(header + '\n' + row + '\n'));
        CHECK(guess.mapping.dataset == dataset.key);
        CHECK(guess.mapping.columns == identityMapping(dataset).columns);
    }
}

TEST_CASE("The format is guessed with the mapping")
{
    const MappingGuess guess =
        guessOf("日期;金额;客户\n01.07.2026;1.200,50;—\n15.07.2026;1,5;无\n");
    const MappingFormat &format = guess.mapping.format;
    CHECK(format.delimiter == ';');
    CHECK(format.encoding == u"utf-8"_s);
    CHECK(format.decimal == ',');
    CHECK(format.thousands == '.');
    CHECK(format.date == u"d/M/yyyy"_s);
    CHECK(format.nullValues == QStringList{QString(), u"—"_s, u"无"_s});
    CHECK(format.headerRow == 1);
    const MappingGuess plain = guessOf("日期,金额\n2026-07-01,\"1,200.50\"\n");
    CHECK(plain.mapping.format.decimal == '.');
    CHECK_FALSE(plain.mapping.format.date.has_value());
    CHECK(guessOf("report\n\n日期,金额\n2026-07-01,5\n2026-07-02,5\n").mapping.format.headerRow
          == 3);
}

TEST_CASE("Hints steer the guess")
{
    const QByteArray csv("EmployeeKey,SalesTerritoryKey\n272,1\n272,2\n");
    GuessHints hints;
    hints.dataset = u"org.assignments"_s;
    hints.spaces = QStringList{u"aw.EmployeeKey"_s, u"aw.EmployeeID"_s};
    const MappingGuess guess = guessOf(csv, hints);
    CHECK(worded(guess.mapping)
          == "org.assignments: EmployeeKey>person(aw.EmployeeKey) "
             "SalesTerritoryKey>region(SalesTerritoryKey)");
    CHECK(guess.datasets.size() == 1);
    hints = {};
    hints.spaces = QStringList{u"erp.客户编码"_s};
    CHECK(worded(guessOf("日期,客户编码,金额\n2026-07-01,7,5\n", hints).mapping)
          == "sales.lines: 日期>date 客户编码>customer(erp.客户编码) 金额>amount");
    hints = {};
    hints.fileName = u"org.people.csv"_s;
    CHECK(guessOf("name,code\nx,y\n", hints).mapping.dataset == u"org.people"_s);
    hints.fileName = u"sales.products.csv"_s;
    CHECK(guessOf("name,code\nx,y\n", hints).mapping.dataset == u"sales.products"_s);
}

TEST_CASE("Columns without a sense are left alone, same headers get numbers")
{
    const MappingGuess guess =
        guessOf("日期,金额,备注,金额,_row,_problem\n2026-07-01,5,x,6,1,bad\n");
    CHECK(worded(guess.mapping) == "sales.lines: 日期>date column 2>amount");
    CHECK(guess.columns[2].to.isEmpty());
    const MappingGuess nameless = guessOf("2026-07-01,x,5.5\n2026-07-02,y,6.5\n");
    CHECK(nameless.mapping.format.headerRow == 0);
    const MappingGuess nothing = guessOf("foo,bar\nx,y\n");
    CHECK_FALSE(checkMapping(nothing.mapping, test::sampleDatasets()).has_value());
}

TEST_CASE("Headers are taken apart")
{
    CHECK(headerWords(u"OrderDate"_s).words == QStringList{u"order"_s, u"date"_s});
    CHECK(headerWords(u"SKUCode"_s).words == QStringList{u"sku"_s, u"code"_s});
    CHECK(headerWords(u"order_no"_s).stem == u"order"_s);
    CHECK(headerWords(u"金额（万元）"_s).unit == 10'000);
    CHECK(headerWords(u"金额（万元）"_s).whole == u"金额"_s);
    CHECK(headerWords(u"金额(单位:亿元)"_s).unit == 100'000'000);
    CHECK(headerWords(u"Amount (k)"_s).unit == 1000);
    CHECK(headerWords(u"金额(元)"_s).unit == 1);
    CHECK(headerWords(u"EmployeeKey"_s).isKey);
    CHECK(headerWords(u"客户编号"_s).stem == u"客户"_s);
    CHECK(headerWords(u"客户编号"_s).isCode);
    CHECK(headerWords(u"Customer Code"_s).isCode);
    CHECK_FALSE(headerWords(u"EmployeeKey"_s).isCode);
    CHECK_FALSE(headerWords(u"EmployeeID"_s).isCode);
    CHECK_FALSE(headerWords(u"Paid"_s).isKey);
    CHECK_FALSE(headerWords(u"ID"_s).isKey);
    CHECK(headerWords(u""_s).whole.isEmpty());
    CHECK(commonSynonyms(u"sales.lines"_s, u"amount"_s).contains(u"销售额"_s));
    CHECK(commonSynonyms(u"org.people"_s, u"email"_s).contains(u"邮箱"_s));
    CHECK(commonSynonyms(u"org.people"_s, u"nothing"_s).isEmpty());
}

TEST_CASE("A file with a date and an amount never lists people")
{
    for (const char *csv : {"回款日期,业务员,回款金额\n45962,王小明,5\n",
                            "日期,姓名,工号,部门,职位,金额\n2026-07-01,王小明,7,华东,经理,5\n",
                            "date,name,title,email,amount\n2026-07-01,Jo,Rep,a@b.c,5\n"}) {
        INFO(csv);
        CHECK(guessOf(csv).mapping.dataset != u"org.people"_s);
    }
}

TEST_CASE("A guess about anything is a guess")
{
    SeededIdSource random(43);
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes("a");
        for (quint64 n = random.random() % 1000; n > 0; --n)
            bytes += round % 2 ? char(random.random() >> 9)
                               : "ab1,\n\"金额期-.日 "[random.random() % 20];
        QBuffer file(&bytes);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto guess = guessMapping(file, test::sampleDatasets());
        if (guess)
            CHECK_FALSE(guess->mapping.dataset.isEmpty());
        else
            CHECK(guess.error().code == QString::fromLatin1(errc::BadInput));
    }
}
