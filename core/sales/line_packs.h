#pragma once

#include "core/sales/line_pack.h"
#include "core/workspace/edit.h"

#include <map>

namespace weiwo::sales::repo {

// The live order lines by unit and month, column by column (line_pack): what no kept sum can tell is
// read from these, of the units and months that are asked for alone. Everything that adds lines or
// switches them on or off keeps them right, in its transaction. While they are not complete (a store
// from before there were packs, until packMore() has come to its end), those lines alone are kept that
// it has come to, and readers go to the lines.

/// Whether the packs have all live lines.
[[nodiscard]] Result<bool> packsComplete(Database &db);

/// Gathers lines and writes them as packs. Ends before its database does.
class PackWriter
{
public:
    explicit PackWriter(Database &db) : m_db(db) { }

    void add(const PackedLine &line);
    /// So many lines wait that they are better written.
    [[nodiscard]] bool isFull() const { return m_count >= MostWaiting; }
    /// Writes what waits: behind the lines of the last pack of its unit and month while that is
    /// small, else as packs of their own.
    Status flush();

private:
    static constexpr qint64 MostWaiting = 400'000;
    using Group = std::pair<qint64, qint64>;   ///< month, unit

    Status append(const Group &group, std::vector<PackedLine> lines);
    static qint64 dropAfter(qint64 last, std::map<Group, std::vector<PackedLine>> &waiting);

    Database &m_db;
    std::map<Group, std::vector<PackedLine>> m_waiting;
    std::pair<const Group, std::vector<PackedLine>> *m_last = nullptr;   ///< lines of an order come together
    qint64 m_count = 0;
};

/// Takes the order lines that fit @p where (SQL over `f`, the lines) into the packs, live ones only.
Status addToPacks(Database &db, const QString &where, const Database::Bindings &bindings);
/// Takes them out, as far as they are there: call it while they are still live.
Status takeFromPacks(Database &db, const QString &where, const Database::Bindings &bindings);
/// How far the making of packs is: numbers of lines.
struct PackProgress
{
    qint64 done = 0;
    qint64 total = 0;
};
/// So many lines are packed in about a second.
inline constexpr qint64 LinesPackedAtOnce = 400'000;
/// Makes packs anew from the lines, the next @p most of them; complete when `done` is `total`. Inside
/// a transaction; what others write between two of them is kept right.
[[nodiscard]] Result<PackProgress> packMore(Database &db, qint64 most = LinesPackedAtOnce);
/// In how many units and months the packs have other lines than are live.
[[nodiscard]] Result<qint64> wrongPacks(Reader &reader);

/// Which lines are to be read, and what of them.
struct PackQuery
{
    qint64 from = 0;                                       ///< julian days [from, to)
    qint64 to = 0;
    std::optional<std::vector<qint64>> units;              ///< absent: all
    std::optional<std::vector<qint64>> persons;            ///< units where none of them sold may be left out
    PackColumns columns;
};
/// Some live lines of a unit and month; valid inside the callback only.
struct Pack
{
    qint64 unit = 0;
    qint64 month = 0;
    PackCursor &cursor;        ///< with the columns that are asked for, before the first line
    bool isCut = false;        ///< lines whose days are out of the range are there, too; the days are added, then
};
/// The complete packs that may have lines of the answer, in no order. damaged where one is.
Status eachPack(Reader &reader, const PackQuery &query, const std::function<void(const Pack &)> &each);
/// Live lines from complete packs, in no order: month, unit and the columns that are asked for; the
/// rest of a line is not to be looked at. damaged where a pack is.
Status eachPackedLine(Reader &reader, const PackQuery &query,
                      const std::function<void(const PackedLine &)> &each);

} // namespace weiwo::sales::repo
