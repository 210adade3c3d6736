#include "core/exchange/text/encoding.h"

#include "core/base/text.h"

#include <cstdint>
#include <cstring>
#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr size_t SampleBytes = 64 * 1024;
constexpr std::string_view Replacement = "\xef\xbf\xbd";
constexpr std::string_view Utf8Bom = "\xef\xbb\xbf";
/// So many valid sequences for each invalid one, and the text is UTF-8 with faults: GB18030
/// read as UTF-8 has hardly any that is valid.
constexpr qint64 ValidPerFault = 20;

struct ConverterClose
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterClose>;

Converter openConverter(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.toLatin1().constData(), &status));
    return U_SUCCESS(status) ? std::move(converter) : Converter();
}

void countInvalid(const void *context, UConverterToUnicodeArgs *args, const char *units,
                  int32_t length, UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason <= UCNV_IRREGULAR)
        ++*static_cast<qint64 *>(const_cast<void *>(context));
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, status);
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xc0) == 0x80;
}

/// The bounds that the second byte of a sequence has, by its first (Unicode table 3-7).
bool isSecondByte(unsigned char first, unsigned char second)
{
    switch (first) {
    case 0xe0:
        return second >= 0xa0 && second <= 0xbf;
    case 0xed:
        return second >= 0x80 && second <= 0x9f;
    case 0xf0:
        return second >= 0x90 && second <= 0xbf;
    case 0xf4:
        return second >= 0x80 && second <= 0x8f;
    default:
        return isContinuation(second);
    }
}

size_t sequenceLength(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

struct Utf8Counts
{
    qint64 sequences = 0; ///< valid ones of more than a byte
    qint64 faults = 0;
};

/// Counts in @p bytes; returns how many bytes at the end may begin a character of the next piece.
size_t countUtf8(std::string_view bytes, bool last, Utf8Counts &counts)
{
    while (!bytes.empty()) {
        const size_t valid = Utf8Check::validPrefix(bytes);
        for (size_t i = 0; i < valid; ++i)
            counts.sequences += static_cast<unsigned char>(bytes[i]) >= 0xc0 ? 1 : 0;
        bytes.remove_prefix(valid);
        if (bytes.empty())
            break;
        bool cut = false;
        const size_t fault = Utf8Check::faultLength(bytes, cut);
        if (cut && !last)
            return bytes.size();
        ++counts.faults;
        bytes.remove_prefix(fault);
    }
    return 0;
}

std::optional<TextEncoding> markedEncoding(std::string_view sample)
{
    if (sample.substr(0, 3) == Utf8Bom)
        return TextEncoding{u"utf-8"_s, true};
    if (sample.substr(0, 2) == "\xff\xfe")
        return TextEncoding{u"utf-16le"_s, true};
    if (sample.substr(0, 2) == "\xfe\xff")
        return TextEncoding{u"utf-16be"_s, true};
    if (sample.substr(0, 4) == "\x84\x31\x95\x33")
        return TextEncoding{u"gb18030"_s, true};
    return {};
}

/// UTF-16 without a mark: separators, digits and line ends leave zero bytes on one side only.
std::optional<TextEncoding> unmarkedUtf16(std::string_view sample)
{
    const size_t units = sample.size() / 2;
    qint64 zeros[2] = {0, 0};
    for (size_t i = 0; i < units * 2; ++i)
        zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
    const qint64 most = std::max(zeros[0], zeros[1]);
    const qint64 least = std::min(zeros[0], zeros[1]);
    if (units < 2 || most * 20 < qint64(units) || least * 20 > most)
        return {};
    return TextEncoding{zeros[1] > zeros[0] ? u"utf-16le"_s : u"utf-16be"_s, false};
}

qint64 faultsOf(const TextEncoding &encoding, std::string_view sample, bool complete)
{
    Result<Decoder> decoder = Decoder::of(encoding);
    if (!decoder)
        return 0;
    std::string text;
    decoder->decode(sample, complete, text);
    return decoder->invalid();
}

DetectedEncoding judged(const Utf8Counts &counts, std::string_view sample, bool complete)
{
    const TextEncoding utf8{u"utf-8"_s, false};
    if (counts.faults == 0)
        return {utf8, true, 0};
    if (counts.sequences >= counts.faults * ValidPerFault)
        return {utf8, false, counts.faults};
    const TextEncoding chinese{u"gb18030"_s, false};
    const qint64 faults = faultsOf(chinese, sample, complete);
    return {chinese, faults == 0, faults};
}

} // namespace

size_t Utf8Check::validPrefix(std::string_view bytes)
{
    const char *data = bytes.data();
    const size_t size = bytes.size();
    size_t at = 0;
    while (at < size) {
        std::uint64_t word;
        while (at + sizeof word <= size) {
            std::memcpy(&word, data + at, sizeof word);
            if (word & 0x8080808080808080u)
                break;
            at += sizeof word;
        }
        while (at < size && static_cast<unsigned char>(data[at]) < 0x80)
            ++at;
        while (at < size && static_cast<unsigned char>(data[at]) >= 0x80) {
            const auto first = static_cast<unsigned char>(data[at]);
            const size_t length = sequenceLength(first);
            if (length == 0 || at + length > size
                || !isSecondByte(first, static_cast<unsigned char>(data[at + 1])))
                return at;
            for (size_t i = 2; i < length; ++i) {
                if (!isContinuation(static_cast<unsigned char>(data[at + i])))
                    return at;
            }
            at += length;
        }
    }
    return at;
}

size_t Utf8Check::faultLength(std::string_view bytes, bool &cut)
{
    cut = false;
    const auto first = static_cast<unsigned char>(bytes.front());
    const size_t length = sequenceLength(first);
    if (length < 2)
        return 1;
    size_t good = 1;
    while (good < length && good < bytes.size()) {
        const auto byte = static_cast<unsigned char>(bytes[good]);
        if (good == 1 ? !isSecondByte(first, byte) : !isContinuation(byte))
            return good;
        ++good;
    }
    cut = good == bytes.size();
    return good;
}

Result<TextEncoding> encodingOf(const QString &name)
{
    const QString wanted = name.trimmed().toLower();
    const QString plain = QString(wanted).remove(u'-').remove(u'_').remove(u' ');
    if (plain == "utf8"_L1 || plain == "ascii"_L1 || plain == "usascii"_L1)
        return TextEncoding{u"utf-8"_s, false};
    if (plain == "utf8bom"_L1 || plain == "utf8sig"_L1)
        return TextEncoding{u"utf-8"_s, true};
    if (plain == "utf16le"_L1 || plain == "utf16"_L1)
        return TextEncoding{u"utf-16le"_s, plain == "utf16"_L1};
    if (plain == "utf16be"_L1)
        return TextEncoding{u"utf-16be"_s, false};
    if (plain == "gb18030"_L1 || plain == "gbk"_L1 || plain == "gb2312"_L1 || plain == "cp936"_L1
        || plain == "windows936"_L1)
        return TextEncoding{u"gb18030"_s, false};
    if (!wanted.isEmpty() && openConverter(wanted))
        return TextEncoding{wanted, false};
    return fail(errc::BadInput,
                translate("exchange",
                          "\"%1\" is not an encoding that Weiwo knows. Write for "
                          "example utf-8, utf-16le or gb18030.")
                    .arg(name),
                name);
}

DetectedEncoding detectEncoding(std::string_view sample, bool complete)
{
    if (const auto marked = markedEncoding(sample))
        return {*marked, true, 0};
    if (const auto wide = unmarkedUtf16(sample.substr(0, SampleBytes)))
        return {*wide, true, 0};
    Utf8Counts counts;
    countUtf8(sample, complete, counts);
    return judged(counts, sample.substr(0, SampleBytes), complete && sample.size() <= SampleBytes);
}

Result<DetectedEncoding> detectEncoding(QIODevice &file)
{
    const QByteArray sample = file.peek(qint64(SampleBytes));
    if (file.isSequential())
        return detectEncoding({sample.constData(), size_t(sample.size())}, false);
    const std::string_view head(sample.constData(), size_t(sample.size()));
    const bool complete = sample.size() < qint64(SampleBytes);
    if (complete || markedEncoding(head) || unmarkedUtf16(head))
        return detectEncoding(head, complete);

    const qint64 start = file.pos();
    Utf8Counts counts;
    QByteArray piece;
    qsizetype kept = 0;
    for (;;) {
        piece = piece.right(kept) + file.read(1024 * 1024);
        const bool last = file.atEnd();
        kept = qsizetype(countUtf8({piece.constData(), size_t(piece.size())}, last, counts));
        const bool clear = counts.faults > 1000 && counts.sequences < counts.faults;
        if (last || piece.size() == kept || clear)
            break;
    }
    if (!file.seek(start)) {
        return fail(errc::Io, translate("exchange", "The file cannot be read a second time."), {},
                    file.errorString());
    }
    return judged(counts, head, false);
}

struct Decoder::State
{
    qint64 invalid = 0;
    bool started = false;
    bool isUtf8 = true;
    std::string carry; ///< UTF-8: the beginning of a character that the next piece ends
    Converter from;
    Converter toUtf8;
    UChar pivot[1024] = {};
    UChar *pivotSource = pivot;
    UChar *pivotTarget = pivot;

    void decodeUtf8(std::string_view bytes, bool last, std::string &out);
    void decodeOther(std::string_view bytes, bool last, std::string &out);
};

void Decoder::State::decodeUtf8(std::string_view bytes, bool last, std::string &out)
{
    std::string joined;
    if (!carry.empty()) {
        joined = carry;
        joined.append(bytes);
        carry.clear();
        bytes = joined;
    }
    while (!bytes.empty()) {
        const size_t valid = Utf8Check::validPrefix(bytes);
        out.append(bytes.substr(0, valid));
        bytes.remove_prefix(valid);
        if (bytes.empty())
            return;
        bool cut = false;
        const size_t fault = Utf8Check::faultLength(bytes, cut);
        if (cut && !last) {
            carry = bytes;
            return;
        }
        ++invalid;
        out.append(Replacement);
        bytes.remove_prefix(fault);
    }
}

void Decoder::State::decodeOther(std::string_view bytes, bool last, std::string &out)
{
    const char *source = bytes.data();
    const char *const sourceEnd = source + bytes.size();
    size_t written = out.size();
    out.resize(written + bytes.size() + bytes.size() / 2 + 64);
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        char *target = out.data() + written;
        ucnv_convertEx(toUtf8.get(), from.get(), &target, out.data() + out.size(), &source,
                       sourceEnd, pivot, &pivotSource, &pivotTarget, pivot + std::size(pivot),
                       false, last, &status);
        written = size_t(target - out.data());
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
        out.resize(out.size() * 2);
    }
    out.resize(written);
}

Decoder::Decoder(std::unique_ptr<State> state) : m_state(std::move(state)) { }
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;
Decoder::~Decoder() = default;

Result<Decoder> Decoder::of(const TextEncoding &encoding)
{
    WEIWO_ASSIGN(const TextEncoding known, encodingOf(encoding.name));
    auto state = std::make_unique<State>();
    if (known.name != "utf-8"_L1) {
        state->isUtf8 = false;
        state->from = openConverter(known.name);
        state->toUtf8 = openConverter(u"utf-8"_s);
        UErrorCode status = U_ZERO_ERROR;
        if (state->from) {
            ucnv_setToUCallBack(state->from.get(), countInvalid, &state->invalid, nullptr, nullptr,
                                &status);
        }
        if (!state->from || !state->toUtf8 || U_FAILURE(status)) {
            return fail(
                errc::Internal,
                translate("exchange", "The encoding %1 cannot be read here.").arg(encoding.name),
                encoding.name, QString::fromLatin1(u_errorName(status)));
        }
    }
    return Decoder(std::move(state));
}

void Decoder::decode(std::string_view bytes, bool last, std::string &out)
{
    State &state = *m_state;
    const size_t before = out.size();
    if (state.isUtf8)
        state.decodeUtf8(bytes, last, out);
    else
        state.decodeOther(bytes, last, out);
    if (state.started || out.size() == before)
        return;
    state.started = true;
    if (out.compare(before, Utf8Bom.size(), Utf8Bom) == 0)
        out.erase(before, Utf8Bom.size());
}

qint64 Decoder::invalid() const
{
    return m_state->invalid;
}

struct Encoder::State
{
    TextEncoding encoding;
    Converter converter; ///< null for UTF-8
};

Encoder::Encoder(std::unique_ptr<State> state) : m_state(std::move(state)) { }
Encoder::Encoder(Encoder &&) noexcept = default;
Encoder &Encoder::operator=(Encoder &&) noexcept = default;
Encoder::~Encoder() = default;

Result<Encoder> Encoder::of(const TextEncoding &encoding)
{
    WEIWO_ASSIGN(const TextEncoding known, encodingOf(encoding.name));
    auto state = std::make_unique<State>();
    state->encoding = {known.name, encoding.bom || known.bom};
    if (known.name != "utf-8"_L1) {
        state->converter = openConverter(known.name);
        if (!state->converter) {
            return fail(
                errc::Internal,
                translate("exchange", "The encoding %1 cannot be written here.").arg(encoding.name),
                encoding.name);
        }
    }
    return Encoder(std::move(state));
}

QByteArray Encoder::start() const
{
    const TextEncoding &encoding = m_state->encoding;
    if (!encoding.bom)
        return {};
    if (encoding.name == "utf-8"_L1)
        return QByteArray("\xef\xbb\xbf");
    if (encoding.name == "utf-16le"_L1)
        return QByteArray("\xff\xfe");
    if (encoding.name == "utf-16be"_L1)
        return QByteArray("\xfe\xff");
    if (encoding.name == "gb18030"_L1)
        return QByteArray("\x84\x31\x95\x33");
    return {};
}

QByteArray Encoder::encode(std::string_view utf8)
{
    if (!m_state->converter)
        return QByteArray(utf8.data(), qsizetype(utf8.size()));
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    UConverter *converter = m_state->converter.get();
    QByteArray bytes(UCNV_GET_MAX_BYTES_FOR_STRING(text.size(), ucnv_getMaxCharSize(converter)),
                     Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                                           reinterpret_cast<const UChar *>(text.utf16()),
                                           int32_t(text.size()), &status);
    bytes.resize(U_SUCCESS(status) ? length : 0);
    return bytes;
}

} // namespace weiwo
