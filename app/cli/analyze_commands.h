#pragma once

#include "app/cli/context.h"
#include "core/performance/price_volume_mix.h"
#include "core/performance/root_cause.h"

namespace weiwo::cli {

/// Runs @p body when the command is chosen; it always answers and refuses in JSON, and needs no
/// store.
void onAnalyze(CLI::App *command, Context &context, Body body);
/// One JSON object a line on stderr, unless --quiet.
void tellFindings(const Context &context, const Findings &findings);
/// For CLI11's check, whose ranges let "nan" through: the reason why a text is no number.
[[nodiscard]] std::string refuseNan(const std::string &text);

/// The bridge and a cause as the contract has them.
[[nodiscard]] nlohmann::json pvmJson(const performance::PriceVolumeMix &result, const Currency &currency);
[[nodiscard]] nlohmann::json causeJson(const performance::RootCause &cause, const QString &text);

void addAnalyzePvm(CLI::App &analyze, Context &context);
void addAnalyzeRootCause(CLI::App &analyze, Context &context);
void addAnalyzeRfm(CLI::App &analyze, Context &context);
void addAnalyzeBgNbd(CLI::App &analyze, Context &context);
void addAnalyzeGammaGamma(CLI::App &analyze, Context &context);
void addAnalyzeDedupe(CLI::App &analyze, Context &context);

} // namespace weiwo::cli
