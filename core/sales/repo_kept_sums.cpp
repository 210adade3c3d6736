#include "core/sales/kept_sums.h"

#include "core/sales/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales::repo {

namespace {

/// Beyond that the days of all units are more than is worth keeping.
constexpr qint64 MostDays = 400;
constexpr qint64 MonthsInPiece = 12;
/// What so few units sold of each product, or on some days, is read faster than what all did.
constexpr size_t FewUnits = 64;

struct KeptSum
{
    qint32 time = 0;      ///< a month; a day where the pieces are of days; 0 where a piece is one stretch
    bool member = false;
    qint64 unit = 0;
    qint64 subject = 0;   ///< a person or a product; 0: none, or not asked for
    qint64 lines = 0;
    qint64 amount = 0;
    qint64 quantity = 0;
    qint64 costed = 0;
    qint64 cost = 0;
    qint64 profit = 0;
};
struct KeptSums
{
    std::vector<KeptSum> sums;
    std::vector<PriceFigures> prices;   ///< of each, where they are of products
};

qint64 firstDayOf(qint64 month)
{
    return Month::fromIndex(static_cast<int>(month)).first().toJulianDay();
}

/// Reads the pieces that a part of a query is made of, and gives their rows.
class KeptReader
{
public:
    KeptReader(Reader &reader, const FigureQuery &query, const SumSource &source,
               const std::function<void(const FigureRow &)> &each)
        : m_reader(reader), m_query(query), m_source(source), m_each(each),
          m_byPlace(query.unit || !query.product), m_byTime(source.monthly || query.day),
          m_units(!m_byTime && query.units && query.units->size() <= FewUnits ? jsonList(*query.units) : QString())
    {
    }

    Status run()
    {
        if (m_source.monthly)
            return months();
        return m_query.day ? days() : stretches();
    }

private:
    /// Whole years of months, of which the query wants some.
    Status months()
    {
        const qint64 from = monthOf(m_source.from);
        const qint64 to = monthOf(m_source.to);
        for (qint64 piece = from - from % MonthsInPiece; piece < to; piece += MonthsInPiece)
            WEIWO_TRY(give(piece, piece + MonthsInPiece, from, to));
        return {};
    }

    /// Whole months of days, of which the query wants some.
    Status days()
    {
        for (qint64 month = monthOf(m_source.from); firstDayOf(month) < m_source.to; ++month)
            WEIWO_TRY(give(firstDayOf(month), firstDayOf(month + 1), m_source.from, m_source.to));
        return {};
    }

    /// Stretches of days, each inside one month and without a border inside.
    Status stretches()
    {
        for (qint64 from = m_source.from; from < m_source.to;) {
            qint64 to = std::min(m_source.to, firstDayOf(monthOf(from) + 1));
            for (const qint64 border : m_query.borders)
                if (from < border)
                    to = std::min(to, border);
            m_stretch = from;
            WEIWO_TRY(give(from, to, from, to));
            from = to;
        }
        return {};
    }

    Status give(qint64 first, qint64 last, qint64 from, qint64 to)
    {
        WEIWO_ASSIGN(const auto sums, piece(first, last));
        for (size_t i = 0; i < sums->sums.size(); ++i) {
            const KeptSum &sum = sums->sums[i];
            if (sum.lines <= 0 || (m_byTime && (sum.time < from || sum.time >= to)))
                continue;
            if (!sums->prices.empty())
                m_row.prices = sums->prices[i];
            give(sum);
        }
        return {};
    }

    void give(const KeptSum &sum)
    {
        const qint64 day = m_source.monthly ? firstDayOf(sum.time) : m_byTime ? sum.time : m_stretch;
        if (day != m_day) {
            m_day = day;
            m_row.segment = m_query.unit ? static_cast<int>(std::upper_bound(m_query.borders.begin(), m_query.borders.end(), day)
                                                            - m_query.borders.begin())
                                         : 0;
            m_row.month = m_query.month ? monthOf(day) : 0;
            m_row.day = m_query.day ? day : 0;
        }
        m_row.place = {.unit = sum.unit, .member = sum.member};
        const auto subject = sum.subject == 0 ? std::nullopt : std::optional(sum.subject);
        m_row.person = m_query.person ? subject : std::nullopt;
        m_row.product = m_query.product ? subject : std::nullopt;
        m_row.lines = sum.lines;
        m_row.amount = sum.amount;
        m_row.quantity = sum.quantity;
        m_row.cost = sum.costed > 0 ? std::optional(sum.cost) : std::nullopt;
        m_row.profit = sum.costed > 0 ? std::optional(sum.profit) : std::nullopt;
        m_each(m_row);
    }

    /// The sums from @p from to before @p to, as the source tells time.
    Result<std::shared_ptr<const KeptSums>> piece(qint64 from, qint64 to)
    {
        const QString table = QString::fromLatin1(m_source.table);
        const QString subject = m_query.person ? u"person"_s : m_query.product ? u"product"_s : u"0"_s;
        const QString name = u"sales.kept_sums.%1.%2.%3.%4.%5.%6.%7"_s.arg(table, subject).arg(m_byPlace).arg(m_byTime).arg(from).arg(to).arg(m_units);
        return m_reader.db().kept<KeptSums>(name, [&]() -> Result<KeptSums> {
            KeptSums sums;
            Database::Bindings bindings{from, to};
            if (!m_units.isEmpty())
                bindings = {jsonList(from, to), m_units};
            WEIWO_TRY(m_reader.db().each(statement(table, subject), bindings, [&](const Row &row) {
                sums.sums.push_back({.time = static_cast<qint32>(row.integer(0)), .member = row.integer(2) != 0,
                                     .unit = row.integer(1), .subject = row.integer(3),
                                     .lines = row.integer(4), .amount = row.integer(5), .quantity = row.integer(6),
                                     .costed = row.integer(7), .cost = row.integer(8), .profit = row.integer(9)});
                if (m_query.product)
                    sums.prices.push_back({.marked = row.integer(10), .discount = row.integer(11),
                                           .plain = row.integer(12), .pieces = row.integer(13)});
                return true;
            }));
            sums.sums.shrink_to_fit();
            sums.prices.shrink_to_fit();
            return sums;
        });
    }

    [[nodiscard]] QString statement(const QString &table, const QString &subject) const
    {
        const QString time = m_source.monthly ? u"month"_s : u"day"_s;
        QStringList keys{m_byTime ? time : u"0"_s, m_byPlace ? u"unit"_s : u"0"_s, m_byPlace ? u"member"_s : u"0"_s, subject};
        QStringList figures{u"lines"_s, u"amount"_s, u"quantity"_s, u"costed"_s, u"cost"_s, u"profit"_s};
        if (m_query.product)
            figures << u"marked"_s << u"discount"_s << u"plain"_s << u"pieces"_s;
        // The keys of a table in whole need no adding up.
        const bool whole = m_byTime && m_byPlace && subject != u"0"_s;
        if (!whole)
            for (QString &figure : figures)
                figure = u"sum(%1)"_s.arg(figure);
        QString sql = u"SELECT %1, %2 FROM %3 WHERE "_s.arg(keys.join(u", "_s), figures.join(u", "_s), table);
        // The key of the sums begins with the day and the unit: both are looked up together.
        sql += m_units.isEmpty() ? u"%1 >= ? AND %1 < ?"_s.arg(time)
                                 : u"%1 IN (SELECT value FROM json_each(?)) AND unit IN (SELECT value FROM json_each(?))"_s.arg(time);
        keys.removeAll(u"0"_s);
        if (!whole && !keys.isEmpty())
            sql += u" GROUP BY "_s + keys.join(u", "_s);
        return sql;
    }

    Reader &m_reader;
    const FigureQuery &m_query;
    const SumSource &m_source;
    const std::function<void(const FigureRow &)> &m_each;
    bool m_byPlace;
    bool m_byTime;
    QString m_units;        ///< that alone are read and kept; empty: all
    qint64 m_stretch = 0;   ///< the first day of the stretch that is given
    qint64 m_day = -1;      ///< that m_row tells the time of
    FigureRow m_row;
};

} // namespace

bool isKept(const FigureQuery &query, const SumSource &source)
{
    if (!source.table || (!query.unit && !query.person && !query.product))
        return false;
    if (query.persons || (query.product && query.units && query.units->size() <= FewUnits))
        return false;
    return source.monthly || !query.day || (!query.person && source.to - source.from <= MostDays);
}

Status keptFigures(Reader &reader, const FigureQuery &query, const SumSource &source,
                   const std::function<void(const FigureRow &)> &each)
{
    return KeptReader(reader, query, source, each).run();
}

} // namespace weiwo::sales::repo
