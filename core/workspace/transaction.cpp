#include "core/workspace/transaction.h"

#include "core/workspace/access.h"
#include "core/workspace/device.h"
#include "core/workspace/digest.h"
#include "core/workspace/integrity.h"
#include "core/workspace/repo.h"
#include "core/workspace/workspace.h"
#include "core/workspace/write_lock.h"

namespace weiwo {

namespace {

/// Above this many rows, screens are told the tables only: they re-read anyway.
constexpr qsizetype MostRowsTold = 2000;
/// A clock that is further ahead counts as now.
constexpr qint64 BelievedAheadMs = 24LL * 60 * 60 * 1000;

} // namespace

Written::Written(const Reader &reader, IdSource &ids, const Id &person, QDate date, qint64 version)
    : m_access(std::make_unique<Access>(reader, person, date)),
      m_edit(std::make_unique<Edit>(reader, ids, *m_access, person, version))
{
}

Written::~Written() = default;

Transaction::Transaction(Workspace &workspace, Database &db, const Reader &reader)
    : m_workspace(workspace), m_db(db), m_reader(reader), m_writing(&workspace.m_writing)
{
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Workspace &workspace)
{
    if (workspace.m_readOnly)
        return fail(errc::Io,
                    translate("workspace", "%1 is read-only here: nothing can be changed. Copy it to a folder that you may write in, "
                                           "and open the copy.").arg(workspace.m_path),
                    workspace.m_path);
    WEIWO_ASSIGN(const Reader reader, workspace.reader());
    std::unique_ptr<Transaction> transaction(new Transaction(workspace, reader.db(), reader));
    WEIWO_ASSIGN(transaction->m_lock, WriteLock::take(workspace.m_path));
    WEIWO_TRY(reader.db().begin());
    transaction->m_open = true;
    WEIWO_ASSIGN(transaction->m_state, repo::copy(reader.db()));
    return transaction;
}

Transaction::~Transaction()
{
    if (m_open && m_db.inTransaction())
        (void)m_db.rollback();
}

IdSource &Transaction::ids() const
{
    return *m_workspace.services().ids;
}

Status Transaction::run(Written &written, const std::function<Status(Edit &)> &body, Guards guards)
{
    WEIWO_TRY(body(written.edit()));
    if (guards == Guards::Judge)
        WEIWO_TRY(judge(written.edit()));
    return derive(written.edit());
}

Result<std::unique_ptr<Written>> Transaction::write(const Writer &writer, const std::function<Status(Edit &)> &body,
                                                    Guards guards, Isolation isolation)
{
    auto written = std::make_unique<Written>(m_reader, ids(), writer.person, writer.date, m_state.version + 1);
    if (isolation == Isolation::Part)
        WEIWO_TRY(repo::setMark(m_db));
    if (const Status done = run(*written, body, guards); !done) {
        if (isolation == Isolation::Part)
            WEIWO_TRY(repo::backToMark(m_db));
        return failed(done);
    }
    if (isolation == Isolation::Part)
        WEIWO_TRY(repo::dropMark(m_db));
    return written;
}

Status Transaction::fold(Written &written)
{
    return foldIntoDigest(m_reader, written.edit().changes());
}

Status Transaction::record(EntryHead &head, const std::vector<const RowChange *> &changes, bool isFolded)
{
    if (!isFolded)
        WEIWO_TRY(foldIntoDigest(m_reader, changes));
    ++m_state.version;
    if (head.numbered)
        ++m_state.seq;
    JournalEntry &entry = head.entry;
    if (entry.id.isNull()) {
        m_state.hlc = std::max(m_state.hlc + 1, stampAt(m_reader.clock().milliseconds()));
        entry.id = ids().next();
        entry.stamp = m_state.hlc;
        entry.device = m_workspace.device().id();
    }
    WEIWO_ASSIGN(const qint64 number, repo::append(m_db, m_state, head, changes));
    for (const auto &follow : m_reader.registry().extension<EntryFollowers>().all)
        WEIWO_TRY(follow(m_reader, {head, m_state, changes}));
    m_numbers.push_back(number);
    tell(entry.id, changes);
    return {};
}

void Transaction::heed(qint64 stamp)
{
    const qint64 most = stampAt(m_reader.clock().milliseconds() + BelievedAheadMs);
    m_state.hlc = std::max(m_state.hlc, std::min(stamp, most));
}

void Transaction::beginEpoch(qint64 epoch, qint64 version)
{
    m_state.epoch = epoch;
    m_state.version = version;
    m_state.seq = 0;
}

void Transaction::tell(const Id &entry, const std::vector<const RowChange *> &changes)
{
    m_told.entry = entry;
    m_told.version = m_state.version;
    for (const RowChange *change : changes) {
        m_told.tables.insert(change->table->key);
        if (m_told.partial)
            continue;
        QList<Id> &rows = m_told.rows[change->table->key];
        rows.append(change->row);
        m_told.partial = rows.size() > MostRowsTold;
    }
    if (m_told.partial)
        m_told.rows.clear();
}

Status Transaction::commit()
{
    WEIWO_TRY(repo::advanceCopy(m_db, m_state));
    // Before the commit: another thread may look for strangers' entries right after it.
    m_workspace.claim(m_numbers);
    WEIWO_TRY(m_db.commit());
    m_open = false;
    if (!m_told.tables.isEmpty())
        m_workspace.announce(m_db, m_told);
    return {};
}

} // namespace weiwo
