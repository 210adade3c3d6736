// The keys that submit and close a form.
#include "ui/kit/form.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace weiwo::ui {
namespace {

/// Of a button's height: room for what stands above it.
constexpr int LinesAbove = 3;

/// Hears the keys that nothing within the form has taken.
class SubmitKeys : public QObject
{
public:
    SubmitKeys(QWidget *form, QPushButton *primary) : QObject(form), m_primary(primary)
    {
        form->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
        if (!enter || !(held == Qt::ControlModifier || (held == Qt::NoModifier && isInField())))
            return false;
        if (!m_primary->isEnabled())
            showPrimary();
        // A key that is held down submits once.
        else if (!key.isAutoRepeat() && m_primary->isVisible())
            m_primary->click();
        event->accept();
        return true;
    }

private:
    [[nodiscard]] static bool isInField()
    {
        const QWidget *focus = QApplication::focusWidget();
        return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QAbstractSpinBox *>(focus);
    }

    void showPrimary() const
    {
        for (QWidget *around = m_primary->parentWidget(); around; around = around->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(around))
                area->ensureWidgetVisible(m_primary, 0, LinesAbove * m_primary->height());
    }

    QPushButton *m_primary;
};

/// Hears Esc that nothing within the form has taken.
class CloseKey : public QObject
{
public:
    CloseKey(QWidget *form, QAbstractButton *close) : QObject(form), m_close(close) { form->installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() != Qt::Key_Escape || key.modifiers() != Qt::NoModifier || !m_close->isEnabled()
            || !m_close->isVisible())
            return false;
        m_close->click();
        event->accept();
        return true;
    }

private:
    QAbstractButton *m_close;
};

} // namespace

void submitByKeys(QWidget *form, QPushButton *primary)
{
    new SubmitKeys(form, primary);
}

void closeByKey(QWidget *form, QAbstractButton *close)
{
    new CloseKey(form, close);
}

} // namespace weiwo::ui
