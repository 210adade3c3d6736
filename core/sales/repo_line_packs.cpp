#include "core/sales/line_packs.h"

#include "core/period/period.h"
#include "core/sales/repo.h"
#include "core/storage/integrity.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales::repo {

namespace {

/// A pack with fewer lines is written again with those that come, or are left, beside it.
constexpr qint64 SmallPack = 512;
constexpr qint64 AllLines = std::numeric_limits<qint64>::max();
/// Lines that are taken out at once: of all of a store's they would not fit.
constexpr qint64 MostTaken = 1'000'000;

struct ColumnName
{
    PackColumn column;
    const char *name;
};
constexpr ColumnName AllColumns[] = {
    {PackColumn::Member, "members"},       {PackColumn::Person, "persons"},
    {PackColumn::Customer, "customers"},   {PackColumn::Amount, "amounts"},
    {PackColumn::Quantity, "quantities"},  {PackColumn::Cost, "costs"},
    {PackColumn::Product, "products"},     {PackColumn::Day, "days"},
    {PackColumn::Discount, "discounts"},   {PackColumn::Number, "numbers"},
    {PackColumn::Order, "orders"},
};
const PackColumns Everything = [] {
    PackColumns all;
    for (const ColumnName &column : AllColumns)
        all |= column.column;
    return all;
}();

/// The live lines that fit, as lineFrom() reads them.
const QString LinesWhere = QStringLiteral(
    "SELECT f.no, f.day, f.month, f.unit, f.member, f.person, f.customer, f.product, f.quantity, f.amount,"
    " f.cost, f.discount, f.order_key FROM order_line f WHERE f.live = 1 AND (%1)");

PackedLine lineFrom(const Row &row)
{
    return {.no = row.integer(0), .day = row.integer(1), .month = row.integer(2),
            .place = {.unit = row.integer(3), .member = row.integer(4) != 0},
            .person = row.optionalInteger(5), .customer = row.optionalInteger(6),
            .product = row.optionalInteger(7), .quantity = row.optionalInteger(8),
            .amount = row.integer(9), .cost = row.optionalInteger(10),
            .discount = row.optionalInteger(11), .order = row.optionalInteger(12)};
}

QString columnList(PackColumns columns)
{
    QString list;
    for (const ColumnName &column : AllColumns)
        if (columns.testFlag(column.column))
            list += u", "_s + QString::fromLatin1(column.name);
    return list;
}

/// The start of a statement whose rows eachOfPack() reads.
QString packsWith(PackColumns columns)
{
    return u"SELECT unit, month, lines%1 FROM line_pack"_s.arg(columnList(columns));
}

/// Adds the columns of a row of packsWith().
void openPack(PackCursor &cursor, const Row &row, PackColumns columns)
{
    cursor.start(row.integer(2));
    int at = 3;
    for (const ColumnName &column : AllColumns)
        if (columns.testFlag(column.column))
            cursor.add(column.column, row.blob(at++));
}

/// Calls @p each for the lines of a pack; false: it is damaged.
template<class Each>
bool eachOfPack(PackCursor &cursor, const Row &row, PackColumns columns, Each each)
{
    PackedLine line;
    line.place.unit = row.integer(0);
    line.month = row.integer(1);
    openPack(cursor, row, columns);
    while (cursor.next(line))
        each(line);
    return !cursor.isDamaged();
}

Status damaged(const Database &db)
{
    return storage::damaged(db.path(), u"line_pack"_s);
}

Result<std::vector<PackedLine>> linesOfPack(Database &db, qint64 pack)
{
    std::vector<PackedLine> lines;
    PackCursor cursor;
    bool sound = true;
    WEIWO_TRY(db.each(packsWith(Everything) + u" WHERE no = ?"_s, {pack}, [&](const Row &row) {
        sound = eachOfPack(cursor, row, Everything, [&](const PackedLine &line) { lines.push_back(line); });
        return false;
    }));
    if (!sound)
        WEIWO_TRY(damaged(db));
    return lines;
}

/// Where a pack stands; without a number: it is new.
struct PackPlace
{
    std::optional<qint64> no;
    qint64 month = 0;
    qint64 unit = 0;
    qint64 part = 0;
};

Status writePack(Database &db, const PackPlace &place, std::span<const PackedLine> lines)
{
    Database::Bindings cells{toValue(place.no), place.month, place.unit, place.part, qint64(lines.size())};
    QString marks;
    for (const ColumnName &column : AllColumns) {
        cells.push_back(packColumn(column.column, lines));
        marks += u", ?"_s;
    }
    return db.run(u"REPLACE INTO line_pack(no, month, unit, part, lines%1) VALUES(?, ?, ?, ?, ?%2)"_s.arg(
                      columnList(Everything), marks),
                  cells);
}

using Gone = std::map<std::pair<qint64, qint64>, QSet<qint64>>;   ///< numbers of lines by month and unit

struct TouchedPack
{
    PackPlace place;
    qint64 lines = 0;
    bool wholly = false;
};

/// Those packs of a month and unit that have one of the lines.
Result<std::vector<TouchedPack>> touchedPacks(Database &db, qint64 month, qint64 unit, const QSet<qint64> &gone)
{
    std::vector<TouchedPack> touched;
    PackCursor cursor;
    bool sound = true;
    WEIWO_TRY(db.each(u"SELECT no, part, lines, numbers FROM line_pack WHERE month = ? AND unit = ?"_s, {month, unit},
                      [&](const Row &row) {
                          cursor.start(row.integer(2));
                          cursor.add(PackColumn::Number, row.blob(3));
                          qint64 found = 0;
                          for (PackedLine line; cursor.next(line);)
                              found += gone.contains(line.no) ? 1 : 0;
                          sound = sound && !cursor.isDamaged();
                          if (found > 0)
                              touched.push_back({{row.integer(0), month, unit, row.integer(1)}, row.integer(2),
                                                 found == row.integer(2)});
                          return true;
                      }));
    if (!sound)
        WEIWO_TRY(damaged(db));
    return touched;
}

Status countLines(Database &db, qint64 more)
{
    return db.run(u"UPDATE line_pack_state SET lines = lines + ?"_s, {more});
}

/// Lines up to this number are kept in packs as they come and go; 0: none. While packs are being made,
/// `complete` is the number so far with a minus sign.
Result<qint64> keptUpTo(Database &db)
{
    WEIWO_ASSIGN(const qint64 complete, db.integer(u"SELECT complete FROM line_pack_state"_s));
    return complete > 0 ? AllLines : -complete;
}

/// Damaged packs are no loss, the lines are there: readers go to these until the packs are
/// made anew (upgrade.h).
Status orGiveUp(Database &db, Status done)
{
    if (done || done.error().code != QLatin1StringView(errc::Damaged))
        return done;
    WEIWO_TRY(db.run(u"DELETE FROM line_pack"_s));
    return db.run(u"UPDATE line_pack_state SET complete = 0, lines = 0"_s);
}

Status takeGroups(Database &db, const Gone &groups)
{
    PackWriter anew(db);
    for (const auto &[group, gone] : groups) {
        WEIWO_ASSIGN(const auto touched, touchedPacks(db, group.first, group.second, gone));
        for (const TouchedPack &pack : touched) {
            std::vector<PackedLine> left;
            if (!pack.wholly) {
                WEIWO_ASSIGN(left, linesOfPack(db, *pack.place.no));
                std::erase_if(left, [&](const PackedLine &line) { return gone.contains(line.no); });
            }
            // What is left of packs is put together: many small ones would be slow to read.
            if (qint64(left.size()) >= SmallPack) {
                WEIWO_TRY(writePack(db, pack.place, left));
                WEIWO_TRY(countLines(db, qint64(left.size()) - pack.lines));
                continue;
            }
            WEIWO_TRY(countLines(db, -pack.lines));
            WEIWO_TRY(db.run(u"DELETE FROM line_pack WHERE no = ?"_s, {*pack.place.no}));
            for (const PackedLine &line : left)
                anew.add(line);
        }
        WEIWO_TRY(anew.flush());
    }
    return {};
}

/// Tells lines of a unit and month from others, whatever their order: a sum of hashes.
struct LinesDigest
{
    qint64 count = 0;
    quint64 sum = 0;
};

quint64 mixed(quint64 value)
{
    // The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

quint64 digestOf(const PackedLine &line)
{
    quint64 digest = 0;
    const auto take = [&digest](std::optional<qint64> value) {
        digest = mixed(digest + 0x9E3779B97F4A7C15U + static_cast<quint64>(value.value_or(0)));
        digest = mixed(digest + (value ? 1 : 2));
    };
    for (const std::optional<qint64> &value :
         {std::optional(line.no), std::optional(line.day), std::optional<qint64>(line.place.member), line.person,
          line.customer, line.product, line.quantity, std::optional(line.amount), line.cost, line.discount, line.order})
        take(value);
    return digest;
}

bool startsMonth(qint64 day)
{
    return QDate::fromJulianDay(day).day() == 1;
}

} // namespace

Result<bool> packsComplete(Database &db)
{
    // A program from before there were packs may have written beside: then they have fewer lines.
    WEIWO_ASSIGN(const qint64 complete, db.integer(u"SELECT complete > 0 AND lines = (SELECT coalesce(sum(lines), 0) FROM line_date)"
                                                    " FROM line_pack_state"_s));
    return complete != 0;
}

void PackWriter::add(const PackedLine &line)
{
    const Group group(line.month, line.place.unit);
    if (!m_last || m_last->first != group)
        m_last = &*m_waiting.try_emplace(group).first;
    m_last->second.push_back(line);
    ++m_count;
}

Status PackWriter::flush()
{
    auto waiting = std::exchange(m_waiting, {});
    qint64 count = std::exchange(m_count, 0);
    m_last = nullptr;
    WEIWO_ASSIGN(const qint64 kept, keptUpTo(m_db));
    if (kept == 0)
        return {};
    if (kept < AllLines)
        count -= dropAfter(kept, waiting);
    Status written = countLines(m_db, count);
    for (auto &[group, lines] : waiting)
        if (written)
            written = append(group, std::move(lines));
    return orGiveUp(m_db, written);
}

qint64 PackWriter::dropAfter(qint64 last, std::map<Group, std::vector<PackedLine>> &waiting)
{
    qint64 dropped = 0;
    for (auto &[group, lines] : waiting)
        dropped += qint64(std::erase_if(lines, [last](const PackedLine &line) { return line.no > last; }));
    std::erase_if(waiting, [](const auto &entry) { return entry.second.empty(); });
    return dropped;
}

Status PackWriter::append(const Group &group, std::vector<PackedLine> lines)
{
    PackPlace place{.month = group.first, .unit = group.second};
    qint64 before = 0;
    WEIWO_TRY(m_db.each(u"SELECT no, part, lines FROM line_pack WHERE month = ? AND unit = ?"
                        " ORDER BY part DESC LIMIT 1"_s,
                        {place.month, place.unit}, [&](const Row &row) {
                            place.part = row.integer(1);
                            before = row.integer(2);
                            if (before < SmallPack)
                                place.no = row.integer(0);
                            return false;
                        }));
    if (place.no) {
        WEIWO_ASSIGN(std::vector<PackedLine> all, linesOfPack(m_db, *place.no));
        all.insert(all.end(), lines.begin(), lines.end());
        lines = std::move(all);
    }
    const std::span<const PackedLine> all(lines);
    for (size_t first = 0; first < all.size(); first += MostPackedLines) {
        if (!place.no)
            ++place.part;
        WEIWO_TRY(writePack(m_db, place, all.subspan(first, std::min(size_t(MostPackedLines), all.size() - first))));
        place.no.reset();
    }
    return {};
}

Status addToPacks(Database &db, const QString &where, const Database::Bindings &bindings)
{
    WEIWO_ASSIGN(const qint64 kept, keptUpTo(db));
    if (kept == 0)
        return {};
    PackWriter writer(db);
    Status status;
    WEIWO_TRY(db.each(LinesWhere.arg(where), bindings, [&](const Row &row) {
        writer.add(lineFrom(row));
        if (writer.isFull())
            status = writer.flush();
        return status.has_value();
    }));
    WEIWO_TRY(status);
    return writer.flush();
}

Status takeFromPacks(Database &db, const QString &where, const Database::Bindings &bindings)
{
    WEIWO_ASSIGN(const qint64 kept, keptUpTo(db));
    if (kept == 0)
        return {};
    Gone gone;
    qint64 count = 0;
    Status status;
    WEIWO_TRY(db.each(u"SELECT f.no, f.month, f.unit FROM order_line f WHERE f.live = 1 AND (%1)"_s.arg(where), bindings,
                      [&](const Row &row) {
                          gone[{row.integer(1), row.integer(2)}].insert(row.integer(0));
                          if (++count % MostTaken == 0)
                              status = takeGroups(db, std::exchange(gone, {}));
                          return status.has_value();
                      }));
    if (status)
        status = takeGroups(db, gone);
    return orGiveUp(db, status);
}

Result<PackProgress> packMore(Database &db, qint64 most)
{
    WEIWO_ASSIGN(qint64 from, keptUpTo(db));
    WEIWO_ASSIGN(const qint64 last, db.integer(u"SELECT coalesce(max(no), 0) FROM order_line"_s));
    if (from == 0 || from == AllLines) {
        WEIWO_TRY(db.run(u"DELETE FROM line_pack"_s));
        WEIWO_TRY(db.run(u"UPDATE line_pack_state SET lines = 0"_s));
        from = 0;
    }
    const qint64 to = from + most;
    WEIWO_TRY(db.run(u"UPDATE line_pack_state SET complete = ?"_s, {to < last ? -to : qint64(1)}));
    WEIWO_TRY(addToPacks(db, u"f.no > ? AND f.no <= ?"_s, {from, to}));
    // Given up on the way: the next time it begins anew.
    WEIWO_ASSIGN(const qint64 kept, keptUpTo(db));
    return PackProgress{.done = kept == 0 ? last : std::min(to, last), .total = last};
}

Result<qint64> wrongPacks(Reader &reader)
{
    Database &db = reader.db();
    WEIWO_ASSIGN(const bool complete, packsComplete(db));
    if (!complete)
        return 0;
    std::map<std::pair<qint64, qint64>, LinesDigest> groups;
    QSet<std::pair<qint64, qint64>> wrong;
    WEIWO_TRY(db.each(LinesWhere.arg(u"true"_s), {}, [&](const Row &row) {
        const PackedLine line = lineFrom(row);
        LinesDigest &digest = groups[{line.month, line.place.unit}];
        ++digest.count;
        digest.sum += digestOf(line);
        return true;
    }));
    PackCursor cursor;
    WEIWO_TRY(db.each(packsWith(Everything), {}, [&](const Row &row) {
        const std::pair group(row.integer(1), row.integer(0));
        LinesDigest &digest = groups[group];
        const bool sound = eachOfPack(cursor, row, Everything, [&digest](const PackedLine &line) {
            --digest.count;
            digest.sum -= digestOf(line);
        });
        if (!sound)
            wrong.insert(group);
        return true;
    }));
    for (const auto &[group, digest] : groups)
        if (digest.count != 0 || digest.sum != 0)
            wrong.insert(group);
    return wrong.size();
}

Status eachPack(Reader &reader, const PackQuery &query, const std::function<void(const Pack &)> &each)
{
    if (query.from >= query.to)
        return {};
    const qint64 first = monthOf(query.from);
    const qint64 last = monthOf(query.to - 1);
    const bool cutsFirst = !startsMonth(query.from);
    const bool cutsLast = !startsMonth(query.to);
    const PackColumns columns = cutsFirst || cutsLast ? query.columns | PackColumn::Day : query.columns;
    QString sql = packsWith(columns) + u" WHERE month >= ? AND month <= ?"_s;
    Database::Bindings bindings{first, last};
    if (query.units) {
        sql += u" AND unit IN (SELECT value FROM json_each(?))"_s;
        bindings.push_back(jsonList(*query.units));
    } else if (query.persons) {
        sql += u" AND unit IN (SELECT unit FROM line_month WHERE month >= ? AND month <= ?"
               " AND person IN (SELECT value FROM json_each(?)))"_s;
        bindings.insert(bindings.end(), {bindings[0], bindings[1], jsonList(*query.persons)});
    }
    PackCursor cursor;
    bool sound = true;
    WEIWO_TRY(reader.db().each(sql, bindings, [&](const Row &row) {
        const qint64 month = row.integer(1);
        openPack(cursor, row, columns);
        sound = !cursor.isDamaged();
        if (sound)
            each({.unit = row.integer(0), .month = month, .cursor = cursor,
                  .isCut = (cutsFirst && month == first) || (cutsLast && month == last)});
        return sound;
    }));
    return sound ? Status() : damaged(reader.db());
}

Status eachPackedLine(Reader &reader, const PackQuery &query,
                      const std::function<void(const PackedLine &)> &each)
{
    PackedLine line;
    return eachPack(reader, query, [&](const Pack &pack) {
        line.place.unit = pack.unit;
        line.month = pack.month;
        while (pack.cursor.next(line))
            if (!pack.isCut || (query.from <= line.day && line.day < query.to))
                each(line);
    });
}

} // namespace weiwo::sales::repo
