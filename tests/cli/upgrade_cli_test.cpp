#include "core/storage/database.h"
#include "core/workspace/write_lock.h"
#include "tests/support/sandbox.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// weiwoctl on a store whose lines an older program left without packs.
class UnpackedStore
{
public:
    UnpackedStore()
    {
        REQUIRE(run({u"new"_s, file(), u"--company"_s, u"帷幄"_s}) == 0);
        QFile lines(m_folder.filePath(u"lines.csv"_s));
        REQUIRE(lines.open(QIODevice::WriteOnly));
        lines.write("date,order_no,region,customer,product,quantity,amount\n2026-01-06,A1,华东,甲公司,水壶,1,100\n");
        lines.close();
        REQUIRE(run({u"import"_s, lines.fileName(), u"--dataset"_s, u"sales.lines"_s}) == 0);
        must(database()->run(u"UPDATE line_pack_state SET complete = 0"_s));
    }
    [[nodiscard]] QString file() const { return m_folder.filePath(u"a.weiwo"_s); }
    [[nodiscard]] std::unique_ptr<Database> database() const { return must(Database::open(file(), Database::Mode::ReadWrite)); }
    [[nodiscard]] bool isPacked() const { return must(database()->integer(u"SELECT complete FROM line_pack_state"_s)) > 0; }
    /// The exit code; a command that takes longer than 60 s counts as hanging.
    [[nodiscard]] int run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"WEIWO_NOW"_s, u"2026-03-03T09:00:00+08:00"_s);
        environment.insert(u"WEIWO_CONFIG"_s, m_folder.filePath(u"config"_s));
        environment.insert(u"WEIWO_STORE"_s, file());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WEIWO_CTL), arguments);
        if (process.waitForFinished(60000))
            return process.exitCode();
        process.kill();
        process.waitForFinished();
        return -1;
    }
    [[nodiscard]] int query() const { return run({u"metric"_s, u"query"_s, u"--metric"_s, u"sales.amount"_s}); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("A command that only reads does not wait for who writes, and does the rest when nobody does")
{
    const UnpackedStore store;
    {
        // As an import does: the lock file, and the store itself.
        const auto lock = must(WriteLock::take(store.file()));
        const auto importing = store.database();
        must(importing->begin());
        QElapsedTimer timer;
        timer.start();
        CHECK(store.query() == 0);
        CHECK(timer.elapsed() < 9000);
        must(importing->rollback());
    }
    CHECK_FALSE(store.isPacked());
    CHECK(store.query() == 0);
    CHECK(store.isPacked());
}

TEST_CASE("Where the store itself is held without the lock file, commands go on after one wait")
{
    const UnpackedStore store;
    const auto writing = store.database();
    must(writing->begin());
    CHECK(store.query() == 0);
    must(writing->rollback());
    CHECK_FALSE(store.isPacked());
}
