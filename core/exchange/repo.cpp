#include "core/exchange/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange::repo {

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

} // namespace weiwo::exchange::repo
