#include "core/customers/text_block.h"
#include "tests/support/catch.h"

#include <random>

using namespace weiwo::customers;

namespace {

/// Entries and places as each() has them, by looking at one text after another.
template<class Char>
std::vector<std::pair<size_t, size_t>> oneByOne(const std::vector<std::basic_string<Char>> &texts, const std::basic_string<Char> &what)
{
    std::vector<std::pair<size_t, size_t>> found;
    for (size_t i = 0; i < texts.size(); ++i)
        if (const size_t at = texts[i].find(what); at != std::basic_string<Char>::npos)
            found.emplace_back(i, at);
    return found;
}

template<class Char>
void checkAll(unsigned seed)
{
    std::mt19937 random(seed);
    const auto text = [&](size_t longest, unsigned letters) {
        std::basic_string<Char> made(random() % (longest + 1), Char('a'));
        for (Char &c : made)
            c = Char('a' + random() % letters);
        return made;
    };
    for (const size_t count : {0U, 1U, 3U, 200U}) {
        TextBlock<Char> block;
        std::vector<std::basic_string<Char>> texts;
        for (size_t i = 0; i < count; ++i) {
            // Few letters: many hits, and many that begin and end alike.
            texts.push_back(text(i % 7 == 0 ? 90 : 12, 3));
            block.add(texts.back());
            CHECK(block.of(i) == texts.back());
        }
        for (size_t length = 1; length < 40; length = length < 6 ? length + 1 : length * 2) {
            std::basic_string<Char> what = text(0, 3);
            while (what.size() < length)
                what += Char('a' + random() % 3);
            std::vector<std::pair<size_t, size_t>> found;
            block.each(what, [&](size_t entry, size_t at) { found.emplace_back(entry, at); });
            CAPTURE(seed, count, length);
            CHECK(found == oneByOne(texts, what));
        }
    }
}

} // namespace

TEST_CASE("A block of texts has what its texts have one by one, at the same places")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        checkAll<char>(seed);
        checkAll<char16_t>(seed);
    }
}
