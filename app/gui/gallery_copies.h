#pragma once

#include "core/program/program.h"

namespace weiwo::app {

/// Copies of one workspace that have exchanged packages, as the screens of them are shown. The stores belong to the
/// program's own device.
struct GalleryCopies
{
    QString root;              ///< headquarters: one copy is up to date, one silent, one new, one revoked; open conflicts
    QString submission;        ///< a package for it, with values that lose
    QString region;            ///< a region's copy: edits wait, one is contested
    QString answer;            ///< a package for it
    QString shared;            ///< a folder that copies may share
    QString request;           ///< of a device that asks
};
/// Makes them in @p folder.
[[nodiscard]] Result<GalleryCopies> makeGalleryCopies(Program &program, const QString &folder);

} // namespace weiwo::app
