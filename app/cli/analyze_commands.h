#pragma once

#include "app/cli/context.h"

namespace weiwo::cli {

/// Runs @p body when the command is chosen; it always answers and refuses in JSON, and needs no
/// store.
void onAnalyze(CLI::App *command, Context &context, Body body);
/// One JSON object a line on stderr, unless --quiet.
void tellFindings(const Context &context, const Findings &findings);

void addAnalyzePvm(CLI::App &analyze, Context &context);
void addAnalyzeRootCause(CLI::App &analyze, Context &context);

} // namespace weiwo::cli
