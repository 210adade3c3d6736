#include "ui/panels/journal/journal_rows.h"

#include "ui/views/value_words.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

ChangeRow inWords(Reader &reader, const JournalChange &change)
{
    ChangeRow row;
    row.op = change.op;
    row.record = journal::recordName(reader, change.table, change.row);
    row.table = tableTitle(reader.registry(), change.table);
    row.field = fieldTitle(reader.registry(), change.table, change.field);
    row.before = fieldValueWords(reader, change.table, change.row, change.field, change.before);
    row.after = fieldValueWords(reader, change.table, change.row, change.field, change.after);
    return row;
}

} // namespace

Result<JournalRows> journalRows(Reader &reader, const JournalFilter &filter)
{
    WEIWO_ASSIGN(journal::Page page, journal::list(reader, filter));
    JournalRows rows;
    rows.hasMore = page.hasMore;
    QHash<Id, QString> names;
    for (JournalEntry &entry : page.entries) {
        if (!names.contains(entry.person)) {
            const QString name = nodeWords(reader, entry.person);
            names.insert(entry.person, name);
            rows.people.push_back({entry.person, name});
        }
        const QString label = journal::label(reader, entry);
        const QString person = names.value(entry.person);
        rows.rows.push_back({std::move(entry), label, person});
    }
    return rows;
}

Result<ChangeRows> changeRows(Reader &reader, const Id &entry, int limit)
{
    std::vector<JournalChange> found;
    ChangeRows rows;
    WEIWO_TRY(journal::changes(reader, entry, [&](JournalChange &&change) {
        if (static_cast<int>(found.size()) == limit) {
            rows.hasMore = true;
            return false;
        }
        found.push_back(std::move(change));
        return true;
    }));
    for (const JournalChange &change : found)
        rows.rows.push_back(inWords(reader, change));
    return rows;
}

QString originTitle(const QString &origin)
{
    if (origin == "user"_L1)
        return translate("Journal", "edit");
    if (origin == "undo"_L1)
        return translate("Journal", "undo");
    if (origin == "redo"_L1)
        return translate("Journal", "redo");
    if (origin == "import"_L1)
        return translate("Journal", "import");
    if (origin == "create"_L1)
        return translate("Journal", "founding");
    return origin;
}

} // namespace weiwo::ui
