#pragma once

#include "ui/kit/dialogs.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace weiwo::ui {

/// The look of every own dialog: title, text, perhaps a field, verbs at the right. Used through
/// Dialogs; shown directly by the gallery only.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QuestionDialog(const DialogQuestion &question, QWidget *parent = nullptr);

    void setDetail(const QString &detail);
    void setTextField(const QString &label, const QString &value,
                      std::function<QString(const QString &)> problem);
    [[nodiscard]] std::optional<int> chosen() const { return m_chosen; }
    [[nodiscard]] QString fieldText() const;

private:
    void addText(const QString &text);
    void choose(int action);

    std::optional<int> m_chosen;
    QVBoxLayout *m_body;
    QList<QPushButton *> m_buttons;
    QLineEdit *m_field = nullptr;
    QLabel *m_problem = nullptr;
    std::function<QString(const QString &)> m_problemOf;
};

} // namespace weiwo::ui
