#include "core/sync/author_book.h"

#include "core/sync/repo_state.h"
#include "core/workspace/row_changes.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

constexpr qint64 DayMs = 24LL * 60 * 60 * 1000;
/// Of a record's history so much is looked at: who gave a value earlier counts as nobody.
constexpr int MostEntries = 500;

} // namespace

void AuthorBook::note(const QString &table, const Id &row, const QString &field, const Author &author)
{
    if (field.isEmpty())
        m_known[{table, row}] = {author, {}};
    else
        m_known[{table, row}].fields[field] = author;
}

void AuthorBook::note(const QString &table, const Id &row, const RowAuthors &authors)
{
    Known &known = m_known[{table, row}];
    known.all = authors.all;
    for (const auto &[field, author] : authors.fields)
        known.fields[field] = author;
}

Result<std::optional<Author>> AuthorBook::of(const QString &table, const Id &row, const QString &field)
{
    if (const auto known = m_known.constFind({table, row}); known != m_known.cend()) {
        if (const auto author = known->fields.constFind(field); author != known->fields.cend())
            return std::optional(*author);
        if (known->all)
            return known->all;
    }
    return fromJournal(table, row, field);
}

Result<bool> AuthorBook::isPending(const JournalEntry &entry)
{
    if (!m_skipPending)
        return false;
    if (!m_pending) {
        WEIWO_ASSIGN(const auto entries, repo::pending(m_reader.db()));
        m_pending.emplace();
        for (const auto &logged : entries)
            m_pending->insert(logged.no);
    }
    return m_pending->contains(entry.no);
}

Result<std::optional<Author>> AuthorBook::fromJournal(const QString &table, const Id &row, const QString &field)
{
    WEIWO_ASSIGN(const journal::Page page, journal::list(m_reader, {.limit = MostEntries, .record = row}));
    for (const JournalEntry &entry : page.entries) {
        WEIWO_ASSIGN(const bool pending, isPending(entry));
        if (pending)
            continue;
        if (entry.origin == "receive"_L1) {
            WEIWO_ASSIGN(const std::optional<RowAuthors> said, repo::receivedAuthors(m_reader.db(), table, row, entry.no));
            if (!said)
                continue;
            for (const auto &[name, author] : said->fields)
                if (name == field)
                    return std::optional(author);
            if (said->all)
                return said->all;
            continue;
        }
        WEIWO_ASSIGN(const std::vector<JournalChange> changes, journal::changesOf(m_reader, entry, table, row));
        for (const JournalChange &change : changes)
            if (change.field == field || change.op != ChangeOp::Update)
                return std::optional(Author{entry.person, entry.stamp});
    }
    return std::optional<Author>();
}

Result<int> AuthorBook::rank(const Author &author, const QString &policy, const std::optional<Id> &home)
{
    const QDate date = dateOf(author.stamp);
    auto &access = m_access[{author.person.bytes(), date.toJulianDay()}];
    if (!access)
        access = std::make_unique<Access>(m_reader, author.person, date);
    return access->mayWrite(policy, home);
}

qint64 AuthorBook::believed(qint64 stamp) const
{
    const qint64 now = m_reader.clock().milliseconds();
    return (stamp >> 16) > now + DayMs ? stampAt(now) : stamp;
}

QDate AuthorBook::dateOf(qint64 stamp) const
{
    return QDateTime::fromMSecsSinceEpoch(believed(stamp) >> 16, QTimeZone::systemTimeZone()).date();
}

} // namespace weiwo::sync
