#pragma once

#include "tests/core/org/org_store.h"

namespace weiwo::test {

/// Reads a text as the importer of that field gets it.
inline Value cellValue(const FieldSpec &field, const QString &text)
{
    if (field.type == FieldType::Date)
        return QDate::fromString(text, Qt::ISODate).toJulianDay();
    return text;
}

/// A stand-in for the import engine: rows are tables of texts, references are found by code, name
/// or id among the records of their kind, rows match by code, else by name.
class TableImport : public exchange::ImportContext
{
public:
    struct Outcome
    {
        int created = 0;
        int updated = 0;
        int unchanged = 0;
        QStringList problems;   ///< "row:code"

        bool operator==(const Outcome &) const = default;
    };

    TableImport(Edit &edit, const exchange::DatasetSpec &dataset, const QStringList &columns)
        : m_edit(edit), m_dataset(dataset)
    {
        for (const QString &column : columns)
            m_columns.push_back(dataset.indexOf(column));
    }

    Outcome run(const std::vector<QStringList> &rows)
    {
        auto importer = must(m_dataset.importer(*this));
        Outcome outcome;
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto record = mapped(rows[i], static_cast<qint64>(i) + 1);
            const exchange::Taken taken = must(importer->take(record));
            switch (taken.outcome) {
            case exchange::Outcome::Created:
                ++outcome.created;
                break;
            case exchange::Outcome::Updated:
                ++outcome.updated;
                break;
            case exchange::Outcome::Unchanged:
                ++outcome.unchanged;
                break;
            case exchange::Outcome::Bad:
                break;
            }
        }
        must(importer->finish());
        outcome.problems = m_problems;
        return outcome;
    }

    Edit &edit() override { return m_edit; }
    bool isMapped(int field) const override
    {
        return std::find(m_columns.begin(), m_columns.end(), field) != m_columns.end();
    }
    const QString &mappingHash() const override { return m_hash; }
    const QStringList &matchKey() const override { return m_key; }
    OnMatch onMatch() const override { return mode; }
    qint64 batchNumber() const override { return 0; }
    std::optional<qint64> replaces() const override { return {}; }
    Result<std::optional<Id>> find(const QString &kind, const QString &text) override
    {
        const auto *spec = m_edit.registry().extension<exchange::Catalogues>().kinds.find(kind);
        std::optional<Id> byCode;
        std::optional<Id> byName;
        if (!spec)
            return byCode;
        must(spec->each(m_edit, [&](const exchange::RecordEntry &entry) {
            if (entry.code == text || entry.id.text() == text)
                byCode = entry.id;
            else if (entry.name == text)
                byName = entry.id;
        }));
        return byCode ? byCode : byName;
    }
    void problem(const exchange::MappedRecord &record, int, const QString &code, const QString &,
                 const QString &) override
    {
        m_problems.append(QStringLiteral("%1:%2").arg(record.row).arg(code));
    }
    void note(Finding) override { }
    void made(const QString &, const QString &) override { }

    OnMatch mode = OnMatch::Update;

private:
    exchange::MappedRecord mapped(const QStringList &row, qint64 number)
    {
        exchange::MappedRecord record;
        record.row = number;
        record.values.resize(m_dataset.shape.fields.size());
        record.locals.resize(m_dataset.shape.fields.size());
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString &text = row[static_cast<qsizetype>(i)];
            const auto field = static_cast<size_t>(m_columns[i]);
            const FieldSpec &spec = m_dataset.shape.fields[field];
            if (text.isEmpty())
                continue;
            if (spec.type == FieldType::Reference) {
                const auto id = must(find(spec.refersTo, text));
                INFO(text.toStdString());
                REQUIRE(id.has_value());
                record.values[field] = toValue(*id);
            } else {
                record.values[field] = cellValue(spec, text);
            }
        }
        if (mode != OnMatch::Create) {
            for (const QString &key : {QStringLiteral("code"), QStringLiteral("name")}) {
                const int field = m_dataset.indexOf(key);
                if (!record.existing && field >= 0 && record.has(field))
                    record.existing = must(find(m_dataset.key, record.text(field)));
            }
        }
        return record;
    }

    Edit &m_edit;
    const exchange::DatasetSpec &m_dataset;
    std::vector<int> m_columns;
    QString m_hash;
    QStringList m_key;
    QStringList m_problems;
};

inline const exchange::DatasetSpec &dataset(const OrgStore &store, const QString &key)
{
    const auto *spec = store.box.registry.extension<exchange::Catalogues>().datasets.find(key);
    REQUIRE(spec);
    return *spec;
}

/// Imports rows into the store, as one edit.
inline TableImport::Outcome importRows(OrgStore &store, const QString &key,
                                       const QStringList &columns,
                                       const std::vector<QStringList> &rows,
                                       OnMatch mode = OnMatch::Update)
{
    TableImport::Outcome outcome;
    store.edit([&](Edit &edit) -> Status {
        TableImport import(edit, dataset(store, key), columns);
        import.mode = mode;
        outcome = import.run(rows);
        return {};
    });
    return outcome;
}

inline QStringList fieldKeys(const OrgStore &store, const QString &key)
{
    QStringList keys;
    for (const FieldSpec &field : dataset(store, key).shape.fields)
        keys.append(field.key);
    return keys;
}

/// What export writes, as texts.
inline std::vector<QStringList> exportRows(const OrgStore &store, const QString &key,
                                           const exchange::ExportRequest &request = {})
{
    const auto &spec = dataset(store, key);
    Reader reader = store.reader();
    std::vector<QStringList> rows;
    must(spec.rows(reader, request, [&](std::vector<Value> &&values) {
        REQUIRE(values.size() == spec.shape.fields.size());
        QStringList row;
        for (size_t i = 0; i < values.size(); ++i) {
            if (const auto *number = std::get_if<qint64>(&values[i]))
                row.append(QDate::fromJulianDay(*number).toString(Qt::ISODate));
            else
                row.append(textOf(values[i]));
        }
        rows.push_back(row);
        return true;
    }));
    return rows;
}

} // namespace weiwo::test

namespace Catch {

template<>
struct StringMaker<weiwo::test::TableImport::Outcome>
{
    static std::string convert(const weiwo::test::TableImport::Outcome &outcome)
    {
        return "created " + std::to_string(outcome.created) + ", updated "
            + std::to_string(outcome.updated) + ", unchanged " + std::to_string(outcome.unchanged)
            + ", problems " + outcome.problems.join(u' ').toStdString();
    }
};

} // namespace Catch
