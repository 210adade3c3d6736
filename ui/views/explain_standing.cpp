#include "ui/views/explain_standing.h"

#include "ui/views/amounts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExplainStanding)
};

using Part = Explained::Part;

Part computedPart(const performance::StandingRow &row, const NumberSpec &spec)
{
    return {Words::tr("How it is computed"), Words::tr("Attainment = 1 + (actual − goal) ÷ |goal|. Without a goal there is none."),
            {{Words::tr("Actual"), exactText(row.actual, spec)},
             {Words::tr("Goal"), exactText(row.target, spec)},
             {Words::tr("Actual − goal"), exactText(performance::gap(row), spec)}}};
}

Part pacePart(const performance::Standing &standing, const performance::StandingRow &row, const NumberSpec &spec)
{
    Part part{Words::tr("Pace"),
              standing.profileMonths > 0
                  ? Words::tr("The share of each month's goal that history sold by this working day, learnt from %n months.", nullptr,
                              standing.profileMonths)
                  : Words::tr("The share of working days gone in each month; history is too short to know more."),
              {{Words::tr("Expected by now"), exactText(row.expected, spec)},
               {Words::tr("Actual against expected"), percentText(performance::pace(row))},
               {Words::tr("Working days gone"), QString::number(standing.workingDaysGone)},
               {Words::tr("Working days in the period"), QString::number(standing.workingDays)}}};
    if (standing.toDate)
        if (const auto perDay = performance::requiredPerDay(row, standing.workingDaysLeft))
            part.rows.emplace_back(Words::tr("Needed per remaining working day"), exactText(perDay, spec));
    return part;
}

Part landingPart(const performance::StandingRow &row, const NumberSpec &spec)
{
    return {Words::tr("Projected landing"),
            Words::tr("The pace so far, drawn to the plan: actual + (1 − e) · (actual + 0.25 · goal) ÷ (e + 0.25), e the share that is due by now."),
            {{Words::tr("Landing"), exactText(performance::landing(row), spec)}}};
}

} // namespace

InspectorSubject explainStanding(const performance::Standing &standing, const performance::StandingRow &row,
                                 const QString &period, const NumberSpec &spec)
{
    Explained explained;
    explained.value = percentText(performance::attainment(row));
    explained.caption = Words::tr("%1, %2").arg(row.name, period);
    explained.parts.push_back(computedPart(row, spec));
    if (row.target) {
        explained.parts.push_back(pacePart(standing, row, spec));
        if (standing.toDate)
            explained.parts.push_back(landingPart(row, spec));
    }
    if (!standing.planTitle.isEmpty())
        explained.parts.push_back({Words::tr("Plan"), standing.planTitle, {}});
    if (standing.lastOrder)
        explained.parts.push_back({Words::tr("Data"), Words::tr("Orders up to %1.").arg(standing.lastOrder->toString(Qt::ISODate)), {}});
    return {.title = Words::tr("Attainment"),
            .explain = [explained](Reader &) -> Result<Explained> { return explained; },
            .record = row.node ? std::optional<Id>(row.node->raw()) : std::nullopt};
}

} // namespace weiwo::ui
