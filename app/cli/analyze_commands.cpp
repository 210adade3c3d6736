#include "app/cli/analyze_commands.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace weiwo::cli {

void tellFindings(const Context &context, const Findings &findings)
{
    if (context.quiet)
        return;
    for (const Finding &finding : findings) {
        std::cerr << findingJson(finding).dump(-1, ' ', false,
                                               nlohmann::json::error_handler_t::replace)
                  << '\n';
    }
}

std::string refuseNan(const std::string &text)
{
    return text.find_first_of("nN") == std::string::npos ? std::string() : "a number is expected";
}

void onAnalyze(CLI::App *command, Context &context, Body body)
{
    onRun(command, context, [body = std::move(body)](Context &c) {
        c.json = true;
        return body(c);
    });
}

void addAnalyzeCommands(CLI::App &app, Context &context)
{
    auto *analyze = app.add_subcommand("analyze", "Methods on a table of your own: CSV on stdin, "
                                                  "JSON on stdout, no workspace");
    analyze->require_subcommand(1);
    addAnalyzePvm(*analyze, context);
    addAnalyzeRootCause(*analyze, context);
    addAnalyzeRfm(*analyze, context);
    addAnalyzeBgNbd(*analyze, context);
    addAnalyzeGammaGamma(*analyze, context);
    addAnalyzeDedupe(*analyze, context);
}

} // namespace weiwo::cli
