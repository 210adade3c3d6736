#include "core/sales/customer_sales.h"

#include "core/sales/figures.h"
#include "core/sales/repo.h"

#include <QSet>
#include <algorithm>

namespace weiwo::sales {

namespace {

using Sums = CustomerSales::Sums;

/// Adds lines up; orders by their numbers.
class Adder
{
public:
    void add(const repo::CustomerLine &line)
    {
        ++m_sums.lines;
        m_sums.amount += line.amount;
        m_sums.quantity += line.quantity.value_or(0);
        if (line.cost)
            m_sums.profit = m_sums.profit.value_or(0) + line.amount - *line.cost;
        if (line.order)
            m_orders.insert(*line.order);
    }
    void add(const repo::CustomerPayment &payment)
    {
        ++m_sums.collections;
        m_sums.collected += payment.amount;
    }
    [[nodiscard]] Sums sums() const
    {
        Sums sums = m_sums;
        sums.orders = m_orders.size();
        return sums;
    }

private:
    Sums m_sums;
    QSet<qint64> m_orders;
};

} // namespace

Result<CustomerSales> customerSales(Reader &reader, const CustomerId &customer)
{
    CustomerSales sales;
    std::map<Month, Adder> months;
    QHash<qint64, CustomerSales::ProductPart> products;
    WEIWO_TRY(repo::eachLineOfCustomer(reader, customer.raw(), {}, [&](const repo::CustomerLine &line) {
        const QDate day = QDate::fromJulianDay(line.day);
        months[Month(day)].add(line);
        if (sales.days.empty() || sales.days.back() != day)
            sales.days.push_back(day);
        CustomerSales::ProductPart &part = products[line.product.value_or(0)];
        part.amount += line.amount;
        part.last = day;
    }));
    WEIWO_TRY(repo::eachPaymentOfCustomer(reader, customer.raw(), {}, [&](const repo::CustomerPayment &payment) {
        months[Month(QDate::fromJulianDay(payment.day))].add(payment);
    }));
    for (const auto &[month, adder] : months)
        sales.months.emplace(month, adder.sums());
    if (!sales.days.empty()) {
        sales.firstOrder = sales.days.front();
        sales.lastOrder = sales.days.back();
    }
    std::vector<qint64> numbers(products.keyBegin(), products.keyEnd());
    WEIWO_ASSIGN(const auto members, repo::members(reader, QStringLiteral("product"), numbers));
    for (auto it = products.begin(); it != products.end(); ++it) {
        const repo::Member member = members.value(it.key());
        it->product = member.id;
        it->name = member.name;
        sales.products.push_back(*it);
    }
    std::ranges::sort(sales.products, [](const auto &a, const auto &b) {
        return a.amount != b.amount ? a.amount > b.amount : a.product < b.product;
    });
    return sales;
}

Result<CustomerSales::Sums> customerSums(Reader &reader, const CustomerId &customer, const DateRange &range)
{
    Adder adder;
    WEIWO_TRY(repo::eachLineOfCustomer(reader, customer.raw(), range, [&](const repo::CustomerLine &line) { adder.add(line); }));
    WEIWO_TRY(repo::eachPaymentOfCustomer(reader, customer.raw(), range, [&](const repo::CustomerPayment &payment) { adder.add(payment); }));
    return adder.sums();
}

} // namespace weiwo::sales
