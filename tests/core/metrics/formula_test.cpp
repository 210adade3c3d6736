#include "core/metrics/formula.h"
#include "core/metrics/metric_set.h"
#include "tests/support/sandbox.h"

using namespace weiwo;
using namespace weiwo::metrics;
using namespace Qt::StringLiterals;
using weiwo::test::must;

namespace {

/// What the keys of these tests are: m… money, c… counts, q… quantities, r… ratios; …x are not additive.
FormulaType typeOf(const QString &key)
{
    const Kind kind = key.startsWith(u'm') ? Kind::Money : key.startsWith(u'c') ? Kind::Count
        : key.startsWith(u'q')             ? Kind::Quantity : Kind::Ratio;
    return {kind, kind != Kind::Ratio && !key.endsWith(u'x'), false, false};
}

Figure whole(qint64 value)
{
    return {value, {}};
}

/// The value as text: whole, or the ratio; "-" where there is none.
std::string valued(const char *text, const QHash<QString, Figure> &figures)
{
    const FormulaPart formula = must(readFormula(QString::fromUtf8(text)));
    const FormulaType type = must(typeOfFormula(formula, typeOf));
    const Figure figure = valueOf(formula, type, typeOf, figures);
    if (figure.whole)
        return std::to_string(*figure.whole);
    return figure.ratio ? QString::number(*figure.ratio, 'g', 12).toStdString() : "-";
}

} // namespace

TEST_CASE("Formulas have the value that arithmetic gives them")
{
    const QHash<QString, Figure> figures = {
        {u"m.a"_s, whole(100'000)}, {u"m.b"_s, whole(30'000)},   {u"m.zero"_s, whole(0)},
        {u"c.n"_s, whole(7)},       {u"q.pieces"_s, whole(2500)}, {u"r.half"_s, {{}, 0.5}},
        {u"m.max"_s, whole(std::numeric_limits<qint64>::max())}};
    struct Case
    {
        const char *formula;
        const char *value;
    };
    const Case cases[] = {
        {"m.a - m.b", "70000"},
        {"m.a+m.b+m.b", "160000"},
        {"-m.a", "-100000"},
        {"m.a - (m.b - m.b)", "100000"},
        {"m.a - m.b - m.b", "40000"},
        {"m.a / m.b", "3.33333333333"},
        {"m.a ÷ m.b × 3", "10"},
        {"（m.a － m.b）／m.a", "0.7"},
        {"m.a * 0.13", "13000"},
        {"m.b * 0.00005", "2"},                    // 1.5 fen, away from zero
        {"-m.b * 0.00005", "-2"},
        {"m.a / c.n", "14286"},                    // 14285.71 fen
        {"m.a / q.pieces", "40000"},               // 2.5 pieces
        {"q.pieces / c.n", "357"},
        {"m.a / c.n * c.n", "100000"},             // rounded once, at the end
        {"2 * m.a", "200000"},
        {"m.a * r.half", "50000"},
        {"1 - m.b / m.a", "0.7"},
        {"m.a / m.zero", "-"},
        {"m.a / (c.n - c.n)", "-"},
        {"m.a + m.unknown", "100000"},             // both add up over parts
        {"m.a / m.unknown", "-"},
        {"m.ax + m.a", "-"},                       // not additive, and one is missing
        {"m.max + m.a", "-"},                      // leaves 64 bits: never a real number
        {"m.max * m.max / m.max", "!"},
    };
    for (const Case &c : cases) {
        INFO(c.formula);
        if (*c.value != '!')
            CHECK(valued(c.formula, figures) == c.value);
        else
            CHECK_FALSE(typeOfFormula(must(readFormula(QString::fromUtf8(c.formula))), typeOf));
    }
}

TEST_CASE("A formula has the unit that its parts make, or says where they make none")
{
    struct Case
    {
        const char *formula;
        const char *type;          ///< kind, + where additive; a number: refused there
    };
    const Case cases[] = {
        {"m.a", "money+"},          {"m.a - m.b", "money+"},    {"m.a - m.bx", "money"},
        {"2 * m.a - m.b", "money+"}, {"0.5 * m.a", "money"},     {"m.a / 2", "money"},
        {"m.a / m.b", "ratio"},     {"c.a / c.b", "ratio"},     {"m.a / c.a", "money"},
        {"m.a / q.a", "money"},     {"q.a / c.a", "quantity"},  {"c.a + c.b", "count+"},
        {"r.a * m.a", "money"},     {"m.a * r.a", "money"},     {"m.a / r.a", "money"},
        {"c.a * m.a", "money"},     {"-(m.a + m.b)", "money+"}, {"m.a + c.a", "5"},
        {"m.a * m.b", "5"},         {"m.a / m.b + m.a", "11"},  {"1 + m.a", "3"},
        {"c.a * c.b", "5"},         {"c.a / m.a", "5"},         {"1 / m.a", "3"},
        {"1 + 2", "3"},             {"m.a - (c.a / m.b)", "12"},
    };
    for (const Case &c : cases) {
        INFO(c.formula);
        const auto type = typeOfFormula(must(readFormula(QString::fromUtf8(c.formula))), typeOf);
        if (type)
            CHECK((kindKey(type->kind) + (type->additive ? u"+"_s : QString())).toStdString() == c.type);
        else
            CHECK(std::to_string(type.error().more["position"].get<int>()) == c.type);
    }
}

TEST_CASE("What is no formula is refused at its place")
{
    struct Case
    {
        QString formula;
        int position;
    };
    const Case cases[] = {
        {u""_s, 1},          {u"  "_s, 3},        {u"m.a +"_s, 6},      {u"m.a m.b"_s, 5},  {u"(m.a"_s, 5},
        {u"m.a)"_s, 4},      {u"m.a + * m.b"_s, 7}, {u"m.a % 2"_s, 5},    {u"1.2.3 * m.a"_s, 1}, {u"2x"_s, 1},
        {u"m.a / ()"_s, 8},  {u"\"m.a\""_s, 1},   {u"(m.a m.b)"_s, 6},  {u"12. * m.a"_s, 1},
        {QString(70, u'(') + u"m.a"_s, 66}, {QString(1001, u' '), 1000}, {u"=m.a"_s, 1},
    };
    for (const Case &c : cases) {
        INFO(c.formula.left(20).toStdString());
        const auto formula = readFormula(c.formula);
        REQUIRE_FALSE(formula);
        CHECK(formula.error().code == u"bad-input"_s);
        CHECK(formula.error().more["position"] == c.position);
        CHECK(formula.error().message.contains(QString::number(c.position)));
    }
}

TEST_CASE("An additive formula of the sums is the sum of the formula over the parts")
{
    SeededIdSource source(5);
    const auto roll = [&source](qint64 below) { return static_cast<qint64>(source.random() % static_cast<quint64>(below)); };
    const FormulaPart formula = must(readFormula(u"3 * m.a - (m.b - 2 * m.c) - -m.a"_s));
    const FormulaType type = must(typeOfFormula(formula, typeOf));
    REQUIRE(type.additive);
    for (int round = 0; round < 50; ++round) {
        QHash<QString, Figure> sums;
        qint64 sum = 0;
        for (int part = 0; part < 8; ++part) {
            QHash<QString, Figure> figures;
            for (const QString &key : keysOf(formula)) {
                if (roll(4) == 0)
                    continue;
                const qint64 value = roll(2'000'000) - 1'000'000;
                figures.insert(key, whole(value));
                sums[key].whole = sums[key].whole.value_or(0) + value;
            }
            sum += valueOf(formula, type, typeOf, figures).whole.value_or(0);
        }
        CHECK(valueOf(formula, type, typeOf, sums).whole.value_or(0) == sum);
    }
}
