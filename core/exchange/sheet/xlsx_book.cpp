#include "core/exchange/sheet/xlsx_book.h"

#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

using Token = XmlScanner::Token;

constexpr char BookPart[] = "xl/workbook.xml";
constexpr char RelationsPart[] = "xl/_rels/workbook.xml.rels";
constexpr char StylesPart[] = "xl/styles.xml";
constexpr char TextsPart[] = "xl/sharedStrings.xml";
constexpr size_t MostTextBytes = size_t(256) << 20;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Calls @p start for each element of a part.
Status eachElement(const ZipArchive &archive, const char *part,
                   const std::function<void(const XmlScanner &)> &start)
{
    WEIWO_ASSIGN(ZipPart bytes, archive.part(part));
    XmlScanner xml(std::move(bytes));
    for (;;) {
        WEIWO_ASSIGN(const Token token, xml.next());
        if (token == Token::Done)
            return {};
        if (token == Token::Start)
            start(xml);
    }
}

/// "worksheets/sheet1.xml" and "/xl/worksheets/sheet1.xml" as the archive names it.
std::string partOf(const std::string &target)
{
    return target.starts_with('/') ? target.substr(1) : "xl/" + target;
}

/// The code without what is not for numbers: quoted text, escaped letters, brackets; and only the
/// part for positive numbers.
std::string plainCode(std::string_view code)
{
    std::string plain;
    for (size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char letter = code[at];
        if (letter == '"')
            at = std::min(code.find('"', at + 1), code.size());
        else if (letter == '\\' || letter == '_' || letter == '*')
            ++at;
        else if (letter == '[') {
            const size_t end = std::min(code.find(']', at), code.size());
            const std::string_view inside = code.substr(at + 1, end - at - 1);
            // [h] counts hours; [Red] and [$-804] say nothing of the number.
            if (!inside.empty() && inside.find_first_not_of("hmsHMS") == std::string_view::npos)
                plain += inside;
            at = end;
        } else {
            plain += letter >= 'A' && letter <= 'Z' ? char(letter + 32) : letter;
        }
    }
    return plain;
}

} // namespace

NumberLook lookOfFormat(int number, std::string_view code)
{
    if ((number >= 18 && number <= 21) || (number >= 45 && number <= 47) || number == 32
        || number == 33)
        return NumberLook::Time;
    if ((number >= 14 && number <= 22) || (number >= 27 && number <= 36)
        || (number >= 50 && number <= 58))
        return NumberLook::Date;
    const std::string plain = plainCode(code);
    if (plain == "general" || plain.find_first_of("ymdhs") == std::string::npos)
        return NumberLook::Number;
    return plain.find_first_of("yd") == std::string::npos
            && plain.find_first_of("hs") != std::string::npos
        ? NumberLook::Time
        : NumberLook::Date;
}

void unescape(std::string &text)
{
    for (size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        if (at + 7 > text.size() || text[at + 6] != '_')
            continue;
        bool ok = false;
        const uint letter = QByteArray(text.data() + at + 2, 4).toUInt(&ok, 16);
        if (!ok || (letter >= 0xD800 && letter <= 0xDFFF))
            continue;
        const QByteArray bytes = QString(QChar(static_cast<char16_t>(letter))).toUtf8();
        text.replace(at, 7, bytes.constData(), static_cast<size_t>(bytes.size()));
    }
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(QIODevice &file, const QString &name)
{
    WEIWO_ASSIGN(std::unique_ptr<ZipArchive> archive, ZipArchive::open(file, name));
    if (!archive->has(BookPart))
        return fail(errc::BadInput,
                    translate("exchange",
                              "%1 is no spreadsheet that can be read. Save it as .xlsx or "
                              "as a text file (.csv).")
                        .arg(name),
                    name);
    std::unique_ptr<XlsxBook> book(new XlsxBook(std::move(archive)));
    WEIWO_TRY(book->loadSheets());
    WEIWO_TRY(book->loadStyles());
    return book;
}

Result<std::vector<std::pair<std::string, std::string>>> XlsxBook::relations() const
{
    std::vector<std::pair<std::string, std::string>> targets;
    WEIWO_TRY(eachElement(*m_archive, RelationsPart, [&](const XmlScanner &xml) {
        if (xml.name() == "Relationship"
            && xml.attribute("Type").ends_with("/relationships/worksheet"))
            targets.emplace_back(xml.attributeText("Id"), xml.attributeText("Target"));
    }));
    return targets;
}

Status XlsxBook::loadSheets()
{
    WEIWO_ASSIGN(const auto targets, relations());
    WEIWO_TRY(eachElement(*m_archive, BookPart, [&](const XmlScanner &xml) {
        if (xml.name() == "workbookPr") {
            const std::string_view flag = xml.attribute("date1904");
            m_from1904 = flag == "1" || flag == "true";
        }
        if (xml.name() != "sheet")
            return;
        const std::string id = xml.attributeText("id");
        for (const auto &[relation, target] : targets)
            if (relation == id)
                m_sheets.push_back({qt(xml.attributeText("name")), partOf(target)});
    }));
    if (!m_sheets.empty())
        return {};
    return fail(errc::BadInput, translate("exchange", "%1 has no sheet with cells.").arg(name()),
                name());
}

Status XlsxBook::loadStyles()
{
    if (!m_archive->has(StylesPart))
        return {};
    QHash<int, std::string> codes;
    bool inCells = false;
    return eachElement(*m_archive, StylesPart, [&](const XmlScanner &xml) {
        const int number = QByteArray::fromStdString(xml.attributeText("numFmtId")).toInt();
        if (xml.name() == "numFmt")
            codes.insert(number, xml.attributeText("formatCode"));
        else if (xml.name() == "cellXfs" || xml.name() == "cellStyleXfs" || xml.name() == "dxfs")
            inCells = xml.name() == "cellXfs";
        else if (xml.name() == "cellStyles")
            inCells = false;
        else if (xml.name() == "xf" && inCells)
            m_looks.push_back(lookOfFormat(number, codes.value(number)));
    });
}

QStringList XlsxBook::sheetNames() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets)
        names << sheet.name;
    return names;
}

Result<ZipPart> XlsxBook::sheet(const QString &wanted) const
{
    for (const Sheet &sheet : m_sheets)
        if (wanted.isEmpty() || sheet.name == wanted)
            return m_archive->part(sheet.part);
    return fail(errc::BadInput,
                translate("exchange", "%1 has no sheet \"%2\". It has: %3.")
                    .arg(name(), wanted, sheetNames().join(", "_L1)),
                wanted);
}

Status XlsxBook::loadTexts()
{
    if (m_hasTexts || !m_archive->has(TextsPart)) {
        m_hasTexts = true;
        return {};
    }
    WEIWO_ASSIGN(ZipPart bytes, m_archive->part(TextsPart));
    XmlScanner xml(std::move(bytes));
    std::string current;
    bool inText = false;
    int phonetic = 0;
    for (;;) {
        WEIWO_ASSIGN(const Token token, xml.next());
        if (token == Token::Done)
            break;
        if (token == Token::Text) {
            if (inText && phonetic == 0)
                current += xml.text();
        } else if (xml.name() == "t") {
            inText = token == Token::Start;
        } else if (xml.name() == "rPh") {
            phonetic += token == Token::Start ? 1 : -1;
        } else if (xml.name() == "si" && token == Token::End) {
            unescape(current);
            m_texts += current;
            m_textEnds.push_back(m_texts.size());
            current.clear();
            if (m_texts.size() > MostTextBytes)
                return fail(errc::BadInput,
                            translate("exchange",
                                      "%1 has too much text. Save it as a text file (.csv) "
                                      "and import that.")
                                .arg(name()),
                            name());
        }
    }
    m_hasTexts = true;
    return {};
}

std::optional<std::string_view> XlsxBook::text(size_t number) const
{
    if (number >= m_textEnds.size())
        return {};
    const size_t begin = number == 0 ? 0 : m_textEnds[number - 1];
    return std::string_view(m_texts).substr(begin, m_textEnds[number] - begin);
}

Result<QStringList> sheetNames(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errc::Io,
                    translate("exchange", "%1 could not be read: %2").arg(path, file.errorString()),
                    path);
    if (!ZipArchive::isOne(file))
        return QStringList();
    WEIWO_ASSIGN(const auto book, XlsxBook::open(file, QFileInfo(path).fileName()));
    return book->sheetNames();
}

} // namespace weiwo
