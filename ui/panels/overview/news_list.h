#pragma once

#include "ui/panels/overview/news.h"

#include <QScrollArea>

class QVBoxLayout;

namespace weiwo::ui {

class NewsItem;

/// Alerts, what waits, and what has changed since the last visit, in one column.
class NewsList : public QScrollArea
{
    Q_OBJECT

public:
    explicit NewsList(QWidget *parent = nullptr);

    void present(const News &news);
    [[nodiscard]] int itemCount() const { return m_items; }

Q_SIGNALS:
    void panelRequested(const QString &panel);
    void alertActivated(const weiwo::performance::AlertCause &cause);

private:
    void clear();
    void addTitle(const QString &text);
    void addNote(const QString &text);
    [[nodiscard]] NewsItem *addItem();
    void addAlerts(const News &news);
    void addTodos(const News &news);
    void addChanges(const News &news);

    QWidget *m_page;
    QVBoxLayout *m_layout;
    int m_items = 0;
};

} // namespace weiwo::ui
