#pragma once

#include "core/sales/types.h"

#include <QByteArray>
#include <QHash>
#include <sodium.h>

namespace weiwo::sales {

/// Ids (16 bytes) of the records that a line names by local key; empty where it names none. Shown,
/// not owned.
struct LineIds
{
    QByteArrayView person;
    QByteArrayView region;
    QByteArrayView customer;
    QByteArrayView product;
};

/// The id of a record by its local key; empty where the hash does not have it. Valid while it stays
/// as it is.
[[nodiscard]] inline QByteArrayView idBytes(const QHash<qint64, Id> &ids, std::optional<qint64> no)
{
    const auto it = no ? ids.constFind(*no) : ids.constEnd();
    return it == ids.constEnd()
        ? QByteArrayView()
        : QByteArrayView(it->data().data(), static_cast<qsizetype>(it->data().size()));
}

/// Names a batch by what its lines say: BLAKE2b-256 over dataset, mapping and the canonical form of
/// each line in order. Records stand in it by id, not by local key, so that every copy of the
/// workspace finds the same hash.
class ContentHash
{
public:
    ContentHash(const QString &dataset, const QString &mapping);

    void add(const OrderLine &line, const LineIds &ids);
    void add(const Collection &line, const LineIds &ids);
    void add(const CreditShare &line, const LineIds &ids);
    [[nodiscard]] QByteArray result();

private:
    void number(const std::optional<qint64> &value);
    void text(const QString &value);
    void flush(qsizetype most);

    crypto_generichash_state m_state;
    QByteArray m_buffer;
};

} // namespace weiwo::sales
