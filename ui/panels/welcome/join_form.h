#pragma once

#include "core/program/program.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace weiwo::ui {

/// How a newcomer gets a copy of a workspace: a request goes out, and of the first package that comes back the copy is
/// made, once the digits of its sender have been compared.
class JoinForm : public QWidget
{
    Q_OBJECT

public:
    /// @p program outlives it.
    explicit JoinForm(Program &program, QWidget *parent = nullptr);

    /// @p package: the file that has come; empty: none yet.
    void start(const QString &package);

Q_SIGNALS:
    /// @p trust: the fingerprint of the sender, as it was compared.
    void accepted(const QString &store, const QString &package, const QString &trust);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void saveRequest();
    void choosePackage();
    void read(const QString &package);
    void accept();
    void retranslate();

    Program &m_program;
    QLabel *m_askTitle;
    QLabel *m_askText;
    QLabel *m_own;
    QPushButton *m_request;
    QLabel *m_said;
    QLabel *m_makeTitle;
    QLabel *m_makeText;
    QPushButton *m_choose;
    QLabel *m_sender;
    QCheckBox *m_compared;
    QPushButton *m_make;
    QPushButton *m_cancel;
    QString m_package;
    QString m_trust;
    QString m_problem;
};

} // namespace weiwo::ui
