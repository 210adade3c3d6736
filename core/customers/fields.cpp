#include "core/customers/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

std::span<const TextField> textFields()
{
    static const TextField fields[] = {
        {"name", WEIWO_TEXT("customers", "Name"), &Customer::name,
         {u"customer"_s, u"customer name"_s, u"reseller"_s, u"company"_s, u"client"_s,
         u"account"_s, u"客户"_s, u"客户名称"_s, u"客户全称"_s, u"公司名称"_s, u"单位名称"_s, u"名称"_s}},
        {"code", WEIWO_TEXT("customers", "Code"), &Customer::code,
         {u"customer code"_s, u"customer no"_s, u"account no"_s, u"客户编码"_s, u"客户编号"_s, u"客户代码"_s,
         u"编码"_s, u"编号"_s}},
        {"kind", WEIWO_TEXT("customers", "Kind"), &Customer::kind,
         {u"type"_s, u"business type"_s, u"customer type"_s, u"客户类型"_s, u"客户类别"_s, u"客户性质"_s,
         u"类型"_s}},
        {"credit_code", WEIWO_TEXT("customers", "Unified credit code"), &Customer::creditCode,
         {u"tax no"_s, u"tax id"_s, u"统一社会信用代码"_s, u"信用代码"_s, u"税号"_s, u"纳税人识别号"_s},
         ValueKind::CreditCode},
        {"phone", WEIWO_TEXT("customers", "Phone"), &Customer::phone,
         {u"telephone"_s, u"mobile"_s, u"tel"_s, u"电话"_s, u"联系电话"_s, u"手机"_s, u"手机号"_s},
         ValueKind::Phone},
        {"email", WEIWO_TEXT("customers", "Email"), &Customer::email,
         {u"e-mail"_s, u"mail"_s, u"邮箱"_s, u"电子邮箱"_s},
         ValueKind::Email},
        {"province", WEIWO_TEXT("customers", "Province"), &Customer::province,
         {u"state"_s, u"state-province"_s, u"省"_s, u"省份"_s, u"所在省"_s, u"省市"_s}},
        {"city", WEIWO_TEXT("customers", "City"), &Customer::city,
         {u"town"_s, u"市"_s, u"城市"_s, u"所在市"_s, u"地市"_s}},
        {"county", WEIWO_TEXT("customers", "County"), &Customer::county,
         {u"district"_s, u"县"_s, u"区县"_s, u"区"_s}},
        {"address", WEIWO_TEXT("customers", "Address"), &Customer::address,
         {u"street"_s, u"地址"_s, u"详细地址"_s, u"联系地址"_s, u"收货地址"_s}},
        {"country", WEIWO_TEXT("customers", "Country"), &Customer::country,
         {u"country-region"_s, u"国家"_s, u"国别"_s}},
        {"segment", WEIWO_TEXT("customers", "Segment"), &Customer::segment,
         {u"customer segment"_s, u"细分"_s, u"客户分类"_s, u"细分市场"_s}},
        {"short_name", WEIWO_TEXT("customers", "Short name"), &Customer::shortName,
         {u"abbreviation"_s, u"简称"_s, u"客户简称"_s}},
        {"industry", WEIWO_TEXT("customers", "Industry"), &Customer::industry,
         {u"industry"_s, u"sector"_s, u"行业"_s, u"所属行业"_s}},
        {"size", WEIWO_TEXT("customers", "Size"), &Customer::size,
         {u"customer size"_s, u"company size"_s, u"规模"_s, u"客户规模"_s, u"企业规模"_s}},
        {"source", WEIWO_TEXT("customers", "Source"), &Customer::source,
         {u"lead source"_s, u"来源"_s, u"客户来源"_s}},
    };
    return fields;
}

const TextField *textField(const QString &key)
{
    const auto fields = textFields();
    const auto found = std::ranges::find_if(
        fields, [&](const TextField &field) { return key == QLatin1StringView(field.key); });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace weiwo::customers
