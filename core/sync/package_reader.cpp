#include "core/sync/package_reader.h"

#include "core/workspace/device.h"

#include <QIODevice>
#include <QLocale>
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

tl::unexpected<Error> unreadable(const QIODevice &file)
{
    return fail(errc::Io, translate("sync", "The package cannot be read: %1").arg(file.errorString()));
}

tl::unexpected<Error> untrusted(const QString &why, const QString &subject = {})
{
    return fail(errc::Untrusted, why, subject);
}

/// Exactly so many bytes; a file that is shorter than it says has been told of before.
Result<QByteArray> readExactly(QIODevice &file, qint64 size)
{
    QByteArray bytes = file.read(size);
    if (bytes.size() != size)
        return unreadable(file);
    return bytes;
}

struct Layout
{
    PackageHeader header;
    qint64 body = 0;           ///< where it begins
    qint64 bodyLength = 0;
};

/// Where the parts of the file stand, by its first bytes and its length.
Result<Layout> layoutOf(QIODevice &file)
{
    if (!file.seek(0))
        return unreadable(file);
    const qint64 size = file.size();
    WEIWO_ASSIGN(const QByteArray prefix, readExactly(file, std::min(size, PrefixSize)));
    if (!prefix.startsWith(QByteArrayView(PackageMagic, 8)))
        return damagedPackage(translate("sync", "it does not begin like one"));
    if (prefix.size() < PrefixSize)
        return damagedPackage(translate("sync", "it is cut short"));
    const int format = qFromLittleEndian<quint16>(prefix.constData() + 8);
    const qint64 head = qFromLittleEndian<quint32>(prefix.constData() + 12);
    const quint64 length = qFromLittleEndian<quint64>(prefix.constData() + 16);
    if (format > PackageFormat)
        return fail(errc::NewerStore, translate("sync", "The package was written by a newer program. Install that version to open it."));
    const int flags = qFromLittleEndian<quint16>(prefix.constData() + 10);
    if (format < 1 || flags != 0 || head > LargestHeader || length > quint64(LargestPackage))
        return damagedPackage(translate("sync", "its first bytes make no sense"));
    const QLocale locale;
    if (quint64(size) < length)
        return damagedPackage(translate("sync", "only %1 of %2 have arrived").arg(locale.formattedDataSize(size), locale.formattedDataSize(qint64(length))));
    if (quint64(size) > length)
        return damagedPackage(translate("sync", "it is longer than it says"));
    Layout layout;
    layout.body = PrefixSize + head;
    layout.bodyLength = size - layout.body - TrailerSize;
    if (layout.bodyLength < BodyCipher::HeaderSize + BodyCipher::ChunkOverhead)
        return damagedPackage(translate("sync", "it is cut short"));
    WEIWO_ASSIGN(const QByteArray bytes, readExactly(file, head));
    WEIWO_ASSIGN(layout.header, headerFrom(bytes));
    return layout;
}

Status verifySignature(QIODevice &file, const QByteArray &senderKey)
{
    PackageHash hash;
    if (!file.seek(0))
        return unreadable(file);
    for (qint64 left = file.size() - TrailerSize; left > 0;) {
        WEIWO_ASSIGN(const QByteArray piece, readExactly(file, std::min<qint64>(left, 16 * ChunkSize)));
        hash.add(piece);
        left -= piece.size();
    }
    WEIWO_ASSIGN(const QByteArray signature, readExactly(file, TrailerSize));
    if (!isSignedBy(senderKey, signature, hash.message()))
        return damagedPackage(translate("sync", "it was altered after it was signed"));
    return {};
}

Result<Layout> verified(QIODevice &file, const PackageTrust &trust)
{
    WEIWO_ASSIGN(Layout layout, layoutOf(file));
    if (!trust.workspace.isNull() && layout.header.workspace != trust.workspace)
        return untrusted(translate("sync", "The package belongs to another workspace. Nothing was changed."), layout.header.workspace.text());
    WEIWO_ASSIGN(const QByteArray key, trust.senderKey ? trust.senderKey(layout.header) : Result<QByteArray>(untrusted(translate("sync", "The sender of the package is not known here."))));
    if (key != layout.header.senderKey)
        return untrusted(translate("sync", "The package names a sender that is known here by another key. Compare the fingerprints by phone."), layout.header.sender.text());
    WEIWO_TRY(verifySignature(file, key));
    return layout;
}

Result<ContentKey> contentKeyOf(const PackageHeader &header, const PackageTrust &trust)
{
    if (header.passphrase) {
        if (trust.passphrase.isEmpty())
            return untrusted(translate("sync", "The package is locked by a passphrase. Ask its sender for it."));
        return ContentKey::fromPassphrase(trust.passphrase, *header.passphrase);
    }
    bool named = false;
    for (const Recipient &recipient : header.recipients) {
        if (!trust.device || recipient.device != trust.device->id())
            continue;
        named = true;
        if (const auto key = trust.device->unseal(recipient.sealedKey); key && key->size() == KeySize)
            return ContentKey(*key);
    }
    return untrusted(named ? translate("sync", "The package names this device, but was sealed to another key.")
                           : translate("sync", "The package is for another device. Nothing was changed."));
}

} // namespace

Result<PackageHeader> inspectPackage(QIODevice &file)
{
    return layoutOf(file).map([](const Layout &layout) { return layout.header; });
}

Result<PackageHeader> verifyPackage(QIODevice &file, const PackageTrust &trust)
{
    return verified(file, trust).map([](const Layout &layout) { return layout.header; });
}

PackageReader::PackageReader(QIODevice &file, PackageHeader header, BodyCipher cipher, qint64 bodyLength)
    : m_file(file), m_header(std::move(header)), m_cipher(std::move(cipher)), m_left(bodyLength),
      m_frames([this] { return nextPiece(); }, m_header.contents)
{
}

Result<std::unique_ptr<PackageReader>> PackageReader::open(QIODevice &file, const PackageTrust &trust)
{
    WEIWO_ASSIGN(Layout layout, verified(file, trust));
    WEIWO_ASSIGN(const ContentKey key, contentKeyOf(layout.header, trust));
    if (!file.seek(layout.body))
        return unreadable(file);
    WEIWO_ASSIGN(const QByteArray start, readExactly(file, BodyCipher::HeaderSize));
    WEIWO_ASSIGN(BodyCipher cipher, BodyCipher::opening(key, bindingOf(layout.header), start));
    std::unique_ptr<PackageReader> reader(new PackageReader(file, std::move(layout.header), std::move(cipher), layout.bodyLength - BodyCipher::HeaderSize));
    if (!reader->m_header.passphrase)
        return reader;
    // A wrong passphrase opens nothing: told now, and not called damage, for the signature is right.
    const qint64 first = std::min<qint64>(reader->m_left, ChunkSize + BodyCipher::ChunkOverhead);
    const QByteArray chunk = file.peek(first);
    if (chunk.size() != first)
        return unreadable(file);
    BodyCipher trial = reader->m_cipher;
    if (!trial.decrypt(chunk, first == reader->m_left))
        return untrusted(translate("sync", "The passphrase is wrong."));
    return reader;
}

Result<QByteArray> PackageReader::nextPiece()
{
    // A chunk with nothing in it is the last one, of a body that ends with a whole chunk.
    if (m_left == 0)
        return QByteArray();
    const qint64 size = std::min<qint64>(m_left, ChunkSize + BodyCipher::ChunkOverhead);
    WEIWO_ASSIGN(const QByteArray chunk, readExactly(m_file, size));
    m_left -= size;
    return m_cipher.decrypt(chunk, m_left == 0);
}

Result<QByteArray> PackageReader::answers()
{
    WEIWO_ASSIGN(const std::optional<PackageFrame> frame, next());
    if (!frame || !isFrame(*frame, FrameType::Answers))
        return damagedPackage(translate("sync", "it does not say what it is to be added to"));
    return frame->bytes;
}

} // namespace weiwo::sync
