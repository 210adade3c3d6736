#include "core/performance/cause_text.h"

#include "core/base/text.h"

#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

/// With fewer leaves nothing can be said to be unlike the others (METHODS.md §5).
constexpr size_t FewLeaves = 6;

QString numberText(double value)
{
    QString text = QLocale().toString(value, 'f', 2);
    if (text.endsWith(QLocale().decimalPoint() + u"00"_s))
        text.chop(3);
    return text;
}

QString whereText(const RootCause &cause, const std::function<QString(const std::string &)> &title)
{
    QStringList parts;
    for (const Condition &condition : cause.where) {
        parts << translate("performance", "%1 = %2")
                     .arg(title ? title(condition.dimension)
                                : QString::fromStdString(condition.dimension),
                          QString::fromStdString(condition.member));
    }
    return parts.join(translate("performance", " and "));
}

} // namespace

QString causeText(const RootCause &cause, const std::function<QString(const std::string &)> &title)
{
    const QString where = whereText(cause, title);
    const QString amount = numberText(std::abs(cause.explains));
    const bool less = cause.explains < 0;
    if (!cause.share) {
        return (less ? translate("performance", "%1: %2 less than expected.")
                     : translate("performance", "%1: %2 more than expected."))
            .arg(where, amount);
    }
    const QString share = QLocale().toString(std::abs(*cause.share) * 100, 'f', 1);
    if (*cause.share < 0) {
        return (less ? translate("performance",
                                 "%1: %2 less than expected, against the gap (%3 % of it).")
                     : translate("performance",
                                 "%1: %2 more than expected, against the gap (%3 % of it)."))
            .arg(where, amount, share);
    }
    return (less ? translate("performance", "%1: %2 less than expected, %3 % of the gap.")
                 : translate("performance", "%1: %2 more than expected, %3 % of the gap."))
        .arg(where, amount, share);
}

QString noCauseText(const RootCauses &answer)
{
    if (!answer.causes.empty())
        return {};
    return answer.leaves < FewLeaves
        ? translate("performance", "There are too few values to tell a cause from chance.")
        : translate("performance", "The gap is spread evenly: no cause stands out.");
}

} // namespace weiwo::performance
