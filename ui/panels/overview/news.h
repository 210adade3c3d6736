#pragma once

#include "core/performance/alerts/types.h"
#include "core/performance/todos.h"

#include <QDateTime>

namespace weiwo::ui {

/// Something that somebody did.
struct NewsEntry
{
    QString label;
    QString person;
    QDateTime at;
};

/// What needs attention today.
struct News
{
    /// Open alerts of one rule: where there are many, the first stands for all.
    struct Alert
    {
        performance::AlertFiring firing;
        int of = 1;                                 ///< how many it stands for
    };
    std::vector<Alert> alerts;                      ///< the gravest first; not all of them
    int alertsOpen = 0;
    int rulesWatching = 0;
    std::vector<performance::Todo> todos;
    std::vector<NewsEntry> changes;                 ///< the newest first; not all of them
    bool moreChanges = false;
    QDateTime since;                                ///< of `changes`
};

struct NewsRequest
{
    std::optional<Id> scope;
    QDate today;
    QDateTime since;
    int most = 5;              ///< of each kind
};
[[nodiscard]] Result<News> news(Reader &reader, const NewsRequest &request);

} // namespace weiwo::ui
