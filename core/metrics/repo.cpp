#include "core/metrics/repo.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace weiwo::metrics {

const TableSpec &metricTable()
{
    static const TableSpec table{
        .key = u"metric"_s,
        .title = WEIWO_TEXT("metrics", "Metric"),
        .policy = u"reference"_s,
        .columns = {{u"key"_s, ColumnKind::Text, WEIWO_TEXT("metrics", "Key"), {}, true},
                    {u"title"_s, ColumnKind::Text, WEIWO_TEXT("metrics", "Title"), {}, false},
                    {u"formula"_s, ColumnKind::Text, WEIWO_TEXT("metrics", "Formula"), {}, false}},
        .nameColumn = u"title"_s,
        .digested = true};
    return table;
}

Id metricId(const QString &key)
{
    return naturalId(metricTable().key, {key.toUtf8()});
}

OwnMetric ownMetricFrom(const Record &record)
{
    return {.key = textOf(record.values[0]), .title = textOf(record.values[1]), .formula = textOf(record.values[2])};
}

namespace repo {

Result<std::vector<OwnMetric>> ownMetrics(Reader &reader)
{
    std::vector<OwnMetric> metrics;
    WEIWO_TRY(reader.db().each(
        u"SELECT key, title, formula FROM metric WHERE alive = 1 ORDER BY key"_s, {},
        [&](const Row &row) {
            metrics.push_back({.key = row.text(0), .title = row.text(1), .formula = row.text(2)});
            return true;
        }));
    return metrics;
}

Status put(Edit &edit, const OwnMetric &metric)
{
    Record record;
    record.id = metricId(metric.key);
    record.values = {textValue(metric.key), textValue(metric.title), textValue(metric.formula)};
    return edit.put(edit.table(metricTable().key), record);
}

Status remove(Edit &edit, const QString &key)
{
    return edit.remove(edit.table(metricTable().key), metricId(key));
}

} // namespace repo
} // namespace weiwo::metrics
