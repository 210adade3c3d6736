#include "ui/views/explain_standing.h"

#include "core/metrics/metric_set.h"
#include "core/performance/standing_rules.h"
#include "ui/views/amounts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using performance::Breakdown;
using performance::Standing;
using performance::StandingRow;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExplainStanding)
};

using Part = Explained::Part;

/// A figure that is asked about.
struct Subject
{
    const Standing &standing;
    const StandingRow &row;
    std::optional<size_t> at;      ///< of the standing's rows
    const NumberSpec &spec;

    [[nodiscard]] QString amount(std::optional<qint64> value) const { return exactText(value, spec); }
    [[nodiscard]] const StandingRow &above() const { return row.parent ? standing.rows[*row.parent] : standing.total; }
};

/// How a figure is explained: its title, its value and how that came.
struct Answer
{
    QString title;
    QString value;
    Part part;
    QString metric = {};           ///< whose definition comes before the part's text; empty: none
};

QString howTitle()
{
    return Words::tr("How it is computed");
}

Answer attainmentAnswer(const Subject &about)
{
    const StandingRow &row = about.row;
    return {Words::tr("Attainment"), percentText(performance::attainment(row)),
            {howTitle(), Words::tr("Attainment = 1 + (actual − goal) ÷ |goal|. Without a goal there is none."),
             {{Words::tr("Actual"), about.amount(row.actual)},
              {Words::tr("Goal"), about.amount(row.target)},
              {Words::tr("Actual − goal"), about.amount(performance::gap(row))}}}};
}

Answer targetAnswer(const Subject &about)
{
    return {Words::tr("Goal"), about.amount(about.row.target),
            {howTitle(), Words::tr("The goals of the plan for the months of the period."), {}}};
}

Answer actualAnswer(const Subject &about)
{
    const Standing &standing = about.standing;
    const QString text = standing.toDate ? Words::tr("Counted to %1.").arg(standing.upTo.addDays(-1).toString(Qt::ISODate)) : QString();
    return {standing.measureTitle, about.amount(about.row.actual), {howTitle(), text, {}}, standing.metric};
}

Answer gapAnswer(const Subject &about)
{
    return {Words::tr("Actual − goal"), about.amount(performance::gap(about.row)),
            {howTitle(), Words::tr("Below zero: so much is missing."),
             {{Words::tr("Actual"), about.amount(about.row.actual)}, {Words::tr("Goal"), about.amount(about.row.target)}}}};
}

Answer landingAnswer(const Subject &about)
{
    const auto due = performance::due(about.row);
    return {Words::tr("Landing"), about.amount(about.standing.toDate ? performance::landing(about.row) : std::nullopt),
            {howTitle(),
             Words::tr("The pace so far, drawn to the plan: actual + (1 − e) · (actual + 0.25 · goal) ÷ (e + 0.25), e the share that is due by now."),
             {{Words::tr("Actual"), about.amount(about.row.actual)},
              {Words::tr("Goal"), about.amount(about.row.target)},
              {Words::tr("Due by now"), percentText(due)}}}};
}

Answer perDayAnswer(const Subject &about)
{
    const auto perDay = performance::requiredPerDay(about.row, about.standing.workingDaysLeft);
    return {Words::tr("Needed per day"), about.amount(about.standing.toDate ? perDay : std::nullopt),
            {howTitle(), Words::tr("(goal − actual) ÷ the working days that are left."),
             {{Words::tr("Goal"), about.amount(about.row.target)},
              {Words::tr("Actual"), about.amount(about.row.actual)},
              {Words::tr("Working days left"), QString::number(about.standing.workingDaysLeft)}}}};
}

Answer shareAnswer(const Subject &about)
{
    const auto &whole = about.above().actual;
    const auto share = about.at && about.row.actual && whole ? shareOf(*about.row.actual, *whole) : std::nullopt;
    return {Words::tr("Share"), percentText(share),
            {howTitle(), Words::tr("Actual ÷ the actual of the unit above."),
             {{Words::tr("Actual"), about.amount(about.row.actual)},
              {Words::tr("%1, actual").arg(about.above().name), about.amount(whole)}}}};
}

Answer rankAnswer(const Subject &about)
{
    const auto ranks = performance::siblingRanks(about.standing);
    const int place = about.at ? ranks.at(*about.at).value_or(0) : 0;
    int ranked = 0;
    for (size_t i = 0; i < ranks.size(); ++i)
        ranked += about.standing.rows[i].parent == about.row.parent && ranks[i] ? 1 : 0;
    return {Words::tr("Rank"), place > 0 ? Words::tr("%1 of %2").arg(place).arg(ranked) : figure(std::nullopt, {}),
            {howTitle(),
             about.standing.hasPlan ? Words::tr("By attainment among those right below %1; equal ones share a rank.").arg(about.above().name)
                                    : Words::tr("By the actual among those right below %1; equal ones share a rank.").arg(about.above().name),
             {{Words::tr("Attainment"), percentText(performance::attainment(about.row))},
              {Words::tr("Actual"), about.amount(about.row.actual)}}}};
}

Answer comparedAnswer(const Subject &about)
{
    return {Words::tr("Compared with"), about.amount(about.row.compared),
            {howTitle(),
             about.standing.toDate ? Words::tr("The same figure over as much of the period compared with.")
                                   : Words::tr("The same figure in the period compared with."),
             {{Words::tr("Actual"), about.amount(about.row.actual)}}}};
}

Answer growthAnswer(const Subject &about)
{
    return {Words::tr("Growth"), growthText(performance::growth(about.row.actual, about.row.compared), 1),
            {howTitle(), Words::tr("(actual − compared) ÷ |compared|. Without anything to compare with there is none."),
             {{Words::tr("Actual"), about.amount(about.row.actual)}, {Words::tr("Compared with"), about.amount(about.row.compared)}}}};
}

Answer courseAnswer(const Subject &about)
{
    Part part{howTitle(), Words::tr("What came in each month of the fiscal year so far."), {}};
    const auto course = performance::courseOf(about.standing, about.row);
    for (size_t i = 0; i < course.size(); ++i)
        part.rows.emplace_back(about.standing.months[i].month.key(), about.amount(course[i]));
    return {Words::tr("Months"), course.empty() ? figure(std::nullopt, {}) : about.amount(course.back()), part};
}

Answer linearityAnswer(const Subject &about)
{
    return {Words::tr("Linearity"), percentText(performance::linearity(about.standing, about.row)),
            {howTitle(), Words::tr("1 − the mean distance of the cumulative months that are over from an even course: 100% is perfectly even."), {}}};
}

Answer paceAnswer(const Subject &about)
{
    return {Words::tr("Pace"), percentText(performance::pace(about.row)),
            {howTitle(), Words::tr("Actual ÷ what is expected by now: from 100% on pace, from 90% just behind."),
             {{Words::tr("Actual"), about.amount(about.row.actual)}, {Words::tr("Expected by now"), about.amount(about.row.expected)}}}};
}

Answer answerOf(const QString &figure, const Subject &about)
{
    using Make = Answer (*)(const Subject &);
    static const QHash<QString, Make> makers{
        {u"target"_s, &targetAnswer}, {u"actual"_s, &actualAnswer}, {u"gap"_s, &gapAnswer}, {u"landing"_s, &landingAnswer},
        {u"perDay"_s, &perDayAnswer}, {u"share"_s, &shareAnswer}, {u"rank"_s, &rankAnswer}, {u"compared"_s, &comparedAnswer},
        {u"growth"_s, &growthAnswer}, {u"course"_s, &courseAnswer}, {u"linearity"_s, &linearityAnswer}, {u"status"_s, &paceAnswer}};
    return makers.value(figure, &attainmentAnswer)(about);
}

Part pacePart(const Subject &about)
{
    const Standing &standing = about.standing;
    Part part{Words::tr("Pace"),
              standing.profileMonths > 0
                  ? Words::tr("The share of each month's goal that history sold by this working day, learnt from %n months.", nullptr,
                              standing.profileMonths)
                  : Words::tr("The share of working days gone in each month; history is too short to know more."),
              {{Words::tr("Expected by now"), about.amount(about.row.expected)},
               {Words::tr("Actual against expected"), percentText(performance::pace(about.row))},
               {Words::tr("Working days gone"), QString::number(standing.workingDaysGone)},
               {Words::tr("Working days in the period"), QString::number(standing.workingDays)}}};
    if (standing.toDate)
        if (const auto perDay = performance::requiredPerDay(about.row, standing.workingDaysLeft))
            part.rows.emplace_back(Words::tr("Needed per remaining working day"), about.amount(perDay));
    return part;
}

Part landingPart(const Subject &about)
{
    return {Words::tr("Projected landing"), landingAnswer(about).part.text,
            {{Words::tr("Landing"), about.amount(performance::landing(about.row))}}};
}

void addOrigin(Explained &explained, const Standing &standing)
{
    if (!standing.planTitle.isEmpty())
        explained.parts.push_back({Words::tr("Plan"), standing.planTitle, {}});
    if (standing.lastOrder)
        explained.parts.push_back({Words::tr("Data"), standing.coverage.line(), {}});
}

/// What a metric is: its help, or the formula that users gave it.
Result<QString> definitionOf(Reader &reader, const QString &metric)
{
    WEIWO_ASSIGN(const metrics::MetricSet known, metrics::metricsOf(reader));
    const metrics::MetricSpec *spec = known.find(metric);
    if (!spec)
        return QString();
    return spec->isOwn() ? Words::tr("A metric of your own: %1.").arg(spec->formula) : spec->help.str();
}

InspectorSubject subjectOf(const Answer &answer, const Explained &explained, const std::optional<Id> &record)
{
    return {.title = answer.title,
            .explain = [explained, metric = answer.metric](Reader &reader) -> Result<Explained> {
                if (metric.isEmpty())
                    return explained;
                Explained defined = explained;
                WEIWO_ASSIGN(const QString definition, definitionOf(reader, metric));
                QString &text = defined.parts.front().text;
                text = QStringList{definition, text}.join(u' ').trimmed();
                return defined;
            },
            .record = record};
}

} // namespace

InspectorSubject explainStanding(const Standing &standing, std::optional<size_t> at, const QString &period, const NumberSpec &spec,
                                 const QString &figure)
{
    const StandingRow &row = at ? standing.rows.at(*at) : standing.total;
    const Subject about{standing, row, at, spec};
    const Answer answer = answerOf(figure, about);
    Explained explained;
    explained.value = answer.value;
    explained.caption = Words::tr("%1, %2").arg(row.name, period);
    explained.parts.push_back(answer.part);
    static const QStringList byPace{QString(), u"name"_s, u"attainment"_s, u"status"_s, u"landing"_s, u"perDay"_s};
    if (row.target && byPace.contains(figure)) {
        explained.parts.push_back(pacePart(about));
        if (standing.toDate && figure != "landing"_L1)
            explained.parts.push_back(landingPart(about));
    }
    addOrigin(explained, standing);
    return subjectOf(answer, explained, row.node ? std::optional<Id>(row.node->raw()) : std::nullopt);
}

InspectorSubject explainBreakdown(const Breakdown &breakdown, const Standing &standing, std::optional<size_t> at, const QString &period,
                                  const NumberSpec &spec, const QString &figure)
{
    const metrics::TableRow *row = at ? &breakdown.table.rows.at(*at) : nullptr;
    const std::vector<metrics::Figure> figures = row ? row->figures : breakdown.rest().value_or(std::vector<metrics::Figure>(3));
    const bool compares = breakdown.compare != metrics::Compare::None;
    const auto actual = figures.at(0).whole;
    const auto compared = compares ? figures.at(1).whole : std::nullopt;
    const auto whole = breakdown.table.total.empty() ? std::nullopt : breakdown.table.total.front().whole;
    const std::pair<QString, QString> actualRow{Words::tr("Actual"), exactText(actual, spec)};
    const std::pair<QString, QString> comparedRow{Words::tr("Compared with"), exactText(compared, spec)};
    Answer answer{breakdown.measureTitle, exactText(actual, spec),
                  {howTitle(), Words::tr("Counted from %1 to %2.")
                                   .arg(breakdown.counted.from.toString(Qt::ISODate), breakdown.counted.to.addDays(-1).toString(Qt::ISODate)), {}},
                  breakdown.table.columns.at(1).key};
    if (figure == "share"_L1)
        answer = {Words::tr("Share"), percentText(actual && whole ? shareOf(*actual, *whole) : std::nullopt),
                  {howTitle(), Words::tr("Actual ÷ the actual of all that this list is of."),
                   {actualRow, {Words::tr("%1, actual").arg(breakdown.scopeName), exactText(whole, spec)}}}};
    else if (figure == "compared"_L1)
        answer = {Words::tr("Compared with"), exactText(compared, spec),
                  {howTitle(), Words::tr("The same figure over as much of the period compared with."), {actualRow}}};
    else if (figure == "change"_L1)
        answer = {Words::tr("Change"), compares ? exactText(actual.value_or(0) - compared.value_or(0), spec) : exactText(std::nullopt, spec),
                  {howTitle(), Words::tr("Actual − compared."), {actualRow, comparedRow}}};
    else if (figure == "growth"_L1)
        answer = {Words::tr("Growth"), growthText(performance::growth(actual, compared), 1),
                  {howTitle(), Words::tr("(actual − compared) ÷ |compared|. Without anything to compare with there is none."), {actualRow, comparedRow}}};
    const QString name = !row ? Words::tr("All others") : row->labels.at(0).isNull() ? Words::tr("(none)") : row->labels.at(0);
    Explained explained{answer.value, Words::tr("%1, %2").arg(name, period), {answer.part}};
    addOrigin(explained, standing);
    return subjectOf(answer, explained, !row || row->ids.at(0).isNull() ? std::nullopt : std::optional<Id>(row->ids.at(0)));
}

InspectorSubject explainLeader(const performance::Leaderboard &board, const Standing &origin, const performance::LeaderRule &rule, size_t at,
                               const QString &period, const NumberSpec &spec, const QString &figure)
{
    const performance::LeaderRow &row = board.rows.at(at);
    const StandingRow &standing = row.standing;
    const std::vector<std::pair<QString, QString>> inputs{{Words::tr("Actual"), exactText(standing.actual, spec)},
                                                          {Words::tr("Goal"), exactText(standing.target, spec)},
                                                          {Words::tr("Compared with"), exactText(standing.compared, spec)}};
    Answer answer{rule.title.str(), rule.change ? growthText(row.score, 1) : percentText(row.score), {howTitle(), rule.help.str(), inputs}};
    if (figure == "rank"_L1 || figure == "movement"_L1)
        answer = {Words::tr("Rank"), row.rank ? QString::number(*row.rank) : ui::figure(std::nullopt, {}),
                  {howTitle(), row.role.isEmpty() ? rule.help.str() : Words::tr("Among those of the post %1. %2").arg(row.role, rule.help.str()), inputs}};
    else if (figure == "target"_L1)
        answer = {Words::tr("Goal"), inputs[1].second, {howTitle(), Words::tr("The goals of the plan for the months of the period."), {}}};
    else if (figure == "actual"_L1)
        answer = {board.measureTitle, inputs[0].second, {howTitle(), {}, {}}, origin.metric};
    else if (figure == "compared"_L1)
        answer = {Words::tr("Compared with"), inputs[2].second,
                  {howTitle(), Words::tr("The same figure over as much of the period compared with."), {inputs[0]}}};
    Explained explained{answer.value, Words::tr("%1, %2").arg(standing.name, period), {answer.part}};
    addOrigin(explained, origin);
    return subjectOf(answer, explained, standing.node ? std::optional<Id>(standing.node->raw()) : std::nullopt);
}

} // namespace weiwo::ui
