#include "core/org/importers.h"

#include "core/base/text.h"
#include "core/org/commands.h"
#include "core/org/datasets.h"
#include "core/org/integrity.h"
#include "core/org/repo.h"
#include "core/org/rules.h"
#include "core/org/standing.h"

using namespace Qt::StringLiterals;

namespace weiwo::org {

using exchange::ImportContext;
using exchange::MappedRecord;
using exchange::Outcome;
using exchange::Taken;

namespace {

/// What a row says of a node: its fields over those that are stored, and its place.
struct Wanted
{
    Node node;
    std::optional<NodeId> parent;
    std::optional<QDate> from;
};

std::optional<QDate> dateAt(const MappedRecord &record, int field)
{
    return record.has(field)
        ? std::optional<QDate>(QDate::fromJulianDay(record.integer(field)))
        : std::nullopt;
}

void setText(QString &target, const MappedRecord &record, int field)
{
    if (record.has(field))
        target = record.text(field);
}

void setDate(std::optional<QDate> &target, const MappedRecord &record, int field)
{
    if (record.has(field))
        target = dateAt(record, field);
}

std::optional<NodeId> nodeAt(const MappedRecord &record, int field)
{
    const auto id = record.id(field);
    return id ? std::optional<NodeId>(NodeId(*id)) : std::nullopt;
}

/// A record that is named by a code alone is called by it.
void nameByCode(Node &node)
{
    if (node.name.isEmpty())
        node.name = node.code;
}

Wanted wantedUnit(Node node, const MappedRecord &record, const std::optional<NodeId> &top)
{
    Wanted wanted{std::move(node), nodeAt(record, unit::Parent), dateAt(record, unit::From)};
    setText(wanted.node.name, record, unit::Name);
    setText(wanted.node.code, record, unit::Code);
    setDate(wanted.node.left, record, unit::To);
    if (const auto level = levelFromKey(record.text(unit::Level)))
        wanted.node.level = *level;
    else if (wanted.node.id.isNull())
        wanted.node.level = !wanted.parent || wanted.parent == top ? Level::Region : Level::Team;
    nameByCode(wanted.node);
    return wanted;
}

Wanted wantedPerson(Node node, const MappedRecord &record)
{
    Wanted wanted{std::move(node), nodeAt(record, person::Node), dateAt(record, person::From)};
    wanted.node.level = Level::Person;
    setText(wanted.node.name, record, person::Name);
    setText(wanted.node.code, record, person::Code);
    setText(wanted.node.title, record, person::Title);
    setText(wanted.node.email, record, person::Email);
    setDate(wanted.node.hired, record, person::Hired);
    setDate(wanted.node.left, record, person::Left);
    if (const auto manager = nodeAt(record, person::Manager))
        wanted.node.manager = manager;
    nameByCode(wanted.node);
    return wanted;
}

/// Whether a refusal is the row's fault; all others end the import.
bool isRowsFault(const Error &error)
{
    return error.code == QLatin1StringView(errc::BadInput)
        || error.code == QLatin1StringView(errc::Exists)
        || error.code == QLatin1StringView(errc::NotFound);
}

Result<Taken> badRow(ImportContext &context, const MappedRecord &record, int field,
                     const QString &code, const Error &error)
{
    if (!isRowsFault(error))
        return tl::make_unexpected(error);
    context.problem(record, field, code, error.message);
    return Taken{Outcome::Bad, {}};
}

/// Rows of org.nodes and org.people: a node and where it stands.
class NodeImporter : public exchange::Importer
{
public:
    NodeImporter(ImportContext &context, bool people, int fromField)
        : m_context(context), m_people(people), m_hasFrom(context.isMapped(fromField))
    {
    }

    Status prepare()
    {
        WEIWO_ASSIGN(const auto heads, repo::nodesByLevel(m_context.edit(), Level::Headquarters));
        if (!heads.empty())
            m_top = heads.front().id;
        return {};
    }

    Result<Taken> take(const MappedRecord &record) override
    {
        WEIWO_ASSIGN(const auto before, stored(record));
        Wanted wanted = m_people ? wantedPerson(before.value_or(Node{}), record)
                                 : wantedUnit(before.value_or(Node{}), record, m_top);
        const bool isTop = wanted.node.level == Level::Headquarters;
        if (isTop)
            wanted.parent.reset();
        if (!before)
            wanted.node.id = NodeId(edit().ids().next());
        if (const auto sound = judge(before, wanted); !sound)
            return badRow(m_context, record, -1, u"org.refused"_s, sound.error());
        WEIWO_ASSIGN(const auto since, placeToWrite(before, wanted));
        if (since) {
            if (const auto fits = requirePlace(edit(), wanted.node, *wanted.parent, *since); !fits)
                return badRow(m_context, record, m_people ? int(person::Node) : int(unit::Parent),
                              u"org.place.refused"_s, fits.error());
        }
        if (isTop)
            m_topTaken = wanted.node.id;
        return write(before, wanted, since);
    }

private:
    [[nodiscard]] Edit &edit() { return m_context.edit(); }

    [[nodiscard]] Result<std::optional<Node>> stored(const MappedRecord &record)
    {
        if (record.existing)
            return repo::node(edit(), NodeId(*record.existing));
        const bool saysTop = !m_people && record.text(unit::Level) == levelKey(Level::Headquarters);
        // A second row that says so is refused as a second headquarters.
        if (saysTop && m_top && !m_topTaken)
            return repo::node(edit(), *m_top);
        return std::optional<Node>();
    }

    [[nodiscard]] Status judge(const std::optional<Node> &before, const Wanted &wanted)
    {
        if (!before || *before != wanted.node)
            WEIWO_TRY(requireSound(edit(), wanted.node));
        return before ? requireLevelFits(edit(), *before, wanted.node) : Status();
    }

    /// The day of the placement that the row asks for; nothing where it asks for none, or the node
    /// stands there already.
    [[nodiscard]] Result<std::optional<QDate>> placeToWrite(const std::optional<Node> &before,
                                                            const Wanted &wanted)
    {
        if (!wanted.parent)
            return std::optional<QDate>();
        QDate since = wanted.from.value_or(beginning());
        if (before) {
            WEIWO_ASSIGN(const auto places, repo::placements(edit(), wanted.node.id));
            if (!m_hasFrom && !places.empty())
                since = places.back().from;
            WEIWO_ASSIGN(const auto present, repo::placedOn(edit(), wanted.node.id, since));
            if (present == wanted.parent)
                return std::optional<QDate>();
        }
        return std::optional<QDate>(since);
    }

    [[nodiscard]] Result<Taken> write(const std::optional<Node> &before, const Wanted &wanted,
                                      const std::optional<QDate> &since)
    {
        const Id id = wanted.node.id.raw();
        if (!before)
            WEIWO_TRY(repo::insertNew(edit(), wanted.node));
        else if (*before != wanted.node)
            WEIWO_TRY(repo::put(edit(), wanted.node));
        else if (!since)
            return Taken{Outcome::Unchanged, id};
        if (since) {
            if (before)
                WEIWO_TRY(keepStanding(edit(), wanted.node, *since));
            WEIWO_TRY(repo::put(edit(), Placement{wanted.node.id, *wanted.parent, *since}));
        }
        return Taken{before ? Outcome::Updated : Outcome::Created, id};
    }

    ImportContext &m_context;
    bool m_people;
    bool m_hasFrom;
    std::optional<NodeId> m_top;
    std::optional<NodeId> m_topTaken;
};

Result<std::unique_ptr<exchange::Importer>> nodeImporter(ImportContext &context, bool people,
                                                         int fromField)
{
    auto importer = std::make_unique<NodeImporter>(context, people, fromField);
    WEIWO_TRY(importer->prepare());
    return importer;
}

class AssignmentImporter : public exchange::Importer
{
public:
    explicit AssignmentImporter(ImportContext &context) : m_context(context) { }

    Result<Taken> take(const MappedRecord &record) override
    {
        Edit &edit = m_context.edit();
        Assignment wanted{.person = NodeId(record.id(assigned::Person).value_or(Id())),
                          .region = NodeId(record.id(assigned::Region).value_or(Id())),
                          .from = dateAt(record, assigned::From),
                          .to = {}};
        const Id id = assignmentId(wanted.person, wanted.region, wanted.from);
        WEIWO_ASSIGN(const auto stored, records::load(edit.db(), assignmentTable(), id));
        const bool exists = stored && stored->alive;
        if (exists) {
            if (m_context.onMatch() == OnMatch::Skip)
                return Taken{Outcome::Unchanged, id};
            if (m_context.onMatch() == OnMatch::Refuse) {
                m_context.problem(record, assigned::Person, u"org.assignment.exists"_s,
                                  translate("org", "This assignment is there already."));
                return Taken{Outcome::Bad, {}};
            }
            wanted.to = assignmentFrom(*stored).to;
        }
        setDate(wanted.to, record, assigned::To);
        if (exists && assignmentFrom(*stored) == wanted)
            return Taken{Outcome::Unchanged, id};
        if (const auto done = assign(edit, wanted); !done)
            return badRow(m_context, record, -1, u"org.refused"_s, done.error());
        return Taken{exists ? Outcome::Updated : Outcome::Created, id};
    }

private:
    ImportContext &m_context;
};

Result<Id> make(Edit &edit, Wanted wanted, const Id &id)
{
    wanted.node.id = NodeId(id);
    WEIWO_TRY(addNode(edit, wanted.node, wanted.parent, wanted.from.value_or(QDate())));
    return id;
}

} // namespace

Result<std::unique_ptr<exchange::Importer>> unitImporter(ImportContext &context)
{
    return nodeImporter(context, false, unit::From);
}

Result<std::unique_ptr<exchange::Importer>> personImporter(ImportContext &context)
{
    return nodeImporter(context, true, person::From);
}

Result<std::unique_ptr<exchange::Importer>> assignmentImporter(ImportContext &context)
{
    return std::make_unique<AssignmentImporter>(context);
}

Result<Id> makeUnit(Edit &edit, const Id &id, const MappedRecord &record)
{
    WEIWO_ASSIGN(const auto heads, repo::nodesByLevel(edit, Level::Headquarters));
    const auto top = heads.empty() ? std::nullopt : std::optional<NodeId>(heads.front().id);
    return make(edit, wantedUnit({}, record, top), id);
}

Result<Id> makePerson(Edit &edit, const Id &id, const MappedRecord &record)
{
    return make(edit, wantedPerson({}, record), id);
}

} // namespace weiwo::org
