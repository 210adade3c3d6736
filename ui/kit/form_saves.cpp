#include "ui/kit/form_saves.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <utility>

namespace weiwo::ui {

FormSaves::FormSaves(QWidget *form, QPushButton *accept) : QObject(form), m_form(form), m_accept(accept), m_acceptable(accept->isEnabled()) { }

FormSaves::~FormSaves()
{
    if (m_state != State::None)
        Q_EMIT movedOn();
}

void FormSaves::setAcceptable(bool acceptable)
{
    m_acceptable = acceptable;
    follow();
}

bool FormSaves::start()
{
    if (isSaving())
        return false;
    moveOn();
    ++m_number;
    m_touched = false;
    watch();
    setState(State::Saving);
    return true;
}

bool FormSaves::finish(int number)
{
    if (m_state == State::None || number != m_number)
        return false;
    moveOn();
    return true;
}

bool FormSaves::refuse(int number)
{
    if (!isSaving() || number != m_number)
        return false;
    if (m_touched)
        moveOn();
    else
        setState(State::Refused);
    return true;
}

bool FormSaves::tryAgain(int number)
{
    if (!canTryAgain(number))
        return false;
    setState(State::Saving);
    return true;
}

void FormSaves::moveOn()
{
    if (m_state == State::None)
        return;
    setState(State::None);
    Q_EMIT movedOn();
}

bool FormSaves::isSeen() const
{
    return m_form->isVisible();
}

void FormSaves::watch()
{
    QList<QWidget *> parts = m_form->findChildren<QWidget *>();
    parts << m_form;
    for (QWidget *part : std::as_const(parts)) {
        if (auto *edit = qobject_cast<QLineEdit *>(part))
            connect(edit, &QLineEdit::textChanged, this, &FormSaves::touch, Qt::UniqueConnection);
        else if (auto *box = qobject_cast<QComboBox *>(part))
            connect(box, &QComboBox::activated, this, &FormSaves::touch, Qt::UniqueConnection);
        else if (auto *button = qobject_cast<QAbstractButton *>(part); button && button != m_accept)
            connect(button, &QAbstractButton::clicked, this, &FormSaves::touch, Qt::UniqueConnection);
    }
}

void FormSaves::touch()
{
    m_touched = true;
    if (m_state == State::Refused)
        moveOn();
}

void FormSaves::setState(State state)
{
    m_state = state;
    follow();
}

void FormSaves::follow()
{
    const bool enabled = m_acceptable && !isSaving();
    // Else the keyboard would fall to the button that cancels.
    if (!enabled && m_accept->hasFocus()) {
        m_hadFocus = true;
        m_form->setFocus();
    }
    m_accept->setEnabled(enabled);
    if (enabled && std::exchange(m_hadFocus, false) && m_form->hasFocus())
        m_accept->setFocus();
}

} // namespace weiwo::ui
