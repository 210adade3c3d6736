#include "core/quotas/measures.h"

namespace weiwo::quotas {

namespace {

struct MeasureEntry
{
    const char *key;
    Text title;
    metrics::Kind kind;
};

// The actual figure of each is the metric of the same key.
const MeasureEntry entries[] = {
    {"sales.amount", WEIWO_TEXT("quotas", "Sales amount"), metrics::Kind::Money},
    {"collections.amount", WEIWO_TEXT("quotas", "Collections"), metrics::Kind::Money},
    {"sales.units", WEIWO_TEXT("quotas", "Units"), metrics::Kind::Quantity},
    {"customers.new", WEIWO_TEXT("quotas", "New customers"), metrics::Kind::Count},
    {"sales.gross_profit", WEIWO_TEXT("quotas", "Gross profit"), metrics::Kind::Money},
};

struct KindEntry
{
    const char *key;
    metrics::Kind kind;
};

constexpr KindEntry kinds[] = {
    {"money", metrics::Kind::Money},
    {"count", metrics::Kind::Count},
    {"quantity", metrics::Kind::Quantity},
};

} // namespace

std::vector<Measure> shippedMeasures()
{
    std::vector<Measure> list;
    for (const MeasureEntry &entry : entries)
        list.push_back({.key = QString::fromLatin1(entry.key),
                        .title = entry.title.str(),
                        .kind = entry.kind,
                        .metric = QString::fromLatin1(entry.key)});
    return list;
}

std::optional<metrics::Kind> measureKindFromKey(const QString &key)
{
    for (const KindEntry &entry : kinds)
        if (key == QLatin1StringView(entry.key))
            return entry.kind;
    return std::nullopt;
}

} // namespace weiwo::quotas
