#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace weiwo {

/// Sixteen bytes that name a record for ever. Made by IdSource (time-ordered, uuid v7) or, for
/// a row with a natural key, by naturalId() (uuid v8 of the key).
class Id
{
public:
    Id() = default;
    explicit Id(const std::array<unsigned char, 16> &bytes) : m_bytes(bytes) { }

    /// Sixteen raw bytes, as stored; nothing for any other length.
    [[nodiscard]] static std::optional<Id> fromBytes(const QByteArray &bytes);
    /// The usual text form 8-4-4-4-12, any case; nothing for anything else.
    [[nodiscard]] static std::optional<Id> fromText(const QString &text);

    [[nodiscard]] QByteArray bytes() const
    {
        return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16);
    }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isNull() const { return m_bytes == std::array<unsigned char, 16>{}; }
    [[nodiscard]] const std::array<unsigned char, 16> &data() const { return m_bytes; }

    auto operator<=>(const Id &) const = default;

private:
    std::array<unsigned char, 16> m_bytes{};
};

inline size_t qHash(const Id &id, size_t seed = 0)
{
    return qHashBits(id.data().data(), 16, seed);
}

/// An Id that cannot be mistaken for the id of another kind of record.
template<class Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(const Id &id) : m_id(id) { }

    [[nodiscard]] const Id &raw() const { return m_id; }
    [[nodiscard]] QString text() const { return m_id.text(); }
    [[nodiscard]] bool isNull() const { return m_id.isNull(); }

    auto operator<=>(const StrongId &) const = default;
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return qHash(id.m_id, seed); }

private:
    Id m_id;
};

/// The id of a row whose key columns name it: uuid v8 of BLAKE2b(table, key parts). Two people
/// who create the same thing create the same row.
[[nodiscard]] Id naturalId(const QString &table, const QList<QByteArray> &key);

} // namespace weiwo

template<>
struct std::hash<weiwo::Id>
{
    size_t operator()(const weiwo::Id &id) const noexcept { return weiwo::qHash(id); }
};
template<class Tag>
struct std::hash<weiwo::StrongId<Tag>>
{
    size_t operator()(const weiwo::StrongId<Tag> &id) const noexcept { return qHash(id); }
};
