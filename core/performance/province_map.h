#pragma once

#include "core/metrics/engine.h"
#include "core/reporting/chart_spec.h"

namespace weiwo::performance {

struct MapRequest
{
    std::optional<Id> scope;   ///< absent: headquarters
    Period period;
    metrics::Compare compare = metrics::Compare::None;
    QString metric;            ///< any metric that goes by province
    QString plan = {};         ///< of quota metrics
    QDate today = {};          ///< valid: a period that is not over is counted up to the end of the data
};

struct ProvinceFigure
{
    QString code;              ///< first two digits of the adcode
    QString name;              ///< as the data call it
    reporting::ChartTarget target;
    std::optional<qint64> value;    ///< integer of the metric's kind; ratios in thousandths
    std::optional<qint64> compared;
};

/// A metric by province-level unit: by the organization's provinces where these are named after
/// such units, else by where customers are.
struct ProvinceMap
{
    std::vector<ProvinceFigure> provinces;   ///< by code; those that have a figure
    reporting::ChartUnit unit;
    QString metricTitle;
    QString scopeName;
    bool byCustomers = false;  ///< by the customers' province
    /// What stands in no province: the rest to the total. Of a metric that adds up.
    std::optional<qint64> elsewhere;
};

/// Key and title of the metrics that have values by province.
[[nodiscard]] Result<std::vector<std::pair<QString, QString>>> mapMetrics(Reader &reader);
/// not-found for an unknown metric, bad-input for one that has no values by province.
[[nodiscard]] Result<ProvinceMap> provinceMap(Reader &reader, const MapRequest &request);

} // namespace weiwo::performance
