#pragma once

#include "core/org/queries.h"

namespace weiwo::org {

/// Names of nodes for a list that shows the same few again and again: each is looked up once.
class NodeNames
{
public:
    explicit NodeNames(Reader &reader) : m_reader(reader) { }

    /// Empty for none, and for a node that is not there.
    [[nodiscard]] QString of(const std::optional<NodeId> &id)
    {
        if (!id)
            return {};
        const auto known = m_names.constFind(*id);
        if (known != m_names.constEnd())
            return *known;
        const auto found = node(m_reader, *id);
        return *m_names.insert(*id, found ? found->name : QString());
    }

private:
    Reader &m_reader;
    QHash<NodeId, QString> m_names;
};

} // namespace weiwo::org
