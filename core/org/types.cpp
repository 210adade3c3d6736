#include "core/org/types.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace weiwo::org {

namespace {

template<class Kind>
struct Entry
{
    Kind kind;
    const char *key;
    Text title;
};

const Entry<Level> levels[] = {
    {Level::Headquarters, "headquarters", WEIWO_TEXT("org", "Headquarters")},
    {Level::Region, "region", WEIWO_TEXT("org", "Region")},
    {Level::Province, "province", WEIWO_TEXT("org", "Province")},
    {Level::Team, "team", WEIWO_TEXT("org", "Team")},
    {Level::Person, "person", WEIWO_TEXT("org", "Person")},
};

const Entry<Role> roles[] = {
    {Role::Root, "root", WEIWO_TEXT("org", "Root")},
    {Role::Admin, "admin", WEIWO_TEXT("org", "Administrator")},
    {Role::Headquarters, "headquarters", WEIWO_TEXT("org", "Headquarters planner")},
    {Role::Manager, "manager", WEIWO_TEXT("org", "Manager")},
    {Role::Seller, "seller", WEIWO_TEXT("org", "Seller")},
    {Role::Reviewer, "reviewer", WEIWO_TEXT("org", "Reviewer")},
};

template<class Kind, size_t size>
const Entry<Kind> &entryOf(const Entry<Kind> (&entries)[size], Kind kind)
{
    return *std::find_if(std::begin(entries), std::end(entries),
                         [kind](const Entry<Kind> &entry) { return entry.kind == kind; });
}

template<class Kind, size_t size>
std::optional<Kind> fromKey(const Entry<Kind> (&entries)[size], const QString &key)
{
    for (const auto &entry : entries) {
        if (key == QLatin1StringView(entry.key))
            return entry.kind;
    }
    return std::nullopt;
}

} // namespace

QString levelKey(Level level)
{
    return QString::fromLatin1(entryOf(levels, level).key);
}

std::optional<Level> levelFromKey(const QString &key)
{
    return fromKey(levels, key);
}

QString levelTitle(Level level)
{
    return entryOf(levels, level).title.str();
}

QString roleKey(Role role)
{
    return QString::fromLatin1(entryOf(roles, role).key);
}

std::optional<Role> roleFromKey(const QString &key)
{
    return fromKey(roles, key);
}

QString roleTitle(Role role)
{
    return entryOf(roles, role).title.str();
}

QDate beginning()
{
    return QDate(1900, 1, 1);
}

bool holdsOn(QDate date, const std::optional<QDate> &from, const std::optional<QDate> &to)
{
    return (!from || *from <= date) && (!to || date < *to);
}

} // namespace weiwo::org
