#pragma once

#include "core/customers/types.h"
#include "core/workspace/reader.h"

#include <functional>

namespace weiwo::customers {

[[nodiscard]] Result<Customer> customer(Reader &reader, const CustomerId &id);
/// Finds a customer by id, code, external id SPACE:KEY or full name; not-found or ambiguous (with
/// `candidates` in Error::more) otherwise. Of one that was merged the refusal says where it went.
[[nodiscard]] Result<Customer> findCustomer(Reader &reader, const QString &name);
/// A customer that was asked for by a name.
struct KeptCustomer
{
    Customer customer;
    std::optional<Customer> merged = {};   ///< the one that was asked for, where it lives on as `customer`
};
/// As findCustomer(), but one that was merged leads to the one that it lives on as.
[[nodiscard]] Result<KeptCustomer> findKept(Reader &reader, const QString &name);
/// "乙公司 (K2) was merged into 甲公司 (K1)."
[[nodiscard]] QString mergedText(const Customer &merged, const Customer &kept);
[[nodiscard]] Result<qint64> count(Reader &reader);
/// Every living customer with its local key, by code, name and id; a false from @p each ends early.
Status eachCustomer(Reader &reader, const std::function<bool(qint64 no, Customer &&)> &each);
/// Columns that eachValues() can give: "id", "code", "name", "kind" … "owner", "parent".
[[nodiscard]] QStringList valueColumns();
/// The values of some columns for every customer by its local key, rising; deleted ones too, whose
/// orders stay. References are the bytes of an id. @p values is valid inside the call only.
Status eachValues(Reader &reader, const QStringList &columns,
                  const std::function<void(qint64 no, const std::vector<Value> &values)> &each);

} // namespace weiwo::customers
