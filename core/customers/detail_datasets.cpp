#include "core/customers/detail_datasets.h"

#include "core/base/text.h"
#include "core/customers/details.h"
#include "core/customers/exporter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using exchange::ImportContext;
using exchange::MappedRecord;
using exchange::Outcome;
using exchange::Taken;

/// What a dataset of details is: T's text members as fields, behind the customer.
template<class T>
struct DetailDataset
{
    struct Field
    {
        const char *key;
        Text title;
        QString T::*member;
        bool names;                    ///< part of what says which one a row is about
        QStringList synonyms;
    };
    QString key;
    Text title;
    std::vector<Field> fields;
    Result<std::vector<T>> (*of)(Reader &, const CustomerId &);
    Status (*each)(Reader &, const std::function<void(T &&)> &);
    Result<Id> (*put)(Edit &, const T &);
};

const DetailDataset<Contact> &contactData()
{
    static const DetailDataset<Contact> data{
        u"customers.contacts"_s, WEIWO_TEXT("customers", "Contacts"),
        {{"name", WEIWO_TEXT("customers", "Name"), &Contact::name, true, {u"contact"_s, u"联系人"_s, u"姓名"_s}},
         {"post", WEIWO_TEXT("customers", "Post"), &Contact::post, false, {u"job title"_s, u"position"_s, u"职务"_s, u"职位"_s}},
         {"department", WEIWO_TEXT("customers", "Department"), &Contact::department, false, {u"部门"_s}},
         {"mobile", WEIWO_TEXT("customers", "Mobile"), &Contact::mobile, false, {u"mobile phone"_s, u"手机"_s, u"手机号"_s}},
         {"phone", WEIWO_TEXT("customers", "Phone"), &Contact::phone, false, {u"telephone"_s, u"电话"_s, u"座机"_s}},
         {"email", WEIWO_TEXT("customers", "Email"), &Contact::email, false, {u"e-mail"_s, u"邮箱"_s}},
         {"wechat", WEIWO_TEXT("customers", "WeChat"), &Contact::wechat, false, {u"微信"_s, u"微信号"_s}},
         {"note", WEIWO_TEXT("customers", "Note"), &Contact::note, false, {u"remark"_s, u"备注"_s}}},
        [](Reader &reader, const CustomerId &customer) -> Result<std::vector<Contact>> {
            WEIWO_ASSIGN(Details all, details(reader, customer));
            return std::move(all.contacts);
        },
        &eachContact,
        [](Edit &edit, const Contact &contact) -> Result<Id> {
            WEIWO_ASSIGN(const ContactId id, putContact(edit, contact, Values::AsGiven));
            return id.raw();
        }};
    return data;
}

const DetailDataset<Address> &addressData()
{
    static const DetailDataset<Address> data{
        u"customers.addresses"_s, WEIWO_TEXT("customers", "Addresses"),
        {{"kind", WEIWO_TEXT("customers", "Kind"), &Address::kind, true, {u"type"_s, u"地址类型"_s, u"类型"_s}},
         {"province", WEIWO_TEXT("customers", "Province"), &Address::province, false, {u"state"_s, u"省"_s, u"省份"_s}},
         {"city", WEIWO_TEXT("customers", "City"), &Address::city, true, {u"town"_s, u"市"_s, u"城市"_s}},
         {"county", WEIWO_TEXT("customers", "County"), &Address::county, false, {u"district"_s, u"区县"_s}},
         {"address", WEIWO_TEXT("customers", "Address"), &Address::address, true, {u"street"_s, u"地址"_s, u"详细地址"_s}},
         {"postcode", WEIWO_TEXT("customers", "Postcode"), &Address::postcode, false, {u"zip"_s, u"postal code"_s, u"邮编"_s}},
         {"receiver", WEIWO_TEXT("customers", "Receiver"), &Address::receiver, false, {u"收货人"_s, u"收件人"_s}},
         {"phone", WEIWO_TEXT("customers", "Phone"), &Address::phone, false, {u"telephone"_s, u"电话"_s, u"收货电话"_s}}},
        [](Reader &reader, const CustomerId &customer) -> Result<std::vector<Address>> {
            WEIWO_ASSIGN(Details all, details(reader, customer));
            return std::move(all.addresses);
        },
        &eachAddress,
        [](Edit &edit, const Address &address) -> Result<Id> {
            WEIWO_ASSIGN(const AddressId id, putAddress(edit, address, Values::AsGiven));
            return id.raw();
        }};
    return data;
}

template<class T>
class DetailImporter : public exchange::Importer
{
public:
    DetailImporter(ImportContext &context, const DetailDataset<T> &data) : m_context(context), m_data(data) { }

    Result<Taken> take(const MappedRecord &record) override
    {
        const auto customer = record.id(0);
        if (!customer)
            return refused(record, 0, u"customers.detail.customer"_s, translate("customers", "The row names no customer."));
        WEIWO_ASSIGN(const std::vector<T> all, m_data.of(m_context.edit(), CustomerId(*customer)));
        T wanted = filled(T{.customer = CustomerId(*customer)}, record);
        const auto before = std::ranges::find_if(all, [&](const T &one) { return isAbout(one, wanted); });
        const bool exists = before != all.end();
        if (exists && m_context.onMatch() == OnMatch::Skip)
            return Taken{Outcome::Unchanged, before->id.raw()};
        if (exists && m_context.onMatch() == OnMatch::Refuse)
            return refused(record, 1, u"customers.detail.exists"_s, translate("customers", "This is there already."));
        if (exists && m_context.onMatch() != OnMatch::Create)
            wanted = filled(*before, record);
        if (exists && wanted == *before)
            return Taken{Outcome::Unchanged, before->id.raw()};
        const auto done = m_data.put(m_context.edit(), wanted);
        if (!done)
            return refused(record, -1, u"customers.refused"_s, done.error().message);
        return Taken{wanted.id.isNull() ? Outcome::Created : Outcome::Updated, *done};
    }

private:
    [[nodiscard]] T filled(T value, const MappedRecord &record) const
    {
        int at = 1;
        for (const auto &field : m_data.fields) {
            if (record.has(at))
                value.*field.member = record.text(at);
            ++at;
        }
        return value;
    }
    [[nodiscard]] bool isAbout(const T &one, const T &other) const
    {
        return std::ranges::all_of(m_data.fields, [&](const auto &field) { return !field.names || one.*field.member == other.*field.member; });
    }
    [[nodiscard]] Result<Taken> refused(const MappedRecord &record, int field, const QString &code, const QString &why)
    {
        m_context.problem(record, field, code, why);
        return Taken{Outcome::Bad, {}};
    }

    ImportContext &m_context;
    const DetailDataset<T> &m_data;
};

template<class T>
Status exportDetails(Reader &reader, const DetailDataset<T> &data, const exchange::RowSink &sink)
{
    std::vector<std::pair<QString, T>> all;
    QHash<CustomerId, QString> customers;
    Status named;
    WEIWO_TRY(data.each(reader, [&](T &&one) {
        if (!customers.contains(one.customer)) {
            const auto text = customerText(reader, one.customer);
            if (!text)
                named = failed(text);
            customers.insert(one.customer, text.value_or(QString()));
        }
        all.emplace_back(customers.value(one.customer), std::move(one));
    }));
    WEIWO_TRY(named);
    std::ranges::sort(all, [&](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        for (const auto &field : data.fields)
            if (a.second.*field.member != b.second.*field.member)
                return a.second.*field.member < b.second.*field.member;
        return a.second.id < b.second.id;
    });
    for (const auto &[customer, one] : all) {
        std::vector<Value> row{textValue(customer)};
        for (const auto &field : data.fields)
            row.push_back(textValue(one.*field.member));
        if (!sink(std::move(row)))
            break;
    }
    return {};
}

template<class T>
exchange::DatasetSpec datasetOf(const DetailDataset<T> &data)
{
    exchange::DatasetSpec spec;
    spec.key = data.key;
    std::vector<FieldSpec> fields{{u"customer"_s, WEIWO_TEXT("customers", "Customer"), FieldType::Reference, true,
                                   u"customers.customers"_s, {u"customer name"_s, u"客户"_s, u"客户名称"_s, u"客户编码"_s}, {}}};
    for (const auto &field : data.fields)
        fields.push_back({QString::fromLatin1(field.key), field.title, FieldType::Text, false, {}, field.synonyms, {}});
    spec.shape = {spec.key, data.title, std::move(fields), false};
    spec.importer = [&data](ImportContext &context) -> Result<std::unique_ptr<exchange::Importer>> {
        return std::make_unique<DetailImporter<T>>(context, data);
    };
    spec.rows = [&data](Reader &reader, const exchange::ExportRequest &, const exchange::RowSink &sink) {
        return exportDetails(reader, data, sink);
    };
    return spec;
}

} // namespace

void contributeDetailDatasets(exchange::Catalogues &catalogues)
{
    catalogues.add(datasetOf(contactData()));
    catalogues.add(datasetOf(addressData()));
}

} // namespace weiwo::customers
