#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QIODevice>
#include <memory>
#include <string>
#include <string_view>

namespace weiwo {

/// How text is written in bytes.
struct TextEncoding
{
    QString name = QStringLiteral("utf-8"); ///< lower case: utf-8, utf-16le, gb18030, windows-1252
    bool bom = false; ///< begins with a byte order mark

    bool operator==(const TextEncoding &) const = default;
};

/// What the bytes of a file look like.
struct DetectedEncoding
{
    TextEncoding encoding;
    /// False where the bytes do not decide it: the user should look at a preview and may choose.
    bool certain = true;
    /// Places whose bytes are none of that encoding (as far as was looked).
    qint64 invalid = 0;
};

/// The encoding of that name or alias ("UTF8", "gbk" → gb18030, which contains it, and whatever
/// ICU converts); bad-input for an unknown one.
[[nodiscard]] Result<TextEncoding> encodingOf(const QString &name);

/// By byte order mark, else UTF-16 where the zero bytes say so, else UTF-8 where it is valid
/// (or has single faults in much that is valid), else GB18030. @p complete: the sample is the
/// whole file, so that a sequence cut at its end is a fault.
[[nodiscard]] DetectedEncoding detectEncoding(std::string_view sample, bool complete);
/// The same over a whole file, in bounded memory; leaves it at its start. A sequential device
/// is judged by what can be peeked. io if it cannot be read.
[[nodiscard]] Result<DetectedEncoding> detectEncoding(QIODevice &file);

/// Turns bytes of an encoding into UTF-8, piece by piece. What is invalid becomes U+FFFD and is
/// counted. A byte order mark at the start is taken off. One stream, one thread.
class Decoder
{
public:
    [[nodiscard]] static Result<Decoder> of(const TextEncoding &encoding);
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;
    ~Decoder();

    /// Appends the text of @p bytes to @p out; @p last: nothing follows.
    void decode(std::string_view bytes, bool last, std::string &out);
    [[nodiscard]] qint64 invalid() const;

private:
    struct State;
    explicit Decoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Turns UTF-8 into bytes of an encoding. What it cannot write becomes its substitution
/// character ('?', 0x1A). One stream, one thread.
class Encoder
{
public:
    [[nodiscard]] static Result<Encoder> of(const TextEncoding &encoding);
    Encoder(Encoder &&) noexcept;
    Encoder &operator=(Encoder &&) noexcept;
    ~Encoder();

    /// The byte order mark, where the encoding says that there is one.
    [[nodiscard]] QByteArray start() const;
    /// The bytes of whole characters.
    [[nodiscard]] QByteArray encode(std::string_view utf8);

private:
    struct State;
    explicit Encoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Looks at UTF-8 piece by piece.
class Utf8Check
{
public:
    /// Length of the longest prefix of @p bytes that is whole, valid characters.
    [[nodiscard]] static size_t validPrefix(std::string_view bytes);
    /// Length, 1…3, of the invalid or cut-off sequence at the start of @p bytes (not valid
    /// there): what one U+FFFD stands for. @p cut: it may still become valid.
    [[nodiscard]] static size_t faultLength(std::string_view bytes, bool &cut);
};

} // namespace weiwo
