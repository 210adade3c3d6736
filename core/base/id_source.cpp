#include "core/base/id_source.h"

#include <QMutexLocker>
#include <sodium.h>

namespace weiwo {

namespace {

Id timeOrdered(qint64 ms, quint64 high, quint64 low)
{
    std::array<unsigned char, 16> bytes{};
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(static_cast<quint64>(ms) >> (40 - 8 * i));
    for (size_t i = 0; i < 2; ++i)
        bytes[6 + i] = static_cast<unsigned char>(high >> (8 - 8 * i));
    for (size_t i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<unsigned char>(low >> (56 - 8 * i));
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x70);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    return Id(bytes);
}

} // namespace

quint64 SystemIdSource::random()
{
    quint64 value = 0;
    randombytes_buf(&value, sizeof value);
    return value;
}

Id SystemIdSource::next()
{
    return timeOrdered(m_clock.milliseconds(), random(), random());
}

SeededIdSource::SeededIdSource(quint64 seed, qint64 startMs) : m_state(seed), m_ms(startMs) { }

quint64 SeededIdSource::random()
{
    QMutexLocker lock(&m_mutex);
    quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

Id SeededIdSource::next()
{
    const quint64 high = random();
    const quint64 low = random();
    QMutexLocker lock(&m_mutex);
    return timeOrdered(m_ms++, high, low);
}

} // namespace weiwo
