#pragma once

#include "core/workspace/reader.h"

#include <QHash>
#include <functional>

namespace weiwo::journal {

/// Words a title that its pattern alone cannot say; @p words: its arguments, records by their names.
using Wording = std::function<QString(Reader &reader, const QStringList &words)>;
/// Those of all slices, an extension of the registry; label() asks them first.
struct Wordings
{
    QHash<QString, Wording> byTitle;       ///< by the key of the title
};

} // namespace weiwo::journal
