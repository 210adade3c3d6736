#include "core/sales/lines.h"

#include "core/sales/dimensions.h"
#include "core/sales/repo.h"

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

/// One of several filters is enough: the others look at the lines themselves.
void narrow(std::optional<std::vector<qint64>> &some, std::optional<std::vector<qint64>> &&other)
{
    if (other && (!some || other->size() < some->size()))
        some = std::move(other);
}

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
        WEIWO_TRY(repo::scanLines(m_reader, m_query.range, customers, limits, [this](const repo::ScannedLine &line) { take(line); }));
        return listed();
    }

private:
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

    void take(const repo::ScannedLine &line)
    {
        const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), line.day);
        const repo::FigureRow row{.place = line.place,
                                  .segment = std::max(0, int(after - m_segments.begin()) - 1),
                                  .person = line.person, .customer = line.customer, .product = line.product,
                                  .month = line.month, .day = line.day};
        for (const auto &filter : m_filters)
            if (!filter->passes(row))
                return;
        ++m_list.lines;
        m_list.amount += line.amount;
        m_list.quantity += line.quantity;
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
