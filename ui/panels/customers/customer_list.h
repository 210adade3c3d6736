#pragma once

#include "core/customers/book.h"
#include "core/customers/search.h"

#include <memory>

namespace weiwo::ui {

// What the list of customers asks the store: whom it shows, and the rows that are looked at.

struct CustomerWish
{
    customers::BookQuery query;
    QString search;                    ///< what is typed; then the best matches first, whatever the sort
};

/// Who is shown, in order.
struct CustomerList
{
    std::shared_ptr<const std::vector<qint64>> numbers = std::make_shared<std::vector<qint64>>();
    qint64 all = 0;                    ///< customers that live
    qint64 amount = 0;                 ///< sales amount of those that are shown
    QHash<qint64, QString> contacts;   ///< by whom else a search has found a customer, by local key; of those found so
    bool cut = false;                  ///< of a search more were found than are shown
    customers::BookQuery query;
};
[[nodiscard]] Result<CustomerList> customerList(Reader &reader, customers::CustomerSearch &search, const CustomerWish &wish);

/// A row as the table shows it: texts and figures in the order of the fields that were asked for.
struct CustomerRow
{
    qint64 no = 0;
    customers::CustomerId id;
    QStringList texts;
    std::vector<std::optional<qint64>> figures;
};
[[nodiscard]] Result<std::vector<CustomerRow>> customerRows(Reader &reader, std::span<const qint64> numbers,
                                                            const customers::BookQuery &query,
                                                            const std::vector<customers::BookField> &fields);

/// The ids of some customers of a list, for what is done to a selection. Those that live no more are
/// left out.
[[nodiscard]] Result<std::vector<customers::CustomerId>> customerIds(Reader &reader, std::span<const qint64> numbers,
                                                                     const customers::BookQuery &query);

} // namespace weiwo::ui
