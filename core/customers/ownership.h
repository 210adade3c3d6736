#pragma once

#include "core/customers/types.h"
#include "core/workspace/edit.h"

namespace weiwo::customers {

/// Who has looked after a customer from a day on, until the next one.
struct OwnerSpan
{
    CustomerId customer;
    std::optional<org::NodeId> owner;      ///< absent: nobody
    std::optional<org::NodeId> territory;  ///< the unit in which the owner stood then
    QDate from;                            ///< org::beginning(): for ever before
    QString reason;

    bool operator==(const OwnerSpan &) const = default;
};

/// Oldest first; empty where the owner has never changed.
[[nodiscard]] Result<std::vector<OwnerSpan>> ownersOf(Reader &reader, const CustomerId &customer);

/// Says in the customer's history that its owner is another one from @p day on. Only the history: the
/// customer itself is written by who calls. The first change also says who was before.
Status noteOwner(Edit &edit, const Customer &before, const std::optional<org::NodeId> &owner,
                 const QDate &day, const QString &reason);

/// A person's book that goes to another.
struct HandOver
{
    org::NodeId from;
    std::optional<org::NodeId> to;         ///< absent: to nobody, until somebody is named
    std::vector<CustomerId> customers;     ///< empty: all that @p from looks after
    QDate day;                             ///< the first day of the new owner; not after today
    QString reason;
};
struct HandedOver
{
    std::vector<CustomerId> customers;     ///< that changed hands
    qint64 records = 0;                    ///< what went along: contacts, notes, tags …
};
/// Moves customers with all that belongs to them; orders before the day stay where they were earned.
/// bad-input for a day to come, for customers of somebody else and for a person that gives to itself.
[[nodiscard]] Result<HandedOver> handOver(Edit &edit, const HandOver &wish);

[[nodiscard]] const TableSpec &ownerTable();

} // namespace weiwo::customers
