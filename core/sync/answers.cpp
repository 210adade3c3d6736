#include "core/sync/answers.h"

#include "core/sync/package.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

constexpr qsizetype LargestAnswers = 64 * 1024;
constexpr qsizetype MarkSize = 16;
constexpr qsizetype DigestSize = 32;

tl::unexpected<Error> damaged()
{
    return damagedPackage(translate("sync", "it does not say what it is to be added to"));
}

/// A small frame may become a tree: its length bounds it.
Result<QCborMap> mapFrom(const QByteArray &bytes)
{
    if (bytes.size() > LargestAnswers)
        return damaged();
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap() || error.offset != bytes.size())
        return damaged();
    return value.toMap();
}

std::optional<qint64> number(const QCborMap &map, const char *key)
{
    const QCborValue value = map.value(QLatin1StringView(key));
    return value.isInteger() && value.toInteger() >= 0 ? std::optional(value.toInteger()) : std::nullopt;
}

/// Bytes of one of two lengths.
std::optional<QByteArray> bytes(const QCborMap &map, const char *key, qsizetype size, qsizetype orSize)
{
    const QCborValue value = map.value(QLatin1StringView(key));
    const QByteArray found = value.toByteArray();
    return value.isByteArray() && (found.size() == size || found.size() == orSize) ? std::optional(found) : std::nullopt;
}

std::optional<std::map<qint64, AnsweredUpTo>> answeredFrom(const QCborValue &value)
{
    if (!value.isMap())
        return {};
    std::map<qint64, AnsweredUpTo> found;
    for (const auto &[epoch, pair] : value.toMap()) {
        const QCborArray parts = pair.toArray();
        if (!epoch.isInteger() || parts.size() != 2 || !parts.at(0).isInteger() || !parts.at(1).isByteArray())
            return {};
        const auto entry = Id::fromBytes(parts.at(1).toByteArray());
        if (epoch.toInteger() < 0 || parts.at(0).toInteger() < 0 || !entry)
            return {};
        found[epoch.toInteger()] = {parts.at(0).toInteger(), *entry};
    }
    return found;
}

} // namespace

QByteArray answersBytes(const UpAnswers &answers)
{
    return QCborValue(QCborMap{{u"held_epoch"_s, answers.heldEpoch}, {u"held"_s, answers.heldVersion}, {u"mark"_s, answers.mark}}).toCbor();
}

QByteArray answersBytes(const DownAnswers &answers)
{
    QCborMap answered;
    for (const auto &[epoch, upTo] : answers.answered)
        answered.insert(epoch, QCborArray{upTo.seq, upTo.entry.bytes()});
    QCborMap map{{u"epoch"_s, answers.epoch},   {u"from"_s, answers.from},       {u"to"_s, answers.to},
                 {u"mark"_s, answers.mark},     {u"answered"_s, answered},       {u"digest"_s, answers.digest},
                 {u"box"_s, answers.boxKey},    {u"root"_s, answers.rootKey},    {u"name"_s, answers.name},
                 {u"person"_s, answers.person.bytes()}};
    if (answers.scope)
        map.insert(u"scope"_s, answers.scope->bytes());
    return QCborValue(map).toCbor();
}

Result<UpAnswers> upAnswersFrom(const QByteArray &frame)
{
    WEIWO_ASSIGN(const QCborMap map, mapFrom(frame));
    const auto epoch = number(map, "held_epoch"), held = number(map, "held");
    const auto mark = bytes(map, "mark", MarkSize, 0);
    if (!epoch || !held || !mark)
        return damaged();
    return UpAnswers{*epoch, *held, *mark};
}

Result<DownAnswers> downAnswersFrom(const QByteArray &frame)
{
    WEIWO_ASSIGN(const QCborMap map, mapFrom(frame));
    const auto epoch = number(map, "epoch"), from = number(map, "from"), to = number(map, "to");
    const auto mark = bytes(map, "mark", MarkSize, 0), digest = bytes(map, "digest", DigestSize, DigestSize);
    const auto box = bytes(map, "box", KeySize, KeySize), root = bytes(map, "root", KeySize, KeySize);
    const auto person = bytes(map, "person", 16, 16);
    const auto answered = answeredFrom(map.value(u"answered"_s));
    const bool scoped = map.contains(u"scope"_s);
    const auto scope = scoped ? bytes(map, "scope", 16, 16) : std::optional(QByteArray());
    if (!epoch || !from || !to || *from > *to || !mark || !digest || !box || !root || !person || !answered || !scope
        || !map.value(u"name"_s).isString())
        return damaged();
    DownAnswers answers{*epoch, *from, *to, {}, *mark, *answered, *digest, *box, *root, map.value(u"name"_s).toString(), {}};
    answers.person = Id::fromBytes(*person).value_or(Id());
    if (scoped)
        answers.scope = Id::fromBytes(*scope);
    return answers;
}

} // namespace weiwo::sync
