#include "core/money/allocate.h"

#include "core/money/allocate_kernel.h"

#include <QSet>
#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr ClampKind kinds[] = {
    {Clamp::None, "", WEIWO_TEXT("allocate", "By weight")},
    {Clamp::Floor, "floor", WEIWO_TEXT("allocate", "At its floor")},
    {Clamp::Cap, "cap", WEIWO_TEXT("allocate", "At its cap")},
    {Clamp::Lock, "lock", WEIWO_TEXT("allocate", "Locked")},
    {Clamp::Zero, "zero", WEIWO_TEXT("allocate", "No weight")},
};

quint64 magnitudeOf(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

/// a·b where the product is known to fit.
UInt128 scaled(UInt128 a, quint64 b)
{
    UInt128 product = multiplied(a.low, b);
    product.high += a.high * b;
    return product;
}

/// Surrogates stand for code points above those that follow them in UTF-16.
int codePointWeight(QChar c)
{
    const int unit = c.unicode();
    return c.isSurrogate() ? unit + 0x2800 : unit >= 0xE000 ? unit - 0x800 : unit;
}

std::optional<Limits> limitsOf(const AllocationPart &part, size_t index)
{
    const Limits limits{.part = index,
                        .floor = part.floor,
                        .cap = part.cap,
                        .locked = part.locked};
    return limits.any() ? std::optional(limits) : std::nullopt;
}

Status checkIds(std::span<const AllocationPart> parts)
{
    QSet<QString> seen;
    seen.reserve(static_cast<qsizetype>(parts.size()));
    for (const AllocationPart &part : parts) {
        const auto before = seen.size();
        seen.insert(part.id);
        if (seen.size() == before)
            return fail(errc::BadInput,
                        translate("allocate", "The part %1 is there twice. Give each part an id "
                                              "of its own.")
                            .arg(part.id),
                        part.id);
    }
    return {};
}

} // namespace

std::span<const ClampKind> clampKinds()
{
    return kinds;
}

QString clampKey(Clamp clamp)
{
    return QString::fromLatin1(kinds[static_cast<size_t>(clamp)].key);
}

QString ExactShare::text() const
{
    constexpr quint64 million = 1'000'000;
    const bool negative = whole < 0;
    const bool borrow = negative && numerator > UInt128(0);
    quint64 units = magnitudeOf(whole) - (borrow ? 1 : 0);
    const UInt128 part = borrow ? denominator - numerator : numerator;
    const UInt128 twice = scaled(part, 2 * million) + denominator;
    quint64 millionths = divided(twice, denominator + denominator).quotient.low;
    if (millionths == million) {
        millionths = 0;
        ++units;
    }
    const QString text = QString::number(units) + u'.'
        + QString::number(millionths).rightJustified(6, u'0');
    return negative && (units != 0 || millionths != 0) ? u'-' + text : text;
}

ExactShare Allocation::exact(size_t index) const
{
    const AllocatedPart &part = parts[index];
    if (part.clamp != Clamp::None) {
        const bool carries = residue && residue->part == index;
        return {.whole = part.amount - (carries ? residue->amount : 0)};
    }
    const auto [quotient, remainder] = divided(
        multiplied(magnitudeOf(part.weight), magnitudeOf(levelNumerator)), levelDenominator);
    const auto whole = static_cast<qint64>(quotient.low);
    if (levelNumerator >= 0)
        return {.whole = whole, .numerator = remainder, .denominator = levelDenominator};
    if (remainder == UInt128(0))
        return {.whole = -whole};
    return {.whole = -whole - 1,
            .numerator = levelDenominator - remainder,
            .denominator = levelDenominator};
}

std::optional<double> Allocation::level() const
{
    if (!hasLevel)
        return std::nullopt;
    return static_cast<double>(levelNumerator) / levelDenominator.toDouble();
}

tl::expected<Allocation, Refusal> allocateRanked(qint64 total, qint64 step,
                                                 std::span<const qint64> weights,
                                                 std::span<const Limits> limits,
                                                 std::span<const quint32> ranks)
{
    if (!ranks.empty() && ranks.size() != weights.size())
        return tl::make_unexpected(Refusal{.total = total, .step = step});
    const PartBefore before = ranks.empty()
        ? PartBefore([](quint32 a, quint32 b) { return a < b; })
        : PartBefore([ranks](quint32 a, quint32 b) { return ranks[a] < ranks[b]; });
    return allocateOrdered(total, step, weights, limits, before);
}

Result<Allocation> allocate(qint64 total, qint64 step, std::span<const AllocationPart> parts)
{
    WEIWO_TRY(checkIds(parts));
    std::vector<qint64> weights;
    std::vector<Limits> limits;
    weights.reserve(parts.size());
    for (const AllocationPart &part : parts) {
        if (const auto own = limitsOf(part, weights.size()))
            limits.push_back(*own);
        weights.push_back(part.weight);
    }
    const PartBefore before = [parts](quint32 a, quint32 b) {
        return compareCodePoints(parts[a].id, parts[b].id) < 0;
    };
    auto answer = allocateOrdered(total, step, weights, limits, before);
    if (!answer)
        return tl::make_unexpected(
            refusalError(answer.error(), [parts](size_t part) { return parts[part].id; }));
    return std::move(*answer);
}

int compareCodePoints(QStringView a, QStringView b)
{
    const auto shared = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < shared; ++i) {
        if (a[i] != b[i])
            return codePointWeight(a[i]) < codePointWeight(b[i]) ? -1 : 1;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

std::vector<quint32> codePointRanks(std::span<const QString> ids)
{
    std::vector<quint32> order(ids.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [ids](quint32 a, quint32 b) {
        const int byId = compareCodePoints(ids[a], ids[b]);
        return byId != 0 ? byId < 0 : a < b;
    });
    std::vector<quint32> ranks(ids.size());
    for (quint32 place = 0; place < order.size(); ++place)
        ranks[order[place]] = place;
    return ranks;
}

} // namespace weiwo
