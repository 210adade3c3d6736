#include "core/program/company_demo.h"

#include "core/customers/commands.h"
#include "core/customers/queries.h"
#include "core/org/queries.h"
#include "core/org/tree.h"
#include "core/program/demo.h"
#include "core/program/enrol.h"
#include "core/sync/export.h"
#include "core/sync/found_copy.h"
#include "core/sync/import.h"
#include "core/workspace/device.h"

#include <QDir>
#include <list>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

using customers::Customer;
using customers::CustomerId;

constexpr qint64 StepMs = 7 * 60 * 1000;

/// A machine: its own keys, clock and ids.
struct Machine
{
    DemoCopy copy;
    std::unique_ptr<SeededIdSource> ids;
    Workspace::Services services;
    std::unique_ptr<Workspace> workspace;
    Machine *above = nullptr;
    Id device;
    Id person;
};

class CompanyMaking
{
public:
    CompanyMaking(const QString &directory, quint64 seed, const Workspace::Services &base)
        : m_folder(directory), m_seed(seed), m_base(base), m_clock(QDateTime::fromString(u"2026-11-30T09:00:00+08:00"_s, Qt::ISODate))
    {
    }

    Result<CompanyDemo> make()
    {
        WEIWO_ASSIGN(Machine * headquarters, add(u"headquarters"_s, nullptr));
        WEIWO_ASSIGN(headquarters->workspace,
                     createDemo(headquarters->copy.store, {.size = DemoOptions::Size::Small, .seed = m_seed}, headquarters->services));
        headquarters->person = headquarters->workspace->ownPerson();
        headquarters->device = headquarters->workspace->device().id();
        WEIWO_TRY(name(*headquarters));
        WEIWO_ASSIGN(const auto regions, regionsToServe(*headquarters));
        WEIWO_ASSIGN(Machine * east, follow(u"east"_s, *headquarters, *regions[0].manager, regions[0].id));
        WEIWO_ASSIGN(Machine * south, follow(u"south"_s, *headquarters, *regions[1].manager, regions[1].id));
        WEIWO_ASSIGN(const org::NodeId analyst, reviewer(*headquarters));
        WEIWO_ASSIGN(Machine * review, follow(u"reviewer"_s, *headquarters, analyst, regions[0].id));
        WEIWO_TRY(work(*headquarters, *east, *south));
        CompanyDemo demo;
        demo.mail = m_folder.filePath(u"mail"_s);
        for (const Machine *machine : {headquarters, east, south, review})
            demo.copies.push_back(machine->copy);
        return demo;
    }

private:
    Result<Machine *> add(const QString &key, Machine *above)
    {
        Machine &machine = m_machines.emplace_back();
        machine.above = above;
        machine.copy.key = key;
        machine.copy.store = m_folder.filePath(key + u"/company.weiwo"_s);
        machine.copy.config = m_folder.filePath(key + u"/config"_s);
        machine.ids = std::make_unique<SeededIdSource>(m_seed * 1000 + quint64(m_machines.size()), m_clock.milliseconds());
        machine.services = {m_base.registry, &m_clock, machine.ids.get(), machine.copy.config};
        if (!m_folder.mkpath(key + u"/config"_s) || !m_folder.mkpath(u"mail"_s))
            return fail(errc::Io, translate("program", "The folder %1 cannot be made.").arg(m_folder.path()), m_folder.path());
        return &machine;
    }

    Status name(Machine &machine)
    {
        WEIWO_ASSIGN(Reader reader, machine.workspace->reader());
        WEIWO_ASSIGN(machine.copy.person, reader.registry().nodeTree->nameOf(reader, machine.person));
        return {};
    }

    /// Two regions that somebody leads.
    Result<std::vector<org::Node>> regionsToServe(Machine &machine)
    {
        WEIWO_ASSIGN(Reader reader, machine.workspace->reader());
        std::vector<org::Node> regions;
        for (const QString &code : {u"HD"_s, u"HN"_s}) {
            WEIWO_ASSIGN(const org::Node region, org::findNode(reader, code));
            if (!region.manager)
                return fail(errc::Internal, translate("program", "The demo has no manager of %1.").arg(region.name), code);
            regions.push_back(region);
        }
        return regions;
    }

    Result<org::NodeId> reviewer(Machine &machine)
    {
        WEIWO_ASSIGN(Reader reader, machine.workspace->reader());
        WEIWO_ASSIGN(const auto grants, org::roles(reader));
        for (const org::RoleGrant &grant : grants)
            if (grant.role == Role::Reviewer)
                return grant.person;
        return fail(errc::Internal, translate("program", "The demo has no reviewer."));
    }

    void later() { m_clock.advance(StepMs); }

    /// A copy for @p person below @p above, limited to @p node.
    Result<Machine *> follow(const QString &key, Machine &above, const org::NodeId &person, const org::NodeId &node)
    {
        WEIWO_ASSIGN(Machine * machine, add(key, &above));
        WEIWO_ASSIGN(const Device device, Device::load(machine->copy.config, *machine->ids));
        machine->device = device.id();
        machine->person = person.raw();
        later();
        above.workspace->setPerson(above.person);
        WEIWO_ASSIGN(Reader reader, above.workspace->reader());
        WEIWO_ASSIGN(const QString who, reader.registry().nodeTree->nameOf(reader, person.raw()));
        const QString title = u"%1的电脑"_s.arg(who);
        WEIWO_TRY(edited(above, u"sync.enrolDevice"_s, {title, who}, [&](Edit &edit) {
            return enrolDevice(edit, {{device.id(), title, device.publicKey(), device.receivingKey()}, person, {}, node, {}});
        }));
        const QString package = m_folder.filePath(u"mail/%1-first.weiwopkg"_s.arg(key));
        WEIWO_TRY(exported(above, {.path = package, .to = device.id(), .full = true}));
        WEIWO_ASSIGN(machine->workspace,
                     sync::foundCopy(machine->copy.store, package, above.workspace->device().fingerprint(), machine->services));
        QFile::remove(package);
        WEIWO_TRY(name(*machine));
        return machine;
    }

    Status exported(Machine &machine, const sync::ExportRequest &request)
    {
        WEIWO_ASSIGN([[maybe_unused]] const sync::PackageFile file, sync::exportPackage(*machine.workspace, request));
        return {};
    }
    Status imported(Machine &machine, const QString &package)
    {
        WEIWO_ASSIGN([[maybe_unused]] const sync::ImportReport report, sync::importPackage(*machine.workspace, {.path = package, .backup = false}));
        QFile::remove(package);
        return {};
    }
    Status submit(Machine &machine)
    {
        later();
        const QString package = m_folder.filePath(u"mail/up.weiwopkg"_s);
        WEIWO_TRY(exported(machine, {.path = package, .to = {}}));
        return imported(*machine.above, package);
    }
    Status receive(Machine &machine)
    {
        later();
        const QString package = m_folder.filePath(u"mail/down.weiwopkg"_s);
        WEIWO_TRY(exported(*machine.above, {.path = package, .to = machine.device}));
        return imported(machine, package);
    }

    Status edited(Machine &machine, const QString &title, const QStringList &args, const std::function<Status(Edit &)> &body)
    {
        later();
        WEIWO_ASSIGN([[maybe_unused]] const EditOutcome outcome, machine.workspace->edit({title, args}, body));
        return {};
    }
    Status set(Machine &machine, const CustomerId &id, QString Customer::*field, const QString &value)
    {
        machine.workspace->setPerson(machine.person);
        return edited(machine, u"customers.update"_s, {EditTitle::record(u"customer"_s, id.raw())}, [&](Edit &edit) -> Status {
            WEIWO_ASSIGN(Customer customer, customers::customer(edit, id));
            customer.*field = value;
            return customers::updateCustomer(edit, customer);
        });
    }
    /// Some customers of a copy that is limited, in a fixed order.
    Result<std::vector<Customer>> customersOf(Machine &machine, size_t count)
    {
        WEIWO_ASSIGN(Reader reader, machine.workspace->reader());
        std::vector<Customer> found;
        WEIWO_TRY(customers::eachCustomer(reader, [&](qint64, Customer &&customer) {
            if (customer.owner)
                found.push_back(std::move(customer));
            return found.size() < count;
        }));
        return found;
    }

    Status work(Machine &headquarters, Machine &east, Machine &south)
    {
        WEIWO_ASSIGN(const auto easts, customersOf(east, 12));
        WEIWO_ASSIGN(const auto souths, customersOf(south, 6));
        if (easts.size() < 12 || souths.size() < 6)
            return fail(errc::Internal, translate("program", "The demo has too few customers."));
        // Both sides change the same fields without having seen each other's: the region outranks headquarters.
        WEIWO_TRY(set(headquarters, easts[0].id, &Customer::phone, u"021-6288 1000"_s));
        WEIWO_TRY(set(headquarters, easts[1].id, &Customer::address, u"中山东路 18 号"_s));
        WEIWO_TRY(set(headquarters, easts[2].id, &Customer::industry, u"商超"_s));
        WEIWO_TRY(set(east, easts[0].id, &Customer::phone, u"021-6288 2000"_s));
        WEIWO_TRY(set(east, easts[1].id, &Customer::address, u"中山东路 20 号"_s));
        WEIWO_TRY(set(east, easts[2].id, &Customer::industry, u"百货"_s));
        WEIWO_TRY(set(east, easts[3].id, &Customer::email, u"caigou@example.com"_s));
        WEIWO_TRY(set(south, souths[0].id, &Customer::size, u"大型"_s));
        WEIWO_TRY(submit(east));
        WEIWO_TRY(submit(south));
        WEIWO_TRY(receive(south));
        WEIWO_TRY(receive(east));
        // A customer that the region gives away while headquarters deletes what it does not need any more.
        WEIWO_TRY(set(headquarters, souths[1].id, &Customer::phone, u"020-3800 1100"_s));
        WEIWO_TRY(set(south, souths[1].id, &Customer::phone, u"020-3800 2200"_s));
        WEIWO_TRY(set(south, souths[2].id, &Customer::segment, u"重点"_s));
        // These wait: for an answer, and for whoever opens the mail.
        WEIWO_TRY(set(east, easts[4].id, &Customer::address, u"人民路 6 号"_s));
        WEIWO_TRY(set(east, easts[5].id, &Customer::phone, u"0512-6800 3300"_s));
        WEIWO_TRY(set(headquarters, easts[6].id, &Customer::size, u"中型"_s));
        WEIWO_TRY(exported(south, {.path = m_folder.filePath(u"mail/south-to-headquarters.weiwopkg"_s), .to = {}}));
        return exported(headquarters, {.path = m_folder.filePath(u"mail/headquarters-to-east.weiwopkg"_s), .to = east.device});
    }

    QDir m_folder;
    quint64 m_seed;
    Workspace::Services m_base;
    FixedClock m_clock;
    std::list<Machine> m_machines;
};

} // namespace

Result<CompanyDemo> createCompanyDemo(const QString &directory, quint64 seed, const Workspace::Services &base)
{
    const QDir folder(directory);
    if (folder.exists() && !folder.isEmpty())
        return fail(errc::StoreExists, translate("program", "The folder %1 is there already and is not empty.").arg(directory), directory);
    Result<CompanyDemo> made = CompanyMaking(directory, seed, base).make();
    if (!made)
        (void)QDir(directory).removeRecursively();
    return made;
}

} // namespace weiwo
