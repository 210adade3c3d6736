#include "core/quotas/methods.h"

#include "core/money/allocate.h"
#include "core/quotas/blend.h"
#include "core/quotas/spread.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

using Json = nlohmann::json;

QString textOf(const Json &params, const char *key)
{
    const auto it = params.find(key);
    return it != params.end() && it->is_string() ? QString::fromStdString(it->get<std::string>())
                                                 : QString();
}

/// A number as it is written, so that nothing of a decimal is lost.
QString decimalIn(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>())
                             : QString::fromStdString(value.dump());
}

Result<qint64> scaledIn(const Json &value, int scale, const QString &subject)
{
    const auto decimal = decimalFromText(decimalIn(value));
    const auto scaled = decimal ? rescaled(*decimal, scale) : std::nullopt;
    if (!scaled)
        return fail(errc::BadInput,
                    translate("quotas", "%1 is not a number: %2.").arg(subject, decimalIn(value)),
                    subject);
    return *scaled;
}

bool isNamed(const MethodPart &part, const QString &name)
{
    return part.id == name || part.name == name || (!part.code.isEmpty() && part.code == name);
}

/// The entry of an object whose key names the part by id, code or name.
const Json *entryFor(const Json &object, const MethodPart &part)
{
    for (const auto &entry : object.items())
        if (isNamed(part, QString::fromStdString(entry.key())))
            return &entry.value();
    return nullptr;
}

ParamSpec periodParam()
{
    return {.key = u"period"_s,
            .title = WEIWO_TEXT("quotas", "Period"),
            .help = WEIWO_TEXT("quotas", "Whose figures count. Without it: the year before the "
                                         "plan's; while that still runs, the last twelve whole "
                                         "months."),
            .kind = ParamKind::Period};
}

ParamSpec metricParam()
{
    return {.key = u"metric"_s,
            .title = WEIWO_TEXT("quotas", "Figure"),
            .help = WEIWO_TEXT("quotas", "Any metric. Without it: the actual figure of what is "
                                         "planned."),
            .kind = ParamKind::Metric};
}

ParamSpec withoutHistoryParam()
{
    return {.key = u"without_history"_s,
            .title = WEIWO_TEXT("quotas", "Without history"),
            .help = WEIWO_TEXT("quotas", "What those get who have no figure: nothing, or the mean "
                                         "of the others (all alike where nobody has any)."),
            .kind = ParamKind::Choice,
            .fallback = "nothing",
            .choices = {u"nothing"_s, u"mean"_s}};
}

QString metricOf(const Json &params, const MethodContext &context)
{
    const QString metric = textOf(params, "metric");
    return metric.isEmpty() ? context.metric : metric;
}

QString metricWords(const Json &params, const MethodContext &context)
{
    const QString metric = metricOf(params, context);
    return context.metricTitle ? context.metricTitle(metric) : metric;
}

Result<DateRange> rangeOf(const Json &params, const MethodContext &context)
{
    const QString text = textOf(params, "period");
    if (text.isEmpty())
        return context.latestYear().range;
    WEIWO_ASSIGN(const Period period, context.calendar.parse(text));
    return period.range;
}

QString periodWords(const Json &params, const MethodContext &context)
{
    const QString text = textOf(params, "period");
    const auto period = text.isEmpty() ? Result<Period>(context.latestYear())
                                       : context.calendar.parse(text);
    return period ? context.calendar.label(*period) : text;
}

/// Figures as weights: none below zero; the missing as the parameter says.
Weights weightsOf(const Figures &figures, const Json &params, const MethodInputs &inputs)
{
    Weights answer;
    qint64 known = 0;
    UInt128 sum;
    for (size_t i = 0; i < figures.size(); ++i) {
        const qint64 figure = figures[i].value_or(0);
        answer.weights.push_back(std::clamp<qint64>(figure, 0, MaxWeight));
        if (figure < 0)
            answer.findings.push_back(
                {.severity = Severity::Warning,
                 .code = u"quota.negative-weight"_s,
                 .subject = inputs.parts[i].name,
                 .message = translate("quotas", "%1 has a figure below zero and gets no share.")
                                .arg(inputs.parts[i].name),
                 .fix = translate("quotas", "Choose another period or set its target by hand.")});
        if (figures[i] && *figures[i] != 0) {
            ++known;
            sum += UInt128(static_cast<quint64>(answer.weights.back()));
        }
    }
    if (textOf(params, "without_history") != "mean"_L1)
        return answer;
    const qint64 mean = known == 0 ? 1
                                   : std::max<qint64>(1, std::llround(sum.toDouble()
                                                                      / static_cast<double>(known)));
    for (size_t i = 0; i < figures.size(); ++i) {
        if (figures[i] && *figures[i] != 0)
            continue;
        answer.weights[i] = mean;
        if (known > 0)
            answer.findings.push_back(
                {.severity = Severity::Info,
                 .code = u"quota.mean-weight"_s,
                 .subject = inputs.parts[i].name,
                 .message = translate("quotas", "%1 has no history and counts as the mean of its "
                                                "level.")
                                .arg(inputs.parts[i].name)});
    }
    return answer;
}

Result<std::vector<FigureNeed>> noNeeds(const Json &, const MethodContext &)
{
    return std::vector<FigureNeed>{};
}

Result<std::vector<FigureNeed>> metricNeeds(const Json &params, const MethodContext &context)
{
    WEIWO_ASSIGN(const DateRange range, rangeOf(params, context));
    return std::vector<FigureNeed>{{.source = FigureNeed::Source::Metric,
                                    .metric = metricOf(params, context),
                                    .range = range,
                                    .productivity = {}}};
}

MethodSpec equalMethod()
{
    return {.key = u"equal"_s,
            .title = WEIWO_TEXT("quotas", "Equal"),
            .help = WEIWO_TEXT("quotas", "Everybody gets the same."),
            .params = {},
            .axis = MethodAxis::Children,
            .needs = &noNeeds,
            .weigh =
                [](const Json &, const MethodInputs &inputs) -> Result<Weights> {
                return Weights{.weights = std::vector<qint64>(inputs.parts.size(), 1),
                               .findings = {}};
            },
            .sentence =
                [](const Json &, const MethodContext &) {
                    return translate("quotas", "in equal parts");
                }};
}

MethodSpec historyMethod()
{
    return {.key = u"history"_s,
            .title = WEIWO_TEXT("quotas", "Share of history"),
            .help = WEIWO_TEXT("quotas", "In proportion to a figure of a past period."),
            .params = {periodParam(), metricParam(), withoutHistoryParam()},
            .axis = MethodAxis::Children,
            .needs = &metricNeeds,
            .weigh =
                [](const Json &params, const MethodInputs &inputs) -> Result<Weights> {
                return weightsOf(inputs.figures.front(), params, inputs);
            },
            .sentence =
                [](const Json &params, const MethodContext &context) {
                    return translate("quotas", "by the share in %1 of %2")
                        .arg(metricWords(params, context), periodWords(params, context));
                }};
}

Result<Weights> weighGrowth(const Json &params, const MethodInputs &inputs)
{
    WEIWO_ASSIGN(const qint64 general, scaledIn(params.value("percent", Json(0)), 4, u"percent"_s));
    const Json own = params.value("percents", Json::object());
    Figures figures = inputs.figures.front();
    for (size_t i = 0; i < figures.size(); ++i) {
        if (!figures[i])
            continue;
        qint64 ppm = general;
        const Json *entry = own.is_object() ? entryFor(own, inputs.parts[i]) : nullptr;
        if (entry) {
            WEIWO_ASSIGN(ppm, scaledIn(*entry, 4, inputs.parts[i].name));
        }
        figures[i] = grown(*figures[i], std::max<qint64>(ppm, -1'000'000));
    }
    return weightsOf(figures, params, inputs);
}

MethodSpec growthMethod()
{
    return {.key = u"growth"_s,
            .title = WEIWO_TEXT("quotas", "Growth on history"),
            .help = WEIWO_TEXT("quotas", "In proportion to a past figure plus growth, which may "
                                         "differ from one to the other."),
            .params = {periodParam(), metricParam(),
                       {.key = u"percent"_s,
                        .title = WEIWO_TEXT("quotas", "Growth in percent"),
                        .help = WEIWO_TEXT("quotas", "For all that have none of their own."),
                        .kind = ParamKind::Decimal,
                        .fallback = 0,
                        .minimum = -100},
                       {.key = u"percents"_s,
                        .title = WEIWO_TEXT("quotas", "Growth of single ones"),
                        .help = WEIWO_TEXT("quotas", "Percent by unit or person."),
                        .kind = ParamKind::Weights},
                       withoutHistoryParam()},
            .axis = MethodAxis::Children,
            .needs = &metricNeeds,
            .weigh = &weighGrowth,
            .sentence =
                [](const Json &params, const MethodContext &context) {
                    return translate("quotas", "by %1 of %2 with %3 % growth")
                        .arg(metricWords(params, context), periodWords(params, context),
                             decimalIn(params.value("percent", Json(0))));
                }};
}

Result<std::vector<FigureNeed>> capacityNeeds(const Json &params, const MethodContext &context)
{
    // Without a productivity every full month counts alike, finely enough for parts of a day.
    FigureNeed need{.source = FigureNeed::Source::Capacity,
                    .metric = {},
                    .range = context.calendar.year(context.year).range,
                    .productivity = {{QString(), 1'000'000}}};
    const int digits = context.unit.digits;
    if (const auto it = params.find("productivity"); it != params.end() && !it->is_null()) {
        WEIWO_ASSIGN(need.productivity[QString()], scaledIn(*it, digits, u"productivity"_s));
    }
    if (const auto it = params.find("by_post"); it != params.end() && it->is_object()) {
        for (const auto &entry : it->items()) {
            const QString post = QString::fromStdString(entry.key());
            WEIWO_ASSIGN(need.productivity[post], scaledIn(entry.value(), digits, post));
        }
    }
    for (auto it = need.productivity.cbegin(); it != need.productivity.cend(); ++it)
        if (it.value() < 0 || it.value() > MaxAmount)
            return fail(errc::BadInput,
                        translate("quotas", "The productivity must not be below zero."),
                        u"productivity"_s);
    return std::vector<FigureNeed>{std::move(need)};
}

MethodSpec capacityMethod()
{
    return {.key = u"capacity"_s,
            .title = WEIWO_TEXT("quotas", "Capacity"),
            .help = WEIWO_TEXT("quotas", "By people: months at work × ramp after hiring × what a "
                                         "full month brings."),
            .params = {{.key = u"productivity"_s,
                        .title = WEIWO_TEXT("quotas", "Productivity"),
                        .help = WEIWO_TEXT("quotas", "What one person brings in a full month."),
                        .kind = ParamKind::Decimal,
                        .minimum = 0},
                       {.key = u"by_post"_s,
                        .title = WEIWO_TEXT("quotas", "Productivity by post"),
                        .help = WEIWO_TEXT("quotas", "For posts that differ."),
                        .kind = ParamKind::Weights}},
            .axis = MethodAxis::Children,
            .needs = &capacityNeeds,
            .weigh =
                [](const Json &params, const MethodInputs &inputs) -> Result<Weights> {
                return weightsOf(inputs.figures.front(), params, inputs);
            },
            .sentence =
                [](const Json &params, const MethodContext &) {
                    const auto it = params.find("productivity");
                    return it == params.end() || it->is_null()
                        ? translate("quotas", "by the capacity of the people who are there")
                        : translate("quotas", "by the capacity of the people who are there, %1 a "
                                              "full month")
                              .arg(decimalIn(*it));
                }};
}

/// The years whose shape counts: those that are over, up to the one named.
Result<std::pair<int, int>> seasonYears(const Json &params, const MethodContext &context)
{
    int last = context.lastOver();
    if (const QString text = textOf(params, "until"); !text.isEmpty()) {
        WEIWO_ASSIGN(const Period period, context.calendar.parse(text));
        last = context.calendar.yearOf(period.range.from);
        if (period.range != context.calendar.year(last).range)
            return fail(errc::BadInput,
                        translate("quotas", "%1 is not a fiscal year.").arg(text), u"until"_s);
        if (!context.isOver(last))
            return fail(errc::BadInput,
                        translate("quotas", "%1 is not over yet: the months that are missing would "
                                            "come out too low.")
                            .arg(text),
                        u"until"_s);
    }
    return std::pair(last - params.value("years", 3) + 1, last);
}

Result<std::vector<FigureNeed>> seasonNeeds(const Json &params, const MethodContext &context)
{
    WEIWO_ASSIGN(const auto years, seasonYears(params, context));
    const DateRange first = context.calendar.year(years.first).range;
    const DateRange last = context.calendar.year(years.second).range;
    return std::vector<FigureNeed>{{.source = FigureNeed::Source::History,
                                    .metric = metricOf(params, context),
                                    .range = {first.from, last.to},
                                    .productivity = {}}};
}

/// Past years, oldest first. History that begins in the middle of a year makes that one partial.
struct PastYears
{
    std::vector<std::array<double, MonthsPerYear>> whole;
    bool partial = false;           ///< the only year there is, and it begins in its middle
};

PastYears pastYears(const Figures &figures)
{
    const auto begin = std::find_if(figures.begin(), figures.end(),
                                    [](const auto &figure) { return figure.has_value(); });
    const auto first = static_cast<size_t>(begin - figures.begin());
    size_t start = first - first % MonthsPerYear;
    PastYears years;
    years.partial = first != start;
    if (years.partial && start + 2 * MonthsPerYear <= figures.size()) {
        start += MonthsPerYear;
        years.partial = false;
    }
    for (; start + MonthsPerYear <= figures.size(); start += MonthsPerYear) {
        std::array<double, MonthsPerYear> year{};
        for (size_t month = 0; month < year.size(); ++month)
            year[month] = static_cast<double>(std::max<qint64>(0, figures[start + month].value_or(0)));
        years.whole.push_back(year);
    }
    return years;
}

Findings seasonFindings(const PastYears &years)
{
    if (years.partial)
        return {{.severity = Severity::Warning,
                 .code = u"quota.partial-year"_s,
                 .message = translate("quotas", "History begins in the middle of its only year: the "
                                                "months before it count as nothing."),
                 .fix = translate("quotas", "Import earlier figures, or set the months by hand.")}};
    if (years.whole.size() == 1)
        return {{.severity = Severity::Info,
                 .code = u"quota.one-year-shape"_s,
                 .message = translate("quotas", "There is one year of history: its shape is used "
                                                "as it is.")}};
    return {};
}

Result<Weights> weighSeason(const Json &params, const MethodInputs &inputs)
{
    const PastYears past = pastYears(inputs.figures.front());
    const auto &years = past.whole;
    const bool ratio = textOf(params, "index") == "ratio"_L1;
    WEIWO_ASSIGN(auto index, ratio ? seasonalRatio(years) : seasonalShare(years));
    Weights answer{.weights = {}, .findings = seasonFindings(past)};
    if (params.value("festival", true)) {
        // Working days are given for the years asked for; figures may begin later.
        const auto days = std::span(inputs.workingDays);
        if (days.size() > years.size())
            splitMovablePair(index, years, days.last(years.size() + 1), inputs.january,
                             (inputs.january + 1) % MonthsPerYear);
        else
            answer.findings.push_back(
                {.severity = Severity::Info,
                 .code = u"quota.unknown-working-days"_s,
                 .message = translate("quotas", "The holidays of some of the years are not known: "
                                                "the Spring Festival keeps its past months.")});
    }
    WEIWO_ASSIGN(answer.weights, weightsFromFigures(index));
    return answer;
}

QString seasonSentence(const Json &params, const MethodContext &context)
{
    const auto years = seasonYears(params, context);
    if (!years)
        return translate("quotas", "months in the shape of past years");
    const auto name = [&context](int year) {
        return context.calendar.key(context.calendar.year(year));
    };
    const QString metric = metricWords(params, context);
    return years->first == years->second
        ? translate("quotas", "months in the shape of %1 in %2, a fiscal year that was over")
              .arg(metric, name(years->second))
        : translate("quotas", "months in the mean shape of %1 from %2 to %3, fiscal years that were "
                              "over")
              .arg(metric, name(years->first), name(years->second));
}

MethodSpec seasonalityMethod()
{
    return {.key = u"seasonality"_s,
            .title = WEIWO_TEXT("quotas", "Seasonality"),
            .help = WEIWO_TEXT("quotas", "The months in the shape of past fiscal years that are "
                                         "over: a year that still runs would make its last months "
                                         "too low. Who gets what stays by its present method."),
            .params = {{.key = u"years"_s,
                        .title = WEIWO_TEXT("quotas", "Years"),
                        .help = WEIWO_TEXT("quotas", "How many years count."),
                        .kind = ParamKind::Integer,
                        .fallback = 3,
                        .minimum = 1,
                        .maximum = 10},
                       {.key = u"until"_s,
                        .title = WEIWO_TEXT("quotas", "Last year that counts"),
                        .help = WEIWO_TEXT("quotas", "Without it: the last fiscal year before the "
                                                     "plan's that is over."),
                        .kind = ParamKind::Period},
                       {.key = u"index"_s,
                        .title = WEIWO_TEXT("quotas", "Index"),
                        .help = WEIWO_TEXT("quotas", "Mean share of each month, or ratio to the "
                                                     "moving average (takes growth out)."),
                        .kind = ParamKind::Choice,
                        .fallback = "share",
                        .choices = {u"share"_s, u"ratio"_s}},
                       metricParam(),
                       {.key = u"festival"_s,
                        .title = WEIWO_TEXT("quotas", "Spring Festival"),
                        .help = WEIWO_TEXT("quotas", "Split January and February by their working "
                                                     "days in the plan's year."),
                        .kind = ParamKind::Flag,
                        .fallback = true}},
            .axis = MethodAxis::Months,
            .needs = &seasonNeeds,
            .weigh = &weighSeason,
            .sentence = &seasonSentence};
}

Result<Weights> weighManual(const Json &params, const MethodInputs &inputs)
{
    const Json given = params.value("weights", Json::object());
    std::vector<std::string> texts;
    for (const MethodPart &part : inputs.parts) {
        const Json *entry = entryFor(given, part);
        texts.push_back(entry ? decimalIn(*entry).toStdString() : std::string("0"));
    }
    const auto scaled = weightsFromTexts(texts);
    if (!scaled)
        return failed(scaled);
    return Weights{.weights = scaled->weights, .findings = {}};
}

MethodSpec manualMethod()
{
    return {.key = u"manual"_s,
            .title = WEIWO_TEXT("quotas", "Weights by hand"),
            .help = WEIWO_TEXT("quotas", "In proportion to weights that you give; who has none "
                                         "gets nothing."),
            .params = {{.key = u"weights"_s,
                        .title = WEIWO_TEXT("quotas", "Weights"),
                        .help = WEIWO_TEXT("quotas", "A number from zero up for each unit or "
                                                     "person."),
                        .kind = ParamKind::Weights,
                        .required = true}},
            .axis = MethodAxis::Children,
            .needs = &noNeeds,
            .weigh = &weighManual,
            .sentence =
                [](const Json &, const MethodContext &) {
                    return translate("quotas", "by weights given by hand");
                }};
}

bool hasParam(const MethodSpec &method, const QString &key)
{
    return std::any_of(method.params.begin(), method.params.end(),
                       [&key](const ParamSpec &param) { return param.key == key; });
}

} // namespace

bool MethodContext::isOver(int fiscalYear) const
{
    return !today.isValid() || calendar.year(fiscalYear).range.to <= today;
}

int MethodContext::lastOver() const
{
    return today.isValid() ? std::min(year, calendar.yearOf(today)) - 1 : year - 1;
}

Period MethodContext::latestYear() const
{
    if (isOver(year - 1))
        return calendar.year(year - 1);
    const Month running(today);
    return {.kind = PeriodKind::Range,
            .range = {running.plus(-MonthsPerYear).first(), running.first()},
            .fiscal = false};
}

Json settled(const Catalogue<MethodSpec> &catalogue, const MethodSpec &method, Json params,
             const MethodContext &context)
{
    if (!params.is_object() || context.isOver(context.year - 1))
        return params;
    if (hasParam(method, u"period"_s) && textOf(params, "period").isEmpty())
        params["period"] = context.calendar.key(context.latestYear()).toStdString();
    if (hasParam(method, u"until"_s) && textOf(params, "until").isEmpty())
        params["until"] =
            context.calendar.key(context.calendar.year(context.lastOver())).toStdString();
    const auto parts = params.find("parts");
    if (method.key != "blend"_L1 || parts == params.end() || !parts->is_array())
        return params;
    for (Json &part : *parts) {
        const MethodSpec *inner = part.is_object() ? catalogue.find(textOf(part, "method")) : nullptr;
        if (inner)
            part["params"] =
                settled(catalogue, *inner, part.value("params", Json::object()), context);
    }
    return params;
}

void addShippedMethods(Catalogue<MethodSpec> &catalogue)
{
    catalogue.add(equalMethod());
    catalogue.add(historyMethod());
    catalogue.add(growthMethod());
    catalogue.add(capacityMethod());
    catalogue.add(seasonalityMethod());
    catalogue.add(manualMethod());
    catalogue.add(blendMethod(catalogue));
}

Result<const MethodSpec *> findMethod(const Catalogue<MethodSpec> &catalogue, const QString &key)
{
    if (const MethodSpec *method = catalogue.find(key))
        return method;
    QStringList keys;
    for (const MethodSpec &method : catalogue.all())
        keys << method.key;
    return fail(errc::NotFound,
                translate("quotas", "There is no breakdown method %1. There are: %2.")
                    .arg(key, keys.join(u", "_s)),
                key);
}

} // namespace weiwo::quotas
