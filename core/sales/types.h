#pragma once

#include "core/money/money.h"
#include "core/org/types.h"

namespace weiwo::sales {

/// Declared here because order lines name a customer; the slice `customers` owns the record.
using CustomerId = StrongId<struct CustomerTag>;
using ProductId = StrongId<struct ProductTag>;

struct Product
{
    ProductId id;
    QString code;
    QString name;
    QString line;              ///< product line; quotas may be set a line
    QString category;
    QString subcategory;
    std::optional<Money> cost;
    std::optional<Money> price;

    bool operator==(const Product &) const = default;
};

/// Where something is earned (METHODS §3): a unit, and there under its person or under "others".
struct Place
{
    qint64 unit = 0;           ///< local key of an org node
    bool member = false;

    bool operator==(const Place &) const = default;
};

/// The month (Month::index()) of a julian day, as facts keep it.
[[nodiscard]] qint64 monthOf(qint64 day);

/// A line of an order as facts are kept: local keys of records, dates as julian day numbers, minor
/// units, quantities 10⁻³.
struct OrderLine
{
    qint64 row = 0;            ///< data row of the file, from 1
    qint64 day = 0;
    Place place;
    std::optional<qint64> person;
    std::optional<qint64> region;
    std::optional<qint64> customer;
    std::optional<qint64> product;
    std::optional<qint64> quantity;
    qint64 amount = 0;
    std::optional<qint64> cost;
    std::optional<qint64> price;
    std::optional<qint64> discount;
    QString orderNo;
    QString lineNo;
    std::optional<qint64> lineKey;   ///< hash of what names the line within its mapping
    bool live = true;

    /// Equal in all that a file says of the line.
    [[nodiscard]] bool saysTheSame(const OrderLine &other) const;
};

/// Money that came in.
struct Collection
{
    qint64 row = 0;
    qint64 day = 0;
    Place place;
    std::optional<qint64> person;
    qint64 customer = 0;
    qint64 amount = 0;
    std::optional<qint64> due;
    QString orderNo;
    std::optional<qint64> lineKey;

    [[nodiscard]] bool saysTheSame(const Collection &other) const;
};

/// A part of the credit of an order, or of one line of it.
struct CreditShare
{
    qint64 row = 0;
    qint64 person = 0;
    qint64 share = 0;          ///< 10⁻⁶
    QString orderNo;
    QString lineNo;            ///< empty: every line of the order
    std::optional<qint64> lineKey;

    [[nodiscard]] bool saysTheSame(const CreditShare &other) const;
};

/// 63-bit hash of bytes, the same on every machine (SipHash-2-4 with a key of zeros).
[[nodiscard]] qint64 hashKey(const QByteArray &bytes);
/// Hash of an order number: orders are counted and joined by it.
[[nodiscard]] inline qint64 orderKey(const QString &orderNo) { return hashKey(orderNo.toUtf8()); }

/// How much stands behind a customer.
struct CustomerFacts
{
    qint64 orderLines = 0;            ///< that count
    qint64 collections = 0;
};

} // namespace weiwo::sales
