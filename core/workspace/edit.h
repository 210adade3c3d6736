#pragma once

#include "core/base/id_source.h"
#include "core/workspace/reader.h"

namespace weiwo {

class Access;

/// One user action in one transaction: the only way to write. A repo write needs an Edit &.
/// Every changed row is recorded as before → after; nothing is visible to others before commit.
/// Lives inside Workspace::edit() only, on the calling thread.
class Edit : public Reader
{
public:
    Edit(const Reader &reader, IdSource &ids, Access &access, const Id &person, qint64 version);
    ~Edit() override;
    Edit(const Edit &) = delete;
    Edit &operator=(const Edit &) = delete;

    /// Who acts.
    [[nodiscard]] const Id &person() const { return m_person; }
    [[nodiscard]] IdSource &ids() const { return m_ids; }
    /// The version that this edit will be; goes into `ver` of each row it writes.
    [[nodiscard]] qint64 version() const { return m_version; }

    /// Makes the row as given: inserts it, brings a deleted one back, or changes the fields that
    /// differ. Nothing differs: nothing is written. `ver` and `alive` of @p record are ignored;
    /// an empty `extra` keeps what is stored. Fails with forbidden where the role lacks the right.
    Status put(const TableSpec &table, const Record &record);
    /// As put() for a row with a fresh id: skips looking for an earlier one.
    Status insertNew(const TableSpec &table, const Record &record);
    /// put() for many rows of different ids: what is stored is read, and what is new is written,
    /// many rows at a time.
    Status putEach(const TableSpec &table, std::span<const Record> records);
    /// Sets one column of a living row.
    Status set(const TableSpec &table, const Id &id, const QString &column, const Value &value);
    /// Deletes the row (it stays as a tombstone). not-found where it does not live.
    Status remove(const TableSpec &table, const Id &id);
    /// put() and remove() for what goes along with a record that the person has written in this edit, and
    /// belongs where that does: whoever may move or delete the record may take these with it.
    Status putAlong(const TableSpec &table, const Record &record);
    Status removeAlong(const TableSpec &table, const Id &id);

    /// Makes the rows as another copy has them: living or dead, whoever acts, `extra` as it is given. `ver` is this
    /// edit's own. A dead row that is not here stays away; what is so already is not written.
    Status adopt(const TableSpec &table, std::span<const Record> records);

    /// Runs @p body as a part of this edit that may fail by itself: its error is returned then, what it wrote is taken
    /// back, and what was written before stands. Parts may lie in each other. Where a part cannot be taken back the
    /// error is one of the store (io, busy, damaged, internal): the whole edit has to fail with it.
    Status attempt(const std::function<Status()> &body);

    /// What the title's text has in its places, where only the body knows it; instead of what was given with the title.
    void setTitleArgs(const QStringList &args) { m_titleArgs = args; }
    [[nodiscard]] const std::optional<QStringList> &titleArgs() const { return m_titleArgs; }

    /// The changes so far, in order of table and first write.
    [[nodiscard]] std::vector<const RowChange *> changes() const;
    [[nodiscard]] std::vector<const RowChange *> changes(const TableSpec &table) const;
    [[nodiscard]] bool isEmpty() const;

private:
    struct TableChanges
    {
        const TableSpec *table = nullptr;
        std::vector<RowChange> rows;
        QHash<Id, qsizetype> index;
    };

    /// A change as it was noted, to take it back.
    struct Step
    {
        TableChanges *changes = nullptr;
        qsizetype row = 0;
        std::optional<Record> after;   ///< of the row before it; absent: the row was not noted yet
    };

    /// put() over what is stored.
    Status putOver(const TableSpec &table, Record &&stored, const Record &record);
    /// The row as it is to be; nothing where it is so already.
    [[nodiscard]] Result<std::optional<Record>> changed(const TableSpec &table, const Record &stored,
                                                        const Record &record);
    [[nodiscard]] Result<Record> asNew(const TableSpec &table, const Record &record);
    TableChanges &changesOf(const TableSpec &table);
    void note(const TableSpec &table, std::optional<Record> before, const Record &after);
    void forgetSteps(size_t from);
    [[nodiscard]] Status mayWrite(const TableSpec &table, const std::optional<Id> &home,
                                  const std::optional<Id> &formerHome);

    IdSource &m_ids;
    Access &m_access;
    Id m_person;
    qint64 m_version;
    bool m_along = false;              ///< what is written now is not judged by itself
    std::vector<std::unique_ptr<TableChanges>> m_changes;
    int m_attempts = 0;                ///< that are under way
    std::vector<Step> m_steps;         ///< of them
    std::optional<QStringList> m_titleArgs;
};

} // namespace weiwo
