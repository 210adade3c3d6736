#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QLabel;

namespace weiwo::ui {

/// The last line of the window: what the panel says of the selection at the left; at the right
/// when all was saved, or what a write that is not done yet waits for.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSession(Session *session);
    void setText(const QString &text);
    /// Says for a moment, in strong type, that all is saved.
    void stressSaved();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present();

    Session *m_session = nullptr;
    QLabel *m_text;
    QLabel *m_saved;
};

} // namespace weiwo::ui
