#include "core/customers/history.h"

#include "core/base/text.h"
#include "core/customers/dependents.h"
#include "core/customers/merge.h"
#include "core/customers/repo.h"
#include "core/org/node_names.h"
#include "core/workspace/row_changes.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// More do not fit on a line.
constexpr qsizetype MostChanges = 4;
constexpr qsizetype LongestValue = 60;
/// An entry of no more is somebody's edit, no import.
constexpr qint64 FewRows = 200;

/// A row that a customer's history is about.
struct Subject
{
    QString table;
    Id row;
    bool merged = false;               ///< a customer that was merged into it

    bool operator==(const Subject &) const = default;
};

/// The customer, all that belongs to it, and the customers that were merged into it.
Result<std::vector<Subject>> subjectsOf(Reader &reader, const CustomerId &id)
{
    const QString &customers = customerTable().key;
    std::vector<Subject> subjects{{customers, id.raw()}};
    for (const DependentColumn &dependent : dependentColumns(reader.registry())) {
        WEIWO_ASSIGN(const std::vector<Record> rows, rowsReferringTo(reader, *dependent.table, dependent.column, id.raw()));
        for (const Record &row : rows)
            subjects.push_back({dependent.table->key, row.id});
    }
    // Those that were merged into one that was merged into it, too.
    std::vector<CustomerId> holders{id};
    QSet<CustomerId> seen{id};
    for (size_t i = 0; i < holders.size(); ++i) {
        WEIWO_ASSIGN(const std::vector<Customer> merged, mergedInto(reader, holders[i]));
        for (const Customer &other : merged) {
            if (seen.contains(other.id))
                continue;
            seen.insert(other.id);
            holders.push_back(other.id);
            subjects.push_back({customers, other.id.raw(), true});
        }
    }
    return subjects;
}

/// An entry, and the rows of this history that it changed.
struct Event
{
    JournalEntry entry;
    std::vector<Subject> subjects;
};

/// What an entry did to one customer, in words.
class ChangeWords
{
public:
    explicit ChangeWords(Reader &reader) : m_reader(reader) { }

    Status add(const JournalEntry &entry, const Subject &subject)
    {
        const TableSpec *table = m_reader.registry().tables.find(subject.table);
        if (!table)
            return {};
        // That a customer, or one of many imported contacts, is there says the entry's own title; what such a row was made
        // with is not read, for it is packed with thousands of others.
        const bool value = table->key == "custom_value"_L1 || table->key == "customer_tag"_L1;
        const bool evenNew = value || (table->key != customerTable().key && entry.changes <= FewRows);
        WEIWO_ASSIGN(const std::vector<JournalChange> changes, journal::changesOf(m_reader, entry, subject.table, subject.row, evenNew));
        for (const JournalChange &change : changes) {
            const int place = table->indexOf(change.field);
            if (place >= 0)
                addChange(*table, table->columns[size_t(place)], change);
        }
        return {};
    }
    [[nodiscard]] QStringList take()
    {
        const qsizetype all = m_words.size();
        m_words = m_words.mid(0, MostChanges);
        if (all > MostChanges)
            m_words << translate("customers", "and %n more change(s)", nullptr, int(all - MostChanges));
        return std::exchange(m_words, {});
    }

private:
    void addChange(const TableSpec &table, const ColumnSpec &column, const JournalChange &change)
    {
        const bool fresh = change.op == ChangeOp::Insert;
        if (table.key == customerTable().key) {
            if (change.op == ChangeOp::Update)
                addStep(column.title.str(), column, change);
        } else if (table.key == "custom_value"_L1) {
            if (column.name == "value"_L1)
                addStep(fieldOf(change.row), column, change);
        } else if (table.key == "customer_tag"_L1) {
            if (fresh && column.name == "tag"_L1)
                m_words << translate("customers", "%1: %2").arg(table.title.str(), words(column, change.after));
        } else if (column.name == table.nameColumn && fresh) {
            m_words << translate("customers", "%1: %2").arg(table.title.str(), words(column, change.after));
        } else if (change.op == ChangeOp::Update && column.name != "customer"_L1) {
            addStep(journal::recordName(m_reader, table.key, change.row) + u" · "_s + column.title.str(), column, change);
        }
    }
    void addStep(const QString &what, const ColumnSpec &column, const JournalChange &change)
    {
        m_words << translate("customers", "%1: %2 → %3", "a field, its value before and after").arg(what, words(column, change.before), words(column, change.after));
    }
    [[nodiscard]] QString fieldOf(const Id &value) const
    {
        const TableSpec *values = m_reader.registry().tables.find(u"custom_value"_s);
        const auto record = values ? records::load(m_reader.db(), *values, value) : Result<std::optional<Record>>(std::nullopt);
        const auto field = record && *record ? optionalId((*record)->values[1]) : std::nullopt;
        return field ? journal::recordName(m_reader, u"custom_field"_s, *field) : QString();
    }
    [[nodiscard]] QString words(const ColumnSpec &column, const Value &value) const
    {
        if (isNull(value))
            return u"—"_s;
        switch (column.kind) {
        case ColumnKind::Reference: {
            const auto id = optionalId(value);
            return id ? journal::recordName(m_reader, column.refersTo, *id) : QString();
        }
        case ColumnKind::Date:
            return QDate::fromJulianDay(integerOf(value)).toString(Qt::ISODate);
        case ColumnKind::Flag:
            return integerOf(value) ? translate("customers", "yes") : translate("customers", "no");
        default:
            break;
        }
        const auto number = optionalInteger(value);
        const QString text = number ? QString::number(*number) : textOf(value).simplified();
        return text.size() > LongestValue ? text.left(LongestValue) + u'…' : text;
    }

    Reader &m_reader;
    QStringList m_words;
};

/// Whether an entry of that title is told by the values that it changed.
bool isPlainEdit(const QString &title)
{
    static const QSet<QString> titles{u"customers.update"_s, u"customers.bulk"_s, u"customers.contact"_s,
                                      u"customers.address"_s, u"customers.attachment"_s, u"customers.tags"_s};
    return titles.contains(title);
}

/// Whether an entry is an edit that is told by its values, or takes one back; and whether it takes it back.
Result<std::tuple<bool, bool>> plainness(Reader &reader, const JournalEntry &entry)
{
    JournalEntry at = entry;
    bool undone = false;
    // A redo takes an undo back.
    while (at.undoes) {
        WEIWO_ASSIGN(at, journal::entry(reader, *at.undoes));
        undone = !undone;
    }
    const bool plain = isPlainEdit(at.titleKey);
    return std::tuple(plain, plain && undone);
}

bool isLogged(const Subject &subject)
{
    return subject.table == "activity"_L1 || subject.table == "customer_note"_L1;
}

/// The newest entries that changed one of @p subjects, newest first.
Result<std::vector<Event>> eventsOf(Reader &reader, const std::vector<Subject> &subjects, int limit)
{
    std::vector<Event> events;
    QHash<Id, size_t> places;
    for (const Subject &subject : subjects) {
        WEIWO_ASSIGN(journal::Page page, journal::list(reader, {.limit = limit, .record = subject.row}));
        for (JournalEntry &entry : page.entries) {
            const auto place = places.constFind(entry.id);
            if (place != places.cend()) {
                events[*place].subjects.push_back(subject);
                continue;
            }
            places.insert(entry.id, events.size());
            events.push_back({std::move(entry), {subject}});
        }
    }
    std::ranges::stable_sort(events, [](const Event &a, const Event &b) { return a.entry.at > b.entry.at; });
    if (events.size() > static_cast<size_t>(limit))
        events.resize(static_cast<size_t>(limit));
    return events;
}

} // namespace

Result<std::vector<HistoryLine>> historyOf(Reader &reader, const CustomerId &id, int limit)
{
    WEIWO_ASSIGN(const std::vector<Subject> subjects, subjectsOf(reader, id));
    WEIWO_ASSIGN(const std::vector<Event> events, eventsOf(reader, subjects, limit));
    org::NodeNames authors(reader);
    ChangeWords words(reader);
    std::vector<HistoryLine> lines;
    for (const Event &event : events) {
        const JournalEntry &entry = event.entry;
        HistoryLine line{entry.id, entry.at, authors.of(org::NodeId(entry.person)), journal::label(reader, entry), {}};
        WEIWO_ASSIGN(std::tie(line.told, line.undone), plainness(reader, entry));
        line.merged = event.subjects.front().merged;
        line.logged = std::ranges::all_of(event.subjects, isLogged);
        for (const Subject &subject : event.subjects)
            if (!isLogged(subject))
                WEIWO_TRY(words.add(entry, subject));
        line.changes = words.take();
        lines.push_back(std::move(line));
    }
    return lines;
}

QString historyText(const HistoryLine &line)
{
    if (line.changes.isEmpty())
        return line.label;
    const QString changes = line.changes.join(u" · "_s);
    if (line.undone)
        return translate("customers", "Undone: %1").arg(changes);
    return line.told ? changes : translate("customers", "%1: %2").arg(line.label, changes);
}

} // namespace weiwo::customers
