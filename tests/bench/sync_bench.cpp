#include "core/customers/repo.h"
#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/program/enrol.h"
#include "core/program/program.h"
#include "core/storage/record_scan.h"
#include "core/sync/export.h"
#include "core/sync/found_copy.h"
#include "core/sync/import.h"
#include "core/workspace/device.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr int Rows = 100'000;
constexpr double TimeGoal = 3;
constexpr double SizeGoal = 1;

/// Customers as people type them: words that come again, numbers that do not.
std::vector<Record> customersOf(IdSource &ids, const Id &home)
{
    static const QStringList towns{u"苏州"_s, u"无锡"_s, u"南京"_s, u"杭州"_s, u"宁波"_s, u"合肥"_s, u"福州"_s, u"上海"_s};
    static const QStringList words{u"明达"_s, u"恒丰"_s, u"瑞祥"_s, u"金泰"_s, u"华盛"_s, u"万通"_s, u"兴业"_s, u"宏图"_s, u"永信"_s, u"天成"_s};
    static const QStringList trades{u"商贸有限公司"_s, u"科技有限公司"_s, u"机电设备有限公司"_s, u"食品有限公司"_s};
    std::vector<Record> records;
    records.reserve(Rows);
    for (int i = 0; i < Rows; ++i) {
        const auto pick = [&ids](const QStringList &from) { return from[qsizetype(ids.random() % quint64(from.size()))]; };
        customers::Customer customer;
        customer.id = customers::CustomerId(ids.next());
        customer.code = u"K%1"_s.arg(i, 6, 10, QChar(u'0'));
        customer.city = pick(towns);
        customer.name = customer.city + pick(words) + pick(words) + pick(trades);
        customer.phone = u"1%1"_s.arg(ids.random() % 10'000'000'000ULL, 10, 10, QChar(u'0'));
        customer.address = u"%1路 %2 号"_s.arg(pick(words)).arg(ids.random() % 2000);
        Record record = customers::toRecord(customer, home);
        records.push_back(std::move(record));
    }
    return records;
}

qint64 gzipSize(const QTemporaryDir &folder, const std::vector<Record> &records)
{
    QFile file(folder.filePath(u"rows.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    for (const Record &record : records) {
        QByteArray line = record.id.text().toUtf8();
        for (const Value &value : record.values) {
            line += ',';
            if (const auto *text = std::get_if<QString>(&value))
                line += text->toUtf8();
            else if (const auto id = optionalId(value))
                line += id->text().toUtf8();
            else if (const auto *number = std::get_if<qint64>(&value))
                line += QByteArray::number(*number);
        }
        file.write(line + '\n');
    }
    file.close();
    // What deflate makes of it at that level, but for gzip's own few bytes.
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return qCompress(file.readAll(), 6).size();
}

} // namespace

void benchSync(BenchTable &table)
{
    const QTemporaryDir folder;
    Program above(folder.filePath(u"above"_s));
    Program below(folder.filePath(u"below"_s));
    auto root = must(createWorkspace(folder.filePath(u"root.weiwo"_s), {.settings = {}, .person = u"总部"_s}, above.services()));
    const Device device = must(Device::load(below.configDir(), below.ids()));
    org::NodeId east, manager;
    must(root->edit({u"org.add"_s, {}}, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(const org::Node headquarters, org::headquarters(edit));
        const org::NodeId top = headquarters.id;
        WEIWO_ASSIGN(east, org::addNode(edit, {.id = {}, .code = {}, .name = u"华东"_s, .level = org::Level::Region, .title = {}, .email = {}, .hired = {}, .left = {}, .manager = {}}, top, {}));
        WEIWO_ASSIGN(manager, org::addNode(edit, {.id = {}, .code = {}, .name = u"经理"_s, .level = org::Level::Person, .title = {}, .email = {}, .hired = {}, .left = {}, .manager = {}}, east, {}));
        WEIWO_TRY(org::grantRole(edit, manager, Role::Manager, east));
        return enrolDevice(edit, {{device.id(), u"华东"_s, device.publicKey(), device.receivingKey()}, manager, {}, east, {}});
    }));
    const QString first = folder.filePath(u"first.weiwopkg"_s);
    (void)must(sync::exportPackage(*root, {.path = first, .to = device.id(), .full = true}));
    auto region = must(sync::foundCopy(folder.filePath(u"region.weiwo"_s), first, root->device().fingerprint(), below.services()));

    const std::vector<Record> records = customersOf(below.ids(), east.raw());
    // The least that anybody must do: the rows in one transaction, with the indices of the table.
    auto bare = must(createWorkspace(folder.filePath(u"bare.weiwo"_s), {.settings = {}, .person = {}}, above.services()));
    const double insert = bestTime(1, [&] {
        Reader reader = must(bare->reader());
        if (!reader.db().begin() || !records::insertEach(reader.db(), customers::customerTable(), records) || !reader.db().commit())
            std::abort();
    });
    must(region->edit({u"customer.import"_s, {}}, [&](Edit &edit) { return edit.putEach(customers::customerTable(), records); }));

    table.section(u"Packages of %L1 new customers; reference: their bare insert"_s.arg(Rows));
    const QString up = folder.filePath(u"up.weiwopkg"_s), down = folder.filePath(u"down.weiwopkg"_s);
    qint64 upBytes = 0, downBytes = 0;
    table.add({u"submitted: the package"_s, bestTime(1, [&] { upBytes = must(sync::exportPackage(*region, {.path = up, .to = {}})).bytes; }), insert, TimeGoal});
    table.add({u"submitted: judged and taken in"_s, bestTime(1, [&] { (void)must(sync::importPackage(*root, {.path = up, .backup = false})); }), insert, TimeGoal});
    table.add({u"sent: the package"_s, bestTime(1, [&] { downBytes = must(sync::exportPackage(*root, {.path = down, .to = device.id(), .full = true})).bytes; }), insert, TimeGoal});
    Program other(folder.filePath(u"below"_s));
    table.add({u"sent: a new copy founded by it"_s,
               bestTime(1, [&] { (void)must(sync::foundCopy(folder.filePath(u"again.weiwo"_s), down, root->device().fingerprint(), other.services())); }), insert, TimeGoal});
    table.add({u"received: an answer to own rows"_s, bestTime(1, [&] { (void)must(sync::importPackage(*region, {.path = down, .backup = false})); }), insert, TimeGoal});
    const double gzip = double(gzipSize(folder, records)) / 1024;
    table.add({u"size of a submission, KiB; reference: gzip -6 of the rows as CSV"_s, double(upBytes) / 1024, gzip, SizeGoal});
    table.add({u"size of what is sent, KiB; reference: gzip -6 of the rows as CSV"_s, double(downBytes) / 1024, gzip, SizeGoal});
}

} // namespace weiwo
