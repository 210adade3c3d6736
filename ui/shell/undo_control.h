#pragma once

#include "ui/shell/live_query.h"
#include "ui/shell/notices.h"

class QAction;
class QMenu;

namespace weiwo::ui {

/// Undo and redo of the open workspace as actions that name the step.
class UndoControl : public QObject
{
    Q_OBJECT

public:
    UndoControl(Notices &notices, QObject *parent);

    void setSession(Session *session);
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    /// The last steps, newest first: choosing one takes back all down to it.
    [[nodiscard]] QMenu *historyMenu() const { return m_history; }
    void retranslate();

private:
    struct Step
    {
        Id entry;
        QString label;
    };
    struct Steps
    {
        std::vector<Step> undoable;
        std::optional<Step> redoable;
    };
    [[nodiscard]] static Result<Steps> load(Reader &reader, const Id &person);
    void ask();
    void present();
    void undo(int steps);
    void redo();
    /// Many screens show nothing of what came back.
    void tell(const Result<EditOutcome> &outcome, int steps);

    Notices &m_notices;
    Session *m_session = nullptr;
    QAction *m_undo;
    QAction *m_redo;
    QMenu *m_history;
    std::unique_ptr<LiveQuery<Steps>> m_query;
    Steps m_steps;
};

} // namespace weiwo::ui
