#include "core/customers/tiers/types.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

struct Join
{
    TierJoin value;
    const char *key;
};
constexpr Join joins[] = {{TierJoin::All, "all"}, {TierJoin::Any, "any"}};

/// Names that ship are stored in one language, so that every copy has the same rows.
struct Shipped
{
    const char16_t *name;
    Text title;
};
const Shipped shipped[] = {
    {u"客户分级", WEIWO_TEXT("tiers", "Tiering of customers")},
    {u"高价值", WEIWO_TEXT("tiers", "High-value")},
    {u"潜力", WEIWO_TEXT("tiers", "Potential")},
    {u"普通", WEIWO_TEXT("tiers", "Standard")},
};

QString titleOf(const QString &name)
{
    for (const Shipped &entry : shipped)
        if (name == QStringView(entry.name))
            return entry.title.str();
    return name;
}

} // namespace

QString tierJoinKey(TierJoin join)
{
    return QString::fromLatin1(std::find_if(std::begin(joins), std::end(joins), [join](const Join &entry) { return entry.value == join; })->key);
}

std::optional<TierJoin> tierJoinFromKey(const QString &key)
{
    for (const Join &entry : joins)
        if (key == QLatin1StringView(entry.key))
            return entry.value;
    return std::nullopt;
}

const Catalogue<ServiceKind> &serviceKinds()
{
    static const Catalogue<ServiceKind> all = [] {
        Catalogue<ServiceKind> made;
        made.add({u"visit"_s, WEIWO_TEXT("tiers", "Visit"), WEIWO_TEXT("tiers", "At most so many days from one visit to the next."),
                  u"day"_s, {u"visit"_s}});
        made.add({u"contact"_s, WEIWO_TEXT("tiers", "Contact"),
                  WEIWO_TEXT("tiers", "At most so many days from one contact to the next, of whatever kind."), u"day"_s,
                  {u"visit"_s, u"call"_s, u"message"_s, u"meeting"_s}});
        made.add({u"credit"_s, WEIWO_TEXT("tiers", "Credit"), WEIWO_TEXT("tiers", "How much may be owed at a time."), u"money"_s});
        made.add({u"response"_s, WEIWO_TEXT("tiers", "Response time"), WEIWO_TEXT("tiers", "Questions are answered within so many hours."), u"hour"_s});
        made.add({u"benefit"_s, WEIWO_TEXT("tiers", "Benefit"), WEIWO_TEXT("tiers", "What these customers get beside, in words."), {}});
        return made;
    }();
    return all;
}

const Catalogue<ActivityKind> &activityKinds()
{
    static const Catalogue<ActivityKind> all = [] {
        Catalogue<ActivityKind> made;
        made.add({u"visit"_s, WEIWO_TEXT("tiers", "Visit")});
        made.add({u"call"_s, WEIWO_TEXT("tiers", "Call")});
        made.add({u"message"_s, WEIWO_TEXT("tiers", "Message")});
        made.add({u"meeting"_s, WEIWO_TEXT("tiers", "Meeting")});
        return made;
    }();
    return all;
}

QString tierSchemeTitle(const TierScheme &scheme)
{
    return scheme.name.isEmpty() ? scheme.key : titleOf(scheme.name);
}

QString tierTitle(const Tier &tier)
{
    return tier.name.isEmpty() ? tier.key : titleOf(tier.name);
}

} // namespace weiwo::customers
