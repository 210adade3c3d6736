#include "core/customers/history.h"

#include "core/base/text.h"
#include "core/customers/dependents.h"
#include "core/customers/merge.h"
#include "core/customers/repo.h"
#include "core/org/node_names.h"
#include "core/workspace/row_changes.h"

#include <QSet>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// More do not fit on a line.
constexpr qsizetype MostChanges = 4;
constexpr qsizetype LongestValue = 60;
/// An entry of no more is somebody's edit, no import.
constexpr qint64 FewRows = 200;

/// How often an edit may have been undone and redone until it is no longer told by its values.
constexpr int LongestUndoChain = 32;

/// A row that a customer's history is about.
struct Subject
{
    QString table;
    Id row;
    size_t holder = 0;                 ///< the customer that it belongs to, of those of the history
    bool alive = true;
};

/// Whom and what a history is about.
struct Scope
{
    std::vector<QString> holders;      ///< names: the customer, then those that were merged into it
    std::vector<Subject> subjects;     ///< by holder: the customer, then what belongs to it, deleted or not
};

Status addSubjects(Reader &reader, const CustomerId &id, const QString &name, Scope &scope)
{
    const size_t holder = scope.holders.size();
    scope.holders.push_back(name);
    scope.subjects.push_back({customerTable().key, id.raw(), holder});
    for (const DependentColumn &dependent : dependentColumns(reader.registry())) {
        WEIWO_ASSIGN(const std::vector<Record> rows, rowsReferringTo(reader, *dependent.table, dependent.column, id.raw()));
        for (const Record &row : rows)
            scope.subjects.push_back({dependent.table->key, row.id, holder});
        WEIWO_ASSIGN(const std::vector<Id> deleted, repo::deletedReferringTo(reader, dependent.table->key, dependent.column, id.raw()));
        for (const Id &row : deleted)
            scope.subjects.push_back({dependent.table->key, row, holder, false});
    }
    return {};
}

/// The customer, the customers that were merged into it, and all that belongs or belonged to them.
Result<Scope> scopeOf(Reader &reader, const CustomerId &id)
{
    Scope scope;
    WEIWO_TRY(addSubjects(reader, id, {}, scope));
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
            WEIWO_TRY(addSubjects(reader, other.id, other.name, scope));
        }
    }
    return scope;
}

/// An entry, and the rows of this history that it changed, by holder.
struct Event
{
    JournalEntry entry;
    std::vector<Subject> subjects;
};

/// What an entry did to one customer, in words.
class ChangeWords
{
public:
    /// @p whose stands before each change; empty: it is clear.
    ChangeWords(Reader &reader, const QString &whose) : m_reader(reader), m_before(whose.isEmpty() ? QString() : whose + u" · "_s) { }

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
    [[nodiscard]] QStringList all() const
    {
        // What came and went along with the customer itself is no change of its own.
        if (m_whole)
            return {};
        QStringList words;
        for (const QString &word : m_words.mid(0, MostChanges))
            words << m_before + word;
        if (m_words.size() > MostChanges)
            words << translate("customers", "and %n more change(s)", nullptr, int(m_words.size() - MostChanges));
        return words;
    }

private:
    void addChange(const TableSpec &table, const ColumnSpec &column, const JournalChange &change)
    {
        const bool gone = change.op == ChangeOp::Delete;
        const bool fresh = change.op == ChangeOp::Insert || change.op == ChangeOp::Restore;
        if (table.key == customerTable().key) {
            m_whole = m_whole || gone || change.op == ChangeOp::Restore;
            if (change.op == ChangeOp::Update)
                addStep(column.title.str(), column, change);
        } else if (table.key == "custom_value"_L1) {
            if (column.name == "value"_L1)
                addStep(fieldOf(change.row), column, change);
        } else if (column.name == table.nameColumn && fresh) {
            m_words << translate("customers", "%1: %2").arg(table.title.str(), words(column, change.after));
        } else if (column.name == table.nameColumn && gone) {
            m_words << translate("customers", "%1 taken away: %2", "a kind of thing, its name").arg(table.title.str(), words(column, change.before));
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
        const int place = values ? values->indexOf(u"field"_s) : -1;
        const auto field = place >= 0 && record && *record ? optionalId((*record)->values[size_t(place)]) : std::nullopt;
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
    QString m_before;
    QStringList m_words;
    bool m_whole = false;              ///< the customer itself was deleted, or lives again
};

/// Whether an entry of that title is told by the values that it changed.
bool isPlainEdit(const QString &title)
{
    static const QSet<QString> titles{u"customers.update"_s, u"customers.bulk"_s, u"customers.contact"_s,
                                      u"customers.address"_s, u"customers.attachment"_s, u"customers.tags"_s};
    return titles.contains(title);
}

/// Which entries are told by the values that they changed.
class Plainness
{
public:
    struct Judged
    {
        bool plain = false;            ///< an edit that is, or what takes one back or does it again
        bool undone = false;           ///< plain, and takes it back
    };

    explicit Plainness(Reader &reader) : m_reader(reader) { }

    [[nodiscard]] Result<Judged> of(const JournalEntry &entry) { return judge(entry, LongestUndoChain); }

private:
    /// Follows what an entry undoes over at most @p steps; what it does not reach, or what is not there, is not plain.
    Result<Judged> judge(const JournalEntry &entry, int steps)
    {
        if (const auto known = m_known.constFind(entry.id); known != m_known.cend())
            return *known;
        Judged judged{isPlainEdit(entry.titleKey), false};
        if (entry.undoes) {
            judged = {};
            WEIWO_ASSIGN(const std::optional<JournalEntry> before, steps > 0 ? entryIfThere(*entry.undoes) : std::optional<JournalEntry>());
            if (before) {
                WEIWO_ASSIGN(judged, judge(*before, steps - 1));
                judged.undone = judged.plain && !judged.undone;
            }
        }
        m_known.insert(entry.id, judged);
        return judged;
    }
    Result<std::optional<JournalEntry>> entryIfThere(const Id &id)
    {
        auto found = journal::entry(m_reader, id);
        if (found)
            return std::optional(std::move(*found));
        if (found.error().code == QLatin1StringView(errc::NotFound))
            return std::optional<JournalEntry>();
        return failed(found);
    }

    Reader &m_reader;
    QHash<Id, Judged> m_known;
};

/// Pages list what lives of these by itself.
bool isLogged(const Subject &subject)
{
    return subject.alive && (subject.table == "activity"_L1 || subject.table == "customer_note"_L1);
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

/// What @p entry did to one customer, by its rows @p subjects. @p merged: its name, where it was merged.
Result<HistoryLine> lineOf(Reader &reader, HistoryLine line, const JournalEntry &entry, std::span<const Subject> subjects, const QString &merged)
{
    line.merged = subjects.front().holder > 0;
    line.logged = std::ranges::all_of(subjects, isLogged);
    ChangeWords words(reader, merged);
    for (const Subject &subject : subjects)
        if (!isLogged(subject))
            WEIWO_TRY(words.add(entry, subject));
    line.changes = words.all();
    return line;
}

} // namespace

Result<std::vector<HistoryLine>> historyOf(Reader &reader, const CustomerId &id, int limit)
{
    WEIWO_ASSIGN(const Scope scope, scopeOf(reader, id));
    WEIWO_ASSIGN(const std::vector<Event> events, eventsOf(reader, scope.subjects, limit));
    org::NodeNames authors(reader);
    Plainness plainness(reader);
    // The oldest first: what undoes another finds that judged.
    std::vector<Plainness::Judged> judged(events.size());
    for (size_t i = events.size(); i-- > 0;) {
        WEIWO_ASSIGN(judged[i], plainness.of(events[i].entry));
    }
    std::vector<HistoryLine> lines;
    for (size_t i = 0; i < events.size(); ++i) {
        const Event &event = events[i];
        const JournalEntry &entry = event.entry;
        const HistoryLine whole{.entry = entry.id, .at = entry.at, .author = authors.of(org::NodeId(entry.person)),
                                .label = journal::label(reader, entry), .told = judged[i].plain, .undone = judged[i].undone};
        const size_t before = lines.size();
        for (auto own = event.subjects.begin(); own != event.subjects.end();) {
            const auto next = std::find_if(own, event.subjects.end(), [&](const Subject &other) { return other.holder != own->holder; });
            WEIWO_ASSIGN(HistoryLine line, lineOf(reader, whole, entry, std::span(own, next), scope.holders[own->holder]));
            own = next;
            // Where one line says what was done, another needs changes of its own.
            if (lines.size() == before || !line.changes.isEmpty())
                lines.push_back(std::move(line));
        }
    }
    lines.resize(std::min(lines.size(), static_cast<size_t>(std::max(limit, 0))));
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
