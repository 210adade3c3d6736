#pragma once

#include "core/exchange/sheet/zip_archive.h"

#include <string_view>
#include <vector>

namespace weiwo {

/// Pulls elements and texts out of a part's XML (UTF-8), much faster than a reader that knows all
/// of XML: sheets have millions of cells. Names come without their prefix. What is not well formed,
/// has a document type, or another encoding is refused: bad-input. Everything handed out is valid
/// until the next call.
class XmlScanner
{
public:
    enum class Token { Start, End, Text, Done };

    explicit XmlScanner(ZipPart part) : m_part(std::move(part)) { }

    /// Start and End come for an empty element too; Done once the last element is closed and the
    /// part is at its end.
    [[nodiscard]] Result<Token> next();
    /// Of the element that starts or ends.
    [[nodiscard]] std::string_view name() const { return m_name; }
    /// Of the element that starts, raw: no entity in it is resolved. Empty where it has none.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
    /// The same with its entities resolved.
    [[nodiscard]] std::string attributeText(std::string_view name) const;
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// How many elements are open.
    [[nodiscard]] size_t depth() const { return m_open.size(); }
    [[nodiscard]] const ZipPart &part() const { return m_part; }

private:
    struct Attribute
    {
        std::string_view name;
        std::string_view value;
    };

    [[nodiscard]] tl::unexpected<Error> damaged() const;
    [[nodiscard]] Result<bool> more();
    [[nodiscard]] Result<bool> find(std::string_view mark, size_t from, size_t &at);
    [[nodiscard]] Result<bool> findTagEnd(size_t &end);
    [[nodiscard]] Result<bool> readText();
    [[nodiscard]] Result<bool> readMarkup(Token &token);
    [[nodiscard]] Result<bool> skipTo(std::string_view mark, size_t from);
    [[nodiscard]] Status readDeclaration();
    [[nodiscard]] Status readCdata();
    [[nodiscard]] Status openElement(size_t end);
    [[nodiscard]] Status closeElement(size_t end);
    [[nodiscard]] bool readAttributes(const char *at, const char *end);
    [[nodiscard]] Status judgeText(std::string_view raw);

    ZipPart m_part;
    std::string m_buffer;
    size_t m_pos = 0;
    bool m_atEnd = false;
    bool m_begun = false;
    bool m_selfClosed = false;
    std::vector<std::string> m_open; ///< full names
    std::string_view m_name;
    std::string m_closed;
    std::vector<Attribute> m_attributes;
    std::string_view m_text;
    std::string m_decoded;
};

} // namespace weiwo
