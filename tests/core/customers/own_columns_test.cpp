#include "core/customers/commands.h"
#include "core/customers/custom_fields.h"
#include "core/customers/queries.h"
#include "core/exchange/export.h"
#include "tests/support/import_store.h"

#include <QBuffer>

using namespace weiwo;
using namespace weiwo::customers;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using Kind = CustomField::Kind;

namespace {

const QString dataset = u"customers.customers"_s;

/// Two customers, and a field of the company's own of each kind.
class OwnStore : public ImportStore
{
public:
    explicit OwnStore(bool filled = true)
    {
        edit([&](Edit &e) -> Status {
            for (const CustomField &field : std::initializer_list<CustomField>{{.key = u"own.note"_s, .title = u"内部备注"_s, .position = 1},
                                                                              {.key = u"own.credit"_s, .title = u"账期"_s, .kind = Kind::Number, .position = 2},
                                                                              {.key = u"own.signed"_s, .title = u"签约日"_s, .kind = Kind::Date, .position = 3},
                                                                              {.key = u"own.channel"_s, .title = u"渠道"_s, .kind = Kind::Choice,
                                                                               .choices = {u"直营"_s, u"经销, 二级"_s}, .position = 4}})
                WEIWO_TRY(putCustomField(e, field).map([](const CustomFieldId &) {}));
            if (!filled)
                return {};
            for (const QString &code : {u"C1"_s, u"C2"_s}) {
                Customer customer;
                customer.code = code;
                customer.name = u"客户"_s + code;
                WEIWO_TRY(addCustomer(e, customer).map([](const CustomerId &) {}));
            }
            WEIWO_TRY(put(e, u"C1"_s, u"own.note"_s, u"含\"引号\", 逗号\n与换行"_s));
            WEIWO_TRY(put(e, u"C1"_s, u"own.credit"_s, u"1234567890.123456"_s));
            WEIWO_TRY(put(e, u"C1"_s, u"own.signed"_s, u"2025-12-31"_s));
            WEIWO_TRY(put(e, u"C1"_s, u"own.channel"_s, u"经销, 二级"_s));
            return put(e, u"C2"_s, u"own.credit"_s, u"-0.5"_s);
        });
    }
    void edit(const std::function<Status(Edit &)> &body)
    {
        clock.advance(1000);
        must(workspace->edit({u"customers.field"_s, {}}, body));
    }
    static Status put(Edit &e, const QString &code, const QString &key, const QString &value)
    {
        WEIWO_ASSIGN(const Customer known, findCustomer(e, code));
        WEIWO_ASSIGN(const CustomField field, customField(e, key));
        return setCustomValue(e, known.id, field, value);
    }
    [[nodiscard]] QByteArray exported(exchange::ExportFormat format = exchange::ExportFormat::Csv, bool titles = false)
    {
        Reader r = reader();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        must(exchange::exportTo(r, {.dataset = dataset, .format = format, .columns = {}, .what = {}, .titles = titles}, buffer));
        return buffer.data();
    }
    Result<exchange::ImportResult> taken(const QByteArray &bytes, const QString &name = u"customers.csv"_s)
    {
        clock.advance(1000);
        exchange::ImportRequest request;
        request.path = name;
        request.bytes = bytes;
        request.dataset = dataset;
        return exchange::importFile(*workspace, request);
    }
    [[nodiscard]] QMap<QString, QString> values(const QString &code)
    {
        Reader r = reader();
        return must(customValues(r, must(findCustomer(r, code)).id));
    }
};

} // namespace

TEST_CASE("Fields of the company's own go out with the customers, and come back unchanged")
{
    OwnStore store;
    const QString before = store.digest();
    const QByteArray csv = store.exported();
    for (const char *key : {"own.note", "own.credit", "own.signed", "own.channel", "1234567890.123456", "2025-12-31"})
        CHECK(csv.contains(key));
    const auto again = must(store.taken(csv));
    CHECK(again.rowsRead == 2);
    CHECK(again.rowsUnchanged == 2);
    CHECK(again.findings.empty());
    CHECK(store.digest() == before);
    // Headers in words, and a spreadsheet.
    CHECK(store.exported(exchange::ExportFormat::Csv, true).contains("签约日"));
    CHECK(must(store.taken(store.exported(exchange::ExportFormat::Csv, true), u"titles.csv"_s)).rowsUnchanged == 2);
    CHECK(must(store.taken(store.exported(exchange::ExportFormat::Xlsx), u"customers.xlsx"_s)).rowsUnchanged == 2);
    CHECK(store.digest() == before);

    // Into a store with the fields alone they come the same.
    OwnStore copy(false);
    CHECK(must(copy.taken(csv)).created == 2);
    CHECK(copy.exported() == csv);
    CHECK(copy.values(u"C1"_s) == store.values(u"C1"_s));
    must(copy.workspace->undo());
    CHECK_FALSE(copy.exported().contains("1234567890.123456"));
    // A program whose workspace has no such fields does not know the columns, and takes the rest.
    ImportStore other;
    exchange::ImportRequest request;
    request.path = u"customers.csv"_s;
    request.bytes = csv;
    request.dataset = dataset;
    CHECK(must(exchange::importFile(*other.workspace, request)).created == 2);
}

TEST_CASE("An edited value of an own field comes in, an empty one leaves what is there")
{
    OwnStore store;
    const QString before = store.digest();
    const auto result = must(store.taken("code,name,own.note,own.credit,own.signed,own.channel\n"
                                         "C1,客户C1,新备注,\"2,500.75\",2026/1/5,直营\nC2,客户C2,,30,,\nC3,客户C3,新,7,2026-02-01,直营\n"));
    CHECK(result.updated == 2);
    CHECK(result.created == 1);
    CHECK(result.rowsBad == 0);
    CHECK(store.values(u"C1"_s) == QMap<QString, QString>{{u"own.note"_s, u"新备注"_s}, {u"own.credit"_s, u"2500.75"_s}, {u"own.signed"_s, u"2026-01-05"_s}, {u"own.channel"_s, u"直营"_s}});
    CHECK(store.values(u"C2"_s) == QMap<QString, QString>{{u"own.credit"_s, u"30"_s}});
    CHECK(store.values(u"C3"_s).size() == 4);
    must(store.workspace->undo());
    CHECK(store.digest() == before);
    // The own value alone, with the customer as it is.
    CHECK(must(store.taken("code,name,own.credit\nC2,客户C2,-0.50\nC1,客户C1,8\n")).updated == 1);
    CHECK(store.values(u"C1"_s).value(u"own.credit"_s) == u"8"_s);
}

TEST_CASE("Values that are none of their field are findings with row and column, and nothing of the row comes in")
{
    OwnStore store;
    struct Case
    {
        const char *column;
        const char *value;
    };
    for (const Case &one : {Case{"own.credit", "viel"}, Case{"own.credit", "1,23,4"}, Case{"own.credit", "1.2.3"}, Case{"own.signed", "2026-13-01"},
                            Case{"own.signed", "soon"}, Case{"own.channel", "网店"}, Case{"own.channel", "经销"}}) {
        CAPTURE(one.column, one.value);
        const QByteArray before = store.exported();
        const QByteArray csv = QByteArray("code,name,city,") + one.column + "\nC1,客户C1,,\nC2,客户C2,杭州市,\"" + one.value + "\"\nC9,客户C9,,\"" + one.value + "\"\n";
        const QByteArray mapping = QByteArray(R"({"dataset": "customers.customers", "columns": [{"from": "code", "to": "code"}, {"from": "name", "to": "name"},
            {"from": "city", "to": "city"}, {"from": "COLUMN", "to": "COLUMN"}]})").replace("COLUMN", one.column);
        const auto result = store.import(csv, ImportStore::mapping(mapping.constData()), u"wrong.csv"_s);
        CHECK(result.rowsBad == 2);
        CHECK(result.created == 0);
        CHECK(result.updated == 0);
        std::vector<qint64> rows;
        for (const Finding &finding : result.findings) {
            CHECK(finding.column == QString::fromLatin1(one.column));
            CHECK(finding.value == QString::fromUtf8(one.value));
            CHECK_FALSE(finding.message.isEmpty());
            if (finding.row)
                rows.push_back(*finding.row);
        }
        CHECK(rows == std::vector<qint64>{2, 3});
        Reader reader = store.reader();
        CHECK(must(findCustomer(reader, u"C2"_s)).city.isEmpty());
        CHECK_FALSE(findCustomer(reader, u"C9"_s));
        CHECK(store.exported() == before);
    }
}

TEST_CASE("A flat file may fill own fields of the customers that it names")
{
    OwnStore store;
    const auto lines = [&](const QByteArray &csv, const QString &name) {
        store.clock.advance(1000);
        return must(exchange::importFile(*store.workspace, store.request(csv, ImportStore::mapping(R"({"dataset": "sales.lines", "columns": [
            {"from": "date", "to": "date"}, {"from": "order", "to": "order_no"}, {"from": "customer", "to": "customer"}, {"from": "amount", "to": "amount"},
            {"from": "credit", "to": "customer.own.credit"}]})"), name)));
    };
    const auto good = lines("date,order,customer,amount,credit\n2026-01-05,A1,新客户,100,45\n", u"lines.csv"_s);
    CHECK(good.rowsBad == 0);
    CHECK(store.values(u"新客户"_s) == QMap<QString, QString>{{u"own.credit"_s, u"45"_s}});
    const auto bad = lines("date,order,customer,amount,credit\n2026-01-05,B1,又一家,100,viel\n", u"bad.csv"_s);
    CHECK(bad.rowsBad == 1);
    REQUIRE(bad.findings.size() == 1);
    CHECK(bad.findings[0].row == 1);
    Reader reader = store.reader();
    CHECK_FALSE(findCustomer(reader, u"又一家"_s));
}
