#include "core/workspace/edit.h"

#include "core/workspace/access.h"
#include "core/workspace/repo.h"

#include <QScopedValueRollback>

namespace weiwo {

namespace {

/// A table may be named by its slice's own spec or by the registry's copy of it.
bool isSame(const TableSpec *a, const TableSpec &b)
{
    return a == &b || a->key == b.key;
}

} // namespace

Edit::Edit(const Reader &reader, IdSource &ids, Access &access, const Id &person, qint64 version)
    : Reader(reader), m_ids(ids), m_access(access), m_person(person), m_version(version)
{
}

Edit::~Edit() = default;

Edit::TableChanges &Edit::changesOf(const TableSpec &table)
{
    for (const auto &changes : m_changes)
        if (isSame(changes->table, table))
            return *changes;
    m_changes.push_back(std::make_unique<TableChanges>());
    m_changes.back()->table = &table;
    return *m_changes.back();
}

void Edit::note(const TableSpec &table, std::optional<Record> before, const Record &after)
{
    TableChanges &changes = changesOf(table);
    const auto it = changes.index.constFind(after.id);
    if (it != changes.index.constEnd()) {
        Record &noted = changes.rows[static_cast<size_t>(*it)].after;
        if (m_attempts > 0)
            m_steps.push_back({&changes, *it, std::move(noted)});
        noted = after;
        return;
    }
    if (m_attempts > 0)
        m_steps.push_back({&changes, static_cast<qsizetype>(changes.rows.size()), std::nullopt});
    changes.index.insert(after.id, static_cast<qsizetype>(changes.rows.size()));
    changes.rows.push_back({&table, after.id, std::move(before), after});
}

Status Edit::mayWrite(const TableSpec &table, const std::optional<Id> &home,
                      const std::optional<Id> &formerHome)
{
    if (m_along)
        return {};
    if (const auto rank = m_access.mayWrite(table.policy, home); !rank)
        return failed(rank);
    if (formerHome != home)
        if (const auto rank = m_access.mayWrite(table.policy, formerHome); !rank)
            return failed(rank);
    return {};
}

Status Edit::put(const TableSpec &table, const Record &record)
{
    Q_ASSERT(record.values.size() == table.columns.size());
    WEIWO_ASSIGN(std::optional<Record> stored, records::load(db(), table, record.id));
    return stored ? putOver(table, std::move(*stored), record) : insertNew(table, record);
}

Status Edit::putOver(const TableSpec &table, Record &&stored, const Record &record)
{
    WEIWO_ASSIGN(const std::optional<Record> after, changed(table, stored, record));
    if (!after)
        return {};
    WEIWO_TRY(records::update(db(), table, *after));
    note(table, std::move(stored), *after);
    return {};
}

Result<std::optional<Record>> Edit::changed(const TableSpec &table, const Record &stored,
                                            const Record &record)
{
    std::optional<Record> after = record;
    after->alive = true;
    after->ver = stored.ver;
    if (after->extra.isEmpty())
        after->extra = stored.extra;
    if (*after == stored)
        return std::optional<Record>();
    after->ver = m_version;
    WEIWO_TRY(mayWrite(table, after->home, stored.alive ? stored.home : after->home));
    return after;
}

Status Edit::putEach(const TableSpec &table, std::span<const Record> records)
{
    std::vector<Id> ids;
    for (const Record &record : records)
        ids.push_back(record.id);
    QHash<Id, Record> stored;
    stored.reserve(static_cast<qsizetype>(ids.size()));
    WEIWO_TRY(records::loadEach(db(), table, ids, [&](Record &&record) {
        const Id id = record.id;
        stored.insert(id, std::move(record));
    }));
    std::vector<Record> fresh;
    std::vector<Record> after;
    for (const Record &record : records) {
        const auto it = stored.constFind(record.id);
        if (it == stored.constEnd()) {
            WEIWO_ASSIGN(Record made, asNew(table, record));
            fresh.push_back(std::move(made));
            continue;
        }
        WEIWO_ASSIGN(std::optional<Record> different, changed(table, *it, record));
        if (different)
            after.push_back(std::move(*different));
    }
    WEIWO_TRY(records::updateEach(db(), table, after));
    WEIWO_TRY(records::insertEach(db(), table, fresh));
    for (const Record &record : after)
        note(table, std::move(stored[record.id]), record);
    for (const Record &record : fresh)
        note(table, std::nullopt, record);
    return {};
}

Result<Record> Edit::asNew(const TableSpec &table, const Record &record)
{
    WEIWO_TRY(mayWrite(table, record.home, record.home));
    Record after = record;
    after.alive = true;
    after.ver = m_version;
    return after;
}

Status Edit::insertNew(const TableSpec &table, const Record &record)
{
    WEIWO_ASSIGN(const Record after, asNew(table, record));
    WEIWO_TRY(records::insert(db(), table, after));
    note(table, std::nullopt, after);
    return {};
}

Status Edit::set(const TableSpec &table, const Id &id, const QString &column, const Value &value)
{
    WEIWO_ASSIGN(Record stored, record(table, id));
    const int index = table.indexOf(column);
    if (index < 0)
        return fail(errc::Internal, translate("workspace", "The workspace could not carry this out. Nothing was changed."),
                    column);
    stored.values[static_cast<size_t>(index)] = value;
    return put(table, stored);
}

Status Edit::remove(const TableSpec &table, const Id &id)
{
    WEIWO_ASSIGN(Record stored, record(table, id));
    WEIWO_TRY(mayWrite(table, stored.home, stored.home));
    Record after = stored;
    after.alive = false;
    after.ver = m_version;
    WEIWO_TRY(records::update(db(), table, after));
    note(table, std::move(stored), after);
    return {};
}

Status Edit::putAlong(const TableSpec &table, const Record &record)
{
    const QScopedValueRollback along(m_along, true);
    return put(table, record);
}

Status Edit::removeAlong(const TableSpec &table, const Id &id)
{
    const QScopedValueRollback along(m_along, true);
    return remove(table, id);
}

Status Edit::adopt(const TableSpec &table, std::span<const Record> records)
{
    std::vector<Id> ids;
    ids.reserve(records.size());
    for (const Record &record : records)
        ids.push_back(record.id);
    QHash<Id, Record> stored;
    WEIWO_TRY(records::loadEach(db(), table, ids, [&](Record &&record) {
        const Id id = record.id;
        stored.insert(id, std::move(record));
    }));
    std::vector<Record> fresh;
    std::vector<Record> after;
    for (const Record &record : records) {
        const auto it = stored.constFind(record.id);
        if (it == stored.constEnd() && !record.alive)
            continue;
        Record made = record;
        made.ver = it == stored.constEnd() ? m_version : it->ver;
        if (it != stored.constEnd() && made == *it)
            continue;
        made.ver = m_version;
        (it == stored.constEnd() ? fresh : after).push_back(std::move(made));
    }
    WEIWO_TRY(records::updateEach(db(), table, after));
    WEIWO_TRY(records::insertEach(db(), table, fresh));
    for (const Record &record : after)
        note(table, std::move(stored[record.id]), record);
    for (const Record &record : fresh)
        note(table, std::nullopt, record);
    return {};
}

Status Edit::attempt(const std::function<Status()> &body)
{
    WEIWO_TRY(repo::setMark(db()));
    const size_t from = m_steps.size();
    ++m_attempts;
    const Status done = body();
    --m_attempts;
    if (!done) {
        WEIWO_TRY(repo::backToMark(db()));
        forgetSteps(from);
        return done;
    }
    // What lies around this part may still be taken back.
    if (m_attempts == 0)
        m_steps.clear();
    return repo::dropMark(db());
}

void Edit::forgetSteps(size_t from)
{
    for (; m_steps.size() > from; m_steps.pop_back()) {
        Step &step = m_steps.back();
        std::vector<RowChange> &rows = step.changes->rows;
        if (step.after) {
            rows[static_cast<size_t>(step.row)].after = std::move(*step.after);
            continue;
        }
        step.changes->index.remove(rows.back().row);
        rows.pop_back();
    }
}

std::vector<const RowChange *> Edit::changes() const
{
    std::vector<const RowChange *> all;
    for (const auto &table : m_changes) {
        const auto rows = changes(*table->table);
        all.insert(all.end(), rows.begin(), rows.end());
    }
    return all;
}

std::vector<const RowChange *> Edit::changes(const TableSpec &table) const
{
    std::vector<const RowChange *> list;
    for (const auto &changes : m_changes) {
        if (!isSame(changes->table, table))
            continue;
        for (const RowChange &change : changes->rows) {
            // A row that came and went, or is as it was, did not change.
            const bool nothing = change.before ? [&] {
                Record same = change.after;
                same.ver = change.before->ver;
                return same == *change.before;
            }() : !change.after.alive;
            if (!nothing)
                list.push_back(&change);
        }
    }
    return list;
}

bool Edit::isEmpty() const
{
    return changes().empty();
}

} // namespace weiwo
