#pragma once

#include "core/base/catalogue.h"
#include "core/base/filter.h"
#include "core/base/finding.h"
#include "core/exchange/fields.h"
#include "core/exchange/mapping/mapping.h"
#include "core/period/period.h"
#include "core/workspace/edit.h"

#include <span>

namespace weiwo {
class Workspace;
}

namespace weiwo::exchange {

class LikenessFinder;

/// A key by which another system names a record.
struct ExternalKey
{
    QString space;             ///< e.g. "aw.EmployeeKey"
    QString key;

    bool operator==(const ExternalKey &) const = default;
};

/// One row of a file after mapping. `values` has a value for each field of the dataset, in order;
/// null: not mapped or empty in this row. By type of field: text and choices as text; integers;
/// money in minor units; decimals 10⁻³; ratios 10⁻⁶; dates julian day numbers; months Month::index(),
/// or 1…12 where the file has no year in it; a reference the 16 bytes of the id of a living record.
struct MappedRecord
{
    qint64 row = 0;                      ///< data row of the file, from 1
    std::vector<Value> values;
    std::vector<qint64> locals;          ///< local key (`no`) of the record of each reference; else 0
    std::vector<ExternalKey> externalIds;   ///< to be filed for the record
    std::optional<Id> existing;          ///< the record that the row matches (record datasets)

    [[nodiscard]] bool has(int field) const { return !isNull(values[static_cast<size_t>(field)]); }
    [[nodiscard]] const Value &at(int field) const { return values[static_cast<size_t>(field)]; }
    [[nodiscard]] qint64 integer(int field) const { return integerOf(at(field)); }
    [[nodiscard]] QString text(int field) const { return textOf(at(field)); }
    [[nodiscard]] std::optional<Id> id(int field) const { return optionalId(at(field)); }
};

enum class Outcome { Created, Updated, Unchanged, Bad };

/// What became of a row; `record` is the row's record (record datasets).
struct Taken
{
    Outcome outcome = Outcome::Created;
    Id record;
};

/// What an importer works with. Lives as long as the import.
class ImportContext
{
public:
    virtual ~ImportContext() = default;

    [[nodiscard]] virtual Edit &edit() = 0;
    /// Whether some column of the file (or a constant) fills the field.
    [[nodiscard]] virtual bool isMapped(int field) const = 0;
    /// Hash of the mapping, without its name: batches of one mapping belong together.
    [[nodiscard]] virtual const QString &mappingHash() const = 0;
    /// Fields that name a line (`match.key`), by the mapping, else by the dataset.
    [[nodiscard]] virtual const QStringList &matchKey() const = 0;
    [[nodiscard]] virtual OnMatch onMatch() const = 0;
    /// Facts: local key that the batch will have.
    [[nodiscard]] virtual qint64 batchNumber() const = 0;
    /// Facts: the batch that this file stands for (`--replace`), by its local key.
    [[nodiscard]] virtual std::optional<qint64> replaces() const = 0;
    /// The living record of a kind that @p text names by id, code, full name or SPACE:KEY. Nothing
    /// where there is none; ambiguous where several have the name.
    [[nodiscard]] virtual Result<std::optional<Id>> find(const QString &kind, const QString &text) = 0;

    /// Says why a row is bad: its outcome is Outcome::Bad then. @p field may be -1.
    virtual void problem(const MappedRecord &record, int field, const QString &code,
                         const QString &message, const QString &fix = {}) = 0;
    /// Something that does not make the row bad.
    virtual void note(Finding finding) = 0;
    /// Counts a record that was made on the way; @p name: how people call it.
    virtual void made(const QString &kind, const QString &name) = 0;
};

/// Takes the rows of one file in order inside one edit. An implementation may buffer; after
/// finish() everything is written. A failure (not a bad row) takes all back.
class Importer
{
public:
    virtual ~Importer() = default;
    /// One row of a dataset of records.
    [[nodiscard]] virtual Result<Taken> take(const MappedRecord &record) = 0;
    /// Facts come some hundred at a time; @p outcomes has one for each line.
    [[nodiscard]] virtual Status takeLines(std::span<const MappedRecord> lines,
                                           std::span<Outcome> outcomes)
    {
        for (size_t i = 0; i < lines.size(); ++i) {
            WEIWO_ASSIGN(const Taken taken, take(lines[i]));
            outcomes[i] = taken.outcome;
        }
        return {};
    }
    [[nodiscard]] virtual Status finish() { return {}; }
    /// Facts: hash of the canonical lines, by record ids (not local keys), after finish(). Empty:
    /// the engine's own hash of the mapped rows.
    [[nodiscard]] virtual QByteArray contentHash() const { return {}; }
    /// Facts: the node to whose managers the batch belongs, after finish(); nothing: everybody's.
    [[nodiscard]] virtual std::optional<Id> home() const { return {}; }
    /// Facts: forgets the lines that were written for this batch (the same are there already).
    [[nodiscard]] virtual Status discard() { return {}; }
};

struct ExportRequest
{
    std::optional<Period> period;   ///< on the dataset's date; absent: everything
    QString plan;
    QString version;
    std::vector<Filter> where;      ///< the engine applies them; a source may use them to read less
};

/// Receives a row: a value for each export column, as in MappedRecord but references as text
/// (code, else full name, else id). False: enough.
using RowSink = std::function<bool(std::vector<Value> &&)>;

/// A table that can be imported or exported.
struct DatasetSpec
{
    QString key;                    ///< e.g. sales.lines
    DatasetFields shape;            ///< the same key, title and fields, in order
    bool facts = false;             ///< rows are lines of a batch, not records of the kind `key`
    QStringList matchKey;           ///< of facts: default `match.key`
    /// Of facts: a field that, where a row has no value for it, becomes the place of the row among
    /// those of the file with the same value of `positionWithin`, from 1, bad rows counted.
    QString position;
    QString positionWithin;
    std::function<Result<std::unique_ptr<Importer>>(ImportContext &)> importer;   ///< or empty
    std::function<Status(Reader &, const ExportRequest &, const RowSink &)> rows; ///< or empty
    /// Fields that people of this workspace have made: they stand behind those of `shape`, in importer and
    /// rows, too. Or empty. cataloguesOf() adds them.
    std::function<Result<std::vector<FieldSpec>>(Reader &)> ownFields = {};

    /// Place of a field, or -1.
    [[nodiscard]] int indexOf(const QString &field) const
    {
        for (size_t i = 0; i < shape.fields.size(); ++i)
            if (shape.fields[i].key == field)
                return static_cast<int>(i);
        return -1;
    }
};

/// A record as lookups see it.
struct RecordEntry
{
    Id id;
    qint64 no = 0;
    QString code;
    QString name;
    /// Code and name are those of another record, that is this one now; only what refers to it may use
    /// them. Facts come in as that one's: it is named here, and `no` is its own local key. Null: no alias.
    Id aliasOf = {};
};

/// Records that rows of other datasets may name: `FieldSpec::refersTo` is its key. Where a dataset
/// of the same key exists, flat rows may carry its fields (`customer.city`).
struct RecordKind
{
    QString key;                    ///< e.g. customers.customers
    Text title;
    QString table;                  ///< synced table of the records
    /// Calls back for every living record of the kind.
    std::function<Status(Reader &, const std::function<void(const RecordEntry &)> &)> each;
    /// Makes a record from a row of the dataset `key` (at least `name` or `code` has a value).
    /// @p id is free to use: the same flat row gives the same id in every copy. Empty: a row that
    /// names an unknown one is bad.
    std::function<Result<Id>(Edit &, const Id &id, const MappedRecord &)> make;
    /// Finds those that a new one may be the same as (likeness.h). Empty: nobody looks.
    /// @p thorough: also by names that only look alike, and for as many as a minute allows.
    std::function<std::unique_ptr<LikenessFinder>(Workspace &, bool thorough)> likeness = {};
};

/// The catalogues of this layer, kept in Registry::extension<Catalogues>().
struct Catalogues
{
    Catalogue<DatasetSpec> datasets;
    Catalogue<DatasetFields> shapes;   ///< of the datasets, for resolveField()
    Catalogue<RecordKind> kinds;

    void add(DatasetSpec dataset)
    {
        shapes.add(dataset.shape);
        datasets.add(std::move(dataset));
    }
    void add(RecordKind kind) { kinds.add(std::move(kind)); }
};

/// The catalogues of the program with the fields that this workspace has of its own
/// (DatasetSpec::ownFields), as they are now.
[[nodiscard]] Result<std::shared_ptr<const Catalogues>> cataloguesOf(Reader &reader);

} // namespace weiwo::exchange
