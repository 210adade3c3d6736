#include "app/gui/gallery_copies.h"

#include "app/gui/gallery.h"
#include "core/customers/commands.h"
#include "core/customers/queries.h"
#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/program/enrol.h"
#include "core/sync/devices.h"
#include "core/sync/export.h"
#include "core/sync/found_copy.h"
#include "core/sync/import.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace weiwo::app {

namespace {

using customers::Customer;
using customers::CustomerId;

constexpr qint64 Minute = 60'000;
constexpr qint64 Day = 24 * 60 * Minute;

/// One headquarters with its people and customers, and the copies that are enrolled there.
class Company
{
public:
    Company(Program &program, const QString &folder)
        : m_program(program), m_folder(folder), clock(QDateTime::fromString(QString::fromLatin1(GalleryNow), Qt::ISODate).addDays(-40))
    {
    }

    /// @p configDir: of the device that headquarters works at.
    Status start(const QString &configDir)
    {
        NewWorkspace request;
        request.settings.company = u"明达电器"_s;
        WEIWO_ASSIGN(request.settings.currency, Currency::of(u"CNY"_s));
        request.person = u"周敏"_s;
        WEIWO_ASSIGN(root, createWorkspace(path(u"总部.weiwo"_s), request, services(configDir)));
        return edit(*root, [this](Edit &edit) -> Status {
            WEIWO_ASSIGN(const org::NodeId east, unit(edit, u"华东大区"_s, org::Level::Region, {}));
            WEIWO_ASSIGN(const org::NodeId south, unit(edit, u"华南大区"_s, org::Level::Region, {}));
            WEIWO_ASSIGN(li, unit(edit, u"李静"_s, org::Level::Person, east));
            WEIWO_ASSIGN(wang, unit(edit, u"王磊"_s, org::Level::Person, east));
            WEIWO_ASSIGN(lin, unit(edit, u"林南"_s, org::Level::Person, south));
            WEIWO_TRY(org::grantRole(edit, li, Role::Manager, east));
            WEIWO_TRY(org::grantRole(edit, wang, Role::Manager, east));
            WEIWO_TRY(org::grantRole(edit, lin, Role::Manager, south));
            WEIWO_ASSIGN(mingda, add(edit, u"苏州聚义建材有限公司"_s, u"K-1001"_s));
            WEIWO_ASSIGN(hengtong, add(edit, u"杭州恒通电器商行"_s, u"K-1002"_s));
            return add(edit, u"南京金陵家电城"_s, u"K-1003"_s).map([this](const CustomerId &id) { jinling = id; });
        });
    }

    Status edit(Workspace &workspace, const std::function<Status(Edit &)> &body)
    {
        clock.advance(Minute);
        return workspace.edit({u"customers.update"_s, {u"—"_s}}, body).map([](const auto &) {});
    }
    Status set(Workspace &workspace, const CustomerId &id, QString Customer::*field, const QString &value)
    {
        return edit(workspace, [&](Edit &edit) -> Status {
            WEIWO_ASSIGN(Customer customer, customers::customer(edit, id));
            customer.*field = value;
            return customers::updateCustomer(edit, customer);
        });
    }
    Result<CustomerId> add(Edit &edit, const QString &name, const QString &code)
    {
        Customer customer;
        customer.name = name;
        customer.code = code;
        customer.owner = li;
        return customers::addCustomer(edit, customer);
    }

    /// Lets the device of @p configDir have a copy; its request stands in a file of that name.
    Result<Id> enrol(const QString &name, const QString &configDir, const org::NodeId &person)
    {
        WEIWO_ASSIGN(const Device device, Device::load(configDir, m_program.ids()));
        const sync::DeviceRequest request{device.id(), name, device.publicKey(), device.receivingKey()};
        WEIWO_TRY(edit(*root, [&](Edit &edit) { return enrolDevice(edit, {request, person, {}, {}, {}}); }));
        return device.id();
    }
    Result<QString> exported(Workspace &workspace, const std::optional<Id> &to)
    {
        const QString file = path(u"包%1.weiwopkg"_s.arg(++m_packages));
        WEIWO_TRY(sync::exportPackage(workspace, {.path = file, .to = to}));
        return file;
    }
    Status take(Workspace &workspace, const QString &package)
    {
        clock.advance(Minute);
        return sync::importPackage(workspace, {.path = package, .backup = false}).map([](const auto &) {});
    }
    Status answer(Workspace &copy)
    {
        WEIWO_ASSIGN(const QString package, exported(*root, copy.device().id()));
        return take(copy, package);
    }
    Status submit(Workspace &copy)
    {
        WEIWO_ASSIGN(const QString package, exported(copy, {}));
        return take(*root, package);
    }
    Result<std::unique_ptr<Workspace>> found(const QString &name, const QString &configDir, const Id &device)
    {
        WEIWO_ASSIGN(const QString package, exported(*root, device));
        return sync::foundCopy(path(name), package, root->device().fingerprint(), services(configDir));
    }
    [[nodiscard]] QString path(const QString &name) const { return QDir(m_folder).filePath(name); }
    [[nodiscard]] QString elsewhere(const QString &name) const { return path(name + u".config"_s); }

private:
    [[nodiscard]] Workspace::Services services(const QString &configDir)
    {
        return {&m_program.registry(), &clock, &m_program.ids(), configDir};
    }
    static Result<org::NodeId> unit(Edit &edit, const QString &name, org::Level level, const std::optional<org::NodeId> &parent)
    {
        org::Node node;
        node.name = name;
        node.level = level;
        return org::addNode(edit, node, parent, QDate(2020, 1, 1));
    }

    Program &m_program;
    QString m_folder;
    int m_packages = 0;

public:
    FixedClock clock;
    std::unique_ptr<Workspace> root;
    org::NodeId li, wang, lin;
    CustomerId mingda, hengtong, jinling;
};

/// Both change the same things, neither knowing of the other; the copy's edits are then submitted.
Status contend(Company &company, Workspace &copy)
{
    WEIWO_TRY(company.set(*company.root, company.mingda, &Customer::phone, u"0512-68001234"_s));
    WEIWO_TRY(company.set(*company.root, company.hengtong, &Customer::address, u"西湖区文三路 90 号"_s));
    WEIWO_TRY(company.edit(*company.root, [&](Edit &edit) { return customers::removeCustomer(edit, company.jinling); }));
    WEIWO_TRY(company.set(copy, company.mingda, &Customer::phone, u"0512-68005678"_s));
    WEIWO_TRY(company.set(copy, company.mingda, &Customer::city, u"苏州市"_s));
    WEIWO_TRY(company.set(copy, company.hengtong, &Customer::address, u"余杭区文一西路 998 号 3 幢"_s));
    return company.set(copy, company.jinling, &Customer::phone, u"025-84001111"_s);
}

Status makeHeadquarters(Program &program, const QString &folder, GalleryCopies &copies)
{
    Company company(program, folder);
    WEIWO_TRY(company.start(program.configDir()));
    WEIWO_ASSIGN(const Id south, company.enrol(u"林南的笔记本"_s, company.elsewhere(u"南"_s), company.lin));
    WEIWO_ASSIGN(const auto southern, company.found(u"华南.weiwo"_s, company.elsewhere(u"南"_s), south));
    WEIWO_TRY(company.submit(*southern));
    company.clock.advance(38 * Day);
    WEIWO_ASSIGN(const Id east, company.enrol(u"李静的笔记本"_s, company.elsewhere(u"东"_s), company.li));
    WEIWO_ASSIGN(const auto eastern, company.found(u"华东.weiwo"_s, company.elsewhere(u"东"_s), east));
    WEIWO_TRY(company.enrol(u"王磊的平板"_s, company.elsewhere(u"平板"_s), company.wang));
    WEIWO_ASSIGN(const Id old, company.enrol(u"旧台式机"_s, company.elsewhere(u"旧"_s), company.wang));
    WEIWO_TRY(company.edit(*company.root, [&](Edit &edit) { return sync::revokeDevice(edit, old, u"报废"_s); }));
    WEIWO_TRY(contend(company, *eastern));
    WEIWO_TRY(company.submit(*eastern));
    WEIWO_TRY(company.answer(*eastern));
    WEIWO_TRY(company.submit(*eastern));
    WEIWO_TRY(company.set(*company.root, company.hengtong, &Customer::industry, u"家电零售"_s));
    WEIWO_TRY(company.set(*eastern, company.hengtong, &Customer::industry, u"批发"_s));
    WEIWO_TRY(company.set(*eastern, company.hengtong, &Customer::email, u"hengtong@hz.example.com"_s));
    WEIWO_TRY(company.edit(
        *eastern, [&](Edit &edit) { return company.add(edit, u"宁波甬江暖通设备有限公司"_s, u"K-1004"_s).map([](const auto &) {}); }));
    WEIWO_TRY(company.edit(
        *company.root, [&](Edit &edit) { return company.add(edit, u"宁波甬江环境设备有限公司"_s, u"K-1004"_s).map([](const auto &) {}); }));
    WEIWO_ASSIGN(copies.submission, company.exported(*eastern, {}));
    const QString asking = company.elsewhere(u"新"_s);
    WEIWO_ASSIGN(const Device device, Device::load(asking, program.ids()));
    copies.request = company.path(u"请求.weiworeq"_s);
    WEIWO_TRY(sync::writeDeviceRequest(copies.request, sync::deviceRequestBytes(device, u"王磊的新笔记本"_s)));
    copies.root = company.root->path();
    return {};
}

Status makeRegion(Program &program, const QString &folder, GalleryCopies &copies)
{
    Company company(program, folder);
    WEIWO_TRY(company.start(company.elsewhere(u"总部"_s)));
    company.clock.advance(39 * Day);
    WEIWO_ASSIGN(const Id own, company.enrol(u"李静的笔记本"_s, program.configDir(), company.li));
    WEIWO_ASSIGN(const auto region, company.found(u"华东.weiwo"_s, program.configDir(), own));
    WEIWO_ASSIGN(const Id beside, company.enrol(u"王磊的笔记本"_s, company.elsewhere(u"王"_s), company.wang));
    WEIWO_ASSIGN(const auto neighbour, company.found(u"王磊.weiwo"_s, company.elsewhere(u"王"_s), beside));
    WEIWO_TRY(contend(company, *region));
    // Of equal rank, and later: that stands.
    WEIWO_TRY(company.set(*neighbour, company.mingda, &Customer::phone, u"0512-68009999"_s));
    WEIWO_TRY(company.submit(*neighbour));
    WEIWO_TRY(company.answer(*region));
    WEIWO_TRY(company.set(*region, company.hengtong, &Customer::industry, u"家电"_s));
    WEIWO_ASSIGN(const QString up, company.exported(*region, {}));
    WEIWO_TRY(company.take(*company.root, up));
    WEIWO_ASSIGN(copies.answer, company.exported(*company.root, own));
    copies.region = region->path();
    return {};
}

} // namespace

Result<GalleryCopies> makeGalleryCopies(Program &program, const QString &folder)
{
    GalleryCopies copies;
    copies.shared = QDir(folder).filePath(u"shared"_s);
    for (const QString &part : {u"root"_s, u"region"_s, u"shared"_s})
        if (!QDir(folder).mkpath(part))
            return fail(errc::Io, u"The folder %1 cannot be made."_s.arg(folder));
    WEIWO_TRY(makeHeadquarters(program, QDir(folder).filePath(u"root"_s), copies));
    WEIWO_TRY(makeRegion(program, QDir(folder).filePath(u"region"_s), copies));
    return copies;
}

} // namespace weiwo::app
