#pragma once

#include "core/customers/types.h"
#include "core/workspace/edit.h"

#include <functional>

namespace weiwo::customers {

[[nodiscard]] const TableSpec &customerTable();
/// @p headquarters is the home of a customer without an owner.
[[nodiscard]] Record toRecord(const Customer &customer, const std::optional<Id> &headquarters);
[[nodiscard]] Customer customerFrom(const Record &record);

namespace repo {

[[nodiscard]] Result<std::optional<Customer>> customer(Reader &reader, const CustomerId &id);
[[nodiscard]] Result<std::vector<Customer>> byCode(Reader &reader, const QString &code);
/// At most @p limit.
[[nodiscard]] Result<std::vector<Customer>> byName(Reader &reader, const QString &name, int limit);
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
[[nodiscard]] Result<QStringList> doubledCodes(Reader &reader, int limit);
/// Customer and parent, for those that have one.
[[nodiscard]] Result<std::vector<std::pair<Id, Id>>> parents(Reader &reader);

Status put(Edit &edit, const Record &record);
Status insertNew(Edit &edit, const Record &record);
Status remove(Edit &edit, const CustomerId &id);

} // namespace repo
} // namespace weiwo::customers
