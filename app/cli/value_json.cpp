#include "app/cli/value_json.h"

namespace weiwo::cli {

nlohmann::json valueJson(Reader &reader, const JournalChange &change, const ColumnSpec *column, const Value &value)
{
    if (isNull(value))
        return nullptr;
    if (const auto id = optionalId(value))
        return id->text().toStdString();
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return bytes->toHex().toStdString();
    if (const auto *text = std::get_if<QString>(&value))
        return text->toStdString();
    const qint64 number = integerOf(value);
    switch (column ? column->kind : ColumnKind::Integer) {
    case ColumnKind::Money:
        return journal::amountText(reader, change.table, change.row, number).toStdString();
    case ColumnKind::Date:
        return QDate::fromJulianDay(number).toString(Qt::ISODate).toStdString();
    case ColumnKind::Month:
        return Month::fromIndex(static_cast<int>(number)).key().toStdString();
    default:
        return number;
    }
}

} // namespace weiwo::cli
