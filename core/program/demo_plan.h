#pragma once

#include "core/workspace/workspace.h"

namespace weiwo::demo {

/// Makes and publishes the company's plan of a year, broken down to people and months: by what
/// was sold the year before, or where there is no history by the people at work.
Status writePlan(Workspace &workspace, int year, bool hasHistory);

} // namespace weiwo::demo
