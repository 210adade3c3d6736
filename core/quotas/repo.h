#pragma once

#include "core/quotas/types.h"
#include "core/workspace/edit.h"

namespace weiwo::quotas {

/// The synced tables of this slice.
[[nodiscard]] const TableSpec &measureTable();
[[nodiscard]] const TableSpec &planTable();
[[nodiscard]] const TableSpec &versionTable();
[[nodiscard]] const TableSpec &quotaTable();
[[nodiscard]] const TableSpec &markTable();
[[nodiscard]] const TableSpec &splitTable();
/// Those whose rows belong to a version.
[[nodiscard]] std::span<const TableSpec *const> versionedTables();

/// A measure as stored; the kind as text, so that one of a newer program is kept.
struct MeasureRow
{
    QString key;
    QString title;
    QString kind;
    QString metric;
};

/// Ids of rows that their key names.
[[nodiscard]] Id measureId(const QString &key);
[[nodiscard]] Id quotaId(const Slice &slice, const org::NodeId &node);
[[nodiscard]] Id markId(const Slice &slice, const org::NodeId &node, Month month);
[[nodiscard]] Id splitId(const Slice &slice, const org::NodeId &node);

[[nodiscard]] Record toRecord(const MeasureRow &measure);
[[nodiscard]] Record toRecord(const Plan &plan);
[[nodiscard]] Record toRecord(const Version &version);
[[nodiscard]] Record toRecord(const QuotaRow &row);
/// @p firstMonth: of the plan's fiscal year.
[[nodiscard]] Record toRecord(const CellMark &mark, Month firstMonth);
[[nodiscard]] Record toRecord(const SplitRow &row);

[[nodiscard]] MeasureRow measureFrom(const Record &record);
[[nodiscard]] Plan planFrom(const Record &record);
[[nodiscard]] Version versionFrom(const Record &record);
[[nodiscard]] QuotaRow quotaFrom(const Record &record);
[[nodiscard]] CellMark markFrom(const Record &record, Month firstMonth);
[[nodiscard]] SplitRow splitFrom(const Record &record);
/// Version, measure and line of a row of one of versionedTables(), and whose it is.
[[nodiscard]] Slice sliceOf(const Record &record);
[[nodiscard]] org::NodeId nodeOfRow(const Record &record);

namespace repo {

/// Living rows only.
[[nodiscard]] Result<std::vector<MeasureRow>> measures(Reader &reader);
[[nodiscard]] Result<std::vector<Plan>> plans(Reader &reader);
[[nodiscard]] Result<std::vector<Version>> versions(Reader &reader, const PlanId &plan);
[[nodiscard]] Result<std::optional<Version>> version(Reader &reader, const VersionId &id);
/// Rows of a table of a version, by id; of one measure and line where @p slice says so.
Status eachRow(Reader &reader, const TableSpec &table, const VersionId &version,
               const std::function<void(Record &&)> &each);
Status eachRow(Reader &reader, const TableSpec &table, const Slice &slice,
               const std::function<void(Record &&)> &each);
/// The targets of a table alone, in no order: what is read at each keystroke's commit.
using MonthValues = std::array<std::optional<qint64>, MonthsPerYear>;
Status eachTarget(Reader &reader, const Slice &slice,
                  const std::function<void(const org::NodeId &, const MonthValues &)> &each);
/// Rows of a table, tombstones too, that were written after the version @p since of this copy; in
/// no order.
Status eachWritten(Reader &reader, const TableSpec &table, const Slice &slice, qint64 since,
                   const std::function<void(Record &&)> &each);
/// The newest version of this copy that wrote a row of versionedTables(); 0 for none.
[[nodiscard]] Result<qint64> newestWrite(Reader &reader);
/// Product lines with targets, in order; without "all products".
[[nodiscard]] Result<QStringList> lines(Reader &reader, const VersionId &version);
/// Nodes that have targets in a version.
[[nodiscard]] Result<std::vector<org::NodeId>> nodes(Reader &reader, const VersionId &version);
/// How many targets a version has of a measure, over all lines.
[[nodiscard]] Result<qint64> countRows(Reader &reader, const VersionId &version,
                                       const QString &measure);

} // namespace repo
} // namespace weiwo::quotas
