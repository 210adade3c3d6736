#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace weiwo::ui {

/// Confirms what was done and offers to undo it, bottom left, for five seconds; waits while the
/// pointer is on it. One at a time a window. Never for errors.
class Toast : public QFrame
{
    Q_OBJECT

public:
    static constexpr int Milliseconds = 5000;

    /// Shows a toast in @p host, replacing the one before. @p undo may be empty.
    static Toast *show(QWidget *host, const QString &text, const QString &action = {},
                       std::function<void()> undo = {});
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Toast(QWidget *host, const QString &text, const QString &action, std::function<void()> undo);
    void place();

    QTimer m_timer;
    QLabel *m_label;
};

} // namespace weiwo::ui
