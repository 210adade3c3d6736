#pragma once

#include "core/customers/tiers/queries.h"

namespace weiwo::customers {

/// What each customer is owed in contacts on a day, and when they last were: a block of numbers by local
/// key. Kept by the connection until something changes.
class ServiceLog
{
public:
    [[nodiscard]] static Result<std::shared_ptr<const ServiceLog>> on(Reader &reader, const TierSchemeDetail &scheme, QDate day);

    struct Standing
    {
        const ServiceStandard *standard = nullptr;   ///< the one that is due first
        std::optional<qint64> last;    ///< julian day of the last contact that meets it
        qint64 due = 0;                ///< julian day on which the next is due
    };
    /// Of a customer whose tier has a standard that contacts meet; nothing for others. Who was never contacted is due so many days
    /// after he came into his tier.
    [[nodiscard]] std::optional<Standing> of(qint64 customer) const;
    [[nodiscard]] const TierMap &tiers() const { return *m_tiers; }
    [[nodiscard]] qint64 limit() const { return m_tiers->limit(); }

private:
    std::shared_ptr<const TierMap> m_tiers;
    std::vector<std::vector<ServiceStandard>> m_standards;   ///< by place of the tier, those that contacts meet
    /// The last day of each kind of activity, by local key; kinds as in m_kinds.
    std::vector<std::vector<qint32>> m_last;
    QStringList m_kinds;
};

/// The contact that a customer is owed next.
struct NextService
{
    ServiceStandard standard;          ///< the one that is due first
    std::optional<QDate> last;         ///< of the last contact that meets it; absent: never
    QDate due;

    bool operator==(const NextService &) const = default;
};
/// The same as ServiceLog says of a customer, without reading the contacts of others: for his page. Nothing where his tier
/// is owed no contacts, and where he has none.
[[nodiscard]] Result<std::optional<NextService>> nextService(Reader &reader, const TierSchemeDetail &scheme, const CustomerId &customer, QDate day);

/// A customer whose contact is overdue.
struct DueCustomer
{
    CustomerId customer;
    QString code;
    QString name;
    int tier = 0;                      ///< place
    QString kind;                      ///< of the standard: visit, contact
    qint64 every = 0;                  ///< days that may pass
    std::optional<QDate> last;         ///< absent: never
    QDate due;
    qint64 overdue = 0;                ///< days
    std::optional<org::NodeId> owner;
    QString ownerName;
};
struct DueRequest
{
    TierSchemeDetail scheme;
    QDate day;
    std::optional<org::NodeId> owner = {};     ///< a person, or a unit with all below; absent: everybody
    std::optional<int> tier = {};              ///< a place; absent: all
    int ahead = 0;                             ///< also what comes due within so many days
    int limit = 200;                           ///< 0: all
};
struct DueList
{
    std::vector<DueCustomer> customers;        ///< the most overdue first
    qint64 all = 0;                            ///< of so many
};
[[nodiscard]] Result<DueList> dueCustomers(Reader &reader, const DueRequest &request);

/// What was logged of a customer, the newest first.
[[nodiscard]] Result<std::vector<Activity>> activitiesOf(Reader &reader, const CustomerId &customer, int limit = 100);

} // namespace weiwo::customers
