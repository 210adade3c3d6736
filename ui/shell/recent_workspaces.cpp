#include "ui/shell/recent_workspaces.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr size_t MostRecent = 10;
const QString StateKey = u"recent_workspaces"_s;

} // namespace

std::vector<RecentWorkspace> RecentWorkspaces::list() const
{
    std::vector<RecentWorkspace> list;
    const QJsonArray stored = m_preferences.state(StateKey).toArray();
    for (const QJsonValue &value : stored) {
        const QJsonObject object = value.toObject();
        const QString path = object.value(u"path"_s).toString();
        if (path.isEmpty())
            continue;
        list.push_back({path, object.value(u"company"_s).toString(),
                        QDateTime::fromString(object.value(u"opened"_s).toString(), Qt::ISODate)});
    }
    return list;
}

void RecentWorkspaces::note(const RecentWorkspace &workspace)
{
    auto now = list();
    std::erase_if(now, [&](const RecentWorkspace &other) { return other.path == workspace.path; });
    now.insert(now.begin(), workspace);
    if (now.size() > MostRecent)
        now.resize(MostRecent);
    store(now);
}

void RecentWorkspaces::forget(const QString &path)
{
    auto now = list();
    std::erase_if(now, [&](const RecentWorkspace &other) { return other.path == path; });
    store(now);
}

void RecentWorkspaces::store(const std::vector<RecentWorkspace> &list)
{
    QJsonArray stored;
    for (const RecentWorkspace &workspace : list)
        stored.append(QJsonObject{{u"path"_s, workspace.path},
                                  {u"company"_s, workspace.company},
                                  {u"opened"_s, workspace.opened.toString(Qt::ISODate)}});
    m_preferences.setState(StateKey, stored);
}

} // namespace weiwo::ui
