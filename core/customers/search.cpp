#include "core/customers/search.h"

#include "core/customers/called_text.h"
#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/customers/repo.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// Shorter than this, pinyin is looked for at the start of a name only: two letters are in every second name.
constexpr size_t PinyinInside = 3;
constexpr size_t CreditCodeFrom = 4;

constexpr int NameWhole = 100;
constexpr int NameStart = 90;
constexpr int NameInside = 70;

bool isLatin(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

std::string digitsOf(const QString &text)
{
    std::string digits;
    for (const QChar c : text)
        if (const int value = c.digitValue(); value >= 0)
            digits += static_cast<char>('0' + value);
    return digits;
}

std::u16string_view viewOf(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<size_t>(text.size())};
}

/// How well @p length characters at @p at stand for the whole of a text of @p size.
int placed(size_t size, size_t at, size_t length, int whole, int start, int inside)
{
    if (at > 0)
        return inside;
    return length == size ? whole : start;
}

/// The best of several readings that are divided by blanks.
int placedAmong(std::string_view readings, std::string_view what, int whole, int start, int inside)
{
    int best = 0;
    for (size_t from = 0; from <= readings.size();) {
        const size_t end = std::min(readings.find(' ', from), readings.size());
        const std::string_view reading = readings.substr(from, end - from);
        if (const size_t at = reading.find(what); at != std::string_view::npos)
            best = std::max(best, placed(reading.size(), at, what.size(), whole, start, inside));
        from = end + 1;
    }
    return best;
}

/// The first two letters; blanks for what it lacks.
std::array<char, 2> startOf(std::string_view text)
{
    return {text.empty() ? ' ' : text[0], text.size() < 2 ? ' ' : text[1]};
}

/// What of a contact has the text that was looked for: a number before an address, and this before the name.
FoundContact matchedContact(const repo::SearchContact &contact, const QString &what)
{
    const std::string digits = numbersOf(what.startsWith(u"+86"_s) ? what.mid(3) : what);
    const bool dialled = std::ranges::none_of(what, [](QChar c) { return c.isLetter(); }) && digits.size() > 1;
    if (dialled && numbersOf(contact.mobile).find(digits) != std::string::npos)
        return {contact.name, u"mobile"_s, contact.mobile};
    if (dialled && numbersOf(contact.phone).find(digits) != std::string::npos)
        return {contact.name, u"phone"_s, contact.phone};
    if (!foldedForSearch(contact.name).contains(what) && foldedForSearch(contact.email).contains(what))
        return {contact.name, u"email"_s, contact.email};
    return {contact.name, u"name"_s, contact.name};
}

} // namespace

QString matchedKey(Matched matched)
{
    constexpr const char *keys[] = {"name", "code", "initials", "pinyin", "phone", "credit_code", "contact"};
    return QString::fromLatin1(keys[static_cast<size_t>(matched)]);
}

/// The best so many that were seen.
class CustomerSearch::Best
{
public:
    struct Candidate
    {
        int score = 0;
        size_t length = 0;             ///< of the name
        size_t entry = 0;
        Matched matched = Matched::Name;
        ContactIndex::Hit contact = {};    ///< where it was found by a contact
        std::optional<size_t> merged = {}; ///< where it was found by one that was merged: the entry of that

        bool operator<(const Candidate &other) const
        {
            if (score != other.score)
                return score > other.score;
            return length != other.length ? length < other.length : entry < other.entry;
        }
    };

    explicit Best(int limit) : m_limit(static_cast<size_t>(std::max(limit, 0))) { }

    void offer(const Candidate &candidate)
    {
        if (m_limit == 0 || (m_heap.size() == m_limit && !(candidate < m_heap.front())))
            return;
        // Found by its name and by its pinyin it is still one.
        const auto same = std::ranges::find(m_heap, candidate.entry, &Candidate::entry);
        if (same != m_heap.end()) {
            if (candidate < *same) {
                *same = candidate;
                std::make_heap(m_heap.begin(), m_heap.end());
            }
            return;
        }
        if (m_heap.size() == m_limit) {
            std::pop_heap(m_heap.begin(), m_heap.end());
            m_heap.pop_back();
        }
        m_heap.push_back(candidate);
        std::push_heap(m_heap.begin(), m_heap.end());
    }

    [[nodiscard]] std::vector<Candidate> take()
    {
        std::sort(m_heap.begin(), m_heap.end());
        return std::move(m_heap);
    }

private:
    size_t m_limit;
    std::vector<Candidate> m_heap;     ///< the worst first
};

/// One text that is looked for, in whatever it may be a part of.
class CustomerSearch::Question
{
public:
    Question(const CustomerSearch &search, const QString &text, int limit)
        : m_search(search), m_what(foldedForSearch(text.trimmed())), m_best(limit)
    {
    }

    [[nodiscard]] std::vector<Best::Candidate> answer()
    {
        if (std::ranges::none_of(m_what, [](QChar c) { return c.isLetterOrNumber(); }))
            return {};
        const bool typed = std::ranges::all_of(m_what, [](QChar c) { return c.unicode() < 0x80; });
        if (!typed) {
            m_search.m_folded.each(viewOf(m_what), [this](size_t entry, size_t at) {
                // Most have no short name, and it is somewhere in the name.
                if (at > 0 && m_search.m_folded.of(entry).find(u'\t') == std::u16string_view::npos)
                    offer(entry, NameInside, Matched::Name);
                else
                    offerName(entry);
            });
            lookForContacts();
            return m_best.take();
        }
        for (const quint32 entry : m_search.m_latin)
            offerName(entry);
        lookForCodes();
        lookForNumbers();
        lookForSounds();
        lookForContacts();
        return m_best.take();
    }

private:
    void offer(size_t entry, int score, Matched matched)
    {
        const size_t length = m_search.m_names.of(entry).size();
        if (m_search.m_entries[entry].alive) {
            m_best.offer({score, length, entry, matched, {}, {}});
            return;
        }
        // Behind the one that is called so today.
        const auto living = m_search.m_standsFor.find(static_cast<quint32>(entry));
        const auto today = living == m_search.m_standsFor.end() ? std::nullopt : m_search.entryOf(living->second);
        if (today && m_search.m_entries[*today].alive)
            m_best.offer({score - 1, length, *today, matched, {}, entry});
    }
    void offerName(size_t entry)
    {
        const std::u16string_view all = m_search.m_folded.of(entry);
        const auto length = static_cast<size_t>(m_what.size());
        int best = 0;
        // Name and short name: whichever it stands for better.
        for (size_t from = 0; from <= all.size();) {
            const size_t end = std::min(all.find(u'\t', from), all.size());
            const std::u16string_view part = all.substr(from, end - from);
            if (const size_t inside = part.find(viewOf(m_what)); inside != std::u16string_view::npos)
                best = std::max(best, placed(part.size(), inside, length, NameWhole, NameStart, NameInside));
            from = end + 1;
        }
        if (best > 0)
            offer(entry, best, Matched::Name);
    }
    void lookForCodes()
    {
        const std::string what = m_what.toStdString();
        m_search.m_codes.each(what, [&](size_t entry, size_t at) {
            offer(entry, placed(m_search.m_codes.of(entry).size(), at, what.size(), 99, 85, 55), Matched::Code);
        });
        // Credit codes are digits above all.
        if (what.size() >= CreditCodeFrom && std::ranges::any_of(what, [](char c) { return c >= '0' && c <= '9'; }))
            m_search.m_creditCodes.each(what, [&](size_t entry, size_t at) {
                offer(entry, placed(m_search.m_creditCodes.of(entry).size(), at, what.size(), 98, 60, 45), Matched::CreditCode);
            });
    }
    /// A phone is typed with and without what divides it.
    void lookForNumbers()
    {
        const QString between = u"0123456789 -+()"_s;
        const std::string what = digitsOf(m_what);
        if (what.empty() || !std::ranges::all_of(m_what, [&](QChar c) { return between.contains(c); }))
            return;
        const quint64 pairs = pairsOf(what);
        for (size_t entry = 0; entry < m_search.m_phonePairs.size(); ++entry) {
            if ((m_search.m_phonePairs[entry] & pairs) != pairs)
                continue;
            const std::string_view phone = m_search.m_phones.of(entry);
            if (const size_t at = phone.find(what); at != std::string_view::npos)
                offer(entry, phone.ends_with(what) ? 65 : 50, Matched::Phone);
        }
    }
    void lookForContacts()
    {
        m_search.m_contacts.find(m_what, [this](const ContactIndex::Hit &hit) {
            const auto entry = m_search.entryOf(hit.customer);
            if (entry && m_search.m_entries[*entry].alive)
                m_best.offer({hit.score, m_search.m_names.of(*entry).size(), *entry, Matched::Contact, hit, {}});
        });
    }
    void lookForSounds()
    {
        std::string what = m_what.toStdString();
        std::erase_if(what, [](char c) { return c == ' ' || c == '\''; });
        if (std::ranges::none_of(what, [](char c) { return c >= 'a' && c <= 'z'; }))
            return;
        const TextBlock<char> &initials = m_search.m_initials;
        initials.each(what, [&](size_t entry, size_t) { offer(entry, placedAmong(initials.of(entry), what, 95, 80, 52), Matched::Initials); });
        const TextBlock<char> &pinyin = m_search.m_pinyin;
        const auto offerPinyin = [&](size_t entry) { offer(entry, placedAmong(pinyin.of(entry), what, 94, 78, 48), Matched::Pinyin); };
        if (what.size() >= PinyinInside) {
            // Few have all the pairs of letters of the text; in those alone it is looked for.
            const quint64 pairs = pairsOf(what);
            for (size_t entry = 0; entry < m_search.m_pairs.size(); ++entry) {
                if ((m_search.m_pairs[entry] & pairs) != pairs)
                    continue;
                if (pinyin.of(entry).find(what) != std::string_view::npos)
                    offerPinyin(entry);
            }
            return;
        }
        const std::array wanted = startOf(what);
        for (size_t entry = 0; entry < m_search.m_starts.size(); ++entry)
            if (m_search.m_starts[entry][0] == wanted[0] && (what.size() == 1 || m_search.m_starts[entry][1] == wanted[1]))
                offerPinyin(entry);
    }

    const CustomerSearch &m_search;
    QString m_what;
    Best m_best;
};

void CustomerSearch::put(qint64 no, const Id &id, const QString &name, const QString &shortName, const QString &code,
                         const QString &phone, const QString &creditCode)
{
    const auto entry = static_cast<quint32>(m_entries.size());
    if (m_places.size() <= static_cast<size_t>(no))
        m_places.resize(static_cast<size_t>(no) + 1);
    m_places[static_cast<size_t>(no)] = entry + 1;
    m_entries.push_back({id, no, true});
    m_names.add(viewOf(name + u'\t' + code));
    const QString compared = shortName.isEmpty() ? foldedForSearch(name) : foldedForSearch(name) + u'\t' + foldedForSearch(shortName);
    m_folded.add(viewOf(compared));
    if (std::ranges::any_of(compared, isLatin))
        m_latin.push_back(entry);
    // Readings are divided by blanks; most names have one.
    std::string initials;
    std::string pinyin;
    for (const PinyinKey &key : pinyinKeys(name)) {
        const std::string part = key.initials.toStdString();
        if (initials.empty())
            initials = part;
        else if (initials.find(part) == std::string::npos)
            initials.append(1, ' ').append(part);
        if (!pinyin.empty())
            pinyin += ' ';
        pinyin += key.full.toStdString();
    }
    m_initials.add(initials);
    m_pinyin.add(pinyin);
    m_starts.push_back(startOf(pinyin));
    m_pairs.push_back(pairsOf(pinyin));
    m_codes.add(foldedForSearch(code).toStdString());
    m_phones.add(digitsOf(phone));
    m_phonePairs.push_back(pairsOf(m_phones.of(entry)));
    m_creditCodes.add(foldedForSearch(creditCode).toStdString());
}

Status CustomerSearch::load(Reader &reader, const std::function<bool(qint64)> &progress)
{
    constexpr qint64 tellEvery = 20'000;
    const QWriteLocker lock(&m_lock);
    qint64 read = 0;
    bool ended = false;
    const auto newest = repo::eachSearchText(reader, m_version, [&](repo::SearchText &&text) {
        // What it was before stays in the blocks, and is no longer found.
        if (const auto before = entryOf(text.no))
            m_entries[*before].alive = false;
        if (text.alive)
            put(text.no, text.id, text.name, text.shortName, text.code, text.phone, text.creditCode);
        ended = ++read % tellEvery == 0 && progress && !progress(read);
        return !ended;
    });
    if (read > 0)
        m_ranks.reset();
    if (!newest)
        return failed(newest);
    if (ended)
        return fail(errc::Cancelled, translate("customers", "Stopped."));
    m_version = *newest;
    WEIWO_TRY(loadMerged(reader));
    WEIWO_TRY(m_contacts.load(reader, [&] { return !progress || progress(read); }));
    m_loaded = true;
    return {};
}

Status CustomerSearch::loadMerged(Reader &reader)
{
    WEIWO_ASSIGN(const qint64 version, repo::mergeVersion(reader));
    if (version == m_mergeVersion)
        return {};
    m_standsFor.clear();
    WEIWO_TRY(repo::eachAlias(reader, [this](const repo::Alias &alias) {
        auto entry = entryOf(alias.no);
        // One that was merged before this program began has no entry yet.
        if (!entry || calledOf(*entry) != FormerName{alias.name, alias.code}) {
            put(alias.no, alias.own, alias.name, alias.shortName, alias.code, alias.phone, alias.creditCode);
            m_entries.back().alive = false;
            entry = entryOf(alias.no);
        }
        m_standsFor.emplace(*entry, alias.livingNo);
    }));
    m_mergeVersion = version;
    return {};
}

Result<std::vector<Found>> CustomerSearch::find(Reader &reader, const QString &text, int limit)
{
    WEIWO_TRY(load(reader));
    const QReadLocker lock(&m_lock);
    std::vector<Found> found;
    std::vector<qint64> contacts;      ///< of those found, 0: by something of its own
    for (const Best::Candidate &candidate : Question(*this, text, limit).answer()) {
        const FormerName called = calledOf(candidate.entry);
        const Entry &entry = m_entries[candidate.entry];
        found.push_back({CustomerId(entry.id), entry.no, called.name, called.code, candidate.matched, candidate.score, {}, {}});
        if (candidate.merged)
            found.back().merged = calledOf(*candidate.merged);
        contacts.push_back(candidate.matched == Matched::Contact ? m_contacts.numberOf(candidate.contact.contact) : 0);
    }
    WEIWO_TRY(repo::contactsByNumber(reader, contacts, [&](repo::SearchContact &&contact) {
        for (size_t i = 0; i < found.size(); ++i)
            if (contacts[i] == contact.no)
                found[i].contact = matchedContact(contact, foldedForSearch(text.trimmed()));
    }));
    return found;
}

QString matchedText(const Found &found)
{
    if (found.merged)
        return translate("customers", "%1, merged into this one").arg(calledText(found.merged->name, found.merged->code));
    if (!found.contact)
        return {};
    const QString who = found.contact->field == "name"_L1 ? found.contact->name : found.contact->name + u' ' + found.contact->value;
    return translate("customers", "Contact %1").arg(who);
}

std::optional<quint32> CustomerSearch::entryOf(qint64 no) const
{
    const auto key = static_cast<size_t>(no);
    return key < m_places.size() && m_places[key] > 0 ? std::optional(m_places[key] - 1) : std::nullopt;
}

FormerName CustomerSearch::calledOf(size_t entry) const
{
    const std::u16string_view both = m_names.of(entry);
    const QString text = QString::fromUtf16(both.data(), qsizetype(both.size()));
    return {text.section(u'\t', 0, 0), text.section(u'\t', 1)};
}

std::string_view CustomerSearch::firstReading(size_t entry) const
{
    const std::string_view readings = m_pinyin.of(entry);
    return readings.substr(0, readings.find(' '));
}

QString CustomerSearch::nameOf(size_t entry) const
{
    const std::u16string_view both = m_names.of(entry);
    return QString::fromUtf16(both.data(), qsizetype(std::min(both.find(u'\t'), both.size())));
}

Result<std::shared_ptr<const std::vector<quint32>>> CustomerSearch::ranks(Reader &reader)
{
    WEIWO_TRY(load(reader));
    const QWriteLocker lock(&m_lock);
    if (m_ranks)
        return m_ranks;
    std::vector<quint32> order;
    qint64 limit = 0;
    for (quint32 entry = 0; entry < m_entries.size(); ++entry) {
        if (!m_entries[entry].alive)
            continue;
        order.push_back(entry);
        limit = std::max(limit, m_entries[entry].no + 1);
    }
    std::ranges::sort(order, [this](quint32 a, quint32 b) {
        if (const int sounds = firstReading(a).compare(firstReading(b)); sounds != 0)
            return sounds < 0;
        if (const int names = m_names.of(a).compare(m_names.of(b)); names != 0) {
            // Tones decide among those that sound alike without them, and there are few of these.
            const QByteArray one = pinyinSortKey(nameOf(a));
            const QByteArray other = pinyinSortKey(nameOf(b));
            return one != other ? one < other : names < 0;
        }
        return m_entries[a].no < m_entries[b].no;
    });
    auto ranks = std::make_shared<std::vector<quint32>>(static_cast<size_t>(limit), 0);
    for (quint32 place = 0; place < order.size(); ++place)
        (*ranks)[static_cast<size_t>(m_entries[order[place]].no)] = place;
    m_ranks = std::move(ranks);
    return m_ranks;
}

} // namespace weiwo::customers
