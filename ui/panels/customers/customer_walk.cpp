#include "ui/panels/customers/customer_walk.h"

#include "ui/shell/session.h"

namespace weiwo::ui {

CustomerWalk &CustomerWalk::of(Session &session)
{
    if (auto *walk = session.findChild<CustomerWalk *>(QString(), Qt::FindDirectChildrenOnly))
        return *walk;
    return *new CustomerWalk(&session);
}

} // namespace weiwo::ui
