#pragma once

#include "core/sync/codec.h"
#include "core/sync/frames.h"
#include "core/sync/package_writer.h"
#include "core/sync/scope.h"

/// Parts of export.cpp.
namespace weiwo::sync {

/// Gathers what goes into a package, and counts it.
class PackageFiller
{
public:
    PackageFiller(Reader &reader, PackageWriter &writer) : m_reader(reader), m_writer(writer) {}

    Status answers(const QByteArray &bytes);
    /// The pending entries of this copy's log.
    Status entries();
    /// Rows that @p scope sees and that have changed since @p from; above 0 also those that left it.
    Status rows(const Scope &scope, qint64 from);
    /// The lines of all batches that went before.
    Status batches(const Scope &scope);

    [[nodiscard]] const PackageContents &contents() const { return m_contents; }

private:
    Status add(FrameType type, const QByteArray &frame);
    Status table(const TableSpec &table, const Scope &scope, qint64 from);
    Status leaves(const TableSpec &table, const Scope &scope, qint64 from, const QSet<Id> &left);
    Status put(RowsPart &part);
    void noteBatch(const Id &id, const QString &dataset);

    /// An entry of the journal whose author goes along with what it changed.
    struct Authored
    {
        qint64 no = 0;
        Author author;
        bool received = false;         ///< then who gave each value stands beside it
    };
    Status findAuthored(qint64 from);
    /// Who gave the values of a table's rows.
    [[nodiscard]] Result<QHash<Id, RowAuthors>> authorsOf(const TableSpec &table);

    Reader &m_reader;
    PackageWriter &m_writer;
    PackageContents m_contents;
    std::vector<Authored> m_authored;                  ///< since the version that rows are sent from
    std::vector<std::pair<Id, QString>> m_batches;     ///< with the dataset
};


} // namespace weiwo::sync
