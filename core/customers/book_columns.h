#pragma once

#include "core/customers/book_figures.h"
#include "core/sales/customer_columns.h"

namespace weiwo::customers {

/// The columns of the whole book that one question looks at: each is read when it is first needed.
class BookColumns
{
public:
    BookColumns(Reader &reader, const BookQuery &query) : m_reader(reader), m_query(query) { }

    /// Living customers, rising.
    [[nodiscard]] Result<const std::vector<qint64> *> living();
    /// One above the highest key.
    [[nodiscard]] Result<qint64> limit();
    /// The text of each customer that has one, by key; of tags one call for each.
    Status texts(const QString &field, const std::function<void(qint64 no, const QString &text)> &each);
    /// Whether texts() can tell of the field; not-found otherwise.
    Status knows(const QString &field);
    /// A figure of orders, of a customer alone.
    [[nodiscard]] Result<std::optional<qint64>> figure(const BookFigure &figure, qint64 no);
    /// The row of one customer with its figures alone.
    Status fill(BookRow &row);

    [[nodiscard]] Reader &reader() { return m_reader; }

private:
    Status loadFigures();

    Reader &m_reader;
    const BookQuery &m_query;
    std::optional<std::vector<qint64>> m_living;
    std::shared_ptr<const sales::CustomerColumn> m_amounts;
    std::shared_ptr<const sales::CustomerColumn> m_compared;
    std::shared_ptr<const sales::CustomerColumn> m_lastDays;
};

} // namespace weiwo::customers
