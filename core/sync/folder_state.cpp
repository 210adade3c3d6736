#include "core/sync/folder_state.h"

#include "core/workspace/device.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

using nlohmann::json;

constexpr char Mark[] = "weiwo-state-v1";

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

tl::unexpected<Error> damagedState()
{
    return fail("damaged", translate("sync", "What the copy says of itself is damaged."));
}

Id idAt(const json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? Id::fromText(QString::fromStdString(it->get<std::string>())).value_or(Id()) : Id();
}

/// -1 for what is no such number.
qint64 numberAt(const json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_number_unsigned() && it->get<quint64>() <= quint64(std::numeric_limits<qint64>::max())
        ? it->get<qint64>()
        : -1;
}

bool readUpstream(const json &object, FolderState &state)
{
    state.upstream = idAt(object, "device");
    state.held.heldEpoch = numberAt(object, "epoch");
    state.held.heldVersion = numberAt(object, "version");
    const auto mark = object.find("mark");
    if (state.upstream->isNull() || state.held.heldEpoch < 0 || state.held.heldVersion < 0 || mark == object.end() || !mark->is_string())
        return false;
    state.held.mark = QByteArray::fromHex(QByteArray::fromStdString(mark->get<std::string>()));
    const auto full = object.find("full");
    state.wantsFull = full != object.end() && full->is_boolean() && full->get<bool>();
    return true;
}

bool readAnswered(const json &object, FolderState &state)
{
    for (const auto &[name, epochs] : object.items()) {
        const auto device = Id::fromText(QString::fromStdString(name));
        if (!device || !epochs.is_object())
            return false;
        for (const auto &[text, number] : epochs.items()) {
            bool ok = false;
            const qint64 epoch = QByteArray::fromStdString(text).toLongLong(&ok);
            const qint64 seq = numberAt(epochs, text.c_str());
            if (!ok || seq < 0)
                return false;
            state.answered[*device].insert(epoch, seq);
        }
    }
    return true;
}

} // namespace

QByteArray folderStateBytes(const FolderState &state, const Device &device)
{
    json answered = json::object();
    for (auto it = state.answered.cbegin(); it != state.answered.cend(); ++it)
        for (auto epoch = it->cbegin(); epoch != it->cend(); ++epoch)
            answered[it.key().text().toStdString()][std::to_string(epoch.key())] = quint64(epoch.value());
    json upstream;
    if (state.upstream)
        upstream = {{"device", state.upstream->text().toStdString()},
                    {"epoch", quint64(state.held.heldEpoch)},
                    {"version", quint64(state.held.heldVersion)},
                    {"mark", state.held.mark.toHex().toStdString()},
                    {"full", state.wantsFull}};
    const json object = {{"workspace", state.workspace.text().toStdString()},
                         {"device", state.device.text().toStdString()},
                         {"epoch", quint64(state.epoch)},
                         {"version", quint64(state.version)},
                         {"upstream", upstream},
                         {"pending", quint64(state.pending)},
                         {"answered", answered}};
    const QByteArray text = QByteArray::fromStdString(object.dump());
    return QByteArray(Mark) + '\n' + device.sign(Mark + text).toBase64() + '\n' + text + '\n';
}

Result<FolderState> folderStateFrom(const QByteArray &bytes, const QByteArray &signKey)
{
    const QList<QByteArray> lines = bytes.split('\n');
    if (bytes.size() > LargestFolderState || lines.size() != 4 || lines[0] != Mark || !lines[3].isEmpty())
        return damagedState();
    const QByteArray signature = QByteArray::fromBase64(lines[1]);
    const QByteArray message = Mark + lines[2];
    if (signature.size() != qsizetype(crypto_sign_BYTES) || signKey.size() != qsizetype(crypto_sign_PUBLICKEYBYTES)
        || crypto_sign_verify_detached(raw(signature), raw(message), static_cast<unsigned long long>(message.size()), raw(signKey)) != 0)
        return fail("untrusted", translate("sync", "What the copy says of itself is not signed by its device."));
    const json object = json::parse(lines[2].begin(), lines[2].end(), nullptr, false);
    if (!object.is_object())
        return damagedState();
    FolderState state;
    state.workspace = idAt(object, "workspace");
    state.device = idAt(object, "device");
    state.epoch = numberAt(object, "epoch");
    state.version = numberAt(object, "version");
    state.pending = numberAt(object, "pending");
    if (state.workspace.isNull() || state.device.isNull() || state.epoch < 0 || state.version < 0 || state.pending < 0)
        return damagedState();
    const auto upstream = object.find("upstream");
    if (upstream != object.end() && upstream->is_object() && !readUpstream(*upstream, state))
        return damagedState();
    const auto answered = object.find("answered");
    if (answered != object.end() && answered->is_object() && !readAnswered(*answered, state))
        return damagedState();
    return state;
}

} // namespace weiwo::sync
