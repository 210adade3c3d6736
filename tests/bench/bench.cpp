#include "tests/bench/bench.h"

#include <QStringList>
#include <QTextStream>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr int WhatWidth = 62;

QString cell(const QString &text)
{
    return text.rightJustified(12);
}

QString timeText(double ms)
{
    return ms > 0 ? QString::number(ms, 'f', ms < 10 ? 2 : 1) + u" ms"_s : u"–"_s;
}

QString goalText(const BenchRow &row)
{
    if (row.goal <= 0)
        return u"–"_s;
    const double value = row.reference > 0 ? row.ours / row.reference : row.ours;
    const QString goal = row.reference > 0 ? QString::number(row.goal, 'f', 2) : timeText(row.goal);
    return u"≤ "_s + goal + (value <= row.goal ? u"  met"_s : u"  MISSED"_s);
}

void printLine(const QString &what, const QStringList &cells)
{
    QString line = what.leftJustified(WhatWidth);
    for (const QString &text : cells)
        line += cell(text);
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

void BenchTable::section(const QString &title)
{
    printLine({}, {});
    printLine(title, {u"ours"_s, u"reference"_s, u"ratio"_s, u"goal"_s});
}

void BenchTable::add(const BenchRow &row)
{
    m_rows.push_back(row);
    const QString ratio = row.reference > 0 ? QString::number(row.ours / row.reference, 'f', 2)
                                            : u"–"_s;
    printLine(row.what, {timeText(row.ours), timeText(row.reference), ratio,
                         u"  "_s + goalText(row)});
}

} // namespace weiwo
