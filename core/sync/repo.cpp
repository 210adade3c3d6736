#include "core/sync/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::sync::repo {

Result<std::optional<CopyAbove>> copyAbove(Reader &reader)
{
    std::optional<CopyAbove> above;
    WEIWO_TRY(reader.db().each(u"SELECT device, sign_key, scope FROM upstream"_s, {}, [&](const Row &row) {
        above = CopyAbove{.device = row.id(0), .signKey = row.blob(1), .scope = row.optionalId(2)};
        return false;
    }));
    return above;
}

Result<QHash<Id, QString>> lastSeen(Reader &reader)
{
    QHash<Id, QString> seen;
    WEIWO_TRY(reader.db().each(u"SELECT device, max(last_seen) FROM peer WHERE last_seen <> '' GROUP BY device"_s,
                               {}, [&](const Row &row) {
                                   seen.insert(row.id(0), row.text(1));
                                   return true;
                               }));
    return seen;
}

} // namespace weiwo::sync::repo
