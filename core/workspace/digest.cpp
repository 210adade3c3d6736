#include "core/workspace/digest.h"

#include "core/workspace/repo.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

void update(crypto_generichash_state &state, QByteArrayView bytes)
{
    std::array<unsigned char, 4> length{};
    for (size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<unsigned char>(static_cast<quint32>(bytes.size()) >> (24 - 8 * i));
    crypto_generichash_update(&state, length.data(), length.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
}

/// A value in its canonical form: its kind, then its bytes.
void updateValue(crypto_generichash_state &state, const Value &value)
{
    struct Visitor
    {
        crypto_generichash_state &state;
        void operator()(std::monostate) const { update(state, {}); }
        void operator()(qint64 number) const
        {
            std::array<char, 9> bytes{'i'};
            for (size_t i = 0; i < 8; ++i)
                bytes[i + 1] = static_cast<char>(static_cast<quint64>(number) >> (56 - 8 * i));
            update(state, QByteArrayView(bytes.data(), bytes.size()));
        }
        void operator()(const QString &text) const { update(state, 't' + text.toUtf8()); }
        void operator()(const QByteArray &bytes) const { update(state, 'b' + bytes); }
    };
    std::visit(Visitor{state}, value);
}

/// Columns in order of their names; the hash must not depend on the schema's order.
struct HashedColumn
{
    size_t place = 0;
    QByteArray name;
};

std::vector<HashedColumn> byName(const TableSpec &table)
{
    std::vector<size_t> order(table.columns.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&table](size_t a, size_t b) {
        return table.columns[a].name < table.columns[b].name;
    });
    std::vector<HashedColumn> columns;
    for (const size_t place : order)
        columns.push_back({place, table.columns[place].name.toUtf8()});
    return columns;
}

DigestSum::Bytes hashOf(const TableSpec &table, const std::vector<HashedColumn> &columns,
                        const Record &record)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, DigestSum::Size);
    update(state, table.key.toUtf8());
    update(state, record.id.bytes());
    update(state, record.home ? record.home->bytes() : QByteArray());
    for (const HashedColumn &column : columns) {
        const Value &value = record.values[column.place];
        if (isNull(value))
            continue;
        update(state, column.name);
        updateValue(state, value);
    }
    if (!record.extra.isEmpty())
        update(state, record.extra.toUtf8());
    DigestSum::Bytes hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    return hash;
}

/// Rows without a home are kept under an empty one.
QByteArray homeKey(const Record &record)
{
    return record.home ? record.home->bytes() : QByteArray("");
}

} // namespace

DigestSum::DigestSum(const QByteArray &bytes)
{
    if (bytes.size() == static_cast<qsizetype>(Size))
        std::memcpy(m_sum.data(), bytes.constData(), Size);
}

void DigestSum::add(const Bytes &hash)
{
    unsigned carry = 0;
    for (size_t i = Size; i-- > 0;) {
        const unsigned sum = m_sum[i] + hash[i] + carry;
        m_sum[i] = static_cast<unsigned char>(sum);
        carry = sum >> 8;
    }
}

void DigestSum::subtract(const Bytes &hash)
{
    int borrow = 0;
    for (size_t i = Size; i-- > 0;) {
        const int difference = m_sum[i] - hash[i] - borrow;
        m_sum[i] = static_cast<unsigned char>(difference);
        borrow = difference < 0 ? 1 : 0;
    }
}

QByteArray DigestSum::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_sum.data()), Size);
}

DigestSum::Bytes rowHash(const TableSpec &table, const Record &record)
{
    return hashOf(table, byName(table), record);
}

QString StoreDigest::hex() const
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, DigestSum::Size);
    for (const auto &[name, table] : tables) {
        if (table.rows == 0)
            continue;
        update(state, name.toUtf8());
        update(state, table.sum.bytes());
    }
    QByteArray hash(DigestSum::Size, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()),
                             DigestSum::Size);
    return QString::fromLatin1(hash.toHex());
}

Result<StoreDigest> storeDigest(Reader &reader, DigestSource source)
{
    StoreDigest digest;
    if (source == DigestSource::Kept) {
        WEIWO_TRY(repo::eachDigestSum(reader.db(), [&](const QString &name, const TableDigest &kept) {
            TableDigest &table = digest.tables[name];
            table.rows += kept.rows;
            table.sum.add(kept.sum);
        }));
        return digest;
    }
    for (const TableSpec &table : reader.registry().tables.all()) {
        if (!table.digested)
            continue;
        TableDigest &sum = digest.tables[table.key];
        const auto order = byName(table);
        WEIWO_TRY(records::eachLiving(reader.db(), table, [&](Record &&record) {
            ++sum.rows;
            sum.sum.add(hashOf(table, order, record));
            return true;
        }));
    }
    return digest;
}

Status foldIntoDigest(const Reader &reader, const std::vector<const RowChange *> &changes)
{
    struct Delta
    {
        qint64 rows = 0;
        DigestSum added;
        DigestSum removed;
    };
    std::map<QString, QHash<QByteArray, Delta>> deltas;
    const TableSpec *known = nullptr;
    std::vector<HashedColumn> order;
    for (const RowChange *change : changes) {
        if (!change->table->digested)
            continue;
        if (change->table != known) {
            known = change->table;
            order = byName(*known);
        }
        if (change->before && change->before->alive) {
            Delta &delta = deltas[known->key][homeKey(*change->before)];
            --delta.rows;
            delta.removed.add(hashOf(*known, order, *change->before));
        }
        if (change->after.alive) {
            Delta &delta = deltas[known->key][homeKey(change->after)];
            ++delta.rows;
            delta.added.add(hashOf(*known, order, change->after));
        }
    }
    for (const auto &[table, own] : deltas) {
        WEIWO_ASSIGN(const auto kept, repo::digestSums(reader.db(), table, own.keys()));
        QHash<QByteArray, TableDigest> sums;
        for (auto it = own.cbegin(); it != own.cend(); ++it) {
            TableDigest sum = kept.value(it.key());
            sum.sum.add(it->added);
            sum.sum.subtract(it->removed);
            sum.rows += it->rows;
            sums.insert(it.key(), sum);
        }
        WEIWO_TRY(repo::setDigestSums(reader.db(), table, sums));
    }
    return {};
}

Status rebuildDigest(Reader &reader)
{
    WEIWO_TRY(repo::clearDigestSums(reader.db()));
    for (const TableSpec &table : reader.registry().tables.all()) {
        if (!table.digested)
            continue;
        QHash<QByteArray, TableDigest> sums;
        const auto order = byName(table);
        WEIWO_TRY(records::eachLiving(reader.db(), table, [&](Record &&record) {
            TableDigest &sum = sums[homeKey(record)];
            ++sum.rows;
            sum.sum.add(hashOf(table, order, record));
            return true;
        }));
        WEIWO_TRY(repo::setDigestSums(reader.db(), table.key, sums));
    }
    return {};
}

} // namespace weiwo
