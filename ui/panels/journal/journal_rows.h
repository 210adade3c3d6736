#pragma once

#include "core/workspace/journal.h"

namespace weiwo::ui {

/// One line of the journal as the screen shows it.
struct JournalRow
{
    JournalEntry entry;
    QString label;
    QString person;
};

struct JournalRows
{
    std::vector<JournalRow> rows;
    bool hasMore = false;
    std::vector<std::pair<Id, QString>> people;   ///< who has written any of these
};

/// The entries that @p filter asks for, newest first, worded in the current language.
[[nodiscard]] Result<JournalRows> journalRows(Reader &reader, const JournalFilter &filter);

/// One changed field, in words.
struct ChangeRow
{
    QString record;
    QString table;
    QString field;
    QString before;
    QString after;
    ChangeOp op = ChangeOp::Update;
};

struct ChangeRows
{
    std::vector<ChangeRow> rows;
    bool hasMore = false;
};

/// What an entry changed, the first @p limit fields.
[[nodiscard]] Result<ChangeRows> changeRows(Reader &reader, const Id &entry, int limit);

/// "user" → Edited here …
[[nodiscard]] QString originTitle(const QString &origin);

} // namespace weiwo::ui
