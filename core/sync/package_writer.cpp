#include "core/sync/package_writer.h"

#include "core/sync/frames.h"
#include "core/workspace/device.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

tl::unexpected<Error> unwritable(const QString &path, const QFileDevice &file)
{
    return fail(errc::Io, translate("sync", "%1 cannot be written: %2").arg(path, file.errorString()), path);
}

tl::unexpected<Error> tooLarge()
{
    return fail(errc::BadInput, translate("sync", "The package would be larger than 4 GB. Send a smaller scope."));
}

QByteArray prefixOf(qint64 headerLength, qint64 length)
{
    QByteArray prefix(PrefixSize, '\0');
    memcpy(prefix.data(), PackageMagic, 8);
    qToLittleEndian(quint16(PackageFormat), prefix.data() + 8);
    qToLittleEndian(quint32(headerLength), prefix.data() + 12);
    qToLittleEndian(quint64(length), prefix.data() + 16);
    return prefix;
}

/// Writes to a file, and gathers what is signed and what names the file.
class SignedFile
{
public:
    explicit SignedFile(QSaveFile &file) : m_file(file), m_sha256(QCryptographicHash::Sha256) {}

    Status put(const QByteArray &bytes)
    {
        m_signed.add(bytes);
        return putUnsigned(bytes);
    }
    Status putUnsigned(const QByteArray &bytes)
    {
        m_sha256.addData(bytes);
        m_bytes += bytes.size();
        return m_file.write(bytes) == bytes.size() ? Status() : unwritable(m_file.fileName(), m_file);
    }
    [[nodiscard]] QByteArray message() { return m_signed.message(); }
    [[nodiscard]] QByteArray sha256() const { return m_sha256.result(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    QSaveFile &m_file;
    PackageHash m_signed;
    QCryptographicHash m_sha256;
    qint64 m_bytes = 0;
};

} // namespace

PackageWriter::PackageWriter(QString path, PackageHeader header, const Device &sender, ContentKey key)
    : m_path(std::move(path)), m_header(std::move(header)), m_sender(sender), m_key(std::move(key)),
      m_cipher(m_key, bindingOf(m_header)), m_body(QFileInfo(m_path).absolutePath() + u"/.weiwo-XXXXXX.part"_s)
{
}

Result<std::unique_ptr<PackageWriter>> PackageWriter::open(const QString &path, PackageHeader header, const Device &sender,
                                                           const PackageLock &lock)
{
    std::optional<ContentKey> key;
    header.sender = sender.id();
    header.senderKey = sender.publicKey();
    header.recipients.clear();
    header.passphrase.reset();
    if (lock.receivers.empty()) {
        if (lock.passphrase.isEmpty())
            return fail(errc::BadInput, translate("sync", "The package needs somebody who may open it, or a passphrase."));
        header.passphrase = newPassphraseLock();
        WEIWO_ASSIGN(key, ContentKey::fromPassphrase(lock.passphrase, *header.passphrase));
    }
    std::unique_ptr<PackageWriter> writer(new PackageWriter(path, std::move(header), sender, key ? std::move(*key) : ContentKey::random()));
    WEIWO_TRY(writer->putLock(lock));
    if (!writer->m_body.open())
        return unwritable(path, writer->m_body);
    if (writer->m_body.write(writer->m_cipher.header()) != BodyCipher::HeaderSize)
        return unwritable(path, writer->m_body);
    return writer;
}

Status PackageWriter::putLock(const PackageLock &lock)
{
    if (lock.receivers.size() > MostRecipients)
        return fail(errc::BadInput, translate("sync", "A package is for %1 devices at most.").arg(MostRecipients));
    for (const PackageLock::Receiver &receiver : lock.receivers) {
        const QByteArray sealed = m_key.sealedTo(receiver.key);
        if (sealed.isEmpty())
            return fail(errc::BadInput, translate("sync", "The key of a device is damaged. Enrol it again."), receiver.device.text());
        m_header.recipients.push_back({receiver.device, sealed});
    }
    return {};
}

Status PackageWriter::add(quint8 type, const QByteArray &raw)
{
    WEIWO_ASSIGN(const QByteArray frame, packedFrame(type, raw));
    ++m_frames;
    m_packedBytes += frame.size() - FrameHead;
    m_rawBytes += raw.size();
    if (!mayUnpackTo(m_rawBytes, m_packedBytes))
        return tooLarge();
    m_plain += frame;
    return putChunks(false);
}

Status PackageWriter::putChunks(bool all)
{
    qsizetype at = 0;
    const auto put = [&](qsizetype size, bool last) -> Status {
        const QByteArray chunk = m_cipher.encrypt(m_plain.mid(at, size), last);
        at += size;
        return m_body.write(chunk) == chunk.size() ? Status() : unwritable(m_path, m_body);
    };
    // One is kept back: the last one says that it is.
    while (m_plain.size() - at > ChunkSize)
        WEIWO_TRY(put(ChunkSize, false));
    if (all)
        WEIWO_TRY(put(m_plain.size() - at, true));
    m_plain.remove(0, at);
    return {};
}

Result<PackageFile> PackageWriter::finish(const PackageContents &contents)
{
    WEIWO_TRY(putChunks(true));
    m_header.contents = contents;
    m_header.contents.frames = m_frames;
    m_header.contents.rawBytes = m_rawBytes;
    const QByteArray head = headerBytes(m_header);
    // What its reader would refuse is not written.
    WEIWO_TRY(headerFrom(head));
    const qint64 length = PrefixSize + head.size() + m_body.size() + TrailerSize;
    if (head.size() > LargestHeader || length > LargestPackage)
        return tooLarge();
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(m_path, file);
    SignedFile out(file);
    WEIWO_TRY(out.put(prefixOf(head.size(), length) + head));
    if (!m_body.seek(0))
        return unwritable(m_path, m_body);
    for (qint64 left = m_body.size(); left > 0;) {
        const QByteArray piece = m_body.read(std::min<qint64>(left, 16 * ChunkSize));
        if (piece.isEmpty())
            return unwritable(m_path, m_body);
        left -= piece.size();
        WEIWO_TRY(out.put(piece));
    }
    WEIWO_TRY(out.putUnsigned(m_sender.sign(out.message())));
    if (!file.commit())
        return unwritable(m_path, file);
    return PackageFile{m_header, out.bytes(), out.sha256()};
}

} // namespace weiwo::sync
