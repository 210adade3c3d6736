#include "core/workspace/journal.h"

#include "core/workspace/node_tree.h"
#include "core/workspace/repo.h"
#include "core/workspace/row_changes.h"
#include "core/workspace/shown_names.h"
#include "core/workspace/title_wording.h"
#include "core/workspace/undo.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace weiwo::journal {

namespace {

QString shownName(Reader &reader, const QString &table, const QString &stored)
{
    const auto &names = reader.registry().extension<ShownNames>().byTable;
    const auto words = names.constFind(table);
    return words == names.cend() ? stored : (*words)(stored);
}

/// The words of a title's argument: a record's name where it is one, else the text itself.
QString argumentText(Reader &reader, const QString &argument, const QString &table)
{
    if (!argument.startsWith(u'@'))
        return table.isEmpty() ? argument : shownName(reader, table, argument);
    const QString recordTable = argument.mid(1).section(u':', 0, 0);
    const auto id = Id::fromText(argument.section(u':', 1));
    if (!id)
        return argument;
    if (recordTable == "journal"_L1) {
        const auto named = repo::entry(reader.db(), *id);
        return named && *named ? label(reader, **named) : id->text().left(8);
    }
    return recordName(reader, recordTable, *id);
}

} // namespace

Result<Page> list(Reader &reader, const JournalFilter &filter)
{
    qint64 before = std::numeric_limits<qint64>::max();
    if (filter.after) {
        WEIWO_ASSIGN(const JournalEntry last, entry(reader, *filter.after));
        before = last.no;
    }
    Page page;
    WEIWO_TRY(repo::entries(reader.db(), filter, before, [&](JournalEntry &&found) {
        if (static_cast<int>(page.entries.size()) == filter.limit) {
            page.hasMore = true;
            return false;
        }
        page.entries.push_back(std::move(found));
        return true;
    }));
    for (JournalEntry &found : page.entries) {
        WEIWO_ASSIGN(found.undoneBy, undoneBy(reader, found.id));
    }
    return page;
}

Result<JournalEntry> entry(Reader &reader, const Id &id)
{
    WEIWO_ASSIGN(std::optional<JournalEntry> found, repo::entry(reader.db(), id));
    if (!found)
        return fail(errc::NotFound, translate("journal", "The journal has no entry %1.").arg(id.text()), id.text());
    WEIWO_ASSIGN(found->undoneBy, undoneBy(reader, id));
    return *found;
}

Status changes(Reader &reader, const Id &id, const std::function<bool(JournalChange &&)> &each)
{
    WEIWO_ASSIGN(const JournalEntry found, entry(reader, id));
    return repo::changes(reader.db(), found.no, each);
}

Result<std::vector<JournalChange>> changesOf(Reader &reader, const JournalEntry &entry, const QString &table, const Id &row, bool evenNew)
{
    return repo::changesOf(reader.db(), entry.no, table, row, evenNew);
}

QString label(Reader &reader, const JournalEntry &entry)
{
    const TitleSpec *title = reader.registry().titles.find(entry.titleKey);
    // A newer program's entry: its key is better than nothing.
    QString text = title ? title->text.str() : entry.titleKey;
    const QStringList tables = reader.registry().extension<ShownNames>().ofTitles.value(entry.titleKey);
    QStringList words;
    for (qsizetype i = 0; i < entry.titleArgs.size(); ++i)
        words << argumentText(reader, entry.titleArgs[i], tables.value(i));
    const auto &wordings = reader.registry().extension<Wordings>().byTitle;
    if (const auto own = wordings.constFind(entry.titleKey); own != wordings.cend())
        return (*own)(reader, words);
    for (const QString &word : std::as_const(words))
        text = text.arg(word);
    return text;
}

QString recordName(Reader &reader, const QString &table, const Id &row)
{
    const QString shortId = row.text().left(8);
    const TableSpec *spec = reader.registry().tables.find(table);
    if (!spec)
        return shortId;
    const auto record = records::load(reader.db(), *spec, row);
    const int column = spec->indexOf(spec->nameColumn);
    if (!record || !*record)
        return shortId;
    if (column >= 0) {
        const QString name = textOf((*record)->values[static_cast<size_t>(column)]);
        if (!name.isEmpty())
            return shownName(reader, table, name);
    }
    // A row without a name of its own is known by what it belongs to.
    for (size_t i = 0; i < spec->columns.size(); ++i) {
        const auto target = optionalId((*record)->values[i]);
        if (spec->columns[i].kind == ColumnKind::Reference && target && spec->columns[i].refersTo != table)
            return recordName(reader, spec->columns[i].refersTo, *target);
    }
    return shortId;
}

QString amountText(Reader &reader, const QString &table, const Id &row, qint64 amount)
{
    const auto text = reader.registry().amountTexts.constFind(table);
    return text != reader.registry().amountTexts.cend() ? (*text)(reader, row, amount)
                                                        : moneyText({amount}, reader.settings().currency);
}

} // namespace weiwo::journal
