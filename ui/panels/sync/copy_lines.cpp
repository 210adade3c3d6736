#include "ui/panels/sync/copy_lines.h"

#include "core/base/text.h"
#include "ui/views/value_words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

std::optional<int> silentFor(const sync::DeviceStatus &device, const QDateTime &now)
{
    // A clock that went back makes no negative silence.
    return device.seen ? std::optional(qMax(0, int(device.seen->toLocalTime().date().daysTo(now.toLocalTime().date())))) : std::nullopt;
}

CopyStanding standingOf(const sync::DeviceStatus &device, const QDateTime &now)
{
    if (device.revoked)
        return CopyStanding::Revoked;
    const std::optional<int> silent = silentFor(device, now);
    if (!silent && !device.held)
        return CopyStanding::New;
    if (silent && *silent >= SilentDays)
        return CopyStanding::Silent;
    return device.held && device.behind <= 0 ? CopyStanding::UpToDate : CopyStanding::Behind;
}

Result<SyncView> syncView(Reader &reader, const Id &ownPerson)
{
    SyncView view;
    WEIWO_ASSIGN(view.status, sync::syncStatus(reader));
    view.company = reader.settings().company;
    view.person = nodeWords(reader, ownPerson);
    if (view.status.scope)
        view.scope = nodeWords(reader, *view.status.scope);
    const QDateTime now = reader.clock().now();
    for (const sync::DeviceStatus &device : view.status.devices)
        view.copies.push_back({device, nodeWords(reader, device.person), silentFor(device, now), standingOf(device, now)});
    std::ranges::stable_sort(view.copies, {}, [](const CopyLine &copy) { return copy.device.revoked; });
    return view;
}

QString momentText(const QDateTime &at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString askingMessage(const SyncView &view, const CopyLine &copy)
{
    QStringList lines{translate("SyncPanel", "Hello %1,", "of a message").arg(copy.person)};
    if (copy.silent)
        lines << translate("SyncPanel", "the last package from your copy of %1 on %2 came on %3, %n day(s) ago.", nullptr, *copy.silent)
                     .arg(view.company, copy.device.name, momentText(*copy.device.seen));
    else
        lines << translate("SyncPanel", "nothing has come yet from your copy of %1 on %2.").arg(view.company, copy.device.name);
    if (!copy.device.held)
        lines << translate("SyncPanel",
                           "Please take in the package that I have sent you, then open Sync, choose Submit, and send me the file.");
    else if (copy.device.behind > 0)
        lines << translate("SyncPanel",
                           "It has not confirmed what I have sent since. Please take in my last package, then open Sync, choose Submit, "
                           "and send me the file.");
    else
        lines << translate("SyncPanel", "Please open Sync, choose Submit, and send me the file.");
    lines << translate("SyncPanel", "Thank you! %1", "end of a message").arg(view.person);
    return lines.join(u'\n');
}

QString askingMessage(const SyncView &view)
{
    if (!view.status.upstream)
        return {};
    const sync::UpstreamStatus &up = *view.status.upstream;
    QStringList lines{translate("SyncPanel", "Hello,", "of a message")};
    lines << translate("SyncPanel", "%n edit(s) of my copy of %1 wait for an answer of %2.", nullptr, int(up.pending))
                 .arg(view.company, up.name);
    lines << (up.answered ? translate("SyncPanel", "The last answer came on %1.").arg(momentText(*up.answered))
                          : translate("SyncPanel", "No answer has come yet."));
    lines << translate("SyncPanel", "Please take in my package, then open Sync, choose Send, and send me the file.");
    lines << translate("SyncPanel", "Thank you! %1", "end of a message").arg(view.person);
    return lines.join(u'\n');
}

} // namespace weiwo::ui
