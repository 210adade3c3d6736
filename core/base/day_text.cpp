#include "core/base/day_text.h"

#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace weiwo {

std::optional<QDate> dayFromText(const QString &text)
{
    // Qt takes anything behind the day for a time.
    static const QRegularExpression form(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    const QString day = text.trimmed();
    const QDate date = form.match(day).hasMatch() ? QDate::fromString(day, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString noDayText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return translate("base", "Write a date as 2026-07-18.");
    static const QRegularExpression form(u"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"_s);
    const auto match = form.match(text.trimmed());
    const auto part = [&match](int number) { return match.capturedView(number).toInt(); };
    if (match.hasMatch() && !QDate::isValid(part(1), part(2), part(3)))
        return translate("base", "There is no day %1. Look at its month and day.").arg(text);
    return translate("base", "%1 is no date. Write it as 2026-07-18.").arg(text);
}

} // namespace weiwo
