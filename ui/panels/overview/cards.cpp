#include "ui/panels/overview/cards.h"

#include "ui/shell/place.h"
#include "ui/views/amounts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using performance::StandingRow;

namespace {

const QString StateKey = QStringLiteral("overview.cards");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverviewCards)
};

int signOf(std::optional<qint64> value)
{
    return !value || *value == 0 ? 0 : *value > 0 ? 1 : -1;
}

/// Amounts of one card in the unit that suits them.
class Amounts
{
public:
    Amounts(const CardData &data, const Preferences &preferences) : m_unit(data.standing.unit), m_preferences(preferences) { }
    [[nodiscard]] NumberSpec spec(const std::vector<std::optional<qint64>> &values) const
    {
        return figureSpec(m_unit, m_preferences, values);
    }
    [[nodiscard]] QString text(std::optional<qint64> value) const { return figureWithUnit(value, spec({value})); }
    [[nodiscard]] static QString unitText(const NumberSpec &spec)
    {
        return spec.kind == NumberKind::Money ? unitTitle(spec.unit, spec.currency) : QString();
    }

private:
    const quotas::AmountUnit &m_unit;
    const Preferences &m_preferences;
};

QString changeText(const CardData &data, std::optional<qint64> grown)
{
    if (!grown)
        return {};
    return data.standing.toDate ? Words::tr("%1 vs %2 to date").arg(growthText(grown, 1), compareTitle(data.compare))
                                : Words::tr("%1 vs %2").arg(growthText(grown, 1), compareTitle(data.compare));
}

KpiContent goalCard(const CardData &data, const Preferences &preferences)
{
    const StandingRow &total = data.standing.total;
    const Amounts amounts(data, preferences);
    const NumberSpec spec = amounts.spec({total.target, total.actual});
    const auto missing = performance::gap(total);
    QString toGo = total.target ? QString() : Words::tr("no plan for this period");
    if (missing)
        toGo = *missing >= 0            ? Words::tr("%1 above it").arg(amounts.text(missing))
               : data.standing.toDate ? Words::tr("%1 to go").arg(amounts.text(-*missing))
                                      : Words::tr("%1 missing").arg(amounts.text(-*missing));
    return {.label = Words::tr("Goal"), .value = figure(total.target, spec), .unit = Amounts::unitText(spec), .delta = toGo};
}

KpiContent actualCard(const CardData &data, const Preferences &preferences)
{
    const StandingRow &total = data.standing.total;
    const NumberSpec spec = Amounts(data, preferences).spec({total.target, total.actual});
    const auto grown = performance::growth(total.actual, total.compared);
    KpiContent content{.label = data.standing.measureTitle, .value = figure(total.actual, spec), .unit = Amounts::unitText(spec),
                       .delta = total.actual ? changeText(data, grown) : Words::tr("no orders"), .deltaSign = signOf(grown)};
    for (const performance::StandingMonth &month : data.standing.months)
        if (month.actual)
            content.series.push_back(*month.actual);
    return content;
}

KpiContent attainmentCard(const CardData &data, const Preferences &)
{
    const auto reached = performance::attainment(data.standing.total);
    const auto expected = performance::due(data.standing.total);
    const auto whole = [](std::optional<qint64> value) { return value ? std::optional<int>(int(*value)) : std::nullopt; };
    return {.label = Words::tr("Attainment"), .value = percentText(reached),
            .delta = expected ? Words::tr("expected by now %1").arg(percentText(expected)) : Words::tr("no plan for this period"),
            .doneOfTarget = whole(reached), .paceOfTarget = whole(expected)};
}

KpiContent landingCard(const CardData &data, const Preferences &preferences)
{
    const Amounts amounts(data, preferences);
    KpiContent content{.label = Words::tr("Projected landing")};
    if (!data.landing) {
        content.value = figure(std::nullopt, {});
        content.delta = data.standing.workingDaysLeft > 0 ? Words::tr("not known yet") : Words::tr("the period is over");
        return content;
    }
    const performance::ProjectedLanding &landing = *data.landing;
    const NumberSpec spec = amounts.spec({landing.landing.value});
    // Against a goal in percent of it, as the headline says; else as an amount.
    content.value = landing.attainment ? percentText(landing.attainment) : figure(landing.landing.value, spec);
    content.unit = landing.attainment ? figureWithUnit(landing.landing.value, spec) : Amounts::unitText(spec);
    if (landing.low && landing.high)
        content.delta = Words::tr("80% range %1 to %2").arg(percentText(landing.low), percentText(landing.high));
    else if (landing.landing.low && landing.landing.high)
        content.delta = Words::tr("80% range %1 to %2").arg(amounts.text(landing.landing.low), amounts.text(landing.landing.high));
    else
        content.delta = Words::tr("history too short for a range");
    if (landing.attainment)
        content.deltaSign = 0;
    return content;
}

KpiContent perDayCard(const CardData &data, const Preferences &preferences)
{
    const performance::Standing &standing = data.standing;
    const auto needed = performance::requiredPerDay(standing.total, standing.workingDaysLeft);
    const Amounts amounts(data, preferences);
    const NumberSpec spec = amounts.spec({needed});
    KpiContent content{.label = standing.total.target ? Words::tr("Needed per day, %n left", nullptr, int(standing.workingDaysLeft))
                                                      : Words::tr("Needed per working day"),
                       .value = figure(needed, spec), .unit = Amounts::unitText(spec)};
    if (!standing.total.target)
        content.delta = Words::tr("no plan for this period");
    else if (standing.workingDaysGone > 0 && standing.total.actual)
        content.delta = Words::tr("so far %1 a day").arg(amounts.text(*standing.total.actual / standing.workingDaysGone));
    return content;
}

KpiContent paceCard(const CardData &data, const Preferences &preferences)
{
    const auto pace = performance::pace(data.standing.total);
    const auto expected = data.standing.total.expected;
    KpiContent content{.label = Words::tr("Pace"), .value = percentText(pace)};
    content.delta = expected ? Words::tr("%1 due by now").arg(Amounts(data, preferences).text(expected)) : Words::tr("no plan for this period");
    return content;
}

KpiContent collectionsCard(const CardData &data, const Preferences &preferences)
{
    const Currency unknown;
    const performance::Standing &standing = data.standing;
    const quotas::AmountUnit unit = standing.unit.kind == metrics::Kind::Money ? standing.unit
                                                                               : quotas::AmountUnit{metrics::Kind::Money, unknown.digits, {}};
    const NumberSpec spec = figureSpec(unit, preferences, {standing.collected});
    const auto grown = performance::growth(standing.collected, standing.collectedCompared);
    return {.label = Words::tr("Collections"), .value = figure(standing.collected, spec), .unit = Amounts::unitText(spec),
            .delta = standing.collected ? changeText(data, grown) : Words::tr("none imported"), .deltaSign = signOf(grown)};
}

} // namespace

const std::vector<CardKind> &cardKinds()
{
    static const std::vector<CardKind> kinds{
        {u"goal"_s, WEIWO_TEXT("OverviewCards", "Goal"), true, &goalCard},
        {u"actual"_s, WEIWO_TEXT("OverviewCards", "Actual"), true, &actualCard},
        {u"attainment"_s, WEIWO_TEXT("OverviewCards", "Attainment"), true, &attainmentCard},
        {u"landing"_s, WEIWO_TEXT("OverviewCards", "Projected landing"), true, &landingCard},
        {u"perDay"_s, WEIWO_TEXT("OverviewCards", "Needed per working day"), true, &perDayCard},
        {u"pace"_s, WEIWO_TEXT("OverviewCards", "Pace"), false, &paceCard},
        {u"collections"_s, WEIWO_TEXT("OverviewCards", "Collections"), false, &collectionsCard}};
    return kinds;
}

const CardKind *findCardKind(const QString &key)
{
    for (const CardKind &kind : cardKinds())
        if (kind.key == key)
            return &kind;
    return nullptr;
}

QStringList chosenCards(const Preferences &preferences)
{
    QStringList keys;
    const QJsonValue stored = preferences.state(StateKey);
    for (const QJsonValue &value : stored.toArray())
        if (const QString key = value.toString(); findCardKind(key) && !keys.contains(key))
            keys << key;
    if (!keys.isEmpty())
        return keys;
    for (const CardKind &kind : cardKinds())
        if (kind.shownAtFirst)
            keys << kind.key;
    return keys;
}

void chooseCards(Preferences &preferences, const QStringList &keys)
{
    preferences.setState(StateKey, QJsonArray::fromStringList(keys));
}

void resetCards(Preferences &preferences)
{
    preferences.setState(StateKey, {});
}

} // namespace weiwo::ui
