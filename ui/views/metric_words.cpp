#include "ui/views/metric_words.h"

#include <QCoreApplication>

namespace weiwo::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MetricWords)
};

} // namespace

QString metricKindText(metrics::Kind kind)
{
    switch (kind) {
    case metrics::Kind::Money: return Words::tr("Money");
    case metrics::Kind::Count: return Words::tr("Count");
    case metrics::Kind::Quantity: return Words::tr("Quantity");
    case metrics::Kind::Ratio: return Words::tr("Ratio");
    }
    return {};
}

QString metricTypeText(const metrics::MetricSpec &metric)
{
    return metric.additive ? Words::tr("%1: parts add up to the whole.").arg(metricKindText(metric.kind))
                           : Words::tr("%1: worked out anew for each row and total.").arg(metricKindText(metric.kind));
}

} // namespace weiwo::ui
