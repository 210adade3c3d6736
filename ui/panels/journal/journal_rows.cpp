#include "ui/panels/journal/journal_rows.h"

#include "core/workspace/node_tree.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {


QString referenceWords(Reader &reader, const ColumnSpec &column, const Value &value)
{
    const auto id = optionalId(value);
    return id ? journal::recordName(reader, column.refersTo, *id) : QString();
}

/// A value as the column means it; what has no column (a newer program's) as it is.
QString valueWords(Reader &reader, const JournalChange &change, const ColumnSpec *column, const Value &value)
{
    if (isNull(value))
        return u"—"_s;
    const auto number = optionalInteger(value);
    if (!column)
        return number ? QString::number(*number) : textOf(value);
    switch (column->kind) {
    case ColumnKind::Text: return textOf(value);
    case ColumnKind::Reference: return referenceWords(reader, *column, value);
    case ColumnKind::Date: return QDate::fromJulianDay(number.value_or(0)).toString(Qt::ISODate);
    case ColumnKind::Month: return Month::fromIndex(int(number.value_or(0))).key();
    case ColumnKind::Money: return journal::amountText(reader, change.table, change.row, number.value_or(0));
    case ColumnKind::Quantity: return QString::number(double(number.value_or(0)) / 1000.0, 'g', 15);
    case ColumnKind::Flag:
        return number.value_or(0) ? translate("Journal", "yes") : translate("Journal", "no");
    case ColumnKind::Instant:
        return QDateTime::fromMSecsSinceEpoch(number.value_or(0)).toString(u"yyyy-MM-dd HH:mm"_s);
    case ColumnKind::Integer: break;
    }
    return number ? QString::number(*number) : textOf(value);
}

ChangeRow inWords(Reader &reader, const JournalChange &change)
{
    const TableSpec *table = reader.registry().tables.find(change.table);
    ChangeRow row;
    row.op = change.op;
    row.record = journal::recordName(reader, change.table, change.row);
    row.table = table ? table->title.str() : change.table;
    if (change.field == "home"_L1) {
        row.field = translate("Journal", "belongs to");
        const ColumnSpec home{.name = change.field, .kind = ColumnKind::Reference, .refersTo = u"node"_s};
        row.before = valueWords(reader, change, &home, change.before);
        row.after = valueWords(reader, change, &home, change.after);
        return row;
    }
    const int place = table ? table->indexOf(change.field) : -1;
    const ColumnSpec *column = place >= 0 ? &table->columns[size_t(place)] : nullptr;
    row.field = column ? column->title.str() : change.field;
    row.before = valueWords(reader, change, column, change.before);
    row.after = valueWords(reader, change, column, change.after);
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
            QString name;
            if (reader.registry().nodeTree)
                name = reader.registry().nodeTree->nameOf(reader, entry.person).value_or(QString());
            if (name.isEmpty())
                name = entry.person.text().left(8);
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
