#pragma once

#include "core/sales/types.h"
#include "core/workspace/reader.h"

namespace weiwo::sales::repo {

/// Sums of live lines by local keys: what every figure is made from.
struct FigureQuery
{
    enum class Of {
        Lines,
        Collections,
        FirstOrders,   ///< lines of a customer's first day ever, where that is in the range
        LastOrders,    ///< lines of a customer's last day before `before`, where it is in the range
        SharedLines,   ///< each line whose credit is shared, by itself
    };
    Of of = Of::Lines;
    qint64 from = 0;             ///< julian days [from, to)
    qint64 to = 0;
    qint64 before = 0;           ///< of LastOrders
    bool unit = false;           ///< which keys the rows are grouped by
    bool person = false;
    bool customer = false;
    bool product = false;
    bool month = false;
    bool day = false;
    bool order = false;
    std::vector<qint64> borders; ///< days at which a unit moved: rows are apart before and after
    bool withoutShared = false;  ///< of Lines: leaves out lines whose credit is shared
};

struct FigureRow
{
    Place place;                 ///< of unit
    int segment = 0;             ///< number of borders at or before the days
    std::optional<qint64> person;
    std::optional<qint64> customer;
    std::optional<qint64> product;
    qint64 month = 0;
    qint64 day = 0;
    std::optional<qint64> order;
    qint64 lines = 0;
    qint64 amount = 0;
    qint64 quantity = 0;
    std::optional<qint64> cost;
    std::optional<qint64> profit;   ///< amount − cost of the lines that have a cost
    QString lineNo;                 ///< of SharedLines
};

/// A group may come in several rows: those of its whole months, and of the days beside them.
Status figures(Reader &reader, const FigureQuery &query,
               const std::function<void(const FigureRow &)> &each);

struct StoredShare
{
    qint64 person = 0;
    qint64 share = 0;   ///< 10⁻⁶
    QString lineNo;     ///< empty: of the whole order
};
/// Shares that count, by order.
[[nodiscard]] Result<QMultiHash<qint64, StoredShare>> liveShares(Reader &reader);
[[nodiscard]] Result<bool> hasShares(Reader &reader);
/// First day to the day after the last.
[[nodiscard]] Result<std::optional<DateRange>> extent(Reader &reader, const char *table);

/// A record as figures name it.
struct Member
{
    Id id;
    QString name;
    QString code;
};
/// By local key, dead ones too.
[[nodiscard]] Result<QHash<qint64, Member>> members(Reader &reader, const QString &table);
/// A text column of a synced table, by id; of a reference the name of what it refers to.
[[nodiscard]] Result<QHash<Id, QString>> textsOf(Reader &reader, const QString &table,
                                                 const QString &column);
[[nodiscard]] Result<QHash<Id, QString>> nodeNamesOf(Reader &reader, const QString &table,
                                                     const QString &column);

} // namespace weiwo::sales::repo
