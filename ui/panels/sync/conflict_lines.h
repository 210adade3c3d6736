#pragma once

#include "core/sync/conflicts.h"
#include "core/sync/contested.h"

namespace weiwo::ui {

/// A conflict in words.
struct ConflictLine
{
    struct Side
    {
        QString value;
        QString author;                ///< empty: not known
        QString at;                    ///< local, to the minute; empty: not known
    };
    sync::Conflict conflict;
    QString record;
    QString table;
    QString field;                     ///< "the whole record" where it is about the row
    QString base;                      ///< what the author of the other value had seen
    Side kept;
    Side other;
    QString rule;                      ///< why the kept value stands, a few words
    QString why;                       ///< the same as a sentence
    bool isGone = false;               ///< the record is not here
    bool canType = false;              ///< a value of one's own can be typed

    [[nodiscard]] bool isOpen() const { return conflict.state == sync::ConflictState::Open; }
};

/// An own value that waits for an answer and is not shown, in words.
struct ContestedLine
{
    QString record;
    QString table;
    QString field;
    QString own;
    QString shown;
    QString reason;
    QString at;
};

struct ConflictLists
{
    std::vector<ConflictLine> open;
    std::vector<ConflictLine> answered;
    std::vector<ContestedLine> contested;
};
/// Worded in the current language.
[[nodiscard]] Result<ConflictLists> conflictLists(Reader &reader);

/// What was answered, or that nobody has yet.
[[nodiscard]] QString conflictStateText(const sync::Conflict &conflict);

} // namespace weiwo::ui
