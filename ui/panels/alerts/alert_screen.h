#pragma once

#include "core/metrics/metric_set.h"
#include "core/performance/alerts/queries.h"
#include "ui/views/amounts.h"

namespace weiwo::ui {

/// A rule as the screen shows it.
struct AlertRuleRow
{
    performance::AlertRule rule;
    QString title;
    QString metric;
    QString subject;
    QString condition;                 ///< title of its kind
    QString owner;
    int open = 0;                      ///< firings of it that are open
    QString note;                      ///< what it could not judge
};

/// All that the panel shows of alerts.
struct AlertScreen
{
    performance::AlertBoard board;
    std::vector<AlertRuleRow> rules;
    metrics::MetricSet known;          ///< the metrics that rules may watch
    std::vector<QString> sentences;    ///< of board.firings, amounts in the units of the screen
};

[[nodiscard]] Result<AlertScreen> alertScreen(Reader &reader, const performance::AlertRequest &request, const AmountStyle &style);

} // namespace weiwo::ui
