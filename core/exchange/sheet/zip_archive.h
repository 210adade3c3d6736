#pragma once

#include "core/base/error.h"

#include <QIODevice>
#include <memory>
#include <string>

struct zip;
struct zip_file;

namespace weiwo {

/// A part of a zip archive, unpacked as it is read. Stops with a failure where more comes out than
/// such a file can honestly hold.
class ZipPart
{
public:
    ~ZipPart();
    ZipPart(ZipPart &&other) noexcept;
    ZipPart &operator=(ZipPart &&) = delete;

    /// Up to @p size bytes; 0 at the end, which is reached only if all is whole. bad-input.
    [[nodiscard]] Result<size_t> read(char *to, size_t size);
    /// Bytes that came out so far, and those that the archive says there are.
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The failure of what turns out not to be as it was written; @p detail is for the log.
    [[nodiscard]] tl::unexpected<Error> damaged(const QString &detail) const;

private:
    friend class ZipArchive;
    ZipPart() = default;

    zip_file *m_file = nullptr;
    QString m_archive;
    qint64 m_position = 0;
    qint64 m_size = 0;
    qint64 m_most = 0;
};

/// A zip archive for reading. One thread.
class ZipArchive
{
public:
    /// Whether the file begins as a zip archive does; it is left at its start.
    [[nodiscard]] static bool isOne(QIODevice &file);
    /// @p file is open for reading at random and outlives the archive; @p name is for messages.
    /// bad-input where it is no archive, or one that was cut or changed.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(QIODevice &file,
                                                                  const QString &name);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] bool has(const std::string &part) const;
    /// bad-input where there is no such part, or it is encrypted or packed in an unknown way.
    [[nodiscard]] Result<ZipPart> part(const std::string &name) const;
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    explicit ZipArchive(const QString &name) : m_name(name) { }

    QString m_name;
    zip *m_zip = nullptr;
};

} // namespace weiwo
