#pragma once

#include "core/exchange/dataset.h"

#include <map>

namespace weiwo::exchange {

/// A record that one about to be made may be the same as.
struct Likeness
{
    Id id;
    QString code;
    QString name;
    bool same = false;         ///< what should tell them apart agrees, of this one alone; else they are only alike
    bool made = false;         ///< by the same import
    QString reason;            ///< for people; empty where the acting person may not know it
};

/// Compares records that an import is about to make with those that were there before it and those
/// that it has made itself. Lives as long as the import, on its thread.
class LikenessFinder
{
public:
    virtual ~LikenessFinder() = default;
    /// The most alike, or nothing. @p record has a value for each field of the kind's dataset.
    [[nodiscard]] virtual Result<std::optional<Likeness>> find(const MappedRecord &record) = 0;
    /// The record was made.
    virtual void made(const Id &id, const MappedRecord &record) = 0;
    /// Records that nothing was compared with because it would have taken too long.
    [[nodiscard]] virtual qint64 passedOver() const = 0;
};

/// How a file calls a record.
struct RecordName
{
    QString kind;
    QString code;              ///< may be empty, as may the name
    QString name;

    bool operator==(const RecordName &) const = default;
    friend bool operator<(const RecordName &a, const RecordName &b)
    {
        return std::tie(a.kind, a.code, a.name) < std::tie(b.kind, b.code, b.name);
    }
};

/// What a person says of a record that is like one that is there.
struct LikenessDecision
{
    enum class Do {
        Create,                ///< they are two
        Use,                   ///< they are one: `record`, which keeps its name and goes by the file's, too
        Leave,                 ///< its rows stay out
    };
    Do what = Do::Create;
    Id record = {};

    bool operator==(const LikenessDecision &) const = default;
};
/// "created", "used", "left": what became of it.
[[nodiscard]] QString doneKey(LikenessDecision::Do what);
using LikenessDecisions = std::map<RecordName, LikenessDecision>;

/// What became of a record that is like one that is there.
struct LikenessOutcome
{
    RecordName record;
    qint64 row = 0;            ///< the first that names it
    Likeness like;
    LikenessDecision::Do done = LikenessDecision::Do::Create;
};

} // namespace weiwo::exchange
