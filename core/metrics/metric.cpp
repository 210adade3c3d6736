#include "core/metrics/metric.h"

using namespace Qt::StringLiterals;

namespace weiwo::metrics {

QString kindKey(Kind kind)
{
    switch (kind) {
    case Kind::Money:
        return u"money"_s;
    case Kind::Count:
        return u"count"_s;
    case Kind::Quantity:
        return u"quantity"_s;
    case Kind::Ratio:
        return u"ratio"_s;
    }
    return {};
}

} // namespace weiwo::metrics
