#include "core/sync/importing.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

constexpr qint64 PieceSize = 1 << 20;

} // namespace

Result<std::unique_ptr<QTemporaryFile>> stagedPackage(const QString &path)
{
    QFile file(path);
    const auto unreadable = [&](const QString &why) { return fail(errc::Io, translate("sync", "%1 cannot be read.").arg(path), path, why); };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    auto staged = std::make_unique<QTemporaryFile>();
    if (!staged->open())
        return fail(errc::Io, translate("sync", "There is no room for a copy of the package."), path, staged->errorString());
    qint64 total = 0;
    for (;;) {
        const QByteArray piece = file.read(PieceSize);
        if (piece.isEmpty())
            break;
        total += piece.size();
        if (total > LargestPackage)
            return damagedPackage(translate("sync", "it is larger than a package can be"));
        if (staged->write(piece) != piece.size())
            return fail(errc::Io, translate("sync", "There is no room for a copy of the package."), path, staged->errorString());
    }
    if (file.error() != QFile::NoError)
        return unreadable(file.errorString());
    if (!staged->seek(0))
        return unreadable(staged->errorString());
    return staged;
}

LineTakers::LineTakers(Edit &edit)
{
    for (const auto &carrier : edit.registry().extension<LineCarriers>().all)
        m_takers.push_back(carrier->taker(edit));
}

Status LineTakers::take(const QByteArray &part)
{
    for (const auto &taker : m_takers)
        WEIWO_TRY(taker->take(part));
    return {};
}

Status LineTakers::finish()
{
    for (const auto &taker : m_takers)
        WEIWO_TRY(taker->finish());
    return {};
}

Status takeNames(Edit &edit, const RowsPart &names)
{
    std::vector<Id> stubs;
    for (const Record &name : names.rows) {
        WEIWO_ASSIGN(const std::optional<Record> stored, records::load(edit.db(), *names.table, name.id));
        if (stored)
            continue;
        Record stub = name;
        stub.alive = false;
        stub.ver = edit.version();
        WEIWO_TRY(records::insert(edit.db(), *names.table, stub));
        stubs.push_back(name.id);
    }
    return repo::setLeft(edit.db(), names.table->key, stubs);
}

void countChanges(const std::vector<const RowChange *> &changes, ImportReport &report)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < report.tables.size(); ++i)
        places.insert(report.tables[i].table, i);
    for (const RowChange *change : changes) {
        ++report.changes;
        const QString &table = change->table->key;
        if (!places.contains(table)) {
            places.insert(table, report.tables.size());
            report.tables.push_back({table});
        }
        TableChangeCount &count = report.tables[places.value(table)];
        switch (change->op()) {
        case ChangeOp::Insert:
        case ChangeOp::Restore:
            ++count.inserted;
            break;
        case ChangeOp::Delete:
            ++count.deleted;
            break;
        case ChangeOp::Update:
            ++count.updated;
            break;
        }
    }
}

} // namespace weiwo::sync
