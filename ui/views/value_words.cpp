#include "ui/views/value_words.h"

#include "core/base/text.h"
#include "core/money/readable.h"
#include "core/period/period.h"
#include "core/workspace/journal.h"
#include "core/workspace/node_tree.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int ShortId = 8;

const ColumnSpec &homeColumn()
{
    static const ColumnSpec home{
        .name = u"home"_s, .kind = ColumnKind::Reference, .title = WEIWO_TEXT("Journal", "belongs to"), .refersTo = u"node"_s};
    return home;
}

const ColumnSpec *columnOf(const Registry &registry, const QString &table, const QString &field)
{
    if (field == homeColumn().name)
        return &homeColumn();
    const TableSpec *spec = registry.tables.find(table);
    const int place = spec ? spec->indexOf(field) : -1;
    return place >= 0 ? &spec->columns[size_t(place)] : nullptr;
}

QString referenceWords(Reader &reader, const ColumnSpec &column, const Value &value)
{
    const auto id = optionalId(value);
    return id ? journal::recordName(reader, column.refersTo, *id) : QString();
}

} // namespace

QString valueWords(Reader &reader, const QString &table, const Id &row, const ColumnSpec *column, const Value &value)
{
    if (isNull(value))
        return u"—"_s;
    const auto number = optionalInteger(value);
    if (!column)
        return number ? QString::number(*number) : textOf(value);
    switch (column->kind) {
    case ColumnKind::Text: return textOf(value);
    case ColumnKind::Reference: return referenceWords(reader, *column, value);
    case ColumnKind::Date: return QDate::fromJulianDay(number.value_or(0)).toString(Qt::ISODate);
    case ColumnKind::Month: return Month::fromIndex(int(number.value_or(0))).key();
    case ColumnKind::Money: return grouped(journal::amountText(reader, table, row, number.value_or(0)));
    case ColumnKind::Quantity: return QString::number(double(number.value_or(0)) / 1000.0, 'g', 15);
    case ColumnKind::Flag: return number.value_or(0) ? translate("Journal", "yes") : translate("Journal", "no");
    case ColumnKind::Instant: return QDateTime::fromMSecsSinceEpoch(number.value_or(0)).toString(u"yyyy-MM-dd HH:mm"_s);
    case ColumnKind::Integer: break;
    }
    return number ? QString::number(*number) : textOf(value);
}

QString fieldValueWords(Reader &reader, const QString &table, const Id &row, const QString &field, const Value &value)
{
    return valueWords(reader, table, row, columnOf(reader.registry(), table, field), value);
}

QString fieldTitle(const Registry &registry, const QString &table, const QString &field)
{
    const ColumnSpec *column = columnOf(registry, table, field);
    return column ? column->title.str() : field;
}

QString tableTitle(const Registry &registry, const QString &table)
{
    const TableSpec *spec = registry.tables.find(table);
    return spec ? spec->title.str() : table;
}

QString nodeWords(Reader &reader, const Id &node)
{
    const QString name = reader.registry().nodeTree ? reader.registry().nodeTree->nameOf(reader, node).value_or(QString()) : QString();
    return name.isEmpty() ? node.text().left(ShortId) : name;
}

} // namespace weiwo::ui
