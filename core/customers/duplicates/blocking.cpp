#include "core/customers/duplicates/blocking.h"

#include "core/base/text.h"
#include "core/customers/duplicates/folding.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr qsizetype HanGram = 2;
constexpr qsizetype LatinGram = 3;
constexpr qsizetype FewestInitials = 3;
constexpr qsizetype MostDeletions = 10;
constexpr size_t PhoneSlot = 2;     ///< Code and Organization stand before; it takes two

quint64 combined(quint64 a, quint64 b)
{
    quint64 hash = (a ^ (b + 0x9e3779b97f4a7c15ULL + (a << 6) + (a >> 2))) * 0xd6e8feb86659fd93ULL;
    return hash ^ (hash >> 32);
}

/// 0 means that there is no key.
quint64 keyOf(QStringView text)
{
    return text.isEmpty() ? 0 : stableHash(text) | 1;
}

quint64 cityHash(const CustomerProfile &profile)
{
    return quint64(qint64(profile.location.city)) * 0x9e3779b97f4a7c15ULL;
}

using Grams = std::unordered_map<quint64, quint32>;

template<class Each>
void eachGram(const NameProfile &name, Each each)
{
    const qsizetype size = name.latin ? LatinGram : HanGram;
    const QStringView core(name.core);
    for (qsizetype i = 0; i + size <= core.size(); ++i) {
        quint64 gram = 0;
        for (const QChar c : core.mid(i, size))
            gram = gram << 16 | c.unicode();
        each(gram);
    }
}

/// The two that fewest cores have; equal ones by their characters.
quint64 rarestGrams(const Grams &counts, const NameProfile &name)
{
    std::vector<std::pair<quint32, quint64>> found;
    eachGram(name, [&](quint64 gram) { found.emplace_back(counts.at(gram), gram); });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found.size() < 2)
        return 0;
    return combined(std::min(found[0].second, found[1].second),
                    std::max(found[0].second, found[1].second)) | 1;
}

/// The core without one of its characters, and whole: two cores one error apart share one of them.
/// Of Latin names the words without one, for an error in that.
std::vector<quint64> typoKeys(const CustomerProfile &profile)
{
    const QString &core = profile.name.core;
    const quint64 city = cityHash(profile);
    std::vector<quint64> keys;
    if (core.size() < 3)
        return keys;
    keys.push_back(combined(stableHash(core), city) | 1);
    const qsizetype head = profile.name.head;
    if (profile.name.latin) {
        if (head < core.size())
            keys.push_back(combined(stableHash(core.mid(head), 7), city) | 1);
        for (qsizetype i = 0; i < std::min(core.size(), MostDeletions); ++i)
            keys.push_back(combined(stableHash(QString(core).remove(i, 1)), city) | 1);
    } else if (core.size() <= MostDeletions) {
        for (qsizetype i = 0; i < core.size(); ++i)
            keys.push_back(combined(stableHash(QString(core).remove(i, 1)), city) | 1);
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

/// The keys of a customer but those of Typo; 0 for none.
void keysOf(const CustomerProfile &profile, const Grams &grams,
            const std::function<void(BlockKey, quint64)> &add)
{
    const NameProfile &name = profile.name;
    const auto give = [&add](BlockKey key, quint64 hash) {
        if (hash != 0)
            add(key, hash);
    };
    give(BlockKey::Code, keyOf(profile.code));
    give(BlockKey::Organization, keyOf(profile.organization));
    for (size_t i = 0; i < std::min<size_t>(profile.phones.size(), 2); ++i)
        if (i == 0 || profile.phones[1].number != profile.phones[0].number)
            give(BlockKey::Phone, keyOf(profile.phones[i].number));
    if (!profile.emailDomain.isEmpty())
        give(BlockKey::Email,
             stableHash(profile.emailDomain, stableHash(profile.emailLocal)) | 1);
    give(BlockKey::Core, keyOf(name.key));
    if (name.core.size() >= 2)
        give(BlockKey::Start,
             combined(stableHash(QStringView(name.core).left(name.latin ? 4 : 2)), cityHash(profile)) | 1);
    if (name.initials.size() >= FewestInitials)
        give(BlockKey::Initials, keyOf(name.initials));
    give(BlockKey::Bigrams, rarestGrams(grams, name));
    if (!profile.address.numbers.isEmpty())
        give(BlockKey::Address,
             combined(stableHash(profile.address.numbers, stableHash(profile.address.text.left(2))),
                      cityHash(profile)) | 1);
}

} // namespace

QString blockKeyName(BlockKey key)
{
    constexpr std::array Names{"credit_code", "organization", "phone", "email", "core",
                               "start", "initials", "bigrams", "address", "typo"};
    return QString::fromLatin1(Names[size_t(key)]);
}

Blocks::Blocks(const std::vector<CustomerProfile> &profiles)
    : m_shared(profiles.size())
{
    Grams grams;
    for (const CustomerProfile &profile : profiles)
        eachGram(profile.name, [&grams](quint64 gram) { ++grams[gram]; });
    std::array<std::vector<Entry>, BlockKeys> entries;
    for (quint32 row = 0; row < profiles.size(); ++row) {
        keysOf(profiles[row], grams, [&entries, row](BlockKey key, quint64 hash) {
            entries[size_t(key)].push_back({hash, row});
        });
        for (const quint64 hash : typoKeys(profiles[row]))
            entries[size_t(BlockKey::Typo)].push_back({hash, row});
    }
    for (size_t key = 0; key < BlockKeys; ++key)
        group(BlockKey(key), std::move(entries[key]), profiles, true);
}

void Blocks::group(BlockKey key, std::vector<Entry> entries,
                   const std::vector<CustomerProfile> &profiles, bool split)
{
    std::sort(entries.begin(), entries.end());
    std::vector<Entry> large;
    size_t skipped = 0, members = 0;
    for (size_t from = 0; from < entries.size();) {
        size_t to = from + 1;
        while (to < entries.size() && entries[to].hash == entries[from].hash)
            ++to;
        const std::span<const Entry> run(entries.data() + from, to - from);
        from = to;
        if (run.size() < 2)
            continue;
        if (run.size() <= MostMembers) {
            keep(key, run);
        } else if (split) {
            for (const Entry &entry : run)
                large.push_back({combined(entry.hash, cityHash(profiles[entry.row])) | 1, entry.row});
        } else {
            ++skipped;
            members += run.size();
        }
    }
    if (!large.empty())
        group(key, std::move(large), profiles, false);
    if (skipped > 0)
        skip(key, skipped, members);
}

void Blocks::keep(BlockKey key, std::span<const Entry> run)
{
    std::vector<quint32> rows;
    rows.reserve(run.size());
    for (const Entry &entry : run)
        rows.push_back(entry.row);
    mark(key, run);
    m_rows.push_back(std::move(rows));
    m_blocks.push_back({key, run.front().hash, m_rows.back()});
}

void Blocks::mark(BlockKey key, std::span<const Entry> run)
{
    if (key == BlockKey::Typo)
        return;
    const size_t slot = key <= BlockKey::Phone ? size_t(key) : size_t(key) + 1;
    for (const Entry &entry : run) {
        auto &own = m_shared[entry.row];
        const bool second = slot == PhoneSlot && own[slot] != 0;
        own[second ? slot + 1 : slot] = entry.hash;
    }
}

void Blocks::skip(BlockKey key, size_t groups, size_t members)
{
    Finding finding{.severity = Severity::Info, .code = u"dedupe.key.skipped"_s};
    finding.subject = blockKeyName(key);
    finding.count = qint64(groups);
    finding.message =
        translate("customers", "%1 customers share a value with more than %2 others: they were not "
                               "compared for that alone.")
            .arg(members)
            .arg(MostMembers);
    m_findings.push_back(std::move(finding));
}

bool Blocks::sharedBefore(BlockKey key, quint32 a, quint32 b) const
{
    const auto &x = m_shared[a], &y = m_shared[b];
    const size_t end = key <= BlockKey::Phone ? size_t(key) : size_t(key) + 1;
    for (size_t slot = 0; slot < std::min(end, Slots); ++slot)
        if (x[slot] != 0 && x[slot] == y[slot])
            return true;
    // The two places of phone numbers, crosswise.
    return key > BlockKey::Phone
        && ((x[PhoneSlot] != 0 && x[PhoneSlot] == y[PhoneSlot + 1])
            || (y[PhoneSlot] != 0 && y[PhoneSlot] == x[PhoneSlot + 1]));
}

double Blocks::pairCount() const
{
    double pairs = 0;
    for (const Block &block : m_blocks)
        pairs += double(block.rows.size()) * double(block.rows.size() - 1) / 2;
    return pairs;
}

} // namespace weiwo::customers
