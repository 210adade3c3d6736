#pragma once

#include "core/base/id_source.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace weiwo::test {

/// A folder of its own, a clock that stands, ids from a seed: everything a workspace needs.
class Sandbox
{
public:
    Sandbox() : clock(QDateTime::fromString(QStringLiteral("2026-04-01T09:00:00+08:00"), Qt::ISODate)), ids(1)
    {
        contributeWorkspace(registry);
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] Workspace::Services services()
    {
        return {&registry, &clock, &ids, folder.filePath(QStringLiteral("config"))};
    }
    /// A new workspace without people.
    [[nodiscard]] std::unique_ptr<Workspace> workspace(const QString &name = QStringLiteral("a.weiwo"))
    {
        auto made = Workspace::create(path(name), {QStringLiteral("帷幄"), {}, 1}, services(),
                                      [this](Edit &) -> Result<Id> { return person; });
        REQUIRE(made.has_value());
        return std::move(*made);
    }

    QTemporaryDir folder;
    FixedClock clock;
    SeededIdSource ids;
    Registry registry;
    Id person;
};

/// The value of a Result, or a failed test that says why.
template<class T>
T must(Result<T> result)
{
    if (!result)
        FAIL(result.error().code.toStdString() + ": " + result.error().message.toStdString() + " — "
             + result.error().detail.toStdString());
    return std::move(*result);
}
inline void must(const Status &status)
{
    if (!status)
        FAIL(status.error().code.toStdString() + ": " + status.error().message.toStdString() + " — "
             + status.error().detail.toStdString());
}

} // namespace weiwo::test
