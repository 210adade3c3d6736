#pragma once

#include "core/calendar/contribute.h"
#include "core/customers/contribute.h"
#include "core/exchange/external_ids.h"
#include "core/org/commands.h"
#include "core/org/contribute.h"
#include "core/org/queries.h"
#include "core/workspace/digest.h"
#include "core/workspace/integrity.h"
#include "tests/support/sandbox.h"

namespace weiwo::test {

/// A workspace with headquarters and a founding person who is root, and edits in short words.
class OrgStore
{
public:
    OrgStore()
    {
        exchange::contribute(box.registry);
        org::contribute(box.registry);
        calendar::contribute(box.registry);
        customers::contribute(box.registry);
        workspace = must(Workspace::create(
            box.path(QStringLiteral("a.weiwo")), {QStringLiteral("帷幄"), {}, 1}, box.services(),
            [this](Edit &edit) -> Result<Id> {
                WEIWO_ASSIGN(top, org::addNode(edit, node(QStringLiteral("总部"),
                                                          org::Level::Headquarters,
                                                          QStringLiteral("HQ")),
                                               {}, {}));
                WEIWO_ASSIGN(founder, org::addNode(edit, node(QStringLiteral("创始人"),
                                                              org::Level::Person,
                                                              QStringLiteral("P0")),
                                                   top, {}));
                WEIWO_TRY(org::grantRole(edit, founder, Role::Root, top));
                return founder.raw();
            }));
    }

    [[nodiscard]] static org::Node node(const QString &name, org::Level level,
                                        const QString &code = {})
    {
        org::Node made;
        made.name = name;
        made.level = level;
        made.code = code;
        return made;
    }

    [[nodiscard]] Reader reader() const { return must(workspace->reader()); }

    Result<EditOutcome> attempt(const std::function<Status(Edit &)> &body)
    {
        return workspace->edit({QStringLiteral("test"), {}}, body);
    }
    EditOutcome edit(const std::function<Status(Edit &)> &body) { return must(attempt(body)); }
    /// The code of the refusal; empty where nothing was refused.
    QString refusal(const std::function<Status(Edit &)> &body)
    {
        const auto outcome = attempt(body);
        return outcome ? QString() : outcome.error().code;
    }

    org::NodeId add(const org::Node &made, const std::optional<org::NodeId> &parent = {},
                    QDate from = {})
    {
        org::NodeId id;
        edit([&](Edit &e) -> Status {
            WEIWO_ASSIGN(id, org::addNode(e, made, parent, from));
            return {};
        });
        return id;
    }
    void move(const org::NodeId &moved, const org::NodeId &parent, QDate from)
    {
        edit([&](Edit &e) { return org::moveNode(e, moved, parent, from); });
    }

    /// Hash of all living rows: what undo must give back.
    [[nodiscard]] QString digest() const
    {
        Reader r = reader();
        return must(storeDigest(r, DigestSource::Rows)).hex();
    }
    /// Runs an edit, takes it back, does it again: the same rows each time.
    void doUndoRedo(const std::function<Status(Edit &)> &body)
    {
        const QString before = digest();
        edit(body);
        const QString after = digest();
        CHECK(before != after);
        must(workspace->undo());
        CHECK(digest() == before);
        must(workspace->redo());
        CHECK(digest() == after);
    }
    /// Codes of what `check` finds.
    [[nodiscard]] QStringList findings() const
    {
        Reader r = reader();
        QStringList codes;
        for (const CheckResult &result : must(checkStore(r, true))) {
            for (const Finding &finding : result.findings)
                codes.append(finding.code);
        }
        return codes;
    }

    Sandbox box;
    std::unique_ptr<Workspace> workspace;
    org::NodeId top;
    org::NodeId founder;
};

} // namespace weiwo::test
