#include "ui/kit/grid/grid_clipboard.h"

#include "core/exchange/text/csv_writer.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') || (!cell.isEmpty() && cell.front().isSpace())
        ? QString::fromStdString(formulaUnguarded(cell.toStdString()))
        : cell;
}

} // namespace

TextTable fromTabSeparated(const QString &text)
{
    TextTable rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool atStart = true;
    const auto endCell = [&] {
        row << unguarded(cell);
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

QMimeData *clipboardData(const reporting::ViewTable &table, bool heads)
{
    auto *mime = new QMimeData;
    mime->setText(reporting::toTabSeparated(table, heads));
    mime->setHtml(reporting::toHtml(table, heads));
    return mime;
}

} // namespace weiwo::ui
