#pragma once

#include "core/customers/types.h"
#include "core/workspace/edit.h"

#include <functional>
#include <span>

namespace weiwo::customers {

struct MergedCustomer;

[[nodiscard]] const TableSpec &customerTable();
/// @p headquarters is the home of a customer without an owner.
[[nodiscard]] Record toRecord(const Customer &customer, const std::optional<Id> &headquarters);
[[nodiscard]] Customer customerFrom(const Record &record);

namespace repo {

[[nodiscard]] Result<std::optional<Customer>> customer(Reader &reader, const CustomerId &id);
[[nodiscard]] Result<std::vector<Customer>> byCode(Reader &reader, const QString &code);
/// At most @p limit.
[[nodiscard]] Result<std::vector<Customer>> byName(Reader &reader, const QString &name, int limit);
/// Of an owner, by code, name and id.
[[nodiscard]] Result<std::vector<Customer>> byOwner(Reader &reader, const org::NodeId &owner);
/// Merged ones: those of @p customer, by name; those of that id, code or name.
[[nodiscard]] Result<std::vector<Customer>> mergedInto(Reader &reader, const CustomerId &customer);
[[nodiscard]] Result<std::vector<Customer>> mergedByName(Reader &reader, const QString &name);
/// The newest merges first.
[[nodiscard]] Result<std::vector<MergedCustomer>> mergedCustomers(Reader &reader, int limit);
/// A merged customer, and the living one that it counts for.
struct Alias
{
    QString code;
    QString name;
    QString shortName;
    QString phone;
    QString creditCode;
    qint64 no = 0;                    ///< its own local key
    Id own;                           ///< its own id
    Id id;                            ///< of the living one
    qint64 livingNo = 0;              ///< its local key
};
Status eachAlias(Reader &reader, const std::function<void(const Alias &)> &each);
/// The version of the newest merge, and of the newest that was taken back; 0 without any. Other aliases: another version.
[[nodiscard]] Result<qint64> mergeVersion(Reader &reader);
[[nodiscard]] Result<bool> hasOtherWithCode(Reader &reader, const QString &code,
                                            const CustomerId &id);
/// Living ones, by code, name and id.
Status each(Reader &reader, const std::function<bool(qint64 no, Customer &&)> &each);
/// Living and deleted ones, by key; the values of columns.
Status eachValues(Reader &reader, const QStringList &columns,
                  const std::function<void(qint64 no, const std::vector<Value> &)> &each);
/// Living ones, in the order of the keys.
Status eachName(Reader &reader,
                const std::function<void(qint64 no, const Id &id, const QString &code,
                                         const QString &name)> &each);
[[nodiscard]] Result<qint64> count(Reader &reader);
/// What customers are searched by.
struct SearchText
{
    qint64 no = 0;
    Id id;
    bool alive = false;
    QString code;
    QString name;
    QString shortName;
    QString phone;
    QString creditCode;
};
/// Living and dead ones that were written after @p version; the newest version of all in answer.
[[nodiscard]] Result<qint64> eachSearchText(Reader &reader, qint64 version,
                                            const std::function<bool(SearchText &&)> &each);
/// What contacts are searched by.
struct SearchContact
{
    qint64 no = 0;
    bool alive = false;
    std::optional<qint64> customer;    ///< local key
    QString name;
    QString mobile;
    QString phone;
    QString email;
};
/// The same of contacts.
[[nodiscard]] Result<qint64> eachSearchContact(Reader &reader, qint64 version,
                                               const std::function<bool(SearchContact &&)> &each);
/// Those of these local keys, in no order; keys of none are passed over.
Status contactsByNumber(Reader &reader, std::span<const qint64> numbers, const std::function<void(SearchContact &&)> &each);
/// Deleted rows of @p table whose reference @p column still names @p target, by id. By an index of theirs alone.
[[nodiscard]] Result<std::vector<Id>> deletedReferringTo(Reader &reader, const QString &table, const QString &column, const Id &target);
[[nodiscard]] Result<QStringList> doubledCodes(Reader &reader, int limit);
/// Customer and parent, for those that have one.
[[nodiscard]] Result<std::vector<std::pair<Id, Id>>> parents(Reader &reader);

/// Living ones that fit @p condition (SQL).
Status eachOf(Reader &reader, const QString &condition, const Database::Bindings &bindings,
              const std::function<void(qint64 no, Customer &&)> &each);

Status put(Edit &edit, const Record &record);
Status insertNew(Edit &edit, const Record &record);
Status remove(Edit &edit, const CustomerId &id);

} // namespace repo
} // namespace weiwo::customers
