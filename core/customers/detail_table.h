#pragma once

#include "core/base/text.h"
#include "core/customers/dependents.h"

#include <QDateTime>
#include <variant>

namespace weiwo::customers {

/// How a plain struct that belongs to a customer is kept: a table, and a member for each column.
/// T has `id`, `customer`, and members as named; @p columns say them once for both ways.
template<class T, class Tag>
class DetailTable
{
public:
    using Member = std::variant<QString T::*, bool T::*, CustomerId T::*, QDateTime T::*,
                                std::optional<org::NodeId> T::*>;
    struct Column
    {
        const char *name;
        Text title;
        Member member;
    };

    DetailTable(const QString &key, Text title, const QString &nameColumn, std::vector<Column> columns)
        : m_columns(std::move(columns))
    {
        m_spec = {.key = key, .title = title, .policy = QStringLiteral("customer"), .columns = {},
                  .nameColumn = nameColumn, .digested = true};
        for (const Column &column : m_columns)
            m_spec.columns.push_back(std::visit(SpecOf{column}, column.member));
    }

    [[nodiscard]] const TableSpec &spec() const { return m_spec; }

    [[nodiscard]] Result<std::vector<T>> of(Reader &reader, const CustomerId &customer) const
    {
        WEIWO_ASSIGN(const std::vector<Record> rows,
                     rowsReferringTo(reader, m_spec, QStringLiteral("customer"), customer.raw()));
        std::vector<T> all;
        for (const Record &row : rows)
            all.push_back(from(row));
        return all;
    }

    /// Absent where none of that id lives.
    [[nodiscard]] Result<std::optional<T>> find(Reader &reader, const StrongId<Tag> &id) const
    {
        const auto record = reader.record(m_spec, id.raw());
        if (record)
            return std::optional<T>(from(*record));
        if (record.error().code == QLatin1StringView(errc::NotFound))
            return std::optional<T>();
        return failed(record);
    }

    Status each(Reader &reader, const std::function<void(T &&)> &row) const
    {
        return records::eachLiving(reader.db(), m_spec, [&](Record &&record) {
            row(from(record));
            return true;
        });
    }

    /// Writes the row, a new one where its id is null; it belongs where its customer does.
    [[nodiscard]] Result<StrongId<Tag>> put(Edit &edit, T value) const
    {
        if (value.id.isNull())
            value.id = StrongId<Tag>(edit.ids().next());
        WEIWO_ASSIGN(const std::optional<Id> home, homeOf(edit, value.customer));
        Record record;
        record.id = value.id.raw();
        record.home = home;
        for (const Column &column : m_columns)
            record.values.push_back(std::visit([&](auto member) { return toColumn(value.*member); },
                                               column.member));
        WEIWO_TRY(edit.put(edit.table(m_spec.key), record));
        return value.id;
    }

    [[nodiscard]] Status remove(Edit &edit, const StrongId<Tag> &id) const
    {
        return edit.remove(edit.table(m_spec.key), id.raw());
    }

private:
    struct SpecOf
    {
        const Column &column;
        [[nodiscard]] ColumnSpec make(ColumnKind kind, const QString &to = {}) const
        {
            return {QString::fromLatin1(column.name), kind, column.title, to, false};
        }
        ColumnSpec operator()(QString T::*) const { return make(ColumnKind::Text); }
        ColumnSpec operator()(bool T::*) const { return make(ColumnKind::Flag); }
        ColumnSpec operator()(QDateTime T::*) const { return make(ColumnKind::Instant); }
        ColumnSpec operator()(CustomerId T::*) const { return make(ColumnKind::Reference, QStringLiteral("customer")); }
        ColumnSpec operator()(std::optional<org::NodeId> T::*) const { return make(ColumnKind::Reference, QStringLiteral("node")); }
    };
    static Value toColumn(const QString &text) { return textValue(text); }
    static Value toColumn(bool flag) { return Value(qint64(flag ? 1 : 0)); }
    static Value toColumn(const CustomerId &id) { return toValue(id.raw()); }
    static Value toColumn(const QDateTime &at) { return at.isValid() ? Value(at.toMSecsSinceEpoch()) : Value(); }
    static Value toColumn(const std::optional<org::NodeId> &id) { return id ? toValue(id->raw()) : Value(); }
    static void read(QString &text, const Value &value) { text = textOf(value); }
    static void read(bool &flag, const Value &value) { flag = integerOf(value) != 0; }
    static void read(CustomerId &id, const Value &value) { id = CustomerId(idOf(value)); }
    static void read(QDateTime &at, const Value &value)
    {
        if (const auto ms = optionalInteger(value))
            at = QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC);
    }
    static void read(std::optional<org::NodeId> &id, const Value &value)
    {
        if (const auto raw = optionalId(value))
            id = org::NodeId(*raw);
    }

    [[nodiscard]] T from(const Record &record) const
    {
        T value;
        value.id = StrongId<Tag>(record.id);
        for (size_t i = 0; i < m_columns.size(); ++i)
            std::visit([&](auto member) { read(value.*member, record.values[i]); }, m_columns[i].member);
        return value;
    }

    TableSpec m_spec;
    std::vector<Column> m_columns;
};

} // namespace weiwo::customers
