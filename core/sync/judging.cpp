#include "core/sync/judging.h"

#include "core/sync/repo_conflicts.h"
#include "core/sync/repo_state.h"
#include "core/workspace/node_tree.h"
#include "core/workspace/record_fields.h"
#include "core/workspace/referrer.h"

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

/// Of whose the record was before it moved, unknown to him: his work on it lands, and loses every real clash.
constexpr int FormerHomeRank = 1;

Record blank(const TableSpec &table, const Id &row)
{
    return {row, 0, {}, true, {}, std::vector<Value>(table.columns.size())};
}

Record made(const TableSpec &table, const RowEdit &row)
{
    Record record = blank(table, row.row);
    for (const FieldEdit &field : row.fields)
        setField(table, record, field.field, field.after);
    return record;
}

} // namespace

Judging::Judging(Edit &edit, AuthorBook &authors, const LogEntry &entry, Judge::Mode mode, bool isRoot)
    : m_edit(edit), m_authors(authors), m_entry(entry), m_mode(mode), m_isRoot(isRoot)
{
}

bool Judging::isUndo() const
{
    return m_entry.origin == "undo"_L1 || m_entry.origin == "redo"_L1;
}

Status Judging::carryOut()
{
    WEIWO_TRY(look());
    for (const RowEdit &row : m_entry.rows)
        WEIWO_TRY(take(row));
    WEIWO_TRY(putFresh());
    return removeAll();
}

Status Judging::look()
{
    QHash<QString, std::vector<Id>> wanted;
    for (const RowEdit &row : m_entry.rows)
        wanted[row.table].push_back(row.row);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const TableSpec *table = m_edit.registry().tables.find(it.key());
        if (!table)
            continue;
        Seen &seen = m_seen[it.key()];
        WEIWO_TRY(records::loadEach(m_edit.db(), *table, it.value(), [&](Record &&record) {
            const Id id = record.id;
            seen.stored.insert(id, std::move(record));
        }));
        WEIWO_ASSIGN(seen.left, repo::leftAmong(m_edit.db(), it.key(), it.value()));
    }
    return {};
}

Status Judging::putFresh()
{
    if (m_fresh.empty())
        return {};
    std::vector<Record> fresh;
    std::swap(fresh, m_fresh);
    return m_edit.adopt(*m_freshTable, fresh);
}

Status Judging::refuse(const QString &reason)
{
    m_refusing = true;
    m_reason = reason;
    return carryOut();
}

Status Judging::take(const RowEdit &row)
{
    const TableSpec *table = m_edit.registry().tables.find(row.table);
    if (!table)
        return loseRow(row, {}, ConflictKind::Refused, translate("sync", "This version does not know what this is about. Install a newer one."));
    if (table != m_freshTable)
        WEIWO_TRY(putFresh());
    m_freshTable = table;
    Seen &seen = m_seen[row.table];
    const auto found = seen.stored.constFind(row.row);
    const std::optional<Record> stored = found == seen.stored.cend() ? std::nullopt : std::optional(*found);
    const bool left = seen.left.contains(row.row);
    if (row.op == ChangeOp::Insert || row.op == ChangeOp::Restore)
        return insert(*table, row, stored, left);
    if (!stored || left)
        return stranger(row);
    if (row.op == ChangeOp::Delete) {
        if (stored->alive)
            m_deletes.push_back(&row);
        return {};
    }
    return stored->alive ? update(*table, row, *stored) : revive(*table, row, *stored);
}

Result<int> Judging::ownRank(const TableSpec &table, const Id &row, const std::optional<Id> &home, bool mayBeFormer)
{
    // Conflicts are written by this very judging, here or in a copy between.
    if (table.key == conflictTable().key)
        return Access::rankOf(table.policy, Role::Headquarters);
    auto rank = m_authors.rank(author(), table.policy, home);
    if (rank || isOfStore(rank.error()) || table.policy != "customer"_L1 || !mayBeFormer)
        return rank;
    WEIWO_ASSIGN(const auto former, repo::formerHomes(m_edit.db(), table.key, row));
    for (const std::optional<Id> &earlier : former)
        if (m_authors.rank(author(), table.policy, earlier))
            return FormerHomeRank;
    return rank;
}

Status Judging::insert(const TableSpec &table, const RowEdit &row, const std::optional<Record> &stored, bool left)
{
    if (stored && stored->alive)
        return update(table, row, *stored);
    Record record = made(table, row);
    if (table.key == conflictTable().key)
        if (const auto home = homeOfRecord(m_edit, conflictFrom(record)); home && *home)
            record.home = *home;
    auto rank = ownRank(table, row.row, record.home);
    // What comes back is also judged where it was.
    if (rank && stored && !left)
        rank = ownRank(table, row.row, stored->home);
    if (!rank) {
        if (isOfStore(rank.error()))
            return failed(rank);
        return loseRow(row, record.home, ConflictKind::Refused, rank.error().message);
    }
    // A copy between has refused it already, and says so here: that is no value of the author's.
    if (m_refusing && table.key != conflictTable().key)
        return loseRow(row, record.home, ConflictKind::Refused, m_reason);
    if (left)
        WEIWO_TRY(repo::setHere(m_edit.db(), table.key, std::span(&row.row, 1)));
    m_given.emplace_back(&row, QString());
    if (stored)
        WEIWO_TRY(m_edit.putAlong(table, record));
    else
        m_fresh.push_back(std::move(record));
    return {};
}

Status Judging::update(const TableSpec &table, const RowEdit &row, const Record &stored)
{
    Record after = stored;
    std::vector<QString> fields;
    for (const FieldEdit &field : row.fields) {
        WEIWO_ASSIGN(const std::optional<Value> value, decide(table, row, field, stored));
        if (!value)
            continue;
        setField(table, after, field.field, *value);
        fields.push_back(field.field);
    }
    return fields.empty() ? Status() : write(table, row, after, fields);
}

Status Judging::write(const TableSpec &table, const RowEdit &row, const Record &record, const std::vector<QString> &fields)
{
    WEIWO_TRY(m_edit.putAlong(table, record));
    for (const QString &field : fields) {
        m_given.emplace_back(&row, field);
        if (m_mode == Judge::Mode::Upstream)
            WEIWO_TRY(settleConflicts(m_edit, table.key, row.row, field, fieldOf(table, record, field)));
    }
    return {};
}

Result<std::optional<Value>> Judging::decide(const TableSpec &table, const RowEdit &row, const FieldEdit &field, const Record &stored)
{
    const Value current = fieldOf(table, stored, field.field);
    if (current == field.after)
        return std::optional<Value>();
    // Whose the record was once may go on with his work, not take it back.
    const bool moves = field.field == "home"_L1 || field.field == "owner"_L1;
    auto rank = ownRank(table, row.row, stored.home, !moves);
    if (rank && field.field == "home"_L1)
        if (auto there = ownRank(table, row.row, optionalId(field.after), false); !there)
            rank = there;
    if (!rank) {
        if (isOfStore(rank.error()))
            return failed(rank);
        WEIWO_TRY(lose(table, row, field, stored, rank.error().message));
        return std::optional<Value>();
    }
    if (current != field.before)
        return clash(table, row, field, stored, *rank);
    if (m_refusing && table.key != conflictTable().key) {
        WEIWO_TRY(lose(table, row, field, stored, m_reason));
        return std::optional<Value>();
    }
    if (!isUndo())
        return std::optional(field.after);
    WEIWO_ASSIGN(Value back, restored(row, field));
    return std::optional(std::move(back));
}

Result<Value> Judging::restored(const RowEdit &row, const FieldEdit &field)
{
    // Where the value that is taken back had won a clash, whom it had beaten comes back, not what was before both.
    WEIWO_ASSIGN(const std::vector<Id> open, repo::openAbout(m_edit.db(), row.table, row.row, field.field));
    for (const Id &id : open) {
        WEIWO_ASSIGN(const Record record, m_edit.record(conflictTable(), id));
        const Conflict conflict = conflictFrom(record);
        if (conflict.kind == ConflictKind::Clash && conflict.kept.value == valueText(field.before))
            if (const auto beaten = valueFromText(conflict.other.value))
                return *beaten;
    }
    return field.after;
}

Result<std::optional<Value>> Judging::clash(const TableSpec &table, const RowEdit &row, const FieldEdit &field, const Record &stored, int own)
{
    WEIWO_ASSIGN(const std::optional<Author> other, m_authors.of(table.key, row.row, field.field));
    // Whose values are older than what is remembered counts as headquarters', from before all others.
    int otherRank = Access::rankOf(table.policy, Role::Headquarters);
    if (other) {
        const auto rank = m_authors.rank(*other, table.policy, stored.home);
        if (!rank && isOfStore(rank.error()))
            return failed(rank);
        otherRank = rank.value_or(FormerHomeRank);
    }
    const qint64 otherStamp = other ? m_authors.believed(other->stamp) : 0;
    const bool equal = own == otherRank;
    const bool wins = !isUndo() && (own > otherRank || (equal && m_authors.believed(m_entry.stamp) > otherStamp));
    const Value current = fieldOf(table, stored, field.field);
    Loss loss;
    loss.table = table.key;
    loss.row = row.row;
    loss.field = field.field;
    loss.rule = isUndo() ? ClashRule::Undo : equal ? ClashRule::Later : ClashRule::Rank;
    loss.home = stored.home;
    loss.base = field.before;
    loss.isMine = !wins;
    loss.kept = wins ? field.after : current;
    loss.keptBy = wins ? std::optional(author()) : other;
    loss.other = wins ? current : field.after;
    loss.otherBy = wins ? other : std::optional(author());
    m_losses.push_back(loss);
    if (wins && m_refusing) {
        m_losses.pop_back();
        WEIWO_TRY(lose(table, row, field, stored, m_reason));
        return std::optional<Value>();
    }
    return wins ? std::optional(field.after) : std::optional<Value>();
}

Status Judging::revive(const TableSpec &table, const RowEdit &row, const Record &stored)
{
    if (isUndo())
        return loseRow(row, stored.home, ConflictKind::Deleted, {});
    if (const auto rank = ownRank(table, row.row, stored.home); !rank) {
        if (isOfStore(rank.error()))
            return failed(rank);
        return loseRow(row, stored.home, ConflictKind::Refused, rank.error().message);
    }
    if (m_refusing)
        return loseRow(row, stored.home, ConflictKind::Refused, m_reason);
    Record after = stored;
    after.alive = true;
    for (const FieldEdit &field : row.fields)
        setField(table, after, field.field, field.after);
    WEIWO_TRY(m_edit.putAlong(table, after));
    for (const FieldEdit &field : row.fields)
        m_given.emplace_back(&row, field.field);
    WEIWO_TRY(loseRow(row, stored.home, ConflictKind::Deleted, {}));
    m_losses.back().isMine = false;   // an undo has left before
    return {};
}

Status Judging::stranger(const RowEdit &row)
{
    m_unknown.push_back(&row);
    if (m_mode == Judge::Mode::Replay || !m_isRoot || row.op == ChangeOp::Delete)
        return {};
    // Its home is not known here: then it is its author's.
    return loseRow(row, m_entry.person, ConflictKind::Refused, translate("sync", "There is no such record here."));
}

Status Judging::removeAll()
{
    // Rows that refer to others that go too have to go first, whatever order the entry has them in.
    std::vector<const RowEdit *> left;
    std::swap(left, m_deletes);
    for (bool progress = true; progress && !left.empty();) {
        progress = false;
        std::vector<const RowEdit *> blocked;
        for (const RowEdit *row : left) {
            const TableSpec &table = m_edit.table(row->table);
            WEIWO_ASSIGN(const std::optional<Referrer> referrer, referrerOf(m_edit, row->table, row->row));
            if (referrer && !m_refusing) {
                blocked.push_back(row);
                continue;
            }
            WEIWO_ASSIGN(const Record stored, m_edit.record(table, row->row));
            WEIWO_TRY(remove(table, *row, stored));
            progress = true;
        }
        // Whoever was kept keeps what he refers to.
        progress = progress && blocked.size() < left.size();
        left = std::move(blocked);
    }
    for (const RowEdit *row : left) {
        WEIWO_ASSIGN(const Record stored, m_edit.record(m_edit.table(row->table), row->row));
        WEIWO_TRY(loseRow(*row, stored.home, ConflictKind::Changed, {}));
    }
    return {};
}

Status Judging::remove(const TableSpec &table, const RowEdit &row, const Record &stored)
{
    if (const auto rank = ownRank(table, row.row, stored.home); !rank) {
        if (isOfStore(rank.error()))
            return failed(rank);
        return loseRow(row, stored.home, ConflictKind::Refused, rank.error().message);
    }
    if (m_refusing)
        return loseRow(row, stored.home, ConflictKind::Refused, m_reason);
    size_t filled = 0;
    bool same = true;
    for (const FieldEdit &field : row.fields) {
        filled += isNull(field.before) ? 0 : 1;
        same = same && fieldOf(table, stored, field.field) == field.before;
    }
    if (!same || filled != filledFields(stored))
        return loseRow(row, stored.home, ConflictKind::Changed, {});
    return m_edit.removeAlong(table, row.row);
}

Status Judging::lose(const TableSpec &table, const RowEdit &row, const FieldEdit &field, const Record &stored, const QString &reason)
{
    Loss loss;
    loss.table = table.key;
    loss.row = row.row;
    loss.field = field.field;
    loss.kind = ConflictKind::Refused;
    loss.home = stored.home;
    loss.base = field.before;
    loss.kept = fieldOf(table, stored, field.field);
    WEIWO_ASSIGN(loss.keptBy, m_authors.of(table.key, row.row, field.field));
    loss.other = field.after;
    loss.otherBy = author();
    loss.reason = reason;
    m_losses.push_back(std::move(loss));
    return {};
}

Status Judging::loseRow(const RowEdit &row, const std::optional<Id> &home, ConflictKind kind, const QString &reason)
{
    // What an undo would have brought back was somebody's once already.
    if (isUndo() && m_mode == Judge::Mode::Upstream && kind != ConflictKind::Refused)
        return {};
    Loss loss;
    loss.table = row.table;
    loss.row = row.row;
    loss.kind = kind;
    loss.home = home;
    loss.otherBy = author();
    loss.reason = reason;
    for (const FieldEdit &field : row.fields)
        if (row.op != ChangeOp::Delete && !isNull(field.after))
            loss.fields.emplace_back(field.field, field.after);
    m_losses.push_back(std::move(loss));
    return {};
}

} // namespace weiwo::sync
