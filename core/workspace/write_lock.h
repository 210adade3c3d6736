#pragma once

#include "core/base/error.h"

#include <QLockFile>
#include <memory>

namespace weiwo {

/// Holds the right to write a store against other processes. A process that died holds nothing.
class WriteLock
{
public:
    /// Waits up to @p patienceMs, then fails with busy; Error::more has `holder`.
    [[nodiscard]] static Result<std::unique_ptr<WriteLock>> take(const QString &storePath,
                                                                 int patienceMs = 10000);
    /// The program that holds it in another process, by its name; empty where none does. For the
    /// eye only: it may have changed by the time it is read.
    [[nodiscard]] static QString otherHolder(const QString &storePath);

private:
    explicit WriteLock(const QString &file) : m_file(file) { }
    QLockFile m_file;
};

} // namespace weiwo
