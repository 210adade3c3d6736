#include "core/workspace/repo.h"

#include "core/storage/integrity.h"
#include "core/workspace/journal_codec.h"
#include "core/workspace/journal_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace weiwo::repo {

namespace {

constexpr QLatin1StringView EntryColumns("no,id,hlc,person,device,origin,undoes,title_key,title_args,changes");

JournalEntry entryOf(const Row &row)
{
    JournalEntry entry;
    entry.no = row.integer(0);
    entry.id = row.id(1);
    entry.stamp = row.integer(2);
    entry.at = QDateTime::fromMSecsSinceEpoch(entry.stamp >> 16, QTimeZone::utc());
    entry.person = row.id(3);
    entry.device = row.id(4);
    entry.origin = row.text(5);
    entry.undoes = row.optionalId(6);
    entry.titleKey = row.text(7);
    for (const auto &arg : QJsonDocument::fromJson(row.text(8).toUtf8()).array())
        entry.titleArgs << arg.toString();
    entry.changes = row.integer(9);
    return entry;
}

QByteArray originId(const Id &device, qint64 epoch, qint64 seq)
{
    QByteArray bytes = device.bytes();
    for (int i = 0; i < 4; ++i)
        bytes += static_cast<char>(static_cast<quint64>(epoch) >> (24 - 8 * i));
    for (int i = 0; i < 8; ++i)
        bytes += static_cast<char>(static_cast<quint64>(seq) >> (56 - 8 * i));
    return bytes;
}

ChangeOp opFromKey(const QString &key)
{
    for (const ChangeOp op : {ChangeOp::Insert, ChangeOp::Update, ChangeOp::Delete, ChangeOp::Restore})
        if (changeOpKey(op) == key)
            return op;
    return ChangeOp::Update;
}

Status appendSingly(Database &db, qint64 entry, std::span<const RowChange *const> changes)
{
    std::vector<Value> cells;
    cells.reserve(changes.size() * 5);
    for (const RowChange *change : changes) {
        cells.push_back(entry);
        cells.push_back(change->table->key);
        cells.push_back(change->row.bytes());
        cells.push_back(changeOpKey(change->op()));
        cells.push_back(journal::packChange(*change));
    }
    return db.insertMany(u"journal_change"_s, {u"journal"_s, u"tab"_s, u"row"_s, u"op"_s, u"fields"_s},
                         cells);
}

Status appendBlocks(Database &db, qint64 entry, qint64 &part, std::vector<const RowChange *> changes)
{
    // By id, so that the history of one row looks into few blocks.
    std::sort(changes.begin(), changes.end(),
              [](const RowChange *a, const RowChange *b) { return a->row < b->row; });
    for (size_t first = 0; first < changes.size(); first += journal::BlockRows) {
        const size_t count = std::min<size_t>(journal::BlockRows, changes.size() - first);
        const std::span<const RowChange *const> block(changes.data() + first, count);
        WEIWO_TRY(db.run(u"INSERT INTO journal_block(journal,part,tab,first,last,rows,packed)"
                         " VALUES(?,?,?,?,?,?,?)"_s,
                         {entry, part++, block.front()->table->key, block.front()->row.bytes(),
                          block.back()->row.bytes(), static_cast<qint64>(count),
                          journal::packBlock(block)}));
    }
    return {};
}

Status appendChanges(Database &db, qint64 entry, qint64 &part, const std::vector<const RowChange *> &changes)
{
    size_t first = 0;
    while (first < changes.size()) {
        size_t end = first;
        while (end < changes.size() && changes[end]->table == changes[first]->table)
            ++end;
        const std::span<const RowChange *const> table(changes.data() + first, end - first);
        if (end - first > static_cast<size_t>(journal::BlockThreshold))
            WEIWO_TRY(appendBlocks(db, entry, part, {table.begin(), table.end()}));
        else
            WEIWO_TRY(appendSingly(db, entry, table));
        first = end;
    }
    return {};
}

} // namespace

Status insertCopy(Database &db, const CopyState &state)
{
    return db.run(u"INSERT INTO copy(one,workspace,device,root_device,root_key,person,version,epoch,seq,hlc)"
                  " VALUES(1,?,?,?,?,?,?,?,?,?)"_s,
                  {state.workspace.bytes(), state.device.bytes(), state.device.bytes(),
                   state.rootKey, state.person.bytes(), state.version, state.epoch, state.seq,
                   state.hlc});
}

Result<CopyState> copy(Database &db)
{
    std::optional<CopyState> state;
    WEIWO_TRY(db.each(u"SELECT workspace,device,root_key,person,version,epoch,seq,hlc FROM copy"_s, {},
                      [&](const Row &row) {
                          state = CopyState{row.id(0), row.id(1), row.blob(2), row.id(3),
                                            row.integer(4), row.integer(5), row.integer(6),
                                            row.integer(7)};
                          return false;
                      }));
    if (!state)
        return storage::damaged(db.path());
    return *state;
}

Status advanceCopy(Database &db, const CopyState &state)
{
    return db.run(u"UPDATE copy SET version=?, epoch=?, seq=?, hlc=?"_s, {state.version, state.epoch, state.seq, state.hlc});
}

Status setOwnPerson(Database &db, const Id &person)
{
    return db.run(u"UPDATE copy SET person=?"_s, {person.bytes()});
}

Result<QHash<QString, QString>> settings(Database &db)
{
    QHash<QString, QString> values;
    WEIWO_TRY(db.each(u"SELECT name,value FROM setting WHERE alive=1"_s, {}, [&](const Row &row) {
        values.insert(row.text(0), row.text(1));
        return true;
    }));
    return values;
}

Status setMark(Database &db)
{
    return db.run(u"SAVEPOINT part"_s);
}

Status dropMark(Database &db)
{
    return db.run(u"RELEASE part"_s);
}

Status backToMark(Database &db)
{
    WEIWO_TRY(db.run(u"ROLLBACK TO part"_s));
    return dropMark(db);
}

Result<qint64> append(Database &db, const CopyState &state, const EntryHead &head,
                      const std::vector<const RowChange *> &changes)
{
    const JournalEntry &entry = head.entry;
    QJsonArray args;
    for (const QString &arg : entry.titleArgs)
        args.append(arg);
    WEIWO_TRY(db.run(
        u"INSERT INTO journal(id,epoch,seq,version,hlc,person,device,origin_id,via_device,via_epoch,via_seq,atomic,"
        "origin,undoes,title_key,title_args,changes) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {entry.id.bytes(), head.numbered ? Value(state.epoch) : Value(), head.numbered ? Value(state.seq) : Value(),
         state.version, entry.stamp, entry.person.bytes(), entry.device.bytes(),
         head.originId.isEmpty() ? originId(entry.device, head.numbered ? state.epoch : 0, head.numbered ? state.seq : state.version)
                                 : head.originId,
         head.via ? Value(head.via->device.bytes()) : Value(), head.via ? Value(head.via->epoch) : Value(),
         head.via ? Value(head.via->seq) : Value(), qint64(head.atomic ? 1 : 0), entry.origin, toValue(entry.undoes), entry.titleKey,
         QString::fromUtf8(QJsonDocument(args).toJson(QJsonDocument::Compact)),
         static_cast<qint64>(changes.size() + head.passedOn.size())}));
    const qint64 number = db.lastInsertId();
    qint64 part = 0;
    WEIWO_TRY(appendChanges(db, number, part, changes));
    std::vector<const RowChange *> passedOn;
    for (const RowChange &change : head.passedOn)
        passedOn.push_back(&change);
    WEIWO_TRY(appendChanges(db, number, part, passedOn));
    return number;
}

Status entries(Database &db, const JournalFilter &filter, qint64 before,
               const std::function<bool(JournalEntry &&)> &each)
{
    QString sql = u"SELECT %1 FROM journal WHERE no < ?"_s.arg(EntryColumns);
    Database::Bindings bindings{before};
    const auto add = [&](const QString &condition, const Value &value) {
        sql += u" AND "_s + condition;
        bindings.push_back(value);
    };
    if (filter.person)
        add(u"person=?"_s, filter.person->bytes());
    if (filter.device)
        add(u"device=?"_s, filter.device->bytes());
    if (!filter.origin.isEmpty())
        add(u"origin=?"_s, filter.origin);
    if (filter.since.isValid())
        add(u"hlc>=?"_s, filter.since.startOfDay().toMSecsSinceEpoch() << 16);
    if (!filter.table.isEmpty()) {
        add(u"(no IN (SELECT journal FROM journal_change WHERE tab=?)"
            " OR no IN (SELECT journal FROM journal_block WHERE tab=?))"_s,
            filter.table);
        bindings.push_back(filter.table);
    }
    if (filter.record) {
        WEIWO_ASSIGN(const std::vector<qint64> numbers, entriesOf(db, *filter.record));
        QStringList list;
        for (const qint64 number : numbers)
            list << QString::number(number);
        sql += u" AND no IN (%1)"_s.arg(list.join(u','));
    }
    return db.each(sql + u" ORDER BY no DESC"_s, bindings,
                   [&](const Row &row) { return each(entryOf(row)); });
}

Result<std::optional<JournalEntry>> entry(Database &db, const Id &id)
{
    std::optional<JournalEntry> found;
    WEIWO_TRY(db.each(u"SELECT %1 FROM journal WHERE id=?"_s.arg(EntryColumns), {id.bytes()},
                      [&](const Row &row) {
                          found = entryOf(row);
                          return false;
                      }));
    return found;
}

Result<std::vector<Id>> undoing(Database &db, const Id &id)
{
    std::vector<Id> ids;
    WEIWO_TRY(db.each(u"SELECT id FROM journal WHERE undoes=? ORDER BY no DESC"_s, {id.bytes()},
                      [&](const Row &row) {
                          ids.push_back(row.id(0));
                          return true;
                      }));
    return ids;
}

Status changes(Database &db, qint64 entryNo, const std::function<bool(JournalChange &&)> &each)
{
    return changesIn(db, entryNo, {}, each);
}

Status changesIn(Database &db, qint64 entryNo, const QString &table, const std::function<bool(JournalChange &&)> &each)
{
    // A plus keeps the index on the entry in use: the rows of a table are many, those of an entry few.
    const QString only = table.isEmpty() ? QString() : u" AND +tab=?"_s;
    Database::Bindings bindings{entryNo};
    if (!table.isEmpty())
        bindings.push_back(table);
    std::optional<Error> error;
    bool more = true;
    const auto hand = [&](Result<std::vector<JournalChange>> list) {
        if (!list) {
            error = list.error();
            return false;
        }
        for (JournalChange &change : *list)
            if (more)
                more = each(std::move(change));
        return more;
    };
    WEIWO_TRY(db.each(u"SELECT tab,row,op,fields FROM journal_change WHERE journal=?%1 ORDER BY tab,row"_s.arg(only),
                      bindings, [&](const Row &row) {
                          auto fields = journal::unpackChange(row.text(0), row.id(1), opFromKey(row.text(2)), row.blob(3));
                          // A row without any value still came or went.
                          if (fields && fields->empty())
                              fields->push_back({row.text(0), row.id(1), opFromKey(row.text(2)), {}, {}, {}});
                          return hand(std::move(fields));
                      }));
    if (more && !error)
        WEIWO_TRY(db.each(u"SELECT tab,packed FROM journal_block WHERE journal=?%1 ORDER BY part"_s.arg(only),
                          bindings, [&](const Row &row) {
                              return hand(journal::unpackBlock(row.text(0), row.blob(1)));
                          }));
    if (error)
        return tl::make_unexpected(*error);
    return {};
}

Result<std::vector<JournalChange>> changesOf(Database &db, qint64 entryNo, const QString &table, const Id &id, bool evenNew)
{
    Result<std::vector<JournalChange>> found;
    WEIWO_TRY(db.each(u"SELECT op,fields FROM journal_change WHERE tab=? AND row=? AND journal=?"_s, {table, id.bytes(), entryNo},
                      [&](const Row &row) {
                          found = journal::unpackChange(table, id, opFromKey(row.text(0)), row.blob(1));
                          return false;
                      }));
    if (!found || !found->empty()) {
        if (found && !evenNew)
            std::erase_if(*found, [](const JournalChange &change) { return change.op == ChangeOp::Insert; });
        return found;
    }
    // By the entry: the blocks of a table are many, those of an entry few.
    WEIWO_TRY(db.each(u"SELECT packed FROM journal_block WHERE journal=? AND +tab=? AND +first<=? AND last>=?"_s,
                      {entryNo, table, id.bytes(), id.bytes()}, [&](const Row &row) {
                          found = journal::unpackRow(table, row.blob(0), id, evenNew);
                          return found && found->empty();
                      }));
    return found;
}

Result<std::vector<qint64>> entriesOf(Database &db, const Id &row)
{
    std::vector<qint64> numbers;
    WEIWO_TRY(db.each(u"SELECT journal FROM journal_change WHERE row=?"
                      " AND tab IN (SELECT DISTINCT tab FROM journal_change)"_s,
                      {row.bytes()}, [&](const Row &found) {
                          numbers.push_back(found.integer(0));
                          return true;
                      }));
    std::optional<Error> error;
    WEIWO_TRY(db.each(u"SELECT journal,tab,packed FROM journal_block WHERE first<=? AND last>=?"_s,
                      {row.bytes(), row.bytes()}, [&](const Row &found) {
                          const auto has = journal::blockHas(found.text(1), found.blob(2), row);
                          if (!has) {
                              error = has.error();
                              return false;
                          }
                          if (*has)
                              numbers.push_back(found.integer(0));
                          return true;
                      }));
    if (error)
        return tl::make_unexpected(*error);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

Status eachDigestSum(Database &db, const std::function<void(const QString &tab, const TableDigest &)> &each)
{
    return db.each(u"SELECT tab,rows,sum FROM digest_sum"_s, {}, [&each](const Row &row) {
        each(row.text(0), {row.integer(1), DigestSum(row.blob(2))});
        return true;
    });
}

Result<QHash<QByteArray, TableDigest>> digestSums(Database &db, const QString &tab,
                                                  const QList<QByteArray> &homes)
{
    // From here on, one look at all of the table's homes is cheaper than a look for each.
    constexpr qsizetype Few = 50;
    QHash<QByteArray, TableDigest> sums;
    const auto take = [&sums](const Row &row) {
        sums.insert(row.blob(0), {row.integer(1), DigestSum(row.blob(2))});
        return true;
    };
    if (homes.size() > Few) {
        WEIWO_TRY(db.each(u"SELECT home,rows,sum FROM digest_sum WHERE tab=?"_s, {tab}, take));
        return sums;
    }
    for (const QByteArray &home : homes)
        WEIWO_TRY(db.each(u"SELECT home,rows,sum FROM digest_sum WHERE tab=? AND home=?"_s,
                          {tab, home}, take));
    return sums;
}

Status setDigestSums(Database &db, const QString &tab, const QHash<QByteArray, TableDigest> &sums)
{
    std::vector<Value> cells;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        for (const Value &cell : {Value(tab), Value(it.key()), Value(it->rows), Value(it->sum.bytes())})
            cells.push_back(cell);
    }
    return db.replaceMany(u"digest_sum"_s, {u"tab"_s, u"home"_s, u"rows"_s, u"sum"_s}, cells);
}

Status clearDigestSums(Database &db)
{
    return db.run(u"DELETE FROM digest_sum"_s);
}

Result<qint64> newestEntry(Database &db)
{
    return db.integer(u"SELECT max(no) FROM journal"_s);
}

Result<QStringList> tablesChangedSince(Database &db, qint64 entryNo, const QSet<qint64> &except)
{
    QSet<QString> tables;
    for (const auto &source : {u"journal_change"_s, u"journal_block"_s})
        WEIWO_TRY(db.each(u"SELECT DISTINCT journal,tab FROM %1 WHERE journal>?"_s.arg(source), {entryNo},
                          [&](const Row &row) {
                              if (!except.contains(row.integer(0)))
                                  tables.insert(row.text(1));
                              return true;
                          }));
    return QStringList(tables.begin(), tables.end());
}

} // namespace weiwo::repo

namespace weiwo {

Result<CopyState> copyState(Database &db)
{
    return repo::copy(db);
}

Status journal::eachChangeOf(Database &db, qint64 entryNo, const QString &table, const std::function<bool(JournalChange &&)> &each)
{
    return repo::changesIn(db, entryNo, table, each);
}

} // namespace weiwo
