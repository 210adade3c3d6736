#include "core/sales/commands.h"

#include "core/sales/content_hash.h"
#include "core/sales/line_rights.h"
#include "core/sales/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

Result<ProductId> putProduct(Edit &edit, Product product)
{
    if (product.name.trimmed().isEmpty())
        return fail(errc::BadInput, translate("sales", "A product needs a name."));
    if (!product.code.isEmpty()) {
        WEIWO_ASSIGN(const auto others, repo::productsByCode(edit, product.code));
        for (const Product &other : others)
            if (other.id != product.id)
                return fail(errc::Exists,
                            translate("sales", "The product \"%1\" has the code %2 already.")
                                .arg(other.name, product.code),
                            product.code);
    }
    if (product.id.isNull())
        product.id = ProductId(edit.ids().next());
    WEIWO_TRY(edit.put(edit.table(u"product"_s), toRecord(product)));
    return product.id;
}

Status removeProduct(Edit &edit, const ProductId &product)
{
    return edit.remove(edit.table(u"product"_s), product.raw());
}

struct BatchWriter::State
{
    State(Edit &target, const QString &dataset, const QString &name)
        : edit(target), hash(dataset, name)
    {
        batch.dataset = dataset;
        batch.file = name;
        batch.mapping = name;
    }


    Edit &edit;
    exchange::Batch batch;
    ContentHash hash;
    repo::Load load;
    std::optional<LineRights> rights;
    std::shared_ptr<const RecordIds> ids;
};

Result<std::shared_ptr<const RecordIds>> RecordIds::load(Reader &reader)
{
    auto ids = std::make_shared<RecordIds>();
    WEIWO_ASSIGN(ids->nodes, repo::idsByNumber(reader, u"node"_s));
    WEIWO_ASSIGN(ids->customers, repo::idsByNumber(reader, u"customer"_s));
    WEIWO_ASSIGN(ids->products, repo::idsByNumber(reader, u"product"_s));
    return std::shared_ptr<const RecordIds>(std::move(ids));
}

BatchWriter::BatchWriter(std::unique_ptr<State> state) : m_state(std::move(state)) { }
BatchWriter::~BatchWriter() = default;

Result<std::unique_ptr<BatchWriter>> BatchWriter::begin(Edit &edit, const QString &dataset,
                                                        const QString &name,
                                                        std::shared_ptr<const RecordIds> ids)
{
    auto state = std::make_unique<State>(edit, dataset, name);
    const bool lines = dataset == u"sales.lines"_s;
    if (!lines && dataset != u"sales.collections"_s)
        return fail(errc::BadInput,
                    translate("sales", "The dataset %1 has no lines of a batch.").arg(dataset),
                    dataset);
    WEIWO_ASSIGN(state->batch.no, exchange::nextBatchNumber(edit));
    WEIWO_ASSIGN(state->load, repo::beginLoad(edit, lines ? repo::OrderLines : repo::Collections));
    WEIWO_ASSIGN(state->rights, LineRights::of(edit));
    state->ids = std::move(ids);
    if (!state->ids) {
        WEIWO_ASSIGN(state->ids, RecordIds::load(edit));
    }
    return std::unique_ptr<BatchWriter>(new BatchWriter(std::move(state)));
}

Status BatchWriter::add(std::span<const OrderLine> lines)
{
    State &s = *m_state;
    for (const OrderLine &line : lines) {
        WEIWO_TRY(s.rights->judge(s.edit, line.place, line.person));
        s.hash.add(line, {idBytes(s.ids->nodes, line.person), idBytes(s.ids->nodes, line.region),
                          idBytes(s.ids->customers, line.customer),
                          idBytes(s.ids->products, line.product)});
    }
    s.batch.rows += static_cast<qint64>(lines.size());
    return repo::insertLines(s.load, s.batch.no, lines);
}

Status BatchWriter::add(std::span<const Collection> lines)
{
    State &s = *m_state;
    for (const Collection &line : lines) {
        WEIWO_TRY(s.rights->judge(s.edit, line.place, line.person));
        s.hash.add(line, {{}, {}, idBytes(s.ids->customers, line.customer), {}});
    }
    s.batch.rows += static_cast<qint64>(lines.size());
    return repo::insertCollections(s.load, s.batch.no, lines);
}

Result<exchange::Batch> BatchWriter::finish()
{
    State &s = *m_state;
    WEIWO_TRY(repo::endLoad(s.edit, s.load, s.batch.no));
    s.batch.content = QString::fromLatin1(s.hash.result());
    s.batch.sha256 = s.batch.content;
    s.batch.id = exchange::batchId(s.batch.content);
    s.batch.home = s.rights->home();
    WEIWO_ASSIGN(s.batch.at, exchange::nextBatchTime(s.edit));
    WEIWO_ASSIGN(const auto all, exchange::batches(s.edit));
    for (const auto &batch : all)
        if (batch.id == s.batch.id)
            return fail(errc::Exists,
                        translate("sales", "These lines are in the workspace already (%1).")
                            .arg(batch.file),
                        batch.id.text());
    WEIWO_TRY(exchange::putBatch(s.edit, s.batch));
    return s.batch;
}

} // namespace weiwo::sales
