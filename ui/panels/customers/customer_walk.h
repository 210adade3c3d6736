#pragma once

#include "ui/panels/customers/customer_list.h"

#include <QObject>

namespace weiwo::ui {

class Session;

/// The list that a customer's page was opened from, so that the page can go on to the next one. One of a
/// session. GUI thread.
class CustomerWalk : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static CustomerWalk &of(Session &session);

    void setList(const CustomerList &list) { m_list = list; }
    /// The page shows the customer of that row now.
    void stand(int row, const customers::CustomerId &customer)
    {
        m_row = row;
        m_customer = customer;
    }
    /// The row of a customer, where the page was opened from the list; -1 otherwise.
    [[nodiscard]] int rowOf(const customers::CustomerId &customer) const { return customer == m_customer && m_row < size() ? m_row : -1; }
    [[nodiscard]] int size() const { return int(m_list.numbers->size()); }
    [[nodiscard]] const CustomerList &list() const { return m_list; }

private:
    using QObject::QObject;

    CustomerList m_list;
    int m_row = -1;
    customers::CustomerId m_customer;
};

} // namespace weiwo::ui
