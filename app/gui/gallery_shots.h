#pragma once

#include <QStringList>
#include <vector>

namespace weiwo::app {

/// One picture: a panel and how to bring it into the state to be shown.
struct GalleryShot
{
    /// Fresh: an empty one of its own, Copy: a demo of its own; both may be written to. Root, Region: of several copies
    /// that have exchanged packages, one of its own.
    enum class Workspace { None, Empty, Fresh, Demo, Copy, Root, Region };

    QString panel;
    QString state;                         ///< empty: as it opens
    Workspace workspace = Workspace::Demo;
    /// In order: "click:NAME" a button or action by its object name, "type:NAME=TEXT" into a
    /// field, "keys:NAME=TEXT" typed key by key, "run:COMMAND" of the window, "record:TEXT" of the place, "file:NAME" a sample file dropped on the window,
    /// "package:NAME" a package (submission, answer) opened, "answer:NAME" the file that the next dialog gives.
    QStringList steps;
};

/// All pictures. Another state is another line.
[[nodiscard]] const std::vector<GalleryShot> &galleryShots();

} // namespace weiwo::app
