#include "core/customers/tiers/repo.h"

#include "core/storage/bulk_insert.h"
#include "core/storage/json_list.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers::repo {

namespace {

constexpr size_t MostAtOnce = 5'000;

} // namespace

Result<std::vector<TierOverride>> tierOverridesOf(Reader &reader, const CustomerId &customer)
{
    std::vector<TierOverride> all;
    WEIWO_TRY(reader.db().each(u"SELECT id, scheme, tier, reason, since, until FROM tier_override "
                               "WHERE alive = 1 AND customer = ? ORDER BY since, id"_s,
                               {toValue(customer.raw())}, [&](const Row &row) {
                                   TierOverride override;
                                   override.id = TierOverrideId(row.id(0));
                                   override.customer = customer;
                                   override.scheme = TierSchemeId(row.id(1));
                                   override.tier = TierId(row.id(2));
                                   override.reason = row.text(3);
                                   override.since = QDate::fromJulianDay(row.integer(4));
                                   if (const auto until = row.optionalInteger(5))
                                       override.until = QDate::fromJulianDay(*until);
                                   all.push_back(std::move(override));
                                   return true;
                               }));
    return all;
}

Result<std::vector<TierRun>> tierRuns(Reader &reader)
{
    QHash<Id, qint64> numbers;
    WEIWO_TRY(reader.db().each(u"SELECT id, no FROM tier_run WHERE alive = 1"_s, {}, [&](const Row &row) {
        numbers.insert(row.id(0), row.integer(1));
        return true;
    }));
    std::vector<TierRun> runs;
    WEIWO_TRY(records::eachLiving(reader.db(), tierRunTable(), [&](Record &&record) {
        runs.push_back(tierRunFrom(record));
        runs.back().no = numbers.value(record.id);
        return true;
    }));
    std::sort(runs.begin(), runs.end(), [](const TierRun &a, const TierRun &b) { return std::pair(a.asOf, a.id) < std::pair(b.asOf, b.id); });
    return runs;
}

Result<std::vector<Activity>> activitiesOf(Reader &reader, const CustomerId &customer, int limit)
{
    std::vector<Activity> all;
    WEIWO_TRY(reader.db().each(u"SELECT id, person, day, kind, note FROM activity WHERE alive = 1 AND customer = ? "
                               "ORDER BY day DESC, no DESC LIMIT ?"_s,
                               {toValue(customer.raw()), qint64(limit)}, [&](const Row &row) {
                                   Activity activity;
                                   activity.id = ActivityId(row.id(0));
                                   activity.customer = customer;
                                   if (const auto person = row.optionalId(1))
                                       activity.person = org::NodeId(*person);
                                   activity.day = QDate::fromJulianDay(row.integer(2));
                                   activity.kind = row.text(3);
                                   activity.note = row.text(4);
                                   all.push_back(std::move(activity));
                                   return true;
                               }));
    return all;
}

Result<QHash<TierId, qint64>> tierNumbers(Reader &reader)
{
    QHash<TierId, qint64> numbers;
    WEIWO_TRY(reader.db().each(u"SELECT id, no FROM tier"_s, {}, [&](const Row &row) {
        numbers.insert(TierId(row.id(0)), row.integer(1));
        return true;
    }));
    return numbers;
}

Result<std::optional<qint64>> customerNumber(Reader &reader, const CustomerId &id)
{
    return records::localKey(reader.db(), u"customer"_s, id.raw());
}

Status eachDeadNumber(Reader &reader, const std::function<void(qint64)> &each)
{
    return reader.db().each(u"SELECT no FROM customer WHERE alive = 0"_s, {}, [&](const Row &row) {
        each(row.integer(0));
        return true;
    });
}

Status eachNumberAndId(Reader &reader, const std::function<void(qint64, const Id &)> &each)
{
    return reader.db().each(u"SELECT no, id FROM customer ORDER BY no"_s, {}, [&](const Row &row) {
        each(row.integer(0), row.id(1));
        return true;
    });
}

Status eachText(Reader &reader, const QString &column, const std::function<void(qint64, const QString &)> &each)
{
    return reader.db().each(u"SELECT no, %1 FROM customer WHERE %1 IS NOT NULL"_s.arg(column), {}, [&](const Row &row) {
        each(row.integer(0), row.text(1));
        return true;
    });
}

Status namedCustomers(Reader &reader, std::span<const qint64> numbers, const std::function<void(NamedCustomer &&)> &each)
{
    for (size_t from = 0; from < numbers.size(); from += MostAtOnce) {
        const auto some = numbers.subspan(from, std::min(MostAtOnce, numbers.size() - from));
        WEIWO_TRY(reader.db().each(u"SELECT no, id, code, name, owner, alive FROM customer WHERE no IN (SELECT value FROM json_each(?))"_s,
                                   {jsonList(some)}, [&](const Row &row) {
                                       NamedCustomer customer{row.integer(0), CustomerId(row.id(1)), row.text(2), row.text(3), {}, row.integer(5) != 0};
                                       if (const auto owner = row.optionalId(4))
                                           customer.owner = org::NodeId(*owner);
                                       each(std::move(customer));
                                       return true;
                                   }));
    }
    return {};
}

Status eachOwner(Reader &reader, const std::function<void(qint64, qint64)> &each)
{
    // Owners are few: they are looked up here, once each, rather than a million times by a join. "+alive":
    // see repo_book.cpp.
    QHash<QByteArray, qint64> nodes;
    WEIWO_TRY(reader.db().each(u"SELECT id, no FROM node"_s, {}, [&](const Row &row) {
        nodes.insert(row.blob(0), row.integer(1));
        return true;
    }));
    return reader.db().each(u"SELECT no, owner FROM customer WHERE +alive = 1"_s, {}, [&](const Row &row) {
        each(row.integer(0), row.isNull(1) ? 0 : nodes.value(row.blob(1), 0));
        return true;
    });
}

Status eachLastActivity(Reader &reader, QDate day, const std::function<void(qint64, const QString &, qint64)> &each)
{
    return reader.db().each(u"SELECT c.no, a.kind, a.day FROM (SELECT customer, kind, max(day) AS day FROM activity "
                            "WHERE alive = 1 AND day <= ? GROUP BY customer, kind) a JOIN customer c ON c.id = a.customer"_s,
                            {day.toJulianDay()}, [&](const Row &row) {
                                each(row.integer(0), row.text(1), row.integer(2));
                                return true;
                            });
}

Result<QHash<QString, qint64>> lastActivitiesOf(Reader &reader, const CustomerId &customer, QDate day)
{
    QHash<QString, qint64> last;
    WEIWO_TRY(reader.db().each(u"SELECT kind, max(day) FROM activity WHERE alive = 1 AND customer = ? AND day <= ? GROUP BY kind"_s,
                               {toValue(customer.raw()), day.toJulianDay()}, [&](const Row &row) {
                                   last.insert(row.text(0), row.integer(1));
                                   return true;
                               }));
    return last;
}

Status insertMoveBlocks(Edit &edit, const TierRunId &run, std::span<const MoveBlock> blocks)
{
    WEIWO_ASSIGN(const auto number, records::localKey(edit.db(), tierRunTable().key, run.raw()));
    WEIWO_ASSIGN(const auto insert, BulkInsert::open(edit.db(), u"tier_move"_s, {u"run"_s, u"first"_s, u"last"_s, u"moves"_s, u"body"_s, u"figures"_s},
                                                     static_cast<qsizetype>(blocks.size())));
    for (const MoveBlock &block : blocks) {
        insert->add(number.value_or(0));
        insert->add(block.first);
        insert->add(block.last);
        insert->add(block.moves);
        insert->add(block.body);
        insert->add(block.figures);
        WEIWO_TRY(insert->endRow());
    }
    return insert->flush();
}

Status eachMoveBlock(Reader &reader, qint64 run, bool withFigures, const std::function<bool(const MoveBlock &)> &each)
{
    return reader.db().each(u"SELECT first, last, moves, body%1 FROM tier_move WHERE run = ? ORDER BY first"_s.arg(withFigures ? u", figures"_s : QString()),
                            {run}, [&](const Row &row) {
                                return each({row.integer(0), row.integer(1), row.integer(2), row.blob(3), withFigures ? row.blob(4) : QByteArray()});
                            });
}

Result<std::optional<MoveBlock>> moveBlockOf(Reader &reader, qint64 run, qint64 customer)
{
    std::optional<MoveBlock> found;
    WEIWO_TRY(reader.db().each(u"SELECT first, last, moves, body, figures FROM tier_move WHERE run = ? AND first <= ? ORDER BY first DESC LIMIT 1"_s,
                               {run, customer}, [&](const Row &row) {
                                   if (row.integer(1) >= customer)
                                       found = MoveBlock{row.integer(0), row.integer(1), row.integer(2), row.blob(3), row.blob(4)};
                                   return true;
                               }));
    return found;
}

} // namespace weiwo::customers::repo
