#pragma once

#include "ui/shell/panel_entry.h"

#include <QAbstractButton>

namespace weiwo::ui {

/// One entry of the sidebar: icon and title, marked while its panel shows.
class SidebarItem : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarItem(const PanelEntry &entry, QWidget *parent = nullptr);

    [[nodiscard]] const PanelEntry &entry() const { return m_entry; }
    void setNarrow(bool narrow);
    /// How much waits in the panel: shown at the right, as a dot where it is narrow; 0: nothing.
    void setWaiting(int count);
    [[nodiscard]] int waiting() const { return m_waiting; }
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// Paints it into @p box and returns how much of the right that takes.
    int paintWaiting(QPainter &painter, const QRectF &box, const QRect &iconBox) const;

    const PanelEntry &m_entry;
    int m_waiting = 0;
    bool m_narrow = false;
};

} // namespace weiwo::ui
