#include "core/base/clock.h"

namespace weiwo {

SystemClock::SystemClock()
{
    const QByteArray fixed = qgetenv("WEIWO_NOW");
    if (!fixed.isEmpty())
        m_fixed = QDateTime::fromString(QString::fromLatin1(fixed), Qt::ISODate);
}

QDateTime SystemClock::now() const
{
    if (m_fixed.isValid())
        return m_fixed;
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

} // namespace weiwo
