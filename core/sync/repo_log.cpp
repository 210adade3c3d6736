#include "core/sync/repo_state.h"
#include "core/workspace/journal_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace weiwo::sync::repo {

namespace {

// The entries of this copy's own log that its upstream has not answered.
const QString Pending = QStringLiteral(
    "FROM journal j LEFT JOIN answer a ON a.epoch = j.epoch WHERE j.epoch IS NOT NULL AND j.seq > coalesce(a.seq, 0)");

} // namespace

Result<std::vector<Logged>> pending(Database &db)
{
    std::vector<Logged> all;
    WEIWO_TRY(db.each(u"SELECT j.no,j.id,j.origin_id,j.epoch,j.seq,j.hlc,j.person,j.device,j.origin,j.undoes,j.title_key,j.title_args,j.atomic "_s
                          + Pending + u" ORDER BY j.no"_s,
                      {}, [&](const Row &row) {
                          LogEntry head;
                          head.id = row.id(1);
                          head.originId = row.blob(2);
                          head.epoch = row.integer(3);
                          head.seq = row.integer(4);
                          head.stamp = row.integer(5);
                          head.person = row.id(6);
                          head.device = row.id(7);
                          head.origin = row.text(8);
                          head.undoes = row.optionalId(9);
                          head.titleKey = row.text(10);
                          for (const auto &arg : QJsonDocument::fromJson(row.text(11).toUtf8()).array())
                              head.titleArgs << arg.toString();
                          head.atomic = row.integer(12) != 0;
                          all.push_back({row.integer(0), std::move(head)});
                          return true;
                      }));
    return all;
}

Result<qint64> pendingCount(Database &db)
{
    return db.integer(u"SELECT count(*) "_s + Pending);
}

Status eachEntrySince(Database &db, qint64 version, qint64 oldestStamp, const std::function<void(qint64, const Author &, const QString &)> &entry)
{
    return db.each(u"SELECT no,person,hlc,origin FROM journal WHERE version>? AND hlc>=? ORDER BY no"_s, {version, oldestStamp},
                   [&](const Row &row) {
                       entry(row.integer(0), {row.id(1), row.integer(2)}, row.text(3));
                       return true;
                   });
}

Result<std::vector<RowEdit>> rowsOf(Database &db, qint64 entryNo, const QString &table)
{
    std::vector<RowEdit> rows;
    WEIWO_TRY(journal::eachChangeOf(db, entryNo, table, [&](JournalChange &&change) {
        if (rows.empty() || rows.back().row != change.row || rows.back().table != change.table)
            rows.push_back({change.table, change.row, change.op, {}});
        if (!change.field.isEmpty())
            rows.back().fields.push_back({change.field, std::move(change.before), std::move(change.after)});
        return true;
    }));
    return rows;
}

Result<bool> knowsOrigin(Database &db, const QByteArray &originId)
{
    WEIWO_ASSIGN(const qint64 count, db.integer(u"SELECT count(*) FROM journal WHERE origin_id=?"_s, {originId}));
    return count > 0;
}

Result<std::optional<Id>> entryVia(Database &db, const EntryRoute &via)
{
    std::optional<Id> found;
    WEIWO_TRY(db.each(u"SELECT id FROM journal WHERE via_device=? AND via_epoch=? AND via_seq=?"_s, {via.device.bytes(), via.epoch, via.seq},
                      [&](const Row &row) {
                          found = row.id(0);
                          return false;
                      }));
    return found;
}

Result<std::optional<Id>> entryNumbered(Database &db, qint64 epoch, qint64 seq)
{
    std::optional<Id> found;
    WEIWO_TRY(db.each(u"SELECT id FROM journal WHERE epoch=? AND seq=?"_s, {epoch, seq}, [&](const Row &row) {
        found = row.id(0);
        return false;
    }));
    return found;
}

} // namespace weiwo::sync::repo
