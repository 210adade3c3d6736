#include "core/sync/held_note.h"
#include "core/sync/importing.h"
#include "core/workspace/record_fields.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

/// What an entry says of a row that is not here, as two images of it.
RowChange passedOn(const TableSpec &table, const RowEdit &row)
{
    RowChange change{&table, row.row, Record{row.row, 0, {}, row.op != ChangeOp::Restore, {}, std::vector<Value>(table.columns.size())},
                     Record{row.row, 0, {}, row.op != ChangeOp::Delete, {}, std::vector<Value>(table.columns.size())}};
    for (const FieldEdit &field : row.fields) {
        setField(table, *change.before, field.field, field.before);
        setField(table, change.after, field.field, field.after);
    }
    if (row.op == ChangeOp::Insert)
        change.before.reset();
    return change;
}

/// A record that was refused as a whole is not here: it is called as its author called it.
QString nameOf(Reader &reader, const Loss &loss)
{
    const TableSpec *table = reader.registry().tables.find(loss.table);
    if (table && loss.field.isEmpty())
        for (const auto &[field, value] : loss.fields)
            if (field == table->nameColumn && !isNull(value))
                return textOf(value);
    return journal::recordName(reader, loss.table, loss.row);
}

/// What people do; anything else would be taken for what only this program writes.
bool isOrigin(const QString &origin)
{
    return QStringList{u"user"_s, u"undo"_s, u"redo"_s, u"import"_s, u"resolve"_s, u"review"_s, u"create"_s}.contains(origin);
}

/// Names an entry by the number that it came with, where what it says of itself is not believed.
QByteArray ownOrigin(const Id &sender, const LogEntry &entry)
{
    QByteArray bytes(12, Qt::Uninitialized);
    // Above all epochs that a copy counts itself.
    qToBigEndian(quint32(entry.epoch) | 0x80000000U, bytes.data());
    qToBigEndian(quint64(entry.seq), bytes.data() + 4);
    return sender.bytes() + bytes;
}

RefusedValue refusedValue(Reader &reader, const Loss &loss)
{
    return {loss.table, loss.row, nameOf(reader, loss), loss.field, loss.reason};
}

} // namespace

Submission::Submission(Transaction &transaction, PackageReader &package, const SyncDevice &sender, bool isRoot, ImportReport &report)
    : m_transaction(transaction), m_package(package), m_sender(sender), m_report(report), m_reader(transaction.reader()),
      m_authors(m_reader, false), m_judge(transaction, m_authors, Judge::Mode::Upstream, isRoot), m_isRoot(isRoot)
{
}

Status Submission::take()
{
    m_report.alreadyImported = true;
    WEIWO_ASSIGN(const QByteArray bytes, m_package.answers());
    WEIWO_ASSIGN(const UpAnswers answers, upAnswersFrom(bytes));
    EntryUnpacker entries;
    for (;;) {
        WEIWO_ASSIGN(const std::optional<PackageFrame> frame, m_package.next());
        if (!frame)
            break;
        if (isFrame(*frame, FrameType::Entries))
            WEIWO_TRY(entries.take(frame->bytes, [this](LogEntry &&entry) { return judge(std::move(entry)); }));
        else if (isFrame(*frame, FrameType::Batches)) {
            WEIWO_TRY(takeLines(*frame));
            break;
        }
    }
    WEIWO_TRY(entries.finish());
    return note(answers);
}

Result<bool> Submission::isForeign(const LogEntry &entry)
{
    constexpr int Deepest = 20;
    if (entry.device == m_transaction.state().device)
        return true;
    Id at = entry.device;
    for (int depth = 0; depth < Deepest; ++depth) {
        if (at == m_sender.id)
            return false;
        WEIWO_ASSIGN(const std::optional<SyncDevice> known, device(m_reader, at));
        // One that nobody knows takes nobody's numbers; what is above, or beside, is known and not the sender's.
        if (!known || !known->upstream)
            return depth > 0;
        at = *known->upstream;
    }
    return true;
}

Result<QString> Submission::whyNotHis(const LogEntry &entry)
{
    if (!m_sender.scope || entry.person == m_sender.person)
        return QString();
    // As it stands now, or stood when it was done: who has gone elsewhere meanwhile may still have work on the way.
    const QDate today = m_reader.clock().today();
    for (const QDate &date : {today, m_authors.dateOf(entry.stamp)}) {
        WEIWO_ASSIGN(const bool within, m_reader.registry().nodeTree->isWithin(m_reader, entry.person, *m_sender.scope, date));
        if (within)
            return QString();
    }
    const QString who = m_reader.registry().nodeTree->nameOf(m_reader, entry.person).value_or(entry.person.text().left(8));
    return translate("sync", "It was made in the name of %1, for whom the device %2 cannot speak.").arg(who, m_sender.name);
}

Status Submission::judge(LogEntry &&entry)
{
    WEIWO_ASSIGN(const qint64 applied, repo::applied(m_reader.db(), m_sender.id, entry.epoch));
    if (entry.seq <= applied) {
        WEIWO_ASSIGN(const std::optional<Id> known, repo::entryVia(m_reader.db(), {m_sender.id, entry.epoch, entry.seq}));
        if (known && *known != entry.id)
            return fail(errc::Untrusted,
                        translate("sync", "Two computers submit as the device %1: one of them has a copy of the other's keys. One of them has "
                                          "to become a device of its own.").arg(m_sender.name),
                        m_sender.id.text());
        return {};
    }
    if (!entry.originId.startsWith(entry.device.bytes()))
        return damagedPackage(translate("sync", "an edit in it says that two devices made it"));
    if (entry.seq > applied + 1)
        return fail(errc::MissingPackage,
                    translate("sync", "The package before this one is missing: entries %1 to %2 of the device %3. Ask for a new submission.")
                        .arg(applied + 1)
                        .arg(entry.seq - 1)
                        .arg(m_sender.name),
                    m_sender.id.text());
    m_report.alreadyImported = false;
    ++m_report.entries;
    WEIWO_TRY(repo::setApplied(m_reader.db(), m_sender.id, entry.epoch, entry.seq, m_reader.clock().now().toUTC().toString(Qt::ISODate)));
    WEIWO_ASSIGN(const bool foreign, isForeign(entry));
    if (foreign)
        entry.originId = ownOrigin(m_sender.id, entry);
    WEIWO_ASSIGN(const bool known, repo::knowsOrigin(m_reader.db(), entry.originId));
    if (known) {
        // Its answer has to go down, though nothing else does.
        m_transaction.skipVersion();
        return {};
    }
    WEIWO_TRY(believe(entry));
    WEIWO_ASSIGN(QString refusal, whyNotHis(entry));
    if (foreign)
        refusal = translate("sync", "It says that it was made on a device that does not submit to %1.").arg(m_sender.name);
    if (!isOrigin(entry.origin))
        entry.origin = u"user"_s;
    WEIWO_ASSIGN(Verdict verdict, m_judge.judge(entry, refusal));
    return journal(entry, verdict);
}

Status Submission::believe(LogEntry &entry)
{
    const qint64 believed = m_authors.believed(entry.stamp);
    if (believed != entry.stamp) {
        const auto who = m_reader.registry().nodeTree->nameOf(m_reader, entry.person).value_or(QString());
        const QString day = QDateTime::fromMSecsSinceEpoch(entry.stamp >> 16).toString(u"yyyy-MM-dd HH:mm"_s);
        const auto same = [&](const Finding &finding) { return finding.subject == who; };
        if (std::none_of(m_report.findings.begin(), m_report.findings.end(), same))
            m_report.findings.push_back({.severity = Severity::Warning,
                                         .code = u"clock.ahead"_s,
                                         .subject = who,
                                         .message = translate("sync", "The clock of %1's computer is ahead: an edit is dated %2. It counts as made now.").arg(who, day),
                                         .fix = translate("sync", "Have the clock of that computer set.")});
    }
    // Whoever judges it later sees when it was believed to be.
    entry.stamp = believed;
    m_transaction.heed(entry.stamp);
    return {};
}

Status Submission::journal(const LogEntry &entry, Verdict &verdict)
{
    EntryHead head;
    head.entry.id = entry.id;
    head.entry.stamp = entry.stamp;
    head.entry.person = entry.person;
    head.entry.device = entry.device;
    head.entry.origin = entry.origin;
    head.entry.undoes = entry.undoes;
    head.entry.titleKey = entry.titleKey;
    head.entry.titleArgs = entry.titleArgs;
    head.originId = entry.originId;
    head.via = EntryRoute{m_sender.id, entry.epoch, entry.seq};
    head.atomic = entry.atomic;
    for (const RowEdit *row : verdict.unknown)
        if (!m_isRoot)
            head.passedOn.push_back(passedOn(m_reader.table(row->table), *row));
    const auto changes = verdict.written->edit().changes();
    WEIWO_TRY(m_transaction.record(head, changes));
    countChanges(changes, m_report);
    for (const RowChange *change : changes)
        m_report.conflicts += change->table->key == conflictTable().key && !change->before ? 1 : 0;
    for (const Loss &loss : verdict.losses)
        if (loss.kind == ConflictKind::Refused)
            m_report.refused.push_back(refusedValue(m_reader, loss));
    return {};
}

Status Submission::takeLines(const PackageFrame &first)
{
    WEIWO_ASSIGN([[maybe_unused]] const auto written,
                 m_transaction.write({}, [&](Edit &edit) -> Status {
                     LineTakers takers(edit);
                     WEIWO_TRY(takers.take(first.bytes));
                     for (;;) {
                         WEIWO_ASSIGN(const std::optional<PackageFrame> frame, m_package.next());
                         if (!frame)
                             return takers.finish();
                         if (isFrame(*frame, FrameType::Batches))
                             WEIWO_TRY(takers.take(frame->bytes));
                     }
                 }, Transaction::Guards::Skip));
    return {};
}

Status Submission::note(const UpAnswers &answers)
{
    return noteHeld(m_transaction, m_sender.id, m_package.header().epoch, answers);
}

} // namespace weiwo::sync
