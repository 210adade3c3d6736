#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QMutex>

namespace weiwo {

/// Where new ids and random numbers come from. Injected; nothing else is random. Any thread.
class IdSource
{
public:
    virtual ~IdSource() = default;
    /// A new time-ordered id (uuid v7).
    [[nodiscard]] virtual Id next() = 0;
    /// Uniform over all 64-bit numbers.
    [[nodiscard]] virtual quint64 random() = 0;
};

/// Ids from the clock and the system's secure random numbers.
class SystemIdSource : public IdSource
{
public:
    explicit SystemIdSource(const Clock &clock) : m_clock(clock) { }
    [[nodiscard]] Id next() override;
    [[nodiscard]] quint64 random() override;

private:
    const Clock &m_clock;
};

/// Ids and numbers from a seed alone (splitmix64): the same seed gives the same data anywhere.
class SeededIdSource : public IdSource
{
public:
    /// @p startMs: the time part of the first id; each id is one millisecond later.
    explicit SeededIdSource(quint64 seed, qint64 startMs = 1577836800000);
    [[nodiscard]] Id next() override;
    [[nodiscard]] quint64 random() override;

private:
    QMutex m_mutex;
    quint64 m_state;
    qint64 m_ms;
};

} // namespace weiwo
