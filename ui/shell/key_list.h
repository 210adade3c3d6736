#pragma once

#include "ui/shell/popover.h"

namespace weiwo::ui {

/// The list of keys, over the window; deletes itself when closed.
class KeyList : public Popover
{
    Q_OBJECT

public:
    explicit KeyList(QWidget *host);
    /// Wide enough for three columns, or what the window has room for.
    void open();
};

} // namespace weiwo::ui
