#pragma once

#include "core/sync/codec.h"
#include "core/workspace/access.h"

namespace weiwo::sync {

/// Who gave the values that the store shows, and with which rank: what a clash is decided by.
class AuthorBook
{
public:
    /// @p skipPending: entries that the upstream has not answered do not count, for what they say is not in the store.
    AuthorBook(const Reader &reader, bool skipPending) : m_reader(reader), m_skipPending(skipPending) {}

    /// Said since, before what the journal has. An empty field: all of the row.
    void note(const QString &table, const Id &row, const QString &field, const Author &author);
    void note(const QString &table, const Id &row, const RowAuthors &authors);
    /// Nothing where nobody is known.
    [[nodiscard]] Result<std::optional<Author>> of(const QString &table, const Id &row, const QString &field);

    /// The rank with which somebody could write rows of @p policy at @p home when he did; forbidden.
    [[nodiscard]] Result<int> rank(const Author &author, const QString &policy, const std::optional<Id> &home);
    /// The day on which something was done, for the rights that held then.
    [[nodiscard]] QDate dateOf(qint64 stamp) const;
    /// When that was, at the latest a day ahead of now.
    [[nodiscard]] qint64 believed(qint64 stamp) const;

private:
    struct Known
    {
        std::optional<Author> all;
        QHash<QString, Author> fields;
    };

    [[nodiscard]] Result<std::optional<Author>> fromJournal(const QString &table, const Id &row, const QString &field);
    [[nodiscard]] Result<bool> isPending(const JournalEntry &entry);

    Reader m_reader;
    bool m_skipPending;
    QHash<QPair<QString, Id>, Known> m_known;
    std::optional<QSet<qint64>> m_pending;
    std::map<std::pair<QByteArray, qint64>, std::unique_ptr<Access>> m_access;
};

} // namespace weiwo::sync
