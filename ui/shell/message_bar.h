#pragma once

#include "ui/shell/notices.h"

#include <QWidget>

class QLabel;
class QHBoxLayout;
class QToolButton;

namespace weiwo::ui {

/// The newest message in one line over the panel; it pushes content down and never covers it.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(Notices &notices, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void present(const std::vector<Notice> &notices);

    Notices &m_notices;
    Notice::Kind m_kind = Notice::Kind::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_more;
    QHBoxLayout *m_repairs;
    QToolButton *m_details;
    QToolButton *m_close;
};

/// Confirms for some seconds, bottom left, with a way back.
class Toast : public QWidget
{
    Q_OBJECT

public:
    Toast(Notices &notices, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void confirm(const QString &text, const Notice::Repair &undo);
    void place();

    QLabel *m_text;
    class QPushButton *m_undo;
    class QTimer *m_timer;
    std::function<void()> m_run;
};

} // namespace weiwo::ui
