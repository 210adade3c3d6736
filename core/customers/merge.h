#pragma once

#include "core/customers/types.h"
#include "core/workspace/edit.h"

#include <span>

namespace weiwo::customers {

/// Customers that are found to be one.
struct MergeWish
{
    CustomerId kept;
    std::vector<CustomerId> others;        ///< in the order in which their fields are looked at
    /// Fields whose value is that of another one than the rule says, by their keys (fields.h, "owner",
    /// "parent"). The rule: what `kept` has, else what the first of the others has that has one.
    QMap<QString, CustomerId> take;
};

struct MergeResult
{
    struct Field
    {
        QString key;
        QString value;                     ///< as a file has it
        CustomerId from;
    };
    CustomerId kept;
    std::vector<CustomerId> merged;
    std::vector<Field> fields;             ///< every field that has a value
    /// What went along, by table ("contact"), and "order_lines", "collections"; what is 0 is left out.
    std::map<QString, qint64> moved;
};

/// Makes one customer of several. All that belongs to the others goes to `kept`, their orders count for
/// it, their external ids name it, those that were part of one of them are part of it; they live no
/// more, but their history stays. What is there twice (a tag, a value of a custom field) stays as `kept`
/// has it. One edit, so one undo; unmerge() takes it back at any later time.
/// bad-input where one is named twice, a field or a customer of `take` is none of these, or a customer would be part
/// of itself.
[[nodiscard]] Result<MergeResult> merge(Edit &edit, const MergeWish &wish);

/// What came of many merges.
struct MergedMany
{
    struct Refused
    {
        MergeWish wish;
        QString reason;                    ///< for people
    };
    std::vector<MergeResult> merged;
    std::vector<Refused> refused;          ///< those are as they were

    [[nodiscard]] qint64 customers() const;   ///< that live on as another one
};
/// Merges each by itself, in this order: what may not be merged (rights, a customer that a merge before it took) is
/// told and left as it was. Fails as a whole only where the store does.
[[nodiscard]] Result<MergedMany> mergeAll(Edit &edit, std::span<const MergeWish> wishes);

struct UnmergeResult
{
    CustomerId customer;                   ///< that lives again
    CustomerId from;                       ///< whom it was part of
    std::map<QString, qint64> moved;       ///< as in MergeResult, what went back
    QStringList restored;                  ///< fields of `from` that are again as they were before
    QStringList changedSince;              ///< fields that somebody has changed since: they stay. "code": another has it now
    qint64 goneSince = 0;                  ///< rows that were deleted, or went elsewhere, since
};
/// Gives a customer that was merged its own life back: what it brought and what still is with whom it
/// was merged into goes back to it. What was added since stays there.
/// not-found where it was not merged.
[[nodiscard]] Result<UnmergeResult> unmerge(Edit &edit, const CustomerId &merged);

/// A customer that was merged, for lists: by id, code or full name. not-found, or ambiguous.
[[nodiscard]] Result<Customer> findMerged(Reader &reader, const QString &name);
/// Those that were merged into @p customer, directly.
[[nodiscard]] Result<std::vector<Customer>> mergedInto(Reader &reader, const CustomerId &customer);


/// A customer that is merged now.
struct MergedCustomer
{
    CustomerId merged;
    QString code;
    QString name;
    CustomerId kept;
    QString keptName;
    QDateTime at;                          ///< UTC
};
/// All of them, the newest first, at most @p limit.
[[nodiscard]] Result<std::vector<MergedCustomer>> mergedCustomers(Reader &reader, int limit);

[[nodiscard]] const TableSpec &mergeTable();

} // namespace weiwo::customers
