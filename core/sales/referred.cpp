#include "core/sales/referred.h"

#include "core/sales/repo.h"
#include "core/workspace/journal.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

Status judgeDeleted(Edit &edit, const QString &table, const std::vector<Id> &deleted)
{
    WEIWO_ASSIGN(const auto named, repo::namedByFacts(edit, table, deleted));
    if (!named)
        return {};
    return fail(errc::BadInput,
                translate("sales",
                          "%1 has lines in the import \"%2\" and cannot be deleted. Undo that "
                          "import first.")
                    .arg(journal::recordName(edit, table, named->record), named->file),
                named->record.text());
}

/// With the whole edit applied: an import that is undone takes with it what it has made.
Status judge(Edit &edit, const std::vector<const RowChange *> &changes)
{
    QHash<QString, std::vector<Id>> deleted;
    for (const RowChange *change : changes)
        if (change->op() == ChangeOp::Delete)
            deleted[change->table->key].push_back(change->row);
    for (auto it = deleted.cbegin(); it != deleted.cend(); ++it)
        WEIWO_TRY(judgeDeleted(edit, it.key(), it.value()));
    return {};
}

} // namespace

void contributeReferred(Registry &registry)
{
    // A derivation and not a guard: once an edit, since without an index it looks through all
    // lines.
    registry.derivations.push_back(
        {u"sales.referred"_s, {u"node"_s, u"customer"_s, u"product"_s}, &judge});
}

} // namespace weiwo::sales
