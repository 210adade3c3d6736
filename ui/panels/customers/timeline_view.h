#pragma once

#include "ui/panels/customers/page_data.h"
#include "ui/views/amounts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace weiwo::ui {

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
    /// Empties the line for notes: what it said is written.
    void noteWritten();
    /// What it says is not written: it stays, and below it stands why.
    void noteRefused(const QString &why);
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
    QLabel *m_problem;
    QString m_readOnly;
    Segmented *m_kinds;
    LinkButton *m_orders;
    QWidget *m_page;
    QVBoxLayout *m_entries;
    LinkButton *m_more;
};

} // namespace weiwo::ui
