#pragma once

#include "core/base/error.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace weiwo::ui {

class EmptyState;
class LiveQueryBase;

/// Where the answers of queries are shown, so that no old figure passes for a new one. While an
/// answer takes longer than what people take for at once, a line moves over the content and the
/// content is dimmed; one that takes seconds says how far it is, and can be stopped. Where a query failed, its error stands in place of the content, with a button
/// that asks again.
class AnswerArea : public QWidget
{
    Q_OBJECT

public:
    /// From then on the sign of waiting shows.
    static constexpr int DelayMs = 200;
    /// From then on it is said how far a query is that knows it.
    static constexpr int LongMs = 1000;

    /// Owns @p content.
    explicit AnswerArea(QWidget *content, QWidget *parent = nullptr);

    /// A query whose answers are shown here. It may go before the area.
    void watch(LiveQueryBase &query);
    /// Shows figures of the same answers elsewhere: dimmed with the content, and hidden with it. Who shows
    /// or hides it asks isFailed() first.
    void addCompanion(QWidget *widget);
    [[nodiscard]] bool isFailed() const { return !m_failures.isEmpty(); }
    /// The sign of waiting shows.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /// isFailed() is another.
    void failedChanged(bool failed);

private:
    void follow();
    void refuse(LiveQueryBase *query, const Error &error);
    void accept(LiveQueryBase *query);
    void showFailure();
    void setBusy(bool busy);
    void showProgress();
    void cancelAll();
    void askAgain();

    class Veil;
    class Waiting;
    QWidget *m_content;
    EmptyState *m_error;
    QStackedLayout *m_pages;
    QList<LiveQueryBase *> m_queries;
    QList<std::pair<LiveQueryBase *, QString>> m_failures;   ///< the newest last
    QList<QWidget *> m_companions;
    QList<QWidget *> m_hidden;                                ///< companions that a failure hides
    QList<Veil *> m_veils;                                    ///< the first is the content's
    QTimer m_delay;
    Waiting *m_waiting;
    QTimer m_long;                     ///< LongMs first, then from look to look
    bool m_stopped = false;            ///< by the user
};

} // namespace weiwo::ui
