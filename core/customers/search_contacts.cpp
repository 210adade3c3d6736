#include "core/customers/search_contacts.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/customers/repo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr size_t NameFrom = 2;
constexpr size_t SoundFrom = 2;
constexpr size_t SoundInsideFrom = 4;
constexpr size_t NumberFrom = 4;
constexpr size_t EmailFrom = 4;
constexpr qint64 TellEvery = 20'000;

// Below those of the customer's own names and numbers: who has both is found by his own.
constexpr int NumberEnd = 38;
constexpr int NumberInside = 32;
constexpr int NameWhole = 40;
constexpr int NameStart = 36;
constexpr int NameInside = 31;
constexpr int SoundWhole = 37;
constexpr int SoundStart = 33;
constexpr int SoundInside = 29;
constexpr int EmailWhole = 40;
constexpr int EmailStart = 35;
constexpr int EmailInside = 30;

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

template<class Char>
int placed(std::basic_string_view<Char> text, std::basic_string_view<Char> what, int whole, int start, int inside)
{
    const size_t at = text.find(what);
    if (at == text.npos)
        return 0;
    return at > 0 ? inside : text.size() == what.size() ? whole : start;
}

/// A number is what stands between blanks; its end is what people remember.
int placedNumber(std::string_view numbers, std::string_view what)
{
    int best = 0;
    for (size_t at = numbers.find(what); at != std::string_view::npos; at = numbers.find(what, at + 1)) {
        const size_t end = at + what.size();
        best = std::max(best, end == numbers.size() || numbers[end] == ' ' ? NumberEnd : NumberInside);
    }
    return best;
}

/// All that a name may be read as, divided by blanks: initials and pinyin.
std::string readingsOf(const QString &name)
{
    QStringList readings;
    for (const PinyinKey &key : pinyinKeys(name))
        readings << key.initials << key.full;
    readings.removeDuplicates();
    return readings.join(u' ').toStdString();
}

/// Of readings, of which the initials stand first; blanks where they are not two.
std::array<char, 2> twoInitialsOf(std::string_view readings)
{
    return readings.find(' ') == 2 ? std::array{readings[0], readings[1]} : std::array{' ', ' '};
}

/// @p what among readings that blanks divide.
int placedSound(std::string_view readings, std::string_view what)
{
    int best = 0;
    for (size_t at = readings.find(what); at != std::string_view::npos; at = readings.find(what, at + 1)) {
        const size_t end = at + what.size();
        if (at > 0 && readings[at - 1] != ' ')
            best = std::max(best, what.size() >= SoundInsideFrom ? SoundInside : 0);
        else if (end == readings.size() || readings[end] == ' ')
            return SoundWhole;
        else
            best = std::max(best, SoundStart);
    }
    return best;
}

std::u16string_view viewOf(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<size_t>(text.size())};
}

} // namespace

quint64 pairsOf(std::string_view text)
{
    quint64 pairs = 0;
    for (size_t i = 1; i < text.size(); ++i) {
        const auto pair = static_cast<quint32>(static_cast<unsigned char>(text[i - 1]) * 31 + static_cast<unsigned char>(text[i]));
        pairs |= quint64(1) << (pair * 2654435769U >> 26);
    }
    return pairs;
}

QString foldedForSearch(const QString &text)
{
    // Most names are Han characters already in the form that they are compared in.
    const bool plain = std::ranges::none_of(text, [](QChar c) { return c.unicode() >= 0xF900 || c.isSpace(); });
    return plain ? text.toCaseFolded() : text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

std::string numbersOf(const QString &text)
{
    std::string numbers;
    bool apart = false;
    for (const QChar c : text) {
        const int value = c.digitValue();
        if (value < 0) {
            apart = apart || !u" -+()－（）"_s.contains(c);
            continue;
        }
        if (apart && !numbers.empty())
            numbers += ' ';
        apart = false;
        numbers += static_cast<char>('0' + value);
    }
    return numbers;
}

Status ContactIndex::load(Reader &reader, const std::function<bool()> &progress)
{
    qint64 read = 0;
    bool ended = false;
    const auto newest = repo::eachSearchContact(reader, m_version, [&](repo::SearchContact &&contact) {
        // What it was before stays in the blocks, and is no longer found.
        const auto key = static_cast<size_t>(contact.no);
        if (m_places.size() <= key)
            m_places.resize(key + 1);
        if (m_places[key] > 0)
            m_entries[m_places[key] - 1].alive = false;
        if (contact.alive && contact.customer) {
            m_entries.push_back({contact.no, *contact.customer, true});
            m_places[key] = static_cast<quint32>(m_entries.size());
            const QString name = foldedForSearch(contact.name);
            const bool latin = isAscii(name);
            m_names.add(latin ? std::u16string_view() : viewOf(name));
            if (!latin && std::ranges::any_of(name, [](QChar c) { return c.unicode() < 0x80; }))
                m_mixed.push_back(m_places[key] - 1);
            m_sounds.add(latin ? std::string() : readingsOf(contact.name));
            m_twoInitials.push_back(twoInitialsOf(m_sounds.of(m_sounds.size() - 1)));
            m_soundPairs.push_back(pairsOf(m_sounds.of(m_sounds.size() - 1)));
            const std::string words = (latin ? name.toStdString() : std::string()) + '\t' + foldedForSearch(contact.email).toStdString();
            m_words.add(words);
            m_wordPairs.push_back(pairsOf(words));
            // Another sign than one of those within a number divides the two.
            const std::string numbers = numbersOf(contact.mobile + u'/' + contact.phone);
            m_numbers.add(numbers);
            m_numberPairs.push_back(pairsOf(numbers));
        }
        ended = ++read % TellEvery == 0 && progress && !progress();
        return !ended;
    });
    if (!newest)
        return failed(newest);
    if (ended)
        return fail(errc::Cancelled, translate("customers", "Stopped."));
    m_version = *newest;
    return {};
}

void ContactIndex::find(const QString &what, const std::function<void(const Hit &)> &hit) const
{
    const auto tell = [&](const Hit &one) {
        if (one.score > 0 && m_entries[one.contact].alive)
            hit(one);
    };
    const std::u16string_view view = viewOf(what);
    const auto tellName = [&](size_t contact) {
        tell({static_cast<quint32>(contact), m_entries[contact].customer, By::Name,
              placed(m_names.of(contact), view, NameWhole, NameStart, NameInside)});
    };
    if (!isAscii(what)) {
        if (view.size() >= NameFrom)
            m_names.each(view, [&](size_t contact, size_t) { tellName(contact); });
        return;
    }
    // 王Lily, José.
    if (view.size() >= NameFrom)
        std::ranges::for_each(m_mixed, tellName);
    const bool dialled = std::ranges::all_of(what, [](QChar c) { return c.isDigit() || u" -+()"_s.contains(c); });
    if (dialled)
        findNumbers(numbersOf(what.startsWith(u"+86"_s) ? what.mid(3) : what), tell);
    findSounds(what.toStdString(), tell);
    findWords(what.toStdString(), tell);
}

void ContactIndex::findSounds(std::string what, const std::function<void(const Hit &)> &hit) const
{
    std::erase_if(what, [](char c) { return c == ' ' || c == '\''; });
    if (what.size() < SoundFrom || std::ranges::none_of(what, [](char c) { return c >= 'a' && c <= 'z'; }))
        return;
    const auto told = [&](size_t contact, int score) { hit({static_cast<quint32>(contact), m_entries[contact].customer, By::Sound, score}); };
    // Every tenth has two letters somewhere.
    if (what.size() == 2) {
        const std::array wanted{what[0], what[1]};
        for (size_t contact = 0; contact < m_twoInitials.size(); ++contact)
            if (m_twoInitials[contact] == wanted)
                told(contact, SoundWhole);
        return;
    }
    // Few have all the pairs of letters; in those alone it is looked for.
    const quint64 pairs = pairsOf(what);
    for (size_t contact = 0; contact < m_soundPairs.size(); ++contact)
        if ((m_soundPairs[contact] & pairs) == pairs)
            told(contact, placedSound(m_sounds.of(contact), what));
}

void ContactIndex::findNumbers(const std::string &digits, const std::function<void(const Hit &)> &hit) const
{
    if (digits.size() < NumberFrom)
        return;
    // Few have all the pairs of digits; in those alone it is looked for.
    const quint64 pairs = pairsOf(digits);
    for (size_t contact = 0; contact < m_numberPairs.size(); ++contact)
        if ((m_numberPairs[contact] & pairs) == pairs)
            hit({static_cast<quint32>(contact), m_entries[contact].customer, By::Number, placedNumber(m_numbers.of(contact), digits)});
}

void ContactIndex::findWords(const std::string &what, const std::function<void(const Hit &)> &hit) const
{
    if (what.size() < NameFrom)
        return;
    const quint64 pairs = pairsOf(what);
    for (size_t contact = 0; contact < m_wordPairs.size(); ++contact) {
        if ((m_wordPairs[contact] & pairs) != pairs)
            continue;
        const std::string_view words = m_words.of(contact);
        const size_t tab = words.find('\t');
        const auto place = static_cast<quint32>(contact);
        const qint64 customer = m_entries[contact].customer;
        hit({place, customer, By::Name, placed(words.substr(0, tab), std::string_view(what), NameWhole, NameStart, NameInside)});
        if (what.size() >= EmailFrom)
            hit({place, customer, By::Email, placed(words.substr(tab + 1), std::string_view(what), EmailWhole, EmailStart, EmailInside)});
    }
}

} // namespace weiwo::customers
