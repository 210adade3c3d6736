#include "core/org/datasets.h"

#include "core/org/exporters.h"
#include "core/org/importers.h"
#include "core/org/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::org {

using exchange::DatasetSpec;
using exchange::MappedRecord;
using exchange::RecordEntry;

namespace {

const QStringList fromNames = {u"from date"_s, u"since"_s, u"start"_s, u"start date"_s,
                               u"生效日期"_s, u"开始日期"_s, u"起始日期"_s, u"自"_s};
const QStringList toNames = {u"until"_s, u"to date"_s, u"end"_s, u"end date"_s, u"失效日期"_s,
                             u"结束日期"_s, u"截止日期"_s, u"至"_s};

std::vector<FieldSpec> unitFields()
{
    const QStringList levels{levelKey(Level::Headquarters), levelKey(Level::Region),
                             levelKey(Level::Province), levelKey(Level::Team)};
    return {
        {u"name"_s, WEIWO_TEXT("org", "Name"), FieldType::Text, true, {},
         {u"region"_s, u"territory"_s, u"sales territory"_s, u"unit"_s, u"department"_s, u"team"_s,
          u"名称"_s, u"区域"_s, u"大区"_s, u"地区"_s, u"部门"_s, u"团队"_s, u"组织"_s},
         {}},
        {u"code"_s, WEIWO_TEXT("org", "Code"), FieldType::Text, false, {},
         {u"region code"_s, u"unit code"_s, u"编码"_s, u"编号"_s, u"代码"_s, u"区域编码"_s,
          u"部门编码"_s},
         {}},
        {u"parent"_s, WEIWO_TEXT("org", "Belongs to"), FieldType::Reference, false, u"org.nodes"_s,
         {u"parent unit"_s, u"parent region"_s, u"上级"_s, u"上级部门"_s, u"上级区域"_s,
          u"所属大区"_s},
         {}},
        {u"level"_s, WEIWO_TEXT("org", "Level"), FieldType::Choice, false, {},
         {u"type"_s, u"级别"_s, u"层级"_s}, levels},
        {u"from"_s, WEIWO_TEXT("org", "From"), FieldType::Date, false, {}, fromNames, {}},
        {u"to"_s, WEIWO_TEXT("org", "Until"), FieldType::Date, false, {}, toNames, {}},
    };
}

std::vector<FieldSpec> personFields()
{
    return {
        {u"name"_s, WEIWO_TEXT("org", "Name"), FieldType::Text, true, {},
         {u"salesperson"_s, u"sales rep"_s, u"employee"_s, u"employee name"_s, u"full name"_s,
          u"person"_s, u"姓名"_s, u"员工姓名"_s, u"业务员"_s, u"销售员"_s, u"销售人员"_s,
          u"员工"_s},
         {}},
        {u"code"_s, WEIWO_TEXT("org", "Code"), FieldType::Text, false, {},
         {u"employee no"_s, u"employee code"_s, u"staff no"_s, u"工号"_s, u"员工编号"_s,
          u"人员编码"_s, u"编码"_s, u"编号"_s},
         {}},
        {u"title"_s, WEIWO_TEXT("org", "Post"), FieldType::Text, false, {},
         {u"job title"_s, u"position"_s, u"post"_s, u"职位"_s, u"职务"_s, u"岗位"_s}, {}},
        {u"node"_s, WEIWO_TEXT("org", "Unit"), FieldType::Reference, false, u"org.nodes"_s,
         {u"unit"_s, u"team"_s, u"department"_s, u"region"_s, u"部门"_s, u"团队"_s, u"所属部门"_s,
          u"所属区域"_s, u"区域"_s, u"大区"_s},
         {}},
        {u"from"_s, WEIWO_TEXT("org", "From"), FieldType::Date, false, {}, fromNames, {}},
        {u"manager"_s, WEIWO_TEXT("org", "Manager"), FieldType::Reference, false, u"org.people"_s,
         {u"supervisor"_s, u"reports to"_s, u"上级"_s, u"主管"_s, u"直属上级"_s, u"经理"_s}, {}},
        {u"hired"_s, WEIWO_TEXT("org", "Hired"), FieldType::Date, false, {},
         {u"hire date"_s, u"hired on"_s, u"date of hire"_s, u"入职日期"_s, u"入职时间"_s}, {}},
        {u"left"_s, WEIWO_TEXT("org", "Left"), FieldType::Date, false, {},
         {u"leave date"_s, u"left on"_s, u"termination date"_s, u"离职日期"_s, u"离职时间"_s}, {}},
        {u"email"_s, WEIWO_TEXT("org", "Email"), FieldType::Text, false, {},
         {u"e-mail"_s, u"mail"_s, u"upn"_s, u"邮箱"_s, u"电子邮箱"_s, u"邮件"_s}, {}},
    };
}

std::vector<FieldSpec> assignmentFields()
{
    return {
        {u"person"_s, WEIWO_TEXT("org", "Person"), FieldType::Reference, true, u"org.people"_s,
         {u"salesperson"_s, u"sales rep"_s, u"employee"_s, u"业务员"_s, u"销售员"_s, u"销售人员"_s,
          u"员工"_s, u"姓名"_s},
         {}},
        {u"region"_s, WEIWO_TEXT("org", "Region"), FieldType::Reference, true, u"org.nodes"_s,
         {u"territory"_s, u"sales territory"_s, u"area"_s, u"unit"_s, u"区域"_s, u"大区"_s,
          u"地区"_s, u"负责区域"_s},
         {}},
        {u"from"_s, WEIWO_TEXT("org", "From"), FieldType::Date, false, {}, fromNames, {}},
        {u"to"_s, WEIWO_TEXT("org", "Until"), FieldType::Date, false, {}, toNames, {}},
    };
}

DatasetSpec dataset(const QString &key, Text title, std::vector<FieldSpec> fields)
{
    DatasetSpec spec;
    spec.key = key;
    spec.shape = {key, title, std::move(fields), false};
    return spec;
}

/// Which nodes a kind has; nothing: all.
exchange::RecordKind nodeKind(const QString &key, Text title, std::optional<bool> people)
{
    exchange::RecordKind kind;
    kind.key = key;
    kind.title = title;
    kind.table = nodeTable().key;
    kind.each = [people](Reader &reader, const std::function<void(const RecordEntry &)> &each) {
        return repo::eachName(reader, [&](const repo::NodeName &node) {
            if (!people || *people == (node.level == Level::Person))
                each({node.id.raw(), node.no, node.code, node.name});
        });
    };
    return kind;
}

} // namespace

void contributeDatasets(exchange::Catalogues &catalogues)
{
    DatasetSpec units = dataset(u"org.nodes"_s, WEIWO_TEXT("org", "Regions and teams"), unitFields());
    units.importer = unitImporter;
    units.rows = exportUnits;
    DatasetSpec people = dataset(u"org.people"_s, WEIWO_TEXT("org", "People"), personFields());
    people.importer = personImporter;
    people.rows = exportPeople;
    DatasetSpec assignments =
        dataset(u"org.assignments"_s, WEIWO_TEXT("org", "Who may sell where"), assignmentFields());
    assignments.importer = assignmentImporter;
    assignments.rows = exportAssignments;
    catalogues.add(std::move(units));
    catalogues.add(std::move(people));
    catalogues.add(std::move(assignments));

    exchange::RecordKind unitKind =
        nodeKind(u"org.nodes"_s, WEIWO_TEXT("org", "Region or team"), false);
    unitKind.make = makeUnit;
    exchange::RecordKind personKind = nodeKind(u"org.people"_s, WEIWO_TEXT("org", "Person"), true);
    personKind.make = makePerson;
    catalogues.add(std::move(unitKind));
    catalogues.add(std::move(personKind));
    catalogues.add(nodeKind(AnyNodeKind, WEIWO_TEXT("org", "Unit or person"), std::nullopt));
}

} // namespace weiwo::org
