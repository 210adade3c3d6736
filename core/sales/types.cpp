#include "core/sales/types.h"

#include "core/period/period.h"

#include <sodium.h>

namespace weiwo::sales {

qint64 monthOf(qint64 day)
{
    return Month(QDate::fromJulianDay(day)).index();
}

bool OrderLine::saysTheSame(const OrderLine &other) const
{
    return day == other.day && person == other.person && region == other.region
           && customer == other.customer && product == other.product && quantity == other.quantity
           && amount == other.amount && cost == other.cost && price == other.price
           && discount == other.discount && orderNo == other.orderNo && lineNo == other.lineNo;
}

bool Collection::saysTheSame(const Collection &other) const
{
    return day == other.day && customer == other.customer && amount == other.amount
           && due == other.due && orderNo == other.orderNo;
}

bool CreditShare::saysTheSame(const CreditShare &other) const
{
    return person == other.person && share == other.share && orderNo == other.orderNo
           && lineNo == other.lineNo;
}

qint64 hashKey(const QByteArray &bytes)
{
    static constexpr std::array<unsigned char, crypto_shorthash_KEYBYTES> Key{};
    std::array<unsigned char, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char *>(bytes.constData()),
                     static_cast<unsigned long long>(bytes.size()), Key.data());
    quint64 value = 0;
    for (const unsigned char byte : hash)
        value = value << 8 | byte;
    return static_cast<qint64>(value >> 1);
}

} // namespace weiwo::sales
