#pragma once

#include "core/sync/judge.h"

namespace weiwo::sync {

/// Carries one entry out within one edit, row by row. Used by Judge alone.
class Judging
{
public:
    Judging(Edit &edit, AuthorBook &authors, const LogEntry &entry, Judge::Mode mode, bool isRoot);

    /// Writes what stands against what the store shows.
    Status carryOut();
    /// Writes nothing, and takes all that would have been written for refused.
    Status refuse(const QString &reason);

    [[nodiscard]] std::vector<Loss> &losses() { return m_losses; }
    [[nodiscard]] std::vector<const RowEdit *> &unknown() { return m_unknown; }
    /// Which fields it gave; an empty name: the row as a whole.
    [[nodiscard]] const std::vector<std::pair<const RowEdit *, QString>> &given() const { return m_given; }

private:
    /// Looks up all rows of the entry at once.
    Status look();
    /// Writes the rows that are new and of one table.
    Status putFresh();
    Status take(const RowEdit &row);
    Status insert(const TableSpec &table, const RowEdit &row, const std::optional<Record> &stored, bool left);
    Status update(const TableSpec &table, const RowEdit &row, const Record &stored);
    Status revive(const TableSpec &table, const RowEdit &row, const Record &stored);
    Status remove(const TableSpec &table, const RowEdit &row, const Record &stored);
    Status removeAll();
    Status stranger(const RowEdit &row);
    /// What one field becomes; nothing where it stays.
    [[nodiscard]] Result<std::optional<Value>> decide(const TableSpec &table, const RowEdit &row, const FieldEdit &field, const Record &stored);
    [[nodiscard]] Result<std::optional<Value>> clash(const TableSpec &table, const RowEdit &row, const FieldEdit &field, const Record &stored, int own);
    [[nodiscard]] Result<Value> restored(const RowEdit &row, const FieldEdit &field);
    Status write(const TableSpec &table, const RowEdit &row, const Record &record, const std::vector<QString> &fields);
    /// The entry's author's rank for what belongs there; forbidden.
    [[nodiscard]] Result<int> ownRank(const TableSpec &table, const Id &row, const std::optional<Id> &home, bool mayBeFormer = true);
    Status lose(const TableSpec &table, const RowEdit &row, const FieldEdit &field, const Record &stored, const QString &reason);
    Status loseRow(const RowEdit &row, const std::optional<Id> &home, ConflictKind kind, const QString &reason);
    [[nodiscard]] bool isUndo() const;
    [[nodiscard]] Author author() const { return {m_entry.person, m_entry.stamp}; }

    /// What the store has of a table's rows that the entry is about.
    struct Seen
    {
        QHash<Id, Record> stored;
        QSet<Id> left;
    };

    Edit &m_edit;
    AuthorBook &m_authors;
    const LogEntry &m_entry;
    Judge::Mode m_mode;
    bool m_isRoot;
    bool m_refusing = false;
    QString m_reason;
    QHash<QString, Seen> m_seen;
    const TableSpec *m_freshTable = nullptr;
    std::vector<Record> m_fresh;
    std::vector<const RowEdit *> m_deletes;
    std::vector<Loss> m_losses;
    std::vector<const RowEdit *> m_unknown;
    std::vector<std::pair<const RowEdit *, QString>> m_given;
};

/// Writes conflicts for what lost, and joins those that are there (SYNC §2).
Status writeConflicts(Edit &edit, const LogEntry &entry, const std::vector<Loss> &losses);
/// What belongs to rows that were moved goes along, and what was written belongs where its record does.
Status followHomes(Edit &edit);
/// Closes the open conflicts of a field whose losing value is the value now.
Status settleConflicts(Edit &edit, const QString &table, const Id &row, const QString &field, const Value &value);
/// The node that a conflict belongs to: that of its record, as it is here; nothing where the record is not here.
[[nodiscard]] Result<std::optional<Id>> homeOfRecord(Reader &reader, const Conflict &conflict);

} // namespace weiwo::sync
