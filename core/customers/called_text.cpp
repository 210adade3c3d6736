#include "core/customers/called_text.h"

#include "core/base/text.h"

namespace weiwo::customers {

QString calledText(const QString &name, const QString &code)
{
    return code.isEmpty() ? name : translate("customers", "%1 (%2)").arg(name, code);
}

} // namespace weiwo::customers
