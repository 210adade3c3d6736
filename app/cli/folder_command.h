#pragma once

namespace CLI {
class App;
}

namespace weiwo::cli {

class Context;

/// `sync folder`, below @p syncing.
void addFolderCommand(CLI::App &syncing, Context &context);

} // namespace weiwo::cli
