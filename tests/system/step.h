#pragma once

#include "core/org/queries.h"
#include "core/workspace/workspace.h"
#include "tests/support/sandbox.h"

namespace weiwo::test {

/// What a user can do, with everything that it needs found anew.
struct Step
{
    QString title;
    std::function<Result<std::optional<Id>>(Workspace &)> run;
};

inline Step step(const QString &title, std::function<Status(Edit &)> body)
{
    return {title, [title, body = std::move(body)](Workspace &workspace) -> Result<std::optional<Id>> {
                WEIWO_ASSIGN(const EditOutcome outcome, workspace.edit({title, {}}, body));
                return outcome.entry;
            }};
}

template<class T>
Status done(const Result<T> &result)
{
    return result ? Status() : Status(failed(result));
}

inline org::NodeId named(Edit &edit, const QString &name)
{
    return must(org::findNode(edit, name)).id;
}

} // namespace weiwo::test
