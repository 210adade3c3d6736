#pragma once

#include "core/exchange/fields.h"

#include <QString>
#include <QStringList>

namespace weiwo {

/// The words under which files have a field, besides its key, its title and its own synonyms:
/// what Chinese and English ledgers call it.
[[nodiscard]] QStringList commonSynonyms(const QString &dataset, const QString &field);

/// A header, taken apart for comparing.
struct HeaderWords
{
    QString whole; ///< normalHeader() of the header without what it has in brackets
    QStringList words; ///< of Latin letters, from OrderDate or order_date: order, date
    /// What a number below it is multiplied by: 10,000 for 金额（万元）; 1 mostly.
    int unit = 1;
    /// Ends like an id: Key, ID, No, Code, 编号, 编码, 代码.
    bool isKey = false;
    /// A key that is the record's own code, not one that some system keeps: all but Key and ID.
    bool isCode = false;
    QString stem; ///< of a key: the normal header without that end
};

[[nodiscard]] HeaderWords headerWords(const QString &header);

/// How well a header names a field: 1 the same words, less where it has more words, 0 not at all.
[[nodiscard]] double headerMatch(const HeaderWords &header, const QString &dataset,
                                 const FieldSpec &field);
/// How well it names a record of the dataset by an id: "EmployeeKey" an org.people.
[[nodiscard]] double keyMatch(const HeaderWords &header, const DatasetFields &dataset);

} // namespace weiwo
