#pragma once

#include "core/exchange/batches.h"
#include "core/sales/types.h"
#include "core/workspace/edit.h"

#include <memory>
#include <span>

namespace weiwo::sales {

/// Makes a product (a null id: a new one) or changes its fields. bad-input without a name, exists
/// for a code that another living product has.
[[nodiscard]] Result<ProductId> putProduct(Edit &edit, Product product);
/// Deletes a product that no line of a living import names.
Status removeProduct(Edit &edit, const ProductId &product);

/// Ids of the records that lines may name, by local key. A million customers take a second to read:
/// whoever writes many batches reads them once.
struct RecordIds
{
    QHash<qint64, Id> nodes;
    QHash<qint64, Id> customers;
    QHash<qint64, Id> products;

    [[nodiscard]] static Result<std::shared_ptr<const RecordIds>> load(Reader &reader);
};

/// Writes the lines of one batch that the program itself makes (demo data): in blocks, bounded
/// memory, in one edit. Lines come with their place (Places) and without a key. Of one kind only.
class BatchWriter
{
public:
    /// @p dataset: sales.lines or sales.collections. @p name: what the import list shows. @p ids:
    /// of all records that the lines name; null: reads them.
    [[nodiscard]] static Result<std::unique_ptr<BatchWriter>>
    begin(Edit &edit, const QString &dataset, const QString &name,
          std::shared_ptr<const RecordIds> ids = {});
    ~BatchWriter();
    BatchWriter(const BatchWriter &) = delete;
    BatchWriter &operator=(const BatchWriter &) = delete;

    Status add(std::span<const OrderLine> lines);
    Status add(std::span<const Collection> lines);
    /// Makes the batch's row; the same lines in a living batch already: exists.
    [[nodiscard]] Result<exchange::Batch> finish();

private:
    struct State;
    explicit BatchWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace weiwo::sales
