#include "core/org/repo.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace weiwo::org {

namespace {

const QString nodeColumns = u"id, code, name, level, title, email, hired_on, left_on, manager"_s;

Value dateValue(QDate date)
{
    return date.isValid() ? Value(date.toJulianDay()) : Value();
}

Value dateValue(const std::optional<QDate> &date)
{
    return date ? dateValue(*date) : Value();
}

std::optional<QDate> dateOf(const std::optional<qint64> &day)
{
    return day ? std::optional<QDate>(QDate::fromJulianDay(*day)) : std::nullopt;
}

std::optional<NodeId> nodeIdOf(const std::optional<Id> &id)
{
    return id ? std::optional<NodeId>(NodeId(*id)) : std::nullopt;
}

QByteArray keyPart(const std::optional<QDate> &date)
{
    return date && date->isValid() ? QByteArray::number(date->toJulianDay()) : QByteArray();
}

/// A level that a newer program has added shows as a team.
Level levelOf(const QString &key)
{
    return levelFromKey(key).value_or(Level::Team);
}

Node readNode(const Row &row)
{
    return {.id = NodeId(row.id(0)),
            .code = row.text(1),
            .name = row.text(2),
            .level = levelOf(row.text(3)),
            .title = row.text(4),
            .email = row.text(5),
            .hired = dateOf(row.optionalInteger(6)),
            .left = dateOf(row.optionalInteger(7)),
            .manager = nodeIdOf(row.optionalId(8))};
}

Placement readPlacement(const Row &row)
{
    return {.node = NodeId(row.id(0)),
            .parent = NodeId(row.id(1)),
            .from = QDate::fromJulianDay(row.integer(2))};
}

Assignment readAssignment(const Row &row)
{
    return {.person = NodeId(row.id(0)),
            .region = NodeId(row.id(1)),
            .from = dateOf(row.optionalInteger(2)),
            .to = dateOf(row.optionalInteger(3))};
}

template<class Item, class Read>
Result<std::vector<Item>> collect(Reader &reader, const QString &sql,
                                  const Database::Bindings &bindings, Read read)
{
    std::vector<Item> items;
    WEIWO_TRY(reader.db().each(sql, bindings, [&](const Row &row) {
        items.push_back(read(row));
        return true;
    }));
    return items;
}

Result<std::vector<Node>> collectNodes(Reader &reader, const QString &condition,
                                       const Database::Bindings &bindings)
{
    return collect<Node>(reader,
                         u"SELECT "_s + nodeColumns + u" FROM node WHERE alive = 1 AND "_s
                             + condition + u" ORDER BY id"_s,
                         bindings, [](const Row &row) { return readNode(row); });
}

QString percentText(const std::vector<int> &percent)
{
    QStringList parts;
    for (int value : percent)
        parts.append(QString::number(value));
    return parts.join(u',');
}

std::vector<int> percentFrom(const QString &text)
{
    std::vector<int> percent;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        percent.push_back(part.toInt());
    return percent;
}

Ramp readRamp(const Row &row)
{
    return {.title = row.text(0), .percent = percentFrom(row.text(1))};
}

} // namespace

const TableSpec &nodeTable()
{
    static const TableSpec table{
        .key = u"node"_s,
        .title = WEIWO_TEXT("org", "Unit or person"),
        .policy = u"org"_s,
        .columns = {{u"code"_s, ColumnKind::Text, WEIWO_TEXT("org", "Code"), {}, false},
                    {u"name"_s, ColumnKind::Text, WEIWO_TEXT("org", "Name"), {}, false},
                    {u"level"_s, ColumnKind::Text, WEIWO_TEXT("org", "Level"), {}, false},
                    {u"title"_s, ColumnKind::Text, WEIWO_TEXT("org", "Post"), {}, false},
                    {u"email"_s, ColumnKind::Text, WEIWO_TEXT("org", "Email"), {}, false},
                    {u"hired_on"_s, ColumnKind::Date, WEIWO_TEXT("org", "Hired"), {}, false},
                    {u"left_on"_s, ColumnKind::Date, WEIWO_TEXT("org", "Left"), {}, false},
                    {u"manager"_s, ColumnKind::Reference, WEIWO_TEXT("org", "Manager"), u"node"_s,
                     false}},
        .nameColumn = u"name"_s,
        .digested = true};
    return table;
}

const TableSpec &placementTable()
{
    static const TableSpec table{
        .key = u"placement"_s,
        .title = WEIWO_TEXT("org", "Place in the organization"),
        .policy = u"org"_s,
        .columns = {{u"node"_s, ColumnKind::Reference, WEIWO_TEXT("org", "Unit or person"),
                     u"node"_s, true},
                    {u"since"_s, ColumnKind::Date, WEIWO_TEXT("org", "From"), {}, true},
                    {u"parent"_s, ColumnKind::Reference, WEIWO_TEXT("org", "Belongs to"),
                     u"node"_s, false}},
        .nameColumn = {},
        .digested = true};
    return table;
}

const TableSpec &assignmentTable()
{
    static const TableSpec table{
        .key = u"assignment"_s,
        .title = WEIWO_TEXT("org", "Assignment"),
        .policy = u"org"_s,
        .columns = {{u"person"_s, ColumnKind::Reference, WEIWO_TEXT("org", "Person"), u"node"_s,
                     true},
                    {u"region"_s, ColumnKind::Reference, WEIWO_TEXT("org", "Region"), u"node"_s,
                     true},
                    {u"since"_s, ColumnKind::Date, WEIWO_TEXT("org", "From"), {}, true},
                    {u"until"_s, ColumnKind::Date, WEIWO_TEXT("org", "Until"), {}, false}},
        .nameColumn = {},
        .digested = true};
    return table;
}

const TableSpec &roleTable()
{
    static const TableSpec table{
        .key = u"role"_s,
        .title = WEIWO_TEXT("org", "Role"),
        .policy = u"access"_s,
        .columns = {{u"person"_s, ColumnKind::Reference, WEIWO_TEXT("org", "Person"), u"node"_s,
                     true},
                    {u"node"_s, ColumnKind::Reference, WEIWO_TEXT("org", "Unit"), u"node"_s, true},
                    {u"role"_s, ColumnKind::Text, WEIWO_TEXT("org", "Role"), {}, true},
                    {u"since"_s, ColumnKind::Date, WEIWO_TEXT("org", "From"), {}, true},
                    {u"until"_s, ColumnKind::Date, WEIWO_TEXT("org", "Until"), {}, false}},
        .nameColumn = {},
        .digested = true};
    return table;
}

const TableSpec &rampTable()
{
    static const TableSpec table{
        .key = u"ramp"_s,
        .title = WEIWO_TEXT("org", "Ramp"),
        .policy = u"org"_s,
        .columns = {{u"title"_s, ColumnKind::Text, WEIWO_TEXT("org", "Post"), {}, true},
                    {u"percent"_s, ColumnKind::Text, WEIWO_TEXT("org", "Percent by month"), {},
                     false}},
        .nameColumn = u"title"_s,
        .digested = true};
    return table;
}

Id placementId(const NodeId &node, QDate from)
{
    return naturalId(placementTable().key, {node.raw().bytes(), keyPart(from)});
}

Id assignmentId(const NodeId &person, const NodeId &region, const std::optional<QDate> &from)
{
    return naturalId(assignmentTable().key,
                     {person.raw().bytes(), region.raw().bytes(), keyPart(from)});
}

Id roleId(const NodeId &person, const NodeId &node, Role role, const std::optional<QDate> &from)
{
    return naturalId(roleTable().key, {person.raw().bytes(), node.raw().bytes(),
                                       roleKey(role).toUtf8(), keyPart(from)});
}

Id rampId(const QString &title)
{
    return naturalId(rampTable().key, {title.toUtf8()});
}

Record toRecord(const Node &node)
{
    Record record;
    record.id = node.id.raw();
    record.values = {textValue(node.code),
                     textValue(node.name),
                     levelKey(node.level),
                     textValue(node.title),
                     textValue(node.email),
                     dateValue(node.hired),
                     dateValue(node.left),
                     node.manager ? toValue(node.manager->raw()) : Value()};
    return record;
}

Record toRecord(const Placement &placement)
{
    Record record;
    record.id = placementId(placement.node, placement.from);
    record.values = {toValue(placement.node.raw()), dateValue(placement.from),
                     toValue(placement.parent.raw())};
    return record;
}

Record toRecord(const Assignment &assignment)
{
    Record record;
    record.id = assignmentId(assignment.person, assignment.region, assignment.from);
    record.values = {toValue(assignment.person.raw()), toValue(assignment.region.raw()),
                     dateValue(assignment.from), dateValue(assignment.to)};
    return record;
}

Record toRecord(const RoleGrant &grant)
{
    Record record;
    record.id = roleId(grant.person, grant.node, grant.role, grant.from);
    record.values = {toValue(grant.person.raw()), toValue(grant.node.raw()), roleKey(grant.role),
                     dateValue(grant.from), dateValue(grant.to)};
    return record;
}

Record toRecord(const Ramp &ramp)
{
    Record record;
    record.id = rampId(ramp.title);
    record.values = {textValue(ramp.title), textValue(percentText(ramp.percent))};
    return record;
}

Node nodeFrom(const Record &record)
{
    const auto &values = record.values;
    return {.id = NodeId(record.id),
            .code = textOf(values[0]),
            .name = textOf(values[1]),
            .level = levelOf(textOf(values[2])),
            .title = textOf(values[3]),
            .email = textOf(values[4]),
            .hired = dateOf(optionalInteger(values[5])),
            .left = dateOf(optionalInteger(values[6])),
            .manager = nodeIdOf(optionalId(values[7]))};
}

Placement placementFrom(const Record &record)
{
    return {.node = NodeId(idOf(record.values[0])),
            .parent = NodeId(idOf(record.values[2])),
            .from = QDate::fromJulianDay(integerOf(record.values[1]))};
}

Assignment assignmentFrom(const Record &record)
{
    return {.person = NodeId(idOf(record.values[0])),
            .region = NodeId(idOf(record.values[1])),
            .from = dateOf(optionalInteger(record.values[2])),
            .to = dateOf(optionalInteger(record.values[3]))};
}

RoleGrant grantFrom(const Record &record)
{
    return {.person = NodeId(idOf(record.values[0])),
            .node = NodeId(idOf(record.values[1])),
            .role = roleFromKey(textOf(record.values[2])).value_or(Role::Seller),
            .from = dateOf(optionalInteger(record.values[3])),
            .to = dateOf(optionalInteger(record.values[4]))};
}

namespace repo {

Result<std::optional<Node>> node(Reader &reader, const NodeId &id)
{
    WEIWO_ASSIGN(auto found, collectNodes(reader, u"id = ?"_s, {toValue(id.raw())}));
    return found.empty() ? std::nullopt : std::optional<Node>(std::move(found.front()));
}

Result<std::vector<Node>> nodesByCode(Reader &reader, const QString &code)
{
    return collectNodes(reader, u"code = ?"_s, {code});
}

Result<std::vector<Node>> nodesByName(Reader &reader, const QString &name)
{
    return collectNodes(reader, u"name = ?"_s, {name});
}

Result<std::vector<Node>> nodesByLevel(Reader &reader, Level level)
{
    return collectNodes(reader, u"level = ?"_s, {levelKey(level)});
}

Status eachNode(Reader &reader, const std::function<void(Node &&)> &each)
{
    return reader.db().each(u"SELECT "_s + nodeColumns + u" FROM node WHERE alive = 1"_s, {},
                            [&](const Row &row) {
                                each(readNode(row));
                                return true;
                            });
}

Status eachKey(Reader &reader, const std::function<void(const NodeKey &)> &each)
{
    return reader.db().each(u"SELECT no, id, level, alive FROM node ORDER BY no"_s, {},
                            [&](const Row &row) {
                                each({.no = row.integer(0),
                                      .id = NodeId(row.id(1)),
                                      .level = levelOf(row.text(2)),
                                      .alive = row.integer(3) != 0});
                                return true;
                            });
}

Status eachName(Reader &reader, const std::function<void(const NodeName &)> &each)
{
    return reader.db().each(
        u"SELECT no, id, code, name, level FROM node WHERE alive = 1 ORDER BY no"_s, {},
        [&](const Row &row) {
            each({.no = row.integer(0),
                  .id = NodeId(row.id(1)),
                  .code = row.text(2),
                  .name = row.text(3),
                  .level = levelOf(row.text(4))});
            return true;
        });
}

Result<std::vector<qint64>> changeDays(Reader &reader)
{
    std::vector<qint64> days;
    WEIWO_TRY(reader.db().each(u"SELECT since FROM placement WHERE alive = 1 AND since IS NOT NULL"
                               " UNION SELECT since FROM assignment WHERE alive = 1 AND since IS NOT NULL"
                               " UNION SELECT until FROM assignment WHERE alive = 1 AND until IS NOT NULL"
                               " UNION SELECT hired_on FROM node WHERE alive = 1 AND hired_on IS NOT NULL"
                               " UNION SELECT left_on FROM node WHERE alive = 1 AND left_on IS NOT NULL"
                               " ORDER BY 1"_s, {}, [&](const Row &row) {
                                   days.push_back(row.integer(0));
                                   return true;
                               }));
    return days;
}

Status eachPlacement(Reader &reader, const std::function<void(const Placement &)> &each)
{
    return reader.db().each(
        u"SELECT node, parent, since FROM placement WHERE alive = 1 ORDER BY node, since"_s, {},
        [&](const Row &row) {
            each(readPlacement(row));
            return true;
        });
}

Result<std::vector<Placement>> placements(Reader &reader, const NodeId &node)
{
    return collect<Placement>(reader,
                              u"SELECT node, parent, since FROM placement "
                              "WHERE alive = 1 AND node = ? ORDER BY since"_s,
                              {toValue(node.raw())}, &readPlacement);
}

Result<std::vector<Placement>> placementsUnder(Reader &reader, const NodeId &parent)
{
    return collect<Placement>(reader,
                              u"SELECT node, parent, since FROM placement "
                              "WHERE alive = 1 AND parent = ? ORDER BY node, since"_s,
                              {toValue(parent.raw())}, &readPlacement);
}

Result<std::optional<NodeId>> placedOn(Reader &reader, const NodeId &node, QDate date)
{
    WEIWO_ASSIGN(const Value parent,
                 reader.db().value(u"SELECT parent FROM placement WHERE alive = 1 AND node = ? "
                                   "AND since <= ? ORDER BY since DESC LIMIT 1"_s,
                                   {toValue(node.raw()), date.toJulianDay()}));
    return nodeIdOf(optionalId(parent));
}

Result<std::vector<Assignment>> assignments(Reader &reader, const std::optional<NodeId> &person)
{
    const QString sql = u"SELECT person, region, since, until FROM assignment WHERE alive = 1%1 "
                        "ORDER BY person, region, since"_s;
    if (person)
        return collect<Assignment>(reader, sql.arg(u" AND person = ?"_s),
                                   {toValue(person->raw())}, &readAssignment);
    return collect<Assignment>(reader, sql.arg(QString()), {}, &readAssignment);
}

Result<std::vector<Assignment>> assignmentsTo(Reader &reader, const NodeId &region)
{
    return collect<Assignment>(reader,
                               u"SELECT person, region, since, until FROM assignment "
                               "WHERE alive = 1 AND region = ? ORDER BY person, since"_s,
                               {toValue(region.raw())}, &readAssignment);
}

Result<std::vector<RoleGrant>> roles(Reader &reader, const std::optional<NodeId> &person)
{
    std::vector<RoleGrant> grants;
    const QString sql = u"SELECT person, node, role, since, until FROM role WHERE alive = 1%1 "
                        "ORDER BY person, role, node, since"_s;
    const auto add = [&](const Row &row) {
        // A role that a newer program has added gives no right here.
        if (const auto role = roleFromKey(row.text(2)))
            grants.push_back({.person = NodeId(row.id(0)),
                              .node = NodeId(row.id(1)),
                              .role = *role,
                              .from = dateOf(row.optionalInteger(3)),
                              .to = dateOf(row.optionalInteger(4))});
        return true;
    };
    if (person)
        WEIWO_TRY(reader.db().each(sql.arg(u" AND person = ?"_s), {toValue(person->raw())}, add));
    else
        WEIWO_TRY(reader.db().each(sql.arg(QString()), {}, add));
    return grants;
}

Result<std::optional<Ramp>> ramp(Reader &reader, const QString &title)
{
    WEIWO_ASSIGN(const auto found,
                 collect<Ramp>(reader, u"SELECT title, percent FROM ramp WHERE alive = 1 AND id = ?"_s,
                               {toValue(rampId(title))}, &readRamp));
    return found.empty() ? std::nullopt : std::optional<Ramp>(found.front());
}

Result<std::vector<Ramp>> ramps(Reader &reader)
{
    return collect<Ramp>(reader,
                         u"SELECT title, percent FROM ramp WHERE alive = 1 ORDER BY title"_s, {},
                         &readRamp);
}

Result<qint64> countNodes(Reader &reader)
{
    return reader.db().integer(u"SELECT count(*) FROM node WHERE alive = 1"_s);
}

Result<qint64> countNodes(Reader &reader, Level level)
{
    return reader.db().integer(u"SELECT count(*) FROM node WHERE alive = 1 AND level = ?"_s,
                               {levelKey(level)});
}

Result<QStringList> doubledCodes(Reader &reader)
{
    QStringList codes;
    WEIWO_TRY(reader.db().each(u"SELECT code FROM node WHERE alive = 1 AND code IS NOT NULL "
                               "GROUP BY code HAVING count(*) > 1 ORDER BY code"_s,
                               {}, [&](const Row &row) {
                                   codes.append(row.text(0));
                                   return true;
                               }));
    return codes;
}

Status put(Edit &edit, const Node &node)
{
    return edit.put(edit.table(nodeTable().key), toRecord(node));
}

Status put(Edit &edit, const Placement &placement)
{
    return edit.put(edit.table(placementTable().key), toRecord(placement));
}

Status put(Edit &edit, const Assignment &assignment)
{
    return edit.put(edit.table(assignmentTable().key), toRecord(assignment));
}

Status put(Edit &edit, const RoleGrant &grant)
{
    return edit.put(edit.table(roleTable().key), toRecord(grant));
}

Status put(Edit &edit, const Ramp &ramp)
{
    return edit.put(edit.table(rampTable().key), toRecord(ramp));
}

Status insertNew(Edit &edit, const Node &node)
{
    return edit.insertNew(edit.table(nodeTable().key), toRecord(node));
}

Status remove(Edit &edit, const NodeId &node)
{
    return edit.remove(edit.table(nodeTable().key), node.raw());
}

Status remove(Edit &edit, const Placement &placement)
{
    return edit.remove(edit.table(placementTable().key),
                       placementId(placement.node, placement.from));
}

Status remove(Edit &edit, const Assignment &assignment)
{
    return edit.remove(edit.table(assignmentTable().key),
                       assignmentId(assignment.person, assignment.region, assignment.from));
}

Status remove(Edit &edit, const RoleGrant &grant)
{
    return edit.remove(edit.table(roleTable().key),
                       roleId(grant.person, grant.node, grant.role, grant.from));
}

Status remove(Edit &edit, const Ramp &ramp)
{
    return edit.remove(edit.table(rampTable().key), rampId(ramp.title));
}

} // namespace repo
} // namespace weiwo::org
