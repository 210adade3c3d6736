#include "core/exchange/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange::repo {

namespace {

const QString BatchColumns = QStringLiteral(
    "id, no, dataset, file, sha256, content, mapping, read_as, rows, at, replaces, alive, home");

Batch batchOf(const Row &row)
{
    return {.id = row.id(0),
            .no = row.integer(1),
            .dataset = row.text(2),
            .file = row.text(3),
            .sha256 = row.text(4),
            .content = row.text(5),
            .mapping = row.text(6),
            .readAs = row.text(7),
            .rows = row.integer(8),
            .at = row.integer(9),
            .replaces = row.optionalId(10),
            .home = row.optionalId(12),
            .alive = row.integer(11) != 0};
}

} // namespace

Result<std::vector<ExternalKey>> externalIdsOf(Reader &reader, const Id &record)
{
    std::vector<ExternalKey> found;
    WEIWO_TRY(reader.db().each(
        u"SELECT space, key FROM external_id WHERE record = ? AND alive = 1 ORDER BY space, key"_s,
        {toValue(record)}, [&](const Row &row) {
            found.push_back({row.text(0), row.text(1)});
            return true;
        }));
    return found;
}

Status eachExternalId(Reader &reader, const QString &space, const QString &table,
                      const std::function<void(const QString &, const Id &)> &each)
{
    return reader.db().each(
        u"SELECT key, record FROM external_id WHERE space = ? AND tab = ? AND alive = 1"_s,
        {space, table}, [&](const Row &row) {
            each(row.text(0), row.id(1));
            return true;
        });
}

Result<std::vector<Batch>> batches(Reader &reader)
{
    std::vector<Batch> all;
    WEIWO_TRY(reader.db().each(u"SELECT %1 FROM batch ORDER BY at, id"_s.arg(BatchColumns), {},
                               [&](const Row &row) {
                                   all.push_back(batchOf(row));
                                   return true;
                               }));
    return all;
}

Result<std::optional<Batch>> batchOfFile(Reader &reader, const QString &sha256,
                                         const QString &readAs)
{
    std::optional<Batch> found;
    WEIWO_TRY(reader.db().each(
        u"SELECT %1 FROM batch WHERE sha256 = ? AND read_as = ? AND alive = 1 ORDER BY at, id"_s.arg(
            BatchColumns),
        {sha256, readAs}, [&](const Row &row) {
            found = batchOf(row);
            return false;
        }));
    return found;
}

Result<bool> wasReadAs(Reader &reader, const QString &readAs)
{
    WEIWO_ASSIGN(const qint64 found,
                 reader.db().integer(u"SELECT EXISTS(SELECT 1 FROM batch WHERE read_as = ? AND alive = 1)"_s,
                                     {readAs}));
    return found != 0;
}

Result<QStringList> externalSpaces(Reader &reader)
{
    QStringList spaces;
    WEIWO_TRY(reader.db().each(
        u"SELECT DISTINCT space FROM external_id WHERE alive = 1 ORDER BY space"_s, {},
        [&](const Row &row) {
            // The program's own are no other system's.
            if (!row.text(0).startsWith(u"weiwo."_s))
                spaces << row.text(0);
            return true;
        }));
    return spaces;
}

Result<std::optional<QString>> mappingBody(Reader &reader, const QString &signature)
{
    std::optional<QString> body;
    WEIWO_TRY(reader.db().each(u"SELECT body FROM mapping WHERE signature = ? AND alive = 1"
                               " ORDER BY ver DESC, id LIMIT 1"_s,
                               {signature}, [&](const Row &row) {
                                   body = row.text(0);
                                   return false;
                               }));
    return body;
}

Status useLargeCache(Reader &reader)
{
    return reader.db().run(u"PRAGMA cache_size=-262144"_s);
}

Result<qint64> nextBatchNumber(Reader &reader)
{
    return reader.db().integer(u"SELECT coalesce(max(no), 0) + 1 FROM batch"_s);
}

Result<qint64> latestBatchTime(Reader &reader)
{
    return reader.db().integer(u"SELECT coalesce(max(at), 0) FROM batch"_s);
}

} // namespace weiwo::exchange::repo
