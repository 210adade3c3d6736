#pragma once

#include "ui/shell/panel_context.h"
#include "ui/shell/view_export.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace weiwo::ui {

class PanelHead;

/// One screen of the window: a head with its title and actions, and a body. Made when first
/// shown. Its QActions (addAction) are found by the palette; those with a row in the key table
/// get their keys by bindKeys().
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(const PanelContext &context, QWidget *parent = nullptr);
    ~Panel() override;

    /// The panel is shown, or the place changed while it is: record, scope, period, comparison.
    virtual void arrive(const Place &place);
    /// Another panel is shown now.
    virtual void leave();
    /// What gets the keyboard when the panel is shown.
    [[nodiscard]] virtual QWidget *mainWidget() { return this; }
    /// Left of the status line: selection, sums, data age.
    [[nodiscard]] const QString &statusText() const { return m_status; }
    [[nodiscard]] PanelHead &head() const { return *m_head; }
    /// False while it still waits for an answer: pictures and tests wait for it.
    [[nodiscard]] virtual bool isSettled() const;
    /// The table that goes out by "Export view…": of those that show the one with the keyboard, else
    /// the main widget, else the largest. Null where none shows.
    [[nodiscard]] virtual Grid *exportedGrid();
    /// What stands above it. A panel adds what it shows of scope, period and comparison.
    [[nodiscard]] virtual TableHead tableHead(const Grid &grid) const;
    /// From now on a panel that has a table lets it go out: behind ⋯, by key, in the palette.
    void offerExport(ViewExport &out);
    void setTitle(const QString &title);
    /// Narrow windows move actions into the overflow menu.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void statusChanged();

protected:
    [[nodiscard]] const PanelContext &context() const { return m_context; }
    [[nodiscard]] Session &session() const { return *m_context.session; }
    /// Edits, and then says what has been done, beside "Undo"; a refusal offers to try again.
    /// @p answered is called once per answer, with whether it was done, and gives the words; empty: none.
    void edit(const EditTitle &title, const std::function<Status(Edit &)> &body,
              const std::function<QString(bool done)> &answered);
    void edit(const EditTitle &title, const std::function<Status(Edit &)> &body, const QString &said);
    void setBody(QWidget *body);
    void setStatus(const QString &text);
    /// Sets every visible text: called after a change of language, and by the panel itself once.
    virtual void retranslate() { }
    void changeEvent(QEvent *event) override;

private:
    void nameExports();
    void sendTable(ViewExport &out, void (ViewExport::*way)(Grid &, const TableHead &));

    PanelContext m_context;
    PanelHead *m_head;
    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr;
    QString m_status;
    QAction *m_exportAction = nullptr;
    QAction *m_copyAction = nullptr;
};

} // namespace weiwo::ui
