#include "tests/architecture/source_tree.h"

#include <QRegularExpression>

using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QString what;
    QStringList where;              ///< folders that are searched
    QRegularExpression forbidden;
    QRegularExpression allowedIn;   ///< paths that the rule does not hold for
};

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> table = {
        {u"SQL stands in core/storage and a slice's repo"_s,
         {u"core"_s, u"ui"_s, u"app"_s},
         QRegularExpression(u"QSql(Query|Database|TableModel)|\"(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA|VACUUM) "_s),
         QRegularExpression(u"^core/storage/|/repo[a-z_]*\\.(cpp|h)$|^core/pch\\.h$"_s)},
        {u"Dialogs are opened by ui/kit"_s,
         {u"core"_s, u"ui"_s, u"app"_s},
         QRegularExpression(u"QMessageBox|QFileDialog|QInputDialog"_s),
         QRegularExpression(u"^ui/kit/"_s)},
        {u"Money never passes through floating point"_s,
         {u"core"_s, u"ui"_s, u"app"_s},
         QRegularExpression(u"\\b(double|float)\\b[^;]*\\bminor\\b|\\bminor\\b[^;]*(toDouble|\\bdouble\\b|\\bfloat\\b)"_s),
         QRegularExpression(u"^$"_s)},
        {u"Exact money and decimals know no floating point"_s,
         {u"core/money"_s},
         QRegularExpression(u"\\b(double|float)\\b"_s),
         // Weights and the level that they are scaled by may be real; what is placed is integer.
         QRegularExpression(u"^core/money/(?!money|decimal)[a-z_]+\\.(cpp|h)$"_s)},
        {u"The time is asked of a Clock"_s,
         {u"core"_s, u"ui"_s, u"app"_s},
         QRegularExpression(u"current(Date|DateTime|DateTimeUtc|MSecsSinceEpoch|Time)\\("_s),
         QRegularExpression(u"^core/base/"_s)},
        {u"Chance comes from an IdSource"_s,
         {u"core"_s, u"ui"_s, u"app"_s},
         QRegularExpression(u"QRandomGenerator|std::mt19937|\\brand\\(\\)"_s),
         QRegularExpression(u"^core/base/"_s)},
        {u"Colours are tokens"_s,
         {u"ui"_s},
         QRegularExpression(u"QColor\\([0-9\"u#]|QColor\\(Qt::|\"#[0-9A-Fa-f]{6}\""_s),
         QRegularExpression(u"^ui/theme/"_s)},
        {u"QtCharts stands in ui/charts"_s,
         {u"core"_s, u"ui"_s, u"app"_s},
         QRegularExpression(u"#include <(QtCharts|QChart|QLineSeries|QBarSeries|QPieSeries)"_s),
         QRegularExpression(u"^ui/charts/"_s)},
        {u"The context of a text is written out, or the tool that gathers texts misses it"_s,
         {u"core"_s, u"ui"_s, u"app"_s},
         QRegularExpression(u"\\btranslate\\([A-Za-z_]+,"_s),
         QRegularExpression(u"^core/base/text\\.h$"_s)},
        {u"There is no application style sheet"_s,
         {u"ui"_s, u"app"_s},
         QRegularExpression(u"q(App|Application)\\S*setStyleSheet"_s),
         QRegularExpression(u"^$"_s)}};
    return table;
}

} // namespace

TEST_CASE("Everything stands in its place")
{
    for (const Rule &rule : rules()) {
        for (const SourceFile &file : sourceFiles(rule.where)) {
            if (rule.allowedIn.match(file.path).hasMatch())
                continue;
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                const bool broken = rule.forbidden.match(codeOf(file.lines[i])).hasMatch();
                INFO(rule.what.toStdString() << ": " << file.path.toStdString() << ':' << i + 1);
                CHECK_FALSE(broken);
            }
        }
    }
}

TEST_CASE("Catch2's header is named in one place, and no test is switched off")
{
    const QString header = u"#include <"_s + u"catch2"_s;
    const QRegularExpression off(u"\\[\\.\\]|\\[!"_s + u"(mayfail|shouldfail)\\]"_s);
    for (const SourceFile &file : sourceFiles({u"tests"_s})) {
        INFO(file.path.toStdString());
        for (const QString &line : file.lines) {
            CHECK((!line.contains(header) || file.path == u"tests/support/catch.h"_s));
            CHECK_FALSE(off.match(codeOf(line)).hasMatch());
        }
    }
}
