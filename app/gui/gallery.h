#pragma once

#include "core/program/program.h"

#include <QString>
#include <QStringList>

namespace weiwo::app {

/// What `weiwo --gallery` is asked for.
struct GalleryRequest
{
    QString folder;
    QStringList panels;        ///< keys; empty: all
    QString workspace;         ///< empty: a demo made for the purpose
};

/// Where pictures are taken at: the same for everybody.
inline constexpr char GalleryNow[] = "2026-11-20T10:32:00+08:00";

/// Paints every panel, state and dialog in both languages, both themes and two sizes to PNG
/// files. Prints what it does. Returns the exit code.
[[nodiscard]] int runGallery(Program &program, const GalleryRequest &request);

} // namespace weiwo::app
