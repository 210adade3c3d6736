#pragma once

#include "core/customers/types.h"
#include "core/program/demo_care.h"
#include "core/program/demo_orders.h"
#include "core/sales/commands.h"
#include "core/sales/places.h"
#include "core/workspace/jobs.h"
#include "core/workspace/workspace.h"

namespace weiwo::demo {

/// The local keys of the demo's records, by their places in its lists.
struct RecordKeys
{
    std::vector<qint64> people;
    std::vector<qint64> provinces;
    std::vector<qint64> products;
    std::vector<qint64> customers;
};

/// How far the making is; says so to whoever waits for it.
class Progress
{
public:
    Progress(JobContext *job, qint64 total) : m_job(job), m_total(total) { }
    /// Fails with cancelled where somebody wants it to end.
    Status step(qint64 done);

private:
    JobContext *m_job;
    qint64 m_total;
    qint64 m_done = 0;
};

/// Writes the parts of a demo into a workspace through the slices' commands.
class Writer
{
public:
    Writer(Workspace &workspace, const Scale &scale, Progress &progress)
        : m_workspace(workspace), m_scale(scale), m_progress(progress)
    {
    }

    /// Units and people, their moves and roles. Headquarters and the founder are there already.
    Status writeRoster(const Roster &roster);
    Status writeProducts();
    /// All customers, some ten thousand an edit. Gives what the orders need of each.
    [[nodiscard]] Result<std::vector<CustomerTraits>> writeCustomers(const Roster &roster);
    /// Looks up what writeLines() names; after the three above.
    Status findKeys();
    /// One batch with the orders of some months, named @p name.
    Status writeLines(OrderMaker &maker, Month first, Month behind, const QString &name);
    /// One batch with what came in during them, of orders that were written.
    Status writePayments(OrderMaker &maker, Month first, Month behind, const QString &name);

    /// Whom one asks for at the customers; of the small demo.
    Status writeContacts();
    /// Who was in touch with whom in some months; nothing where that is not on record.
    Status writeTouches(const CareMaker &maker, Month first, Month behind, const QString &name);
    /// Judges the usual tiers as of @p day and applies what comes out.
    Status writeTiers(QDate day);

private:
    Status edit(const QString &title, const QStringList &args,
                const std::function<Status(Edit &)> &body);
    Status addPeople(Edit &edit, const Roster &roster);
    Status addRoles(Edit &edit, const Roster &roster);

    Workspace &m_workspace;
    const Scale &m_scale;
    Progress &m_progress;
    std::vector<org::NodeId> m_units;
    std::vector<org::NodeId> m_people;
    std::vector<customers::CustomerId> m_customers;    ///< of the small demo
    RecordKeys m_keys;
    std::optional<sales::Places> m_places;
    std::shared_ptr<const sales::RecordIds> m_ids;
};

} // namespace weiwo::demo
