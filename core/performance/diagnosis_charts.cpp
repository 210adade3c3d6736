#include "core/performance/diagnosis_charts.h"

#include "core/base/text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace weiwo::performance {

using reporting::ChartCategory;
using reporting::ChartKind;
using reporting::ChartScale;
using reporting::ChartSeries;
using reporting::ChartSpec;
using reporting::ChartTarget;

namespace {

constexpr size_t MostMembers = 10;

QString baseTitle(Against against)
{
    switch (against) {
    case Against::Quota: return translate("performance", "Due");
    case Against::PreviousYear: return translate("performance", "Last year");
    case Against::PreviousPeriod: return translate("performance", "Previous period");
    }
    return {};
}

QString shareText(qint64 part, qint64 whole)
{
    return QLocale().toString(100.0 * double(part) / double(whole), 'f', 1) + u'%';
}

ChartSpec frame(const Diagnosis &diagnosis, const QString &key, ChartKind kind, const Currency &currency, const QString &subtitle)
{
    ChartSpec spec;
    spec.key = key;
    spec.kind = kind;
    spec.subtitle = subtitle;
    spec.unit = unitOf(diagnosis, currency);
    spec.measure = diagnosis.metricTitle;
    spec.source = translate("performance", "Counted from %1 to %2")
                      .arg(diagnosis.counted.from.toString(Qt::ISODate), diagnosis.counted.to.addDays(-1).toString(Qt::ISODate));
    return spec;
}

/// The effect that moves most in the direction of the change.
QString pvmTitle(const PriceVolumeMix &bridge)
{
    const std::pair<QString, qint64> effects[] = {{translate("performance", "Volume"), bridge.effects.volume.minor},
                                                  {translate("performance", "Price"), bridge.effects.price.minor},
                                                  {translate("performance", "Mix"), bridge.effects.mix.minor},
                                                  {translate("performance", "New products"), bridge.effects.fresh.minor},
                                                  {translate("performance", "Products no longer sold"), bridge.effects.lost.minor},
                                                  {translate("performance", "Other"), bridge.effects.other.minor}};
    const auto *most = &effects[0];
    for (const auto &effect : effects)
        if (bridge.change.minor < 0 ? effect.second < most->second : effect.second > most->second)
            most = &effect;
    if (bridge.base.minor <= 0)
        return translate("performance", "Price, volume and mix");
    return translate("performance", "%1 moves it most: %2 of the base")
        .arg(most->first, (most->second < 0 ? u"−"_s : u"+"_s) + shareText(std::abs(most->second), bridge.base.minor));
}

} // namespace

reporting::ChartUnit unitOf(const Diagnosis &diagnosis, const Currency &currency)
{
    switch (diagnosis.kind) {
    case metrics::Kind::Money: return {diagnosis.kind, currency.digits, currency.code};
    case metrics::Kind::Quantity:
    case metrics::Kind::Ratio: return {diagnosis.kind, 3, {}};
    case metrics::Kind::Count: break;
    }
    return {diagnosis.kind, 0, {}};
}

ChartSpec pvmChart(const Diagnosis &diagnosis, const Currency &currency, const QString &subtitle)
{
    ChartSpec spec = frame(diagnosis, u"performance.pvm"_s, ChartKind::Waterfall, currency, subtitle);
    spec.categoryTitle = translate("performance", "Effect");
    spec.empty = diagnosis.against == Against::Quota
                     ? translate("performance", "A goal has no prices and quantities: compare with another period to see them.")
                     : translate("performance", "The period compared with has no quantities.");
    if (!diagnosis.bridge)
        return spec;
    const PriceVolumeMix &bridge = *diagnosis.bridge;
    ChartSeries series{.label = diagnosis.metricTitle, .values = {}};
    const auto add = [&](const QString &label, Money amount, bool total) {
        if (!total && amount.minor == 0)
            return;
        spec.categories.push_back({.label = label, .total = total});
        series.values.push_back(amount.minor);
    };
    add(baseTitle(diagnosis.against), bridge.base, true);
    add(translate("performance", "Volume"), bridge.effects.volume, false);
    add(translate("performance", "Price"), bridge.effects.price, false);
    add(translate("performance", "Mix"), bridge.effects.mix, false);
    add(translate("performance", "New products"), bridge.effects.fresh, false);
    add(translate("performance", "Products no longer sold"), bridge.effects.lost, false);
    add(translate("performance", "Other"), bridge.effects.other, false);
    add(translate("performance", "Actual"), bridge.current, true);
    spec.series.push_back(std::move(series));
    spec.title = pvmTitle(bridge);
    return spec;
}

ChartSpec contributionChart(const Diagnosis &diagnosis, const Contributions &contributions, const QString &dimension,
                            const Currency &currency, const QString &subtitle)
{
    ChartSpec spec = frame(diagnosis, u"performance.contributions"_s, ChartKind::Bars, currency, subtitle);
    spec.scale = ChartScale::Change;
    spec.measure = translate("performance", "Part of the gap");
    spec.categoryTitle = dimension;
    spec.empty = translate("performance", "There is nothing to compare here.");
    if (contributions.rows.empty())
        return spec;
    ChartSeries series{.label = spec.measure, .values = {}};
    // They come with what adds most to the gap first: those at both ends are the largest.
    std::vector<const Contribution *> shown;
    for (const Contribution &row : contributions.rows)
        shown.push_back(&row);
    std::stable_sort(shown.begin(), shown.end(), [](const Contribution *a, const Contribution *b) { return std::abs(a->gap()) > std::abs(b->gap()); });
    if (shown.size() > MostMembers)
        shown.resize(MostMembers);
    qint64 rest = diagnosis.gap();
    for (const Contribution &row : contributions.rows) {
        if (std::find(shown.begin(), shown.end(), &row) == shown.end())
            continue;
        spec.categories.push_back({.label = row.value.isNull() ? translate("performance", "(none)") : row.value,
                                   .target = row.value.isNull() ? ChartTarget{} : ChartTarget{contributions.dimension, row.id, row.value}});
        series.values.push_back(row.gap());
        rest -= row.gap();
    }
    if (contributions.rows.size() > shown.size()) {
        spec.categories.push_back({.label = translate("performance", "Others")});
        series.values.push_back(rest);
    }
    spec.series.push_back(std::move(series));
    const Contribution &first = contributions.rows.front();
    spec.title = diagnosis.gap() == 0 || first.value.isNull()
                     ? translate("performance", "The gap by %1").arg(dimension)
                     : translate("performance", "%1 makes up %2 of the gap").arg(first.value, shareText(first.gap(), diagnosis.gap()));
    return spec;
}

} // namespace weiwo::performance
