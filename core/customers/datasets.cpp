#include "core/customers/datasets.h"

#include "core/base/text.h"
#include "core/customers/exporter.h"
#include "core/customers/importer.h"
#include "core/customers/repo.h"
#include "core/org/datasets.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

using exchange::RecordEntry;

namespace {

const QString datasetKey = u"customers.customers"_s;

FieldSpec text(const QString &key, Text title, const QStringList &synonyms)
{
    return {key, title, FieldType::Text, false, {}, synonyms, {}};
}

std::vector<FieldSpec> fields()
{
    std::vector<FieldSpec> all{
        text(u"name"_s, WEIWO_TEXT("customers", "Name"),
             {u"customer"_s, u"customer name"_s, u"reseller"_s, u"company"_s, u"client"_s,
              u"account"_s, u"客户"_s, u"客户名称"_s, u"客户全称"_s, u"公司名称"_s, u"单位名称"_s,
              u"名称"_s}),
        text(u"code"_s, WEIWO_TEXT("customers", "Code"),
             {u"customer code"_s, u"customer no"_s, u"account no"_s, u"客户编码"_s, u"客户编号"_s,
              u"客户代码"_s, u"编码"_s, u"编号"_s}),
        text(u"kind"_s, WEIWO_TEXT("customers", "Kind"),
             {u"type"_s, u"business type"_s, u"customer type"_s, u"客户类型"_s, u"客户类别"_s,
              u"客户性质"_s, u"类型"_s}),
        text(u"credit_code"_s, WEIWO_TEXT("customers", "Unified credit code"),
             {u"tax no"_s, u"tax id"_s, u"统一社会信用代码"_s, u"信用代码"_s, u"税号"_s,
              u"纳税人识别号"_s}),
        text(u"phone"_s, WEIWO_TEXT("customers", "Phone"),
             {u"telephone"_s, u"mobile"_s, u"tel"_s, u"电话"_s, u"联系电话"_s, u"手机"_s,
              u"手机号"_s}),
        text(u"email"_s, WEIWO_TEXT("customers", "Email"),
             {u"e-mail"_s, u"mail"_s, u"邮箱"_s, u"电子邮箱"_s}),
        text(u"province"_s, WEIWO_TEXT("customers", "Province"),
             {u"state"_s, u"state-province"_s, u"省"_s, u"省份"_s, u"所在省"_s, u"省市"_s}),
        text(u"city"_s, WEIWO_TEXT("customers", "City"),
             {u"town"_s, u"市"_s, u"城市"_s, u"所在市"_s, u"地市"_s}),
        text(u"county"_s, WEIWO_TEXT("customers", "County"),
             {u"district"_s, u"县"_s, u"区县"_s, u"区"_s}),
        text(u"address"_s, WEIWO_TEXT("customers", "Address"),
             {u"street"_s, u"地址"_s, u"详细地址"_s, u"联系地址"_s, u"收货地址"_s}),
        text(u"country"_s, WEIWO_TEXT("customers", "Country"),
             {u"country-region"_s, u"国家"_s, u"国别"_s}),
        text(u"segment"_s, WEIWO_TEXT("customers", "Segment"),
             {u"industry"_s, u"customer segment"_s, u"细分"_s, u"行业"_s, u"客户分类"_s,
              u"细分市场"_s}),
        {u"owner"_s, WEIWO_TEXT("customers", "Owner"), FieldType::Reference, false,
         org::AnyNodeKind,
         {u"salesperson"_s, u"account manager"_s, u"负责人"_s, u"业务员"_s, u"客户经理"_s,
          u"所属人员"_s, u"所属部门"_s},
         {}},
        {u"parent"_s, WEIWO_TEXT("customers", "Part of"), FieldType::Reference, false, datasetKey,
         {u"parent customer"_s, u"group"_s, u"上级客户"_s, u"所属集团"_s, u"集团"_s}, {}},
    };
    all.front().required = true;
    return all;
}

exchange::RecordKind customerKind()
{
    exchange::RecordKind kind;
    kind.key = datasetKey;
    kind.title = WEIWO_TEXT("customers", "Customer");
    kind.table = customerTable().key;
    kind.each = [](Reader &reader, const std::function<void(const RecordEntry &)> &each) {
        return repo::eachName(reader, [&](qint64 no, const Id &id, const QString &code,
                                          const QString &name) { each({id, no, code, name}); });
    };
    kind.make = makeCustomer;
    return kind;
}

} // namespace

void contributeDatasets(exchange::Catalogues &catalogues)
{
    exchange::DatasetSpec spec;
    spec.key = datasetKey;
    spec.shape = {spec.key, WEIWO_TEXT("customers", "Customers"), fields(), false};
    spec.importer = customerImporter;
    spec.rows = exportCustomers;
    catalogues.add(std::move(spec));
    catalogues.add(customerKind());
}

} // namespace weiwo::customers
