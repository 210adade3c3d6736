#include "core/sync/repo_state.h"

#include "core/storage/bulk_insert.h"

using namespace Qt::StringLiterals;

namespace weiwo::sync::repo {

namespace {

/// A text that is not there is stored as an empty one, where a key needs it.
QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Result<std::optional<Upstream>> upstream(Database &db)
{
    std::optional<Upstream> found;
    WEIWO_TRY(db.each(u"SELECT device,sign_key,box_key,name,epoch,version,scope,mark,answered_at FROM upstream"_s, {}, [&](const Row &row) {
        found = Upstream{row.id(0), row.blob(1), row.blob(2), row.text(3), row.integer(4),
                         row.integer(5), row.optionalId(6), row.blob(7), row.optionalInteger(8)};
        return false;
    }));
    return found;
}

Status setUpstream(Database &db, const Upstream &upstream)
{
    return db.run(u"INSERT OR REPLACE INTO upstream(one,device,sign_key,box_key,name,epoch,version,scope,mark,answered_at)"
                  " VALUES(1,?,?,?,?,?,?,?,?,?)"_s,
                  {upstream.device.bytes(), upstream.signKey, upstream.boxKey, textValue(upstream.name), upstream.epoch, upstream.version,
                   toValue(upstream.scope), upstream.mark, toValue(upstream.answeredAt)});
}

Result<QHash<qint64, qint64>> answers(Database &db)
{
    QHash<qint64, qint64> found;
    WEIWO_TRY(db.each(u"SELECT epoch,seq FROM answer"_s, {}, [&](const Row &row) {
        found.insert(row.integer(0), row.integer(1));
        return true;
    }));
    return found;
}

Status setAnswers(Database &db, const QHash<qint64, qint64> &answers)
{
    WEIWO_TRY(db.run(u"DELETE FROM answer"_s));
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        WEIWO_TRY(db.run(u"INSERT INTO answer(epoch,seq) VALUES(?,?)"_s, {it.key(), it.value()}));
    return {};
}

Result<Held> held(Database &db, const Id &device)
{
    Held held;
    WEIWO_TRY(db.each(u"SELECT coalesce(held_epoch,0),acked_version,mark,last_seen,epoch FROM peer WHERE device=? AND held_epoch IS NOT NULL ORDER BY epoch DESC LIMIT 1"_s,
                      {device.bytes()}, [&](const Row &row) {
                          held = {row.integer(0), row.integer(1), row.blob(2), row.text(3), row.integer(4)};
                          return false;
                      }));
    return held;
}

Result<qint64> applied(Database &db, const Id &device, qint64 epoch)
{
    return db.integer(u"SELECT applied_seq FROM peer WHERE device=? AND epoch=?"_s, {device.bytes(), epoch});
}

Result<QHash<qint64, qint64>> appliedByEpoch(Database &db, const Id &device)
{
    QHash<qint64, qint64> found;
    WEIWO_TRY(db.each(u"SELECT epoch,applied_seq FROM peer WHERE device=?"_s, {device.bytes()}, [&](const Row &row) {
        found.insert(row.integer(0), row.integer(1));
        return true;
    }));
    return found;
}

Status setApplied(Database &db, const Id &device, qint64 epoch, qint64 seq, const QString &seen)
{
    return db.run(u"INSERT INTO peer(device,relation,epoch,applied_seq,acked_version,last_seen) VALUES(?,'down',?,?,0,?)"
                  " ON CONFLICT(device,epoch) DO UPDATE SET applied_seq=excluded.applied_seq, last_seen=excluded.last_seen"_s,
                  {device.bytes(), epoch, seq, seen});
}

Status setHeld(Database &db, const Id &device, const Held &held)
{
    return db.run(u"INSERT INTO peer(device,relation,epoch,applied_seq,acked_version,last_seen,mark,held_epoch) VALUES(?,'down',?,0,?,?,?,?)"
                  " ON CONFLICT(device,epoch) DO UPDATE SET acked_version=excluded.acked_version, last_seen=excluded.last_seen,"
                  " mark=excluded.mark, held_epoch=excluded.held_epoch"_s,
                  {device.bytes(), held.saidInEpoch, held.version, held.lastSeen, held.mark, held.epoch});
}

Status keepBases(Database &db, const std::vector<const RowChange *> &changes)
{
    if (changes.empty())
        return {};
    WEIWO_ASSIGN(const auto insert, BulkInsert::open(db, u"base_row"_s, {u"tab"_s, u"row"_s, u"image"_s}, static_cast<qsizetype>(changes.size()),
                                                     BulkInsert::Mode::Insert, u"ON CONFLICT DO NOTHING"_s));
    for (const RowChange *change : changes) {
        insert->add(change->table->key);
        insert->add(change->row.bytes());
        insert->add(change->before ? packRecord(*change->table, *change->before) : QByteArray(""));
        WEIWO_TRY(insert->endRow());
    }
    return insert->flush();
}

Status eachBase(Database &db, const std::function<Status(const QString &, const Id &, const QByteArray &)> &each)
{
    Status status;
    WEIWO_TRY(db.each(u"SELECT tab,row,image FROM base_row"_s, {}, [&](const Row &row) {
        status = each(row.text(0), row.id(1), row.blob(2));
        return status.has_value();
    }));
    return status;
}

Result<std::optional<QByteArray>> base(Database &db, const QString &table, const Id &row)
{
    std::optional<QByteArray> found;
    WEIWO_TRY(db.each(u"SELECT image FROM base_row WHERE tab=? AND row=?"_s, {table, row.bytes()}, [&](const Row &current) {
        found = current.blob(0);
        return false;
    }));
    return found;
}

Status clearBase(Database &db)
{
    return db.run(u"DELETE FROM base_row"_s);
}

Status addContested(Database &db, const Contested &contested)
{
    return db.run(u"INSERT OR REPLACE INTO contested(journal,tab,row,field,reason) VALUES(?,?,?,?,?)"_s,
                  {contested.entryNo, contested.table, contested.row.bytes(), present(contested.field), contested.reason});
}

Status clearContested(Database &db)
{
    return db.run(u"DELETE FROM contested"_s);
}

Result<std::vector<Contested>> contested(Database &db)
{
    std::vector<Contested> all;
    WEIWO_TRY(db.each(u"SELECT journal,tab,row,field,reason FROM contested ORDER BY journal,tab,row,field"_s, {}, [&](const Row &row) {
        all.push_back({row.integer(0), row.text(1), row.id(2), row.text(3), row.text(4)});
        return true;
    }));
    return all;
}

Result<qint64> contestedCount(Database &db)
{
    return db.integer(u"SELECT count(*) FROM contested"_s);
}

Status setLeft(Database &db, const QString &table, std::span<const Id> rows)
{
    if (rows.empty())
        return {};
    WEIWO_ASSIGN(const auto insert, BulkInsert::open(db, u"left_row"_s, {u"tab"_s, u"row"_s}, static_cast<qsizetype>(rows.size()),
                                                     BulkInsert::Mode::Insert, u"ON CONFLICT DO NOTHING"_s));
    for (const Id &row : rows) {
        insert->add(table);
        insert->add(row.bytes());
        WEIWO_TRY(insert->endRow());
    }
    return insert->flush();
}

Status setHere(Database &db, const QString &table, std::span<const Id> rows)
{
    for (const Id &row : rows)
        WEIWO_TRY(db.run(u"DELETE FROM left_row WHERE tab=? AND row=?"_s, {table, row.bytes()}));
    return {};
}

Result<bool> isLeft(Database &db, const QString &table, const Id &row)
{
    WEIWO_ASSIGN(const qint64 count, db.integer(u"SELECT count(*) FROM left_row WHERE tab=? AND row=?"_s, {table, row.bytes()}));
    return count > 0;
}

Result<QSet<Id>> leftRows(Database &db, const QString &table)
{
    QSet<Id> rows;
    WEIWO_TRY(db.each(u"SELECT row FROM left_row WHERE tab=?"_s, {table}, [&](const Row &row) {
        rows.insert(row.id(0));
        return true;
    }));
    return rows;
}

Result<QSet<Id>> leftAmong(Database &db, const QString &table, std::span<const Id> rows)
{
    constexpr size_t AtOnce = 200;
    QSet<Id> left;
    for (size_t first = 0; first < rows.size(); first += AtOnce) {
        const auto part = rows.subspan(first, std::min(AtOnce, rows.size() - first));
        Database::Bindings bindings{table};
        for (const Id &row : part)
            bindings.push_back(row.bytes());
        const QString marks = u"?,"_s.repeated(static_cast<qsizetype>(part.size())).chopped(1);
        WEIWO_TRY(db.each(u"SELECT row FROM left_row WHERE tab=? AND row IN ("_s + marks + u')', bindings, [&](const Row &row) {
            left.insert(row.id(0));
            return true;
        }));
    }
    return left;
}

Status logHome(Database &db, const QString &table, const Id &row, qint64 version, const std::optional<Id> &home)
{
    return db.run(u"INSERT OR REPLACE INTO home_log(tab,row,ver,old_home) VALUES(?,?,?,?)"_s, {table, row.bytes(), version, toValue(home)});
}

Status eachFormerHome(Database &db, const QString &table, qint64 version,
                      const std::function<void(const Id &, const std::optional<Id> &)> &each)
{
    return db.each(u"SELECT row,old_home FROM home_log WHERE tab=? AND ver>?"_s, {table, version}, [&](const Row &row) {
        each(row.id(0), row.optionalId(1));
        return true;
    });
}

Result<std::vector<std::optional<Id>>> formerHomes(Database &db, const QString &table, const Id &row)
{
    std::vector<std::optional<Id>> homes;
    WEIWO_TRY(db.each(u"SELECT old_home FROM home_log WHERE tab=? AND row=?"_s, {table, row.bytes()}, [&](const Row &found) {
        homes.push_back(found.optionalId(0));
        return true;
    }));
    return homes;
}

Status addReceivedAuthors(Database &db, qint64 entryNo, qint64 part, const RowsPart &rows)
{
    std::vector<Id> ids;
    for (const Record &record : rows.rows)
        ids.push_back(record.id);
    if (ids.empty())
        return {};
    const auto [first, last] = std::minmax_element(ids.begin(), ids.end());
    return db.run(u"INSERT INTO received_author(journal,part,tab,first,last,packed) VALUES(?,?,?,?,?,?)"_s,
                  {entryNo, part, rows.table->key, first->bytes(), last->bytes(), packAuthors(ids, rows.authors)});
}

Result<std::optional<RowAuthors>> receivedAuthors(Database &db, const QString &table, const Id &row, qint64 entryNo)
{
    Result<std::optional<RowAuthors>> found;
    WEIWO_TRY(db.each(u"SELECT packed FROM received_author WHERE journal=? AND +tab=? AND first<=? AND last>=?"_s,
                      {entryNo, table, row.bytes(), row.bytes()}, [&](const Row &current) {
                          found = unpackAuthors(current.blob(0), row);
                          return found && !*found;
                      }));
    return found;
}

Status eachReceived(Database &db, qint64 entryNo, const QString &table, const std::function<Status(const QByteArray &)> &each)
{
    Status status;
    WEIWO_TRY(db.each(u"SELECT packed FROM received_author WHERE journal=? AND +tab=?"_s, {entryNo, table}, [&](const Row &row) {
        status = each(row.blob(0));
        return status.has_value();
    }));
    return status;
}

Result<qint64> newestEntry(Database &db)
{
    return db.integer(u"SELECT max(no) FROM journal"_s);
}

Result<std::optional<QString>> packageResult(Database &db, const Id &package)
{
    std::optional<QString> found;
    WEIWO_TRY(db.each(u"SELECT result FROM package_log WHERE id=?"_s, {package.bytes()}, [&](const Row &row) {
        found = row.text(0);
        return false;
    }));
    return found;
}

Status logPackage(Database &db, const Id &package, const Id &device, const QString &kind, qint64 at, const QString &result)
{
    return db.run(u"INSERT OR REPLACE INTO package_log(id,device,kind,at,result) VALUES(?,?,?,?,?)"_s,
                  {package.bytes(), device.bytes(), kind, at, result});
}

Result<StoreDigest> scopeDigest(Database &db, const Scope &scope)
{
    StoreDigest digest;
    WEIWO_TRY(db.each(u"SELECT tab,home,rows,sum FROM digest_sum"_s, {}, [&](const Row &row) {
        // Rows without a home are kept under an empty one.
        if (!scope.holds(Id::fromBytes(row.blob(1))))
            return true;
        TableDigest &table = digest.tables[row.text(0)];
        table.rows += row.integer(2);
        table.sum.add(DigestSum(row.blob(3)));
        return true;
    }));
    return digest;
}

} // namespace weiwo::sync::repo
