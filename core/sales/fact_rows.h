#pragma once

#include "core/sales/repo.h"

/// How the fact tables hold their lines. For the repo alone.
namespace weiwo::sales::repo {

template<class Line>
struct FactRow;

template<>
struct FactRow<OrderLine>
{
    static constexpr char Table[] = "order_line";
    static constexpr char Columns[] =
        "row,day,unit,member,person,region,customer,product,quantity,amount,cost,price,discount,"
        "line_key,live,order_no,line_no,batch,month,order_key";
    static constexpr int Read = 17;   ///< the last columns follow from the others
    static void write(BulkInsert &insert, qint64 batch, const OrderLine &line);
    /// As packs hold it.
    [[nodiscard]] static PackedLine packed(qint64 no, const OrderLine &line);
    [[nodiscard]] static OrderLine from(const Row &row, int at);
};

template<>
struct FactRow<Collection>
{
    static constexpr char Table[] = "collection";
    static constexpr char Columns[] = "row,day,unit,member,person,customer,amount,due,line_key,"
                                      "order_no,batch,month,order_key,live";
    static constexpr int Read = 10;
    static void write(BulkInsert &insert, qint64 batch, const Collection &line);
    [[nodiscard]] static Collection from(const Row &row, int at);
};

template<>
struct FactRow<CreditShare>
{
    static constexpr char Table[] = "credit_share";
    static constexpr char Columns[] =
        "row,person,share,line_key,order_no,line_no,batch,order_key,live";
    static constexpr int Read = 6;
    static void write(BulkInsert &insert, qint64 batch, const CreditShare &line);
    [[nodiscard]] static CreditShare from(const Row &row, int at);
};

template<class Line>
QStringList factColumns()
{
    return QString::fromLatin1(FactRow<Line>::Columns).split(u',');
}

/// The columns that from() reads, in its order.
template<class Line>
QString readColumns(const QString &prefix = {})
{
    QStringList columns = factColumns<Line>().mid(0, FactRow<Line>::Read);
    for (QString &column : columns)
        column.prepend(prefix);
    return columns.join(u',');
}

/// The same as lines came in: with the customer that they were imported for.
template<class Line>
QString asImported(const QString &prefix = {})
{
    const QString customer = prefix + QStringLiteral("customer");
    QStringList columns = readColumns<Line>(prefix).split(u',');
    for (QString &column : columns)
        if (column == customer)
            column = QStringLiteral("coalesce(%1named, %1customer)").arg(prefix);
    return columns.join(u',');
}

} // namespace weiwo::sales::repo
