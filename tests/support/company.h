#pragma once

#include "core/sync/conflicts.h"
#include "tests/support/copies.h"

namespace weiwo::test {

using namespace Qt::StringLiterals;

/// Headquarters with a second planner (H2); the region east (X) with two people below it (X1, X2); the region south (Y).
class Company : public Copies
{
public:
    Company()
    {
        east = unit(u"华东"_s, org::Level::Region, top);
        south = unit(u"华南"_s, org::Level::Region, top);
        const org::NodeId planner = person(u"吴敏"_s, Role::Headquarters, top);
        const org::NodeId chen = person(u"陈东"_s, Role::Manager, east);
        li = person(u"李静"_s, Role::Seller, east);
        wang = person(u"王磊"_s, Role::Seller, east);
        const org::NodeId lin = person(u"林南"_s, Role::Manager, south);
        mingda = add(root(), u"明达商贸"_s, li);
        yuehai = add(root(), u"粤海贸易"_s, lin);
        h = &root();
        h2 = &enrol(u"H2"_s, root(), planner);
        x = &enrol(u"X"_s, root(), chen, east);
        y = &enrol(u"Y"_s, root(), lin, south);
        x1 = &enrol(u"X1"_s, *x, li, east);
        x2 = &enrol(u"X2"_s, *x, wang, east);
        settle();
    }

    customers::CustomerId add(Copy &copy, const QString &name, const org::NodeId &owner, const QString &code = {})
    {
        customers::Customer customer;
        customer.name = name;
        customer.code = code;
        customer.owner = owner;
        customers::CustomerId id;
        edit(copy, [&](Edit &e) -> Status {
            WEIWO_ASSIGN(id, customers::addCustomer(e, customer));
            return {};
        });
        return id;
    }
    EditOutcome set(Copy &copy, const customers::CustomerId &id, QString customers::Customer::*field, const QString &value)
    {
        return edit(copy, [&](Edit &e) -> Status {
            WEIWO_ASSIGN(customers::Customer customer, customers::customer(e, id));
            customer.*field = value;
            return customers::updateCustomer(e, customer);
        });
    }
    void setPhone(Copy &copy, const QString &value) { set(copy, mingda, &customers::Customer::phone, value); }
    void own(Copy &copy, const customers::CustomerId &id, const org::NodeId &owner)
    {
        edit(copy, [&](Edit &e) -> Status {
            WEIWO_ASSIGN(customers::Customer customer, customers::customer(e, id));
            customer.owner = owner;
            return customers::updateCustomer(e, customer);
        });
    }
    [[nodiscard]] customers::Customer customer(Copy &copy, const customers::CustomerId &id) { return must(customers::customer(read(copy), id)); }
    [[nodiscard]] bool has(Copy &copy, const customers::CustomerId &id) { return customers::customer(read(copy), id).has_value(); }
    [[nodiscard]] QString phone(Copy &copy) { return customer(copy, mingda).phone; }
    /// The open conflicts of a copy: field, kept value, other value.
    [[nodiscard]] QStringList open(Copy &copy)
    {
        QStringList list;
        for (const sync::Conflict &conflict : must(sync::conflicts(read(copy))))
            list << u"%1 %2: %3 / %4"_s.arg(sync::conflictKindKey(conflict.kind), conflict.field, conflict.kept.value, conflict.other.value);
        list.sort();
        return list;
    }

    org::NodeId east, south, li, wang;
    customers::CustomerId mingda, yuehai;
    Copy *h = nullptr, *h2 = nullptr, *x = nullptr, *y = nullptr, *x1 = nullptr, *x2 = nullptr;
};

inline const QString PhoneA = QStringLiteral("021-1111");
inline const QString PhoneB = QStringLiteral("021-2222");
inline const QString PhoneC = QStringLiteral("021-3333");

} // namespace weiwo::test
