#include "core/customers/search.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/customers/repo.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr char EndOfText = '\n';
constexpr char Between = ' ';

/// As texts are compared: width, case and form of letters do not matter, blanks are one.
std::string folded(const QString &text)
{
    // Most names are Han characters already in the form that they are compared in.
    const bool plain = std::ranges::none_of(text, [](QChar c) { return c.unicode() >= 0xF900 || c.isSpace(); });
    return (plain ? text.toCaseFolded() : text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified()).toStdString();
}

std::string digitsOf(const QString &text)
{
    std::string digits;
    for (const QChar c : text)
        if (const int value = c.digitValue(); value >= 0)
            digits += static_cast<char>('0' + value);
    return digits;
}

bool isTyped(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// How well @p what that begins at @p at stands for the whole of @p text.
int placed(std::string_view text, size_t at, size_t length, int whole, int start, int inside)
{
    if (at > 0)
        return inside;
    return length == text.size() ? whole : start;
}

} // namespace

QString matchedKey(Matched matched)
{
    constexpr const char *keys[] = {"name", "code", "initials", "pinyin", "phone", "credit_code"};
    return QString::fromLatin1(keys[static_cast<size_t>(matched)]);
}

void CustomerSearch::Block::add(std::string_view text)
{
    starts.push_back(static_cast<quint32>(bytes.size()));
    bytes += text;
    bytes += EndOfText;
}

std::string_view CustomerSearch::Block::of(size_t entry) const
{
    const size_t from = starts[entry];
    const size_t end = entry + 1 < starts.size() ? starts[entry + 1] : bytes.size();
    return std::string_view(bytes).substr(from, end - from - 1);
}

template<class Hit>
void CustomerSearch::Block::each(std::string_view what, Hit hit) const
{
    // The first bytes of Han characters are much the same: looking for the first one stops at each of them.
    const std::boyer_moore_horspool_searcher searcher(what.begin(), what.end());
    const auto next = [&](size_t from) {
        return static_cast<size_t>(std::search(bytes.begin() + static_cast<ptrdiff_t>(from), bytes.end(), searcher) - bytes.begin());
    };
    size_t entry = 0;
    for (size_t at = next(0); at != bytes.size();) {
        // Hits come in order, and are seldom far apart where they are many.
        entry = static_cast<size_t>(std::upper_bound(starts.begin() + static_cast<ptrdiff_t>(entry), starts.end(), at) - starts.begin()) - 1;
        hit(entry, at - starts[entry]);
        if (++entry == starts.size())
            return;
        at = next(starts[entry]);
    }
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
        if (m_limit == 0)
            return;
        if (m_heap.size() == m_limit && !(candidate < m_heap.front()))
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

void CustomerSearch::put(qint64 no, const Id &id, const QString &name, const QString &shortName, const QString &code,
                         const QString &phone, const QString &creditCode)
{
    m_places.insert(no, static_cast<quint32>(m_entries.size()));
    m_entries.push_back({id, no, true});
    m_names.add((name + u'\t' + code).toStdString());
    m_folded.add(shortName.isEmpty() ? folded(name) : folded(name) + '\t' + folded(shortName));
    const PinyinKey key = pinyinKey(name);
    m_sounds.add((key.initials + QLatin1Char(Between) + key.full).toStdString());
    m_numbers.add(folded(code) + Between + digitsOf(phone) + Between + folded(creditCode));
}

Status CustomerSearch::load(Reader &reader, const std::function<bool(qint64)> &progress)
{
    constexpr qint64 tellEvery = 20'000;
    const QWriteLocker lock(&m_lock);
    qint64 read = 0;
    bool ended = false;
    const auto newest = repo::eachSearchText(reader, m_version, [&](repo::SearchText &&text) {
        // What it was before stays in the blocks, and is no longer found.
        if (const auto before = m_places.constFind(text.no); before != m_places.constEnd())
            m_entries[*before].alive = false;
        if (text.alive)
            put(text.no, text.id, text.name, text.shortName, text.code, text.phone, text.creditCode);
        ended = ++read % tellEvery == 0 && progress && !progress(read);
        return !ended;
    });
    if (!newest)
        return failed(newest);
    if (ended)
        return fail(errc::Cancelled, translate("customers", "Stopped."));
    m_version = *newest;
    m_loaded = true;
    return {};
}

Result<std::vector<Found>> CustomerSearch::find(Reader &reader, const QString &text, int limit)
{
    WEIWO_TRY(load(reader));
    const QReadLocker lock(&m_lock);
    const std::string what = folded(text.trimmed());
    if (what.empty())
        return std::vector<Found>();
    Best best(limit);
    const auto offer = [&](size_t entry, int score, Matched matched) {
        if (m_entries[entry].alive)
            best.offer({score, m_names.of(entry).size(), entry, matched});
    };
    m_folded.each(what, [&](size_t entry, size_t at) {
        const std::string_view all = m_folded.of(entry);
        const size_t tab = all.find('\t');
        const bool inShort = tab != std::string_view::npos && at > tab;
        const std::string_view part = inShort ? all.substr(tab + 1) : all.substr(0, tab);
        offer(entry, placed(part, inShort ? at - tab - 1 : at, what.size(), 100, 90, 70), Matched::Name);
    });
    // A phone is typed with and without what divides it.
    const bool dialled = std::ranges::all_of(what, [](char c) { return (c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '+' || c == '(' || c == ')'; });
    const std::string number = dialled && what.size() > 6 ? digitsOf(text) : what;
    m_numbers.each(number.empty() ? what : number, [&](size_t entry, size_t at) {
        const std::string_view all = m_numbers.of(entry);
        const size_t phone = all.find(Between) + 1;
        const size_t creditCode = all.find(Between, phone) + 1;
        if (at < phone)
            offer(entry, placed(all.substr(0, phone - 1), at, number.size(), 99, 85, 55), Matched::Code);
        else if (at < creditCode)
            offer(entry, at + number.size() == creditCode - 1 ? 65 : 50, Matched::Phone);
        else
            offer(entry, placed(all.substr(creditCode), at - creditCode, number.size(), 98, 60, 45), Matched::CreditCode);
    });
    if (isTyped(what)) {
        std::string sound = what;
        std::erase_if(sound, [](char c) { return c == Between || c == '\''; });
        m_sounds.each(sound, [&](size_t entry, size_t at) {
            const std::string_view all = m_sounds.of(entry);
            const size_t full = all.find(Between) + 1;
            if (at < full)
                offer(entry, placed(all.substr(0, full - 1), at, sound.size(), 95, 80, 52), Matched::Initials);
            else
                offer(entry, placed(all.substr(full), at - full, sound.size(), 94, 78, 48), Matched::Pinyin);
        });
    }
    std::vector<Found> found;
    for (const Best::Candidate &candidate : best.take()) {
        const QString both = QString::fromUtf8(m_names.of(candidate.entry));
        found.push_back({CustomerId(m_entries[candidate.entry].id), m_entries[candidate.entry].no, both.section(u'\t', 0, 0), both.section(u'\t', 1),
                         candidate.matched, candidate.score});
    }
    return found;
}

} // namespace weiwo::customers
