#include "core/sync/codec.h"
#include "core/sync/codec_columns.h"
#include "core/sync/codec_extra.h"

using namespace Qt::StringLiterals;

// A record by itself: {"alive"?: 0, "home"?: id, "extra"?: text, "values": {name: value}}

namespace weiwo::sync {

namespace {

void readValues(CborReader &reader, const TableSpec &table, Record &record)
{
    reader.map([&](const QString &name) {
        const int place = table.indexOf(name);
        Value value = reader.value();
        if (place < 0)
            return;
        if (!fits(table.columns[size_t(place)].kind, value))
            return reader.fail();
        record.values[size_t(place)] = std::move(value);
    });
}

} // namespace

QByteArray packRecord(const TableSpec &table, const Record &record)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(quint64(1 + int(!record.alive) + int(record.home.has_value()) + int(!record.extra.isEmpty())));
    if (!record.alive) {
        writer.append("alive"_L1);
        writer.append(0);
    }
    if (record.home) {
        writer.append("home"_L1);
        writer.append(record.home->bytes());
    }
    if (!record.extra.isEmpty()) {
        writer.append("extra"_L1);
        writer.append(record.extra);
    }
    writer.append("values"_L1);
    writer.startMap(quint64(std::count_if(record.values.begin(), record.values.end(), [](const Value &value) { return !isNull(value); })));
    for (size_t place = 0; place < table.columns.size(); ++place) {
        if (isNull(record.values[place]))
            continue;
        writer.append(table.columns[place].name);
        writeValue(writer, record.values[place]);
    }
    writer.endMap();
    writer.endMap();
    return bytes;
}

Result<Record> unpackRecord(const TableSpec &table, const QByteArray &bytes)
{
    Record record;
    record.values.resize(table.columns.size());
    bool whole = false;
    CborReader reader(bytes);
    reader.map([&](const QString &key) {
        if (key == "alive"_L1) {
            record.alive = reader.number() != 0;
        } else if (key == "home"_L1) {
            record.home = reader.id();
        } else if (key == "extra"_L1) {
            record.extra = reader.text();
        } else if (key == "values"_L1) {
            readValues(reader, table, record);
            whole = true;
        } else {
            reader.skip();
        }
    });
    if (!reader.isSound() || !whole || reader.offset() != bytes.size())
        return fail(errc::Damaged, translate("sync", "A row as the upstream has it is damaged in the file. Restore a backup."), table.key);
    return record;
}

} // namespace weiwo::sync
