#include "core/storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

/// "WEWO", kept in SQLite's header so that other programs' databases are recognised.
constexpr qint64 ApplicationId = 0x5745574F;

Status runStep(Database &db, const Migration &step)
{
    WEIWO_TRY(db.begin());
    const auto undo = [&db](const Error &error) -> Status {
        (void)db.rollback();
        return tl::make_unexpected(error);
    };
    for (const QString &statement : step.statements)
        if (auto status = db.run(statement); !status)
            return undo(status.error());
    const QStringList marks = {
        u"PRAGMA user_version=%1"_s.arg(step.number),
        u"INSERT INTO schema_step(number,name,min_reader) VALUES(%1,'%2',%3)"_s
            .arg(step.number)
            .arg(step.name)
            .arg(step.minReader)};
    for (const QString &mark : marks)
        if (auto status = db.run(mark); !status)
            return undo(status.error());
    qint64 broken = 0;
    const auto keys = db.each(u"PRAGMA foreign_key_check"_s, {}, [&broken](const Row &) {
        ++broken;
        return true;
    });
    if (!keys)
        return undo(keys.error());
    if (broken > 0)
        return undo(Error{QString::fromLatin1(errc::Damaged),
                          translate("storage", "The workspace has %1 broken references and was left as it is.")
                              .arg(broken),
                          step.name, db.path(), {}});
    return db.commit();
}

} // namespace

Result<Migration> parseMigration(const QString &fileName, const QString &text)
{
    static const QRegularExpression name(u"^(\\d{4})_([a-z0-9_]+)\\.sql$"_s);
    static const QRegularExpression reader(u"^-- min_reader: (\\d+)\\s*$"_s,
                                           QRegularExpression::MultilineOption);
    const auto named = name.match(fileName);
    const auto stated = reader.match(text);
    if (!named.hasMatch() || !stated.hasMatch())
        return fail(errc::Internal, u"A schema step needs a number, a name and min_reader."_s, fileName);
    Migration step{named.captured(1).toInt(), named.captured(2), stated.captured(1).toInt(), {}};
    QString statement;
    for (const QString &line : text.split(u'\n')) {
        const QString code = line.section(u"--"_s, 0, 0);
        if (code.trimmed().isEmpty())
            continue;
        statement += code + u'\n';
        if (code.trimmed().endsWith(u';')) {
            step.statements << statement.trimmed().chopped(1);
            statement.clear();
        }
    }
    if (!statement.trimmed().isEmpty())
        return fail(errc::Internal, u"The last statement of a schema step has no ';'."_s, fileName);
    return step;
}

Result<std::vector<Migration>> shippedMigrations()
{
    std::vector<Migration> steps;
    const QDir folder(u":/weiwo/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(errc::Internal, u"A schema step cannot be read."_s, name);
        WEIWO_ASSIGN(Migration step, parseMigration(name, QString::fromUtf8(file.readAll())));
        steps.push_back(std::move(step));
    }
    return steps;
}

int storeFormat(const std::vector<Migration> &steps)
{
    return steps.empty() ? 0 : steps.back().number;
}

Result<StoreVersion> storeVersion(Database &db)
{
    WEIWO_ASSIGN(const qint64 application, db.integer(u"PRAGMA application_id"_s));
    if (application != ApplicationId)
        return fail(errc::NotAStore,
                    translate("storage", "%1 is not a Weiwo workspace.").arg(db.path()), db.path());
    WEIWO_ASSIGN(const qint64 format, db.integer(u"PRAGMA user_version"_s));
    WEIWO_ASSIGN(const qint64 reader, db.integer(u"SELECT max(min_reader) FROM schema_step"_s));
    return StoreVersion{static_cast<int>(format), static_cast<int>(reader)};
}

Result<int> migrate(Database &db, const std::vector<Migration> &steps)
{
    WEIWO_ASSIGN(const qint64 objects, db.integer(u"SELECT count(*) FROM sqlite_master"_s));
    if (objects == 0) {
        WEIWO_TRY(db.run(u"PRAGMA application_id=%1"_s.arg(ApplicationId)));
        WEIWO_TRY(db.run(u"CREATE TABLE schema_step(number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                         " min_reader INTEGER NOT NULL)"_s));
    }
    WEIWO_ASSIGN(const StoreVersion version, storeVersion(db));
    if (version.minReader > storeFormat(steps))
        return fail(errc::NewerStore,
                    translate("storage", "%1 was written by a newer version of the program. Update this one to open it.")
                        .arg(db.path()),
                    db.path());
    int done = 0;
    for (const Migration &step : steps) {
        if (step.number <= version.format)
            continue;
        WEIWO_TRY(runStep(db, step));
        ++done;
    }
    return done;
}

} // namespace weiwo
