#include "core/customers/tiers/figures.h"

#include "core/customers/repo_book.h"
#include "core/customers/tiers/repo.h"
#include "core/customers/tiers/rules.h"
#include "core/metrics/engine.h"
#include "core/money/decimal.h"
#include "core/money/readable.h"
#include "core/storage/record_store.h"
#include "core/workspace/jobs.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using sales::CustomerColumn;
using sales::CustomerFigure;

constexpr int RatioDigits = 6;
constexpr int QuantityDigits = 3;

/// What rules tell from order lines beside metrics.
struct MadeInput
{
    const char *key;
    Text title;
    metrics::Kind kind;
    bool more;
    CustomerFigure figure;
};
const MadeInput madeInputs[] = {
    {RecencyInput, WEIWO_TEXT("tiers", "Days since the last order"), metrics::Kind::Count, false, CustomerFigure::LastDay},
    {FrequencyInput, WEIWO_TEXT("tiers", "Number of orders"), metrics::Kind::Count, true, CustomerFigure::OrdersOrDays},
    {MonetaryInput, WEIWO_TEXT("tiers", "Amount of the orders"), metrics::Kind::Money, true, CustomerFigure::Amount},
};

const MadeInput *madeInputOf(const QString &key)
{
    for (const MadeInput &input : madeInputs)
        if (key == QLatin1StringView(input.key))
            return &input;
    return nullptr;
}

std::optional<CustomerFigure> columnOf(const QString &key)
{
    if (const MadeInput *made = madeInputOf(key))
        return made->figure;
    return sales::customerFigureOf(key);
}

} // namespace

std::optional<QString> madeInputTitle(const QString &key)
{
    if (const MadeInput *made = madeInputOf(key))
        return made->title.str();
    return key == QLatin1StringView(PredictedInput) ? std::optional(translate("tiers", "Predicted value")) : std::nullopt;
}

Result<std::unique_ptr<TierFigures>> TierFigures::open(Reader &reader, QDate asOf, int months, JobContext *job)
{
    std::unique_ptr<TierFigures> made(new TierFigures(reader, asOf, months, job));
    WEIWO_ASSIGN(made->m_known, metrics::metricsOf(reader));
    WEIWO_ASSIGN(made->m_limit, records::localKeyLimit(reader.db(), u"customer"_s));
    WEIWO_TRY(repo::eachLiving(reader, [&made](qint64 no) { made->m_living.push_back(no); }));
    return made;
}

DateRange TierFigures::range(int months) const
{
    return tierRange(m_asOf, monthsOf(months));
}

Status TierFigures::read(const std::vector<TierFigureNeed> &needs)
{
    std::map<int, QStringList> columns;
    for (const TierFigureNeed &need : needs) {
        const int months = monthsOf(need.months);
        if (m_kept.contains({need.metric, months}))
            continue;
        if (columnOf(need.metric)) {
            if (!columns[months].contains(need.metric))
                columns[months] << need.metric;
            continue;
        }
        WEIWO_ASSIGN(const metrics::MetricSpec *spec, m_known.get(need.metric));
        if (!m_known.knows(*spec, u"customer"_s))
            return fail(errc::BadInput, translate("tiers", "%1 has no values by customer. Choose another metric.").arg(spec->heading()), need.metric);
        WEIWO_TRY(readQuery(*spec, months));
    }
    for (const auto &[months, keys] : columns)
        if (!keys.isEmpty())
            WEIWO_TRY(readColumns(keys, months));
    return {};
}

Result<TierInputPtr> TierFigures::metric(const QString &key, int months)
{
    WEIWO_TRY(read({{key, months}}));
    return m_kept.at({key, monthsOf(months)});
}

Status TierFigures::readColumns(const QStringList &keys, int months)
{
    std::vector<CustomerFigure> asked;
    for (const QString &key : keys)
        asked.push_back(*columnOf(key));
    WEIWO_ASSIGN(auto columns, sales::customerColumns(m_reader, range(months), asked, m_job));
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString &key = keys[static_cast<qsizetype>(i)];
        const MadeInput *made = madeInputOf(key);
        TierInput input{.metric = key, .title = {}, .values = std::move(columns[i])};
        if (made) {
            input.title = made->title.str();
            input.kind = made->kind;
            input.more = made->more;
            if (made->figure == CustomerFigure::LastDay)
                for (const qint64 no : m_living)
                    if (input.values.has(no))
                        input.values.set(no, m_asOf.toJulianDay() + 1 - input.values.value(no));
        } else {
            WEIWO_ASSIGN(const metrics::MetricSpec *spec, m_known.get(key));
            input.title = spec->heading();
            input.kind = spec->kind;
        }
        // Who never ordered in the time has no recency; he is not one of yesterday.
        keep(std::move(input), months, !made || made->figure != CustomerFigure::LastDay);
    }
    return {};
}

Status TierFigures::numberIds()
{
    if (!m_numbers.isEmpty())
        return {};
    m_numbers.reserve(static_cast<qsizetype>(m_limit));
    return repo::eachNumberAndId(m_reader, [this](qint64 no, const Id &id) { m_numbers.insert(id, no); });
}

Status TierFigures::readQuery(const metrics::MetricSpec &metric, int months)
{
    if (m_job && m_job->cancelled())
        return fail(errc::Cancelled, translate("tiers", "Stopped; nothing was changed."));
    metrics::Query query;
    query.metrics = {metric.key};
    query.by = {u"customer"_s};
    query.period = Period{PeriodKind::Range, range(months), false};
    query.inOrder = false;
    WEIWO_ASSIGN(const metrics::Table table, metrics::query(m_reader, query));
    WEIWO_TRY(numberIds());
    TierInput input{.metric = metric.key, .title = metric.heading(), .kind = metric.kind, .values = CustomerColumn(m_limit)};
    for (const metrics::TableRow &row : table.rows) {
        const auto no = m_numbers.constFind(row.ids[0]);
        const metrics::Figure &figure = row.figures[0];
        if (no == m_numbers.constEnd() || figure.isNull())
            continue;
        input.values.set(*no, figure.whole ? *figure.whole : std::llround(*figure.ratio * static_cast<double>(Millionths)));
    }
    keep(std::move(input), months, metric.kind != metrics::Kind::Ratio && (metric.additive || metric.kind == metrics::Kind::Count));
    return {};
}

void TierFigures::keep(TierInput input, int months, bool absentIsZero)
{
    if (absentIsZero)
        for (const qint64 no : m_living)
            if (!input.values.has(no))
                input.values.set(no, 0);
    const Key key(input.metric, months);
    m_kept[key] = std::make_shared<const TierInput>(std::move(input));
}

std::optional<qint64> tierFigure(const nlohmann::json &value, metrics::Kind kind, const Currency &currency)
{
    const QString text = value.is_string()   ? QString::fromStdString(value.get<std::string>())
                         : value.is_number() ? QString::fromStdString(value.dump())
                                             : QString();
    const auto decimal = decimalFromText(text);
    if (!decimal)
        return std::nullopt;
    const int scale = kind == metrics::Kind::Money      ? currency.digits
                      : kind == metrics::Kind::Quantity ? QuantityDigits
                      : kind == metrics::Kind::Ratio    ? RatioDigits
                                                        : 0;
    const auto whole = rescaled(*decimal, scale);
    // What the unit cannot tell is no limit: a rounded one would be another.
    return whole && rescaled({*whole, scale}, decimal->scale) == decimal->mantissa ? whole : std::nullopt;
}

metrics::Figure figureOfTier(const std::optional<qint64> &value, metrics::Kind kind)
{
    if (!value)
        return {};
    if (kind == metrics::Kind::Ratio)
        return {{}, static_cast<double>(*value) / static_cast<double>(Millionths)};
    return {*value, {}};
}

QString tierFigureText(const std::optional<qint64> &value, metrics::Kind kind, const Currency &currency)
{
    if (!value)
        return u"—"_s;
    if (kind == metrics::Kind::Ratio)
        return translate("tiers", "%1%").arg(QString::number(100.0 * static_cast<double>(*value) / static_cast<double>(Millionths), 'f', 1));
    return grouped(metrics::figureText(figureOfTier(value, kind), kind, currency));
}

} // namespace weiwo::customers
