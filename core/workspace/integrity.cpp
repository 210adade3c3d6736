#include "core/workspace/integrity.h"

#include "core/storage/integrity.h"
#include "core/workspace/digest.h"
#include "core/workspace/journal.h"
#include "core/workspace/limited_copy.h"
#include "core/workspace/referrer.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

Error refused(const char *code, const QString &message, const Id &subject)
{
    return Error{QString::fromLatin1(code), message, {}, subject.text(), {}};
}

/// A row may refer only to living rows. What it referred to before the edit was there; that it
/// still is, nothingRefersTo() sees to.
Status referencesLive(Edit &edit, const RowChange &change, QSet<QByteArray> &known)
{
    if (!change.after.alive)
        return {};
    for (size_t i = 0; i < change.table->columns.size(); ++i) {
        const ColumnSpec &column = change.table->columns[i];
        const auto target = optionalId(change.after.values[i]);
        if (column.kind != ColumnKind::Reference || column.refersTo.isEmpty() || !target
            || known.contains(target->bytes()))
            continue;
        if (change.before && change.before->alive
            && change.before->values[i] == change.after.values[i])
            continue;
        WEIWO_ASSIGN(const bool lives, records::lives(edit.db(), edit.table(column.refersTo), *target));
        if (!lives)
            return tl::make_unexpected(refused(
                errc::NotFound,
                translate("workspace", "%1 of %2 names a record that does not exist.")
                    .arg(column.title.str(), change.table->title.str()),
                *target));
        known.insert(target->bytes());
    }
    return {};
}

/// A deleted row may have no living row that refers to it.
Status nothingRefersTo(Edit &edit, const RowChange &change)
{
    if (change.op() != ChangeOp::Delete)
        return {};
    WEIWO_ASSIGN(const std::optional<Referrer> referrer, referrerOf(edit, change.table->key, change.row));
    if (!referrer)
        return {};
    return tl::make_unexpected(refused(
        errc::BadInput,
        translate("workspace", "%1 is still used by %2 %3. Remove or move that first.")
            .arg(journal::recordName(edit, change.table->key, change.row), referrer->table->title.str(),
                 journal::recordName(edit, referrer->table->key, referrer->row)),
        change.row));
}

Result<Findings> checkIntegrity(Reader &reader)
{
    Findings findings;
    WEIWO_ASSIGN(const QStringList damage, storage::damage(reader.db()));
    for (const QString &what : damage)
        findings.push_back({.severity = Severity::Error,
                            .code = u"storage.integrity"_s,
                            .subject = what,
                            .message = translate("check", "The file is damaged: %1.").arg(what),
                            .fix = translate("check", "Restore the newest backup.")});
    return findings;
}

Result<Findings> checkReferences(Reader &reader)
{
    Findings findings;
    WEIWO_ASSIGN(const bool limited, isLimitedCopy(reader));
    if (limited)
        return findings;
    for (const TableSpec &table : reader.registry().tables.all()) {
        for (const ColumnSpec &column : table.columns) {
            if (column.kind != ColumnKind::Reference || column.refersTo.isEmpty())
                continue;
            WEIWO_ASSIGN(const std::vector<Id> broken, storage::brokenReferences(reader.db(), table, column));
            for (const Id &row : broken)
                findings.push_back({.severity = Severity::Error,
                                    .code = u"storage.reference"_s,
                                    .subject = row.text(),
                                    .column = column.name,
                                    .message = translate("check", "%1 of %2 names a record that does not exist.")
                                                   .arg(column.title.str(), table.title.str()),
                                    .fix = translate("check", "Restore the newest backup.")});
        }
    }
    return findings;
}

Result<Findings> checkDigest(Reader &reader)
{
    Findings findings;
    WEIWO_ASSIGN(const StoreDigest kept, storeDigest(reader, DigestSource::Kept));
    WEIWO_ASSIGN(const StoreDigest rows, storeDigest(reader, DigestSource::Rows));
    for (const auto &[name, table] : rows.tables) {
        const auto it = kept.tables.find(name);
        const TableDigest other = it == kept.tables.end() ? TableDigest{} : it->second;
        if (other.rows == table.rows && other.sum == table.sum)
            continue;
        findings.push_back({.severity = Severity::Error,
                            .code = u"storage.digest"_s,
                            .subject = name,
                            .message = translate("check", "The kept digest of %1 is not that of its rows.").arg(name),
                            .fix = translate("check", "Restore the newest backup.")});
    }
    return findings;
}

Result<CheckResult> run(Reader &reader, const StoreCheck &check)
{
    QElapsedTimer timer;
    timer.start();
    CheckResult result{check.key, check.title, true, 0, {}};
    WEIWO_ASSIGN(result.findings, check.run(reader));
    result.ok = result.findings.empty();
    result.ms = timer.elapsed();
    return result;
}

} // namespace

Result<std::optional<Referrer>> referrerOf(Reader &reader, const QString &target, const Id &row)
{
    for (const TableSpec &table : reader.registry().tables.all()) {
        for (const ColumnSpec &column : table.columns) {
            if (column.kind != ColumnKind::Reference || column.refersTo != target)
                continue;
            WEIWO_ASSIGN(const std::vector<Id> rows, records::referring(reader.db(), table, column.name, row, 1));
            if (!rows.empty())
                return std::optional(Referrer{&table, rows.front()});
        }
    }
    return std::optional<Referrer>();
}

Status judge(Edit &edit)
{
    QSet<QByteArray> known;
    auto changes = edit.changes();
    for (const RowChange *change : changes) {
        WEIWO_TRY(referencesLive(edit, *change, known));
        WEIWO_TRY(nothingRefersTo(edit, *change));
    }
    for (const Guard &guard : edit.registry().guards) {
        std::vector<const RowChange *> own;
        std::copy_if(changes.begin(), changes.end(), std::back_inserter(own),
                     [&guard](const RowChange *change) {
                         return guard.tables.contains(change->table->key);
                     });
        for (size_t i = 0; guard.judge && i < own.size(); ++i)
            WEIWO_TRY(guard.judge(edit, *own[i]));
        if (!guard.judgeAll || own.empty())
            continue;
        WEIWO_TRY(guard.judgeAll(edit, own));
        // It may have taken along what belongs to the rows.
        changes = edit.changes();
    }
    return {};
}

Status derive(Edit &edit)
{
    for (const Derivation &derivation : edit.registry().derivations) {
        std::vector<const RowChange *> changes;
        for (const QString &name : derivation.tables) {
            const auto rows = edit.changes(edit.table(name));
            changes.insert(changes.end(), rows.begin(), rows.end());
        }
        if (!changes.empty())
            WEIWO_TRY(derivation.apply(edit, changes));
    }
    return {};
}

Result<std::vector<CheckResult>> checkStore(Reader &reader, bool deep)
{
    std::vector<StoreCheck> checks = {
        {u"storage.integrity"_s, WEIWO_TEXT("check", "The file is whole"), false, &checkIntegrity},
        {u"storage.references"_s, WEIWO_TEXT("check", "Every reference finds its record"), false, &checkReferences},
        {u"storage.digest"_s, WEIWO_TEXT("check", "Kept digests are those of the rows"), false, &checkDigest}};
    checks.insert(checks.end(), reader.registry().checks.begin(), reader.registry().checks.end());
    std::vector<CheckResult> results;
    for (const StoreCheck &check : checks) {
        if (check.deep && !deep)
            continue;
        WEIWO_ASSIGN(CheckResult result, run(reader, check));
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace weiwo
