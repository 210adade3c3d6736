#include "core/base/finding.h"

using namespace Qt::StringLiterals;

namespace weiwo {

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    return {};
}

} // namespace weiwo
