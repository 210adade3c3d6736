#pragma once

#include <QSqlQuery>
#include <QSqlResult>

/// For core/storage alone.
namespace weiwo::storage {

/// Reaches what QSqlResult shows its heirs.
struct BoundValues : QSqlResult
{
    using QSqlResult::boundValues;
};

/// The list from which the driver takes the values of a prepared statement's marks, in their order.
/// QSqlQuery::bindValue() would make up a name for each mark and look it up, at each call: for
/// inserts of many rows that costs more than all of SQLite. Both forms of boundValues() that Qt has
/// had give the list itself.
template<class Access = BoundValues>
[[nodiscard]] QVariantList &boundValues(QSqlQuery &query)
{
    using Plain = QVariantList &(QSqlResult::*)() const;
    using Overloaded = QVariantList &(QSqlResult::*)(Qt::Disambiguated_t);
    auto *result = const_cast<QSqlResult *>(query.result());
    if constexpr (requires { static_cast<Plain>(&Access::boundValues); })
        return (result->*static_cast<Plain>(&Access::boundValues))();
    else
        return (result->*static_cast<Overloaded>(&Access::boundValues))(Qt::Disambiguated);
}

} // namespace weiwo::storage
