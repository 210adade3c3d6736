#pragma once

#include "ui/panels/customers/page_data.h"
#include "ui/views/amounts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace weiwo::ui {

class FormSaves;
class LinkButton;
class LiveLineEdit;
class Segmented;

/// What happened with a customer, day by day, newest first: orders, visits and calls, notes, changes; and a line to write
/// the next note.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void present(const Timeline &timeline, const AmountStyle &style);
    /// Of the line for notes.
    [[nodiscard]] FormSaves &saves() const { return *m_saves; }
    /// What was asked for is written: the line is emptied, where it says nothing else by now.
    void noteWritten();
    /// What it says is not written: it stays, and below it stands why.
    void noteRefused(const QString &why);
    /// What stands in the line for notes and was not asked for.
    [[nodiscard]] QString draft() const;
    /// The line is of another customer from now on, with what was begun for him.
    void setDraft(const QString &text);
    /// Notes cannot be written or deleted, and why.
    void setReadOnly(const QString &why);

Q_SIGNALS:
    void noteAdded(const QString &text);
    void noteRemoved(const weiwo::customers::NoteId &note);
    void moreWanted();
    void ordersWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void addEntry(const TimelineEntry &entry);
    void retranslate();
    /// The way to the orders stands here where it fits; it is among the page's own buttons, too.
    void fitBar();

    Timeline m_timeline;
    AmountStyle m_style;
    QString m_kind;
    LiveLineEdit *m_note;
    QPushButton *m_write;
    FormSaves *m_saves;
    QString m_asked;                   ///< what the note on its way says
    QLabel *m_problem;
    QString m_readOnly;
    Segmented *m_kinds;
    LinkButton *m_orders;
    QWidget *m_page;
    QVBoxLayout *m_entries;
    LinkButton *m_more;
};

} // namespace weiwo::ui
