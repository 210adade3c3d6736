#pragma once

#include "core/exchange/dataset.h"

namespace weiwo::org {

/// org.nodes. A row of the level `headquarters` that matches nothing is the headquarters there is.
/// Without a level: a region below headquarters, else a team. `from` places the unit from that day
/// on, without it for ever; `to` is the first day on which it is not there any more.
[[nodiscard]] Result<std::unique_ptr<exchange::Importer>>
unitImporter(exchange::ImportContext &context);
/// org.people. Without `node` a person is not placed (standing.h). With `from` a row is a move on
/// that day; in a file without that column the newest place is put right.
[[nodiscard]] Result<std::unique_ptr<exchange::Importer>>
personImporter(exchange::ImportContext &context);
/// org.assignments: a row for person, region and beginning.
[[nodiscard]] Result<std::unique_ptr<exchange::Importer>>
assignmentImporter(exchange::ImportContext &context);

/// Make a unit or a person from a row of another dataset that names it.
[[nodiscard]] Result<Id> makeUnit(Edit &edit, const Id &id, const exchange::MappedRecord &record);
[[nodiscard]] Result<Id> makePerson(Edit &edit, const Id &id,
                                    const exchange::MappedRecord &record);

} // namespace weiwo::org
