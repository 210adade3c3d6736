#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QByteArray>
#include <map>
#include <optional>

/// The first frame of a package (FrameType::Answers): how it fits what its receiver has.
namespace weiwo::sync {

/// Of one that goes up: what the sender's base is.
struct UpAnswers
{
    qint64 heldEpoch = 0;              ///< of the upstream's; 0: it has nothing yet
    qint64 heldVersion = 0;
    QByteArray mark;                   ///< Scope::mark() of it

    bool operator==(const UpAnswers &) const = default;
};

/// Up to which entry of a log its upstream has judged.
struct AnsweredUpTo
{
    qint64 seq = 0;
    Id entry;                          ///< of that number; null where that is not known

    bool operator==(const AnsweredUpTo &) const = default;
};

/// Of one that goes down.
struct DownAnswers
{
    qint64 epoch = 0;                  ///< of the sender
    qint64 from = 0;                   ///< changes since that version of its; 0: all there is
    qint64 to = 0;                     ///< what the receiver's base will be
    std::optional<Id> scope;           ///< org node
    QByteArray mark;
    std::map<qint64, AnsweredUpTo> answered;   ///< of the receiver's own log, by epoch
    QByteArray digest;                 ///< of the base at `to`, 32 bytes
    QByteArray boxKey;                 ///< X25519 of the sender
    QByteArray rootKey;                ///< Ed25519 of the root copy
    QString name;                      ///< of the sender's device
    Id person;                         ///< the receiver's

    bool operator==(const DownAnswers &) const = default;
};

[[nodiscard]] QByteArray answersBytes(const UpAnswers &answers);
[[nodiscard]] QByteArray answersBytes(const DownAnswers &answers);
/// damaged for anything else.
[[nodiscard]] Result<UpAnswers> upAnswersFrom(const QByteArray &bytes);
[[nodiscard]] Result<DownAnswers> downAnswersFrom(const QByteArray &bytes);

} // namespace weiwo::sync
