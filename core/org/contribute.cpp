#include "core/org/contribute.h"

#include "core/org/datasets.h"
#include "core/org/guards.h"
#include "core/org/org_node_tree.h"
#include "core/org/repo.h"
#include "core/org/store_checks.h"

using namespace Qt::StringLiterals;

namespace weiwo::org {

namespace {

void addTitles(Registry &registry)
{
    registry.titles.add({u"org.addNode"_s, WEIWO_TEXT("org", "Add %1")});
    registry.titles.add({u"org.updateNode"_s, WEIWO_TEXT("org", "Change %1")});
    registry.titles.add({u"org.moveNode"_s, WEIWO_TEXT("org", "Move %1 to %2")});
    registry.titles.add({u"org.unplaceNode"_s, WEIWO_TEXT("org", "Take back a move of %1")});
    registry.titles.add({u"org.removeNode"_s, WEIWO_TEXT("org", "Delete %1")});
    registry.titles.add({u"org.assign"_s, WEIWO_TEXT("org", "Assign %1 to %2")});
    registry.titles.add({u"org.unassign"_s, WEIWO_TEXT("org", "Take %1 off %2")});
    registry.titles.add({u"org.setRamp"_s, WEIWO_TEXT("org", "Change the ramp of %1")});
    registry.titles.add({u"org.grantRole"_s, WEIWO_TEXT("org", "Give %1 a role at %2")});
    registry.titles.add({u"org.revokeRole"_s, WEIWO_TEXT("org", "End a role of %1 at %2")});
}

} // namespace

void contribute(Registry &registry)
{
    for (const auto *table :
         {&nodeTable(), &placementTable(), &assignmentTable(), &roleTable(), &rampTable()})
        registry.tables.add(*table);
    addTitles(registry);
    addGuards(registry);
    addStoreChecks(registry);
    contributeDatasets(registry.extension<exchange::Catalogues>());
    registry.nodeTree = std::make_shared<OrgNodeTree>();
}

} // namespace weiwo::org
