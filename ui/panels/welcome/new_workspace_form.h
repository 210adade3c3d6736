#pragma once

#include "core/program/program.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace weiwo::ui {

/// What a new workspace needs: company, your name, the start of the fiscal year, a file.
class NewWorkspaceForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewWorkspaceForm(QWidget *parent = nullptr);
    void start();

Q_SIGNALS:
    void accepted(const QString &path, const weiwo::NewWorkspace &request);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void accept();
    void retranslate();

    QLabel *m_companyLabel;
    QLineEdit *m_company;
    QLabel *m_companyProblem;
    QLabel *m_personLabel;
    QLineEdit *m_person;
    QLabel *m_fiscalLabel;
    QComboBox *m_fiscalStart;
    QPushButton *m_create;
    QPushButton *m_cancel;
};

} // namespace weiwo::ui
