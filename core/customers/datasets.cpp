#include "core/customers/datasets.h"

#include "core/base/text.h"
#include "core/customers/detail_datasets.h"
#include "core/customers/exporter.h"
#include "core/customers/fields.h"
#include "core/customers/importer.h"
#include "core/customers/likeness.h"
#include "core/customers/own_columns.h"
#include "core/customers/repo.h"
#include "core/org/datasets.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

using exchange::RecordEntry;

namespace {

const QString datasetKey = u"customers.customers"_s;

std::vector<FieldSpec> fields()
{
    std::vector<FieldSpec> all;
    for (const TextField &field : textFields())
        all.push_back({field.name(), field.title, FieldType::Text, false, {}, field.synonyms, {}});
    all.front().required = true;
    all.push_back({u"owner"_s, WEIWO_TEXT("customers", "Owner"), FieldType::Reference, false,
                   org::AnyNodeKind,
                   {u"salesperson"_s, u"account manager"_s, u"负责人"_s, u"业务员"_s, u"客户经理"_s,
                    u"所属人员"_s, u"所属部门"_s},
                   {}});
    all.push_back({u"parent"_s, WEIWO_TEXT("customers", "Part of"), FieldType::Reference, false,
                   datasetKey,
                   {u"parent customer"_s, u"group"_s, u"上级客户"_s, u"所属集团"_s, u"集团"_s}, {}});
    return all;
}

exchange::RecordKind customerKind()
{
    exchange::RecordKind kind;
    kind.key = datasetKey;
    kind.title = WEIWO_TEXT("customers", "Customer");
    kind.table = customerTable().key;
    kind.each = [](Reader &reader, const std::function<void(const RecordEntry &)> &each) -> Status {
        WEIWO_TRY(repo::eachName(reader, [&](qint64 no, const Id &id, const QString &code,
                                             const QString &name) { each({id, no, code, name}); }));
        // A line that names one that was merged means the one that it was merged into.
        return repo::eachAlias(reader, [&](const repo::Alias &alias) {
            each({.id = alias.id, .no = alias.no, .code = alias.code, .name = alias.name, .aliasOf = alias.own});
        });
    };
    kind.make = makeCustomer;
    kind.likeness = customerLikeness;
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
    spec.ownFields = [](Reader &reader) -> Result<std::vector<FieldSpec>> {
        WEIWO_ASSIGN(const OwnColumns own, OwnColumns::load(reader, firstOwnColumn()));
        return own.specs();
    };
    catalogues.add(std::move(spec));
    catalogues.add(customerKind());
    contributeDetailDatasets(catalogues);
}

} // namespace weiwo::customers
