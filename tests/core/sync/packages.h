#pragma once

#include "core/base/id_source.h"
#include "core/sync/package_reader.h"
#include "core/sync/package_writer.h"
#include "core/workspace/device.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace weiwo::test {

/// Two devices that know each other and a third that nobody knows; a folder for what they send.
class Post
{
    QTemporaryDir m_folder;    // before what is made in it

public:
    Post() : ids(7), sender(device(QStringLiteral("a"))), receiver(device(QStringLiteral("b"))), stranger(device(QStringLiteral("c"))) {}

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    [[nodiscard]] sync::PackageHeader header()
    {
        sync::PackageHeader header;
        header.workspace = workspace;
        header.id = ids.next();
        header.epoch = 3;
        header.kind = sync::PackageKind::Down;
        header.writer = QStringLiteral("0.1.0");
        return header;
    }
    /// A package of these frames; its bytes.
    QByteArray write(const std::vector<sync::PackageFrame> &frames, const sync::PackageLock &lock)
    {
        const QString target = path(QStringLiteral("p.weiwopkg"));
        auto writer = sync::PackageWriter::open(target, header(), sender, lock);
        REQUIRE(writer);
        for (const sync::PackageFrame &frame : frames)
            REQUIRE((*writer)->add(frame.type, frame.bytes));
        sync::PackageContents contents;
        contents.rows = 12;
        const auto written = (*writer)->finish(contents);
        REQUIRE(written);
        QFile file(target);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(written->bytes == bytes.size());
        CHECK(written->sha256 == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        return bytes;
    }
    QByteArray write(const std::vector<sync::PackageFrame> &frames)
    {
        return write(frames, {{{receiver.id(), receiver.receivingKey()}}, {}});
    }

    /// How @p by opens a package of the sender.
    [[nodiscard]] sync::PackageTrust trust(const Device *by, const QByteArray &passphrase = {}) const
    {
        return {workspace, [this](const sync::PackageHeader &header) -> Result<QByteArray> {
                    if (header.sender != sender.id())
                        return fail(errc::Untrusted, QStringLiteral("unknown"));
                    return sender.publicKey();
                }, by, passphrase};
    }

    SeededIdSource ids;
    Id workspace = SeededIdSource(99).next();
    Device sender;
    Device receiver;
    Device stranger;

private:
    [[nodiscard]] Device device(const QString &name)
    {
        auto made = Device::load(m_folder.filePath(name), ids);
        REQUIRE(made);
        return std::move(*made);
    }

};

/// All frames of a package, or why there are none.
inline Result<std::vector<sync::PackageFrame>> opened(QByteArray bytes, const sync::PackageTrust &trust)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    WEIWO_ASSIGN(const auto reader, sync::PackageReader::open(file, trust));
    std::vector<sync::PackageFrame> frames;
    for (;;) {
        WEIWO_ASSIGN(auto frame, reader->next());
        if (!frame)
            return frames;
        frames.push_back(std::move(*frame));
    }
}

/// Bytes that pack to little, or hardly at all.
inline QByteArray filler(IdSource &ids, qsizetype size, bool packs)
{
    QByteArray bytes(size, 'x');
    for (qsizetype at = 0; !packs && at < size; ++at)
        bytes[at] = char(ids.random());
    return bytes;
}

} // namespace weiwo::test
