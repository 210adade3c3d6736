#pragma once

#include "core/storage/value.h"

#include <QCborStreamReader>
#include <functional>

namespace weiwo::sync {

/// Reads CBOR piece by piece within limits: only what says its length, nothing longer than what is left of the bytes,
/// nothing nested deeper than eight. After a failure everything reads as nothing.
class CborReader
{
public:
    /// Of the item that begins at @p from; another may follow it. @p bytes outlive it.
    explicit CborReader(const QByteArray &bytes, qsizetype from = 0);

    [[nodiscard]] bool isSound() const { return m_sound; }
    void fail() { m_sound = false; }
    /// Where reading has come to, and how many bytes follow.
    [[nodiscard]] qint64 offset() const { return m_from + m_reader.currentOffset(); }
    [[nodiscard]] qint64 left() const { return m_bytes.size() - m_reader.currentOffset(); }

    /// What comes next.
    [[nodiscard]] bool isMap() const { return m_sound && m_reader.isMap(); }
    [[nodiscard]] bool isArray() const { return m_sound && m_reader.isArray(); }
    /// Takes a null away where one comes next.
    [[nodiscard]] bool takeNull();

    /// Calls @p value with each key of a map of texts.
    void map(const std::function<void(const QString &)> &value);
    /// Calls @p value for each of at most @p most.
    void array(size_t most, const std::function<void()> &value);
    /// Calls @p value for each of exactly @p count.
    void arrayOf(size_t count, const std::function<void()> &value);
    /// At most @p most bytes of UTF-8.
    [[nodiscard]] QString text(qint64 most = Any);
    [[nodiscard]] QByteArray bytes(qint64 size);
    [[nodiscard]] QByteArray bytesUpTo(qint64 most = Any);
    [[nodiscard]] Id id() { return Id::fromBytes(bytes(16)).value_or(Id()); }
    /// Not below zero.
    [[nodiscard]] qint64 number();
    [[nodiscard]] qint64 integer();
    /// Null, an integer, a text or bytes.
    [[nodiscard]] Value value();
    void skip();

private:
    static constexpr qint64 Any = std::numeric_limits<qint64>::max();

    [[nodiscard]] bool tooLong(qint64 most) const;
    bool enter(bool right);
    void leave();

    QByteArray m_bytes;
    qint64 m_from;
    QCborStreamReader m_reader;
    bool m_sound = true;
    int m_depth = 0;
};

} // namespace weiwo::sync
