#pragma once

#include "core/customers/search_contacts.h"
#include "core/customers/text_block.h"
#include "core/customers/types.h"
#include "core/workspace/reader.h"

#include <QReadWriteLock>
#include <array>
#include <atomic>
#include <unordered_map>

namespace weiwo::customers {

/// By what a customer was found; Contact: by what is known of a person there.
enum class Matched { Name, Code, Initials, Pinyin, Phone, CreditCode, Contact };
/// "name", "code", "initials", "pinyin", "phone", "credit_code", "contact".
[[nodiscard]] QString matchedKey(Matched matched);

/// The contact by whom a customer was found.
struct FoundContact
{
    QString name;
    QString field;                     ///< "mobile", "phone", "email" or "name": what has the text
    QString value;                     ///< of that field, as it was written

    bool operator==(const FoundContact &) const = default;
};

/// A customer that was merged, as it was called.
struct FormerName
{
    QString name;
    QString code;

    bool operator==(const FormerName &) const = default;
};

struct Found
{
    CustomerId id;
    qint64 no = 0;                     ///< local key
    QString name;
    QString code;
    Matched matched = Matched::Name;
    int score = 0;                     ///< 100: the whole name or code; the better the higher
    std::optional<FoundContact> contact = {};
    std::optional<FormerName> merged = {};   ///< where by one that lives on as this one
};
/// By whom a customer was found, for people: "Contact 王敏 13800138000", "乙公司 (K2), merged into this one". Empty where
/// by something of its own.
[[nodiscard]] QString matchedText(const Found &found);

/// Finds customers by what is typed of them: a part of the name or short name, of its pinyin (from three
/// letters on, else its start) or initials, of the code, digits of the phone (its end above all), the
/// credit code; and by a contact: a part of the name, its pinyin or initials, four or more digits of a number, of the e-mail address; and by the name, its reading or the code of one that was merged into it. Everything stands in a few blocks of memory that are gone through: about 150 bytes a
/// customer. Reads what was written since the last question by itself. A companion of the workspace; any
/// thread.
class CustomerSearch
{
public:
    /// The best @p limit, best first; among equals shorter names, then older customers. Nothing for a text
    /// without letters and digits. Reads the book first where that has changed, which the first time takes
    /// some seconds for a million: call load() beforehand, in the background.
    [[nodiscard]] Result<std::vector<Found>> find(Reader &reader, const QString &text, int limit);
    /// The place of each living customer, by local key, in the order of names: by pinyin, then by code point.
    [[nodiscard]] Result<std::shared_ptr<const std::vector<quint32>>> ranks(Reader &reader);
    /// Brings it up to date. @p progress is told how many were read, and ends it with a false.
    Status load(Reader &reader, const std::function<bool(qint64)> &progress = {});
    /// Whether find() will not have to read a whole book first.
    [[nodiscard]] bool isLoaded() const { return m_loaded.load(); }

private:
    struct Entry
    {
        Id id;
        qint64 no = 0;
        bool alive = true;
    };
    class Best;
    class Question;

    [[nodiscard]] std::optional<quint32> entryOf(qint64 no) const;
    [[nodiscard]] std::string_view firstReading(size_t entry) const;
    [[nodiscard]] QString nameOf(size_t entry) const;

    /// Which one that lives each of those stands for that were merged.
    Status loadMerged(Reader &reader);
    [[nodiscard]] FormerName calledOf(size_t entry) const;
    void put(qint64 no, const Id &id, const QString &name, const QString &shortName, const QString &code,
             const QString &phone, const QString &creditCode);

    mutable QReadWriteLock m_lock;
    std::atomic<bool> m_loaded = false;
    qint64 m_version = -1;             ///< of the newest row that was read
    std::vector<Entry> m_entries;
    std::vector<quint32> m_places;     ///< one more than the entry of each customer, by local key; 0: none
    TextBlock<char16_t> m_names;       ///< as written, a tab, the code
    TextBlock<char16_t> m_folded;      ///< name, a tab, short name, as they are compared
    TextBlock<char> m_initials;        ///< all readings, divided by blanks
    TextBlock<char> m_pinyin;
    std::vector<std::array<char, 2>> m_starts;   ///< of the pinyin of each entry, the first two letters; blanks for what it lacks
    std::vector<quint64> m_pairs;      ///< of the pinyin of each entry, which pairs of letters it has, as bits
    TextBlock<char> m_codes;           ///< as they are compared
    TextBlock<char> m_phones;          ///< digits
    std::vector<quint64> m_phonePairs; ///< as m_pairs, of digits
    TextBlock<char> m_creditCodes;
    ContactIndex m_contacts;
    qint64 m_mergeVersion = -1;
    /// Entries of merged ones, local key of the one that lives: its own entry is another with each change.
    std::unordered_map<quint32, qint64> m_standsFor;
    std::vector<quint32> m_latin;      ///< entries whose names have letters or digits
    std::shared_ptr<const std::vector<quint32>> m_ranks;   ///< null: to be worked out
};

} // namespace weiwo::customers
