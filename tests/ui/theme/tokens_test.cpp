#include "tests/support/catch.h"

#include "ui/theme/tokens.h"

#include <vector>

using namespace weiwo::ui;

namespace {

double worst(Token ink, const std::vector<Token> &grounds, bool dark)
{
    double ratio = 21;
    for (const Token ground : grounds)
        ratio = std::min(ratio, contrastRatio(tokenColor(ink, dark), tokenColor(ground, dark)));
    return ratio;
}

const std::vector<Token> Surfaces{Token::Window, Token::Base,   Token::Alt, Token::Header,
                                  Token::Hover,  Token::Sidebar, Token::Selection};

} // namespace

TEST_CASE("Text has the promised contrast on every surface")
{
    struct Row
    {
        Token ink;
        double light;
        double dark;
    };
    const Row row = GENERATE(Row{Token::Text, 12.6, 8.4}, Row{Token::Text2, 6.0, 5.4},
                             Row{Token::Text3, 4.7, 4.5});
    CHECK(worst(row.ink, Surfaces, false) >= row.light);
    CHECK(worst(row.ink, Surfaces, true) >= row.dark);
}

TEST_CASE("Status text is readable on surfaces and on its own soft fill")
{
    struct Row
    {
        Token ink;
        Token soft;
    };
    const Row row = GENERATE(
        Row{Token::Success, Token::SuccessSoft}, Row{Token::Warn, Token::WarnSoft},
        Row{Token::Danger, Token::DangerSoft}, Row{Token::Info, Token::InfoSoft});
    const std::vector<Token> grounds{Token::Base, Token::Window, Token::Hover, row.soft,
                                     Token::Selection};
    CHECK(worst(row.ink, grounds, false) >= 4.6);
    CHECK(worst(row.ink, grounds, true) >= 5.0);
}

TEST_CASE("Actions, focus and edges stand out")
{
    const bool dark = GENERATE(false, true);
    CHECK(contrastRatio(tokenColor(Token::OnAccent, dark), tokenColor(Token::Accent, dark)) >= 5.8);
    CHECK(contrastRatio(tokenColor(Token::Focus, dark), tokenColor(Token::Base, dark)) >= 5.8);
    CHECK(contrastRatio(tokenColor(Token::BorderStrong, dark), tokenColor(Token::Base, dark)) >= 3);
    CHECK(contrastRatio(tokenColor(Token::SelectionText, dark),
                        tokenColor(Token::Selection, dark)) >= 7);
    for (const Token fill : {Token::Good, Token::Watch, Token::Bad, Token::None})
        CHECK(contrastRatio(tokenColor(fill, dark), tokenColor(Token::Base, dark)) >= 3);
    for (int i = 0; i < CategoricalCount; ++i)
        CHECK(contrastRatio(categoricalColor(i, dark), tokenColor(Token::Base, dark)) >= 3);
}

TEST_CASE("Text on a heat cell is picked by contrast")
{
    const bool dark = GENERATE(false, true);
    for (int i = 0; i < SequentialCount; ++i)
        CHECK(contrastRatio(textOn(sequentialColor(i, dark)), sequentialColor(i, dark)) >= 4.5);
    for (int i = 0; i < DivergingCount; ++i)
        CHECK(contrastRatio(textOn(divergingColor(i, dark)), divergingColor(i, dark)) >= 4.5);
}

TEST_CASE("The formula gives the known ratios")
{
    CHECK(contrastRatio(QColor(0, 0, 0), QColor(255, 255, 255)) == Approx(21.0));
    CHECK(contrastRatio(QColor(0x77, 0x77, 0x77), QColor(255, 255, 255))
          == Approx(4.48).margin(0.01));
    CHECK(mixed(QColor(0, 0, 0), QColor(255, 255, 255), 0.5) == QColor(128, 128, 128));
}
