#pragma once

#include "core/customers/book_figures.h"
#include "core/customers/tiers/states.h"
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
    /// The figures of orders, of a customer alone.
    [[nodiscard]] Result<OrderFigures> figures(qint64 no);
    /// Of each customer of @p numbers that has one.
    Status figures(const BookFigure &figure, std::span<const qint64> numbers, const std::function<void(qint64 no, qint64 value)> &each);

    /// The title of the tier that a customer is in today, by the active scheme.
    [[nodiscard]] Result<QString> tierOf(qint64 no);
    /// Its place in the scheme, the best first.
    [[nodiscard]] Result<std::optional<int>> tierPlaceOf(qint64 no);

    [[nodiscard]] Reader &reader() { return m_reader; }

private:
    Status loadFigures();
    [[nodiscard]] OrderFigures loaded(qint64 no) const { return {m_amounts->of(no), m_compared->of(no), m_lastDays->of(no)}; }

    Reader &m_reader;
    const BookQuery &m_query;
    std::shared_ptr<const std::vector<qint64>> m_living;
    std::shared_ptr<const TierMap> m_tiers;
    QStringList m_tierTitles;          ///< by place
    std::shared_ptr<const sales::CustomerColumn> m_amounts;
    std::shared_ptr<const sales::CustomerColumn> m_compared;
    std::shared_ptr<const sales::CustomerColumn> m_lastDays;
};

} // namespace weiwo::customers
