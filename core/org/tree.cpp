#include "core/org/tree.h"

#include "core/org/repo.h"

#include <algorithm>

namespace weiwo::org {

namespace {

/// UTF-16 units compare like code points but for surrogates, which stand for higher ones.
int comparePoints(QStringView a, QStringView b)
{
    const auto rank = [](char16_t unit) {
        return QChar::isSurrogate(unit) ? unit + 0x10000 : static_cast<int>(unit);
    };
    const qsizetype size = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t left = a[i].unicode();
        const char16_t right = b[i].unicode();
        if (left != right)
            return rank(left) < rank(right) ? -1 : 1;
    }
    return a.size() == b.size() ? 0 : (a.size() < b.size() ? -1 : 1);
}

/// Units come before the people who stand beside them.
bool comesBefore(const Node &a, const Node &b)
{
    if ((a.level == Level::Person) != (b.level == Level::Person))
        return b.level == Level::Person;
    if (const int codes = comparePoints(a.code, b.code))
        return codes < 0;
    if (const int names = comparePoints(a.name, b.name))
        return names < 0;
    return a.id < b.id;
}

} // namespace

/// Puts nodes and placements as they come from the store into preorder.
class TreeBuilder
{
public:
    TreeBuilder(QDate asOf, const DateRange &window) : m_asOf(asOf), m_window(window) { }

    void add(Node &&node)
    {
        m_index.insert(node.id, static_cast<int>(m_nodes.size()));
        m_nodes.push_back(Place{std::move(node)});
    }

    /// Placements come by node, then date: the last one up to the date counts, else the first
    /// one inside the window.
    void add(const Placement &placement)
    {
        const auto it = m_index.constFind(placement.node);
        if (it == m_index.constEnd())
            return;
        Place &place = m_nodes[static_cast<size_t>(*it)];
        place.placed = true;
        if (placement.from <= m_asOf || (!place.parent && placement.from < m_window.to))
            place.parent = placement.parent;
    }

    [[nodiscard]] bool needsAssignments() const
    {
        return std::any_of(m_nodes.begin(), m_nodes.end(), [](const Place &place) {
            return !place.placed && place.node.level == Level::Person;
        });
    }

    /// Comes after all placements.
    void add(const Assignment &assignment)
    {
        const auto it = m_index.constFind(assignment.person);
        if (it == m_index.constEnd() || !holdsOn(m_asOf, assignment.from, assignment.to))
            return;
        Place &place = m_nodes[static_cast<size_t>(*it)];
        if (place.placed)
            return;
        place.several = place.several || (place.parent && *place.parent != assignment.region);
        place.parent = assignment.region;
    }

    [[nodiscard]] Tree build()
    {
        Tree tree;
        const auto top = std::find_if(m_nodes.begin(), m_nodes.end(), [](const Place &place) {
            return place.node.level == Level::Headquarters;
        });
        if (top == m_nodes.end())
            return tree;
        for (Place &place : m_nodes) {
            if (!place.placed && (!place.parent || place.several))
                place.parent = top->node.id;
        }
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].node.level != Level::Headquarters && isThere(m_nodes[i].node))
                hang(static_cast<int>(i));
        }
        tree.m_entries.reserve(m_nodes.size());
        write(tree, static_cast<int>(top - m_nodes.begin()), -1, 0);
        return tree;
    }

private:
    struct Place
    {
        Node node;
        std::optional<NodeId> parent = {};
        std::vector<int> children = {};
        bool placed = false;
        bool several = false;   ///< assigned to more than one region
    };

    [[nodiscard]] bool isThere(const Node &node) const
    {
        return (!node.left || m_window.from < *node.left)
            && (!node.hired || *node.hired < m_window.to);
    }

    /// A unit that has ended hands those who still stand in it to what it stood in itself.
    void hang(int index)
    {
        auto parent = m_nodes[static_cast<size_t>(index)].parent;
        for (size_t steps = 0; parent && steps <= m_nodes.size(); ++steps) {
            const auto it = m_index.constFind(*parent);
            if (it == m_index.constEnd())
                return;
            Place &above = m_nodes[static_cast<size_t>(*it)];
            if (above.node.level == Level::Headquarters || isThere(above.node)) {
                above.children.push_back(index);
                return;
            }
            parent = above.parent;
        }
    }

    int write(Tree &tree, int index, int parent, int depth)
    {
        const int self = tree.size();
        Place &place = m_nodes[static_cast<size_t>(index)];
        std::sort(place.children.begin(), place.children.end(), [this](int a, int b) {
            return comesBefore(m_nodes[static_cast<size_t>(a)].node,
                               m_nodes[static_cast<size_t>(b)].node);
        });
        tree.m_index.insert(place.node.id, self);
        tree.m_entries.push_back(
            {.node = std::move(place.node), .parent = parent, .depth = depth, .end = 0, .children = {}});
        std::vector<int> children;
        children.reserve(place.children.size());
        for (int child : place.children)
            children.push_back(write(tree, child, self, depth + 1));
        auto &entry = tree.m_entries[static_cast<size_t>(self)];
        entry.children = std::move(children);
        entry.end = tree.size();
        return self;
    }

    QDate m_asOf;
    DateRange m_window;
    std::vector<Place> m_nodes;
    QHash<NodeId, int> m_index;
};

namespace {

Result<Tree> build(Reader &reader, QDate asOf, const DateRange &include)
{
    TreeBuilder builder(asOf, include);
    WEIWO_TRY(repo::eachNode(reader, [&](Node &&node) { builder.add(std::move(node)); }));
    WEIWO_TRY(
        repo::eachPlacement(reader, [&](const Placement &placement) { builder.add(placement); }));
    if (builder.needsAssignments()) {
        WEIWO_ASSIGN(const auto assignments, repo::assignments(reader, {}));
        for (const Assignment &assignment : assignments)
            builder.add(assignment);
    }
    return builder.build();
}

} // namespace

Result<std::shared_ptr<const Tree>> Tree::shared(Reader &reader, QDate asOf)
{
    return kept(reader, asOf, {asOf, asOf.addDays(1)});
}

Result<Tree> Tree::load(Reader &reader, QDate asOf, const std::optional<DateRange> &include)
{
    WEIWO_ASSIGN(const auto tree, kept(reader, asOf, include.value_or(DateRange{asOf, asOf.addDays(1)})));
    return *tree;
}

Result<std::shared_ptr<const Tree>> Tree::kept(Reader &reader, QDate asOf, const DateRange &include)
{
    using Days = std::vector<qint64>;
    WEIWO_ASSIGN(const auto changes, reader.db().kept<Days>(QStringLiteral("org.change_days"), [&] { return repo::changeDays(reader); }));
    // Days between which nobody comes, moves or goes have one tree.
    const auto sinceOf = [&changes](QDate day) {
        const auto after = std::upper_bound(changes->begin(), changes->end(), day.toJulianDay());
        return after == changes->begin() ? 0 : *(after - 1);
    };
    const QString name = QStringLiteral("org.tree.%1.%2.%3")
                             .arg(sinceOf(asOf)).arg(sinceOf(include.from)).arg(sinceOf(include.to.addDays(-1)));
    return reader.db().kept<Tree>(name, [&] { return build(reader, asOf, include); });
}

std::optional<int> Tree::indexOf(const NodeId &id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.constEnd() ? std::nullopt : std::optional<int>(*it);
}

bool Tree::isWithin(int node, int ancestor) const
{
    return ancestor <= node && node < at(ancestor).end;
}

std::vector<Id> Tree::idsWithin(const NodeId &id) const
{
    const auto top = indexOf(id);
    if (!top)
        return {id.raw()};
    std::vector<Id> ids;
    for (int node = *top; node < at(*top).end; ++node)
        ids.push_back(at(node).node.id.raw());
    return ids;
}

} // namespace weiwo::org
