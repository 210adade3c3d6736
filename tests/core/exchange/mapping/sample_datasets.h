#pragma once

#include "core/exchange/fields.h"

namespace weiwo::test {

using namespace Qt::StringLiterals;

/// The datasets of the command line contract, as far as mappings need them.
inline const Catalogue<DatasetFields> &sampleDatasets()
{
    using F = FieldType;
    static const Catalogue<DatasetFields> catalogue = [] {
        const auto field = [](const char *key, FieldType type, const char *more = "",
                              QStringList synonyms = {}) {
            FieldSpec spec;
            spec.key = QString::fromLatin1(key);
            spec.title = Text{"test", key};
            spec.type = type;
            spec.required = *more == '!';
            if (type == F::Reference)
                spec.refersTo = QString::fromLatin1(*more == '!' ? more + 1 : more);
            if (type == F::Choice)
                spec.choices = QString::fromLatin1(*more == '!' ? more + 1 : more).split(u'|');
            spec.synonyms = std::move(synonyms);
            return spec;
        };
        using S = QStringList;
        Catalogue<DatasetFields> result;
        const auto add = [&](const char *key, std::vector<FieldSpec> fields, bool flat = false) {
            result.add({QString::fromLatin1(key), Text{"test", key}, std::move(fields), flat});
        };
        add("org.nodes",
            {field("name", F::Text, "!", S{u"Region"_s, u"大区"_s, u"区域名称"_s, u"单位"_s}),
             field("code", F::Text, "", S{u"编码"_s, u"区域编码"_s}),
             field("parent", F::Reference, "org.nodes", S{u"上级"_s, u"上级单位"_s}),
             field("level", F::Choice, "headquarters|region|province|team", S{u"级别"_s}),
             field("from", F::Date), field("to", F::Date)});
        add("org.people",
            {field("name", F::Text, "!",
                   S{u"Salesperson"_s, u"姓名"_s, u"员工姓名"_s, u"Employee"_s}),
             field("code", F::Text, "", S{u"工号"_s, u"员工编号"_s}),
             field("title", F::Text, "", S{u"职位"_s, u"岗位"_s}),
             field("node", F::Reference, "org.nodes", S{u"部门"_s, u"大区"_s}),
             field("from", F::Date),
             field("manager", F::Reference, "org.people", S{u"上级"_s, u"经理"_s}),
             field("hired", F::Date, "", S{u"入职日期"_s}),
             field("left", F::Date, "", S{u"离职日期"_s}),
             field("email", F::Text, "", S{u"UPN"_s, u"邮箱"_s, u"E-Mail"_s})});
        add("org.assignments",
            {field("person", F::Reference, "!org.people", S{u"Salesperson"_s, u"人员"_s}),
             field("region", F::Reference, "!org.nodes", S{u"大区"_s}), field("from", F::Date),
             field("to", F::Date)});
        add("sales.products",
            {field("name", F::Text, "!", S{u"Product"_s, u"产品名称"_s, u"品名"_s}),
             field("code", F::Text, "", S{u"产品编码"_s, u"SKU"_s}),
             field("line", F::Text, "", S{u"产品线"_s}),
             field("category", F::Text, "", S{u"类别"_s}),
             field("subcategory", F::Text, "", S{u"子类别"_s}),
             field("cost", F::Money, "", S{u"Standard Cost"_s, u"成本"_s}),
             field("price", F::Money, "", S{u"List Price"_s, u"单价"_s})});
        add("customers.customers",
            {field("name", F::Text, "!",
                   S{u"Reseller"_s, u"Customer"_s, u"客户名称"_s, u"客户"_s, u"经销商"_s}),
             field("code", F::Text, "", S{u"客户编码"_s, u"客户编号"_s}),
             field("kind", F::Text, "", S{u"Business Type"_s, u"客户类型"_s}),
             field("credit_code", F::Text, "", S{u"统一社会信用代码"_s}),
             field("phone", F::Text, "", S{u"电话"_s, u"手机"_s}),
             field("email", F::Text, "", S{u"邮箱"_s}),
             field("province", F::Text, "", S{u"State"_s, u"State-Province"_s, u"省份"_s, u"省"_s}),
             field("city", F::Text, "", S{u"城市"_s, u"市"_s}),
             field("county", F::Text, "", S{u"区县"_s}),
             field("address", F::Text, "", S{u"地址"_s}),
             field("country", F::Text, "", S{u"Country-Region"_s, u"国家"_s}),
             field("segment", F::Text, "", S{u"行业"_s}),
             field("owner", F::Reference, "org.people", S{u"负责人"_s}),
             field("parent", F::Reference, "customers.customers")});
        add("sales.lines",
            {field("date", F::Date, "!",
                   S{u"OrderDate"_s, u"Order Date"_s, u"订单日期"_s, u"日期"_s}),
             field("amount", F::Money, "!",
                   S{u"Sales"_s, u"SalesAmount"_s, u"金额"_s, u"销售额"_s}),
             field("order_no", F::Text, "", S{u"SalesOrderNumber"_s, u"订单号"_s, u"单号"_s}),
             field("line_no", F::Integer, "", S{u"SalesOrderLineNumber"_s, u"行号"_s}),
             field("customer", F::Reference, "customers.customers",
                   S{u"Reseller"_s, u"客户"_s, u"客户名称"_s}),
             field("person", F::Reference, "org.people",
                   S{u"Salesperson"_s, u"业务员"_s, u"销售人员"_s}),
             field("region", F::Reference, "org.nodes", S{u"大区"_s, u"区域"_s}),
             field("product", F::Reference, "sales.products",
                   S{u"产品"_s, u"产品名称"_s, u"品名"_s}),
             field("quantity", F::Decimal, "", S{u"OrderQuantity"_s, u"数量"_s}),
             field("price", F::Money, "", S{u"Unit Price"_s, u"单价"_s}),
             field("cost", F::Money, "", S{u"TotalProductCost"_s, u"成本"_s}),
             field("discount", F::Money, "", S{u"折扣"_s}),
             field("profit", F::Money, "", S{u"毛利"_s}),
             field("currency", F::Text, "", S{u"币种"_s})},
            true);
        add("sales.shares",
            {field("order_no", F::Text, "!"), field("person", F::Reference, "!org.people"),
             field("share", F::Ratio, "!", S{u"分成"_s}), field("line_no", F::Integer)});
        add("sales.collections",
            {field("date", F::Date, "!", S{u"回款日期"_s}),
             field("customer", F::Reference, "!customers.customers", S{u"客户"_s}),
             field("amount", F::Money, "!", S{u"回款金额"_s}), field("due", F::Date),
             field("order_no", F::Text)},
            true);
        add("quotas.targets",
            {field("amount", F::Money, "!", S{u"TargetAmount"_s, u"目标"_s, u"目标金额"_s}),
             field("month", F::Month, "!", S{u"TargetMonth"_s, u"月份"_s}),
             field("person", F::Reference, "org.people", S{u"人员"_s, u"姓名"_s}),
             field("node", F::Reference, "org.nodes", S{u"大区"_s}), field("measure", F::Text),
             field("line", F::Text), field("plan", F::Text),
             field("year", F::Integer, "", S{u"年份"_s, u"年"_s})});
        add("calendar.days",
            {field("date", F::Date, "!", S{u"日期"_s}),
             field("kind", F::Choice, "!holiday|workday", S{u"类型"_s}),
             field("name", F::Text, "", S{u"节日"_s})});
        return result;
    }();
    return catalogue;
}

} // namespace weiwo::test
