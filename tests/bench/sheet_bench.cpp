#include "core/exchange/sheet/xlsx_reader.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QTemporaryDir>
#include <cstdlib>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr int Rows = 100'000;
constexpr int Numbers = 6;
constexpr int Texts = 4;
constexpr double ReadGoal = 0.4;

/// A hundred thousand rows of ten cells, in constant memory or with shared texts.
void write(const QString &path, bool constant)
{
    const QByteArray name = path.toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = constant ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *book = workbook_new_opt(name.constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    for (int row = 0; row < Rows; ++row) {
        for (int column = 0; column < Numbers; ++column)
            worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column),
                                   row * 100 + column * 7.25, nullptr);
        for (int column = Numbers; column < Numbers + Texts; ++column)
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                   QByteArray("客户 " + QByteArray::number(row % 5000 * column)),
                                   nullptr);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        std::abort();
}

void read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    const auto book = XlsxBook::open(file, path);
    SheetFormat format;
    format.headerRow = 0;
    const auto reader = book ? XlsxReader::open(**book, format) : failed(book);
    SourceRow row;
    int rows = 0;
    size_t cells = 0;
    for (; reader; ++rows, cells += row.cells.size()) {
        const auto found = (*reader)->next(row);
        if (!found || !*found)
            break;
    }
    if (rows != Rows || cells != size_t(Rows) * (Numbers + Texts))
        std::abort();
}

} // namespace

void benchSheets(BenchTable &table)
{
    table.section(
        u"Spreadsheets, 100,000 rows × 10; reference: libxlsxwriter writes them, constant memory"_s);
    const QTemporaryDir folder;
    const QString constant = folder.filePath(u"constant.xlsx"_s);
    const QString shared = folder.filePath(u"shared.xlsx"_s);
    const double reference = bestTime(3, [&] { write(constant, true); });
    write(shared, false);
    table.add(
        {u"read, texts in the cells"_s, bestTime(3, [&] { read(constant); }), reference, ReadGoal});
    table.add({u"read, shared texts"_s, bestTime(3, [&] { read(shared); }), reference, ReadGoal});
}

} // namespace weiwo
