#include "core/performance/alerts/types.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

template<class T>
struct Named
{
    T value;
    const char *key;
    Text title;
};

const Named<AlertSeverity> severities[] = {
    {AlertSeverity::Critical, "critical", WEIWO_TEXT("alerts", "Critical")},
    {AlertSeverity::Warning, "warning", WEIWO_TEXT("alerts", "Warning")},
    {AlertSeverity::Info, "info", WEIWO_TEXT("alerts", "Notice")},
};

const Named<AlertStanding> standings[] = {
    {AlertStanding::Open, "open", WEIWO_TEXT("alerts", "Open")},
    {AlertStanding::Snoozed, "snoozed", WEIWO_TEXT("alerts", "Snoozed")},
    {AlertStanding::Resolved, "resolved", WEIWO_TEXT("alerts", "Resolved")},
};

template<class T, size_t N>
const Named<T> &entryOf(const Named<T> (&table)[N], T value)
{
    return *std::find_if(std::begin(table), std::end(table),
                         [value](const Named<T> &entry) { return entry.value == value; });
}

} // namespace

QString alertSeverityKey(AlertSeverity severity)
{
    return QString::fromLatin1(entryOf(severities, severity).key);
}

std::optional<AlertSeverity> alertSeverityFromKey(const QString &key)
{
    for (const auto &entry : severities)
        if (key == QLatin1StringView(entry.key))
            return entry.value;
    return std::nullopt;
}

QString alertSeverityTitle(AlertSeverity severity)
{
    return entryOf(severities, severity).title.str();
}

QString alertStandingKey(AlertStanding standing)
{
    return QString::fromLatin1(entryOf(standings, standing).key);
}

QString alertStandingTitle(AlertStanding standing)
{
    return entryOf(standings, standing).title.str();
}

} // namespace weiwo::performance
