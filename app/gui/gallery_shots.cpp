#include "app/gui/gallery_shots.h"

using namespace Qt::StringLiterals;

namespace weiwo::app {

const std::vector<GalleryShot> &galleryShots()
{
    using enum GalleryShot::Workspace;
    static const QStringList addMetric{u"click:panel.new"_s, u"type:metricName=毛利率"_s, u"type:metricKey=own.margin"_s,
                                       u"type:metricFormula=sales.gross_profit / sales.amount"_s, u"click:metricAccept"_s};
    static const std::vector<GalleryShot> shots{
        {u"welcome"_s, {}, None, {}},
        {u"welcome"_s, u"new"_s, None, {u"click:new"_s, u"type:company=Weiwo 帷幄"_s}},
        {u"kit"_s, {}, None, {}},
        {u"overview"_s, {}, Demo, {}},
        {u"overview"_s, u"empty"_s, Empty, {}},
        {u"overview"_s, u"inspector"_s, Demo, {u"run:shell.inspector"_s}},
        {u"overview"_s, u"palette"_s, Demo, {u"run:shell.palette"_s, u"type:paletteEdit=h"_s}},
        {u"overview"_s, u"scope"_s, Demo, {u"run:shell.scope"_s}},
        {u"overview"_s, u"period"_s, Demo, {u"run:shell.period"_s, u"type:periodTyped=2026Q3"_s}},
        {u"overview"_s, u"keys"_s, Demo, {u"run:shell.keys"_s}},
        {u"overview"_s, u"cards"_s, Demo, {u"click:overview.cards"_s}},
        {u"performance"_s, {}, Demo, {}},
        {u"performance"_s, u"heat"_s, Demo, {u"record:heat"_s}},
        {u"performance"_s, u"leaders"_s, Demo, {u"record:leaders"_s}},
        {u"performance"_s, u"distribution"_s, Demo, {u"record:distribution"_s}},
        {u"performance"_s, u"bridge"_s, Demo, {u"record:bridge"_s}},
        {u"performance"_s, u"customers"_s, Demo, {u"record:table/customer"_s}},
        {u"performance"_s, u"empty"_s, Empty, {}},
        {u"performance.metrics"_s, {}, Copy, addMetric},
        {u"performance.metrics"_s, u"edit"_s, Copy, addMetric + QStringList{u"click:metrics.edit"_s}},
        {u"performance.metrics"_s, u"wrong"_s, Copy, {u"click:panel.new"_s, u"type:metricName=毛利率"_s, u"type:metricFormula=sales.amuont / sales.orders"_s}},
        {u"performance.metrics"_s, u"empty"_s, Empty, {}},
        {u"performance.diagnosis"_s, {}, Demo, {}},
        {u"performance.diagnosis"_s, u"empty"_s, Empty, {}},
        {u"performance.map"_s, {}, Demo, {}},
        {u"performance.map"_s, u"empty"_s, Empty, {}},
        {u"sales.orders"_s, {}, Demo, {}},
        {u"sales.orders"_s, u"empty"_s, Empty, {}},
        {u"customers.quality"_s, {}, Demo, {}},
        {u"customers.quality"_s, u"rules"_s, Demo, {u"click:quality.show.rules"_s}},
        {u"customers.quality"_s, u"owners"_s, Demo, {u"click:quality.show.owners"_s}},
        {u"customers.quality"_s, u"empty"_s, Empty, {}},
        {u"customers.tiers"_s, {}, Demo, {}},
        {u"customers.tiers"_s, u"scheme"_s, Demo, {u"click:tiers.show.scheme"_s}},
        {u"customers.tiers"_s, u"matrix"_s, Demo, {u"click:tiers.show.matrix"_s}},
        {u"customers.tiers"_s, u"rfm"_s, Demo, {u"click:tiers.show.rfm"_s}},
        {u"customers.tiers"_s, u"due"_s, Demo, {u"click:tiers.show.due"_s}},
        {u"customers.tiers"_s, u"override"_s, Demo, {u"click:tiers.override"_s}},
        {u"customers.tiers"_s, u"empty"_s, Empty, {}},
        {u"quotas"_s, {}, Demo, {}},
        {u"quotas"_s, u"empty"_s, Empty, {}},
        {u"quotas"_s, u"inspector"_s, Demo, {u"run:shell.inspector"_s}},
        {u"quotas"_s, u"fairness"_s, Demo, {u"run:quotas.fairness"_s}},
        {u"quotas"_s, u"draft"_s, Copy, {u"run:quotas.nextVersion"_s}},
        {u"quotas"_s, u"method"_s, Copy, {u"run:quotas.nextVersion"_s, u"run:quotas.breakDown"_s}},
        {u"quotas"_s, u"bounds"_s, Copy, {u"run:quotas.nextVersion"_s, u"run:quotas.bound"_s, u"type:boundFloor=180000"_s, u"click:boundApply"_s}},
        {u"quotas"_s, u"ghost"_s, Copy, {u"run:quotas.nextVersion"_s, u"keys:quotaGrid=+10%"_s}},
        {u"performance.alerts"_s, {}, Demo, {}},
        {u"performance.alerts"_s, u"empty"_s, Empty, {}},
        {u"performance.alerts"_s, u"rules"_s, Demo, {u"click:alerts.show.rules"_s}},
        {u"performance.alerts"_s, u"rule"_s, Demo, {u"click:alerts.show.rules"_s, u"click:alerts.edit"_s}},
        {u"performance.alerts"_s, u"snooze"_s, Demo, {u"click:alerts.snooze"_s}},
        {u"performance.alerts"_s, u"assign"_s, Demo, {u"click:alerts.assign"_s}},
        {u"org"_s, {}, Demo, {}},
        {u"org"_s, u"edit"_s, Demo, {u"click:org.edit"_s}},
        {u"org"_s, u"add"_s, Demo, {u"click:panel.new"_s}},
        {u"org"_s, u"empty"_s, Empty, {}},
        {u"import"_s, {}, Demo, {}},
        {u"import"_s, u"empty"_s, Empty, {}},
        {u"import"_s, u"read"_s, Demo, {u"file:orders.csv"_s}},
        {u"import"_s, u"map"_s, Demo, {u"file:orders.csv"_s, u"click:importNext"_s}},
        {u"import"_s, u"check"_s, Demo, {u"file:orders.csv"_s, u"click:importNext"_s, u"click:importNext"_s}},
        {u"import"_s, u"result"_s, Fresh, {u"file:orders.csv"_s, u"click:importNext"_s, u"click:importNext"_s, u"click:importNext"_s}},
        {u"journal"_s, {}, Demo, {}},
        {u"preferences"_s, {}, Demo, {}},
        {u"preferences"_s, u"search"_s, Demo, {u"type:preferenceSearch=a"_s}},
    };
    return shots;
}

} // namespace weiwo::app
