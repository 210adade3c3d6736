#pragma once

#include "core/workspace/edit.h"

#include <QDateTime>

namespace weiwo::sync {

/// Why there is a conflict.
enum class ConflictKind {
    Clash,                     ///< two gave one field different values
    Refused,                   ///< a right was missing, or a rule does not allow it
    Deleted,                   ///< edited here, deleted there: it lives
    Changed,                   ///< deleted here, changed there: it lives
};
/// "clash", "refused", "deleted", "changed".
[[nodiscard]] QString conflictKindKey(ConflictKind kind);
[[nodiscard]] std::optional<ConflictKind> conflictKindFromKey(const QString &key);

enum class ConflictState {
    Open,
    Resolved,                  ///< somebody has answered
    Settled,                   ///< what had lost is the value now
};
/// "open", "resolved", "settled".
[[nodiscard]] QString conflictStateKey(ConflictState state);

/// Which rule decided a clash.
enum class ClashRule { None, Rank, Later, Undo };
/// "", "rank", "later", "undo".
[[nodiscard]] QString clashRuleKey(ClashRule rule);

/// Who gave one of the values, and when.
struct ConflictSide
{
    QString value;             ///< valueText(); of a row as a whole an object, field → value; empty: none
    std::optional<Id> author;
    qint64 at = 0;             ///< ms since 1970 by the author's clock; 0: not known

    bool operator==(const ConflictSide &) const = default;
};

/// A value that lost, or was refused, until somebody answers: a row like any other, so that it travels, and nobody's
/// work vanishes (SYNC §2).
struct Conflict
{
    Id id;
    std::optional<Id> home;    ///< that of its record
    QString table;
    Id record;
    QString field;             ///< empty: the row as a whole
    ConflictKind kind = ConflictKind::Clash;
    QString base;              ///< what the author of the other value had seen
    ConflictSide kept;
    ConflictSide other;
    ClashRule rule = ClashRule::None;
    QString reason;            ///< of a refusal, in the words of whoever refused
    ConflictState state = ConflictState::Open;
    QString taken;             ///< what was answered: kept, other, value
    QString note;
    std::optional<Id> entry;   ///< of the journal, that brought the other value

    bool operator==(const Conflict &) const = default;
};

/// The synced table `conflict`.
[[nodiscard]] const TableSpec &conflictTable();
/// What the id of a conflict is made from: the entry as its maker named it, and what it is about.
[[nodiscard]] Id conflictId(const QByteArray &originId, const QString &table, const Id &record, const QString &field);
[[nodiscard]] Record toRecord(const Conflict &conflict);
[[nodiscard]] Conflict conflictFrom(const Record &record);

/// Which conflicts are asked for.
struct ConflictQuery
{
    bool all = false;                  ///< also those that have been answered
    std::optional<Id> record;
};
/// The newest first.
[[nodiscard]] Result<std::vector<Conflict>> conflicts(Reader &reader, const ConflictQuery &query = {});
[[nodiscard]] Result<qint64> openConflicts(Reader &reader);
/// By its id, or a beginning of it that only one has. not-found, ambiguous.
[[nodiscard]] Result<Conflict> findConflict(Reader &reader, const QString &name);

enum class Take { Kept, Other, Value };
struct Resolution
{
    Take take = Take::Kept;
    QString value = {};                ///< valueText(), where it is neither of the two
    QString note = {};
};
/// Takes the conflicts about a row along to where that belongs now.
Status takeConflictsAlong(Edit &edit, const QString &table, const Id &row, const std::optional<Id> &home);

/// Answers a conflict as an ordinary edit: what is taken becomes the field's value, by the rights and rules that hold
/// for it. stale where it has been answered already.
Status resolve(Edit &edit, const Conflict &conflict, const Resolution &resolution);

} // namespace weiwo::sync
