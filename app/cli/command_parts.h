#pragma once

#include "app/cli/context.h"

#include <CLI/CLI.hpp>

namespace weiwo::cli {

[[nodiscard]] inline QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

/// The id of the journal's entry; null where nothing was changed.
[[nodiscard]] inline nlohmann::json entryJson(const EditOutcome &outcome)
{
    return outcome.entry ? nlohmann::json(outcome.entry->text().toStdString()) : nlohmann::json();
}

/// A command below @p parent that runs with options that it shares with its neighbours.
template<class Options>
CLI::App *addCommand(CLI::App &parent, Context &context, const char *name, const char *help,
                     const std::shared_ptr<Options> &options, Result<int> (*run)(Context &, const Options &))
{
    auto *command = parent.add_subcommand(name, help);
    onRun(command, context, [options, run](Context &c) { return run(c, *options); });
    return command;
}

} // namespace weiwo::cli
