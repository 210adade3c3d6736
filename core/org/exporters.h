#pragma once

#include "core/exchange/dataset.h"
#include "core/org/types.h"

namespace weiwo::org {

/// How files name units and people: code, else full name where only one has it and no code is the
/// same, else id.
class NodeTexts
{
public:
    [[nodiscard]] static Result<NodeTexts> load(Reader &reader);

    /// Null text for a node that does not live.
    [[nodiscard]] QString of(const NodeId &id) const { return m_texts.value(id); }

private:
    QHash<NodeId, QString> m_texts;
};

/// The rows of org.nodes, org.people and org.assignments. Units come parents first, people after
/// those they report to; a row a placement.
Status exportUnits(Reader &reader, const exchange::ExportRequest &request,
                   const exchange::RowSink &sink);
Status exportPeople(Reader &reader, const exchange::ExportRequest &request,
                    const exchange::RowSink &sink);
Status exportAssignments(Reader &reader, const exchange::ExportRequest &request,
                         const exchange::RowSink &sink);

} // namespace weiwo::org
