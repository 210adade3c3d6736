#include "core/metrics/evaluation.h"

#include <cmath>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace weiwo::metrics {

namespace {

/// Numbers rows by their labels and ids.
class RowIndex
{
public:
    /// The number of such a row, @p next where there was none.
    size_t numberOf(const std::vector<QString> &labels, const std::vector<Id> &ids, size_t next)
    {
        return m_numbers.try_emplace({labels, ids}, next).first->second;
    }

private:
    using Key = std::pair<std::vector<QString>, std::vector<Id>>;
    struct Hash
    {
        size_t operator()(const Key &key) const noexcept
        {
            return qHashRange(key.first.begin(), key.first.end(), qHashRange(key.second.begin(), key.second.end()));
        }
    };
    std::unordered_map<Key, size_t, Hash> m_numbers;
};

tl::unexpected<Error> unknown(const QString &message, const QString &key)
{
    return fail(errc::NotFound, message.arg(key), key);
}

Result<const DimensionSpec *> dimensionOf(const Catalogues &catalogues, const QString &key)
{
    if (const DimensionSpec *dimension = catalogues.dimensions.find(key))
        return dimension;
    return unknown(translate("metrics", "There is no dimension \"%1\"."), key);
}

template<class T>
void addOnce(std::vector<const T *> &list, const T *entry)
{
    if (std::find(list.begin(), list.end(), entry) == list.end())
        list.push_back(entry);
}

Status addBase(Plan &plan, const Catalogues &catalogues, const MetricSpec &metric)
{
    WEIWO_ASSIGN(const std::vector<const MetricSpec *> all, plan.known.baseOf(metric));
    for (const MetricSpec *base : all) {
        const SourceSpec *source = catalogues.sources.find(base->source);
        if (!source)
            return unknown(translate("metrics", "Nothing computes the metric \"%1\"."), base->key);
        addOnce(plan.base, base);
        addOnce(plan.sources, source);
    }
    return {};
}

Status goTogether(const Plan &plan, const DimensionSpec &dimension)
{
    for (const MetricSpec *metric : plan.base)
        for (const SourceSpec *source : plan.sources) {
            if (source->key != metric->source || source->dimensions.contains(dimension.key)
                || (!dimension.of.isEmpty() && source->dimensions.contains(dimension.of)))
                continue;
            return fail(errc::BadInput,
                        translate("metrics", "The metric \"%1\" has no values by \"%2\".")
                            .arg(metric->key, dimension.key),
                        dimension.key);
        }
    return {};
}

/// Figures of base metrics by row, gathered from all sources.
struct Gathered
{
    std::vector<SourceRow> rows;
    std::optional<RowIndex> index;   ///< of the rows, once a second answer is laid beside the first
    std::vector<std::optional<qint64>> total;

    SourceRow &row(SourceRow &like)
    {
        if (!index) {
            index.emplace();
            for (size_t i = 0; i < rows.size(); ++i)
                index->numberOf(rows[i].labels, rows[i].ids, i);
        }
        const size_t number = index->numberOf(like.labels, like.ids, rows.size());
        if (number == rows.size())
            rows.push_back({std::move(like.labels), std::move(like.ids), {}});
        return rows[number];
    }
};

/// Months of a time label's first month; of a day none.
QString shifted(const QString &label, const DimensionSpec &dimension,
                const FiscalCalendar &calendar, const TimeShift &by)
{
    if (label.isNull())
        return label;
    if (dimension.key == u"day"_s) {
        const QDate day = QDate::fromString(label, Qt::ISODate);
        // Whole months lie between whole periods; only then do days of the month correspond.
        if (by.months % 12 != 0 || by.months == 0)
            return day.addDays(by.days).toString(Qt::ISODate);
        const QDate partner = day.addMonths(by.months);
        if (partner.day() == day.day())
            return partner.toString(Qt::ISODate);
        return by.onto.contains(day) ? QString() : label;
    }
    const auto period = calendar.parse(label);
    if (!period)
        return label;
    const Month month = Month(period->range.from).plus(by.months);
    if (dimension.key == u"month"_s)
        return month.key();
    return dimension.key == u"quarter"_s ? calendar.quarterKey(month) : calendar.yearKey(month);
}

void shiftTime(std::vector<SourceRow> &earlier, const Plan &plan, const FiscalCalendar &calendar, const TimeShift &by)
{
    for (size_t i = 0; i < plan.dimensions.size(); ++i)
        if (plan.dimensions[i]->isTime)
            for (SourceRow &row : earlier)
                row.labels[i] = shifted(row.labels[i], *plan.dimensions[i], calendar, by);
}

/// The total of the metrics at @p places of the plan, which the source answered with @p parts.
Status askTotal(Reader &reader, const Plan &plan, const SourceSpec &source, SourceRequest request,
                const std::vector<size_t> &places, const std::vector<SourceRow> &parts, Gathered &into)
{
    into.total.resize(plan.base.size());
    request.dimensions.clear();
    const QStringList metrics = std::exchange(request.metrics, {});
    std::vector<size_t> asked;
    const bool overlaps = std::any_of(plan.dimensions.begin(), plan.dimensions.end(), [&source](const DimensionSpec *dimension) {
        return source.overlapping.contains(dimension->key) || source.overlapping.contains(dimension->of);
    });
    for (size_t i = 0; i < places.size(); ++i) {
        if (overlaps || parts.empty() || !source.addingUp.contains(metrics[qsizetype(i)])) {
            request.metrics << metrics[qsizetype(i)];
            asked.push_back(places[i]);
            continue;
        }
        std::optional<qint64> &sum = into.total[places[i]];
        for (const SourceRow &row : parts)
            if (row.values[i])
                sum = sum.value_or(0) + *row.values[i];
    }
    if (asked.empty())
        return {};
    WEIWO_ASSIGN(const auto total, source.query(reader, request));
    for (const SourceRow &row : total)
        for (size_t i = 0; i < asked.size(); ++i)
            into.total[asked[i]] = row.values[i];
    return {};
}

/// Asks a source for the metrics at @p places of the plan, by the request's dimensions and in all.
Status ask(Reader &reader, const Plan &plan, const SourceSpec &source, SourceRequest request,
           const std::vector<size_t> &places, const std::optional<TimeShift> &shift, Gathered &into)
{
    for (const size_t place : places) {
        const MetricSpec &metric = *plan.base[place];
        request.metrics << (metric.toDateOf.isEmpty() ? metric.key : metric.toDateOf);
    }
    WEIWO_ASSIGN(auto rows, source.query(reader, request));
    if (!request.dimensions.isEmpty())
        WEIWO_TRY(askTotal(reader, plan, source, request, places, rows, into));
    if (shift)
        shiftTime(rows, plan, reader.calendar(), *shift);
    const bool first = into.rows.empty();
    for (SourceRow &row : rows) {
        const auto values = std::exchange(row.values, {});
        SourceRow &at = first ? into.rows.emplace_back(std::move(row)) : into.row(row);
        at.values.resize(plan.base.size());
        into.total.resize(plan.base.size());
        for (size_t i = 0; i < places.size(); ++i) {
            at.values[places[i]] = values[i];
            if (request.dimensions.isEmpty())
                into.total[places[i]] = values[i];
        }
    }
    return {};
}

Status gather(Reader &reader, const Plan &plan, const SourceSpec &source, SourceRequest request,
              const std::optional<TimeShift> &shift, Gathered &into)
{
    std::vector<size_t> whole;
    std::vector<size_t> toDate;
    for (size_t i = 0; i < plan.base.size(); ++i)
        if (plan.base[i]->source == source.key)
            (plan.base[i]->toDateOf.isEmpty() ? whole : toDate).push_back(i);
    if (!whole.empty())
        WEIWO_TRY(ask(reader, plan, source, request, whole, shift, into));
    request.range.to = std::min(request.range.to, reader.clock().today().addDays(1));
    if (!toDate.empty() && request.range.from < request.range.to)
        WEIWO_TRY(ask(reader, plan, source, request, toDate, shift, into));
    return {};
}

Figure figureOf(const Plan &plan, const MetricSpec &metric,
                const std::vector<std::optional<qint64>> &values)
{
    if (metric.inputs.isEmpty()) {
        for (size_t i = 0; i < plan.base.size(); ++i)
            if (plan.base[i] == &metric)
                return {values[i], {}};
        return {};
    }
    std::vector<Figure> figures;
    for (const QString &input : metric.inputs)
        figures.push_back(figureOf(plan, *plan.known.find(input), values));
    if (metric.compute)
        return metric.compute(figures);
    std::vector<std::optional<qint64>> inputs;
    for (const Figure &figure : figures)
        inputs.push_back(figure.whole);
    const std::optional<double> value = metric.derive(inputs);
    if (!value || !std::isfinite(*value))
        return {};
    if (metric.kind == Kind::Ratio)
        return {{}, value};
    return {static_cast<qint64>(std::llround(*value)), {}};
}

std::vector<Figure> figuresOf(const Plan &plan, std::vector<std::optional<qint64>> values)
{
    values.resize(plan.base.size());
    std::vector<Figure> figures;
    for (const MetricSpec *metric : plan.metrics)
        figures.push_back(figureOf(plan, *metric, values));
    return figures;
}

} // namespace

Result<Plan> planOf(Reader &reader, const Query &query)
{
    const auto &catalogues = reader.registry().extension<Catalogues>();
    Plan plan;
    WEIWO_ASSIGN(plan.known, metricsOf(reader));
    if (query.metrics.isEmpty())
        return fail(errc::BadInput, translate("metrics", "Name at least one metric."));
    for (const QString &key : query.metrics) {
        WEIWO_ASSIGN(const MetricSpec *metric, plan.known.get(key));
        if (std::find(plan.metrics.begin(), plan.metrics.end(), metric) != plan.metrics.end())
            return fail(errc::BadInput,
                        translate("metrics", "The metric \"%1\" is named twice.").arg(key), key);
        plan.metrics.push_back(metric);
        WEIWO_TRY(addBase(plan, catalogues, *metric));
    }
    for (const QString &key : query.by) {
        WEIWO_ASSIGN(const DimensionSpec *dimension, dimensionOf(catalogues, key));
        addOnce(plan.dimensions, dimension);
        WEIWO_TRY(goTogether(plan, *dimension));
    }
    for (const Filter &filter : query.where) {
        WEIWO_ASSIGN(const DimensionSpec *dimension, dimensionOf(catalogues, filter.field));
        WEIWO_TRY(goTogether(plan, *dimension));
    }
    return plan;
}

Result<std::optional<DateRange>> rangeOf(Reader &reader, const Query &query, const Plan &plan)
{
    if (query.period)
        return std::optional(query.period->range);
    std::optional<DateRange> range;
    for (const SourceSpec *source : plan.sources) {
        WEIWO_ASSIGN(const auto extent, source->extent(reader));
        if (!extent)
            continue;
        range = range ? DateRange{std::min(range->from, extent->from),
                                  std::max(range->to, extent->to)}
                      : *extent;
    }
    return range;
}

Result<Period> countedPeriod(Reader &reader, const SourceSpec &source, const Period &period)
{
    if (source.isOfGoals)
        return period;
    WEIWO_ASSIGN(const auto extent, source.extent(reader));
    return soFar(period, extent, reader.clock().today());
}

Result<Evaluation> evaluate(Reader &reader, const Plan &plan, const Query &query,
                            const std::vector<SourceRange> &ranges)
{
    SourceRequest request;
    request.memo = std::make_shared<QHash<QString, std::any>>();
    request.filters = query.where;
    request.plan = query.plan;
    for (const DimensionSpec *dimension : plan.dimensions)
        request.dimensions << dimension->key;
    Gathered gathered;
    for (size_t i = 0; i < plan.sources.size(); ++i) {
        request.range = ranges[i].range;
        WEIWO_TRY(gather(reader, plan, *plan.sources[i], request, ranges[i].shift, gathered));
    }

    Evaluation result;
    result.total = figuresOf(plan, gathered.total);
    for (SourceRow &found : gathered.rows) {
        TableRow row{std::move(found.labels), std::move(found.ids), figuresOf(plan, std::move(found.values))};
        if (std::any_of(row.figures.begin(), row.figures.end(),
                        [](const Figure &figure) { return !figure.isNull(); }))
            result.rows.push_back(std::move(row));
    }
    return result;
}

std::vector<TableRow>
joined(const Evaluation &now, const Evaluation &before,
       const std::function<std::vector<Figure>(const std::vector<Figure> &,
                                               const std::vector<Figure> &)> &beside)
{
    RowIndex index;
    std::vector<TableRow> result;
    for (const TableRow &row : now.rows) {
        index.numberOf(row.labels, row.ids, result.size());
        result.push_back({row.labels, row.ids, row.figures});
    }
    std::vector<const std::vector<Figure> *> earlier(result.size(), nullptr);
    for (const TableRow &row : before.rows) {
        const size_t number = index.numberOf(row.labels, row.ids, result.size());
        if (number == result.size()) {
            result.push_back({row.labels, row.ids, std::vector<Figure>(now.total.size())});
            earlier.push_back(nullptr);
        }
        earlier[number] = &row.figures;
    }
    for (size_t i = 0; i < result.size(); ++i)
        result[i].figures = beside(result[i].figures, earlier[i] ? *earlier[i] : std::vector<Figure>());
    return result;
}

} // namespace weiwo::metrics
