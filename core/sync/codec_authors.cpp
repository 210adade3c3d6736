#include "core/sync/codec_authors.h"

#include "core/sync/frames.h"

#include <QHash>
#include <map>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

constexpr int PackLevel = 3;

/// Gives each author a place, from 1.
class AuthorPlaces
{
public:
    quint32 of(const Author &author)
    {
        const auto [at, isNew] = m_places.try_emplace({author.stamp, author.person}, quint32(m_places.size() + 1));
        if (isNew) {
            m_stamps.push_back(author.stamp);
            const auto person = m_people.constFind(author.person);
            m_by.push_back(person == m_people.cend() ? quint32(m_ids.size()) : *person);
            if (person == m_people.cend()) {
                m_people.insert(author.person, quint32(m_ids.size()));
                m_ids.push_back(author.person);
            }
        }
        return at->second;
    }
    [[nodiscard]] quint32 size() const { return quint32(m_stamps.size()); }

    void write(QCborStreamWriter &writer) const
    {
        writer.append("people"_L1);
        writeIds(writer, m_ids);
        writer.append("stamps"_L1);
        writer.startArray(m_stamps.size());
        quint64 last = 0;
        for (const qint64 stamp : m_stamps) {
            writer.append(qint64(quint64(stamp) - last));
            last = quint64(stamp);
        }
        writer.endArray();
        writer.append("by"_L1);
        writePlaces(writer, m_by, quint32(m_ids.size()));
    }

private:
    std::map<std::pair<qint64, Id>, quint32> m_places;
    QHash<Id, quint32> m_people;
    std::vector<Id> m_ids;
    std::vector<qint64> m_stamps;
    Places m_by;
};

/// Which rows have an author of their own for a field.
struct FieldAuthors
{
    Places rows;
    Places authors;
};

std::vector<Author> readPlacesOfAuthors(CborReader &reader, const std::vector<Id> &people, const std::vector<qint64> &stamps)
{
    const Places by = readPlaces(reader, stamps.size(), quint32(people.size()));
    std::vector<Author> authors;
    authors.reserve(by.size());
    for (size_t at = 0; at < by.size(); ++at) {
        if (by[at] == people.size())
            return reader.fail(), authors;
        authors.push_back({people[by[at]], stamps[at]});
    }
    return authors;
}

void readFields(CborReader &reader, const std::vector<Author> &authors, std::vector<RowAuthors> &result)
{
    std::map<QString, std::vector<std::pair<quint32, quint32>>> fields;
    reader.map([&](const QString &field) {
        if (field.isEmpty() || field.size() > LongestName || fields.size() == MostColumns || fields.contains(field))
            return reader.fail();
        auto &cells = fields[field];
        Places rows;
        bool placesNext = false;
        reader.arrayOf(2, [&] {
            if (std::exchange(placesNext, true)) {
                const Places places = readPlaces(reader, rows.size(), quint32(authors.size()));
                for (size_t at = 0; at < places.size(); ++at)
                    cells.emplace_back(rows[at], places[at]);
            } else {
                rows = readRows(reader, result.size());
            }
        });
    });
    // By name, whatever order they came in: a row's are in one order then.
    for (const auto &[field, cells] : fields)
        for (const auto &[row, place] : cells) {
            if (place == 0)
                return reader.fail();
            result[row].fields.emplace_back(field, authors[place - 1]);
        }
}

tl::unexpected<Error> unreadable()
{
    return fail(errc::Damaged, translate("sync", "What the file keeps of whose values are in it is damaged. Restore a backup."));
}

Result<QByteArray> unpacked(const QByteArray &packed)
{
    const auto size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > quint64(LargestRaw))
        return unreadable();
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const size_t done = ZSTD_decompress(bytes.data(), size_t(size), packed.constData(), size_t(packed.size()));
    if (ZSTD_isError(done) || done != size)
        return unreadable();
    return bytes;
}

} // namespace

void writeAuthors(QCborStreamWriter &writer, std::span<const RowAuthors> authors)
{
    AuthorPlaces known;
    Places all;
    all.reserve(authors.size());
    std::map<QString, FieldAuthors> fields;
    for (size_t row = 0; row < authors.size(); ++row) {
        all.push_back(authors[row].all ? known.of(*authors[row].all) : 0);
        for (const auto &[field, author] : authors[row].fields) {
            FieldAuthors &column = fields[field];
            if (!column.rows.empty() && column.rows.back() == row)
                continue;      // named twice
            column.rows.push_back(quint32(row));
            column.authors.push_back(known.of(author));
        }
    }
    writer.startMap(5);
    known.write(writer);
    writer.append("all"_L1);
    writePlaces(writer, all, known.size());
    writer.append("fields"_L1);
    writer.startMap(fields.size());
    for (const auto &[field, column] : fields) {
        writer.append(field);
        writer.startArray(2);
        writeRows(writer, column.rows, authors.size());
        writePlaces(writer, column.authors, known.size());
        writer.endArray();
    }
    writer.endMap();
    writer.endMap();
}

std::vector<RowAuthors> readAuthors(CborReader &reader, size_t count)
{
    std::vector<RowAuthors> result(count);
    std::vector<Id> people;
    std::vector<qint64> stamps;
    std::vector<Author> authors;
    reader.map([&](const QString &key) {
        if (key == "people"_L1 && people.empty()) {
            people = readIds(reader, count * MostColumns);
        } else if (key == "stamps"_L1 && stamps.empty()) {
            quint64 last = 0;
            reader.array(count * (MostColumns + 1), [&] {
                last += quint64(reader.integer());
                stamps.push_back(qint64(last));
            });
        } else if (key == "by"_L1 && authors.empty()) {
            authors = readPlacesOfAuthors(reader, people, stamps);
        } else if (key == "all"_L1) {
            const Places places = readPlaces(reader, count, quint32(authors.size()));
            for (size_t row = 0; row < places.size(); ++row)
                if (places[row] > 0)
                    result[row].all = authors[places[row] - 1];
        } else if (key == "fields"_L1) {
            readFields(reader, authors, result);
        } else {
            reader.skip();
        }
    });
    return result;
}

QByteArray packAuthors(std::span<const Id> rows, std::span<const RowAuthors> authors)
{
    Q_ASSERT(rows.size() == authors.size());
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(2);
    writeIds(writer, rows);
    writeAuthors(writer, authors);
    writer.endArray();
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), size_t(packed.size()), bytes.constData(), size_t(bytes.size()), PackLevel);
    packed.truncate(qsizetype(size));
    return packed;
}

Status eachAuthors(const QByteArray &packed, const std::function<void(const Id &row, RowAuthors &&authors)> &each)
{
    WEIWO_ASSIGN(const QByteArray bytes, unpacked(packed));
    CborReader reader(bytes);
    std::vector<Id> ids;
    std::vector<RowAuthors> authors;
    bool authorsNext = false;
    reader.arrayOf(2, [&] {
        if (std::exchange(authorsNext, true))
            authors = readAuthors(reader, ids.size());
        else
            ids = readIds(reader, size_t(bytes.size()));
    });
    if (!reader.isSound() || reader.offset() != bytes.size() || authors.size() != ids.size())
        return unreadable();
    for (size_t row = 0; row < ids.size(); ++row)
        each(ids[row], std::move(authors[row]));
    return {};
}

Result<std::optional<RowAuthors>> unpackAuthors(const QByteArray &packed, const Id &row)
{
    std::optional<RowAuthors> found;
    WEIWO_TRY(eachAuthors(packed, [&](const Id &id, RowAuthors &&authors) {
        if (id == row)
            found = std::move(authors);
    }));
    return found;
}

} // namespace weiwo::sync
