#include "core/exchange/sheet/zip_archive.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

/// A part may unpack to so many times its packed size, and to this in any case: a sheet of one
/// value again and again stays well below, and a bomb does not.
constexpr qint64 MostRatio = 400;
constexpr qint64 AlwaysAllowed = qint64(64) << 20;

tl::unexpected<Error> damagedArchive(const QString &archive, const QString &detail)
{
    return fail(errc::BadInput,
                translate("exchange",
                          "%1 is damaged or incomplete. Get it once more, or open it in "
                          "a spreadsheet program and save it anew.")
                    .arg(archive),
                archive, detail);
}

/// Gives libzip the bytes of a QIODevice: the same with any path on any system.
struct Source
{
    QIODevice *file;
    zip_error_t error;
};

zip_int64_t statOf(Source &source, void *data)
{
    auto *stat = static_cast<zip_stat_t *>(data);
    zip_stat_init(stat);
    stat->size = static_cast<zip_uint64_t>(source.file->size());
    stat->valid = ZIP_STAT_SIZE;
    return sizeof(*stat);
}

zip_int64_t serve(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto &source = *static_cast<Source *>(state);
    const auto refuse = [&source](int code) {
        zip_error_set(&source.error, code, 0);
        return zip_int64_t(-1);
    };
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return source.file->seek(0) ? 0 : refuse(ZIP_ER_OPEN);
    case ZIP_SOURCE_READ: {
        const qint64 got =
            source.file->read(static_cast<char *>(data), static_cast<qint64>(length));
        return got < 0 ? refuse(ZIP_ER_READ) : got;
    }
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t to = zip_source_seek_compute_offset(
            static_cast<zip_uint64_t>(source.file->pos()),
            static_cast<zip_uint64_t>(source.file->size()), data, length, &source.error);
        return to >= 0 && source.file->seek(to) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL:
        return source.file->pos();
    case ZIP_SOURCE_STAT:
        return statOf(source, data);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&source.error, data, length);
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, -1);
    case ZIP_SOURCE_FREE:
        delete &source;
        return 0;
    case ZIP_SOURCE_CLOSE:
        return 0;
    default:
        return refuse(ZIP_ER_OPNOTSUPP);
    }
}

} // namespace

ZipPart::~ZipPart()
{
    if (m_file)
        zip_fclose(m_file);
}

ZipPart::ZipPart(ZipPart &&other) noexcept
    : m_file(std::exchange(other.m_file, nullptr)), m_archive(other.m_archive),
      m_position(other.m_position), m_size(other.m_size), m_most(other.m_most)
{
}

tl::unexpected<Error> ZipPart::damaged(const QString &detail) const
{
    return damagedArchive(m_archive, detail);
}

Result<size_t> ZipPart::read(char *to, size_t size)
{
    const zip_int64_t got = zip_fread(m_file, to, size);
    if (got < 0)
        return damaged(QString::fromUtf8(zip_error_strerror(zip_file_get_error(m_file))));
    m_position += got;
    if (m_position > m_most)
        return fail(errc::BadInput,
                    translate("exchange",
                              "%1 unpacks to far more than such a file holds, and was "
                              "not read. Save it anew in a spreadsheet program.")
                        .arg(m_archive),
                    m_archive);
    if (got == 0 && m_position < m_size)
        return damaged(u"short part"_s);
    return static_cast<size_t>(got);
}

bool ZipArchive::isOne(QIODevice &file)
{
    return file.peek(4) == QByteArray("PK\x03\x04", 4);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QIODevice &file, const QString &name)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(name));
    zip_error_t error;
    zip_error_init(&error);
    auto *state = new Source{&file, {}};
    zip_error_init(&state->error);
    zip_source_t *source = zip_source_function_create(serve, state, &error);
    if (!source)
        delete state;
    else
        archive->m_zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive->m_zip)
        return archive;
    const auto failure = damagedArchive(name, QString::fromUtf8(zip_error_strerror(&error)));
    zip_error_fini(&error);
    if (source)
        zip_source_free(source);
    return failure;
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

bool ZipArchive::has(const std::string &part) const
{
    return zip_name_locate(m_zip, part.c_str(), ZIP_FL_ENC_UTF_8) >= 0;
}

Result<ZipPart> ZipArchive::part(const std::string &name) const
{
    const zip_int64_t index = zip_name_locate(m_zip, name.c_str(), ZIP_FL_ENC_UTF_8);
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t Needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (index < 0 || zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), 0, &stat) != 0
        || (stat.valid & Needed) != Needed)
        return damagedArchive(m_name, QString::fromStdString(name));
    ZipPart part;
    part.m_archive = m_name;
    part.m_size = static_cast<qint64>(stat.size);
    part.m_most = std::max(AlwaysAllowed, static_cast<qint64>(stat.comp_size) * MostRatio);
    part.m_file = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(index), 0);
    if (!part.m_file)
        return damagedArchive(m_name, QString::fromUtf8(zip_error_strerror(zip_get_error(m_zip))));
    return part;
}

} // namespace weiwo
