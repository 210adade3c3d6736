#include "core/customers/tiers/rules.h"

#include "core/base/text.h"
#include "core/money/wide.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr int MostMonths = 120;
constexpr int MostEvaluations = 24;
constexpr size_t MostTiers = 50;
constexpr qint64 MostDays = 3660;
constexpr qint64 MostHours = 8784;

bool isAsGood(std::optional<int> place, std::optional<int> as)
{
    return place && (!as || *place <= *as);
}

tl::unexpected<Error> bad(const QString &message, const QString &subject)
{
    return fail(errc::BadInput, message, subject);
}

tl::unexpected<Error> badTier(size_t place, const QString &member, const QString &message)
{
    Error error{QString::fromLatin1(errc::BadInput), message, {}, member, {}};
    error.more["tier"] = place;
    return tl::make_unexpected(std::move(error));
}

Status checkTiers(const std::vector<Tier> &tiers)
{
    QSet<QString> keys;
    QSet<QString> names;
    QSet<int> ranks;
    for (size_t place = 0; place < tiers.size(); ++place) {
        const Tier &tier = tiers[place];
        const bool named = !tier.name.trimmed().isEmpty();
        if (!named || tier.key.trimmed().isEmpty())
            return badTier(place, named ? u"key"_s : u"name"_s, translate("tiers", "A tier needs a name and a key."));
        if (keys.contains(tier.key))
            return badTier(place, u"key"_s, translate("tiers", "Two tiers of a scheme have the key %1.").arg(tier.key));
        if (names.contains(tier.name))
            return badTier(place, u"name"_s, translate("tiers", "Two tiers of a scheme are called %1.").arg(tierTitle(tier)));
        if (tier.rank < 1 || ranks.contains(tier.rank))
            return badTier(place, u"rank"_s, translate("tiers", "Each tier has a rank of its own, 1 the best: %1 has not.").arg(tierTitle(tier)));
        keys.insert(tier.key);
        names.insert(tier.name);
        ranks.insert(tier.rank);
    }
    return {};
}

} // namespace

TierStanding nextStanding(const TierStanding &before, std::optional<int> met, std::optional<int> held, int evaluations)
{
    if (!before.place)
        return {met, 0};
    if (met && *met < *before.place)
        return {met, 0};
    if (isAsGood(met, before.place) || isAsGood(held, before.place))
        return {before.place, 0};
    const int below = before.below + 1;
    if (below < evaluations)
        return {before.place, below};
    return {held ? held : met, 0};
}

qint64 drawnBack(qint64 threshold, bool below, qint64 band)
{
    const auto size = static_cast<quint64>(threshold < 0 ? -threshold : threshold);
    const auto part = static_cast<qint64>(divided(multiplied(size, static_cast<quint64>(band)), UInt128(quint64(Millionths))).quotient.low);
    return below ? threshold + part : threshold - part;
}

DateRange tierRange(QDate asOf, int months)
{
    const QDate end = asOf.addDays(1);
    return {end.addMonths(-months), end};
}

TierFlowSums sumsOf(const std::vector<TierFlow> &cells)
{
    TierFlowSums sums;
    for (const TierFlow &cell : cells) {
        if (!cell.from || !cell.to) {
            (cell.from ? sums.left : cell.to ? sums.came : sums.stayed) += cell.from || cell.to ? cell.customers : 0;
            continue;
        }
        (*cell.to < *cell.from ? sums.up : *cell.to > *cell.from ? sums.down : sums.stayed) += cell.customers;
    }
    const qint64 had = sums.up + sums.down + sums.stayed + sums.left;
    if (had > 0)
        sums.stability = static_cast<qint64>(divided(multiplied(static_cast<quint64>(sums.stayed), quint64(Millionths)), UInt128(static_cast<quint64>(had))).quotient.low);
    return sums;
}

Status checkTierScheme(const TierSchemeDetail &detail, const std::vector<TierScheme> &others)
{
    const TierScheme &scheme = detail.scheme;
    if (scheme.name.trimmed().isEmpty() || scheme.key.trimmed().isEmpty())
        return bad(translate("tiers", "A tier scheme needs a name and a key."), scheme.name.trimmed().isEmpty() ? u"name"_s : u"key"_s);
    for (const TierScheme &other : others)
        if (other.id != scheme.id && other.key == scheme.key)
            return fail(errc::Exists, translate("tiers", "There is a tier scheme with the key %1 already.").arg(scheme.key), scheme.key);
    if (scheme.months < 1 || scheme.months > MostMonths)
        return bad(translate("tiers", "Figures are of 1 to %1 months.").arg(MostMonths), u"months"_s);
    if (scheme.band < 0 || scheme.band >= Millionths)
        return bad(translate("tiers", "The band is a part from 0% to below 100%."), u"band"_s);
    if (scheme.evaluations < 1 || scheme.evaluations > MostEvaluations)
        return bad(translate("tiers", "A customer goes down after 1 to %1 evaluations.").arg(MostEvaluations), u"evaluations"_s);
    if (detail.tiers.empty() || detail.tiers.size() > MostTiers)
        return bad(translate("tiers", "A scheme has 1 to %1 tiers.").arg(int(MostTiers)), u"tiers"_s);
    return checkTiers(detail.tiers);
}

Status checkServiceStandard(const ServiceStandard &standard)
{
    const ServiceKind *kind = serviceKinds().find(standard.kind);
    if (!kind)
        return bad(translate("tiers", "There is no kind of service standard \"%1\".").arg(standard.kind), standard.kind);
    if (kind->unit.isEmpty() && standard.text.trimmed().isEmpty())
        return bad(translate("tiers", "%1 needs words.").arg(kind->title.str()), standard.kind);
    if (kind->unit.isEmpty())
        return {};
    if (standard.value <= 0)
        return bad(translate("tiers", "%1 needs a value above 0.").arg(kind->title.str()), standard.kind);
    if (kind->unit == "day"_L1 && standard.value > MostDays)
        return bad(translate("tiers", "%1 has at most %2 days.").arg(kind->title.str()).arg(MostDays), standard.kind);
    if (kind->unit == "hour"_L1 && standard.value > MostHours)
        return bad(translate("tiers", "%1 has at most %2 hours.").arg(kind->title.str()).arg(MostHours), standard.kind);
    return {};
}

} // namespace weiwo::customers
