#include "tests/architecture/source_tree.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// The table of layers: a directory may include its own layer's lower ones only.
const QMap<QString, int> &layers()
{
    static const QMap<QString, int> table = {
        {u"core/base"_s, 0},      {u"core/money"_s, 1},     {u"core/period"_s, 1},
        {u"core/storage"_s, 2},   {u"core/workspace"_s, 3}, {u"core/metrics"_s, 4},
        {u"core/exchange"_s, 4},  {u"core/reporting"_s, 4}, {u"core/sync"_s, 4},      {u"core/calendar"_s, 5},
        {u"core/org"_s, 5},       {u"core/sales"_s, 5},     {u"core/customers"_s, 5},
        {u"core/quotas"_s, 5},    {u"core/performance"_s, 5}, {u"core/program"_s, 6}};
    return table;
}

/// Which slices a slice may include; every slice may include calendar.
const QMap<QString, QStringList> &slices()
{
    static const QMap<QString, QStringList> table = {
        {u"core/calendar"_s, {}},
        {u"core/org"_s, {}},
        {u"core/sales"_s, {u"core/org"_s}},
        {u"core/customers"_s, {u"core/org"_s, u"core/sales"_s}},
        {u"core/quotas"_s, {u"core/org"_s, u"core/sales"_s, u"core/customers"_s}},
        {u"core/performance"_s, {u"core/org"_s, u"core/quotas"_s}}};
    return table;
}

QString directoryOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

/// Every `#include "core/…"` of a file.
QStringList includesOf(const SourceFile &file)
{
    static const QRegularExpression include(u"^#include \"([a-z_]+/[^\"]+)\""_s);
    QStringList list;
    for (const QString &line : file.lines)
        if (const auto match = include.match(line); match.hasMatch())
            list << match.captured(1);
    return list;
}

bool mayInclude(const QString &from, const QString &to)
{
    if (from == to || to == "core/calendar"_L1)
        return layers().value(from, 6) >= layers().value(to, 0);
    const int own = layers().value(from, 6);
    const int other = layers().value(to, 6);
    if (own == 5 && other == 5)
        return slices().value(from).contains(to);
    // Layer 4's metrics, exchange, reporting and sync, and layer 1's money and period, stand beside each other.
    return other < own || (other == own && own != 5);
}

} // namespace

TEST_CASE("Files include downwards only, and slices only the slices named for them")
{
    for (const SourceFile &file : sourceFiles({u"core"_s})) {
        const QString from = directoryOf(file.path);
        if (file.path.count(u'/') == 1)
            continue;
        INFO(file.path.toStdString());
        REQUIRE(layers().contains(from));
        for (const QString &include : includesOf(file)) {
            INFO(include.toStdString());
            CHECK(include.startsWith(u"core/"_s));
            if (include.count(u'/') == 1) {
                CHECK(from == u"core/program"_s);
                continue;
            }
            CHECK(mayInclude(from, directoryOf(include)));
        }
    }
}

TEST_CASE("A slice shows others its types, queries and commands, never its repo")
{
    for (const SourceFile &file : sourceFiles({u"core"_s, u"ui"_s, u"app"_s})) {
        for (const QString &include : includesOf(file)) {
            if (!include.section(u'/', -1).contains(u"repo"_s) || include.startsWith(u"core/reporting"_s))
                continue;
            INFO(file.path.toStdString() + " includes " + include.toStdString());
            CHECK(directoryOf(file.path) == directoryOf(include));
        }
    }
}

TEST_CASE("Core knows no window")
{
    static const QRegularExpression window(u"^#include <Q(Widget|Gui|Application|Color|Pixmap|Icon|Font|Painter|MessageBox)"_s);
    for (const SourceFile &file : sourceFiles({u"core"_s})) {
        INFO(file.path.toStdString());
        for (const QString &line : file.lines)
            CHECK_FALSE(window.match(line).hasMatch());
    }
}

TEST_CASE("Panels do not know each other, and the shell knows panels only through their list")
{
    for (const SourceFile &file : sourceFiles({u"ui"_s})) {
        const QString from = file.path.section(u'/', 0, 2);
        for (const QString &include : includesOf(file)) {
            if (!include.startsWith(u"ui/panels/"_s))
                continue;
            INFO(file.path.toStdString() + " includes " + include.toStdString());
            const bool own = include.startsWith(from + u'/') && file.path.startsWith(u"ui/panels/"_s);
            const bool list = file.path == u"ui/panels/panel_list.cpp"_s || include == u"ui/panels/panel_list.h"_s
                || include == u"ui/panels/panel_entry.h"_s;
            CHECK((own || list));
        }
    }
}
