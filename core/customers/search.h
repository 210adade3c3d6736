#pragma once

#include "core/customers/types.h"
#include "core/workspace/reader.h"

#include <QReadWriteLock>
#include <atomic>

namespace weiwo::customers {

/// By what a customer was found; the better the earlier.
enum class Matched { Name, Code, Initials, Pinyin, Phone, CreditCode };
/// "name", "code", "initials", "pinyin", "phone", "credit_code".
[[nodiscard]] QString matchedKey(Matched matched);

struct Found
{
    CustomerId id;
    qint64 no = 0;                     ///< local key
    QString name;
    QString code;
    Matched matched = Matched::Name;
    int score = 0;                     ///< 100: the whole name or code; the better the higher
};

/// Finds customers by what is typed of them: a part of the name or short name, of its pinyin or
/// initials, the code's start, digits of the phone (its end above all), the credit code. Everything
/// stands in a few blocks of memory that are gone through: about 130 bytes a customer, a million in some
/// ten milliseconds. Reads what was written since the last question by itself. A companion of the
/// workspace; any thread.
class CustomerSearch
{
public:
    /// The best @p limit, best first; among equals shorter names, then older customers. Nothing for a text
    /// without letters and digits. Reads the book first where that has changed, which the first time takes
    /// some seconds for a million: call load() beforehand, in the background.
    [[nodiscard]] Result<std::vector<Found>> find(Reader &reader, const QString &text, int limit);
    /// Brings it up to date. @p progress is told how many were read, and ends it with a false.
    Status load(Reader &reader, const std::function<bool(qint64)> &progress = {});
    /// Whether find() will not have to read a whole book first.
    [[nodiscard]] bool isLoaded() const { return m_loaded.load(); }

private:
    /// Texts of entries one behind another, each ended by a line feed.
    struct Block
    {
        std::string bytes;
        std::vector<quint32> starts;   ///< of each entry

        void add(std::string_view text);
        [[nodiscard]] std::string_view of(size_t entry) const;
        /// Calls @p hit(entry, place in its text) for each entry that has @p what, once.
        template<class Hit>
        void each(std::string_view what, Hit hit) const;
    };
    struct Entry
    {
        Id id;
        qint64 no = 0;
        bool alive = true;
    };
    class Best;

    void put(qint64 no, const Id &id, const QString &name, const QString &shortName, const QString &code,
             const QString &phone, const QString &creditCode);

    mutable QReadWriteLock m_lock;
    std::atomic<bool> m_loaded = false;
    qint64 m_version = -1;             ///< of the newest row that was read
    std::vector<Entry> m_entries;
    QHash<qint64, quint32> m_places;   ///< of customers, by local key
    Block m_names;                     ///< as written
    Block m_folded;                    ///< name and short name as they are compared
    Block m_sounds;                    ///< initials, a blank, pinyin
    Block m_numbers;                   ///< code, a blank, digits of the phone, a blank, credit code
};

} // namespace weiwo::customers
