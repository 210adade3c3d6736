#include "core/customers/tiers/types.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using nlohmann::json;

/// Ids come from these keys: two offices that add the usual scheme have the same rows.
TierId usualTier(const char *key)
{
    return TierId(naturalId(u"tier"_s, {QByteArray("usual"), QByteArray(key)}));
}

TierSchemeDetail makeScheme()
{
    TierSchemeDetail made;
    made.scheme.id = TierSchemeId(naturalId(u"tier_scheme"_s, {QByteArray("usual")}));
    made.scheme.key = u"value"_s;
    made.scheme.name = u"客户分级"_s;
    const auto add = [&made](const char *key, const QString &name, TierJoin join, std::vector<TierCondition> conditions) {
        made.tiers.push_back({.id = usualTier(key),
                              .scheme = made.scheme.id,
                              .key = QString::fromLatin1(key),
                              .name = name,
                              .rank = int(made.tiers.size()) + 1,
                              .join = join,
                              .conditions = std::move(conditions)});
    };
    // Shares and ranks fit a company of any size; amounts would not.
    add("high", u"高价值"_s, TierJoin::All, {{u"abc"_s, {{"metric", "sales.amount"}, {"share", "0.8"}}}});
    add("potential", u"潜力"_s, TierJoin::All,
        {{u"potential"_s, {{"metric", "sales.amount"}, {"peers", "segment"}, {"potential", "0"}, {"share", "0.5"}, {"side", "below"}}},
         {u"threshold"_s, {{"metric", "sales.orders"}, {"side", "above"}, {"limit", "2"}}}});
    add("standard", u"普通"_s, TierJoin::All, {});
    return made;
}

} // namespace

const TierSchemeDetail &usualTierScheme()
{
    static const TierSchemeDetail scheme = makeScheme();
    return scheme;
}

const std::vector<ServiceStandard> &usualServiceStandards()
{
    const auto standard = [](const char *tier, const char *kind, qint64 value) {
        return ServiceStandard{.id = ServiceStandardId(naturalId(u"service_standard"_s, {QByteArray("usual"), QByteArray(tier), QByteArray(kind)})),
                               .tier = usualTier(tier),
                               .kind = QString::fromLatin1(kind),
                               .value = value};
    };
    static const std::vector<ServiceStandard> all{
        standard("high", "visit", 60),      standard("high", "contact", 30),      standard("high", "response", 4),
        standard("potential", "visit", 120), standard("potential", "contact", 60), standard("potential", "response", 8),
        standard("standard", "contact", 180), standard("standard", "response", 24)};
    return all;
}

} // namespace weiwo::customers
