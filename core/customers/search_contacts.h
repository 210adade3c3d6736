#pragma once

#include "core/customers/text_block.h"
#include "core/workspace/reader.h"

#include <array>
#include <functional>

namespace weiwo::customers {

/// The pairs of letters or digits that a text has, as bits: a text that lacks one of those of another does not contain it.
[[nodiscard]] quint64 pairsOf(std::string_view text);
/// Width, case and form of letters do not matter, blanks are one.
[[nodiscard]] QString foldedForSearch(const QString &text);
/// The numbers of a text, digits alone, divided by blanks: hyphens, brackets and blanks within one do not count.
[[nodiscard]] std::string numbersOf(const QString &text);

/// The contacts of all customers for CustomerSearch: names and their readings, numbers and e-mail addresses in blocks of memory, about 140
/// bytes a contact. Not safe for threads by itself.
class ContactIndex
{
public:
    enum class By { Name, Sound, Number, Email };
    struct Hit
    {
        quint32 contact = 0;           ///< a place in here, good until the next load()
        qint64 customer = 0;           ///< local key
        By by = By::Name;
        int score = 0;                 ///< as Found::score
    };

    /// Reads what was written since it was last called. @p progress ends it with a false, and then this is cancelled.
    Status load(Reader &reader, const std::function<bool()> &progress);
    /// Those that have @p what, folded: in the name from two characters on, in its pinyin or initials (two letters: the
    /// initials of a name of two characters; three: the start; more: a part), in a number from four digits on, in an e-mail
    /// address from four characters on. A contact may come more than once.
    void find(const QString &what, const std::function<void(const Hit &)> &hit) const;
    /// Local key of the contact itself.
    [[nodiscard]] qint64 numberOf(quint32 contact) const { return m_entries[contact].no; }

private:
    struct Entry
    {
        qint64 no = 0;
        qint64 customer = 0;
        bool alive = true;
    };
    void findNumbers(const std::string &digits, const std::function<void(const Hit &)> &hit) const;
    void findSounds(std::string what, const std::function<void(const Hit &)> &hit) const;
    void findWords(const std::string &what, const std::function<void(const Hit &)> &hit) const;

    qint64 m_version = -1;
    std::vector<Entry> m_entries;
    std::vector<quint32> m_places;     ///< one more than the place of each, by local key of the contact; 0: none
    TextBlock<char16_t> m_names;       ///< of those with other than Latin letters, as they are compared
    std::vector<quint32> m_mixed;      ///< of these, those with Latin letters or digits too
    TextBlock<char> m_sounds;          ///< of the same, readings divided by blanks: initials and pinyin
    TextBlock<char> m_words;           ///< Latin name, a tab, e-mail address
    TextBlock<char> m_numbers;         ///< as numbersOf() has them
    std::vector<quint64> m_soundPairs;
    std::vector<std::array<char, 2>> m_twoInitials;   ///< of names of two characters
    std::vector<quint64> m_wordPairs;
    std::vector<quint64> m_numberPairs;
};

} // namespace weiwo::customers
