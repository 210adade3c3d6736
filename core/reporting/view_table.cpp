#include "core/reporting/view_table.h"

#include "core/base/text.h"
#include "core/exchange/text/csv_writer.h"
#include "core/money/decimal.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace weiwo::reporting {

namespace {

constexpr int IndentPx = 16;

QString quotedIfNeeded(const QString &cell)
{
    const bool plain = !cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r') && !cell.startsWith(u'"');
    if (plain)
        return cell;
    QString escaped = cell;
    escaped.replace(u'"', u"\"\""_s);
    return u'"' + escaped + u'"';
}

QString tabRow(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << quotedIfNeeded(cell);
    return quoted.join(u'\t') + u"\r\n"_s;
}

QString guarded(const QString &text)
{
    return QString::fromStdString(formulaGuarded(text.toStdString()));
}

QString htmlCell(const ViewColumn &column, const ViewRow &row, const ViewCell &cell, bool first)
{
    QString text = cellText(column, cell).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (row.total)
        text = u"<b>%1</b>"_s.arg(text);
    if (isNumeric(column.kind))
        return u"<td align=\"right\">%1</td>"_s.arg(text);
    QString style = u"mso-number-format:'\\@'"_s;
    if (first && row.depth > 0)
        style += u";padding-left:%1px;mso-char-indent-count:%2"_s.arg(row.depth * IndentPx).arg(row.depth);
    return u"<td style=\"%1\">%2</td>"_s.arg(style, text);
}

} // namespace

bool isNumeric(ViewKind kind)
{
    return kind == ViewKind::Money || kind == ViewKind::Count || kind == ViewKind::Quantity || kind == ViewKind::Percent;
}

QString headOf(const ViewColumn &column)
{
    return column.unit.isEmpty() ? column.title
                                 : translate("reporting", "%1 (%2)", "column title, unit").arg(column.title, column.unit);
}

int placesOf(const ViewColumn &column)
{
    int places = column.digits;
    for (qint64 factor = column.factor; factor >= 10; factor /= 10)
        ++places;
    return places;
}

QString cellText(const ViewColumn &column, const ViewCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    const auto *number = std::get_if<qint64>(&cell);
    if (!number)
        return {};
    if (column.kind == ViewKind::Date)
        return QDate::fromJulianDay(*number).toString(Qt::ISODate);
    const QString text = decimalText({*number, placesOf(column)});
    return column.kind == ViewKind::Percent ? text + u'%' : text;
}

QStringList headLines(const ViewTable &table)
{
    QStringList lines;
    for (const QString &line : {table.title, table.subtitle, table.source})
        if (!line.isEmpty())
            lines << line;
    return lines;
}

bool hasGroups(const ViewTable &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const ViewRow &row) { return row.depth > 0; });
}

QString toTabSeparated(const ViewTable &table, bool heads)
{
    QString text;
    if (heads) {
        QStringList titles;
        for (const ViewColumn &column : table.columns)
            titles << guarded(headOf(column));
        text += tabRow(titles);
    }
    for (const ViewRow &row : table.rows) {
        QStringList cells;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const QString cell = cellText(table.columns[i], row.cells[i]);
            cells << (std::holds_alternative<QString>(row.cells[i]) ? guarded(cell) : cell);
        }
        text += tabRow(cells);
    }
    return text;
}

QString toHtml(const ViewTable &table, bool heads)
{
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    if (heads) {
        html += u"<tr>"_s;
        for (const ViewColumn &column : table.columns)
            html += u"<th>%1</th>"_s.arg(headOf(column).toHtmlEscaped());
        html += u"</tr>"_s;
    }
    for (const ViewRow &row : table.rows) {
        html += u"<tr>"_s;
        for (size_t i = 0; i < table.columns.size(); ++i)
            html += htmlCell(table.columns[i], row, row.cells[i], i == 0);
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace weiwo::reporting
