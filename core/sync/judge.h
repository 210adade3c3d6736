#pragma once

#include "core/sync/author_book.h"
#include "core/sync/conflicts.h"

namespace weiwo::sync {

/// A value of an entry that is not what the store shows afterwards, or that beat another.
struct Loss
{
    QString table;
    Id row;
    QString field;                     ///< empty: the row as a whole
    ConflictKind kind = ConflictKind::Clash;
    ClashRule rule = ClashRule::None;
    std::optional<Id> home;            ///< of the row, where it is judged
    Value base;                        ///< what the entry's author had seen
    Value kept;
    std::optional<Author> keptBy;
    Value other;
    std::optional<Author> otherBy;
    std::vector<std::pair<QString, Value>> fields;   ///< the other side of a row as a whole
    QString reason;
    bool isMine = true;                ///< the entry's value is the one that lost
};

/// What became of an entry. Shows rows of the entry, not owned.
struct Verdict
{
    std::unique_ptr<Written> written;
    std::vector<Loss> losses;
    /// Rows that this copy does not have: what the entry says of them has no effect here.
    std::vector<const RowEdit *> unknown;
    std::vector<std::pair<const RowEdit *, QString>> noteAuthors;   ///< while it is judged
};

/// Judges entries of another copy, one by one, by the rules of SYNC §2: per field three ways; authority before time; what
/// lives before what is deleted; then the guards, by which the rest is applied or refused whole.
class Judge
{
public:
    enum class Mode {
        Upstream,              ///< decides for good: what loses becomes a conflict
        Replay,                ///< forecasts what the upstream will decide of this copy's own entries
    };
    /// @p isRoot: nobody decides after this copy.
    Judge(Transaction &transaction, AuthorBook &authors, Mode mode, bool isRoot)
        : m_transaction(transaction), m_authors(authors), m_mode(mode), m_isRoot(isRoot)
    {
    }

    /// Writes what it decides within the transaction, conflicts too, and journals nothing. Fails only where the store does.
    /// @p refusal: why all of it is refused before it is looked at; null: it is not.
    [[nodiscard]] Result<Verdict> judge(const LogEntry &entry, const QString &refusal = {});

private:
    Transaction &m_transaction;
    AuthorBook &m_authors;
    Mode m_mode;
    bool m_isRoot;
};

/// Whether an error is one of the store, by which everything has to end, and not a refusal.
[[nodiscard]] bool isOfStore(const Error &error);

} // namespace weiwo::sync
