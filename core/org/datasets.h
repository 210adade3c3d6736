#pragma once

#include "core/exchange/dataset.h"

namespace weiwo::org {

/// Places of the fields in the datasets of this slice.
namespace unit {
enum Field { Name, Code, Parent, Level, From, To };
} // namespace unit
namespace person {
enum Field { Name, Code, Title, Node, From, Manager, Hired, Left, Email };
} // namespace person
namespace assigned {
enum Field { Person, Region, From, To };
} // namespace assigned

/// The kind of record that is a unit or a person: what "person or node" fields refer to.
inline constexpr QLatin1String AnyNodeKind("org.any");

/// org.nodes, org.people, org.assignments, and the kinds org.nodes, org.people, org.any.
void contributeDatasets(exchange::Catalogues &catalogues);

} // namespace weiwo::org
