#include "core/sales/datasets.h"

#include "core/exchange/record_importer.h"
#include "core/sales/fact_importer.h"
#include "core/sales/exporters.h"
#include "core/sales/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

using exchange::DatasetSpec;
using exchange::ImportContext;
using exchange::MappedRecord;
using exchange::RecordEntry;

namespace {

FieldSpec field(const QString &key, Text title, FieldType type, const QStringList &synonyms)
{
    FieldSpec spec;
    spec.key = key;
    spec.title = title;
    spec.type = type;
    spec.synonyms = synonyms;
    return spec;
}

FieldSpec required(FieldSpec spec)
{
    spec.required = true;
    return spec;
}

FieldSpec reference(const QString &key, Text title, const QString &refersTo,
                    const QStringList &synonyms)
{
    FieldSpec spec = field(key, title, FieldType::Reference, synonyms);
    spec.refersTo = refersTo;
    return spec;
}

const QStringList OrderNoNames = {u"order number"_s, u"order id"_s, u"sales order"_s,
                                  u"sales order number"_s, u"订单号"_s, u"订单编号"_s, u"单号"_s,
                                  u"销售单号"_s};
const QStringList LineNoNames = {u"line number"_s, u"order line"_s, u"sales order line number"_s,
                                 u"行号"_s, u"行项目"_s, u"明细行"_s, u"序号"_s};
const QStringList CustomerNames = {u"customer name"_s, u"client"_s, u"reseller"_s, u"account"_s,
                                   u"客户"_s, u"客户名称"_s, u"经销商"_s, u"购货单位"_s};
const QStringList PersonNames = {u"salesperson"_s, u"sales rep"_s, u"seller"_s, u"employee"_s,
                                 u"业务员"_s, u"销售员"_s, u"销售人员"_s, u"销售代表"_s, u"员工"_s,
                                 u"负责人"_s};

std::vector<FieldSpec> lineFields()
{
    return {
        required(field(u"date"_s, WEIWO_TEXT("sales", "Date"), FieldType::Date,
                       {u"order date"_s, u"sale date"_s, u"日期"_s, u"订单日期"_s, u"下单日期"_s,
                        u"销售日期"_s, u"开单日期"_s})),
        required(field(u"amount"_s, WEIWO_TEXT("sales", "Amount"), FieldType::Money,
                       {u"sales"_s, u"sales amount"_s, u"revenue"_s, u"total"_s, u"net amount"_s,
                        u"金额"_s, u"销售额"_s, u"销售金额"_s, u"订单金额"_s, u"含税金额"_s})),
        field(u"order_no"_s, WEIWO_TEXT("sales", "Order"), FieldType::Text, OrderNoNames),
        field(u"line_no"_s, WEIWO_TEXT("sales", "Order line"), FieldType::Text, LineNoNames),
        reference(u"customer"_s, WEIWO_TEXT("sales", "Customer"), u"customers.customers"_s,
                  CustomerNames),
        reference(u"person"_s, WEIWO_TEXT("sales", "Person"), u"org.people"_s, PersonNames),
        reference(u"region"_s, WEIWO_TEXT("sales", "Region"), u"org.nodes"_s,
                  {u"territory"_s, u"sales territory"_s, u"area"_s, u"地区"_s, u"区域"_s, u"大区"_s,
                   u"销售区域"_s}),
        reference(u"product"_s, WEIWO_TEXT("sales", "Product"), u"sales.products"_s,
                  {u"product name"_s, u"item"_s, u"sku"_s, u"产品"_s, u"产品名称"_s, u"商品"_s,
                   u"商品名称"_s, u"货品"_s}),
        field(u"quantity"_s, WEIWO_TEXT("sales", "Quantity"), FieldType::Decimal,
              {u"qty"_s, u"units"_s, u"order quantity"_s, u"数量"_s, u"销量"_s, u"件数"_s}),
        field(u"price"_s, WEIWO_TEXT("sales", "Unit price"), FieldType::Money,
              {u"unit price"_s, u"单价"_s, u"售价"_s}),
        field(u"cost"_s, WEIWO_TEXT("sales", "Cost"), FieldType::Money,
              {u"total cost"_s, u"total product cost"_s, u"cogs"_s, u"成本"_s, u"成本金额"_s,
               u"总成本"_s}),
        field(u"discount"_s, WEIWO_TEXT("sales", "Discount"), FieldType::Money,
              {u"discount amount"_s, u"折扣"_s, u"折扣额"_s, u"优惠金额"_s}),
        field(u"profit"_s, WEIWO_TEXT("sales", "Profit"), FieldType::Money,
              {u"gross profit"_s, u"margin"_s, u"利润"_s, u"毛利"_s, u"毛利额"_s}),
        field(u"currency"_s, WEIWO_TEXT("sales", "Currency"), FieldType::Text,
              {u"currency code"_s, u"币种"_s, u"货币"_s}),
        field(u"discount_rate"_s, WEIWO_TEXT("sales", "Discount rate"), FieldType::Ratio,
              {u"discount percent"_s, u"折扣率"_s, u"优惠率"_s}),
    };
}

std::vector<FieldSpec> collectionFields()
{
    return {
        required(field(u"date"_s, WEIWO_TEXT("sales", "Date"), FieldType::Date,
                       {u"payment date"_s, u"received"_s, u"日期"_s, u"回款日期"_s, u"收款日期"_s,
                        u"到账日期"_s})),
        required(reference(u"customer"_s, WEIWO_TEXT("sales", "Customer"), u"customers.customers"_s,
                           CustomerNames)),
        required(field(u"amount"_s, WEIWO_TEXT("sales", "Amount"), FieldType::Money,
                       {u"payment"_s, u"paid"_s, u"received amount"_s, u"金额"_s, u"回款"_s,
                        u"回款金额"_s, u"收款金额"_s})),
        field(u"due"_s, WEIWO_TEXT("sales", "Due"), FieldType::Date,
              {u"due date"_s, u"到期日"_s, u"应收日期"_s, u"应回款日"_s}),
        field(u"order_no"_s, WEIWO_TEXT("sales", "Order"), FieldType::Text, OrderNoNames),
    };
}

std::vector<FieldSpec> shareFields()
{
    return {
        required(field(u"order_no"_s, WEIWO_TEXT("sales", "Order"), FieldType::Text, OrderNoNames)),
        required(reference(u"person"_s, WEIWO_TEXT("sales", "Person"), u"org.people"_s,
                           PersonNames)),
        required(field(u"share"_s, WEIWO_TEXT("sales", "Share"), FieldType::Ratio,
                       {u"split"_s, u"credit"_s, u"percent"_s, u"分成"_s, u"分成比例"_s,
                        u"业绩比例"_s})),
        field(u"line_no"_s, WEIWO_TEXT("sales", "Order line"), FieldType::Text, LineNoNames),
    };
}

std::vector<FieldSpec> productFields()
{
    return {
        required(field(u"name"_s, WEIWO_TEXT("sales", "Name"), FieldType::Text,
                       {u"product"_s, u"product name"_s, u"item"_s, u"产品"_s, u"产品名称"_s,
                        u"商品名称"_s, u"品名"_s, u"名称"_s})),
        field(u"code"_s, WEIWO_TEXT("sales", "Code"), FieldType::Text,
              {u"product code"_s, u"sku"_s, u"item no"_s, u"产品编码"_s, u"产品编号"_s, u"商品编码"_s,
               u"货号"_s, u"编码"_s}),
        field(u"line"_s, WEIWO_TEXT("sales", "Product line"), FieldType::Text,
              {u"product line"_s, u"产品线"_s, u"产品系列"_s, u"系列"_s}),
        field(u"category"_s, WEIWO_TEXT("sales", "Category"), FieldType::Text,
              {u"product category"_s, u"类别"_s, u"产品类别"_s, u"品类"_s, u"大类"_s}),
        field(u"subcategory"_s, WEIWO_TEXT("sales", "Subcategory"), FieldType::Text,
              {u"product subcategory"_s, u"子类"_s, u"小类"_s, u"子类别"_s}),
        field(u"cost"_s, WEIWO_TEXT("sales", "Cost"), FieldType::Money,
              {u"standard cost"_s, u"unit cost"_s, u"成本"_s, u"标准成本"_s}),
        field(u"price"_s, WEIWO_TEXT("sales", "Price"), FieldType::Money,
              {u"list price"_s, u"unit price"_s, u"价格"_s, u"售价"_s, u"标价"_s}),
    };
}

DatasetSpec facts(const QString &key, Text title, std::vector<FieldSpec> fields, bool flat,
                  const QStringList &matchKey)
{
    DatasetSpec spec;
    spec.key = key;
    spec.shape = {key, title, std::move(fields), flat};
    spec.facts = true;
    spec.matchKey = matchKey;
    return spec;
}

/// A dataset is handed its own description: the catalogue keeps it where it is.
template<class Make>
auto withSpec(const DatasetSpec &spec, Make make)
{
    return [copy = std::make_shared<DatasetSpec>(spec), make](ImportContext &context) {
        return make(*copy, context);
    };
}

DatasetSpec productDataset()
{
    DatasetSpec spec;
    spec.key = u"sales.products"_s;
    spec.shape = {spec.key, WEIWO_TEXT("sales", "Products"), productFields(), false};
    spec.importer = [](ImportContext &context) -> Result<std::unique_ptr<exchange::Importer>> {
        return exchange::recordImporter(context, context.edit().table(u"product"_s),
                                        productFields());
    };
    spec.rows = exportProducts;
    return spec;
}

exchange::RecordKind productKind()
{
    exchange::RecordKind kind;
    kind.key = u"sales.products"_s;
    kind.title = WEIWO_TEXT("sales", "Product");
    kind.table = u"product"_s;
    kind.each = [](Reader &reader, const std::function<void(const RecordEntry &)> &each) {
        return repo::eachProduct(reader, [&each](qint64 no, Product &&product) {
            each({product.id.raw(), no, product.code, product.name});
        });
    };
    kind.make = [](Edit &edit, const Id &id, const MappedRecord &record) {
        return exchange::makeRecord(edit, edit.table(u"product"_s), productFields(), id, record);
    };
    return kind;
}

} // namespace

void contributeDatasets(exchange::Catalogues &catalogues)
{
    const QStringList lineKey = {u"order_no"_s, u"line_no"_s};
    DatasetSpec lines = facts(u"sales.lines"_s, WEIWO_TEXT("sales", "Order lines"), lineFields(),
                              true, lineKey);
    lines.position = u"line_no"_s;
    lines.positionWithin = u"order_no"_s;
    lines.importer = withSpec(lines, lineImporter);
    lines.rows = exportLines;

    DatasetSpec collections = facts(u"sales.collections"_s, WEIWO_TEXT("sales", "Collections"),
                                    collectionFields(), true, {u"order_no"_s, u"date"_s});
    collections.importer = withSpec(collections, collectionImporter);
    collections.rows = exportCollections;

    DatasetSpec shares = facts(u"sales.shares"_s, WEIWO_TEXT("sales", "Credit shares"),
                               shareFields(), false, lineKey);
    shares.importer = withSpec(shares, shareImporter);
    shares.rows = exportShares;

    catalogues.add(productDataset());
    catalogues.add(std::move(lines));
    catalogues.add(std::move(shares));
    catalogues.add(std::move(collections));
    catalogues.add(productKind());
}

} // namespace weiwo::sales
