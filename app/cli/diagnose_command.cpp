#include "app/cli/analyze_commands.h"
#include "core/performance/cause_text.h"
#include "core/performance/diagnosis.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

using performance::Contribution;
using performance::Diagnosis;

struct DiagnoseOptions
{
    std::string metric;
    std::string node;
    std::string period;
    std::string against;
    std::string by;
    int depth = 3;
};

class DiagnosisWriter
{
public:
    DiagnosisWriter(const Diagnosis &diagnosis, const Currency &currency)
        : m_diagnosis(diagnosis), m_currency(currency)
    {
    }

    [[nodiscard]] nlohmann::json json(const performance::DiagnosisRequest &request, const FiscalCalendar &calendar) const
    {
        nlohmann::json contributions = nlohmann::json::object();
        for (const performance::Contributions &list : m_diagnosis.contributions)
            contributions[list.dimension.toStdString()] = rowsJson(list.rows);
        nlohmann::json causes = nlohmann::json::array();
        for (const performance::RootCause &cause : m_diagnosis.causes.causes)
            causes.push_back(causeJson(cause, causeText(cause)));
        return {{"metric", request.metric.toStdString()},
                {"period", calendar.key(request.period).toStdString()},
                {"against", againstKey(request.against).toStdString()},
                {"to", m_diagnosis.counted.to.addDays(-1).toString(Qt::ISODate).toStdString()},
                {"base", figure(m_diagnosis.base)},
                {"current", figure(m_diagnosis.current)},
                {"gap", figure(m_diagnosis.gap())},
                {"bridge", m_diagnosis.bridge ? pvmJson(*m_diagnosis.bridge, m_currency) : nlohmann::json()},
                {"contributions", contributions},
                {"causes", causes},
                {"unexplained", m_diagnosis.causes.unexplained},
                {"sentences", textsJson(m_diagnosis.sentences)}};
    }

private:
    [[nodiscard]] nlohmann::json figure(qint64 amount) const
    {
        return figureJson({.whole = amount, .ratio = {}}, m_diagnosis.kind, m_currency);
    }
    [[nodiscard]] nlohmann::json rowsJson(const std::vector<Contribution> &rows) const
    {
        nlohmann::json list = nlohmann::json::array();
        for (const Contribution &row : rows) {
            const qint64 gap = m_diagnosis.gap();
            list.push_back({{"value", textOrNull(row.value)},
                            {"id", row.id.isNull() ? nlohmann::json() : nlohmann::json(row.id.text().toStdString())},
                            {"base", figure(row.base)},
                            {"current", figure(row.current)},
                            {"gap", figure(row.gap())},
                            {"share", gap != 0 ? nlohmann::json(static_cast<double>(row.gap()) / static_cast<double>(gap))
                                               : nlohmann::json()}});
        }
        return list;
    }

    const Diagnosis &m_diagnosis;
    const Currency &m_currency;
};

Result<int> runDiagnose(Context &context, const DiagnoseOptions &options)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, context.open());
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    performance::DiagnosisRequest request{.metric = QString::fromStdString(options.metric),
                                          .node = QString::fromStdString(options.node),
                                          .period = {},
                                          .against = *performance::againstFromKey(QString::fromStdString(options.against)),
                                          .by = listOf(options.by),
                                          .depth = options.depth,
                                          .today = reader.clock().today()};
    WEIWO_ASSIGN(request.period, reader.calendar().parse(QString::fromStdString(options.period)));
    WEIWO_ASSIGN(const Diagnosis diagnosis, performance::diagnose(reader, request));
    if (context.json)
        context.printJson(DiagnosisWriter(diagnosis, workspace->settings().currency).json(request, reader.calendar()));
    for (const QString &sentence : diagnosis.sentences)
        context.print(sentence);
    return Done;
}

} // namespace

void addDiagnoseCommand(CLI::App &app, Context &context)
{
    auto options = std::make_shared<DiagnoseOptions>();
    auto *command = app.add_subcommand(
        "diagnose", "What makes up a gap: price, volume and mix, each member's part, and the few causes behind it");
    command->add_option("--metric", options->metric, "A metric that adds up, e.g. sales.amount")->required();
    command->add_option("--node", options->node, "A unit or person; default: everything");
    command->add_option("--period", options->period, "e.g. 2026Q3")->required();
    command->add_option("--against", options->against,
                        "quota (what of it is due by the end of the data), prev_year or prev_period")
        ->required()
        ->check(CLI::IsMember({"quota", "prev_year", "prev_period"}));
    command->add_option("--by", options->by, "Dimensions to look at, separated by commas");
    command->add_option("--depth", options->depth, "How many dimensions a cause may name (default: 3)")
        ->check(CLI::Range(1, static_cast<int>(performance::LeafTable::MaxDimensions)));
    onRun(command, context, [options](Context &c) { return runDiagnose(c, *options); });
}

} // namespace weiwo::cli
