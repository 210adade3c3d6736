#include "core/reporting/chart_json.h"

#include "core/metrics/engine.h"

using namespace Qt::StringLiterals;

namespace weiwo::reporting {

namespace {

nlohmann::json textOrNull(const QString &text)
{
    return text.isEmpty() ? nlohmann::json() : nlohmann::json(text.toStdString());
}

nlohmann::json valueJson(std::optional<qint64> value, const ChartUnit &unit)
{
    if (!value)
        return nullptr;
    switch (unit.kind) {
    case metrics::Kind::Money:
        return moneyText(Money{*value}, Currency{unit.currency, unit.digits}).toStdString();
    case metrics::Kind::Count: return *value;
    case metrics::Kind::Quantity:
        return metrics::figureText({.whole = value, .ratio = {}}, metrics::Kind::Quantity, {}).toStdString();
    case metrics::Kind::Ratio: return static_cast<double>(*value) / 1000.0;
    }
    return nullptr;
}

nlohmann::json targetJson(const ChartTarget &target)
{
    if (target.dimension.isEmpty())
        return nullptr;
    return {{"dimension", target.dimension.toStdString()},
            {"id", target.id.isNull() ? nlohmann::json() : nlohmann::json(target.id.text().toStdString())},
            {"value", textOrNull(target.value)}};
}

nlohmann::json categoryJson(const ChartCategory &category)
{
    return {{"label", category.label.toStdString()},
            {"key", textOrNull(category.key)},
            {"total", category.total},
            {"partial", category.partial},
            {"target", targetJson(category.target)}};
}

nlohmann::json seriesJson(const ChartSeries &series, const ChartUnit &unit)
{
    nlohmann::json values = nlohmann::json::array();
    for (const auto &value : series.values)
        values.push_back(valueJson(value, unit));
    nlohmann::json json = {{"label", series.label.toStdString()},
                           {"role", seriesRoleKey(series.role).toStdString()},
                           {"target", targetJson(series.target)},
                           {"values", values}};
    if (!series.ways.empty()) {
        nlohmann::json ways = nlohmann::json::array();
        for (const FlowWay way : series.ways)
            ways.push_back(flowWayKey(way).toStdString());
        json["ways"] = ways;
    }
    if (!series.notes.isEmpty()) {
        nlohmann::json notes = nlohmann::json::array();
        for (const QString &note : series.notes)
            notes.push_back(note.toStdString());
        json["notes"] = notes;
    }
    return json;
}

} // namespace

QString seriesRoleKey(SeriesRole role)
{
    switch (role) {
    case SeriesRole::Actual: return u"actual"_s;
    case SeriesRole::Target: return u"target"_s;
    case SeriesRole::Expected: return u"expected"_s;
    case SeriesRole::Compared: return u"compared"_s;
    case SeriesRole::Other: return u"other"_s;
    }
    return {};
}

QString chartScaleKey(ChartScale scale)
{
    switch (scale) {
    case ChartScale::Amount: return u"amount"_s;
    case ChartScale::Attainment: return u"attainment"_s;
    case ChartScale::Change: return u"change"_s;
    }
    return {};
}

nlohmann::json chartJson(const ChartSpec &spec)
{
    nlohmann::json categories = nlohmann::json::array();
    for (const ChartCategory &category : spec.categories)
        categories.push_back(categoryJson(category));
    nlohmann::json series = nlohmann::json::array();
    for (const ChartSeries &one : spec.series)
        series.push_back(seriesJson(one, spec.unit));
    nlohmann::json lines = nlohmann::json::array();
    for (const ChartMarkLine &line : spec.lines)
        lines.push_back({{"label", line.label.toStdString()}, {"value", valueJson(line.value, spec.unit)}});
    nlohmann::json json = {
        {"key", textOrNull(spec.key)},
        {"kind", chartKindKey(spec.kind).toStdString()},
        {"title", spec.title.toStdString()},
        {"subtitle", textOrNull(spec.subtitle)},
        {"source", textOrNull(spec.source)},
        {"measure", textOrNull(spec.measure)},
        {"unit", {{"kind", metrics::kindKey(spec.unit.kind).toStdString()}, {"currency", textOrNull(spec.unit.currency)}}},
        {"scale", chartScaleKey(spec.scale).toStdString()},
        {"category_title", textOrNull(spec.categoryTitle)},
        {"categories", categories},
        {"series", series},
        {"lines", lines},
        {"empty", textOrNull(spec.empty)},
    };
    if (!spec.seriesTitle.isEmpty())
        json["series_title"] = spec.seriesTitle.toStdString();
    return json;
}

} // namespace weiwo::reporting
