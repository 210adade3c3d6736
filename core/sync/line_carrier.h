#pragma once

#include "core/sync/scope.h"
#include "core/workspace/edit.h"

namespace weiwo::sync {

/// Takes lines of batches in from a package, part by part, within one edit.
class LineTaker
{
public:
    virtual ~LineTaker() = default;
    /// A part as LineCarrier::pack() made it. The batch's row and all that the lines name are in the store by now; a
    /// batch that has its lines already is passed over. damaged for anything else than such a part.
    [[nodiscard]] virtual Status take(const QByteArray &part) = 0;
    /// After the last one: what follows from the lines is right then.
    [[nodiscard]] virtual Status finish() = 0;
};

/// How facts travel: the lines of a batch are immutable and stand beside its row. The slice whose facts they are
/// contributes one (LineCarriers).
class LineCarrier
{
public:
    virtual ~LineCarrier() = default;
    /// Whether batches of that dataset are this one's.
    [[nodiscard]] virtual bool carries(const QString &dataset) const = 0;
    /// The lines of a batch that @p scope sees, in parts of some hundred KiB each, which name records by their ids. A batch
    /// of which it sees nothing has one part without lines. Also says the ids of records that the lines name and that
    /// the scope does not see, so that they go along as names. Any failure of @p part ends it.
    [[nodiscard]] virtual Status pack(Reader &reader, const Id &batch, const Scope &scope,
                                      const std::function<Status(QByteArray &&part)> &part,
                                      QHash<QString, QSet<Id>> &strangers) const = 0;
    [[nodiscard]] virtual std::unique_ptr<LineTaker> taker(Edit &edit) const = 0;
};

/// Those of all slices: an extension of the registry.
struct LineCarriers
{
    std::vector<std::shared_ptr<const LineCarrier>> all;
};

} // namespace weiwo::sync
