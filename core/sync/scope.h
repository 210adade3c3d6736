#pragma once

#include "core/workspace/digest.h"

#include <QSet>

namespace weiwo::sync {

/// What a copy may see (SYNC §5): everything, or reference data and what belongs to a node and to those below it.
/// A value.
class Scope
{
public:
    [[nodiscard]] static Scope everything() { return {}; }
    /// As the organization stands on @p date; without a node everything. not-found for a node that is not there.
    [[nodiscard]] static Result<Scope> of(Reader &reader, const std::optional<Id> &node, QDate date);

    [[nodiscard]] bool isEverything() const { return !m_node; }
    [[nodiscard]] const std::optional<Id> &node() const { return m_node; }
    /// Whether what belongs there is seen; reference data (no home) always is.
    [[nodiscard]] bool holds(const std::optional<Id> &home) const { return !m_node || !home || m_nodes.contains(*home); }
    /// The nodes; empty where it is everything.
    [[nodiscard]] const QSet<Id> &nodes() const { return m_nodes; }
    /// Names the set of nodes, 16 bytes: two copies that say the same mean the same; empty for everything.
    [[nodiscard]] QByteArray mark() const;

private:
    std::optional<Id> m_node;
    QSet<Id> m_nodes;
};

/// The digest of what @p scope sees.
[[nodiscard]] Result<StoreDigest> digestOf(Reader &reader, const Scope &scope, DigestSource source);

} // namespace weiwo::sync
