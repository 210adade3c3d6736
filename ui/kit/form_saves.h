#pragma once

#include <QObject>

class QPushButton;
class QWidget;

namespace weiwo::ui {

/// The saves that a form asks for, one at a time, and which of them it speaks of still. While one is on its way the button that
/// accepts is disabled. One that was refused can be tried again as it was, until something is typed, accepted, begun or cancelled.
/// GUI thread.
class FormSaves : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p form, which has the fields; @p accept asks for what they say.
    FormSaves(QWidget *form, QPushButton *accept);
    ~FormSaves() override;

    /// Whether what the form says can be accepted, once nothing is on its way.
    void setAcceptable(bool acceptable);
    /// Before it is asked for; false while something is on its way.
    [[nodiscard]] bool start();
    [[nodiscard]] bool isSaving() const { return m_state == State::Saving; }
    /// The last that was started.
    [[nodiscard]] int number() const { return m_number; }
    /// That one is stored; false where the form speaks of something else.
    [[nodiscard]] bool finish(int number);
    /// That one is refused: it can be mended and accepted again. False where the form speaks of something else.
    [[nodiscard]] bool refuse(int number);
    /// That one was refused, and the form says what it said.
    [[nodiscard]] bool canTryAgain(int number) const { return m_state == State::Refused && number == m_number; }
    /// It is asked for once more; false, and nothing may be asked for, where it cannot.
    [[nodiscard]] bool tryAgain(int number);
    /// The form speaks of something else from now on, or of nothing.
    void moveOn();
    /// Somebody may see what the form says.
    [[nodiscard]] bool isSeen() const;

Q_SIGNALS:
    /// From the last that was started.
    void movedOn();

private:
    enum class State { None, Saving, Refused };

    void watch();
    void touch();
    void setState(State state);
    void follow();

    QWidget *m_form;
    QPushButton *m_accept;
    State m_state = State::None;
    int m_number = 0;
    bool m_acceptable;
    bool m_touched = false;            ///< since it was accepted
    bool m_hadFocus = false;           ///< the button, before it was disabled
};

} // namespace weiwo::ui
