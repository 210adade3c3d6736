#include "core/program/program.h"

#include "core/all_slices.h"
#include "core/customers/tiers/commands.h"
#include "core/org/commands.h"
#include "core/performance/alerts/commands.h"
#include "core/workspace/device.h"

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

QString systemUser()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    return translate("program", "Planner");
}

} // namespace

Program::Program(const QString &configDir)
    : m_configDir(configDir.isEmpty() ? Device::defaultConfigDir() : configDir), m_ids(m_clock),
      m_registry(buildRegistry())
{
}

Workspace::Services Program::services()
{
    return {m_registry.get(), &m_clock, &m_ids, m_configDir};
}

Result<Id> found(Edit &edit, const NewWorkspace &request)
{
    // Long before anything a company may bring in, so that history has a place to stand.
    const QDate start(1990, 1, 1);
    const QString company = request.settings.company.trimmed();
    org::Node headquarters;
    headquarters.name = company.isEmpty() ? translate("program", "Headquarters") : company;
    headquarters.level = org::Level::Headquarters;
    WEIWO_ASSIGN(const org::NodeId top, org::addNode(edit, headquarters, {}, start));
    org::Node person;
    person.name = request.person.trimmed().isEmpty() ? systemUser() : request.person.trimmed();
    person.level = org::Level::Person;
    WEIWO_ASSIGN(const org::NodeId founder, org::addNode(edit, person, top, start));
    WEIWO_TRY(org::grantRole(edit, founder, Role::Root, top, start));
    WEIWO_ASSIGN([[maybe_unused]] const int rules, performance::addUsualAlertRules(edit));
    WEIWO_ASSIGN([[maybe_unused]] const bool tiers, customers::addUsualTierScheme(edit));
    return founder.raw();
}

Result<std::unique_ptr<Workspace>> createWorkspace(const QString &path, const NewWorkspace &request,
                                                   const Workspace::Services &services)
{
    const int start = request.settings.fiscalStart;
    if (start < 1 || start > 12)
        return fail(errc::BadInput, translate("program", "The fiscal year starts in a month from 1 to 12, not %1.").arg(start));
    return Workspace::create(path, request.settings, services,
                             [&request](Edit &edit) { return found(edit, request); });
}

} // namespace weiwo
