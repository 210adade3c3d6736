#include "core/sync/follow_entries.h"

#include "core/sync/repo_state.h"

namespace weiwo::sync {

Status followEntry(const Reader &reader, const RecordedEntry &entry)
{
    WEIWO_ASSIGN(const std::optional<Upstream> upstream, repo::upstream(reader.db()));
    if (upstream && entry.head.numbered)
        WEIWO_TRY(repo::keepBases(reader.db(), entry.changes));
    for (const RowChange *change : entry.changes) {
        // Dead ones too: a row that was deleted here, which a copy below has not heard of, may leave then.
        if (change->before && change->before->home != change->after.home)
            WEIWO_TRY(repo::logHome(reader.db(), change->table->key, change->row, entry.state.version, change->before->home));
    }
    return {};
}

} // namespace weiwo::sync
