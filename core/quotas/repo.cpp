#include "core/quotas/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

enum SliceColumn { NodeColumn, VersionColumn, MeasureColumn, LineColumn, FirstOwnColumn };

QByteArray jsonText(const nlohmann::json &value)
{
    return QByteArray::fromStdString(value.dump());
}

nlohmann::json jsonFrom(const QString &text)
{
    auto value = nlohmann::json::parse(text.toStdString(), nullptr, false);
    return value.is_discarded() ? nlohmann::json() : value;
}

std::vector<Value> sliceValues(const Slice &slice, const org::NodeId &node)
{
    return {toValue(node.raw()), toValue(slice.version.raw()), textValue(slice.measure),
            textValue(slice.line)};
}

std::vector<QByteArray> sliceKey(const Slice &slice, const org::NodeId &node)
{
    return {slice.version.raw().bytes(), node.raw().bytes(), slice.measure.toUtf8(),
            slice.line.toUtf8()};
}

Id sliceId(const TableSpec &table, const Slice &slice, const org::NodeId &node,
           const QByteArray &more = {})
{
    QList<QByteArray> key;
    for (QByteArray &part : sliceKey(slice, node))
        key.append(part);
    if (!more.isNull())
        key.append(more);
    return naturalId(table.key, key);
}

Value flag(bool on)
{
    return on ? Value(qint64{1}) : Value();
}

nlohmann::json partsJson(const std::vector<SplitPart> &parts)
{
    nlohmann::json list = nlohmann::json::array();
    for (const SplitPart &part : parts) {
        nlohmann::json entry = {{"node", part.node.text().toStdString()}, {"weight", part.weight}};
        if (part.floor)
            entry["floor"] = *part.floor;
        if (part.cap)
            entry["cap"] = *part.cap;
        list.push_back(std::move(entry));
    }
    return list;
}

std::optional<qint64> numberIn(const nlohmann::json &entry, const char *key)
{
    const auto it = entry.find(key);
    return it != entry.end() && it->is_number_integer() ? std::optional(it->get<qint64>())
                                                        : std::nullopt;
}

std::vector<SplitPart> partsFrom(const nlohmann::json &list)
{
    std::vector<SplitPart> parts;
    if (!list.is_array())
        return parts;
    for (const nlohmann::json &entry : list) {
        if (!entry.is_object() || !entry.contains("node") || !entry["node"].is_string())
            continue;
        const auto node = Id::fromText(QString::fromStdString(entry["node"].get<std::string>()));
        if (!node)
            continue;
        parts.push_back({.node = org::NodeId(*node),
                         .weight = numberIn(entry, "weight").value_or(0),
                         .floor = numberIn(entry, "floor"),
                         .cap = numberIn(entry, "cap")});
    }
    return parts;
}

QString columnList(const TableSpec &table)
{
    QString list = u"id,ver,home,alive,extra"_s;
    for (const ColumnSpec &column : table.columns)
        list += u',' + column.name;
    return list;
}

Record recordOf(const Row &row, const TableSpec &table)
{
    Record record;
    record.id = row.id(0);
    record.ver = row.integer(1);
    record.home = row.optionalId(2);
    record.alive = row.integer(3) != 0;
    record.extra = row.text(4);
    for (size_t i = 0; i < table.columns.size(); ++i)
        record.values.push_back(row.value(static_cast<int>(i) + 5));
    return record;
}

Status eachWhere(Reader &reader, const TableSpec &table, const QString &condition,
                 const Database::Bindings &bindings, const std::function<void(Record &&)> &each)
{
    return reader.db().each(u"SELECT %1 FROM %2 WHERE alive = 1%3 ORDER BY id"_s.arg(
                                columnList(table), table.key, condition),
                            bindings, [&](const Row &row) {
                                each(recordOf(row, table));
                                return true;
                            });
}

} // namespace

Id measureId(const QString &key)
{
    return naturalId(measureTable().key, {key.toUtf8()});
}

Id quotaId(const Slice &slice, const org::NodeId &node)
{
    return sliceId(quotaTable(), slice, node);
}

Id markId(const Slice &slice, const org::NodeId &node, Month month)
{
    return sliceId(markTable(), slice, node, QByteArray::number(month.index()));
}

Id splitId(const Slice &slice, const org::NodeId &node)
{
    return sliceId(splitTable(), slice, node);
}

Record toRecord(const MeasureRow &measure)
{
    Record record;
    record.id = measureId(measure.key);
    record.values = {textValue(measure.key), textValue(measure.title), textValue(measure.kind),
                     textValue(measure.metric)};
    return record;
}

Record toRecord(const Plan &plan)
{
    Record record;
    record.id = plan.id.raw();
    record.values = {textValue(plan.key), qint64{plan.year},
                     textValue(plan.measures.join(u',')), flag(plan.lines)};
    return record;
}

Record toRecord(const Version &version)
{
    Record record;
    record.id = version.id.raw();
    record.values = {toValue(version.plan.raw()),
                     qint64{version.number},
                     versionStateKey(version.state),
                     textValue(version.note),
                     textValue(version.at.toString(Qt::ISODate)),
                     version.author.isNull() ? Value() : toValue(version.author.raw()),
                     textValue(version.snapshot),
                     version.basedOn ? toValue(version.basedOn->raw()) : Value()};
    return record;
}

Record toRecord(const QuotaRow &row)
{
    Record record;
    record.id = quotaId(row.slice, row.node);
    record.home = row.node.raw();
    record.values = sliceValues(row.slice, row.node);
    for (const auto &month : row.months)
        record.values.push_back(toValue(month));
    return record;
}

Record toRecord(const CellMark &mark, Month firstMonth)
{
    const Month month = firstMonth.plus(mark.month);
    Record record;
    record.id = markId(mark.slice, mark.node, month);
    record.home = mark.node.raw();
    record.values = sliceValues(mark.slice, mark.node);
    record.values.insert(record.values.end(),
                         {qint64{month.index()}, flag(mark.locked), textValue(mark.reason),
                          toValue(mark.floor), toValue(mark.cap), flag(mark.typed)});
    return record;
}

Record toRecord(const SplitRow &row)
{
    Record record;
    record.id = splitId(row.slice, row.node);
    record.home = row.node.raw();
    record.values = sliceValues(row.slice, row.node);
    const Split &split = row.split;
    record.values.insert(
        record.values.end(),
        {textValue(split.method),
         split.params.is_null() ? Value() : Value(QString::fromUtf8(jsonText(split.params))),
         split.step, split.bufferPpm, flag(split.byMonths),
         QString::fromUtf8(jsonText(partsJson(split.parts)))});
    return record;
}

MeasureRow measureFrom(const Record &record)
{
    return {.key = textOf(record.values[0]),
            .title = textOf(record.values[1]),
            .kind = textOf(record.values[2]),
            .metric = textOf(record.values[3])};
}

Plan planFrom(const Record &record)
{
    return {.id = PlanId(record.id),
            .key = textOf(record.values[0]),
            .year = static_cast<int>(integerOf(record.values[1])),
            .measures = textOf(record.values[2]).split(u',', Qt::SkipEmptyParts),
            .lines = integerOf(record.values[3]) != 0};
}

Version versionFrom(const Record &record)
{
    const auto basedOn = optionalId(record.values[7]);
    // A state that a newer program has added may not be edited here.
    const auto state = versionStateFromKey(textOf(record.values[2]));
    return {.id = VersionId(record.id),
            .plan = PlanId(idOf(record.values[0])),
            .number = static_cast<int>(integerOf(record.values[1])),
            .state = state.value_or(VersionState::Archived),
            .note = textOf(record.values[3]),
            .at = QDateTime::fromString(textOf(record.values[4]), Qt::ISODate),
            .author = org::NodeId(idOf(record.values[5])),
            .snapshot = textOf(record.values[6]),
            .basedOn = basedOn ? std::optional(VersionId(*basedOn)) : std::nullopt};
}

QuotaRow quotaFrom(const Record &record)
{
    QuotaRow row{.slice = sliceOf(record), .node = nodeOfRow(record), .months = {}};
    for (size_t month = 0; month < row.months.size(); ++month)
        row.months[month] = optionalInteger(record.values[FirstOwnColumn + month]);
    return row;
}

CellMark markFrom(const Record &record, Month firstMonth)
{
    const auto *values = &record.values[FirstOwnColumn];
    return {.slice = sliceOf(record),
            .node = nodeOfRow(record),
            .month = static_cast<int>(integerOf(values[0])) - firstMonth.index(),
            .locked = integerOf(values[1]) != 0,
            .reason = textOf(values[2]),
            .floor = optionalInteger(values[3]),
            .cap = optionalInteger(values[4]),
            .typed = integerOf(values[5]) != 0};
}

SplitRow splitFrom(const Record &record)
{
    const auto *values = &record.values[FirstOwnColumn];
    return {.slice = sliceOf(record),
            .node = nodeOfRow(record),
            .split = {.method = textOf(values[0]),
                      .params = jsonFrom(textOf(values[1])),
                      .step = std::max<qint64>(1, integerOf(values[2], 1)),
                      .bufferPpm = integerOf(values[3]),
                      .byMonths = integerOf(values[4]) != 0,
                      .parts = partsFrom(jsonFrom(textOf(values[5])))}};
}

Slice sliceOf(const Record &record)
{
    return {.version = VersionId(idOf(record.values[VersionColumn])),
            .measure = textOf(record.values[MeasureColumn]),
            .line = textOf(record.values[LineColumn])};
}

org::NodeId nodeOfRow(const Record &record)
{
    return org::NodeId(idOf(record.values[NodeColumn]));
}

namespace repo {

Result<std::vector<MeasureRow>> measures(Reader &reader)
{
    std::vector<MeasureRow> rows;
    WEIWO_TRY(eachWhere(reader, measureTable(), {}, {},
                        [&](Record &&record) { rows.push_back(measureFrom(record)); }));
    std::sort(rows.begin(), rows.end(),
              [](const MeasureRow &a, const MeasureRow &b) { return a.key < b.key; });
    return rows;
}

Result<std::vector<Plan>> plans(Reader &reader)
{
    std::vector<Plan> rows;
    WEIWO_TRY(eachWhere(reader, planTable(), {}, {},
                        [&](Record &&record) { rows.push_back(planFrom(record)); }));
    std::stable_sort(rows.begin(), rows.end(), [](const Plan &a, const Plan &b) {
        return a.year != b.year ? a.year < b.year : a.key < b.key;
    });
    return rows;
}

Result<std::vector<Version>> versions(Reader &reader, const PlanId &plan)
{
    std::vector<Version> rows;
    WEIWO_TRY(eachWhere(reader, versionTable(), u" AND plan = ?"_s, {plan.raw().bytes()},
                        [&](Record &&record) { rows.push_back(versionFrom(record)); }));
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Version &a, const Version &b) { return a.number < b.number; });
    return rows;
}

Result<std::optional<Version>> version(Reader &reader, const VersionId &id)
{
    WEIWO_ASSIGN(const std::optional<Record> record,
                 records::load(reader.db(), versionTable(), id.raw()));
    return record && record->alive ? std::optional(versionFrom(*record)) : std::nullopt;
}

Status eachRow(Reader &reader, const TableSpec &table, const VersionId &version,
               const std::function<void(Record &&)> &each)
{
    return eachWhere(reader, table, u" AND version = ?"_s, {version.raw().bytes()}, each);
}

Status eachRow(Reader &reader, const TableSpec &table, const Slice &slice,
               const std::function<void(Record &&)> &each)
{
    const bool all = slice.line.isEmpty();
    Database::Bindings bindings{slice.version.raw().bytes(), slice.measure};
    if (!all)
        bindings.push_back(slice.line);
    return eachWhere(reader, table,
                     u" AND version = ? AND measure = ? AND line "_s
                         + (all ? u"IS NULL"_s : u"= ?"_s),
                     bindings, each);
}

Status eachTarget(Reader &reader, const Slice &slice,
                  const std::function<void(const org::NodeId &, const MonthValues &)> &each)
{
    QStringList columns{u"node"_s};
    for (size_t month = 0; month < MonthsPerYear; ++month)
        columns << quotaTable().columns[FirstOwnColumn + month].name;
    const bool all = slice.line.isEmpty();
    Database::Bindings bindings{slice.version.raw().bytes(), slice.measure};
    if (!all)
        bindings.push_back(slice.line);
    return reader.db().each(
        u"SELECT %1 FROM quota WHERE alive = 1 AND version = ? AND measure = ? AND line "_s.arg(
            columns.join(u','))
            + (all ? u"IS NULL"_s : u"= ?"_s),
        bindings, [&each](const Row &row) {
            MonthValues months;
            for (int month = 0; month < MonthsPerYear; ++month)
                months[static_cast<size_t>(month)] = row.optionalInteger(month + 1);
            each(org::NodeId(row.id(0)), months);
            return true;
        });
}

Status eachWritten(Reader &reader, const TableSpec &table, const Slice &slice, qint64 since,
                   const std::function<void(Record &&)> &each)
{
    return reader.db().each(
        u"SELECT %1 FROM %2 WHERE ver > ?"_s.arg(columnList(table), table.key), {since},
        [&](const Row &row) {
            Record record = recordOf(row, table);
            if (sliceOf(record) == slice)
                each(std::move(record));
            return true;
        });
}

Result<qint64> newestWrite(Reader &reader)
{
    qint64 newest = 0;
    for (const TableSpec *table : versionedTables()) {
        WEIWO_ASSIGN(const qint64 own,
                     reader.db().integer(u"SELECT max(ver) FROM %1"_s.arg(table->key)));
        newest = std::max(newest, own);
    }
    return newest;
}

Result<QStringList> lines(Reader &reader, const VersionId &version)
{
    QStringList names;
    WEIWO_TRY(reader.db().each(u"SELECT DISTINCT line FROM quota WHERE alive = 1 AND version = ?"
                               " AND line IS NOT NULL ORDER BY line"_s,
                               {version.raw().bytes()}, [&](const Row &row) {
                                   names.append(row.text(0));
                                   return true;
                               }));
    return names;
}

Result<std::vector<org::NodeId>> nodes(Reader &reader, const VersionId &version)
{
    std::vector<org::NodeId> ids;
    WEIWO_TRY(reader.db().each(
        u"SELECT DISTINCT node FROM quota WHERE alive = 1 AND version = ? ORDER BY node"_s,
        {version.raw().bytes()}, [&](const Row &row) {
            ids.push_back(org::NodeId(row.id(0)));
            return true;
        }));
    return ids;
}

Result<qint64> countRows(Reader &reader, const VersionId &version, const QString &measure)
{
    return reader.db().integer(
        u"SELECT count(*) FROM quota WHERE alive = 1 AND version = ? AND measure = ?"_s,
        {version.raw().bytes(), measure});
}

} // namespace repo
} // namespace weiwo::quotas
