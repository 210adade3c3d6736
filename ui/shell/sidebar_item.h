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
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const PanelEntry &m_entry;
    bool m_narrow = false;
};

} // namespace weiwo::ui
