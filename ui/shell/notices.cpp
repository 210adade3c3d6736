#include "ui/shell/notices.h"

namespace weiwo::ui {

void Notices::refuseEdit(const Error &error, const std::function<void()> &again, const QString &topic)
{
    if (error.code == QLatin1StringView(errc::Cancelled))
        return;
    // What the edit itself does wrong it would do wrong again.
    const bool passing = error.code == QLatin1StringView(errc::Busy) || error.code == QLatin1StringView(errc::Io);
    const QString step = error.more.is_object() ? QString::fromStdString(error.more.value("step", std::string())) : QString();
    // Each that was lost keeps its own way back.
    Notice notice{Notice::Kind::Error, error.message, {}, passing ? QString() : topic};
    if (passing && !step.isEmpty())
        notice.text = tr("Not saved: “%1”. %2").arg(step, error.message);
    if (passing)
        notice.repairs.push_back({tr("Try again"), again});
    post(notice);
}

} // namespace weiwo::ui
