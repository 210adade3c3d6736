#include "core/exchange/record_importer.h"

namespace weiwo::exchange {

namespace {

class RecordImporter : public Importer
{
public:
    RecordImporter(ImportContext &context, const TableSpec &table, std::vector<FieldSpec> fields)
        : m_context(context), m_table(table), m_fields(std::move(fields))
    {
    }

    Result<Taken> take(const MappedRecord &record) override
    {
        Edit &edit = m_context.edit();
        if (!record.existing) {
            WEIWO_ASSIGN(const Id id,
                         makeRecord(edit, m_table, m_fields, edit.ids().next(), record));
            return Taken{Outcome::Created, id};
        }
        WEIWO_ASSIGN(const Record before, edit.record(m_table, *record.existing));
        Record after = before;
        fillRecord(after, m_table, m_fields, record);
        if (after == before)
            return Taken{Outcome::Unchanged, before.id};
        WEIWO_TRY(edit.put(m_table, after));
        return Taken{Outcome::Updated, before.id};
    }

private:
    ImportContext &m_context;
    const TableSpec &m_table;
    std::vector<FieldSpec> m_fields;
};

} // namespace

void fillRecord(Record &record, const TableSpec &table, const std::vector<FieldSpec> &fields,
                const MappedRecord &from)
{
    for (size_t i = 0; i < fields.size(); ++i) {
        const int column = table.indexOf(fields[i].key);
        if (column >= 0 && from.has(static_cast<int>(i)))
            record.values[static_cast<size_t>(column)] = from.values[i];
    }
}

std::unique_ptr<Importer> recordImporter(ImportContext &context, const TableSpec &table,
                                         std::vector<FieldSpec> fields)
{
    return std::make_unique<RecordImporter>(context, table, std::move(fields));
}

Result<Id> makeRecord(Edit &edit, const TableSpec &table, const std::vector<FieldSpec> &fields,
                      const Id &id, const MappedRecord &from)
{
    Record record;
    record.id = id;
    record.values.resize(table.columns.size());
    fillRecord(record, table, fields, from);
    WEIWO_TRY(edit.put(table, record));
    return id;
}

} // namespace weiwo::exchange
