#pragma once

#include "core/workspace/workspace.h"

#include <QThreadPool>
#include <QTimer>

namespace weiwo::ui {

/// One open workspace in a window: what changed is heard here, and screens' queries run on its
/// workers. GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::shared_ptr<Workspace> workspace, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    /// For jobs, which may outlive the window's interest in the workspace.
    [[nodiscard]] const std::shared_ptr<Workspace> &share() const { return m_workspace; }
    [[nodiscard]] FiscalCalendar calendar() const { return m_workspace->settings().calendar(); }
    [[nodiscard]] QDate today() const { return m_workspace->services().clock->today(); }
    [[nodiscard]] QThreadPool &workers() { return m_workers; }
    /// Any change at all so far, for a cheap "is it the same".
    [[nodiscard]] const QDateTime &savedAt() const { return m_savedAt; }

    using Write = std::function<Result<EditOutcome>(Workspace &)>;
    using Done = std::function<void(const Result<EditOutcome> &)>;
    /// Runs @p write on a thread of its own, one after the other, so that the window does not
    /// stand still while another program holds the store; then @p done on the GUI thread, unless
    /// @p receiver is gone by then.
    void perform(QObject *receiver, Write write, Done done = {});
    /// One user action, as Workspace::edit. What is refused names itself: Error::more has `step`, the
    /// title as the journal would show it.
    void edit(QObject *receiver, const EditTitle &title, std::function<Status(Edit &)> body,
              Done done = {});
    /// Writes are under way.
    [[nodiscard]] bool isWriting() const { return m_writes > 0; }
    /// The other program that a write waits for, by its name; empty while none waits.
    [[nodiscard]] const QString &waitsFor() const { return m_waitsFor; }

Q_SIGNALS:
    /// After each commit, whoever made it.
    void changed(const weiwo::ChangeSet &changes);
    /// isWriting() or waitsFor() are others.
    void writingChanged();
    /// Company, currency or fiscal start are others.
    void settingsChanged();

private:
    void note(const ChangeSet &changes);
    void setWrites(int writes);
    void lookWhoWrites();

    std::shared_ptr<Workspace> m_workspace;
    QThreadPool m_workers;
    QThreadPool m_writer;
    int m_writes = 0;
    QString m_waitsFor;
    QTimer m_waiting;
    QTimer m_poll;
    QDateTime m_savedAt;
};

} // namespace weiwo::ui
