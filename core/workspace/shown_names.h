#pragma once

#include <QHash>
#include <QStringList>
#include <functional>

namespace weiwo {

/// Names that ship are stored in one language, so that every copy has the same rows, and shown in the
/// reader's. Slices that have such names add to it (Registry::extension); the journal asks it.
struct ShownNames
{
    /// By key of the table: what the program calls a row on screen, of the name that is stored.
    QHash<QString, std::function<QString(const QString &stored)>> byTable;
    /// By key of a title: the tables whose names its arguments are, in their order; empty: no name of a table.
    QHash<QString, QStringList> ofTitles;
};

} // namespace weiwo
