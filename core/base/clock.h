#pragma once

#include <QDate>
#include <QDateTime>

namespace weiwo {

/// Where the program learns the time. Injected; nothing else asks the system.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The instant, with the local offset. Any thread.
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] QDate today() const { return now().date(); }
    /// Milliseconds since 1970, for the hybrid logical clock.
    [[nodiscard]] qint64 milliseconds() const { return now().toMSecsSinceEpoch(); }
};

/// The computer's clock; where the environment has WEIWO_NOW (ISO with offset), that instant.
class SystemClock : public Clock
{
public:
    SystemClock();
    [[nodiscard]] QDateTime now() const override;

private:
    QDateTime m_fixed;
};

/// A clock that stands where it is put, for tests and reproducible data.
class FixedClock : public Clock
{
public:
    explicit FixedClock(const QDateTime &instant) : m_instant(instant) { }
    [[nodiscard]] QDateTime now() const override { return m_instant; }
    void set(const QDateTime &instant) { m_instant = instant; }
    void advance(qint64 ms) { m_instant = m_instant.addMSecs(ms); }

private:
    QDateTime m_instant;
};

} // namespace weiwo
