#include "core/customers/duplicates/similarity.h"
#include "tests/support/catch.h"

#include <QString>
#include <random>

using namespace weiwo::customers;
using namespace Qt::StringLiterals;

TEST_CASE("Jaro-Winkler has the published values")
{
    struct Row { QString a, b; double value; };
    const Row row = GENERATE(values<Row>({{u"MARTHA"_s, u"MARHTA"_s, 0.9611},
                                          {u"DWAYNE"_s, u"DUANE"_s, 0.8400},
                                          {u"DIXON"_s, u"DICKSONX"_s, 0.8133},
                                          {u"华为技术"_s, u"华为科技"_s, 0.8667},
                                          {u"𠀀为技术"_s, u"𠀀为科技"_s, 0.8667},
                                          {u""_s, u""_s, 1},
                                          {u"A"_s, u""_s, 0},
                                          {u"AB"_s, u"CD"_s, 0}}));
    INFO(row.a.toStdString());
    CHECK(jaroWinkler(row.a, row.b) == Approx(row.value).margin(5e-5));
    CHECK(jaroWinkler(row.b, row.a) == jaroWinkler(row.a, row.b));
}

TEST_CASE("Dice counts the pairs of neighbours, each as often as it occurs")
{
    CHECK(bigramDice(u"华为技术", u"华为科技") == Approx(0.3333).margin(5e-5));
    CHECK(bigramDice(u"AAAA", u"AA") == Approx(0.5));
    CHECK(bigramDice(u"NIGHT", u"NACHT") == Approx(0.25));
    CHECK(bigramDice(u"A", u"A") == 1);
    CHECK(bigramDice(u"A", u"B") == 0);
    CHECK(nameSimilarity(u"华为技术", u"华为技术") == 1);
    CHECK(nameSimilarity(u"华为技术", u"华为科技") == Approx(2.0 / 3).margin(1e-9));
}

TEST_CASE("An edit is a character put in, taken out, replaced or swapped")
{
    CHECK(editDistance(u"KITTEN", u"KITTEN", 3) == 0);
    CHECK(editDistance(u"KITTEN", u"SITTING", 3) == 3);
    CHECK(editDistance(u"ABCD", u"ABDC", 2) == 1);
    CHECK(editDistance(u"ABCD", u"BCD", 2) == 1);
    CHECK(editDistance(u"ABCD", u"WXYZ", 2) == 3);
    CHECK(editDistance(u"", u"AB", 2) == 2);
}

TEST_CASE("Similarities are the same both ways, between 0 and 1, and 1 for equal texts alone")
{
    std::mt19937 dice(7);
    const QString letters = u"华为技术ABAB"_s;
    const auto word = [&] {
        QString text;
        for (size_t i = 0, size = 1 + dice() % 7; i < size; ++i)
            text += letters[qsizetype(dice() % size_t(letters.size()))];
        return text;
    };
    for (int i = 0; i < 5000; ++i) {
        const QString a = word(), b = word();
        INFO(a.toStdString() << ' ' << b.toStdString());
        const double value = nameSimilarity(a, b);
        CHECK(value == nameSimilarity(b, a));
        CHECK(value >= 0);
        CHECK((value == 1) == (a == b));
        CHECK(editDistance(a, b, 7) == editDistance(b, a, 7));
    }
}
