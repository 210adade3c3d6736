#pragma once

#include "core/workspace/workspace.h"

namespace weiwo {

/// A copy of the demo's workspace, on a "machine" that is a folder.
struct DemoCopy
{
    QString key;               ///< "headquarters", "east", "south", "reviewer": the folder's name
    QString person;            ///< who works there
    QString store;
    QString config;            ///< where the keys of its device are: WEIWO_CONFIG
};

struct CompanyDemo
{
    std::vector<DemoCopy> copies;   ///< headquarters first
    QString mail;              ///< folder with packages that are still on their way
};

/// Makes a folder with the small demo's workspace on four machines that exchange packages: headquarters, two regions, and
/// a reviewer who takes the first region along. They have worked and exchanged for a day: there are conflicts, a refusal, edits that
/// wait for an answer, and packages on their way. Everything but the keys comes from the seed. Fails with
/// store-exists where the folder is there and not empty, and as createDemo() does; then there is no folder.
[[nodiscard]] Result<CompanyDemo> createCompanyDemo(const QString &directory, quint64 seed, const Workspace::Services &base);

} // namespace weiwo
