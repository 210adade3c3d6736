#include "core/sync/held_note.h"

#include "core/workspace/transaction.h"

namespace weiwo::sync {

namespace {

/// No file has had so many versions since its backup.
constexpr qint64 MostForgotten = 1LL << 32;

} // namespace


bool isNewer(const Held &known, qint64 saidIn, const UpAnswers &said)
{
    return saidIn > known.saidInEpoch
        || (saidIn == known.saidInEpoch && std::pair(said.heldEpoch, said.heldVersion) > std::pair(known.epoch, known.version));
}

Status noteHeld(Transaction &transaction, const Id &device, qint64 saidIn, const UpAnswers &said)
{
    Reader reader = transaction.reader();
    const CopyState &state = transaction.state();
    // A version that this file has never had: it was restored from a backup, and what this device remembers of that is lost.
    if (said.heldEpoch == state.epoch && said.heldVersion > state.version) {
        if (said.heldVersion - state.version > MostForgotten)
            return damagedPackage(translate("sync", "it does not say what it is to be added to"));
        transaction.beginEpoch(state.epoch + 1, said.heldVersion);
    }
    WEIWO_ASSIGN(Held held, repo::held(reader.db(), device));
    if (isNewer(held, saidIn, said))
        held = {said.heldEpoch, said.heldVersion, said.mark, {}, saidIn};
    held.lastSeen = reader.clock().now().toUTC().toString(Qt::ISODate);
    return repo::setHeld(reader.db(), device, held);
}

} // namespace weiwo::sync
