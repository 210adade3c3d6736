#pragma once

#include "ui/shell/preferences.h"

#include <QDateTime>

namespace weiwo::ui {

struct RecentWorkspace
{
    QString path;
    QString company;
    QDateTime opened;
};

/// The workspaces that were open, newest first, ten at most.
class RecentWorkspaces
{
public:
    explicit RecentWorkspaces(Preferences &preferences) : m_preferences(preferences) { }

    [[nodiscard]] std::vector<RecentWorkspace> list() const;
    /// Puts a workspace first.
    void note(const RecentWorkspace &workspace);
    void forget(const QString &path);

private:
    void store(const std::vector<RecentWorkspace> &list);

    Preferences &m_preferences;
};

} // namespace weiwo::ui
