#pragma once

#include "core/customers/commands.h"
#include "core/customers/queries.h"
#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/queries.h"
#include "tests/support/import_store.h"

namespace weiwo::test {

using namespace Qt::StringLiterals;
using namespace weiwo::customers;

inline TierCondition atLeast(const char *metric, const char *limit)
{
    return {u"threshold"_s, {{"metric", metric}, {"limit", limit}}};
}

/// A store of customers with orders, and a scheme by sales amount: 金 from 1,000.00, 银 from 500.00, 铜
/// for everybody; the band is a tenth, and two evaluations below lead down.
class TierStore : public ImportStore
{
public:
    TierStore()
    {
        scheme.scheme.key = u"metal"_s;
        scheme.scheme.name = u"金银铜"_s;
        add(u"金"_s, {atLeast("sales.amount", "1000")});
        add(u"银"_s, {atLeast("sales.amount", "500")});
        add(u"铜"_s, {});
    }

    void add(const QString &name, std::vector<TierCondition> conditions, TierJoin join = TierJoin::All)
    {
        scheme.tiers.push_back({.key = name, .name = name, .rank = int(scheme.tiers.size()) + 1, .join = join, .conditions = std::move(conditions)});
    }
    /// Stores the scheme, and reads it back with its ids.
    void save()
    {
        must(edit([this](Edit &e) -> Status {
            WEIWO_ASSIGN(scheme.scheme.id, saveTierScheme(e, scheme));
            return {};
        }));
        Reader r = reader();
        scheme = must(findTierScheme(r, scheme.scheme.key));
    }
    Result<EditOutcome> edit(const std::function<Status(Edit &)> &body)
    {
        clock.advance(1000);
        return workspace->edit({u"tiers.saveScheme"_s, {u"金银铜"_s}}, body);
    }
    CustomerId customer(const QString &name)
    {
        Reader r = reader();
        if (const auto known = findCustomer(r, name))
            return known->id;
        CustomerId id;
        must(edit([&](Edit &e) -> Status {
            Customer made;
            made.name = name;
            WEIWO_ASSIGN(id, addCustomer(e, made));
            return {};
        }));
        return id;
    }
    /// One order each; amounts in yuan.
    struct Order
    {
        QString customer;
        QDate day;
        QString amount;
    };
    void order(const std::vector<Order> &orders)
    {
        QByteArray csv("订单号,日期,客户,金额\n");
        for (const Order &one : orders)
            csv += (u"N-%1,%2,%3,%4\n"_s.arg(++m_orders).arg(one.day.toString(Qt::ISODate), one.customer, one.amount)).toUtf8();
        import(csv, mapping(R"({"dataset": "sales.lines", "columns": [{"from": "订单号", "to": "order_no"},
            {"from": "日期", "to": "date"}, {"from": "客户", "to": "customer"}, {"from": "金额", "to": "amount"}]})"),
               u"%1.csv"_s.arg(m_orders));
    }
    Result<TierEvaluation> attempt(QDate day)
    {
        Reader r = reader();
        return evaluateTiers(r, {scheme, day});
    }
    TierEvaluation evaluate(QDate day) { return must(attempt(day)); }
    std::optional<TierRunId> apply(QDate day)
    {
        const TierEvaluation evaluation = evaluate(day);
        std::optional<TierRunId> run;
        must(edit([&](Edit &e) -> Status {
            WEIWO_ASSIGN(run, applyTiers(e, evaluation));
            return {};
        }));
        return run;
    }
    qint64 number(const CustomerId &id)
    {
        Reader r = reader();
        qint64 found = 0;
        must(eachValues(r, {u"id"_s}, [&](qint64 no, const std::vector<Value> &values) {
            if (idOf(values[0]) == id.raw())
                found = no;
        }));
        return found;
    }
    /// The name of a tier; empty: none.
    QString tierOf(const QString &name, QDate day)
    {
        const qint64 no = number(customer(name));
        Reader r = reader();
        const auto place = must(tierMap(r, scheme, day))->placeOf(no);
        return place ? scheme.tiers[static_cast<size_t>(*place)].name : QString();
    }
    TierExplanation explain(const QString &name, QDate day)
    {
        const CustomerId id = customer(name);
        Reader r = reader();
        return must(explainTier(r, scheme, id, day));
    }
    TierId tier(const QString &name) const
    {
        return std::find_if(scheme.tiers.begin(), scheme.tiers.end(), [&](const Tier &one) { return one.name == name; })->id;
    }

    TierSchemeDetail scheme;

private:
    int m_orders = 0;
};

} // namespace weiwo::test
