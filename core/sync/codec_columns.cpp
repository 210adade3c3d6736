#include "core/sync/codec_columns.h"

#include "core/sync/package.h"

#include <QHash>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

constexpr qsizetype IdSize = 16;

qsizetype widthOf(quint32 largest)
{
    return largest < 1U << 8 ? 1 : largest < 1U << 16 ? 2 : largest < 1U << 24 ? 3 : 4;
}

struct HashOfValue
{
    size_t operator()(const Value *value) const
    {
        if (const auto *number = std::get_if<qint64>(value))
            return ::qHash(*number);
        if (const auto *text = std::get_if<QString>(value))
            return ::qHash(*text);
        if (const auto *bytes = std::get_if<QByteArray>(value))
            return ::qHash(*bytes);
        return 0;
    }
};

struct SameValue
{
    bool operator()(const Value *a, const Value *b) const { return *a == *b; }
};

/// The values that differ, in order of appearance, and the place of each.
struct Dictionary
{
    std::vector<const Value *> values;
    Places places;
};

bool isLong(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    const auto *bytes = std::get_if<QByteArray>(&value);
    // A letter is three bytes at most.
    return (text && text->size() * 3 > LongestShared) || (bytes && bytes->size() > LongestShared);
}

/// Nothing where a value is too long for one, or more than @p most differ.
std::optional<Dictionary> dictionaryOf(std::span<const Value *const> values, size_t most)
{
    Dictionary result;
    result.places.reserve(values.size());
    std::unordered_map<const Value *, quint32, HashOfValue, SameValue> known;
    for (const Value *value : values) {
        if (isNull(*value)) {
            result.places.push_back(0);
            continue;
        }
        if (isLong(*value))
            return {};
        const auto [at, isNew] = known.try_emplace(value, quint32(known.size() + 1));
        if (isNew)
            result.values.push_back(value);
        if (known.size() > most)
            return {};
        result.places.push_back(at->second);
    }
    return result;
}

bool isId(const Value &value)
{
    const auto *bytes = std::get_if<QByteArray>(&value);
    return bytes && bytes->size() == IdSize;
}

/// How many may differ so that a dictionary packs smaller: as measured with zstd level 9 over customers and quotas.
size_t mostShared(std::span<const Value *const> values, bool ofIds)
{
    // Ids that all differ are places that rise by one, which pack to nothing.
    if (ofIds)
        return values.size();
    const auto isNumber = [](const Value *value) { return std::holds_alternative<qint64>(*value); };
    return values.size() / (std::any_of(values.begin(), values.end(), isNumber) ? 16 : 4);
}

void writeDictionary(QCborStreamWriter &writer, const Dictionary &dictionary, bool ofIds)
{
    writer.startMap(2);
    if (ofIds) {
        std::vector<Id> ids;
        ids.reserve(dictionary.values.size());
        for (const Value *value : dictionary.values)
            ids.push_back(idOf(*value));
        writer.append("ids"_L1);
        writeIds(writer, ids);
    } else {
        writer.append("values"_L1);
        writer.startArray(dictionary.values.size());
        for (const Value *value : dictionary.values)
            writeValue(writer, *value);
        writer.endArray();
    }
    writer.append("at"_L1);
    writePlaces(writer, dictionary.places, quint32(dictionary.values.size()));
    writer.endMap();
}

std::vector<Value> readShared(CborReader &reader, size_t count)
{
    std::vector<Value> values;
    reader.array(count, [&] {
        values.push_back(reader.value());
        const auto *text = std::get_if<QString>(&values.back());
        const auto *bytes = std::get_if<QByteArray>(&values.back());
        if (isNull(values.back()) || (text && text->size() > LongestShared) || (bytes && bytes->size() > LongestShared))
            reader.fail();
    });
    return values;
}

std::vector<Value> readDictionary(CborReader &reader, size_t count)
{
    std::vector<Value> values;
    std::vector<Value> column;
    reader.map([&](const QString &key) {
        if (key == "ids"_L1 && values.empty()) {
            for (const Id &id : readIds(reader, count))
                values.emplace_back(id.bytes());
        } else if (key == "values"_L1 && values.empty()) {
            values = readShared(reader, count);
        } else if (key == "at"_L1 && !values.empty() && column.empty()) {
            column.resize(count);
            const Places places = readPlaces(reader, count, quint32(values.size()));
            for (size_t row = 0; row < places.size(); ++row)
                if (places[row] > 0)
                    column[row] = values[places[row] - 1];
        } else {
            reader.fail();
        }
    });
    if (column.size() != count)
        reader.fail();
    return column;
}

} // namespace

qint64 mostBytesOf(const Value &value)
{
    constexpr qint64 head = 9;
    if (const auto *text = std::get_if<QString>(&value))
        return head + 3 * text->size();
    const auto *bytes = std::get_if<QByteArray>(&value);
    return head + (bytes ? bytes->size() : 0);
}

tl::unexpected<Error> unreadablePart()
{
    return damagedPackage(translate("sync", "a part of it cannot be read"));
}

void writeValue(QCborStreamWriter &writer, const Value &value)
{
    struct Visitor
    {
        QCborStreamWriter &writer;
        void operator()(std::monostate) const { writer.append(nullptr); }
        void operator()(qint64 number) const { writer.append(number); }
        void operator()(const QString &text) const { writer.append(text); }
        void operator()(const QByteArray &bytes) const { writer.append(bytes); }
    };
    std::visit(Visitor{writer}, value);
}

void writePlaces(QCborStreamWriter &writer, const Places &places, quint32 largest)
{
    const qsizetype width = widthOf(largest);
    const auto count = qsizetype(places.size());
    QByteArray bytes(count * width, Qt::Uninitialized);
    char *to = bytes.data();
    for (qsizetype byte = 0; byte < width; ++byte)
        for (const quint32 place : places)
            *to++ = char(place >> (8 * byte));
    writer.append(bytes);
}

Places readPlaces(CborReader &reader, size_t count, quint32 largest)
{
    const qsizetype width = widthOf(largest);
    const QByteArray bytes = reader.bytes(qsizetype(count) * width);
    if (!reader.isSound())
        return {};
    Places places(count, 0);
    const auto *from = reinterpret_cast<const uchar *>(bytes.constData());
    for (qsizetype byte = 0; byte < width; ++byte)
        for (quint32 &place : places)
            place |= quint32(*from++) << (8 * byte);
    for (const quint32 place : places)
        if (place > largest)
            return reader.fail(), Places();
    return places;
}

void writeRows(QCborStreamWriter &writer, const Places &rows, size_t count)
{
    if (rows.size() == count)
        writer.append(nullptr);
    else
        writePlaces(writer, rows, quint32(count));
}

Places readRows(CborReader &reader, size_t count)
{
    Places rows;
    if (reader.takeNull()) {
        rows.resize(count);
        for (size_t row = 0; row < count; ++row)
            rows[row] = quint32(row);
        return rows;
    }
    const QByteArray bytes = reader.bytesUpTo(qint64(count) * widthOf(quint32(count)));
    const qsizetype width = widthOf(quint32(count));
    const qsizetype size = bytes.size() / width;
    if (bytes.isEmpty() || bytes.size() % width != 0)
        return reader.fail(), rows;
    rows.assign(size_t(size), 0);
    for (qsizetype at = 0; at < bytes.size(); ++at)
        rows[size_t(at % size)] |= quint32(uchar(bytes[at])) << (8 * (at / size));
    const bool rising = std::adjacent_find(rows.begin(), rows.end(), std::greater_equal<>()) == rows.end();
    if (!rising || rows.back() >= count)
        return reader.fail(), Places();
    return rows;
}

void writeColumn(QCborStreamWriter &writer, std::span<const Value *const> values)
{
    const auto all = [&](auto &&holds) {
        return std::all_of(values.begin(), values.end(), [&](const Value *value) { return holds(*value); });
    };
    if (all([](const Value &value) { return isNull(value); }))
        return writer.append(nullptr);
    const bool ofIds = all([](const Value &value) { return isNull(value) || isId(value); });
    const auto dictionary = dictionaryOf(values, mostShared(values, ofIds));
    if (dictionary)
        return writeDictionary(writer, *dictionary, ofIds);
    writer.startArray(values.size());
    for (const Value *value : values)
        writeValue(writer, *value);
    writer.endArray();
}

std::vector<Value> readColumn(CborReader &reader, size_t count)
{
    if (reader.takeNull())
        return {};
    if (reader.isMap())
        return readDictionary(reader, count);
    std::vector<Value> values;
    // An array is held against the rest of the frame as it comes, and so is what is kept for it.
    values.reserve(std::min(count, size_t(std::max<qint64>(0, reader.left()))));
    reader.arrayOf(count, [&] { values.push_back(reader.value()); });
    return values;
}

void writeIds(QCborStreamWriter &writer, std::span<const Id> ids)
{
    QByteArray bytes(qsizetype(ids.size()) * IdSize, Qt::Uninitialized);
    char *to = bytes.data();
    for (size_t byte = 0; byte < size_t(IdSize); ++byte)
        for (const Id &id : ids)
            *to++ = char(id.data()[byte]);
    writer.append(bytes);
}

std::vector<Id> readIds(CborReader &reader, size_t most)
{
    const QByteArray bytes = reader.bytesUpTo(qint64(most) * IdSize);
    if (bytes.size() % IdSize != 0)
        return reader.fail(), std::vector<Id>();
    const auto count = size_t(bytes.size() / IdSize);
    std::vector<Id> ids;
    ids.reserve(count);
    for (size_t row = 0; row < count; ++row) {
        std::array<unsigned char, size_t(IdSize)> id{};
        for (size_t byte = 0; byte < id.size(); ++byte)
            id[byte] = uchar(bytes[qsizetype(byte * count + row)]);
        ids.emplace_back(id);
    }
    return ids;
}

} // namespace weiwo::sync
