#include "core/exchange/sheet/xml_scanner.h"

#include <algorithm>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr size_t Fill = 64 * 1024;
constexpr size_t LongestToken = 16 * 1024 * 1024;
constexpr size_t Deepest = 64;

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
}

bool endsName(char letter)
{
    return isBlank(letter) || letter == '>' || letter == '/' || letter == '=';
}

std::string_view withoutPrefix(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

void appendUtf8(std::string &out, char32_t letter)
{
    const QByteArray bytes = QString::fromUcs4(&letter, 1).toUtf8();
    out.append(bytes.constData(), static_cast<size_t>(bytes.size()));
}

/// The letter that an entity stands for ("amp", "#x4E2D"); nothing for one that XML does not know.
std::optional<char32_t> letterOf(std::string_view entity)
{
    static constexpr std::pair<std::string_view, char32_t> named[] = {
        {"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}};
    for (const auto &[name, letter] : named)
        if (entity == name)
            return letter;
    if (entity.size() < 2 || entity[0] != '#')
        return {};
    const bool hex = entity[1] == 'x';
    bool ok = false;
    const uint number = QByteArray(entity.data() + (hex ? 2 : 1),
                                   static_cast<qsizetype>(entity.size()) - (hex ? 2 : 1))
                            .toUInt(&ok, hex ? 16 : 10);
    const bool letter =
        ok && number > 0 && number <= 0x10FFFF && (number < 0xD800 || number > 0xDFFF);
    return letter ? std::optional(char32_t(number)) : std::nullopt;
}

/// Resolves entities; false where one is unknown.
bool decode(std::string_view raw, std::string &out)
{
    out.clear();
    for (size_t at = 0; at < raw.size();) {
        const size_t mark = raw.find('&', at);
        out.append(raw.substr(at, mark - at));
        if (mark == std::string_view::npos)
            return true;
        const size_t end = raw.find(';', mark);
        const auto letter = end == std::string_view::npos
            ? std::nullopt
            : letterOf(raw.substr(mark + 1, end - mark - 1));
        if (!letter)
            return false;
        appendUtf8(out, *letter);
        at = end + 1;
    }
    return true;
}

bool isUtf8(std::string_view text)
{
    if (std::none_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return true;
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

} // namespace

std::string_view XmlScanner::attribute(std::string_view name) const
{
    for (const Attribute &attribute : m_attributes)
        if (attribute.name == name)
            return attribute.value;
    return {};
}

std::string XmlScanner::attributeText(std::string_view name) const
{
    std::string text;
    return decode(attribute(name), text) ? text : std::string();
}

tl::unexpected<Error> XmlScanner::damaged() const
{
    return m_part.damaged(u"XML before byte %1"_s.arg(m_part.position()));
}

/// Reads on; what m_pos is past may go. False at the end.
Result<bool> XmlScanner::more()
{
    if (m_atEnd)
        return false;
    if (m_buffer.size() - m_pos > LongestToken)
        return damaged();
    m_buffer.erase(0, m_pos);
    m_pos = 0;
    const size_t before = m_buffer.size();
    m_buffer.resize(before + Fill);
    auto got = m_part.read(m_buffer.data() + before, Fill);
    if (!got)
        return failed(got);
    m_buffer.resize(before + *got);
    m_atEnd = *got == 0;
    return !m_atEnd;
}

/// Where @p mark stands from m_pos + @p from on, as a distance from m_pos; false: nowhere.
Result<bool> XmlScanner::find(std::string_view mark, size_t from, size_t &at)
{
    for (;;) {
        const size_t found = m_buffer.find(mark, m_pos + from);
        if (found != std::string::npos) {
            at = found - m_pos;
            return true;
        }
        const size_t seen = m_buffer.size() - m_pos;
        from = std::max(from, seen < mark.size() ? size_t(0) : seen - mark.size() + 1);
        WEIWO_ASSIGN(const bool read, more());
        if (!read)
            return false;
    }
}

Result<XmlScanner::Token> XmlScanner::next()
{
    if (m_selfClosed) {
        m_selfClosed = false;
        m_attributes.clear();
        m_closed = m_open.back();
        m_open.pop_back();
        m_name = withoutPrefix(m_closed);
        return Token::End;
    }
    for (;;) {
        if (m_pos == m_buffer.size()) {
            WEIWO_ASSIGN(const bool read, more());
            if (!read && m_begun && m_open.empty())
                return Token::Done;
            if (!read)
                return damaged();
        }
        if (m_buffer[m_pos] != '<') {
            WEIWO_ASSIGN(const bool said, readText());
            if (said)
                return Token::Text;
            continue;
        }
        Token token = Token::Text;
        WEIWO_ASSIGN(const bool found, readMarkup(token));
        if (found)
            return token;
    }
}

/// False for blanks outside of everything.
Result<bool> XmlScanner::readText()
{
    size_t length = 0;
    WEIWO_ASSIGN(const bool ends, find("<", 0, length));
    if (!ends)
        length = m_buffer.size() - m_pos;
    const std::string_view raw(m_buffer.data() + m_pos, length);
    m_pos += length;
    if (m_open.empty()) {
        const bool nothing =
            std::all_of(raw.begin(), raw.end(), isBlank) || (!m_begun && raw == "\xEF\xBB\xBF");
        if (!nothing)
            return damaged();
        return false;
    }
    WEIWO_TRY(judgeText(raw));
    return true;
}

Status XmlScanner::judgeText(std::string_view raw)
{
    if (!isUtf8(raw))
        return damaged();
    m_text = raw;
    if (raw.find('&') == std::string_view::npos)
        return {};
    if (!decode(raw, m_decoded))
        return damaged();
    m_text = m_decoded;
    return {};
}

/// Something in angle brackets at m_pos; false where it says nothing.
Result<bool> XmlScanner::readMarkup(Token &token)
{
    if (m_buffer.size() - m_pos < 9)
        WEIWO_TRY(more());
    const std::string_view rest(m_buffer.data() + m_pos,
                                std::min<size_t>(9, m_buffer.size() - m_pos));
    if (rest.starts_with("<!--"))
        return skipTo("-->", 4);
    if (rest.starts_with("<?")) {
        WEIWO_TRY(readDeclaration());
        return false;
    }
    if (rest == "<![CDATA[") {
        WEIWO_TRY(readCdata());
        token = Token::Text;
        return true;
    }
    // A document type can make a small file unfold without end; no spreadsheet has one.
    if (rest.starts_with("<!"))
        return damaged();
    size_t end = 0;
    WEIWO_ASSIGN(const bool whole, findTagEnd(end));
    if (!whole)
        return damaged();
    const bool closes = m_buffer[m_pos + 1] == '/';
    WEIWO_TRY(closes ? closeElement(end) : openElement(end));
    token = closes ? Token::End : Token::Start;
    return true;
}

/// The '>' that ends the tag at m_pos: not one inside quotes.
Result<bool> XmlScanner::findTagEnd(size_t &end)
{
    char quote = '\0';
    for (size_t at = 1;; ++at) {
        if (m_pos + at == m_buffer.size()) {
            WEIWO_ASSIGN(const bool read, more());
            if (!read)
                return false;
        }
        const char letter = m_buffer[m_pos + at];
        if (quote != '\0') {
            if (letter == quote)
                quote = '\0';
        } else if (letter == '"' || letter == '\'') {
            quote = letter;
        } else if (letter == '>') {
            end = at;
            return true;
        } else if (letter == '<') {
            return false;
        }
    }
}

Result<bool> XmlScanner::skipTo(std::string_view mark, size_t from)
{
    size_t at = 0;
    WEIWO_ASSIGN(const bool found, find(mark, from, at));
    if (!found)
        return damaged();
    m_pos += at + mark.size();
    return false;
}

Status XmlScanner::readDeclaration()
{
    size_t at = 0;
    WEIWO_ASSIGN(const bool found, find("?>", 2, at));
    if (!found)
        return damaged();
    const QByteArray said =
        QByteArray(m_buffer.data() + m_pos, static_cast<qsizetype>(at)).toLower();
    if (!m_begun && said.contains("encoding") && !said.contains("utf-8"))
        return damaged();
    m_pos += at + 2;
    return {};
}

Status XmlScanner::readCdata()
{
    constexpr size_t Opening = 9;
    size_t at = 0;
    WEIWO_ASSIGN(const bool found, find("]]>", Opening, at));
    const std::string_view raw(m_buffer.data() + m_pos + Opening, found ? at - Opening : 0);
    if (!found || m_open.empty() || !isUtf8(raw))
        return damaged();
    m_text = raw;
    m_pos += at + 3;
    return {};
}

Status XmlScanner::openElement(size_t end)
{
    const char *at = m_buffer.data() + m_pos + 1;
    const char *last = m_buffer.data() + m_pos + end;
    m_selfClosed = last > at && last[-1] == '/';
    if (m_selfClosed)
        --last;
    const char *const begin = at;
    while (at < last && !endsName(*at))
        ++at;
    const std::string_view full(begin, static_cast<size_t>(at - begin));
    if (full.empty() || !readAttributes(at, last) || m_open.size() == Deepest
        || (m_open.empty() && m_begun))
        return damaged();
    m_open.emplace_back(full);
    m_name = withoutPrefix(full);
    m_begun = true;
    m_pos += end + 1;
    return {};
}

Status XmlScanner::closeElement(size_t end)
{
    std::string_view full(m_buffer.data() + m_pos + 2, end - 2);
    while (!full.empty() && isBlank(full.back()))
        full.remove_suffix(1);
    if (m_open.empty() || m_open.back() != full)
        return damaged();
    m_attributes.clear();
    m_open.pop_back();
    m_name = withoutPrefix(full);
    m_pos += end + 1;
    return {};
}

bool XmlScanner::readAttributes(const char *at, const char *end)
{
    m_attributes.clear();
    for (;;) {
        while (at < end && isBlank(*at))
            ++at;
        if (at == end)
            return true;
        const char *const name = at;
        while (at < end && !endsName(*at))
            ++at;
        const std::string_view key(name, static_cast<size_t>(at - name));
        while (at < end && isBlank(*at))
            ++at;
        if (key.empty() || at == end || *at++ != '=')
            return false;
        while (at < end && isBlank(*at))
            ++at;
        if (at == end || (*at != '"' && *at != '\''))
            return false;
        const char *const value = at + 1;
        const auto *close =
            static_cast<const char *>(std::memchr(value, *at, static_cast<size_t>(end - value)));
        if (!close)
            return false;
        m_attributes.push_back({withoutPrefix(key), {value, static_cast<size_t>(close - value)}});
        at = close + 1;
    }
}

} // namespace weiwo
