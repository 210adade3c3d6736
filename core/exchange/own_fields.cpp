#include "core/exchange/dataset.h"

namespace weiwo::exchange {

Result<std::shared_ptr<const Catalogues>> cataloguesOf(Reader &reader)
{
    const Catalogues &shipped = reader.registry().extension<Catalogues>();
    auto own = std::make_shared<Catalogues>();
    bool any = false;
    for (const DatasetSpec &dataset : shipped.datasets.all()) {
        DatasetSpec extended = dataset;
        if (dataset.ownFields) {
            WEIWO_ASSIGN(const std::vector<FieldSpec> fields, dataset.ownFields(reader));
            any = any || !fields.empty();
            extended.shape.fields.insert(extended.shape.fields.end(), fields.begin(), fields.end());
        }
        own->add(std::move(extended));
    }
    // The registry outlives every reader: what ships needs no copy.
    if (!any)
        return std::shared_ptr<const Catalogues>(std::shared_ptr<const Catalogues>(), &shipped);
    for (const RecordKind &kind : shipped.kinds.all())
        own->add(kind);
    return std::shared_ptr<const Catalogues>(std::move(own));
}

} // namespace weiwo::exchange
