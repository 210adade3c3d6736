#include "core/money/exact_json.h"

#include "core/base/text.h"

#include <algorithm>

namespace weiwo {

namespace {

constexpr size_t MostNesting = 32;

/// Builds the value from the events of nlohmann's reader.
class Builder
{
public:
    explicit Builder(const QByteArray &bytes) : m_bytes(bytes) { }

    bool null() { return add({}); }
    bool boolean(bool value)
    {
        return add({.kind = ExactJson::Kind::Boolean,
                    .text = value ? "true" : "false",
                    .keys = {},
                    .items = {}});
    }
    bool number_integer(nlohmann::json::number_integer_t value)
    {
        return addNumber(ExactJson::Kind::Integer, std::to_string(value));
    }
    bool number_unsigned(nlohmann::json::number_unsigned_t value)
    {
        return addNumber(ExactJson::Kind::Integer, std::to_string(value));
    }
    bool number_float(nlohmann::json::number_float_t, const std::string &text)
    {
        // An integer beyond 64 bits comes here too.
        const bool whole = text.find_first_of(".eE") == std::string::npos;
        return addNumber(whole ? ExactJson::Kind::Integer : ExactJson::Kind::Decimal, text);
    }
    bool string(std::string &value)
    {
        return addNumber(ExactJson::Kind::String, std::move(value));
    }
    bool binary(nlohmann::json::binary_t &) { return false; }
    bool start_object(size_t) { return open(ExactJson::Kind::Object); }
    bool end_object() { return close(); }
    bool start_array(size_t) { return open(ExactJson::Kind::Array); }
    bool end_array() { return close(); }
    bool key(std::string &name)
    {
        std::vector<std::string> &keys = m_open.back().keys;
        if (std::find(keys.begin(), keys.end(), name) != keys.end()) {
            const QString key = QString::fromStdString(name);
            m_error = Error{.code = QString::fromLatin1(errc::BadInput),
                            .message = translate("allocate", "The key %1 is there twice.").arg(key),
                            .detail = {},
                            .subject = key,
                            .more = {}};
            return false;
        }
        keys.push_back(std::move(name));
        return true;
    }
    bool parse_error(size_t position, const std::string &, const nlohmann::json::exception &cause)
    {
        const auto read = std::clamp<qsizetype>(static_cast<qsizetype>(position) - 1, 0,
                                                m_bytes.size());
        const QByteArray before = m_bytes.left(read);
        const auto line = before.count('\n') + 1;
        const QByteArray thisLine = before.mid(before.lastIndexOf('\n') + 1);
        const auto column = std::count_if(thisLine.begin(), thisLine.end(), [](char c) {
                                return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
                            }) + 1;
        m_error = Error{.code = QString::fromLatin1(errc::BadInput),
                        .message = translate("allocate", "This is not JSON: line %1, column %2.")
                                       .arg(line)
                                       .arg(column),
                        .detail = QString::fromUtf8(cause.what()),
                        .subject = {},
                        .more = {{"line", line}, {"column", column}}};
        return false;
    }

    [[nodiscard]] Result<ExactJson> result(bool read)
    {
        if (read)
            return std::move(m_root);
        if (!m_error)
            return fail(errc::BadInput, translate("allocate", "This JSON is nested too deeply."));
        return tl::make_unexpected(std::move(*m_error));
    }

private:
    bool addNumber(ExactJson::Kind kind, std::string text)
    {
        return add({.kind = kind, .text = std::move(text), .keys = {}, .items = {}});
    }
    bool add(ExactJson value)
    {
        if (m_open.empty())
            m_root = std::move(value);
        else
            m_open.back().items.push_back(std::move(value));
        return true;
    }
    bool open(ExactJson::Kind kind)
    {
        m_open.push_back({.kind = kind, .text = {}, .keys = {}, .items = {}});
        return m_open.size() <= MostNesting;
    }
    bool close()
    {
        ExactJson value = std::move(m_open.back());
        m_open.pop_back();
        return add(std::move(value));
    }

    const QByteArray &m_bytes;
    std::vector<ExactJson> m_open;
    ExactJson m_root;
    std::optional<Error> m_error;
};

} // namespace

const ExactJson *ExactJson::find(const char *key) const
{
    const auto it = std::find(keys.begin(), keys.end(), key);
    return it == keys.end() ? nullptr : &items[static_cast<size_t>(it - keys.begin())];
}

Result<ExactJson> exactJson(const QByteArray &bytes)
{
    Builder builder(bytes);
    const bool read = nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder);
    return builder.result(read);
}

} // namespace weiwo
