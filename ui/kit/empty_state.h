#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace weiwo::ui {

/// One picture, one sentence, one action: what to do where there is nothing yet.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without @p action there is no button.
    void setContent(const QString &iconName, const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void triggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    void fitSentence();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace weiwo::ui
