#pragma once

#include "core/customers/value/gamma_gamma.h"

#include <QFile>
#include <vector>

namespace weiwo::test {

/// A customer of the summary in tests/data/cdnow.
struct CdnowCustomer
{
    customers::BuyingRecord buying;
    customers::SpendingRecord spending;
};

/// The bytes of a file in tests/data/cdnow; nothing if it is not there. For tests that know the
/// source tree.
inline QByteArray cdnowFile(const QString &sourceTree, const char *name)
{
    QFile file(sourceTree + QStringLiteral("/tests/data/cdnow/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline std::vector<CdnowCustomer> cdnowCustomers(const QString &sourceTree)
{
    std::vector<CdnowCustomer> customers;
    const auto lines = cdnowFile(sourceTree, "cdnow_customers_summary_with_transactions.csv").split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto cells = lines[i].trimmed().split(',');
        if (cells.size() != 5)
            continue;
        const qint64 repeats = cells[1].toLongLong();
        customers.push_back({{repeats, cells[2].toDouble(), cells[3].toDouble()}, {repeats, cells[4].toDouble()}});
    }
    return customers;
}

} // namespace weiwo::test
