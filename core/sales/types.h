#pragma once

#include "core/money/money.h"
#include "core/org/types.h"

namespace weiwo::sales {

/// Declared here because order lines name a customer; the slice `customers` owns the record.
using CustomerId = StrongId<struct CustomerTag>;
using ProductId = StrongId<struct ProductTag>;
using BatchId = StrongId<struct BatchTag>;

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

/// An import, named by the hash of its canonical content; its lines never change.
struct Batch
{
    BatchId id;
    QString dataset;           ///< sales.lines, sales.collections …
    QString file;
    QString sha256;            ///< of the file's bytes
    QString contentHash;       ///< of the canonical lines
    QString mapping;           ///< hash of the mapping it was read with
    qint64 rows = 0;
    std::optional<BatchId> replaces;
    bool alive = true;
};

} // namespace weiwo::sales
