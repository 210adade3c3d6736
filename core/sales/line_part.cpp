#include "core/sales/line_part.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

constexpr qsizetype IdSize = 16;
constexpr int Deepest = 4;
constexpr size_t MostColumns = 32;
constexpr auto Kept = ".kept"_L1;
constexpr auto Size = ".size"_L1;
constexpr auto Text = ".text"_L1;

// --- writing ---

void put(QCborStreamWriter &writer, const std::optional<qint64> &number)
{
    number ? writer.append(*number) : writer.append(nullptr);
}

/// One value where all lines have the same.
void putColumn(QCborStreamWriter &writer, const QString &key, const LinePart::Numbers &numbers)
{
    writer.append(QStringView(key));
    const bool same = !numbers.empty() && std::ranges::all_of(numbers, [&](const auto &number) { return number == numbers.front(); });
    if (same)
        return put(writer, numbers.front());
    writer.startArray(numbers.size());
    for (const auto &number : numbers)
        put(writer, number);
    writer.endArray();
}

qsizetype sharedBegin(QStringView before, QStringView text)
{
    const qsizetype most = std::min({before.size(), text.size(), qsizetype(MostShared)});
    qsizetype shared = 0;
    while (shared < most && before[shared] == text[shared])
        ++shared;
    // A character of two units stays whole.
    return shared > 0 && text[shared - 1].isHighSurrogate() ? shared - 1 : shared;
}

/// Texts as what each shares with the one before, the length of the rest, and all rests one behind the other.
void putTexts(QCborStreamWriter &writer, const QString &key, const QStringList &texts)
{
    LinePart::Numbers kept, sizes;
    QString rests;
    QStringView before;
    for (const QString &text : texts) {
        const qsizetype shared = sharedBegin(before, text);
        kept.emplace_back(shared);
        sizes.emplace_back(text.size() - shared);
        rests += QStringView(text).mid(shared);
        before = text;
    }
    putColumn(writer, key + Kept, kept);
    putColumn(writer, key + Size, sizes);
    writer.append(QStringView(QString(key + Text)));
    writer.append(QStringView(rests));
}

void putIds(QCborStreamWriter &writer, QLatin1StringView key, const std::vector<Id> &ids)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(ids.size()) * IdSize);
    for (const Id &id : ids)
        bytes.append(reinterpret_cast<const char *>(id.data().data()), IdSize);
    writer.append(key);
    writer.append(bytes);
}

void putHead(QCborStreamWriter &writer, const LinePart &part)
{
    writer.startMap();
    writer.append("batch"_L1);
    writer.append(part.batch.bytes());
    writer.append("table"_L1);
    writer.append(QStringView(part.table));
    const std::pair<QLatin1StringView, qint64> numbers[] = {
        {"part"_L1, part.part}, {"total"_L1, part.total}, {"partial"_L1, part.partial ? 1 : 0}, {"lines"_L1, part.lines}};
    for (const auto &[key, number] : numbers) {
        writer.append(key);
        writer.append(number);
    }
    putIds(writer, "nodes"_L1, part.nodes);
    putIds(writer, "customers"_L1, part.customers);
    putIds(writer, "products"_L1, part.products);
    writer.append("elsewhere"_L1);
    writer.startArray(part.elsewhere.size());
    for (const qint64 key : part.elsewhere)
        writer.append(key);
    writer.endArray();
    writer.append("keyed"_L1);
    writer.append(QStringView(part.keyed.join(u' ')));
    writer.endMap();
}

// --- reading ---

/// Reads CBOR piece by piece within limits. After a failure everything reads as nothing.
class PartReader
{
public:
    explicit PartReader(const QByteArray &bytes) : m_reader(bytes), m_most(quint64(bytes.size())) {}

    [[nodiscard]] bool isSound() const { return m_sound; }
    void fail() { m_sound = false; }

    /// Calls @p value for each key of a map of texts, none of them twice.
    void map(size_t most, const std::function<void(const QString &)> &value)
    {
        if (!enter(m_reader.isMap()))
            return;
        QStringList known;
        while (m_sound && m_reader.hasNext()) {
            const QString key = text();
            if (!m_sound || size_t(known.size()) == most || known.contains(key))
                return fail();
            known.append(key);
            value(key);
        }
        leave();
    }
    bool enter(bool right)
    {
        if (!m_sound || !right || ++m_depth > Deepest || !m_reader.enterContainer())
            fail();
        return m_sound;
    }
    bool enterArray() { return enter(m_reader.isArray()); }
    void leave()
    {
        --m_depth;
        m_sound = m_sound && m_reader.lastError() == QCborError::NoError && !m_reader.hasNext();
        // The end of the outermost one is the end of the bytes.
        if (m_sound && !m_reader.leaveContainer())
            m_sound = m_depth == 0 && m_reader.lastError() == QCborError::EndOfFile;
        else if (m_sound && m_depth == 0)
            m_sound = m_reader.currentOffset() == qint64(m_most);
    }
    QString text()
    {
        if (!m_sound || !m_reader.isString() || isTooLong())
            return fail(), QString();
        const auto read = m_reader.readString();
        const QString result = read.data;
        const auto end = read.status == QCborStreamReader::Ok ? m_reader.readString() : read;
        if (end.status != QCborStreamReader::EndOfString)
            fail();
        return result;
    }
    QByteArray bytes()
    {
        if (!m_sound || !m_reader.isByteArray() || isTooLong())
            return fail(), QByteArray();
        const auto read = m_reader.readByteArray();
        const QByteArray result = read.data;
        const auto end = read.status == QCborStreamReader::Ok ? m_reader.readByteArray() : read;
        if (end.status != QCborStreamReader::EndOfString)
            fail();
        return result;
    }
    std::optional<qint64> number()
    {
        std::optional<qint64> value;
        if (!m_sound)
            return value;
        if (m_reader.isUnsignedInteger() && m_reader.toUnsignedInteger() <= quint64(std::numeric_limits<qint64>::max()))
            value = qint64(m_reader.toUnsignedInteger());
        else if (m_reader.isNegativeInteger() && isNegative(quint64(m_reader.toNegativeInteger())))
            value = qint64(~(quint64(m_reader.toNegativeInteger()) - 1));
        else if (!m_reader.isNull())
            fail();
        if (m_sound && !m_reader.next())
            fail();
        return value;
    }
    qint64 count() { return numberFrom(0); }
    qint64 numberFrom(qint64 least)
    {
        const auto value = number();
        if (!value || *value < least)
            fail();
        return m_sound ? *value : 0;
    }
    void ids(std::vector<Id> &into)
    {
        const QByteArray all = bytes();
        if (all.size() % IdSize != 0)
            return fail();
        for (qsizetype at = 0; at < all.size(); at += IdSize)
            into.push_back(*Id::fromBytes(all.mid(at, IdSize)));
    }
    /// As many numbers as there are lines.
    LinePart::Numbers column(qint64 lines)
    {
        LinePart::Numbers numbers;
        if (m_sound && !m_reader.isArray()) {
            const auto same = number();
            if (m_sound)
                numbers.assign(size_t(lines), same);
            return numbers;
        }
        if (!m_sound || !m_reader.isLengthKnown() || m_reader.length() != quint64(lines) || !enterArray())
            return fail(), numbers;
        numbers.reserve(size_t(lines));
        while (m_sound && m_reader.hasNext())
            numbers.push_back(number());
        leave();
        return numbers;
    }
    void keys(std::vector<qint64> &into)
    {
        if (!enterArray())
            return;
        while (m_sound && m_reader.hasNext())
            into.push_back(count());
        leave();
    }
    [[nodiscard]] bool isText() const { return m_reader.isString(); }
    void skip()
    {
        if (m_sound && !m_reader.next(Deepest))
            fail();
    }

private:
    /// Whether a negative number of that absolute value (0: 2^64) fits.
    static bool isNegative(quint64 value) { return value != 0 && value <= quint64(1) << 63; }
    bool isTooLong() { return !m_reader.isLengthKnown() || m_reader.length() > m_most; }

    QCborStreamReader m_reader;
    quint64 m_most;
    bool m_sound = true;
    int m_depth = 0;
};

void readHead(PartReader &reader, LinePart &part)
{
    size_t known = 0;
    reader.map(MostColumns, [&](const QString &key) {
        ++known;
        if (key == "batch"_L1) {
            part.batch = Id::fromBytes(reader.bytes()).value_or(Id());
        } else if (key == "table"_L1) {
            part.table = reader.text();
        } else if (key == "part"_L1) {
            part.part = reader.count();
        } else if (key == "total"_L1) {
            part.total = reader.count();
        } else if (key == "partial"_L1) {
            part.partial = reader.count() != 0;
        } else if (key == "lines"_L1) {
            part.lines = reader.count();
        } else if (key == "nodes"_L1) {
            reader.ids(part.nodes);
        } else if (key == "customers"_L1) {
            reader.ids(part.customers);
        } else if (key == "products"_L1) {
            reader.ids(part.products);
        } else if (key == "elsewhere"_L1) {
            reader.keys(part.elsewhere);
        } else if (key == "keyed"_L1) {
            part.keyed = reader.text().split(u' ', Qt::SkipEmptyParts);
        } else {
            --known;
            reader.skip();
        }
    });
    constexpr size_t AllOfThem = 11;
    if (known != AllOfThem || part.batch.isNull() || part.lines > MostLinesOfPart || part.lines > part.total)
        reader.fail();
}

/// Puts the texts of a column together again; takes its numbers out. Whether they fit.
bool readTexts(LinePart &part, const QString &key, const QString &rests)
{
    const auto kept = part.numbers.find(key + Kept);
    const auto sizes = part.numbers.find(key + Size);
    if (kept == part.numbers.end() || sizes == part.numbers.end())
        return false;
    QStringList &texts = part.texts[key];
    texts.reserve(part.lines);
    qsizetype at = 0;
    for (size_t i = 0; i < size_t(part.lines); ++i) {
        const qint64 shared = kept->second[i].value_or(-1);
        const qint64 size = sizes->second[i].value_or(-1);
        QString text = texts.isEmpty() ? QString() : texts.back();
        if (shared < 0 || shared > std::min<qint64>(text.size(), MostShared) || size < 0 || size > rests.size() - at)
            return false;
        text.truncate(shared);
        texts.append(text.append(QStringView(rests).mid(at, size)));
        at += size;
    }
    part.numbers.erase(kept);
    part.numbers.erase(sizes);
    return at == rests.size();
}

void readColumns(PartReader &reader, LinePart &part)
{
    std::map<QString, QString> rests;
    reader.map(MostColumns, [&](const QString &key) {
        if (reader.isText())
            rests[key] = reader.text();
        else
            part.numbers[key] = reader.column(part.lines);
    });
    for (const auto &[key, text] : rests)
        if (reader.isSound() && (!key.endsWith(Text) || !readTexts(part, key.chopped(Text.size()), text)))
            reader.fail();
}

} // namespace

QByteArray packPart(const LinePart &part)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(2);
    putHead(writer, part);
    writer.startMap();
    for (const auto &[key, numbers] : part.numbers)
        putColumn(writer, key, numbers);
    for (const auto &[key, texts] : part.texts)
        putTexts(writer, key, texts);
    writer.endMap();
    writer.endArray();
    return bytes;
}

std::optional<LinePart> unpackPart(const QByteArray &bytes)
{
    PartReader reader(bytes);
    LinePart part;
    if (!reader.enterArray())
        return {};
    readHead(reader, part);
    readColumns(reader, part);
    reader.leave();
    return reader.isSound() ? std::optional(std::move(part)) : std::nullopt;
}

} // namespace weiwo::sales
