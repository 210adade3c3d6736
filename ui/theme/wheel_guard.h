#pragma once

#include <QObject>

namespace weiwo::ui {

/// Keeps the wheel from changing a combo box ever (its open list still scrolls), and a spin box, a
/// date or a slider that the pointer merely passes over: it changes those that have the focus, by a
/// click or Tab, and over all others it scrolls what they stand in. Works on every widget of the application for as long as it lives;
/// one is made beside the Theme, before the first window. GUI thread.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace weiwo::ui
