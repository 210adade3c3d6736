#include "core/customers/duplicates/contribute.h"

#include "core/base/text.h"
#include "core/customers/duplicates/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

void contributeDuplicates(Registry &registry)
{
    registry.tables.add(notSameTable());
    registry.titles.add({u"customers.notSame"_s, WEIWO_TEXT("customers", "Not the same: %1 and %2")});
    registry.titles.add({u"customers.notSame.unset"_s,
                         WEIWO_TEXT("customers", "Perhaps the same after all: %1 and %2")});
}

} // namespace weiwo::customers
