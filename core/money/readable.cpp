#include "core/money/readable.h"

namespace weiwo {

QString grouped(const QString &number)
{
    QString text = number;
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype place = (point < 0 ? text.size() : point) - 3; place > first; place -= 3)
        text.insert(place, u',');
    return text;
}

QString readableText(Money amount, const Currency &currency)
{
    return grouped(moneyText(amount, currency));
}

} // namespace weiwo
