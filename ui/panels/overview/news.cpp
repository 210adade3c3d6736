#include "ui/panels/overview/news.h"

#include "core/performance/alerts/queries.h"
#include "core/workspace/journal.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

Status addChanges(Reader &reader, const NewsRequest &request, News &news)
{
    JournalFilter filter;
    filter.limit = 4 * request.most;
    filter.since = request.since.toLocalTime().date();
    WEIWO_ASSIGN(const journal::Page page, journal::list(reader, filter));
    for (const JournalEntry &entry : page.entries) {
        // A step that was taken back, and the taking back, changed nothing.
        if (entry.at < request.since || entry.undoneBy || entry.undoes)
            continue;
        if (int(news.changes.size()) == request.most) {
            news.moreChanges = true;
            break;
        }
        news.changes.push_back({journal::label(reader, entry), journal::recordName(reader, u"node"_s, entry.person), entry.at});
    }
    return {};
}

} // namespace

Result<News> news(Reader &reader, const NewsRequest &request)
{
    News news;
    news.since = request.since;
    WEIWO_ASSIGN(const performance::AlertBoard board, performance::firings(reader, {request.scope, request.today}));
    news.rulesWatching = board.watching;
    std::vector<performance::AlertFiring> open;
    for (const performance::AlertFiring &firing : board.firings)
        if (firing.standing == performance::AlertStanding::Open)
            open.push_back(firing);
    news.alertsOpen = int(open.size());
    // A line a rule: many of one kind would hide the others.
    for (const performance::AlertGroup &group : performance::grouped(open, 1)) {
        if (int(news.alerts.size()) < request.most)
            news.alerts.push_back({open[group.firings.front()], int(group.firings.size())});
    }
    WEIWO_ASSIGN(news.todos, performance::todos(reader, request.today));
    WEIWO_TRY(addChanges(reader, request, news));
    return news;
}

} // namespace weiwo::ui
