#include "core/metrics/metric_set.h"

#include "core/metrics/repo.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::metrics {

namespace {

/// Of a formula with those that it names: each figure goes through all of them.
constexpr qint64 MostParts = 5'000;

} // namespace

namespace {

/// How many characters must be put in, taken out or changed to make one text of the other.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j) + 1;
            const qsizetype changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

/// The key that was most likely meant; empty where none is near.
QString nearest(const QString &key, const QStringList &all)
{
    QString best;
    qsizetype least = std::max<qsizetype>(2, key.size() / 3) + 1;
    for (const QString &candidate : all)
        if (const qsizetype away = distance(key, candidate); away < least) {
            least = away;
            best = candidate;
        }
    return best;
}

QString unknownText(const QString &key, const QStringList &all)
{
    const QString meant = nearest(key, all);
    return meant.isEmpty()
        ? translate("metrics", "There is no metric \"%1\". `metric list` shows them.").arg(key)
        : translate("metrics", "There is no metric \"%1\". Did you mean \"%2\"?").arg(key, meant);
}

} // namespace

/// Makes the users' metrics in the order in which they need each other.
class MetricSet::Builder
{
public:
    Builder(MetricSet &set, const std::vector<OwnMetric> &own) : m_set(set)
    {
        for (const OwnMetric &metric : own)
            m_entries.insert(metric.key, {.metric = metric});
        for (const OwnMetric &metric : own)
            if (const Status made = make(metric.key); !made)
                m_set.m_broken.push_back({metric, made.error()});
    }

private:
    enum class State { Waiting, Open, Made, Failed };
    struct Entry
    {
        OwnMetric metric;
        State state = State::Waiting;
        FormulaPart formula = {};      ///< without keys of users' metrics
        FormulaType type = {};
    };

    Status make(const QString &key)
    {
        Entry &entry = m_entries[key];
        if (entry.state == State::Made)
            return {};
        entry.state = State::Open;
        m_path << key;
        const Status done = read(key);
        m_path.removeLast();
        m_entries[key].state = done ? State::Made : State::Failed;
        return done;
    }

    Status read(const QString &key)
    {
        if (m_set.m_catalogues->metrics.find(key))
            return fail(errc::Exists, translate("metrics", "The program has a metric \"%1\" itself. Choose another key.").arg(key), key);
        WEIWO_ASSIGN(const FormulaPart formula, readFormula(m_entries[key].metric.formula));
        QHash<QString, FormulaPart> parts;
        for (const QString &used : keysOf(formula)) {
            WEIWO_TRY(need(formula, used));
            if (m_entries.contains(used))
                parts.insert(used, m_entries[used].formula);
        }
        const FormulaPart whole = inlined(formula, parts);
        if (sizeOf(whole, MostParts) >= MostParts)
            return fail(errc::BadInput,
                        translate("metrics", "\"%1\" has too many parts once the metrics that it names are written out. Name fewer, or simpler ones.").arg(key),
                        key);
        WEIWO_ASSIGN(const FormulaType type,
                     typeOfFormula(formula, [this](const QString &used) { return typeOf(used); }));
        Entry &entry = m_entries[key];
        entry.formula = whole;
        entry.type = type;
        add(entry);
        return {};
    }

    /// What a formula names must be there, and not need the formula itself.
    Status need(const FormulaPart &formula, const QString &used)
    {
        const int at = positionOf(formula, used);
        if (m_set.m_catalogues->metrics.find(used))
            return {};
        const auto it = m_entries.constFind(used);
        if (it == m_entries.constEnd())
            return refusedAt(at, errc::NotFound, unknownText(used, keys()), used);
        if (it->state == State::Open)
            return refusedAt(at, errc::BadInput,
                             translate("metrics", "The metrics go in a circle: %1. Take one of them out of the formula.")
                                 .arg(QStringList(m_path.mid(m_path.indexOf(used)) << used).join(u" → "_s)),
                             used);
        if (const Status made = make(used); !made)
            return refusedAt(at, errc::BadInput,
                             translate("metrics", "The metric \"%1\" cannot be computed: %2").arg(used, made.error().message), used);
        return {};
    }

    [[nodiscard]] FormulaType typeOf(const QString &key) const
    {
        if (const MetricSpec *spec = m_set.m_catalogues->metrics.find(key))
            return {spec->kind, spec->additive, false, false};
        return m_entries.value(key).type;
    }

    [[nodiscard]] QStringList keys() const
    {
        QStringList all;
        for (const MetricSpec &metric : m_set.m_catalogues->metrics.all())
            all << metric.key;
        return all + m_entries.keys();
    }

    void add(const Entry &entry)
    {
        MetricSpec spec;
        spec.key = entry.metric.key;
        spec.name = entry.metric.title.isEmpty() ? entry.metric.key : entry.metric.title;
        spec.formula = entry.metric.formula;
        spec.kind = entry.type.kind;
        spec.additive = entry.type.additive;
        spec.inputs = keysOf(entry.formula);
        QHash<QString, FormulaType> types;
        for (const QString &input : spec.inputs)
            types.insert(input, typeOf(input));
        const auto known = [types](const QString &key) { return types.value(key); };
        spec.compute = [inputs = spec.inputs, formula = entry.formula, type = entry.type,
                        known](const std::vector<Figure> &figures) {
            QHash<QString, Figure> byKey;
            for (size_t i = 0; i < figures.size(); ++i)
                byKey.insert(inputs[static_cast<qsizetype>(i)], figures[i]);
            return valueOf(formula, type, known, byKey);
        };
        m_set.m_own->push_back(std::move(spec));
        m_set.m_index.insert(entry.metric.key, &m_set.m_own->back());
    }

    MetricSet &m_set;
    QHash<QString, Entry> m_entries;
    QStringList m_path;
};

MetricSet::MetricSet(const Catalogues &catalogues, const std::vector<OwnMetric> &own)
    : m_catalogues(&catalogues), m_own(std::make_shared<std::deque<MetricSpec>>())
{
    Builder(*this, own);
}

const MetricSpec *MetricSet::find(const QString &key) const
{
    if (const MetricSpec *shipped = m_catalogues ? m_catalogues->metrics.find(key) : nullptr)
        return shipped;
    return m_index.value(key);
}

Result<const MetricSpec *> MetricSet::get(const QString &key) const
{
    if (const MetricSpec *metric = find(key))
        return metric;
    for (const Broken &broken : m_broken)
        if (broken.metric.key == key)
            return tl::make_unexpected(broken.error);
    QStringList keys;
    for (const MetricSpec *metric : all())
        keys << metric->key;
    return fail(errc::NotFound, unknownText(key, keys), key);
}

std::vector<const MetricSpec *> MetricSet::all() const
{
    std::vector<const MetricSpec *> list;
    if (m_catalogues)
        for (const MetricSpec &metric : m_catalogues->metrics.all())
            list.push_back(&metric);
    QStringList own = m_index.keys();
    own.sort();
    for (const QString &key : own)
        list.push_back(m_index.value(key));
    return list;
}

Result<std::vector<const MetricSpec *>> MetricSet::baseOf(const MetricSpec &metric) const
{
    if (metric.inputs.isEmpty())
        return std::vector<const MetricSpec *>{&metric};
    std::vector<const MetricSpec *> base;
    for (const QString &input : metric.inputs) {
        WEIWO_ASSIGN(const MetricSpec *spec, get(input));
        WEIWO_ASSIGN(const auto below, baseOf(*spec));
        for (const MetricSpec *part : below)
            if (std::find(base.begin(), base.end(), part) == base.end())
                base.push_back(part);
    }
    return base;
}

QStringList MetricSet::dimensionsOf(const MetricSpec &metric) const
{
    const auto base = baseOf(metric);
    QStringList common;
    bool first = true;
    for (const MetricSpec *part : base ? *base : std::vector<const MetricSpec *>{}) {
        const SourceSpec *source = m_catalogues->sources.find(part->source);
        const QStringList dimensions = source ? source->dimensions : QStringList();
        if (first)
            common = dimensions;
        else
            common.removeIf([&](const QString &dimension) { return !dimensions.contains(dimension); });
        first = false;
    }
    return common;
}

bool MetricSet::knows(const MetricSpec &metric, const QString &dimension) const
{
    const QStringList dimensions = dimensionsOf(metric);
    const DimensionSpec *spec = m_catalogues ? m_catalogues->dimensions.find(dimension) : nullptr;
    return dimensions.contains(dimension) || (spec && !spec->of.isEmpty() && dimensions.contains(spec->of));
}

Result<std::optional<DateRange>> MetricSet::extentOf(Reader &reader, const MetricSpec &metric) const
{
    std::optional<DateRange> range;
    WEIWO_ASSIGN(const auto base, baseOf(metric));
    for (const MetricSpec *part : base) {
        const SourceSpec *source = m_catalogues->sources.find(part->source);
        if (!source || !source->extent)
            continue;
        WEIWO_ASSIGN(const auto extent, source->extent(reader));
        if (extent)
            range = range ? DateRange{std::min(range->from, extent->from), std::max(range->to, extent->to)} : *extent;
    }
    return range;
}

Result<std::vector<OwnMetric>> ownMetrics(Reader &reader)
{
    return repo::ownMetrics(reader);
}

Result<MetricSet> metricsOf(Reader &reader)
{
    WEIWO_ASSIGN(const std::vector<OwnMetric> own, repo::ownMetrics(reader));
    return MetricSet(reader.registry().extension<Catalogues>(), own);
}

} // namespace weiwo::metrics
