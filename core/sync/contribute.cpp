#include "core/sync/contribute.h"

#include "core/sync/conflicts.h"
#include "core/sync/devices.h"
#include "core/sync/follow_entries.h"
#include "core/sync/repo_state.h"
#include "core/workspace/limited_copy.h"
#include "core/workspace/received.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

Result<std::optional<ReceivedValues::Author>> receivedAuthor(Reader &reader, const JournalEntry &entry, const QString &table, const Id &row)
{
    WEIWO_ASSIGN(const std::optional<RowAuthors> said, repo::receivedAuthors(reader.db(), table, row, entry.no));
    std::optional<Author> latest = said ? said->all : std::nullopt;
    for (size_t i = 0; said && i < said->fields.size(); ++i)
        if (const Author &author = said->fields[i].second; !latest || author.stamp > latest->stamp)
            latest = author;
    if (!latest)
        return std::optional<ReceivedValues::Author>();
    return std::optional(ReceivedValues::Author{latest->person, QDateTime::fromMSecsSinceEpoch(latest->stamp >> 16, QTimeZone::utc())});
}

Result<bool> isLimited(Reader &reader)
{
    WEIWO_ASSIGN(const std::optional<Upstream> upstream, repo::upstream(reader.db()));
    return upstream && upstream->scope;
}

} // namespace

void contribute(Registry &registry)
{
    registry.tables.add(deviceTable());
    registry.tables.add(conflictTable());
    registry.guards.push_back({u"sync.devices"_s, {deviceTable().key}, &judgeDevice, {}});
    registry.extension<LimitedCopy>().judge = &isLimited;
    registry.extension<ReceivedValues>().author = &receivedAuthor;
    registry.extension<EntryFollowers>().all.push_back(&followEntry);
    registry.titles.add({u"sync.enrolDevice"_s, WEIWO_TEXT("sync", "Enrol the device %1 of %2")});
    registry.titles.add({u"sync.revokeDevice"_s, WEIWO_TEXT("sync", "Revoke the device %1")});
    registry.titles.add({u"sync.receive"_s, WEIWO_TEXT("sync", "Receive from %1")});
    registry.titles.add({u"sync.resolve"_s, WEIWO_TEXT("sync", "Answer conflicts")});
}

} // namespace weiwo::sync
