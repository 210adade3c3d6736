#pragma once

#include "core/metrics/engine.h"
#include "core/program/program.h"

#include <nlohmann/json.hpp>
#include <cstdio>
#include <ostream>

namespace CLI {
class App;
}

namespace weiwo::cli {

/// Exit codes of the contract.
inline constexpr int Done = 0;
inline constexpr int Failed = 1;
inline constexpr int Usage = 2;
inline constexpr int DoneWithFindings = 3;

/// The common options, and what every command needs: where the store is, how to answer.
class Context
{
public:
    Context();

    QString store;             ///< --store
    bool json = false;         ///< --json
    QString language;          ///< --lang
    QString person;            ///< --as
    bool quiet = false;        ///< --quiet

    [[nodiscard]] Program &program();
    enum class For { Reading, Writing };
    /// Opens the store named by --store or WEIWO_STORE as the person named by --as, and does what an older
    /// program left to be done (Workspace::upgrade()). Where others write, a command that only reads goes on
    /// without it, and one that writes does after as long a wait as a write has.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> open(For purpose = For::Reading);

    /// Writes one JSON object to stdout.
    void printJson(const nlohmann::json &object) const;
    /// Writes text to stdout, or nothing with --json.
    void print(const QString &text) const;
    /// A message for people on stderr, unless --quiet.
    void say(const QString &text) const;
    /// Writes the error to stderr in the contract's form and gives exit code 1.
    int refuse(const Error &error) const;
    /// The error as the last line of stderr has it.
    [[nodiscard]] static nlohmann::json errorJson(const Error &error);

    int exitCode = Done;

private:
    void upgrade(Workspace &workspace, For purpose) const;

    std::unique_ptr<Program> m_program;
};

/// Whether a stream goes to a terminal, where progress may be shown.
[[nodiscard]] bool isTerminal(FILE *stream);
/// All of stdin, as bytes on any system.
[[nodiscard]] QByteArray standardInput();

/// A command's body: exit code, or the error that it is refused with.
using Body = std::function<Result<int>(Context &)>;
/// Runs @p body when the command is chosen.
void onRun(CLI::App *command, Context &context, Body body);

[[nodiscard]] nlohmann::json findingJson(const Finding &finding);
[[nodiscard]] nlohmann::json findingsJson(const Findings &findings);
[[nodiscard]] std::string instant(const QDateTime &at);
/// JSON text of a string, null for an empty one.
[[nodiscard]] nlohmann::json textOrNull(const QString &text);
[[nodiscard]] nlohmann::json numberOrNull(const std::optional<double> &number);
[[nodiscard]] nlohmann::json textsJson(const QStringList &texts);
/// All of a file, as bytes; io where it cannot be read.
[[nodiscard]] Result<QByteArray> bytesOf(const QString &file);

/// A plain table for people: first row bold by a rule below it; columns as wide as their content,
/// Chinese characters counted as two.
class TextTable
{
public:
    enum class Align { Left, Right };
    TextTable(QStringList head, std::vector<Align> align) : m_align(std::move(align)) { m_rows.push_back(std::move(head)); }
    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    [[nodiscard]] QString text() const;

private:
    std::vector<Align> m_align;
    std::vector<QStringList> m_rows;
};

/// The parts of a list that is separated by commas.
[[nodiscard]] QStringList listOf(const std::string &text);
/// A figure as the contract has it: money and quantities as decimal text, counts and ratios as numbers.
[[nodiscard]] nlohmann::json figureJson(const metrics::Figure &figure, metrics::Kind kind, const Currency &currency);

/// Writes rows as the contract's CSV.
[[nodiscard]] QByteArray csvOf(const std::vector<QStringList> &rows);

void addWorkspaceCommands(CLI::App &app, Context &context);
void addJournalCommands(CLI::App &app, Context &context);
void addExchangeCommands(CLI::App &app, Context &context);
void addExportCommand(CLI::App &app, Context &context);
void addQuotaCommands(CLI::App &app, Context &context);
void addMetricCommands(CLI::App &app, Context &context);
void addAllocateCommand(CLI::App &app, Context &context);
void addAnalyzeCommands(CLI::App &app, Context &context);
void addDiagnoseCommand(CLI::App &app, Context &context);
void addChartCommand(CLI::App &app, Context &context);
void addAlertCommands(CLI::App &app, Context &context);
void addCustomerCommands(CLI::App &app, Context &context);
void addTierCommands(CLI::App &app, Context &context);
void addPackageCommands(CLI::App &app, Context &context);
void addSyncCommands(CLI::App &app, Context &context);
void addDeviceCommands(CLI::App &app, Context &context);

} // namespace weiwo::cli
