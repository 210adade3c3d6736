#include "core/sync/repo_conflicts.h"

using namespace Qt::StringLiterals;

namespace weiwo::sync::repo {

Result<std::vector<Id>> conflictIds(Database &db, const ConflictQuery &query)
{
    QString sql = u"SELECT id FROM conflict WHERE alive=1"_s;
    Database::Bindings bindings;
    if (!query.all)
        sql += u" AND state='open'"_s;
    if (query.record) {
        sql += u" AND record=?"_s;
        bindings.push_back(query.record->bytes());
    }
    std::vector<Id> ids;
    WEIWO_TRY(db.each(sql + u" ORDER BY other_at DESC, id"_s, bindings, [&](const Row &row) {
        ids.push_back(row.id(0));
        return true;
    }));
    return ids;
}

Result<qint64> openConflicts(Database &db)
{
    return db.integer(u"SELECT count(*) FROM conflict WHERE alive=1 AND state='open'"_s);
}

Result<std::vector<Id>> openAbout(Database &db, const QString &table, const Id &record, const QString &field)
{
    std::vector<Id> ids;
    WEIWO_TRY(db.each(u"SELECT id FROM conflict WHERE alive=1 AND record=? AND state='open' AND tab=? AND coalesce(field,'')=? ORDER BY id"_s,
                      {record.bytes(), table, field.isNull() ? u""_s : field}, [&](const Row &row) {
                          ids.push_back(row.id(0));
                          return true;
                      }));
    return ids;
}

} // namespace weiwo::sync::repo
