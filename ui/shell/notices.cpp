#include "ui/shell/notices.h"

namespace weiwo::ui {

void Notices::post(const Notice &notice)
{
    std::erase_if(m_notices, [&](const Notice &other) {
        return other.text == notice.text || (!notice.topic.isEmpty() && other.topic == notice.topic);
    });
    m_notices.insert(m_notices.begin(), notice);
    Q_EMIT changed();
}

void Notices::refuse(const Error &error, std::vector<Notice::Repair> repairs)
{
    if (error.code == QLatin1StringView(errc::Cancelled))
        return;
    post({Notice::Kind::Error, error.message, std::move(repairs), error.detail, {}});
}

void Notices::withdraw(const QString &topic)
{
    if (std::erase_if(m_notices, [&](const Notice &notice) { return notice.topic == topic; }) > 0)
        Q_EMIT changed();
}

void Notices::dismissNewest()
{
    if (m_notices.empty())
        return;
    m_notices.erase(m_notices.begin());
    Q_EMIT changed();
}

void Notices::clear()
{
    m_notices.clear();
    Q_EMIT changed();
}

void Notices::confirm(const QString &text, const Notice::Repair &undo)
{
    Q_EMIT confirmed(text, undo);
}

} // namespace weiwo::ui
