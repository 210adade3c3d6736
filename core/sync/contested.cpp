#include "core/sync/contested.h"

#include "core/sync/repo_state.h"
#include "core/workspace/record_fields.h"

#include <QTimeZone>

namespace weiwo::sync {

namespace {

/// What its entry gave the field, or the row.
Status addGiven(Database &db, const repo::Contested &contested, ContestedValue &value)
{
    WEIWO_ASSIGN(const std::vector<RowEdit> rows, repo::rowsOf(db, contested.entryNo, contested.table));
    for (const RowEdit &row : rows) {
        if (row.row != contested.row)
            continue;
        for (const FieldEdit &field : row.fields) {
            if (contested.field.isEmpty())
                value.fields.emplace_back(field.field, field.after);
            else if (field.field == contested.field)
                value.own = field.after;
        }
    }
    return {};
}

Result<Value> shownNow(Reader &reader, const repo::Contested &contested)
{
    const TableSpec *table = reader.registry().tables.find(contested.table);
    if (!table || contested.field.isEmpty())
        return Value();
    WEIWO_ASSIGN(const std::optional<Record> record, records::load(reader.db(), *table, contested.row));
    return record ? fieldOf(*table, *record, contested.field) : Value();
}

} // namespace

Result<std::vector<ContestedValue>> contestedValues(Reader &reader)
{
    WEIWO_ASSIGN(const std::vector<repo::Contested> all, repo::contested(reader.db()));
    if (all.empty())
        return std::vector<ContestedValue>();
    WEIWO_ASSIGN(const std::vector<repo::Logged> pending, repo::pending(reader.db()));
    QHash<qint64, qint64> stamps;
    for (const repo::Logged &entry : pending)
        stamps.insert(entry.no, entry.head.stamp);
    std::vector<ContestedValue> values;
    for (const repo::Contested &contested : all) {
        ContestedValue value{contested.table, contested.row, contested.field, {}, {}, {}, contested.reason, {}};
        WEIWO_TRY(addGiven(reader.db(), contested, value));
        WEIWO_ASSIGN(value.shown, shownNow(reader, contested));
        if (const auto stamp = stamps.constFind(contested.entryNo); stamp != stamps.cend())
            value.at = QDateTime::fromMSecsSinceEpoch(*stamp >> 16, QTimeZone::utc());
        values.push_back(std::move(value));
    }
    return values;
}

} // namespace weiwo::sync
