#include "core/exchange/batches.h"
#include "core/exchange/dataset.h"
#include "core/exchange/external_ids.h"
#include "core/exchange/mappings.h"
#include "core/workspace/title_wording.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

/// The dataset is kept by its key and told by its title.
QString importTitle(Reader &reader, const QStringList &words)
{
    const DatasetSpec *dataset = reader.registry().extension<Catalogues>().datasets.find(words.value(1));
    return translate("exchange", "Import %1 into %2").arg(words.value(0), dataset ? dataset->shape.title.str() : words.value(1));
}

} // namespace

void contribute(Registry &registry)
{
    registry.tables.add(externalIdTable());
    registry.tables.add(batchTable());
    registry.tables.add(mappingTable());
    registry.titles.add({u"exchange.import"_s, WEIWO_TEXT("exchange", "Import %1 into %2")});
    registry.extension<journal::Wordings>().byTitle.insert(u"exchange.import"_s, importTitle);
    registry.titles.add({u"exchange.mapping"_s, WEIWO_TEXT("exchange", "Save the mapping %1")});
}

} // namespace weiwo::exchange
