#include "ui/shell/period_text.h"

#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {


int quarterOf(const FiscalCalendar &calendar, QDate date)
{
    return calendar.positionOf(Month(date)) / 3 + 1;
}

Period quarterPeriod(const FiscalCalendar &calendar, QDate date)
{
    return calendar.quarter(calendar.yearOf(date), quarterOf(calendar, date));
}

/// Full-width digits and letters, blanks and 年 月 季 as the parser of keys knows them.
QString plain(const QString &text)
{
    QString result;
    for (QChar c : text.trimmed()) {
        if (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e)
            c = QChar(char16_t(c.unicode() - 0xfee0));
        if (!c.isSpace())
            result += c.toUpper();
    }
    return result;
}

std::optional<Period> parsed(const FiscalCalendar &calendar, const QString &key)
{
    const auto period = calendar.parse(key);
    return period ? std::optional<Period>(*period) : std::nullopt;
}

} // namespace

Period monthPeriod(Month month)
{
    return {PeriodKind::Month, month.range(), false};
}

std::vector<NamedPeriod> namedPeriods(const FiscalCalendar &calendar, QDate today)
{
    const Month month(today);
    const Period quarter = quarterPeriod(calendar, today);
    const Period year = calendar.year(calendar.yearOf(today));
    return {{translate("Period", "This month"), monthPeriod(month)},
            {translate("Period", "Last month"), monthPeriod(month.plus(-1))},
            {translate("Period", "This quarter"), quarter},
            {translate("Period", "Last quarter"), calendar.previous(quarter)},
            {translate("Period", "This fiscal year"), year},
            {translate("Period", "Last fiscal year"), calendar.previous(year)}};
}

std::optional<Period> periodFromTyped(const QString &text, const FiscalCalendar &calendar, QDate today)
{
    QString typed = plain(text);
    if (typed.isEmpty())
        return {};
    for (const NamedPeriod &named : namedPeriods(calendar, today))
        if (plain(named.title) == typed)
            return named.period;
    if (auto period = parsed(calendar, typed))
        return period;
    if (const auto month = Month::fromText(typed))
        return monthPeriod(*month);

    const QString year = QString::number(calendar.yearOf(today));
    // The words of years, quarters and halves are letters of the keys.
    typed.replace(QChar(0x5e74), u'-');
    typed.replace(QRegularExpression(u"[\\x{5B63}\\x{6708}\\x{5EA6}]"_s), QString());
    typed.replace(u'/', u'-');
    typed.replace(u'.', u'-');
    static const QRegularExpression quarterForm(u"^(FY)?(\\d{2}|\\d{4})?-?([QH])([1-4])$"_s);
    if (const auto match = quarterForm.match(typed); match.hasMatch()) {
        QString years = match.captured(2);
        if (years.size() == 2)
            years.prepend(u"20"_s);
        if (years.isEmpty())
            years = year;
        const QString key = years + match.captured(3) + match.captured(4);
        if (calendar.startMonth() != 1)
            return parsed(calendar, u"FY"_s + key);
        return parsed(calendar, key);
    }
    static const QRegularExpression monthForm(u"^(\\d{2}|\\d{4})-(\\d{1,2})$"_s);
    if (const auto match = monthForm.match(typed); match.hasMatch()) {
        const QString years = match.captured(1).size() == 2 ? u"20"_s + match.captured(1) : match.captured(1);
        const int month = match.captured(2).toInt();
        if (month >= 1 && month <= 12)
            return monthPeriod(Month(years.toInt(), month));
    }
    static const QRegularExpression yearForm(u"^(FY)?(\\d{4})-?$"_s);
    if (const auto match = yearForm.match(typed); match.hasMatch())
        return calendar.year(match.captured(2).toInt());
    static const QRegularExpression bareMonth(u"^(\\d{1,2})$"_s);
    if (const auto match = bareMonth.match(typed); match.hasMatch()) {
        const int month = match.captured(1).toInt();
        if (month >= 1 && month <= 12)
            return monthPeriod(Month(today.year(), month));
    }
    return {};
}

} // namespace weiwo::ui
