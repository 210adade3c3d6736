#pragma once

#include "core/org/types.h"
#include "core/sales/types.h"

namespace weiwo::customers {

using sales::CustomerId;

/// Whom we sell to. All but the name may be empty.
struct Customer
{
    CustomerId id;
    QString code;                        ///< unique among living customers
    QString name;
    QString shortName;                   ///< how people call it
    QString kind;                        ///< e.g. 经销商, 终端; as the company says
    QString creditCode;                  ///< 统一社会信用代码
    QString phone;
    QString email;
    QString province;
    QString city;
    QString county;
    QString address;
    QString country;
    QString segment;
    QString industry;
    QString size;                        ///< e.g. 大型, 500 人; as the company says
    QString source;                      ///< how we came to know it, e.g. 展会
    std::optional<org::NodeId> owner;    ///< person or unit that looks after it; its home
    std::optional<CustomerId> parent;    ///< the customer of which it is a part

    bool operator==(const Customer &) const = default;
};

} // namespace weiwo::customers
