#include "core/customers/duplicates/find_duplicates.h"
#include "tests/support/catch.h"
#include "tests/support/duplicate_cases.h"
#include "tests/support/sandbox.h"

#include <numeric>

using namespace weiwo;
using namespace weiwo::customers;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

DuplicateRow row(const QString &id, const QString &name, const QString &phone = {},
                 const QString &city = {})
{
    DuplicateRow made;
    made.id = id;
    made.name = name;
    made.phone = phone;
    made.city = city;
    return made;
}

DuplicatePair onlyPair(const std::vector<DuplicateRow> &rows, double threshold = 0)
{
    const Duplicates found = must(findDuplicates(rows, {.threshold = threshold}));
    REQUIRE(found.pairs.size() == 1);
    return found.pairs.front();
}

using Pairs = std::vector<std::pair<size_t, size_t>>;
Pairs pairsOf(const Duplicates &found)
{
    Pairs pairs;
    for (const DuplicatePair &pair : found.pairs)
        pairs.emplace_back(pair.a, pair.b);
    return pairs;
}

} // namespace

TEST_CASE("Fields weigh what Fellegi and Sunter's table says")
{
    const MatchModel model = MatchModel::start();
    struct Row { MatchField field; MatchLevel level; double weight; };
    const Row row = GENERATE(values<Row>({
        {MatchField::Code, MatchLevel::Agree, 23.22}, {MatchField::Code, MatchLevel::Differ, -5.64},
        {MatchField::Phone, MatchLevel::Agree, 12.97}, {MatchField::Phone, MatchLevel::Differ, -2.32},
        {MatchField::Name, MatchLevel::Agree, 9.81}, {MatchField::Name, MatchLevel::Differ, -3.32},
        {MatchField::City, MatchLevel::Agree, 4.25}, {MatchField::City, MatchLevel::Differ, -4.25},
        {MatchField::Email, MatchLevel::Agree, 16.10}, {MatchField::Email, MatchLevel::Differ, -1.74},
        {MatchField::Address, MatchLevel::Agree, 9.45}, {MatchField::Address, MatchLevel::Differ, -1.74},
        {MatchField::Address, MatchLevel::Missing, 0}}));
    Comparison comparison;
    comparison.levels[size_t(row.field)] = row.level;
    CHECK(model.weight(comparison, row.field) == Approx(row.weight).margin(5e-3));
}

TEST_CASE("Name and phone agree, the city does not: 0.7912, which is to be looked at")
{
    const std::vector<DuplicateRow> rows{row(u"1"_s, u"宏达贸易有限公司"_s, u"13800001111"_s, u"深圳"_s),
                                         row(u"2"_s, u"宏达贸易有限公司"_s, u"138 0000 1111"_s, u"北京市"_s)};
    const DuplicatePair pair = onlyPair(rows);
    CHECK(pair.score == Approx(18.53).margin(5e-3));
    CHECK(pair.probability == Approx(0.7912).margin(5e-5));
    double sum = 0;
    for (const MatchReason &reason : pair.reasons) {
        sum += reason.weight;
        CHECK(!reasonText(reason).isEmpty());
    }
    CHECK(sum == Approx(pair.score));
    CHECK(pair.reasons.size() == 3);
    const Duplicates found = must(findDuplicates(rows));
    CHECK(found.pairs.empty());
    REQUIRE(found.review.size() == 1);
    CHECK(found.review.front().apart == Apart::No);
}

TEST_CASE("Two that are apart are never proposed, whatever agrees")
{
    auto a = row(u"1"_s, u"宏达贸易有限公司"_s, u"0755-28780808"_s, u"深圳"_s);
    a.email = u"info@hongda.cn"_s;
    a.creditCode = u"914403001922038216"_s;
    auto b = a;
    b.id = u"2"_s;
    SECTION("different valid codes")
    {
        b.creditCode = u"91512081MA62K0260E"_s;
        const Duplicates found = must(findDuplicates({a, b}, {.threshold = 0}));
        CHECK(found.pairs.empty());
        REQUIRE(found.review.size() == 1);
        CHECK(found.review.front().apart == Apart::Codes);
    }
    SECTION("a branch")
    {
        b.name = u"宏达贸易有限公司上海分公司"_s;
        const Duplicates found = must(findDuplicates({a, b}, {.threshold = 0}));
        CHECK(found.pairs.empty());
        REQUIRE(found.review.size() == 1);
        CHECK(found.review.front().apart == Apart::Branch);
    }
    SECTION("a person's word")
    {
        CHECK(must(findDuplicates({a, b})).pairs.size() == 1);
        CHECK(must(findDuplicates({a, b}, {.notSame = {{0, 1}}})).pairs.empty());
    }
    SECTION("one code is one company, whatever it is called")
    {
        b.name = u"金山科技有限公司"_s;
        CHECK(must(findDuplicates({a, b})).pairs.size() == 1);
    }
}

TEST_CASE("A cluster is cut where it would join two that are apart")
{
    auto a = row(u"1"_s, u"宏达贸易有限公司"_s, u"13800001111"_s, u"深圳"_s);
    a.creditCode = u"914403001922038216"_s;
    auto b = row(u"2"_s, u"宏达贸易"_s, u"13800001111"_s, u"深圳"_s);
    b.email = u"info@hongda.cn"_s;
    auto c = row(u"3"_s, u"宏达贸易有限公司"_s, u"13800001111"_s, u"深圳"_s);
    c.creditCode = u"91512081MA62K0260E"_s;
    c.email = u"info@hongda.cn"_s;
    const Duplicates found = must(findDuplicates({a, b, c}));
    CHECK(found.clusters == std::vector<std::vector<size_t>>{{1, 2}});
    CHECK(pairsOf(found) == Pairs{{1, 2}});
}

TEST_CASE("On made sets precision is at least 0.98 and recall 0.95")
{
    const auto seed = GENERATE(quint64(1), quint64(2), quint64(3), quint64(4));
    const DuplicateCases::Set set = DuplicateCases(seed).make(10000);
    const Duplicates found = must(findDuplicates(set.rows));
    DuplicateScore score;
    score.add(set, pairsOf(found));
    INFO("precision " << score.precision() << ", recall " << score.recall() << " of " << score.real);
    CHECK(score.real > 1500);
    CHECK(score.precision() >= 0.98);
    CHECK(score.recall() >= 0.95);
}

TEST_CASE("The order of the rows does not matter")
{
    const DuplicateCases::Set set = DuplicateCases(5).make(2000);
    const Duplicates found = must(findDuplicates(set.rows));
    std::vector<size_t> order(set.rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::mt19937 dice(1);
    std::shuffle(order.begin(), order.end(), dice);
    std::vector<DuplicateRow> moved;
    for (const size_t from : order)
        moved.push_back(set.rows[from]);
    const auto ids = [](const Duplicates &result, const std::vector<DuplicateRow> &rows) {
        std::set<std::tuple<QString, QString, double>> pairs;
        for (const DuplicatePair &pair : result.pairs) {
            const QString &a = rows[pair.a].id, &b = rows[pair.b].id;
            pairs.emplace(std::min(a, b), std::max(a, b), pair.probability);
        }
        return pairs;
    };
    CHECK(found.pairs.size() > 100);
    CHECK(ids(found, set.rows) == ids(must(findDuplicates(moved)), moved));
}

TEST_CASE("A higher threshold proposes no pair that a lower one does not review or propose")
{
    const DuplicateCases::Set set = DuplicateCases(6).make(2000);
    size_t before = std::numeric_limits<size_t>::max();
    for (const double threshold : {0.5, 0.9, 0.95, 0.99, 0.9999}) {
        const Duplicates found = must(findDuplicates(set.rows, {.threshold = threshold}));
        std::set<std::pair<size_t, size_t>> edges;
        CHECK(found.pairs.size() <= before);
        before = found.pairs.size();
        for (const DuplicatePair &pair : found.review)
            CHECK(pair.probability >= 0.5);
    }
}

TEST_CASE("Comparing is the same both ways")
{
    const DuplicateCases::Set set = DuplicateCases(7).make(400);
    ProfileMaker maker;
    std::vector<CustomerProfile> profiles;
    for (const DuplicateRow &one : set.rows)
        profiles.push_back(maker.of(one));
    for (size_t i = 0; i < profiles.size(); ++i)
        for (size_t j = i + 1; j < profiles.size(); j += 7) {
            const Comparison there = compareCustomers(profiles[i], profiles[j]);
            const Comparison back = compareCustomers(profiles[j], profiles[i]);
            INFO(set.rows[i].name.toStdString() << " / " << set.rows[j].name.toStdString());
            CHECK(there.levels == back.levels);
            CHECK(there.apart == back.apart);
        }
}

TEST_CASE("A value that very many share is skipped, and said to be")
{
    std::vector<DuplicateRow> rows;
    for (int i = 0; i < 300; ++i)
        rows.push_back(row(QString::number(i), QString(QChar(0x4e00 + 7 * i)) + QChar(0x5e00 + 5 * i) + QChar(0x6000 + 3 * i),
                           u"4008001234"_s, u"深圳"_s));
    const Duplicates found = must(findDuplicates(rows));
    const bool phone = std::any_of(found.findings.begin(), found.findings.end(), [](const Finding &finding) {
        return finding.subject == "phone"_L1 && finding.count == 1;
    });
    CHECK(phone);
}

TEST_CASE("A search can be stopped, and says how far it is")
{
    struct Watch : JobContext
    {
        void progress(qint64 done, qint64 total) override
        {
            ++calls;
            last = double(done) / double(total);
        }
        [[nodiscard]] bool cancelled() const override { return stop; }
        int calls = 0;
        double last = 0;
        bool stop = false;
    };
    const DuplicateCases::Set set = DuplicateCases(8).make(1500);
    Watch watch;
    CHECK(findDuplicates(set.rows, {}, &watch).has_value());
    CHECK(watch.calls > 2);
    CHECK(watch.last == 1);
    watch.stop = true;
    const auto stopped = findDuplicates(set.rows, {}, &watch);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == QLatin1StringView(errc::Cancelled));
}

TEST_CASE("Nobody, and one, have no duplicates")
{
    CHECK(must(findDuplicates({})).pairs.empty());
    CHECK(must(findDuplicates({row(u"1"_s, u"宏达"_s)})).clusters.empty());
    CHECK(must(findDuplicates({row(u"1"_s, u""_s), row(u"2"_s, u""_s)})).pairs.empty());
}
