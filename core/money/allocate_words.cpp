#include "core/money/allocate.h"

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

using NameOf = std::function<QString(size_t)>;
using AmountText = std::function<QString(qint64)>;

constexpr const char *boundKeys[] = {"floor", "cap", "lock", "weight"};

QString yuanText(qint64 fen)
{
    QString text = fixedText(fen, 2);
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = text.size() - 6; i > first; i -= 3)
        text.insert(i, u',');
    return text;
}

/// The names of the parts in conflict, the first few of them.
QString namesText(const Refusal &refusal, const NameOf &nameOf)
{
    constexpr qsizetype most = 5;
    QStringList names;
    for (const Conflict &conflict : refusal.conflicts) {
        const QString name = nameOf(conflict.part);
        if (!names.isEmpty() && names.last() == name)
            continue;
        names.append(name);
        if (names.size() > most)
            break;
    }
    if (names.size() <= most)
        return names.join(u", "_s);
    names.removeLast();
    return translate("allocate", "%1 and others").arg(names.join(u", "_s));
}

struct Wording
{
    const char *code;
    Text text;   ///< %1 names, %2 by, %3 total, %4 step
};

constexpr Wording wordings[] = {
    {errc::LocksExceed,
     WEIWO_TEXT("allocate", "The locked parts (%1) hold %2 more than the total %3. "
                            "Lower or release a lock.")},
    {errc::FloorsExceed,
     WEIWO_TEXT("allocate", "The floors of %1 need %2 more than there is of the total %3. "
                            "Lower a floor.")},
    {errc::CapsShort,
     WEIWO_TEXT("allocate", "The caps of %1 leave %2 of the total %3 without a place. "
                            "Raise a cap.")},
    {errc::AllLocked,
     WEIWO_TEXT("allocate", "Every part is locked (%1) and %2 of the total %3 is left over. "
                            "Release a lock.")},
    {errc::NoWeight,
     WEIWO_TEXT("allocate", "None of the free parts (%1) has a weight, and %2 of the total %3 is "
                            "left over. Give a weight to one of them.")},
    {errc::FloorOverCap,
     WEIWO_TEXT("allocate", "The floor of %1 is %2 above its cap. Lower the floor or raise the "
                            "cap.")},
    {errc::LockOutsideBounds,
     WEIWO_TEXT("allocate", "The lock of %1 is %2 outside its own bounds. Change the lock or the "
                            "bound.")},
    {errc::NoStep,
     WEIWO_TEXT("allocate", "There is no multiple of %4 between the floor and the cap of %1. "
                            "Widen the bounds or make the step smaller.")},
    {errc::BadInput,
     WEIWO_TEXT("allocate", "A figure of this allocation is out of range: the total, the step, a "
                            "weight or a bound (%1).")},
};

Text wordingOf(const char *code)
{
    for (const Wording &wording : wordings) {
        if (qstrcmp(wording.code, code) == 0)
            return wording.text;
    }
    return WEIWO_TEXT("allocate", "This cannot be allocated (%1).");
}

QString nearestText(const Refusal &refusal, const AmountText &amountText)
{
    const qint64 nearest = *refusal.nearestTotal;
    const bool less = nearest < refusal.total;
    const QString text = less
        ? translate("allocate", "At most %1 can be placed.")
        : translate("allocate", "At least %1 must be placed.");
    return text.arg(amountText(nearest));
}

} // namespace

Error refusalError(const Refusal &refusal, const NameOf &nameOf, const AmountText &amountText)
{
    const AmountText amount = amountText ? amountText : AmountText(&yuanText);
    QString message = wordingOf(refusal.code).str();
    message.replace(u"%4"_s, amount(refusal.step));
    message.replace(u"%3"_s, amount(refusal.total));
    message.replace(u"%2"_s, amount(refusal.by));
    message.replace(u"%1"_s, namesText(refusal, nameOf));
    if (refusal.nearestTotal)
        message += u' ' + nearestText(refusal, amount);
    Error error{.code = QString::fromLatin1(refusal.code),
                .message = message,
                .detail = {},
                .subject = refusal.conflicts.empty() ? QString()
                                                     : nameOf(refusal.conflicts.front().part),
                .more = {}};
    nlohmann::json conflicts = nlohmann::json::array();
    for (const Conflict &conflict : refusal.conflicts)
        conflicts.push_back({{"id", nameOf(conflict.part).toStdString()},
                             {"bound", boundKeys[static_cast<size_t>(conflict.bound)]},
                             {"value", conflict.value}});
    error.more = {{"conflicts", std::move(conflicts)}, {"by", refusal.by}};
    return error;
}

} // namespace weiwo
