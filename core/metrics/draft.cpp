#include "core/metrics/draft.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace weiwo::metrics {

namespace {

bool isOneOf(const std::vector<OwnMetric> &own, const QString &key)
{
    return std::any_of(own.begin(), own.end(), [&](const OwnMetric &metric) { return metric.key == key; });
}

} // namespace

Status checkKey(const Catalogues &catalogues, const std::vector<OwnMetric> &own, const QString &key, bool isNew)
{
    static const QRegularExpression wellFormed(u"^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+$"_s);
    if (!wellFormed.match(key).hasMatch())
        return fail(errc::BadInput,
                    translate("metrics", "\"%1\" is no key of a metric. Write it like subject.name, in small letters, digits and _.")
                        .arg(key),
                    key);
    if (catalogues.metrics.find(key))
        return fail(errc::Exists, translate("metrics", "The program has a metric \"%1\" itself. Choose another key.").arg(key), key);
    if (isNew && isOneOf(own, key))
        return fail(errc::Exists, translate("metrics", "There is a metric \"%1\" of your own already. Choose another key.").arg(key), key);
    return {};
}

Result<MetricSet> withMetric(const Catalogues &catalogues, const std::vector<OwnMetric> &own, const OwnMetric &metric)
{
    std::vector<OwnMetric> all = own;
    std::erase_if(all, [&](const OwnMetric &other) { return other.key == metric.key; });
    // First, so that a circle is told from there on.
    all.insert(all.begin(), metric);
    MetricSet set(catalogues, all);
    for (const MetricSet::Broken &broken : set.broken())
        if (broken.metric.key == metric.key)
            return tl::make_unexpected(broken.error);
    if (set.broken().empty())
        return set;
    const MetricSet before(catalogues, own);
    for (const MetricSet::Broken &broken : set.broken())
        if (before.find(broken.metric.key))
            return fail(errc::BadInput,
                        translate("metrics", "The metric \"%1\" could not be computed any more: %2")
                            .arg(broken.metric.key, broken.error.message),
                        broken.metric.key);
    return set;
}

QString freeKey(const std::vector<OwnMetric> &own)
{
    for (int number = 1;; ++number)
        if (const QString key = u"own.metric_%1"_s.arg(number); !isOneOf(own, key))
            return key;
}

Result<Figure> draftFigure(Reader &reader, const MetricSet &known, const QString &key, const Period &period,
                        const std::vector<Filter> &where)
{
    WEIWO_ASSIGN(const MetricSpec *spec, known.get(key));
    // The store knows what the metric is made of, if not the metric itself.
    Query query{.metrics = spec->isOwn() ? spec->inputs : QStringList{key}, .by = {}, .where = where, .period = period};
    WEIWO_ASSIGN(const Table table, metrics::query(reader, query));
    if (!spec->isOwn())
        return table.total.empty() ? Figure() : table.total.front();
    if (table.total.size() != size_t(spec->inputs.size()))
        return Figure();
    return spec->compute(table.total);
}

} // namespace weiwo::metrics
