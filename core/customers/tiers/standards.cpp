#include "core/customers/tiers/standards.h"

#include "core/customers/repo_book.h"
#include "core/customers/tiers/repo.h"
#include "core/money/readable.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr qint64 Whole = 1000;

QString valueText(const ServiceStandard &standard, const ServiceKind &kind, const Currency &currency)
{
    if (kind.unit == "day"_L1)
        return translate("tiers", "every %n day(s)", nullptr, int(standard.value));
    if (kind.unit == "hour"_L1)
        return translate("tiers", "within %n hour(s)", nullptr, int(standard.value));
    if (kind.unit == "money"_L1)
        return readableText(Money{standard.value}, currency) + u' ' + currency.code;
    return {};
}

} // namespace

std::optional<qint64> TierCompliance::share() const
{
    // Half up: the figures are whole and small.
    return owed > 0 ? std::optional((2 * Whole * served + owed) / (2 * owed)) : std::nullopt;
}

const ServiceStandard *StandardsOverview::find(int place, const QString &kind) const
{
    if (place < 0 || place >= static_cast<int>(scheme.tiers.size()))
        return nullptr;
    const TierId &tier = scheme.tiers[static_cast<size_t>(place)].id;
    const auto it = std::find_if(standards.begin(), standards.end(), [&](const ServiceStandard &one) { return one.tier == tier && one.kind == kind; });
    return it == standards.end() ? nullptr : &*it;
}

Result<StandardsOverview> standardsOverview(Reader &reader, const TierSchemeDetail &scheme, QDate day)
{
    StandardsOverview overview{.scheme = scheme, .stored = false, .day = day};
    overview.tiers.resize(scheme.tiers.size());
    WEIWO_ASSIGN(overview.stored, isTierSchemeStored(reader, scheme.scheme.id));
    WEIWO_ASSIGN(overview.standards, serviceStandards(reader, scheme));
    if (!overview.stored)
        return overview;
    WEIWO_ASSIGN(const std::vector<TierRun> runs, tierRuns(reader, scheme.scheme.id));
    for (const TierRun &run : runs)
        if (run.asOf <= day && !overview.applied)
            overview.applied = run.asOf;
    WEIWO_ASSIGN(const auto log, ServiceLog::on(reader, scheme, day));
    WEIWO_TRY(repo::eachLiving(reader, [&](qint64 customer) {
        const auto place = log->tiers().placeOf(customer);
        if (!place)
            return;
        TierCompliance &tier = overview.tiers[static_cast<size_t>(*place)];
        ++tier.customers;
        if (const auto standing = log->of(customer)) {
            ++tier.owed;
            tier.served += standing->due >= day.toJulianDay() ? 1 : 0;
        }
    }));
    return overview;
}

QString standardText(const ServiceStandard &standard, const Currency &currency)
{
    const ServiceKind *kind = serviceKinds().find(standard.kind);
    QStringList parts;
    if (kind)
        parts << valueText(standard, *kind, currency);
    parts << standard.text;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace weiwo::customers
