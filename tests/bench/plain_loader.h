#pragma once

#include <QByteArray>
#include <QString>
#include <string_view>
#include <vector>

struct sqlite3;

namespace weiwo {

/// What an importer is measured against: SQLite's C interface and nothing else. One prepared
/// statement a table, WAL, one transaction, 256 MB of page cache, indices present, text ids, also of
/// the lines, and of the foreign keys, which are checked; a CHECK on each figure. Text files are cut at every delimiter,
/// without quotes, encodings, mapping, lookups, findings or hashes. Ends the program where SQLite
/// refuses something.
class PlainLoader
{
public:
    enum class Indices {
        EachKey,     ///< on each foreign key with the date, and on the order number
        AsOurs,      ///< on customer with date, and on the order number: no more than ours
    };
    /// Makes the file, with its tables, anew.
    PlainLoader(const QString &path, Indices indices);
    ~PlainLoader();
    PlainLoader(const PlainLoader &) = delete;
    PlainLoader &operator=(const PlainLoader &) = delete;

    /// Fills a table of records ("customer", "person", "region", "product") with the ids in
    /// column @p column (from 0) of the file.
    void loadRecords(const char *table, const QString &file, char delimiter, int column);
    /// Where the columns of order_line stand in a file, from 0; -1: the place in the file.
    struct LineColumns
    {
        int orderNo, lineNo, date, customer, person, region, product, quantity, price, amount, cost;
    };
    /// Loads order lines; says how many.
    qint64 loadLines(const QString &file, char delimiter, const LineColumns &columns);

private:
    void run(const char *sql);

    sqlite3 *m_db = nullptr;
};

} // namespace weiwo
