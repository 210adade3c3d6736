#include "core/quotas/types.h"

#include "core/money/allocate.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

struct StateEntry
{
    VersionState state;
    const char *key;
    Text title;
};

const StateEntry states[] = {
    {VersionState::Draft, "draft", WEIWO_TEXT("quotas", "Draft")},
    {VersionState::Review, "review", WEIWO_TEXT("quotas", "In review")},
    {VersionState::Published, "published", WEIWO_TEXT("quotas", "Published")},
    {VersionState::Archived, "archived", WEIWO_TEXT("quotas", "Archived")},
};

const StateEntry &entryOf(VersionState state)
{
    return *std::find_if(std::begin(states), std::end(states),
                         [state](const StateEntry &entry) { return entry.state == state; });
}

} // namespace

qint64 AmountUnit::scale() const
{
    qint64 scale = 1;
    for (int i = 0; i < digits; ++i)
        scale *= 10;
    return scale;
}

qint64 AmountUnit::defaultStep() const
{
    return kind == metrics::Kind::Money ? 1 : scale();
}

QString AmountUnit::text(qint64 amount) const
{
    return kind == metrics::Kind::Money ? fixedText(amount, digits)
                                        : decimalText({.mantissa = amount, .scale = digits});
}

std::optional<qint64> AmountUnit::read(const QString &text) const
{
    const auto decimal = decimalFromText(text);
    if (!decimal)
        return std::nullopt;
    const auto amount = rescaled(*decimal, digits);
    if (!amount || *amount > MaxAmount || *amount < -MaxAmount)
        return std::nullopt;
    // Rounding away digits that were written would change what the user said.
    if (decimal->scale > digits) {
        const auto back = rescaled({.mantissa = *amount, .scale = digits}, decimal->scale);
        if (!back || *back != decimal->mantissa)
            return std::nullopt;
    }
    return amount;
}

QString versionStateKey(VersionState state)
{
    return QString::fromLatin1(entryOf(state).key);
}

std::optional<VersionState> versionStateFromKey(const QString &key)
{
    for (const StateEntry &entry : states)
        if (key == QLatin1StringView(entry.key))
            return entry.state;
    return std::nullopt;
}

QString versionStateTitle(VersionState state)
{
    return entryOf(state).title.str();
}

bool isOpen(VersionState state)
{
    return state == VersionState::Draft || state == VersionState::Review;
}

} // namespace weiwo::quotas
