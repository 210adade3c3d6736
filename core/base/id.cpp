#include "core/base/id.h"

#include <QUuid>
#include <sodium.h>

namespace weiwo {

std::optional<Id> Id::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Id id;
    std::memcpy(id.m_bytes.data(), bytes.constData(), 16);
    return id;
}

std::optional<Id> Id::fromText(const QString &text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return std::nullopt;
    return fromBytes(uuid.toRfc4122());
}

QString Id::text() const
{
    return QUuid::fromRfc4122(bytes()).toString(QUuid::WithoutBraces);
}

Id naturalId(const QString &table, const QList<QByteArray> &key)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 16);
    const auto add = [&state](const QByteArray &part) {
        // The length keeps ("ab", "c") and ("a", "bc") apart.
        std::array<unsigned char, 4> length{};
        for (size_t i = 0; i < length.size(); ++i)
            length[i] = static_cast<unsigned char>(static_cast<quint32>(part.size()) >> (24 - 8 * i));
        crypto_generichash_update(&state, length.data(), length.size());
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.constData()),
                                  static_cast<unsigned long long>(part.size()));
    };
    add(table.toUtf8());
    for (const QByteArray &part : key)
        add(part);
    std::array<unsigned char, 16> bytes{};
    crypto_generichash_final(&state, bytes.data(), bytes.size());
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x80);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    return Id(bytes);
}

} // namespace weiwo
