#include "core/sync/importing.h"

#include "core/storage/record_scan.h"

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

tl::unexpected<Error> fullNeeded(const QString &why)
{
    return fail(errc::MissingPackage, translate("sync", "%1 Ask for a package with everything (package export --full). Nothing was changed.").arg(why));
}

/// What stays of a row that is none of this copy's business: its name, for what still speaks of it.
Record stubOf(const TableSpec &table, const Record &record)
{
    Record stub{record.id, record.ver, {}, false, {}, std::vector<Value>(table.columns.size())};
    const int name = table.indexOf(table.nameColumn);
    if (name >= 0)
        stub.values[static_cast<size_t>(name)] = record.values[static_cast<size_t>(name)];
    return stub;
}

/// Changes of several edits behind each other, as one: each row as it was before all and is after all.
std::vector<RowChange> netChanges(const std::vector<Written *> &edits)
{
    std::vector<RowChange> net;
    QHash<QPair<QString, Id>, size_t> places;
    for (Written *written : edits)
        for (const RowChange *change : written->edit().changes()) {
            const QPair<QString, Id> key(change->table->key, change->row);
            if (const auto at = places.constFind(key); at != places.cend()) {
                net[*at].after = change->after;
                continue;
            }
            places.insert(key, net.size());
            net.push_back(*change);
        }
    std::erase_if(net, [](const RowChange &change) {
        if (!change.before)
            return !change.after.alive;
        Record same = change.after;
        same.ver = change.before->ver;
        return same == *change.before;
    });
    // The journal keeps the rows of a table side by side.
    std::stable_sort(net.begin(), net.end(), [](const RowChange &a, const RowChange &b) { return a.table->key < b.table->key; });
    return net;
}

} // namespace

Reception::Reception(Transaction &transaction, PackageReader &package, const Upstream &upstream, ImportReport &report)
    : m_transaction(transaction), m_package(package), m_upstream(upstream), m_report(report), m_reader(transaction.reader()),
      m_authors(m_reader, true)
{
}

Result<bool> Reception::fits(const DownAnswers &answers)
{
    if (answers.epoch < m_upstream.epoch)
        return fail(errc::Untrusted, translate("sync", "This package is from before %1 was restored from a backup: it does not count any more.")
                                         .arg(m_upstream.name));
    const bool newEpoch = answers.epoch > m_upstream.epoch;
    if (newEpoch && answers.from > 0)
        return fullNeeded(translate("sync", "%1 was restored from a backup meanwhile.").arg(m_upstream.name));
    if (!newEpoch && answers.to <= m_upstream.version)
        return false;
    if (!newEpoch && answers.from > m_upstream.version)
        return fullNeeded(translate("sync", "The package before this one is missing: it goes on from version %1, and this copy has %2.")
                              .arg(answers.from)
                              .arg(m_upstream.version));
    if (answers.from > 0 && answers.mark != m_upstream.mark)
        return fullNeeded(translate("sync", "What this copy may see has changed."));
    return true;
}

Status Reception::take()
{
    WEIWO_ASSIGN(const QByteArray bytes, m_package.answers());
    WEIWO_ASSIGN(const DownAnswers answers, downAnswersFrom(bytes));
    WEIWO_ASSIGN(const bool usable, fits(answers));
    m_report.alreadyImported = !usable;
    if (!usable)
        return {};
    m_isFull = answers.from == 0;
    WEIWO_ASSIGN(const std::unique_ptr<Written> adopted,
                 m_transaction.write({}, [&](Edit &edit) { return adoptAll(edit, answers); }, Transaction::Guards::Skip));
    WEIWO_TRY(m_transaction.fold(*adopted));
    WEIWO_TRY(checkDigest(answers));
    Upstream upstream = m_upstream;
    upstream.epoch = answers.epoch;
    upstream.version = answers.to;
    upstream.scope = answers.scope;
    upstream.mark = answers.mark;
    upstream.boxKey = answers.boxKey;
    upstream.name = answers.name;
    upstream.answeredAt = m_reader.clock().milliseconds();
    WEIWO_TRY(repo::setUpstream(m_reader.db(), upstream));
    WEIWO_TRY(takeAnswers(answers));
    WEIWO_TRY(replay());
    return journal(*adopted);
}

Status Reception::takeAnswers(const DownAnswers &answers)
{
    const CopyState &state = m_transaction.state();
    QHash<qint64, qint64> numbers;
    for (const auto &[epoch, upTo] : answers.answered) {
        numbers.insert(epoch, upTo.seq);
        WEIWO_ASSIGN(const std::optional<Id> own, repo::entryNumbered(m_reader.db(), epoch, upTo.seq));
        if (own && !upTo.entry.isNull() && *own != upTo.entry)
            return fail(errc::Untrusted,
                        translate("sync", "Another computer has submitted as this device: one of them has a copy of the other's keys and file. "
                                          "One of them has to become a device of its own. Nothing was changed."));
        // Numbers that this file has never given: it was restored from a backup, and what it remembers of that is lost.
        if (epoch == state.epoch && upTo.seq > state.seq)
            m_transaction.beginEpoch(state.epoch + 1, state.version);
    }
    return repo::setAnswers(m_reader.db(), numbers);
}

Status Reception::loadBase()
{
    WEIWO_TRY(repo::eachBase(m_reader.db(), [&](const QString &table, const Id &row, const QByteArray &image) -> Status {
        m_touched.insert({table, row});
        m_base[table].insert(row, image);
        return {};
    }));
    return repo::clearBase(m_reader.db());
}

Status Reception::backToBase(Edit &edit)
{
    for (auto it = m_base.cbegin(); it != m_base.cend(); ++it) {
        const TableSpec &table = edit.table(it.key());
        std::vector<Record> images;
        std::vector<Id> absent;
        for (auto row = it->cbegin(); row != it->cend(); ++row) {
            if (row->isEmpty()) {
                absent.push_back(row.key());
                continue;
            }
            WEIWO_ASSIGN(Record record, unpackRecord(table, *row));
            record.id = row.key();
            images.push_back(std::move(record));
        }
        WEIWO_TRY(edit.adopt(table, images));
        WEIWO_TRY(leave(edit, table, absent));
    }
    return {};
}

Status Reception::adoptAll(Edit &edit, const DownAnswers &answers)
{
    WEIWO_TRY(loadBase());
    LineTakers lines(edit);
    for (;;) {
        WEIWO_ASSIGN(const std::optional<PackageFrame> frame, m_package.next());
        if (!frame)
            break;
        if (isFrame(*frame, FrameType::Batches))
            WEIWO_TRY(lines.take(frame->bytes));
        else
            WEIWO_TRY(adopt(edit, *frame));
    }
    // Rows with pending changes of which the package says nothing are as it said the last time.
    WEIWO_TRY(backToBase(edit));
    if (answers.from == 0)
        WEIWO_TRY(leaveOthers(edit));
    return lines.finish();
}

Status Reception::adopt(Edit &edit, const PackageFrame &frame)
{
    switch (FrameType(frame.type & quint8(~MustUnderstand))) {
    case FrameType::Rows: {
        WEIWO_ASSIGN(std::optional<RowsPart> part, unpackRows(edit.registry(), frame.bytes));
        return part ? adoptRows(edit, std::move(*part)) : Status();
    }
    case FrameType::Names: {
        WEIWO_ASSIGN(const std::optional<RowsPart> part, unpackRows(edit.registry(), frame.bytes));
        return part ? takeNames(edit, *part) : Status();
    }
    case FrameType::Leaves: {
        WEIWO_ASSIGN(const LeavesPart part, unpackLeaves(frame.bytes));
        const TableSpec *table = edit.registry().tables.find(part.table);
        for (const Id &row : part.rows)
            m_base[part.table].remove(row);
        return table ? leave(edit, *table, part.rows) : Status();
    }
    default:
        return {};
    }
}

Status Reception::adoptRows(Edit &edit, RowsPart &&part)
{
    const QString &table = part.table->key;
    auto left = m_left.find(table);
    if (left == m_left.end()) {
        WEIWO_ASSIGN(const QSet<Id> rows, repo::leftRows(edit.db(), table));
        left = m_left.insert(table, rows);
    }
    std::vector<Id> back;
    for (const Record &record : part.rows)
        if (left->contains(record.id))
            back.push_back(record.id);
    WEIWO_TRY(repo::setHere(edit.db(), table, back));
    WEIWO_TRY(edit.adopt(*part.table, part.rows));
    for (size_t i = 0; i < part.rows.size(); ++i) {
        const Id &row = part.rows[i].id;
        m_base[table].remove(row);
        if (m_isFull)
            m_seen[table].insert(row);
        if (m_touched.contains({table, row}))
            m_authors.note(table, row, part.authors[i]);
    }
    for (Record &record : part.rows)
        record = Record{record.id, 0, {}, true, {}, {}};
    m_authorParts.push_back(std::move(part));
    return {};
}

Status Reception::leave(Edit &edit, const TableSpec &table, const std::vector<Id> &rows)
{
    std::vector<Record> stubs;
    WEIWO_TRY(records::loadEach(edit.db(), table, rows, [&](Record &&record) { stubs.push_back(stubOf(table, record)); }));
    WEIWO_TRY(repo::setLeft(edit.db(), table.key, rows));
    m_left.remove(table.key);
    return edit.adopt(table, stubs);
}

Status Reception::leaveOthers(Edit &edit)
{
    for (const TableSpec &table : edit.registry().tables.all()) {
        const QSet<Id> &seen = m_seen[table.key];
        std::vector<Id> gone;
        WEIWO_TRY(records::eachLivingId(edit.db(), table, [&](const Id &id) {
            if (!seen.contains(id))
                gone.push_back(id);
        }));
        WEIWO_TRY(leave(edit, table, gone));
    }
    return {};
}

Status Reception::checkDigest(const DownAnswers &answers)
{
    WEIWO_ASSIGN(const StoreDigest digest, storeDigest(m_reader, DigestSource::Kept));
    if (QByteArray::fromHex(digest.hex().toLatin1()) == answers.digest)
        return {};
    return fullNeeded(translate("sync", "With this package, this copy would not be what %1 has.").arg(m_upstream.name));
}

Status Reception::replay()
{
    WEIWO_TRY(repo::clearContested(m_reader.db()));
    WEIWO_ASSIGN(const std::vector<repo::Logged> pending, repo::pending(m_reader.db()));
    m_report.pending = static_cast<qint64>(pending.size());
    Judge judge(m_transaction, m_authors, Judge::Mode::Replay, false);
    for (const repo::Logged &logged : pending) {
        LogEntry entry = logged.head;
        WEIWO_ASSIGN(entry.rows, repo::rowsOf(m_reader.db(), logged.no));
        WEIWO_ASSIGN(Verdict verdict, judge.judge(entry));
        WEIWO_TRY(m_transaction.fold(*verdict.written));
        WEIWO_TRY(repo::keepBases(m_reader.db(), verdict.written->edit().changes()));
        for (const Loss &loss : verdict.losses) {
            if (!loss.isMine)
                continue;
            const QString reason = loss.reason.isEmpty()
                ? translate("sync", "%1 has changed this since; your value is sent and will be decided there.").arg(m_upstream.name)
                : loss.reason;
            WEIWO_TRY(repo::addContested(m_reader.db(), {logged.no, loss.table, loss.row, loss.field, reason}));
            ++m_report.contested;
        }
        for (const RowEdit *row : verdict.unknown) {
            WEIWO_TRY(repo::addContested(m_reader.db(), {logged.no, row->table, row->row, {}, translate("sync", "There is no such record here.")}));
            ++m_report.contested;
        }
        m_replayed.push_back(std::move(verdict.written));
    }
    return {};
}

Status Reception::journal(Written &adopted)
{
    std::vector<Written *> edits{&adopted};
    for (const auto &written : m_replayed)
        edits.push_back(written.get());
    const std::vector<RowChange> net = netChanges(edits);
    std::vector<const RowChange *> changes;
    for (const RowChange &change : net)
        changes.push_back(&change);
    EntryHead head;
    WEIWO_ASSIGN(const CopyState state, copyState(m_reader.db()));
    head.entry.person = state.person;
    head.entry.origin = u"receive"_s;
    head.entry.titleKey = u"sync.receive"_s;
    head.entry.titleArgs = {m_upstream.name};
    head.numbered = false;
    WEIWO_TRY(m_transaction.record(head, changes, true));
    // Whose row is not here any more is told to the copies below.
    for (const RowChange *change : changes)
        if (change->before && change->before->alive && !change->after.alive) {
            WEIWO_ASSIGN(const bool left, repo::isLeft(m_reader.db(), change->table->key, change->row));
            if (left)
                WEIWO_TRY(repo::logHome(m_reader.db(), change->table->key, change->row, m_transaction.state().version, change->before->home));
        }
    WEIWO_ASSIGN(const qint64 number, repo::newestEntry(m_reader.db()));
    qint64 part = 0;
    for (const RowsPart &rows : m_authorParts)
        WEIWO_TRY(repo::addReceivedAuthors(m_reader.db(), number, part++, rows));
    countChanges(changes, m_report);
    for (const RowChange *change : changes)
        m_report.conflicts += change->table->key == conflictTable().key && !change->before ? 1 : 0;
    return {};
}

} // namespace weiwo::sync
