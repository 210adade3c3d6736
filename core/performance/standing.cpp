#include "core/performance/standing.h"

#include "core/base/text.h"
#include "core/org/queries.h"
#include "core/quotas/pace.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

std::optional<qint64> sum(std::optional<qint64> a, std::optional<qint64> b)
{
    if (!a || !b)
        return a ? a : b;
    return *a + *b;
}

std::optional<qint64> thousandths(std::optional<double> ratio)
{
    return ratio ? std::optional<qint64>(std::llround(1000 * *ratio)) : std::nullopt;
}

/// Gathers the answer step by step; each step needs the ones before it.
class StandingBuilder
{
public:
    StandingBuilder(Reader &reader, const StandingRequest &request)
        : m_reader(reader), m_request(request), m_calendar(reader.calendar())
    {
    }

    Result<Standing> build()
    {
        WEIWO_TRY(findPlace());
        WEIWO_TRY(findPlan());
        WEIWO_TRY(findEnd());
        readDays();
        WEIWO_TRY(readTargets());
        WEIWO_TRY(readActuals());
        WEIWO_TRY(readMonths());
        WEIWO_TRY(readMonthsOfRows());
        WEIWO_TRY(readCollections());
        addRests();
        return std::move(m_data);
    }

private:
    Status findPlace()
    {
        // The tree of the period: people who left since stand where they stood.
        const QDate asOf = std::min(m_request.period.range.to.addDays(-1), m_request.today);
        WEIWO_ASSIGN(m_tree, org::Tree::shared(m_reader, std::max(asOf, m_request.period.range.from)));
        WEIWO_ASSIGN(const org::Counts counts, org::counts(m_reader));
        m_data.hasPeople = counts.people > 1;
        m_at = m_request.scope ? m_tree->indexOf(org::NodeId(*m_request.scope)).value_or(0) : 0;
        if (m_tree->size() == 0)
            return {};
        m_data.total.name = m_tree->at(m_at).node.name;
        m_data.total.node = m_tree->at(m_at).node.id;
        m_data.total.level = m_tree->at(m_at).node.level;
        addRowsBelow(m_at, 0);
        return {};
    }

    void addRowsBelow(int parent, int depth)
    {
        if (depth >= m_request.depth)
            return;
        for (const int child : m_tree->at(parent).children) {
            const org::Node &node = m_tree->at(child).node;
            m_places.insert(node.id.raw(), m_data.rows.size());
            m_data.rows.push_back({.name = node.name, .node = node.id, .level = node.level, .depth = depth});
            addRowsBelow(child, depth + 1);
        }
    }

    Status findPlan()
    {
        m_year = m_calendar.yearOf(m_request.period.range.from);
        WEIWO_ASSIGN(m_plan, quotas::publishedFor(m_reader, m_year));
        if (!m_plan) {
            WEIWO_ASSIGN(const auto plans, quotas::plans(m_reader));
            for (const quotas::PlanEntry &entry : plans) {
                if (entry.plan.year != m_year || entry.versions.empty() || m_plan)
                    continue;
                WEIWO_ASSIGN(const quotas::Version version, quotas::findVersion(m_reader, entry.plan));
                m_plan = quotas::PlanVersion{entry.plan, version};
            }
        }
        const QString key = !m_request.measure.isEmpty() ? m_request.measure
                            : m_plan                    ? m_plan->plan.measures.value(0)
                                                        : u"sales.amount"_s;
        WEIWO_ASSIGN(m_measure, quotas::measure(m_reader, key));
        m_data.measureTitle = m_measure.title;
        m_data.metric = m_measure.metric;
        m_data.unit = quotas::unitOf(m_measure, m_reader.settings().currency);
        // Goals are of months: a part of one has none, nor has what the plan says nothing of.
        if (m_plan && (!m_plan->plan.measures.contains(m_measure.key) || !isOfWholeMonths(m_request.period.range)))
            m_plan.reset();
        m_data.hasPlan = m_plan.has_value();
        if (m_plan)
            m_data.planTitle = translate("performance", "%1 %2, %3")
                                   .arg(m_plan->plan.key, m_plan->version.key(),
                                        quotas::versionStateTitle(m_plan->version.state));
        return {};
    }

    [[nodiscard]] static bool isOfWholeMonths(const DateRange &range) { return range.from.day() == 1 && range.to.day() == 1; }

    Status readTargets()
    {
        for (const Month month : m_calendar.monthsOf(m_year))
            m_data.months.push_back({month, {}, {}});
        if (!m_plan || m_tree->size() == 0)
            return {};
        WEIWO_ASSIGN(const auto shown, shownTargets());
        for (const quotas::ShownRow &row : *shown) {
            if (!row.month || !row.target)
                continue;
            const bool whole = row.node == m_tree->at(m_at).node.id;
            const auto place = size_t(m_calendar.positionOf(*row.month));
            if (whole)
                m_data.months[place].target = row.target;
            if (m_request.monthsOfRows)
                noteMonthTarget(row, place, whole);
            if (!m_request.period.range.contains(row.month->first()))
                continue;
            if (whole)
                addTarget(m_data.total, row);
            else if (const auto it = m_places.constFind(row.node.raw()); it != m_places.constEnd())
                addTarget(m_data.rows[*it], row);
        }
        return {};
    }

    /// Kept: they do not change with the period.
    Result<std::shared_ptr<const std::vector<quotas::ShownRow>>> shownTargets()
    {
        quotas::ShowRequest request;
        request.node = m_tree->at(m_at).node.id;
        request.depth = m_request.depth;
        request.measure = m_measure.key;
        const QString name = u"performance.targets.%1.%2.%3.%4.%5"_s.arg(m_plan->version.id.raw().text(), request.node->raw().text())
                                 .arg(m_request.depth).arg(yearStart()).arg(request.measure);
        return m_reader.db().kept<std::vector<quotas::ShownRow>>(name, [&] { return quotas::show(m_reader, *m_plan, request); });
    }

    /// Of the fiscal year: what is kept by its months would be another's under another calendar.
    [[nodiscard]] qint64 yearStart() const { return m_calendar.year(m_year).range.from.toJulianDay(); }

    void noteMonthTarget(const quotas::ShownRow &shown, size_t place, bool whole)
    {
        const auto it = m_places.constFind(shown.node.raw());
        if (!whole && it == m_places.constEnd())
            return;
        auto &targets = (whole ? m_data.total : m_data.rows[*it]).monthTargets;
        targets.resize(m_data.months.size());
        targets[place] = shown.target;
    }

    void addTarget(StandingRow &to, const quotas::ShownRow &shown) const
    {
        to.target = sum(to.target, shown.target);
        to.expected = sum(to.expected, m_pacer.due(*shown.target, *shown.month));
    }

    [[nodiscard]] metrics::Query query(const QString &metric) const
    {
        metrics::Query query;
        query.metrics = {metric};
        query.period = m_request.period;
        // Not over yet: so far, against as much of the other period (metrics::comparedRange()).
        if (m_data.toDate)
            query.period = Period{m_request.period.kind, {m_request.period.range.from, m_data.upTo}, m_request.period.fiscal};
        query.compare = m_request.compare;
        if (m_at > 0)
            query.where.push_back(scopeFilter(m_tree->at(m_at).node));
        return query;
    }

    /// By the units or people that are shown; few people are asked for by name.
    [[nodiscard]] metrics::Query byRows(const QString &dimension) const
    {
        constexpr qsizetype Few = 32;
        metrics::Query asked = query(m_measure.metric);
        asked.by = {dimension};
        asked.inOrder = false;
        if (dimension != org::levelKey(org::Level::Person))
            return asked;
        QStringList people;
        for (const StandingRow &row : m_data.rows)
            if (row.level == org::Level::Person)
                people << row.node->raw().text();
        if (people.size() <= Few)
            asked.where.push_back({dimension, Filter::Op::Equal, people});
        return asked;
    }

    [[nodiscard]] bool compares() const { return m_request.compare != metrics::Compare::None; }

    /// Up to which day there are figures.
    Status findEnd()
    {
        WEIWO_ASSIGN(m_pacer, quotas::Pacer::make(m_reader, m_measure, m_request.today));
        m_data.lastOrder = m_pacer.lastDay();
        m_data.hasOrders = m_data.lastOrder.has_value();
        m_data.profileMonths = m_pacer.profile().months();
        const DateRange &range = m_request.period.range;
        m_data.upTo = std::clamp(m_pacer.upTo(), range.from, range.to);
        m_data.toDate = m_data.upTo > range.from && m_data.upTo < range.to;
        // Nothing of it has come yet: against a whole period that would be a fall of 100 %.
        if (m_data.hasOrders && m_data.upTo <= range.from)
            m_request.compare = metrics::Compare::None;
        return {};
    }

    Status readActuals()
    {
        if (!m_data.hasOrders)
            return {};
        WEIWO_ASSIGN(const metrics::Table all, metrics::query(m_reader, query(m_measure.metric)));
        m_data.total.actual = all.total.at(0).whole;
        WEIWO_ASSIGN(m_data.coverage, metrics::coverageOf(m_reader, query(m_measure.metric)));
        // Every screen says its scope itself, by name.
        m_data.coverage.filters.clear();
        if (compares())
            m_data.total.compared = all.total.at(1).whole;
        for (const QString &dimension : childDimensions())
            WEIWO_TRY(readChildren(dimension));
        return {};
    }

    [[nodiscard]] QStringList childDimensions() const
    {
        QStringList dimensions;
        for (const StandingRow &row : m_data.rows)
            if (const auto at = m_tree->indexOf(*row.node)) {
                // A level is the dimension of its units.
                const QString dimension = org::levelKey(m_tree->at(*at).node.level);
                if (!dimensions.contains(dimension))
                    dimensions.append(dimension);
            }
        return dimensions;
    }

    Status readChildren(const QString &dimension)
    {
        WEIWO_ASSIGN(const metrics::Table table, metrics::query(m_reader, byRows(dimension)));
        for (const metrics::TableRow &row : table.rows) {
            const auto it = m_places.constFind(row.ids.at(0));
            if (it == m_places.constEnd())
                continue;
            m_data.rows[*it].actual = row.figures.at(0).whole;
            if (compares())
                m_data.rows[*it].compared = row.figures.at(1).whole;
        }
        return {};
    }

    Status readMonths()
    {
        if (!m_data.hasOrders)
            return {};
        metrics::Query byMonth = query(m_measure.metric);
        byMonth.by = {u"month"_s};
        byMonth.period = m_calendar.year(m_year);
        byMonth.compare = metrics::Compare::None;
        WEIWO_ASSIGN(const metrics::Table table, metrics::query(m_reader, byMonth));
        for (const metrics::TableRow &row : table.rows) {
            const auto month = Month::fromText(row.labels.at(0));
            if (month && m_calendar.yearOf(*month) == m_year)
                m_data.months[size_t(m_calendar.positionOf(*month))].actual = row.figures.at(0).whole;
        }
        // A month that is over and has no orders sold nothing; one to come has no figure.
        for (StandingMonth &month : m_data.months)
            if (!month.actual && month.month.first() <= *m_data.lastOrder)
                month.actual = 0;
        return {};
    }

    /// By row and month, so that a row shows its course.
    Status readMonthsOfRows()
    {
        if (!m_request.monthsOfRows || !m_data.hasOrders)
            return {};
        for (StandingRow &row : m_data.rows)
            row.months.resize(m_data.months.size());
        for (const StandingMonth &month : m_data.months)
            m_data.total.months.push_back(month.actual);
        for (const QString &dimension : childDimensions()) {
            WEIWO_ASSIGN(const auto courses, coursesBy(dimension));
            for (const auto &[id, months] : courses->asKeyValueRange())
                if (const auto it = m_places.constFind(id); it != m_places.constEnd())
                    m_data.rows[*it].months = months;
        }
        return {};
    }

    using Courses = QHash<Id, std::vector<std::optional<qint64>>>;

    /// The fiscal year's months of each unit of a level. Kept: they do not change with the period.
    Result<std::shared_ptr<const Courses>> coursesBy(const QString &dimension)
    {
        metrics::Query course = byRows(dimension);
        course.by << u"month"_s;
        course.period = m_calendar.year(m_year);
        course.compare = metrics::Compare::None;
        QString name = u"performance.courses.%1.%2.%3.%4"_s.arg(m_measure.metric, dimension).arg(yearStart())
                           .arg(m_request.today.toJulianDay());
        for (const Filter &filter : course.where)
            name += u' ' + filter.text();
        return m_reader.db().kept<Courses>(name, [&]() -> Result<Courses> {
            WEIWO_ASSIGN(const metrics::Table table, metrics::query(m_reader, course));
            QHash<QString, size_t> places;
            for (const Month month : m_calendar.monthsOf(m_year))
                places.insert(month.key(), size_t(m_calendar.positionOf(month)));
            Courses courses;
            for (const metrics::TableRow &row : table.rows)
                if (const auto place = places.constFind(row.labels.at(1)); place != places.constEnd()) {
                    auto &months = courses[row.ids.at(0)];
                    months.resize(size_t(places.size()));
                    months[*place] = row.figures.at(0).whole;
                }
            return courses;
        });
    }

    Status readCollections()
    {
        const auto &catalogues = m_reader.registry().extension<metrics::Catalogues>();
        if (!catalogues.metrics.find(u"collections.amount"_s))
            return {};
        WEIWO_ASSIGN(const metrics::Table table, metrics::query(m_reader, query(u"collections.amount"_s)));
        m_data.collected = table.total.at(0).whole;
        if (compares())
            m_data.collectedCompared = table.total.at(1).whole;
        return {};
    }

    void readDays()
    {
        const DayTable &days = m_pacer.days();
        const DateRange &range = m_request.period.range;
        m_data.workingDays = workingDays(range, days);
        m_data.workingDaysGone = workingDays({range.from, m_data.upTo}, days);
        m_data.workingDaysLeft = workingDays({std::clamp(std::max(m_request.today, m_data.upTo), range.from, range.to), range.to}, days);
    }

    /// What is sold in a unit but below none of its children: shown, so that the parts add up.
    void addRests()
    {
        const std::vector<StandingRow> all = std::exchange(m_data.rows, {});
        size_t next = 0;
        addLevel(all, next, m_data.total, 0, {});
    }

    void addLevel(const std::vector<StandingRow> &all, size_t &next, const StandingRow &parent, int depth,
                  std::optional<size_t> above)
    {
        StandingRow rest{.name = translate("performance", "Others"), .level = parent.level, .depth = depth,
                         .actual = parent.actual, .compared = parent.compared, .months = parent.months,
                         .parent = above};
        const bool hasParts = next < all.size() && all[next].depth == depth;
        while (next < all.size() && all[next].depth == depth) {
            const StandingRow &row = all[next++];
            takeOut(rest, row);
            const bool shown = row.target || row.actual || row.compared;
            if (shown) {
                m_data.rows.push_back(row);
                m_data.rows.back().parent = above;
            }
            addLevel(all, next, row, depth + 1, shown ? m_data.rows.size() - 1 : above);
        }
        for (auto StandingRow::*figure : {&StandingRow::actual, &StandingRow::compared})
            if (rest.*figure == 0)
                rest.*figure = std::nullopt;
        if (hasParts && (rest.actual || rest.compared))
            m_data.rows.push_back(rest);
    }

    static void takeOut(StandingRow &rest, const StandingRow &row)
    {
        const auto less = [](std::optional<qint64> &from, std::optional<qint64> part) {
            if (from)
                *from -= part.value_or(0);
        };
        less(rest.actual, row.actual);
        less(rest.compared, row.compared);
        for (size_t i = 0; i < rest.months.size() && i < row.months.size(); ++i)
            less(rest.months[i], row.months[i]);
    }

    Reader &m_reader;
    StandingRequest m_request;
    FiscalCalendar m_calendar;
    int m_year = 0;
    std::shared_ptr<const org::Tree> m_tree;
    int m_at = 0;
    QHash<Id, size_t> m_places;
    std::optional<quotas::PlanVersion> m_plan;
    quotas::Measure m_measure;
    quotas::Pacer m_pacer;
    Standing m_data;
};

} // namespace

Filter scopeFilter(const org::Node &node)
{
    return {node.level == org::Level::Person ? u"person"_s : u"node"_s, Filter::Op::Equal, {node.id.text()}};
}

Result<Standing> standing(Reader &reader, const StandingRequest &request)
{
    return StandingBuilder(reader, request).build();
}

std::optional<qint64> attainment(const StandingRow &row)
{
    return thousandths(metrics::attainmentRatio(row.actual, row.target));
}

std::optional<double> dueShare(const StandingRow &row)
{
    return metrics::dueShare(row.expected, row.target);
}

std::optional<qint64> due(const StandingRow &row)
{
    return thousandths(dueShare(row));
}

std::optional<qint64> pace(const StandingRow &row)
{
    return thousandths(metrics::paceRatio(row.actual, row.target, dueShare(row)));
}

std::optional<qint64> gap(const StandingRow &row)
{
    return metrics::gapToTarget(row.actual, row.target);
}

std::optional<qint64> landing(const StandingRow &row)
{
    const auto elapsed = dueShare(row);
    if (!elapsed)
        return {};
    const auto landing = metrics::projectedLanding(row.actual, row.target, elapsed, {});
    return landing ? std::optional(landing->value) : std::nullopt;
}

std::optional<qint64> requiredPerDay(const StandingRow &row, qint64 workingDaysLeft)
{
    return metrics::requiredPerDay(row.actual, row.target, double(workingDaysLeft));
}

std::optional<metrics::PaceStatus> paceStatus(const StandingRow &row)
{
    const auto elapsed = dueShare(row);
    return metrics::paceStatus(metrics::paceRatio(row.actual, row.target, elapsed), elapsed);
}

std::optional<qint64> growth(std::optional<qint64> now, std::optional<qint64> before)
{
    return thousandths(metrics::growthOf(now, before).ratio);
}

} // namespace weiwo::performance
