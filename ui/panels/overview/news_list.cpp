#include "ui/panels/overview/news_list.h"

#include "ui/panels/overview/news_item.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using performance::AlertSeverity;

namespace {

struct SeverityMark
{
    AlertSeverity severity;
    const char16_t *icon;
    Token token;
};
constexpr SeverityMark Marks[] = {{AlertSeverity::Critical, u"alert-circle", Token::Danger},
                                  {AlertSeverity::Warning, u"alert-triangle", Token::Warn},
                                  {AlertSeverity::Info, u"info-circle", Token::Text2}};

} // namespace

NewsList::NewsList(QWidget *parent) : QScrollArea(parent), m_page(new QWidget), m_layout(new QVBoxLayout(m_page))
{
    setObjectName(u"newsList"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(0, 0, space::S, 0);
    m_layout->setSpacing(space::Xs);
    setWidget(m_page);
}

void NewsList::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    m_items = 0;
}

void NewsList::addTitle(const QString &text)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(space::S);
    auto *label = new QLabel(text, m_page);
    setTypeRole(label, TypeRole::Strong);
    label->setWordWrap(true);
    m_layout->addWidget(label);
}

void NewsList::addNote(const QString &text)
{
    auto *label = new QLabel(text, m_page);
    setTextToken(label, Token::Text2);
    label->setWordWrap(true);
    m_layout->addWidget(label);
}

NewsItem *NewsList::addItem()
{
    auto *item = new NewsItem(m_page);
    item->setObjectName(u"news%1"_s.arg(m_items++));
    m_layout->addWidget(item);
    return item;
}

void NewsList::addAlerts(const News &news)
{
    addTitle(news.alertsOpen > 0 ? tr("%n alerts", nullptr, news.alertsOpen) : tr("Alerts"));
    if (news.alertsOpen == 0)
        addNote(news.rulesWatching > 0 ? tr("No alert fires; %n rules are watching.", nullptr, news.rulesWatching)
                                       : tr("No rule is watching yet."));
    for (const auto &[firing, count] : news.alerts) {
        const auto *mark = std::find_if(std::begin(Marks), std::end(Marks), [&](const SeverityMark &of) { return of.severity == firing.rule.severity; });
        NewsItem *item = addItem();
        item->setContent(QString::fromUtf16(mark->icon), mark->token, performance::alertSeverityTitle(firing.rule.severity), firing.sentence,
                         count > 1 ? tr("and %n more of this rule", nullptr, count - 1)
                         : firing.assignee.isEmpty() ? QString() : tr("with %1").arg(firing.assignee));
        if (count > 1)
            connect(item, &NewsItem::clicked, this, [this] { Q_EMIT panelRequested(u"performance.alerts"_s); });
        else
            connect(item, &NewsItem::clicked, this, [this, cause = firing.cause] { Q_EMIT alertActivated(cause); });
    }
    if (news.alertsOpen > int(news.alerts.size()) || news.rulesWatching == 0) {
        NewsItem *all = addItem();
        all->setContent(u"bell"_s, Token::Text2, {},
                        news.rulesWatching == 0 ? tr("Set up alerts") : tr("All %n alerts", nullptr, news.alertsOpen));
        connect(all, &NewsItem::clicked, this, [this] { Q_EMIT panelRequested(u"performance.alerts"_s); });
    }
}

void NewsList::addTodos(const News &news)
{
    if (news.todos.empty())
        return;
    addTitle(tr("This week"));
    for (const performance::Todo &todo : news.todos) {
        NewsItem *item = addItem();
        item->setContent(todo.urgent ? u"alert-circle"_s : u"circle"_s, todo.urgent ? Token::Warn : Token::Text2,
                         todo.urgent ? tr("urgent") : QString(), todo.sentence);
        connect(item, &NewsItem::clicked, this, [this, panel = todo.panel] { Q_EMIT panelRequested(panel); });
    }
}

void NewsList::addChanges(const News &news)
{
    const QLocale locale;
    addTitle(tr("Since %1").arg(locale.toString(news.since.toLocalTime(), QLocale::ShortFormat)));
    if (news.changes.empty())
        addNote(tr("Nothing has been changed."));
    for (const NewsEntry &entry : news.changes) {
        NewsItem *item = addItem();
        item->setContent(u"history"_s, Token::Text2, {}, entry.label,
                         tr("%1, %2").arg(entry.person, locale.toString(entry.at.toLocalTime(), QLocale::ShortFormat)));
        connect(item, &NewsItem::clicked, this, [this] { Q_EMIT panelRequested(u"journal"_s); });
    }
    if (news.moreChanges) {
        NewsItem *all = addItem();
        all->setContent(u"list"_s, Token::Text2, {}, tr("All changes"));
        connect(all, &NewsItem::clicked, this, [this] { Q_EMIT panelRequested(u"journal"_s); });
    }
}

void NewsList::present(const News &news)
{
    clear();
    addAlerts(news);
    addTodos(news);
    addChanges(news);
    m_layout->addStretch(1);
}

} // namespace weiwo::ui
