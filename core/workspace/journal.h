#pragma once

#include "core/workspace/reader.h"

#include <QDateTime>

namespace weiwo {

/// One entry of the journal as screens and `journal` show it.
struct JournalEntry
{
    qint64 no = 0;
    Id id;
    QDateTime at;              ///< from the stamp, UTC
    qint64 stamp = 0;          ///< hybrid logical clock
    Id person;
    Id device;
    QString origin;            ///< user undo redo import resolve review
    std::optional<Id> undoes;
    std::optional<Id> undoneBy;
    QString titleKey;
    QStringList titleArgs;
    qint64 changes = 0;        ///< changed rows
};

/// One changed field.
struct JournalChange
{
    QString table;
    Id row;
    ChangeOp op = ChangeOp::Update;
    QString field;             ///< "home" for the node that a row belongs to
    Value before;
    Value after;
};

struct JournalFilter
{
    int limit = 50;
    std::optional<Id> after;   ///< entries older than this one (paging)
    std::optional<Id> person;
    std::optional<Id> device;
    std::optional<Id> record;  ///< entries that changed this row
    QDate since;
    QString table;
    QString origin;
};

namespace journal {

/// Newest first. One more than `limit` is never returned; `hasMore` tells.
struct Page
{
    std::vector<JournalEntry> entries;
    bool hasMore = false;
};
[[nodiscard]] Result<Page> list(Reader &reader, const JournalFilter &filter);
[[nodiscard]] Result<JournalEntry> entry(Reader &reader, const Id &id);
/// Every changed field of an entry, by table and row. Calls back so that a big entry streams.
Status changes(Reader &reader, const Id &entry, const std::function<bool(JournalChange &&)> &each);
/// The title in the current language, with the names of the records it speaks of.
[[nodiscard]] QString label(Reader &reader, const JournalEntry &entry);
/// The name of a record for people: its name column, else a short id.
[[nodiscard]] QString recordName(Reader &reader, const QString &table, const Id &row);
/// Machine text of what a Money column of a row holds, in the unit that it has there.
[[nodiscard]] QString amountText(Reader &reader, const QString &table, const Id &row, qint64 amount);

} // namespace journal
} // namespace weiwo
