#include "ui/kit/grid/grid_clipboard.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

QString quotedIfNeeded(const QString &cell)
{
    const bool plain = !cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r')
                    && !cell.startsWith(u'"');
    if (plain)
        return cell;
    QString escaped = cell;
    escaped.replace(u'"', u"\"\""_s);
    return u'"' + escaped + u'"';
}

} // namespace

QString toTabSeparated(const TextTable &rows)
{
    QString result;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                result += u'\t';
            result += quotedIfNeeded(row[i]);
        }
        result += u"\r\n"_s;
    }
    return result;
}

TextTable fromTabSeparated(const QString &text)
{
    TextTable rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool atStart = true;
    const auto endCell = [&] {
        row << cell;
        cell.clear();
        atStart = true;
    };
    const auto endRow = [&] {
        endCell();
        rows.push_back(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool doubled = c == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
        if (quoted) {
            if (doubled) {
                cell += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"' && atStart && text.indexOf(u'"', i + 1) > i) {
            quoted = true;
            atStart = false;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endRow();
        } else {
            cell += c;
            atStart = false;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

QString toHtmlTable(const TextTable &rows, const std::vector<bool> &numeric, bool firstRowIsHead)
{
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    bool head = firstRowIsHead;
    for (const QStringList &row : rows) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = row[i].toHtmlEscaped().replace(u'\n', u"<br>"_s);
            const bool number = size_t(i) < numeric.size() && numeric[size_t(i)];
            if (head)
                html += u"<th>%1</th>"_s.arg(cell);
            else if (number)
                html += u"<td align=\"right\">%1</td>"_s.arg(cell);
            else
                html += u"<td style=\"mso-number-format:'\\@'\">%1</td>"_s.arg(cell);
        }
        html += u"</tr>"_s;
        head = false;
    }
    return html + u"</table>"_s;
}

} // namespace weiwo::ui
