#include "core/customers/duplicates/hint_index.h"

#include "core/base/text.h"
#include "core/customers/duplicates/folding.h"
#include "core/customers/duplicates/repo.h"
#include "core/customers/repo.h"
#include "core/workspace/access.h"

#include <QtConcurrent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr size_t Batch = 20000;         ///< customers that are taken apart at once, in all threads
constexpr size_t MostFresh = 200000;    ///< keys that are looked up one by one before they are sorted in
constexpr size_t MostOfKey = 300;       ///< customers of one value that are looked at
constexpr size_t MostOfGram = 40000;    ///< grams that more have are passed over where there are rarer ones
constexpr size_t Grams = 4;
constexpr size_t Compared = 80;         ///< that are compared in full
constexpr qsizetype ShortestCore = 2;

enum class HintKey : quint64 { Core = 1, Sound, Code, Phone, Email, Gram };

quint64 keyOf(HintKey kind, QStringView text)
{
    return stableHash(text, quint64(kind) * 0x9e3779b97f4a7c15ULL);
}

qsizetype gramSize(const NameProfile &name)
{
    return name.latin ? 3 : 2;
}

std::vector<quint64> gramsOf(const NameProfile &name)
{
    const qsizetype size = gramSize(name);
    std::vector<quint64> grams;
    for (qsizetype i = 0; i + size <= name.core.size(); ++i)
        grams.push_back(keyOf(HintKey::Gram, QStringView(name.core).mid(i, size)));
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

/// Of values that two customers share where they may be one.
std::vector<quint64> valuesOf(const CustomerProfile &profile)
{
    std::vector<quint64> keys;
    if (!profile.name.core.isEmpty())
        keys.push_back(keyOf(HintKey::Core, profile.name.key));
    if (profile.name.sound != 0)
        keys.push_back(profile.name.sound ^ (quint64(HintKey::Sound) << 56));
    if (!profile.code.isEmpty())
        keys.push_back(keyOf(HintKey::Code, profile.code));
    if (!profile.organization.isEmpty() && profile.organization != profile.code)
        keys.push_back(keyOf(HintKey::Code, profile.organization));
    for (const PhoneKey &phone : profile.phones)
        keys.push_back(keyOf(HintKey::Phone, phone.number));
    if (!profile.emailDomain.isEmpty())
        keys.push_back(keyOf(HintKey::Email, QString(profile.emailLocal + u'@' + profile.emailDomain)));
    return keys;
}

constexpr QString DuplicateRow::*KeptFields[] = {
    &DuplicateRow::name, &DuplicateRow::phone, &DuplicateRow::email, &DuplicateRow::creditCode,
    &DuplicateRow::address, &DuplicateRow::province, &DuplicateRow::city};
constexpr char Between = '\x1f';

/// Whether what is equal is worth a word: a name, or something that only one should have.
bool isWorthSaying(const Comparison &pair)
{
    const auto is = [&pair](MatchField field, MatchLevel level) { return pair.level(field) == level; };
    const bool value = is(MatchField::Code, MatchLevel::Agree) || is(MatchField::Code, MatchLevel::Near)
        || is(MatchField::Phone, MatchLevel::Agree) || is(MatchField::Email, MatchLevel::Agree);
    if (value)
        return true;
    const bool name = is(MatchField::Name, MatchLevel::Agree) || is(MatchField::Name, MatchLevel::SoundAlike)
        || is(MatchField::Name, MatchLevel::Near) || is(MatchField::Name, MatchLevel::Shortened);
    return name && (pair.apart == Apart::No || pair.apart == Apart::Branch);
}

DuplicateHint hintOf(const Comparison &pair, const MatchModel &model)
{
    DuplicateHint hint;
    for (size_t field = 0; field < MatchFields; ++field) {
        const double weight = model.weight(pair, MatchField(field));
        if (weight > 0)
            hint.reasons.push_back({MatchField(field), pair.levels[field], weight});
    }
    std::stable_sort(hint.reasons.begin(), hint.reasons.end(),
                     [](const MatchReason &a, const MatchReason &b) { return a.weight > b.weight; });
    hint.score = model.score(pair);
    hint.probability = model.probability(hint.score);
    hint.apart = pair.apart;
    QStringList texts;
    for (const MatchReason &reason : hint.reasons)
        texts << reasonText(reason);
    if (hint.apart == Apart::Branch)
        texts << apartText(hint.apart);
    hint.text = texts.join(translate("customers", ", "));
    return hint;
}

} // namespace

bool isSame(const DuplicateHint &hint)
{
    return hint.apart == Apart::No && std::ranges::any_of(hint.reasons, [](const MatchReason &reason) {
               return reason.level == MatchLevel::Agree && (reason.field == MatchField::Name || reason.field == MatchField::Code);
           });
}

DuplicateRow duplicateRowOf(const Customer &customer)
{
    return {{}, customer.name, customer.phone, customer.email, customer.creditCode, customer.address, customer.province, customer.city};
}

Result<QString> hintReason(Access &access, const Customer &found, const DuplicateHint &hint)
{
    if (!found.owner)
        return hint.text;
    const auto may = access.mayWrite(customerTable().policy, found.owner->raw());
    if (!may && may.error().code != QLatin1StringView(errc::Forbidden))
        return failed(may);
    return may ? hint.text : QString();
}

DuplicateHints::Prepared DuplicateHints::prepared(const DuplicateRow &row, const Id &id)
{
    const CustomerProfile profile = ProfileMaker().of(row);
    Prepared made{.id = id, .text = {}, .core = quint16(std::min<qsizetype>(profile.name.core.size(), 0xffff)),
                  .keys = valuesOf(profile)};
    const std::vector<quint64> grams = gramsOf(profile.name);
    made.keys.insert(made.keys.end(), grams.begin(), grams.end());
    for (const auto field : KeptFields)
        made.text += (row.*field).toStdString() + Between;
    return made;
}

DuplicateRow DuplicateHints::rowOf(const Entry &entry) const
{
    DuplicateRow row{.id = entry.id.text()};
    const char *text = m_texts.data() + entry.start;
    for (const auto field : KeptFields) {
        const char *end = std::find(text, m_texts.data() + entry.start + entry.size, Between);
        row.*field = QString::fromUtf8(text, end - text);
        text = end + 1;
    }
    return row;
}

void DuplicateHints::add(Prepared &&customer)
{
    const auto place = Place(m_entries.size());
    m_entries.push_back({customer.id, m_texts.size(), quint32(customer.text.size()), customer.core, true});
    m_texts += customer.text;
    m_places.insert(customer.id, place);
    for (const quint64 key : customer.keys)
        m_fresh.emplace(key, place);
}

/// Sorts the keys that came since into the others.
void DuplicateHints::settle()
{
    const size_t before = m_keys.size();
    m_keys.reserve(before + m_fresh.size());
    for (const auto &[hash, place] : m_fresh)
        m_keys.push_back({hash, place});
    m_fresh.clear();
    std::sort(m_keys.begin() + qsizetype(before), m_keys.end());
    std::inplace_merge(m_keys.begin(), m_keys.begin() + qsizetype(before), m_keys.end());
}

Status DuplicateHints::load(Reader &reader, const std::function<bool(qint64)> &progress)
{
    const QWriteLocker lock(&m_lock);
    std::vector<repo::HintRow> batch;
    std::vector<Prepared> made;
    qint64 newest = m_version, read = 0;
    bool ended = false;
    const auto takeIn = [&] {
        made.assign(batch.size(), {});
        std::vector<size_t> numbers;
        for (size_t i = 0; i < batch.size(); ++i)
            if (batch[i].alive)
                numbers.push_back(i);
        if (numbers.size() < Batch / 100)
            for (const size_t i : numbers)
                made[i] = prepared(batch[i].row, batch[i].id);
        else
            QtConcurrent::blockingMap(numbers, [&](size_t i) { made[i] = prepared(batch[i].row, batch[i].id); });
        for (size_t i = 0; i < batch.size(); ++i) {
            // What it was before stays in memory, and is no longer found.
            if (const auto known = m_places.constFind(batch[i].id); known != m_places.constEnd()) {
                m_entries[*known].alive = false;
                m_places.erase(known);
            }
            if (batch[i].alive)
                add(std::move(made[i]));
        }
        batch.clear();
        if (m_fresh.size() > MostFresh)
            settle();
        ended = progress && !progress(read);
    };
    const Status status = repo::eachChanged(reader, m_version, [&](repo::HintRow &&row) {
        newest = std::max(newest, row.version);
        ++read;
        batch.push_back(std::move(row));
        if (batch.size() >= Batch)
            takeIn();
        return !ended;
    });
    if (!status)
        return status;
    if (!ended)
        takeIn();
    if (ended)
        return fail(errc::Cancelled, translate("customers", "Stopped."));
    m_version = newest;
    m_loaded = true;
    return {};
}

size_t DuplicateHints::count(quint64 hash) const
{
    const auto [from, to] = std::equal_range(m_keys.begin(), m_keys.end(), Key{hash, 0},
                                             [](const Key &a, const Key &b) { return a.hash < b.hash; });
    return size_t(to - from) + m_fresh.count(hash);
}

template<class Each>
void DuplicateHints::eachWith(quint64 hash, Each each) const
{
    auto at = std::lower_bound(m_keys.begin(), m_keys.end(), Key{hash, 0});
    for (; at != m_keys.end() && at->hash == hash; ++at)
        each(at->place);
    const auto [from, to] = m_fresh.equal_range(hash);
    for (auto fresh = from; fresh != to; ++fresh)
        each(fresh->second);
}

/// Those that share a value, then those whose cores have most of the rarest grams in common.
std::vector<DuplicateHints::Place> DuplicateHints::candidates(const CustomerProfile &asked, bool values) const
{
    std::unordered_map<Place, int> found;
    constexpr int Value = 100;
    for (const quint64 key : valuesOf(asked))
        if (count(key) <= MostOfKey)
            eachWith(key, [&found](Place place) { found[place] += Value; });
    std::vector<std::pair<size_t, quint64>> grams;
    for (const quint64 gram : values ? std::vector<quint64>() : gramsOf(asked.name))
        if (const size_t number = count(gram); number > 0)
            grams.emplace_back(number, gram);
    std::sort(grams.begin(), grams.end());
    for (size_t i = 0; i < std::min(grams.size(), Grams); ++i)
        if (i == 0 || grams[i].first <= MostOfGram)
            eachWith(grams[i].second, [&found](Place place) { ++found[place]; });
    const auto core = int(asked.name.core.size());
    std::vector<std::tuple<int, int, Place>> order;
    for (const auto &[place, hits] : found)
        if (m_entries[place].alive)
            order.emplace_back(-hits, std::abs(int(m_entries[place].core) - core), place);
    const size_t wanted = std::min(order.size(), Compared);
    std::partial_sort(order.begin(), order.begin() + qsizetype(wanted), order.end());
    std::vector<Place> places;
    for (size_t i = 0; i < wanted; ++i)
        places.push_back(std::get<Place>(order[i]));
    return places;
}

Result<std::vector<DuplicateHint>> DuplicateHints::find(Reader &reader, const HintQuestion &question,
                                                        int limit)
{
    WEIWO_TRY(load(reader));
    return findKnown(question, limit);
}

void DuplicateHints::add(const CustomerId &id, const DuplicateRow &row)
{
    const QWriteLocker lock(&m_lock);
    add(prepared(row, id.raw()));
    if (m_fresh.size() > MostFresh)
        settle();
}

std::vector<DuplicateHint> DuplicateHints::findKnown(const HintQuestion &question, int limit) const
{
    const QReadLocker lock(&m_lock);
    ProfileMaker maker;
    const CustomerProfile asked = maker.of(question.row);
    const bool nameOnly = asked.code.isEmpty() && asked.phones.empty() && asked.emailDomain.isEmpty();
    std::vector<DuplicateHint> hints;
    if (nameOnly && asked.name.core.size() < ShortestCore)
        return hints;
    static const MatchModel model = MatchModel::start();
    for (const Place place : candidates(asked, question.values)) {
        const Entry &entry = m_entries[place];
        if (question.except && question.except->raw() == entry.id)
            continue;
        const DuplicateRow row = rowOf(entry);
        const Comparison pair = compareCustomers(asked, maker.of(row));
        if (!isWorthSaying(pair))
            continue;
        hints.push_back(hintOf(pair, model));
        hints.back().id = CustomerId(entry.id);
        hints.back().name = row.name;
    }
    std::sort(hints.begin(), hints.end(), [](const DuplicateHint &a, const DuplicateHint &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return a.name.size() != b.name.size() ? a.name.size() < b.name.size() : a.id < b.id;
    });
    if (hints.size() > size_t(std::max(limit, 0)))
        hints.resize(size_t(std::max(limit, 0)));
    return hints;
}

} // namespace weiwo::customers
