#include "core/sales/line_travel.h"

#include "core/exchange/batches.h"
#include "core/sales/line_columns.h"
#include "core/sales/live.h"
#include "core/sales/travel_lines.h"
#include "core/sync/package.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

/// Of some hundred KiB: what lines take in columns, by far not more than these.
constexpr size_t LinesOfPart = 8192;
constexpr qsizetype TextOfPart = 256 * 1024;

struct Kind
{
    const char *dataset;
    const char *table;
};
constexpr Kind Kinds[] = {
    {"sales.lines", repo::OrderLines}, {"sales.collections", repo::Collections}, {"sales.shares", repo::CreditShares}};
constexpr size_t KindCount = std::size(Kinds);

constexpr std::pair<Named, const char *> NamedTables[] = {
    {Named::Node, "node"}, {Named::Customer, "customer"}, {Named::Product, "product"}};

std::optional<size_t> kindOf(const QString &dataset)
{
    for (size_t i = 0; i < KindCount; ++i)
        if (dataset == QLatin1StringView(Kinds[i].dataset))
            return i;
    return {};
}

template<class Part>
auto &idsIn(Part &part, Named kind)
{
    return kind == Named::Node ? part.nodes : kind == Named::Customer ? part.customers : part.products;
}

template<class Line>
qsizetype textSize(const Line &line)
{
    if constexpr (requires { line.lineNo; })
        return line.orderNo.size() + line.lineNo.size();
    else
        return line.orderNo.size();
}

using PartSink = std::function<Status(QByteArray &&)>;

/// Writes the lines of one batch.
class Packer
{
public:
    Packer(Reader &reader, const sync::Scope &scope, const PartSink &sink, QHash<QString, QSet<Id>> &strangers)
        : m_reader(reader), m_scope(scope), m_sink(sink), m_strangers(strangers)
    {
    }

    Status pack(const repo::TravelBatch &batch, size_t kind)
    {
        WEIWO_ASSIGN(m_nodes, repo::seenNodes(m_reader, m_scope));
        WEIWO_ASSIGN(const repo::SeenLines seen, repo::seenLines(m_reader, Kinds[kind].table, batch.no, m_nodes));
        m_keys = KeyHash(batch.dataset, batch.mapping);
        m_part.batch = batch.id;
        m_part.table = QString::fromLatin1(Kinds[kind].table);
        m_part.total = seen.count;
        m_part.partial = seen.partial;
        if (seen.partial) {
            WEIWO_ASSIGN(m_part.elsewhere, repo::keysElsewhere(m_reader, Kinds[kind].table, batch.no, m_nodes));
        }
        if (kind == 0)
            return packLines<OrderLine>(batch.no);
        return kind == 1 ? packLines<Collection>(batch.no) : packLines<CreditShare>(batch.no);
    }

private:
    template<class Line>
    Status packLines(qint64 batch)
    {
        std::vector<Line> lines;
        qsizetype text = 0;
        Status sent;
        WEIWO_TRY(repo::eachSeen(m_reader, batch, m_nodes, [&](Line &&line) {
            text += textSize(line);
            lines.push_back(std::move(line));
            if (lines.size() == LinesOfPart || text >= TextOfPart) {
                sent = send<Line>(lines);
                lines.clear();
                text = 0;
            }
            return sent.has_value();
        }));
        WEIWO_TRY(sent);
        return lines.empty() && m_part.part > 0 ? Status() : send<Line>(lines);
    }

    template<class Line>
    Status send(std::span<const Line> lines)
    {
        linesToColumns(lines, m_places, m_keys, m_part);
        for (const auto &[kind, table] : NamedTables)
            WEIWO_TRY(name(kind, QString::fromLatin1(table)));
        WEIWO_TRY(m_sink(packPart(m_part)));
        m_part.elsewhere.clear();
        m_part.numbers.clear();
        m_part.texts.clear();
        ++m_part.part;
        return {};
    }

    /// The ids of records that are named for the first time.
    Status name(Named kind, const QString &table)
    {
        const std::vector<qint64> fresh = m_places.takeFresh(kind);
        std::vector<Id> &ids = idsIn(m_part, kind);
        ids.clear();
        if (fresh.empty())
            return {};
        QHash<qint64, Id> found;
        WEIWO_TRY(repo::eachNamed(m_reader, table, fresh, [&](qint64 no, const Id &id, const std::optional<Id> &home) {
            found.insert(no, id);
            if (kind == Named::Customer && !m_scope.holds(home))
                m_strangers[table].insert(id);
        }));
        for (const qint64 no : fresh) {
            if (!found.contains(no))
                return fail(errc::Damaged,
                            translate("sales", "Lines of imports name records that are not there. Run `check` on this workspace."), table);
            ids.push_back(found[no]);
        }
        return {};
    }

    Reader &m_reader;
    const sync::Scope &m_scope;
    const PartSink &m_sink;
    QHash<QString, QSet<Id>> &m_strangers;
    repo::SeenNodes m_nodes;
    NamedPlaces m_places;
    KeyHash m_keys;
    LinePart m_part;
};

class Taker : public sync::LineTaker
{
public:
    explicit Taker(Edit &edit) : m_edit(edit) {}

    Status take(const QByteArray &bytes) override;
    Status finish() override;

private:
    /// A batch on its way in.
    struct Arriving
    {
        repo::TravelBatch batch;
        size_t kind = 0;
        bool known = false;    ///< its lines are here: it is passed over
        bool counts = false;
        bool partial = false;
        qint64 total = 0;
        qint64 lines = 0;      ///< so far
        qint64 parts = 0;
        qint64 first = 0;
        NamedNumbers named;
        KeyHash keys;
        bool keyed = false;    ///< some line has a key, or keys are elsewhere
    };
    /// Lines of one table on their way in, of one batch behind the other.
    struct Table
    {
        std::optional<repo::Load> load;
        qint64 next = 0;       ///< `no` of the next line
        std::vector<qint64> keyed;   ///< batches with keys that others may have, too
    };

    [[nodiscard]] Status begin(const LinePart &part);
    [[nodiscard]] Status learnRecords(const LinePart &part);
    template<class Line>
    [[nodiscard]] Status insert(const LinePart &part, Status (*into)(repo::Load &, qint64, std::span<const Line>));
    [[nodiscard]] Status insertPart(const LinePart &part);
    [[nodiscard]] Status endBatch();
    [[nodiscard]] Result<bool> doesCount(qint64 batch);
    [[nodiscard]] Status judge(size_t kind, std::span<const repo::RankedBatch> ranked);
    [[nodiscard]] tl::unexpected<Error> damaged() const
    {
        return sync::damagedPackage(m_now.batch.file.isEmpty()
                                        ? translate("sales", "lines of an import cannot be read")
                                        : translate("sales", "the lines of the import \"%1\" cannot be read").arg(m_now.batch.file));
    }

    Edit &m_edit;
    QSet<qint64> m_here;       ///< batches with lines
    std::optional<std::vector<exchange::BatchState>> m_states;
    Arriving m_now;
    bool m_complete = true;    ///< what has come of m_now is all of it
    std::array<Table, KindCount> m_tables;
    bool m_some = false;       ///< something was taken in
};

Result<bool> Taker::doesCount(qint64 batch)
{
    const auto find = [&] { return std::ranges::find(*m_states, batch, [](const auto &state) { return state.batch.no; }); };
    if (!m_states || find() == m_states->end()) {
        WEIWO_ASSIGN(m_states, exchange::batchStates(m_edit));
    }
    const auto it = find();
    return it != m_states->end() && it->counts;
}

Status Taker::begin(const LinePart &part)
{
    m_now = {};
    WEIWO_ASSIGN(const auto batch, repo::travelBatch(m_edit, part.batch));
    if (!batch) {
        // The import was refused here: what it was stands in a conflict, and its lines must not hold up all that comes after.
        m_now.batch.id = part.batch;
        m_now.known = true;
        m_now.total = part.total;
        return {};
    }
    m_now.batch = *batch;
    const auto kind = kindOf(batch->dataset);
    if (!kind || part.table != QLatin1StringView(Kinds[*kind].table))
        return damaged();
    if (!m_states) {
        WEIWO_ASSIGN(m_here, repo::batchesWithLines(m_edit));
    }
    WEIWO_ASSIGN(m_now.counts, doesCount(batch->no));
    m_now.kind = *kind;
    m_now.known = m_here.contains(batch->no);
    m_now.partial = part.partial;
    m_now.total = part.total;
    m_now.keys = KeyHash(batch->dataset, batch->mapping);
    m_now.keyed = !part.elsewhere.empty();
    Table &table = m_tables[*kind];
    if (m_now.known)
        return {};
    if (!table.load) {
        WEIWO_ASSIGN(table.load, repo::beginLoad(m_edit, Kinds[*kind].table));
        table.next = table.load->before + 1;
    }
    m_now.first = table.next;
    return repo::noteElsewhere(m_edit, Kinds[*kind].table, batch->no, part.elsewhere);
}

Status Taker::take(const QByteArray &bytes)
{
    std::optional<LinePart> part = unpackPart(bytes);
    if (!part || (m_complete != (part->part == 0)))
        return damaged();
    if (m_complete)
        WEIWO_TRY(begin(*part));
    // Each part but that of a batch without lines has some, and the last one has the last of them.
    const bool fits = part->batch == m_now.batch.id && part->part == m_now.parts && part->total == m_now.total
                      && part->lines <= m_now.total - m_now.lines && (part->lines > 0 || m_now.total == 0);
    m_complete = false;
    if (!fits)
        return damaged();
    if (!m_now.known) {
        WEIWO_TRY(learnRecords(*part));
        WEIWO_TRY(insertPart(*part));
    }
    ++m_now.parts;
    m_now.lines += part->lines;
    m_complete = m_now.lines == m_now.total;
    return m_complete && !m_now.known ? endBatch() : Status();
}

Status Taker::learnRecords(const LinePart &part)
{
    for (const auto &[kind, name] : NamedTables) {
        const std::vector<Id> &ids = idsIn(part, kind);
        if (ids.empty())
            continue;
        WEIWO_ASSIGN(const auto numbers, repo::numbersById(m_edit, QString::fromLatin1(name), ids));
        for (const Id &id : ids) {
            const auto it = numbers.constFind(id);
            if (it == numbers.constEnd())
                return sync::damagedPackage(
                    translate("sales", "lines of the import \"%1\" name records that are not in it").arg(m_now.batch.file));
            m_now.named.add(kind, *it);
        }
    }
    return {};
}

template<class Line>
Status Taker::insert(const LinePart &part, Status (*into)(repo::Load &, qint64, std::span<const Line>))
{
    auto lines = linesFromColumns<Line>(part, m_now.named, m_now.keys);
    if (!lines)
        return damaged();
    m_now.keyed = m_now.keyed || std::ranges::any_of(*lines, [](const Line &line) { return line.lineKey.has_value(); });
    if constexpr (requires(Line &line) { line.live; })
        for (Line &line : *lines)
            line.live = m_now.counts;
    Table &table = m_tables[m_now.kind];
    table.next += qint64(lines->size());
    return into(*table.load, m_now.batch.no, *lines);
}

Status Taker::insertPart(const LinePart &part)
{
    if (m_now.kind == 0)
        return insert<OrderLine>(part, repo::insertLines);
    return m_now.kind == 1 ? insert<Collection>(part, repo::insertCollections) : insert<CreditShare>(part, repo::insertShares);
}

Status Taker::endBatch()
{
    m_some = true;
    // A batch that has no lines anywhere is as one that was imported without: nothing tells of it.
    if (m_now.total == 0 && !m_now.partial)
        return {};
    Table &table = m_tables[m_now.kind];
    // Lines of these two are written as if their batch counts: where it does not, the flags follow it in the end.
    const bool counts = m_now.kind == 0 ? m_now.counts : true;
    const repo::BatchLines lines{.batch = m_now.batch.no, .table = QString::fromLatin1(Kinds[m_now.kind].table), .counts = counts,
                                 .partial = m_now.partial};
    WEIWO_TRY(m_now.total > 0 ? repo::noteLines(m_edit, lines, m_now.first, table.next - 1) : repo::noteLines(m_edit, lines, 0, -1));
    m_here.insert(m_now.batch.no);
    if (m_now.keyed)
        table.keyed.push_back(m_now.batch.no);
    return {};
}

/// Lines that another batch has as well: those of the last that counts do.
Status Taker::judge(size_t kind, std::span<const repo::RankedBatch> ranked)
{
    Table &table = m_tables[kind];
    // Keys are of a mapping: where no other batch of it is here, no other has them.
    QHash<QString, int> byMapping;
    QHash<qint64, QString> mappings;
    for (const auto &state : *m_states) {
        if (!m_here.contains(state.batch.no) || state.batch.dataset != QLatin1StringView(Kinds[kind].dataset))
            continue;
        ++byMapping[state.batch.mapping];
        mappings.insert(state.batch.no, state.batch.mapping);
    }
    std::erase_if(table.keyed, [&](qint64 batch) { return byMapping.value(mappings.value(batch)) < 2; });
    return table.keyed.empty() ? Status() : repo::judgeAdded(m_edit, Kinds[kind].table, ranked, table.keyed, table.load->before);
}

Status Taker::finish()
{
    if (!m_complete)
        return damaged();
    if (!m_some)
        return {};
    WEIWO_ASSIGN(m_states, exchange::batchStates(m_edit));
    WEIWO_ASSIGN(const auto ranked, rankedBatches(m_edit));
    for (Table &table : m_tables)
        if (table.load)
            WEIWO_TRY(repo::settleLoad(m_edit, *table.load));
    WEIWO_TRY(followBatches(m_edit));
    for (size_t kind = 0; kind < KindCount; ++kind)
        WEIWO_TRY(judge(kind, ranked));
    m_tables = {};
    // Lines that name a customer that was merged count for the one that it is now.
    WEIWO_ASSIGN(const std::vector<Id> merged, repo::mergedCustomers(m_edit));
    return merged.empty() ? Status() : repo::followMerged(m_edit, merged);
}

class Carrier : public sync::LineCarrier
{
public:
    [[nodiscard]] bool carries(const QString &dataset) const override { return kindOf(dataset).has_value(); }
    [[nodiscard]] Status pack(Reader &reader, const Id &batch, const sync::Scope &scope, const PartSink &part,
                              QHash<QString, QSet<Id>> &strangers) const override
    {
        WEIWO_ASSIGN(const auto found, repo::travelBatch(reader, batch));
        const auto kind = found ? kindOf(found->dataset) : std::nullopt;
        if (!kind)
            return fail(errc::NotFound, translate("sales", "There is no import %1 with lines.").arg(batch.text()), batch.text());
        return Packer(reader, scope, part, strangers).pack(*found, *kind);
    }
    [[nodiscard]] std::unique_ptr<sync::LineTaker> taker(Edit &edit) const override { return std::make_unique<Taker>(edit); }
};

} // namespace

std::shared_ptr<const sync::LineCarrier> lineCarrier()
{
    return std::make_shared<Carrier>();
}

} // namespace weiwo::sales
