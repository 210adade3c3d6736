#pragma once

#include <QByteArray>
#include <ostream>

namespace weiwo::cli {

/// `weiwoctl allocate`: answers the request on @p out, or refuses it on @p err, whose last line is
/// then the error as JSON. Needs no store. The exit code.
int runAllocate(const QByteArray &request, std::ostream &out, std::ostream &err);

} // namespace weiwo::cli
