#pragma once

#include <QWidget>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace weiwo::ui {

enum class Severity { Info, Success, Warning, Danger };

/// A repair that a message offers.
struct MessageAction
{
    QString label{};
    std::function<void()> run{};
};

/// A line above the content: what was refused or needs attention, with at most two repairs.
/// The latest message shows, older ones wait behind "+2 more". Hidden while there is none.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a message and returns its number. The same text again replaces the earlier one.
    int post(Severity severity, const QString &text, const QList<MessageAction> &actions = {});
    void dismiss(int number);
    void clear();
    [[nodiscard]] int count() const { return int(m_messages.size()); }
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Message
    {
        int number = 0;
        Severity severity = Severity::Info;
        QString text;
        QList<MessageAction> actions;
    };
    void refresh();
    void runAction(int index);

    QList<Message> m_messages;
    int m_next = 1;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_actions[2];
    QPushButton *m_more;
    QToolButton *m_close;
};

} // namespace weiwo::ui
