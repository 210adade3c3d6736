#include "core/quotas/preview.h"

#include "core/quotas/open.h"
#include "core/quotas/repo.h"
#include "core/quotas/rights.h"

namespace weiwo::quotas {

namespace {

Result<Preview> previewOf(const Sheet &sheet,
                          const std::function<Result<CellChanges>(Sheet &)> &operation)
{
    auto after = std::make_shared<Sheet>(sheet);
    WEIWO_ASSIGN(CellChanges changes, operation(*after));
    return Preview{.sheet = std::move(after), .changes = std::move(changes)};
}

/// Lays the rows written since over @p sheet; not @p complete where one belongs to nobody in it.
Status takeIn(Reader &reader, const LiveSheet &known, Sheet &sheet, qint64 &seen, bool &complete)
{
    const Month first = sheet.month(0);
    const auto note = [&](const Record &record) {
        seen = std::max(seen, record.ver);
        const auto node = sheet.tree().indexOf(nodeOfRow(record));
        complete = complete && (node || !record.alive);
        return node;
    };
    const Slice slice = known.slice();
    WEIWO_TRY(repo::eachWritten(reader, quotaTable(), slice, known.seen, [&](Record &&record) {
        const auto node = note(record);
        if (!node)
            return;
        const QuotaRow row = quotaFrom(record);
        for (int month = 0; month < MonthsPerYear; ++month)
            sheet.load(*node, month,
                       record.alive ? row.months[static_cast<size_t>(month)] : std::nullopt);
    }));
    WEIWO_TRY(repo::eachWritten(reader, markTable(), slice, known.seen, [&](Record &&record) {
        const auto node = note(record);
        const CellMark mark = markFrom(record, first);
        if (!node || mark.month < 0 || mark.month >= MonthsPerYear)
            return;
        sheet.setLocked(*node, monthBit(mark.month), record.alive && mark.locked);
        sheet.setTyped(*node, monthBit(mark.month), record.alive && mark.typed);
        sheet.setBounds(*node, mark.month,
                        record.alive ? CellBounds{mark.floor, mark.cap} : CellBounds());
    }));
    return repo::eachWritten(reader, splitTable(), slice, known.seen, [&](Record &&record) {
        if (const auto node = note(record))
            sheet.setSplit(*node, record.alive
                                      ? std::make_shared<const Split>(splitFrom(record).split)
                                      : nullptr);
    });
}

} // namespace

Result<Preview> previewSet(const Sheet &sheet, std::span<const CellValue> cells)
{
    return previewOf(sheet, [cells](Sheet &after) { return after.set(cells); });
}

Result<Preview> previewMultiply(const Sheet &sheet, std::span<const CellValue> cells, qint64 ppm)
{
    return previewOf(sheet, [cells, ppm](Sheet &after) { return after.multiply(cells, ppm); });
}

Result<Preview> previewClear(const Sheet &sheet, std::span<const CellValue> cells)
{
    return previewOf(sheet, [cells](Sheet &after) { return after.clear(cells); });
}

Result<LiveSheet> loadLive(Reader &reader, const CellTable &table, const Id &person)
{
    // First: what is written while the rows are read is then read once more, not missed.
    WEIWO_ASSIGN(const qint64 seen, repo::newestWrite(reader));
    WEIWO_ASSIGN(OpenSheet open, readSheet(reader, table));
    WEIWO_TRY(limitToRights(reader, person, open.sheet));
    return LiveSheet{.table = {table.plan, open.measure.key, table.line},
                     .measure = open.measure,
                     .sheet = std::make_shared<const Sheet>(std::move(open.sheet)),
                     .seen = seen};
}

Result<std::optional<LiveSheet>> refreshed(Reader &reader, const LiveSheet &known)
{
    WEIWO_ASSIGN(const qint64 newest, repo::newestWrite(reader));
    LiveSheet now = known;
    if (newest <= known.seen)
        return std::optional(std::move(now));
    auto sheet = std::make_shared<Sheet>(*known.sheet);
    bool complete = true;
    now.seen = newest;
    WEIWO_TRY(takeIn(reader, known, *sheet, now.seen, complete));
    if (!complete)
        return std::optional<LiveSheet>();
    now.sheet = std::move(sheet);
    return std::optional(std::move(now));
}

bool canRefresh(const ChangeSet &changes)
{
    return std::all_of(changes.tables.begin(), changes.tables.end(), [](const QString &key) {
        const auto tables = versionedTables();
        return std::any_of(tables.begin(), tables.end(),
                           [&key](const TableSpec *table) { return table->key == key; });
    });
}

} // namespace weiwo::quotas
