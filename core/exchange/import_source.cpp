#include "core/exchange/import_source.h"

#include "core/base/text.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace weiwo::exchange {

Result<std::unique_ptr<ImportSource>> ImportSource::open(const ImportRequest &request)
{
    std::unique_ptr<ImportSource> source(new ImportSource);
    source->m_name = QFileInfo(request.path).fileName();
    if (request.bytes) {
        source->m_bytes = *request.bytes;
        source->m_device = std::make_unique<QBuffer>(&source->m_bytes);
    } else {
        source->m_device = std::make_unique<QFile>(request.path);
    }
    if (!source->m_device->open(QIODevice::ReadOnly))
        return fail(errc::Io,
                    translate("exchange", "%1 could not be read: %2")
                        .arg(request.path, source->m_device->errorString()),
                    request.path);
    if (source->m_device->size() == 0)
        return fail(errc::BadInput, translate("exchange", "%1 is empty.").arg(source->m_name),
                    source->m_name);
    WEIWO_ASSIGN(source->m_guess, guessCsv(*source->m_device));
    return source;
}

Result<QString> ImportSource::sha256()
{
    if (!m_sha256.isEmpty())
        return m_sha256;
    m_device->seek(0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(m_device.get()))
        return fail(errc::Io, translate("exchange", "%1 could not be read to its end.").arg(m_name),
                    m_name);
    m_sha256 = QString::fromLatin1(hash.result().toHex());
    return m_sha256;
}

QIODevice &ImportSource::rewound()
{
    m_reader.reset();
    m_device->seek(0);
    return *m_device;
}

Result<CsvFormat> ImportSource::format(const Mapping &mapping) const
{
    return csvFormatOf(mapping, m_guess.format);
}

Result<QStringList> ImportSource::headers(const std::optional<Mapping> &mapping)
{
    CsvFormat format = m_guess.format;
    if (mapping) {
        WEIWO_ASSIGN(format, csvFormatOf(*mapping, m_guess.format));
    }
    m_device->seek(0);
    WEIWO_ASSIGN(m_reader, CsvReader::open(*m_device, format));
    return m_reader->headers();
}

Result<CsvReader *> ImportSource::rows(const Mapping &mapping)
{
    WEIWO_ASSIGN(const CsvFormat format, csvFormatOf(mapping, m_guess.format));
    m_device->seek(0);
    WEIWO_ASSIGN(m_reader, CsvReader::open(*m_device, format));
    return m_reader.get();
}

} // namespace weiwo::exchange
