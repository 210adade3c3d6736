#pragma once

#include "core/exchange/dataset.h"

namespace weiwo::sales {

/// Rows of the datasets of this slice, as DatasetSpec::rows gives them.
Status exportProducts(Reader &reader, const exchange::ExportRequest &request,
                      const exchange::RowSink &sink);
Status exportLines(Reader &reader, const exchange::ExportRequest &request,
                   const exchange::RowSink &sink);
Status exportCollections(Reader &reader, const exchange::ExportRequest &request,
                         const exchange::RowSink &sink);
Status exportShares(Reader &reader, const exchange::ExportRequest &request,
                    const exchange::RowSink &sink);

} // namespace weiwo::sales
