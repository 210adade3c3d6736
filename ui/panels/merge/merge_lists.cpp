#include "ui/panels/merge/merge_lists.h"

#include "core/base/text.h"
#include "core/customers/details.h"
#include "core/customers/duplicates/clusters.h"
#include "core/customers/fields.h"
#include "core/customers/queries.h"
#include "core/org/queries.h"

#include <QLocale>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

constexpr int MostMerged = 5000;

std::vector<FoundPairs::Pair> likeliest(const BookDuplicates &duplicates, const std::vector<DuplicatePair> &pairs)
{
    std::vector<FoundPairs::Pair> all;
    all.reserve(pairs.size());
    for (const DuplicatePair &pair : pairs)
        all.push_back({duplicates.customer(pair.a), duplicates.customer(pair.b), pair});
    std::ranges::stable_sort(all, std::greater(), [](const FoundPairs::Pair &pair) { return pair.match.probability; });
    if (all.size() > FoundPairs::Most)
        all.resize(FoundPairs::Most);
    return all;
}

/// Reads what a list says of customers, each once.
class Names
{
public:
    explicit Names(Reader &reader) : m_reader(reader) { }

    /// Null where it does not live.
    Result<const Customer *> customerOf(const CustomerId &id)
    {
        auto known = m_customers.find(id);
        if (known == m_customers.end()) {
            auto read = customer(m_reader, id);
            if (!read && read.error().code != QLatin1StringView(errc::NotFound))
                return failed(read);
            known = m_customers.insert(id, read ? std::optional(std::move(*read)) : std::nullopt);
        }
        return known->has_value() ? &**known : nullptr;
    }

    Result<QString> ownerOf(const Customer &customer)
    {
        if (!customer.owner)
            return QString();
        const auto known = m_owners.constFind(*customer.owner);
        if (known != m_owners.cend())
            return *known;
        const auto read = org::node(m_reader, *customer.owner);
        if (!read && read.error().code != QLatin1StringView(errc::NotFound))
            return failed(read);
        return *m_owners.insert(*customer.owner, read ? read->name : QString());
    }

private:
    Reader &m_reader;
    QHash<CustomerId, std::optional<Customer>> m_customers;
    QHash<org::NodeId, QString> m_owners;
};

using IdPair = std::pair<CustomerId, CustomerId>;
IdPair ordered(const CustomerId &a, const CustomerId &b)
{
    return a < b ? IdPair(a, b) : IdPair(b, a);
}

Result<std::vector<MergeLists::Pair>> standing(Names &names, const std::vector<FoundPairs::Pair> &found, const QSet<IdPair> &different)
{
    std::vector<MergeLists::Pair> pairs;
    for (const FoundPairs::Pair &pair : found) {
        if (different.contains(ordered(pair.a, pair.b)))
            continue;
        WEIWO_ASSIGN(const Customer *first, names.customerOf(pair.a));
        if (!first)
            continue;
        const QString nameA = first->name;
        WEIWO_ASSIGN(const QString ownerA, names.ownerOf(*first));
        // What is known may move when more is read.
        WEIWO_ASSIGN(const Customer *second, names.customerOf(pair.b));
        if (!second)
            continue;
        WEIWO_ASSIGN(const QString ownerB, names.ownerOf(*second));
        QStringList owners{ownerA, ownerB};
        owners.removeAll(QString());
        owners.removeDuplicates();
        pairs.push_back({pair, nameA, second->name, owners.join(u" · "_s)});
    }
    return pairs;
}

Result<QString> parentOf(Reader &reader, const Customer &part)
{
    if (!part.parent)
        return QString();
    WEIWO_ASSIGN(const Customer parent, customer(reader, *part.parent));
    return parent.name;
}

} // namespace

FoundPairs foundPairs(const BookDuplicates &duplicates)
{
    const Duplicates &found = duplicates.found;
    return {likeliest(duplicates, found.pairs), likeliest(duplicates, found.review), qint64(found.pairs.size()), qint64(found.review.size()),
            qint64(found.compared)};
}

Result<MergeLists> mergeLists(Reader &reader, const FoundPairs &found)
{
    MergeLists lists;
    WEIWO_ASSIGN(lists.customers, count(reader));
    WEIWO_ASSIGN(lists.merged, mergedCustomers(reader, MostMerged));
    WEIWO_ASSIGN(const std::vector<NotSame> said, notSamePairs(reader));
    QSet<IdPair> different;
    for (const NotSame &pair : said)
        different.insert(ordered(pair.first, pair.second));
    Names names(reader);
    WEIWO_ASSIGN(lists.proposed, standing(names, found.proposed, different));
    WEIWO_ASSIGN(lists.review, standing(names, found.review, different));
    return lists;
}

std::vector<MergeWish> wishesFrom(std::span<const MergeLists::Pair> pairs, double probability)
{
    std::vector<MatchEdge> edges;
    QHash<quint32, CustomerId> customers;
    QSet<std::pair<quint32, quint32>> known;
    for (const MergeLists::Pair &pair : pairs) {
        const auto a = quint32(pair.found.match.a);
        const auto b = quint32(pair.found.match.b);
        known.insert({a, b});
        if (pair.found.match.probability < probability)
            continue;
        edges.push_back({a, b, pair.found.match.score});
        customers.insert(a, pair.found.a);
        customers.insert(b, pair.found.b);
    }
    // A search proposes every pair of a group: one that is missing was called different, or cannot be judged now.
    const auto apart = [&](quint32 a, quint32 b) { return !known.contains({std::min(a, b), std::max(a, b)}); };
    std::vector<MergeWish> wishes;
    for (const std::vector<quint32> &rows : clustersOf(std::move(edges), apart, std::less())) {
        MergeWish wish{.kept = customers.value(rows.front()), .others = {}, .take = {}};
        for (size_t i = 1; i < rows.size(); ++i)
            wish.others.push_back(customers.value(rows[i]));
        wishes.push_back(std::move(wish));
    }
    return wishes;
}

CustomerId MergeComparison::source(const Line &line, const MergeWish &wish) const
{
    const auto chosen = wish.take.constFind(line.key);
    if (chosen != wish.take.cend())
        return *chosen;
    return line.left.isEmpty() ? right : left;
}

Result<MergeComparison> compareForMerge(Reader &reader, const CustomerId &left, const CustomerId &right)
{
    WEIWO_ASSIGN(const Customer a, customer(reader, left));
    WEIWO_ASSIGN(const Customer b, customer(reader, right));
    MergeComparison comparison{left, right, a.name, b.name, {}};
    const auto add = [&](MergeComparison::Line line) {
        if (!line.left.isEmpty() || !line.right.isEmpty())
            comparison.lines.push_back(std::move(line));
    };
    for (const TextField &field : textFields())
        add({field.name(), field.title.str(), a.*field.member, b.*field.member});
    Names names(reader);
    WEIWO_ASSIGN(const QString ownerA, names.ownerOf(a));
    WEIWO_ASSIGN(const QString ownerB, names.ownerOf(b));
    add({u"owner"_s, translate("Merge", "Owner"), ownerA, ownerB});
    WEIWO_ASSIGN(const QString parentA, parentOf(reader, a));
    WEIWO_ASSIGN(const QString parentB, parentOf(reader, b));
    // One of the two is no part of what both become.
    add({u"parent"_s, translate("Merge", "Part of"), a.parent == right ? QString() : parentA,
         b.parent == left ? QString() : parentB});
    WEIWO_ASSIGN(const Details detailsA, details(reader, left));
    WEIWO_ASSIGN(const Details detailsB, details(reader, right));
    add({u"tags"_s, translate("Merge", "Tags"), detailsA.tags.join(u", "_s), detailsB.tags.join(u", "_s), true});
    return comparison;
}

QString likelihoodText(double probability)
{
    return QLocale().toString(probability * 100, 'f', 1) + u" %"_s;
}

} // namespace weiwo::ui
