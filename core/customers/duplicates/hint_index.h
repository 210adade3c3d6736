#pragma once

#include "core/customers/duplicates/find_duplicates.h"
#include "core/customers/types.h"
#include "core/workspace/reader.h"

#include <QReadWriteLock>
#include <atomic>
#include <unordered_map>

namespace weiwo {
class Access;
}

namespace weiwo::customers {

/// What is known so far of a customer that somebody is entering; all may be empty.
struct HintQuestion
{
    DuplicateRow row;                       ///< `id` does not count
    std::optional<CustomerId> except = {};  ///< itself, where it is being edited
    bool values = false;                    ///< only those that share a name, its sound or a number: much faster
};

/// A customer of the book that may be the same.
struct DuplicateHint
{
    CustomerId id;
    QString name;
    double score = 0;                       ///< Σ weights, METHODS.md §6.4; to sort by
    double probability = 0;
    Apart apart = Apart::No;                ///< Branch: it is, or belongs to, the same company
    std::vector<MatchReason> reasons;       ///< those that speak for it, the strongest first
    QString text;                           ///< why, for people
};

/// Whether the two are surely one: the same sound credit code, or the same name once suffixes, places and
/// ways of writing are taken off, and nothing that tells them apart.
[[nodiscard]] bool isSame(const DuplicateHint &hint);
/// Why, as far as the person of @p access may know: of a customer that is not theirs to change nothing. @p found: the
/// customer of the hint.
[[nodiscard]] Result<QString> hintReason(Access &access, const Customer &found, const DuplicateHint &hint);
/// What a customer says of itself in a question.
[[nodiscard]] DuplicateRow duplicateRowOf(const Customer &customer);

/// Says while a name is typed whether the customer may be there already. Keeps of each customer its
/// text and its keys in memory, about 250 bytes: an answer takes some milliseconds for a million. Reads
/// what was written since the last question by itself. A companion of the workspace; any thread.
class DuplicateHints
{
public:
    /// The best @p limit, best first; nothing for a name that says too little. Reads the book first where
    /// that has changed, which the first time takes some seconds for a million: call load()
    /// beforehand, in the background.
    [[nodiscard]] Result<std::vector<DuplicateHint>> find(Reader &reader, const HintQuestion &question,
                                                          int limit = 5);
    /// The same among those that it knows already: reads nothing.
    [[nodiscard]] std::vector<DuplicateHint> findKnown(const HintQuestion &question, int limit = 5) const;
    /// A customer that is in no store yet.
    void add(const CustomerId &id, const DuplicateRow &row);
    /// Brings it up to date. @p progress is told how many were read, and ends it with a false.
    Status load(Reader &reader, const std::function<bool(qint64)> &progress = {});
    /// Whether find() will not have to read a whole book first.
    [[nodiscard]] bool isLoaded() const { return m_loaded.load(); }

private:
    using Place = quint32;
    struct Entry
    {
        Id id;
        quint64 start = 0;      ///< of its text in m_texts
        quint32 size = 0;
        quint16 core = 0;       ///< characters of the core
        bool alive = true;
    };
    struct Key
    {
        quint64 hash;
        Place place;
        auto operator<=>(const Key &) const = default;
    };
    /// A customer as it was read, with its keys.
    struct Prepared
    {
        Id id;
        std::string text;
        quint16 core = 0;
        std::vector<quint64> keys;
    };

    [[nodiscard]] static Prepared prepared(const DuplicateRow &row, const Id &id);
    void add(Prepared &&customer);
    void settle();
    [[nodiscard]] size_t count(quint64 hash) const;
    template<class Each>
    void eachWith(quint64 hash, Each each) const;
    [[nodiscard]] std::vector<Place> candidates(const CustomerProfile &asked, bool values) const;
    [[nodiscard]] DuplicateRow rowOf(const Entry &entry) const;

    mutable QReadWriteLock m_lock;
    std::atomic<bool> m_loaded = false;
    qint64 m_version = -1;                          ///< of the newest row that was read
    std::vector<Entry> m_entries;
    std::string m_texts;
    QHash<Id, Place> m_places;                      ///< living customers
    std::vector<Key> m_keys;                        ///< sorted
    std::unordered_multimap<quint64, Place> m_fresh;    ///< keys since m_keys was sorted
};

} // namespace weiwo::customers
