#include "core/sync/cbor_reader.h"
#include "core/sync/package.h"

#include <QCborStreamWriter>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

constexpr qsizetype SaltSize = 16;
constexpr qsizetype SealedSize = KeySize + 48;
constexpr qsizetype LongestText = 256;

void put(QCborStreamWriter &writer, const char *key, const Id &id)
{
    writer.append(QLatin1StringView(key));
    writer.append(id.bytes());
}

void put(QCborStreamWriter &writer, const char *key, quint64 number)
{
    writer.append(QLatin1StringView(key));
    writer.append(number);
}

void putContents(QCborStreamWriter &writer, const PackageContents &contents)
{
    writer.append("contents"_L1);
    writer.startMap(contents.scope ? 6 : 5);
    if (contents.scope)
        put(writer, "scope", *contents.scope);
    put(writer, "entries", quint64(contents.entries));
    put(writer, "rows", quint64(contents.rows));
    put(writer, "batches", quint64(contents.batches));
    put(writer, "frames", quint64(contents.frames));
    put(writer, "raw", quint64(contents.rawBytes));
    writer.endMap();
}

void readContents(CborReader &reader, PackageContents &contents)
{
    reader.map([&](const QString &key) {
        if (key == "scope"_L1)
            contents.scope = reader.id();
        else if (key == "entries"_L1)
            contents.entries = reader.number();
        else if (key == "rows"_L1)
            contents.rows = reader.number();
        else if (key == "batches"_L1)
            contents.batches = reader.number();
        else if (key == "frames"_L1)
            contents.frames = reader.number();
        else if (key == "raw"_L1)
            contents.rawBytes = reader.number();
        else
            reader.skip();
    });
}

void readRecipients(CborReader &reader, std::vector<Recipient> &recipients)
{
    reader.array(MostRecipients - std::min(MostRecipients, recipients.size()), [&] {
        Recipient recipient;
        int part = 0;
        reader.array(2, [&] {
            if (part++ == 0)
                recipient.device = reader.id();
            else
                recipient.sealedKey = reader.bytes(SealedSize);
        });
        if (part != 2)
            reader.fail();
        recipients.push_back(recipient);
    });
}

void readLock(CborReader &reader, std::optional<PassphraseLock> &lock)
{
    PassphraseLock read{{}, 0, 0};
    reader.map([&](const QString &key) {
        if (key == "salt"_L1)
            read.salt = reader.bytes(SaltSize);
        else if (key == "ops"_L1)
            read.ops = quint64(reader.number());
        else if (key == "mem"_L1)
            read.memory = quint64(reader.number());
        else
            reader.skip();
    });
    constexpr quint64 leastMemory = 8192;
    const bool sound = read.salt.size() == SaltSize && read.ops >= 1 && read.ops <= PassphraseLock::MostOps
                       && read.memory >= leastMemory && read.memory <= PassphraseLock::MostMemory;
    if (!sound)
        reader.fail();
    lock = read;
}

/// A kind that a newer program knows is told from damage by its min_reader.
void readField(CborReader &reader, const QString &key, PackageHeader &header, bool &kindKnown)
{
    if (key == "workspace"_L1) {
        header.workspace = reader.id();
    } else if (key == "id"_L1) {
        header.id = reader.id();
    } else if (key == "sender"_L1) {
        header.sender = reader.id();
    } else if (key == "sender_key"_L1) {
        header.senderKey = reader.bytes(KeySize);
    } else if (key == "epoch"_L1) {
        header.epoch = reader.number();
    } else if (key == "kind"_L1) {
        const auto kind = packageKindFromKey(reader.text(LongestText));
        kindKnown = kind.has_value();
        header.kind = kind.value_or(PackageKind::Up);
    } else if (key == "min_reader"_L1) {
        header.minReader = int(std::min<qint64>(reader.number(), std::numeric_limits<int>::max()));
    } else if (key == "writer"_L1) {
        header.writer = reader.text(LongestText);
    } else if (key == "recipients"_L1) {
        readRecipients(reader, header.recipients);
    } else if (key == "passphrase"_L1) {
        readLock(reader, header.passphrase);
    } else if (key == "contents"_L1) {
        readContents(reader, header.contents);
    } else {
        reader.skip();
    }
}

} // namespace

QString packageKindKey(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Up:
        return u"up"_s;
    case PackageKind::Down:
        return u"down"_s;
    case PackageKind::Full:
        return u"full"_s;
    case PackageKind::Review:
        return u"review"_s;
    }
    return {};
}

std::optional<PackageKind> packageKindFromKey(const QString &key)
{
    for (const PackageKind kind : {PackageKind::Up, PackageKind::Down, PackageKind::Full, PackageKind::Review})
        if (key == packageKindKey(kind))
            return kind;
    return {};
}

QByteArray bindingOf(const PackageHeader &header)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(6);
    for (const Id &id : {header.workspace, header.id, header.sender})
        writer.append(id.bytes());
    writer.append(header.senderKey);
    writer.append(quint64(header.epoch));
    writer.append(packageKindKey(header.kind));
    writer.endArray();
    return bytes;
}

QByteArray headerBytes(const PackageHeader &header)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(header.passphrase ? 11 : 10);
    // First: a program that is too old for the rest must have read it.
    put(writer, "min_reader", quint64(header.minReader));
    put(writer, "workspace", header.workspace);
    put(writer, "id", header.id);
    put(writer, "sender", header.sender);
    writer.append("sender_key"_L1);
    writer.append(header.senderKey);
    put(writer, "epoch", quint64(header.epoch));
    writer.append("kind"_L1);
    writer.append(packageKindKey(header.kind));
    writer.append("writer"_L1);
    writer.append(header.writer);
    writer.append("recipients"_L1);
    writer.startArray(header.recipients.size());
    for (const Recipient &recipient : header.recipients) {
        writer.startArray(2);
        writer.append(recipient.device.bytes());
        writer.append(recipient.sealedKey);
        writer.endArray();
    }
    writer.endArray();
    if (header.passphrase) {
        writer.append("passphrase"_L1);
        writer.startMap(3);
        writer.append("salt"_L1);
        writer.append(header.passphrase->salt);
        put(writer, "ops", header.passphrase->ops);
        put(writer, "mem", header.passphrase->memory);
        writer.endMap();
    }
    putContents(writer, header.contents);
    writer.endMap();
    return bytes;
}

Result<PackageHeader> headerFrom(const QByteArray &bytes)
{
    PackageHeader header;
    header.minReader = 0;
    bool kindKnown = false;
    CborReader reader(bytes);
    reader.map([&](const QString &key) { readField(reader, key, header, kindKnown); });
    if (header.minReader > PackageFormat)
        return fail(errc::NewerStore, translate("sync", "The package was written by a newer program. Install that version to open it."), header.id.text());
    const bool whole = kindKnown && reader.offset() == bytes.size() && !header.workspace.isNull() && !header.id.isNull() && !header.sender.isNull()
                       && header.senderKey.size() == KeySize && header.minReader > 0;
    if (!reader.isSound() || !whole)
        return damagedPackage(translate("sync", "its header cannot be read"));
    return header;
}

tl::unexpected<Error> damagedPackage(const QString &why)
{
    return fail(errc::Damaged, translate("sync", "The package is damaged: %1. Nothing was changed. Ask for it to be sent again.").arg(why));
}

} // namespace weiwo::sync
