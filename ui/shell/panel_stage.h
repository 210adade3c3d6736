#pragma once

#include "ui/shell/panel_context.h"
#include "ui/shell/panel_entry.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace weiwo::ui {

class Inspector;
class NoticeBar;
class ViewExport;

/// The room below the top bar: messages, below them the current panel, which they push down and never
/// cover, and the inspector beside or over it. Makes each panel when it is first shown; what was said of
/// one is gone on the next.
class PanelStage : public QWidget
{
    Q_OBJECT

public:
    PanelStage(PanelTable panels, const PanelContext &context, QWidget *parent = nullptr);
    ~PanelStage() override;

    /// Another workspace, or none: panels of the former one are gone.
    void setSession(Session *session);
    /// Shows the panel of @p place; false where there is none of that key (or no workspace).
    bool show(const Place &place);
    [[nodiscard]] Panel *current() const { return m_current; }
    [[nodiscard]] Inspector &inspector() const { return *m_inspector; }
    void setInspectorOpen(bool open);
    [[nodiscard]] bool isInspectorOpen() const { return m_inspectorOpen; }
    /// No table is on its way out.
    [[nodiscard]] bool isSettled() const;
    /// @p windowWidth in px at 100 %: decides where the inspector stands.
    void setWindowWidth(int windowWidth);

Q_SIGNALS:
    void currentChanged(weiwo::ui::Panel *panel);
    void statusChanged(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Panel *panelFor(const PanelEntry &entry);
    void arrange();

    PanelTable m_entries;
    PanelContext m_context;
    QWidget *m_main;
    QStackedWidget *m_stack;
    NoticeBar *m_messages;
    Inspector *m_inspector;
    ViewExport *m_export;
    QHash<QString, Panel *> m_panels;
    Panel *m_current = nullptr;
    int m_windowWidth = 1280;
    bool m_inspectorOpen = false;
};

} // namespace weiwo::ui
