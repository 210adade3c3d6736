#include "ui/theme/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace weiwo::ui {
namespace {

bool isGuarded(const QWidget *widget)
{
    if (qobject_cast<const QAbstractSlider *>(widget))
        return !qobject_cast<const QScrollBar *>(widget);
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

/// The control that @p widget is, or is a part of; an opened list is a window of its own.
QWidget *guarded(QWidget *widget)
{
    for (; widget && !isGuarded(widget); widget = widget->parentWidget())
        if (widget->isWindow())
            return nullptr;
    return widget;
}

/// A list is chosen from by opening it, never by a wheel that passes.
bool isTurnable(const QWidget *control)
{
    return !qobject_cast<const QComboBox *>(control);
}

bool hasFocusWithin(const QWidget *control)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == control || control->isAncestorOf(focus));
}

} // namespace

WheelGuard::WheelGuard(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *object, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::Wheel && type != QEvent::Polish)
        return false;
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return false;
    if (type == QEvent::Polish) {
        // The wheel would give these the focus first, and then they had it.
        if (isGuarded(widget) && widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    const QWidget *control = guarded(widget);
    if (!control || (isTurnable(control) && hasFocusWithin(control)))
        return false;
    // Not taken, it goes on to what the control stands in.
    event->ignore();
    return true;
}

} // namespace weiwo::ui
