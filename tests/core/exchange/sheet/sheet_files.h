#pragma once

#include "tests/support/sandbox.h"

#include <QFile>
#include <functional>
#include <xlsxwriter.h>
#include <zip.h>

namespace weiwo::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A workbook that libxlsxwriter writes; @p constant: with texts in the cells, not shared.
inline QByteArray workbook(const std::function<void(lxw_workbook *)> &fill, bool constant = false)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    const QByteArray name = path.toUtf8();
    QByteArray temporary = folder.path().toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = constant ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = temporary.data();
    lxw_workbook *book = workbook_new_opt(name.constData(), &options);
    fill(book);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    return bytesOf(path);
}

using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

/// A zip archive of those parts.
inline QByteArray archive(const Parts &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    int error = 0;
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_EXCL, &error);
    REQUIRE(zip);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(zip, bytes.constData(),
                                                 static_cast<zip_uint64_t>(bytes.size()), 0);
        REQUIRE(zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(zip) == 0);
    return bytesOf(path);
}

/// The parts of a workbook of one sheet, made by hand.
inline Parts handMade(const QByteArray &sheet, const QByteArray &texts = {})
{
    Parts parts{
        {"xl/workbook.xml",
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?><workbook xmlns:r=\"r\"><sheets>"
         "<sheet name=\"甲\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/"
         "officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
         "</Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet}};
    if (!texts.isEmpty())
        parts.push_back({"xl/sharedStrings.xml", texts});
    return parts;
}

} // namespace weiwo::test
