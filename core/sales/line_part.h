#pragma once

#include "core/base/id.h"

#include <QStringList>
#include <map>
#include <optional>
#include <vector>

/// A part of the lines of a batch on their way to another copy: CBOR, [head, columns], both maps. Rows that lines name
/// stand in a list of ids that goes on from part to part of a batch; the columns have their places in it.
namespace weiwo::sales {

/// A part has no more lines, and a text shares no more with the one before.
inline constexpr qint64 MostLinesOfPart = 16'384;
inline constexpr qint64 MostShared = 255;

struct LinePart
{
    using Numbers = std::vector<std::optional<qint64>>;

    Id batch;
    QString table;
    qint64 part = 0;           ///< number of it, from 0
    qint64 total = 0;          ///< lines of the batch that the receiver sees
    bool partial = false;      ///< the batch has others
    qint64 lines = 0;          ///< in this part
    std::vector<Id> nodes;     ///< named here first
    std::vector<Id> customers;
    std::vector<Id> products;
    std::vector<qint64> elsewhere;   ///< keys of lines that the receiver does not see, of which it sees earlier or later ones
    QStringList keyed;         ///< fields that the lines' keys are made of, where these are left out
    std::map<QString, Numbers> numbers;
    std::map<QString, QStringList> texts;

    bool operator==(const LinePart &) const = default;
};

[[nodiscard]] QByteArray packPart(const LinePart &part);
/// Nothing for what packPart() does not make. Each column has as many values as there are lines; columns that are not known
/// are among them. Takes memory in proportion to @p bytes and MostLinesOfPart.
[[nodiscard]] std::optional<LinePart> unpackPart(const QByteArray &bytes);

} // namespace weiwo::sales
