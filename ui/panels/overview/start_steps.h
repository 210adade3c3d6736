#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace weiwo::ui {

/// The three steps from an empty workspace to a working one, ticked as they are done.
class StartSteps : public QWidget
{
    Q_OBJECT

public:
    explicit StartSteps(QWidget *parent = nullptr);

    void present(bool hasOrders, bool hasPlan, bool hasPeople);
    [[nodiscard]] bool isComplete() const { return m_complete; }

Q_SIGNALS:
    void panelRequested(const QString &panel);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step
    {
        QLabel *mark = nullptr;
        QLabel *title = nullptr;
        QLabel *text = nullptr;
        QPushButton *button = nullptr;
        bool done = false;
    };
    void refresh();

    QLabel *m_title;
    Step m_steps[3];
    bool m_complete = true;
};

} // namespace weiwo::ui
