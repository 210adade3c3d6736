#pragma once

#include "core/base/error.h"

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

    /// What was accepted is on its way, and nothing else was begun since.
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// How often it has begun: another number, and it speaks of something else.
    [[nodiscard]] int begun() const { return m_begun; }
    /// What was accepted was refused: it can be mended and accepted again. Says why, at the field that
    /// Error::subject names where there is one.
    void refuse(const Error &error);

Q_SIGNALS:
    void cancelled();

protected:
    [[nodiscard]] QLabel *title() const { return m_title; }
    [[nodiscard]] QPushButton *accepts() const { return m_accept; }
    [[nodiscard]] QPushButton *cancels() const { return m_cancel; }
    /// Below the title.
    [[nodiscard]] QVBoxLayout *fields() const { return m_fields; }
    /// The form speaks of something else from now on.
    void begin();
    /// Before it is asked for; false while something is on its way.
    [[nodiscard]] bool startSaving();
    virtual void showRefusal(const Error &error) = 0;

private:
    QLabel *m_title;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QVBoxLayout *m_fields;
    bool m_saving = false;
    int m_begun = 0;
};

} // namespace weiwo::ui
