#include "tests/core/org/org_store.h"

#include "core/exchange/external_ids.h"

using namespace Qt::StringLiterals;

namespace weiwo::org {

OrgStore::OrgStore(const std::function<void(Registry &)> &contributeMore)
    : m_clock(QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::OffsetFromUTC, 8 * 3600)), m_ids(11)
{
    contributeWorkspace(m_registry);
    contribute(m_registry);
    if (contributeMore)
        contributeMore(m_registry);
    const Workspace::Services services{&m_registry, &m_clock, &m_ids, m_folder.path()};
    const auto founder = [this](Edit &edit) -> Result<Id> {
        WEIWO_ASSIGN(m_headquarters,
                     addNode(edit, {.id = {}, .code = u"HQ"_s, .name = u"Head office"_s,
                                    .level = Level::Headquarters}, {}, {}));
        WEIWO_ASSIGN(m_founder, addNode(edit, {.id = {}, .code = u"P0"_s, .name = u"Founder"_s,
                                               .level = Level::Person}, m_headquarters, {}));
        WEIWO_TRY(grantRole(edit, m_founder, Role::Root, m_headquarters));
        return m_founder.raw();
    };
    auto made = Workspace::create(m_folder.filePath(u"test.weiwo"_s), {}, services, founder);
    if (!made)
        FAIL(made.error().message.toStdString() + " " + made.error().detail.toStdString());
    m_workspace = std::move(*made);
}

} // namespace weiwo::org
