#pragma once

#include "ui/shell/inspector_feed.h"
#include "ui/shell/live_query.h"
#include "ui/shell/notices.h"

class QLabel;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace weiwo::ui {

/// The drawer at the right: explains what is selected, and says who changed it when.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    Inspector(InspectorFeed &feed, Notices &notices, QWidget *parent = nullptr);

    void setSession(Session *session);
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Line
    {
        Id entry;
        QString label;
        QString who;
        QDateTime at;
        bool undone = false;
    };
    using History = std::vector<Line>;
    [[nodiscard]] static Result<History> loadHistory(Reader &reader, const Id &record);

    void follow();
    void presentExplanation(const Explained &explained);
    void presentHistory(const History &history);
    void presentNothing(const QString &text);
    void clearPage();
    QLabel *addText(const QString &text);
    void retranslate();

    InspectorFeed &m_feed;
    Notices &m_notices;
    Session *m_session = nullptr;
    QLabel *m_title;
    QToolButton *m_pin;
    QToolButton *m_close;
    QTabBar *m_tabs;
    QWidget *m_page;
    QVBoxLayout *m_pageLayout;
    InspectorSubject m_subject;
    std::unique_ptr<LiveQueryBase> m_query;
};

} // namespace weiwo::ui
