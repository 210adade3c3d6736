#include "core/customers/tiers/run_content.h"

#include "core/customers/tiers/repo.h"

#include <numeric>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// Beyond so many it is less work to read the ids of all customers than to look each up.
constexpr size_t Many = 50'000;
constexpr qsizetype BufferSize = 64 * 1024;

Result<std::vector<Id>> idsOf(Reader &reader, const std::vector<TierMoveRow> &rows)
{
    std::vector<Id> ids(rows.size());
    const auto placeOf = [&rows](qint64 no) -> std::optional<size_t> {
        const auto it = std::lower_bound(rows.begin(), rows.end(), no, [](const TierMoveRow &row, qint64 wanted) { return row.customer < wanted; });
        return it != rows.end() && it->customer == no ? std::optional(static_cast<size_t>(it - rows.begin())) : std::nullopt;
    };
    if (rows.size() > Many) {
        size_t at = 0;
        WEIWO_TRY(repo::eachNumberAndId(reader, [&](qint64 no, const Id &id) {
            while (at < rows.size() && rows[at].customer < no)
                ++at;
            if (at < rows.size() && rows[at].customer == no)
                ids[at] = id;
        }));
        return ids;
    }
    std::vector<qint64> numbers;
    for (const TierMoveRow &row : rows)
        numbers.push_back(row.customer);
    WEIWO_TRY(repo::namedCustomers(reader, numbers, [&](repo::NamedCustomer &&customer) {
        if (const auto place = placeOf(customer.no))
            ids[*place] = customer.id.raw();
    }));
    return ids;
}

class Hash
{
public:
    Hash() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }

    void add(const Id &id) { m_buffer.append(reinterpret_cast<const char *>(id.data().data()), static_cast<qsizetype>(id.data().size())); }
    void add(qint64 number)
    {
        for (int shift = 56; shift >= 0; shift -= 8)
            m_buffer.append(static_cast<char>(static_cast<quint64>(number) >> shift));
    }
    void add(const std::optional<qint64> &number)
    {
        m_buffer.append(number ? 'n' : '-');
        if (number)
            add(*number);
        if (m_buffer.size() > BufferSize)
            flush();
    }
    [[nodiscard]] QString result()
    {
        flush();
        QByteArray hash(crypto_generichash_BYTES, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES);
        return QString::fromLatin1(hash.toHex());
    }

private:
    void flush()
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(m_buffer.constData()), static_cast<unsigned long long>(m_buffer.size()));
        m_buffer.resize(0);
    }

    crypto_generichash_state m_state;
    QByteArray m_buffer;
};

} // namespace

Result<QString> runContent(Reader &reader, const TierRun &run, const TierRunMoves &moves)
{
    WEIWO_ASSIGN(const std::vector<Id> ids, idsOf(reader, moves.rows));
    WEIWO_ASSIGN(const auto numbers, repo::tierNumbers(reader));
    QHash<qint64, Id> tiers;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        tiers.insert(it.value(), it.key().raw());
    std::vector<quint32> order(ids.size());
    std::iota(order.begin(), order.end(), 0U);
    // Ids rise with the keys in the copy that made the customers.
    if (!std::is_sorted(ids.begin(), ids.end()))
        std::sort(order.begin(), order.end(), [&ids](quint32 a, quint32 b) { return ids[a] < ids[b]; });
    Hash hash;
    hash.add(run.scheme.raw());
    hash.add(run.asOf.toJulianDay());
    for (const quint32 at : order) {
        hash.add(ids[at]);
        hash.add(tiers.value(moves.rows[at].tier));
        hash.add(std::optional(moves.rows[at].below));
        for (const std::optional<qint64> &figure : moves.figures[at])
            hash.add(figure);
    }
    return hash.result();
}

Result<TierRunMoves> storedMoves(Reader &reader, const TierRun &run)
{
    TierRunMoves moves;
    const size_t width = run.rules.value("inputs", nlohmann::json::array()).size();
    bool damaged = false;
    WEIWO_TRY(repo::eachMoveBlock(reader, run.no, true, [&](const repo::MoveBlock &block) {
        auto rows = unpackMoves(block.body, block.moves);
        auto figures = unpackFigures(block.figures, block.moves, width);
        damaged = !rows || !figures;
        if (damaged)
            return false;
        moves.rows.insert(moves.rows.end(), rows->begin(), rows->end());
        std::move(figures->begin(), figures->end(), std::back_inserter(moves.figures));
        return true;
    }));
    if (damaged)
        return fail(errc::Damaged, translate("tiers", "The moves of the evaluation of %1 cannot be read. Undo that evaluation and apply it again.").arg(run.asOf.toString(Qt::ISODate)),
                    run.id.text());
    return moves;
}

} // namespace weiwo::customers
