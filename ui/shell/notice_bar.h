#pragma once

#include "ui/kit/message_bar.h"
#include "ui/shell/notices.h"

#include <QHash>

namespace weiwo::ui {

/// The message bar of the window: says what panels post, and confirms in a toast over @p host.
class NoticeBar : public MessageBar
{
    Q_OBJECT

public:
    NoticeBar(Notices &notices, QWidget *host, QWidget *parent = nullptr);

private:
    void say(const Notice &notice);

    QHash<QString, int> m_topics;
};

} // namespace weiwo::ui
