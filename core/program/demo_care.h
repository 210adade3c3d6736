#pragma once

#include "core/program/demo_customers.h"

namespace weiwo::demo {

/// Somebody was in touch with a customer; both by their places in the demo's lists.
struct DemoTouch
{
    qint32 customer = 0;
    int person = 0;
    QDate day;
    QString kind;                ///< a key of customers::activityKinds()
    QString note;
};

/// Whom one asks for at a customer.
struct DemoContact
{
    QString name;
    QString post;
    QString mobile;
};
/// Three of four customers have one.
[[nodiscard]] std::optional<DemoContact> contactOf(quint64 seed, qint64 customer);

/// Who was in touch with whom: large customers more often, some people hardly ever. From the seed
/// alone.
class CareMaker
{
public:
    CareMaker(const Scale &scale, const Roster &roster, const std::vector<CustomerTraits> &customers);
    /// In a month, by customer; nothing where it is long past: that is not on record.
    [[nodiscard]] std::vector<DemoTouch> touchesOf(Month month) const;

private:
    [[nodiscard]] int intervalOf(size_t customer) const;
    [[nodiscard]] DemoTouch touchOf(size_t customer, Month month, Dice &dice) const;

    const Scale &m_scale;
    const Roster &m_roster;
    const std::vector<CustomerTraits> &m_customers;
    qint32 m_large = 0;          ///< weight from which a customer is one of the largest tenth
    qint32 m_middle = 0;         ///< … of the largest four tenths
};

} // namespace weiwo::demo
