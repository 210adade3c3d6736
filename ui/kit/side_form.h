#pragma once

#include "core/base/error.h"
#include "ui/kit/form_saves.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace weiwo::ui {

/// A form at the side of a panel: a title, fields that scroll, and below them what accepts and what
/// cancels. What it asks for may be refused: until it is known the form stays, with all that was typed.
class SideForm : public QWidget
{
    Q_OBJECT

public:
    explicit SideForm(QWidget *parent = nullptr);

    /// What it has asked for.
    [[nodiscard]] FormSaves &saves() const { return *m_saves; }
    /// What was accepted was refused. Says why, at the field that Error::subject names where there is one.
    void refuse(const Error &error) { showRefusal(error); }

Q_SIGNALS:
    void cancelled();

protected:
    [[nodiscard]] QLabel *title() const { return m_title; }
    /// Enabled as FormSaves::setAcceptable() says.
    [[nodiscard]] QPushButton *accepts() const { return m_accept; }
    [[nodiscard]] QPushButton *cancels() const { return m_cancel; }
    /// Below the title.
    [[nodiscard]] QVBoxLayout *fields() const { return m_fields; }
    /// The form speaks of something else from now on.
    void begin();
    virtual void showRefusal(const Error &error) = 0;

private:
    QLabel *m_title;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QVBoxLayout *m_fields;
    FormSaves *m_saves;
};

} // namespace weiwo::ui
