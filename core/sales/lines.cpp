#include "core/sales/lines.h"

#include "core/sales/credit.h"
#include "core/sales/dimensions.h"
#include "core/sales/repo.h"
#include "core/sales/summaries.h"

#include <queue>

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

/// Ids that a filter names where it does nothing but name customers.
std::optional<std::vector<Id>> customersOf(const Filter &filter)
{
    if (filter.field != u"customer"_s || filter.op != Filter::Op::Equal)
        return {};
    std::vector<Id> ids;
    for (const QString &value : filter.values) {
        const auto id = Id::fromText(value);
        if (!id)
            return {};
        ids.push_back(*id);
    }
    return ids;
}

bool isOfPerson(const Filter &filter)
{
    return filter.field == u"person"_s || filter.field.startsWith(u"person."_s);
}

/// What of a line whose credit is shared is listed.
struct LinePart
{
    qint64 share = 0;          ///< 10⁻⁶
    qint64 amount = 0;
    qint64 quantity = 0;
    std::optional<qint64> cost;
};

/// Goes through the lines once: counts all, remembers the newest.
class LineScan
{
public:
    LineScan(Reader &reader, const LineQuery &query, std::vector<qint64> segments)
        : m_reader(reader), m_query(query), m_segments(segments), m_lookups(reader, std::move(segments))
    {
    }

    Result<LineList> run()
    {
        for (const Filter &filter : m_query.where) {
            WEIWO_ASSIGN(const QString words, inWords(filter));
            m_list.filters << words;
        }
        std::vector<qint64> customers;
        repo::ScanLimits limits;
        for (const Filter &filter : m_query.where) {
            // Found by an index: nobody waits for all lines to see those of one customer.
            if (const auto ids = customersOf(filter); ids && customers.empty()) {
                WEIWO_ASSIGN(customers, repo::numbersOf(m_reader, u"customer"_s, *ids));
                if (customers.empty())
                    return std::move(m_list);
                continue;
            }
            WEIWO_ASSIGN(auto reads, FilterReader::make(m_lookups, filter));
            narrow(limits.units, reads->units(int(m_segments.size())));
            narrow(limits.persons, reads->persons());
            m_filters.push_back(std::move(reads));
        }
        // Who has the credit matters where persons are asked for, and only there.
        if (std::any_of(m_query.where.begin(), m_query.where.end(), &isOfPerson))
            WEIWO_TRY(takeShared(customers));
        if (customers.empty())
            WEIWO_TRY(countFromSums(limits));
        for (const DateRange &piece : pieces()) {
            if (m_isCounted && int(m_newest.size()) >= m_query.limit)
                break;
            WEIWO_TRY(repo::scanLines(m_reader, piece, customers, limits, [this](const repo::ScannedLine &line) {
                if (!m_shared.contains(line.no) && passes(line, line.person))
                    count(line, line.amount, line.quantity);
            }));
        }
        return listed();
    }

private:
    /// Where kept sums can judge the filters all lines are counted from them: then not all need be seen.
    Status countFromSums(const repo::ScanLimits &limits)
    {
        WEIWO_ASSIGN(const bool packed, repo::packsComplete(m_reader.db()));
        if (!packed || !m_shared.isEmpty())
            return {};
        repo::FigureQuery query{.from = m_query.range.from.toJulianDay(), .to = m_query.range.to.toJulianDay(),
                                .borders = {m_segments.begin() + 1, m_segments.end()}, .units = limits.units, .persons = limits.persons};
        for (const auto &filter : m_filters)
            filter->need(query);
        const auto sources = repo::sumSources(query);
        if (!std::all_of(sources.begin(), sources.end(), [](const repo::SumSource &source) { return source.table != nullptr; }))
            return {};
        m_isCounted = true;
        return repo::figures(m_reader, query, [this](const repo::FigureRow &row) {
            if (!std::all_of(m_filters.begin(), m_filters.end(), [&](const auto &filter) { return filter->passes(row); }))
                return;
            m_list.lines += row.lines;
            m_list.amount += row.amount;
            m_list.quantity += row.quantity;
        });
    }

    /// The range month by month, the newest first, where it is enough to see the newest lines.
    [[nodiscard]] std::vector<DateRange> pieces() const
    {
        if (!m_isCounted)
            return {m_query.range};
        std::vector<DateRange> months;
        for (QDate to = m_query.range.to; m_query.range.from < to;) {
            const QDate from = std::max(m_query.range.from, Month(to.addDays(-1)).first());
            months.push_back({from, to});
            to = from;
        }
        return months;
    }

    Result<QString> inWords(const Filter &filter)
    {
        const auto *spec = m_reader.registry().extension<metrics::Catalogues>().dimensions.find(filter.field);
        QStringList names;
        for (const QString &value : filter.values) {
            const auto id = Id::fromText(value);
            WEIWO_ASSIGN(const QString name, id ? repo::nameOf(m_reader, *id) : Result<QString>(value));
            names << (name.isEmpty() ? translate("sales", "(none)") : name);
        }
        const QString title = spec ? spec->title.str() : filter.field;
        const QString list = names.join(u", "_s);
        return filter.op == Filter::Op::NotEqual ? translate("sales", "%1: not %2").arg(title, list)
                                                 : translate("sales", "%1: %2").arg(title, list);
    }

    Status takeShared(std::span<const qint64> customers)
    {
        WEIWO_ASSIGN(const bool any, repo::hasShares(m_reader));
        if (!any)
            return {};
        WEIWO_ASSIGN(const auto shares, repo::liveShares(m_reader));
        return repo::scanSharedLines(m_reader, m_query.range, customers, [&](const repo::SharedLine &shared) {
            const repo::ScannedLine &line = shared.line;
            m_shared.insert(line.no);
            const auto credit = creditOf(shares, shared.order, shared.lineNo, line.person);
            const auto amounts = creditParts(line.amount, credit);
            const auto quantities = creditParts(line.quantity, credit);
            const auto costs = creditParts(shared.cost.value_or(0), credit);
            std::optional<LinePart> part;
            for (size_t i = 0; i < credit.size(); ++i) {
                if (!passes(line, credit[i].person))
                    continue;
                if (!part)
                    part = LinePart{.cost = shared.cost ? std::optional<qint64>(0) : std::nullopt};
                part->share += credit[i].share;
                part->amount += amounts[i];
                part->quantity += quantities[i];
                if (part->cost)
                    *part->cost += costs[i];
            }
            if (!part)
                return;
            count(line, part->amount, part->quantity);
            if (part->share != WholeShare)
                m_parts.insert(line.no, *part);
        });
    }

    /// Whether the filters let the line through as one of that person's.
    [[nodiscard]] bool passes(const repo::ScannedLine &line, const std::optional<qint64> &person) const
    {
        const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), line.day);
        const repo::FigureRow row{.place = line.place,
                                  .segment = std::max(0, int(after - m_segments.begin()) - 1),
                                  .person = person, .customer = line.customer, .product = line.product,
                                  .month = line.month, .day = line.day};
        return std::all_of(m_filters.begin(), m_filters.end(), [&](const auto &filter) { return filter->passes(row); });
    }

    void count(const repo::ScannedLine &line, qint64 amount, qint64 quantity)
    {
        if (!m_isCounted) {
            ++m_list.lines;
            m_list.amount += amount;
            m_list.quantity += quantity;
        }
        const Newest place(line.day, line.no);
        if (int(m_newest.size()) >= m_query.limit) {
            if (m_newest.empty() || place < m_newest.top())
                return;
            m_newest.pop();
        }
        m_newest.push(place);
    }

    Result<LineList> listed()
    {
        std::vector<qint64> numbers;
        for (; !m_newest.empty(); m_newest.pop())
            numbers.push_back(m_newest.top().second);
        std::reverse(numbers.begin(), numbers.end());
        QHash<qint64, size_t> places;
        for (const qint64 number : numbers)
            places.insert(number, size_t(places.size()));
        m_list.rows.resize(numbers.size());
        WEIWO_TRY(repo::namedLines(m_reader, numbers, [&](qint64 no, LineRow &&line) {
            if (const auto part = m_parts.constFind(no); part != m_parts.constEnd()) {
                line.share = part->share;
                line.amount = part->amount;
                line.cost = part->cost;
                if (line.quantity)
                    line.quantity = part->quantity;
            }
            m_list.rows[places.value(no)] = std::move(line);
        }));
        return std::move(m_list);
    }

    using Newest = std::pair<qint64, qint64>;   ///< day, no

    Reader &m_reader;
    LineQuery m_query;
    std::vector<qint64> m_segments;
    Lookups m_lookups;
    std::vector<std::unique_ptr<FilterReader>> m_filters;
    bool m_isCounted = false;          ///< from sums
    QSet<qint64> m_shared;             ///< lines that takeShared() has seen
    QHash<qint64, LinePart> m_parts;   ///< those of them of which a part is listed
    std::priority_queue<Newest, std::vector<Newest>, std::greater<>> m_newest;   ///< the oldest on top
    LineList m_list;
};

} // namespace

Result<LineList> lines(Reader &reader, const LineQuery &query)
{
    const qint64 from = query.range.from.toJulianDay();
    WEIWO_ASSIGN(std::vector<qint64> segments, unitMoves(reader, from, query.range.to.toJulianDay()));
    segments.insert(segments.begin(), from);
    return LineScan(reader, query, std::move(segments)).run();
}

} // namespace weiwo::sales
