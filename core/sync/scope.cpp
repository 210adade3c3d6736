#include "core/sync/scope.h"

#include "core/base/text.h"
#include "core/sync/repo_state.h"
#include "core/workspace/node_tree.h"

#include <algorithm>
#include <sodium.h>

namespace weiwo::sync {

Result<Scope> Scope::of(Reader &reader, const std::optional<Id> &node, QDate date)
{
    Scope scope;
    if (!node)
        return scope;
    WEIWO_ASSIGN(const std::vector<Id> nodes, reader.registry().nodeTree->within(reader, *node, date));
    if (nodes.empty())
        return fail(errc::NotFound, translate("sync", "The unit %1 that a copy is limited to is not there.").arg(node->text()), node->text());
    scope.m_node = node;
    scope.m_nodes = QSet<Id>(nodes.begin(), nodes.end());
    return scope;
}

QByteArray Scope::mark() const
{
    if (!m_node)
        return {};
    std::vector<Id> nodes(m_nodes.begin(), m_nodes.end());
    std::sort(nodes.begin(), nodes.end());
    constexpr size_t MarkSize = 16;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, MarkSize);
    for (const Id &node : nodes) {
        const QByteArray bytes = node.bytes();
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<unsigned long long>(bytes.size()));
    }
    QByteArray mark(MarkSize, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(mark.data()), MarkSize);
    return mark;
}

Result<StoreDigest> digestOf(Reader &reader, const Scope &scope, DigestSource source)
{
    if (source == DigestSource::Kept)
        return repo::scopeDigest(reader.db(), scope);
    StoreDigest digest;
    for (const TableSpec &table : reader.registry().tables.all()) {
        if (!table.digested)
            continue;
        TableDigest &sum = digest.tables[table.key];
        WEIWO_TRY(records::eachLiving(reader.db(), table, [&](Record &&record) {
            if (scope.holds(record.home)) {
                ++sum.rows;
                sum.sum.add(rowHash(table, record));
            }
            return true;
        }));
    }
    return digest;
}

} // namespace weiwo::sync
