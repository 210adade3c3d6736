#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace weiwo {

/// One numbered step of the schema.
struct Migration
{
    int number = 0;
    QString name;
    int minReader = 1;         ///< oldest format that may still open a store with this step
    QStringList statements;
};

/// Reads a step from its text: `-- min_reader: N` and statements that end with ';' at a line's end.
[[nodiscard]] Result<Migration> parseMigration(const QString &fileName, const QString &text);
/// The steps that this program ships, in order, from :/weiwo/schema.
[[nodiscard]] Result<std::vector<Migration>> shippedMigrations();

/// Brings a store to the newest step: one transaction a step, stops at the first failing
/// statement (that step is taken back whole), then checks the foreign keys. Says how many steps
/// were made. Fails with newer-store where the store needs a newer program, not-a-store where
/// the file is another program's.
[[nodiscard]] Result<int> migrate(Database &db, const std::vector<Migration> &steps);

/// The format that this program reads and writes: the number of its newest step.
[[nodiscard]] int storeFormat(const std::vector<Migration> &steps);

/// Steps done in a store, and the oldest program that may open it.
struct StoreVersion
{
    int format = 0;
    int minReader = 1;
};
/// Fails with not-a-store where the file is no workspace.
[[nodiscard]] Result<StoreVersion> storeVersion(Database &db);

} // namespace weiwo
