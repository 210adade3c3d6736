#include "core/customers/merge.h"

#include "core/base/text.h"
#include "core/customers/dependents.h"
#include "core/customers/fields.h"
#include "core/customers/integrity.h"
#include "core/customers/merge_record.h"
#include "core/customers/ownership.h"
#include "core/customers/queries.h"
#include "core/customers/repo.h"
#include "core/exchange/external_ids.h"
#include "core/org/exporters.h"
#include "core/org/queries.h"
#include "core/sales/queries.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

Status judgeWish(const MergeWish &wish)
{
    QSet<CustomerId> seen{wish.kept};
    if (wish.others.empty())
        return fail(errc::BadInput, translate("customers", "Name at least two customers to merge."));
    for (const CustomerId &other : wish.others) {
        if (seen.contains(other))
            return fail(errc::BadInput, translate("customers", "A customer cannot be merged with itself."), other.text());
        seen.insert(other);
    }
    for (auto it = wish.take.cbegin(); it != wish.take.cend(); ++it) {
        const int column = customerTable().indexOf(it.key());
        if (column < 0)
            return fail(errc::BadInput, translate("customers", "Customers have no field %1.").arg(it.key()), it.key());
        if (!seen.contains(it.value()))
            return fail(errc::BadInput,
                        translate("customers", "The value of %1 is to come from a customer that is not merged.").arg(it.key()),
                        it.value().text());
    }
    return {};
}

/// Carries one merge out.
class Merger
{
public:
    Merger(Edit &edit, const MergeWish &wish) : m_edit(edit), m_wish(wish), m_table(edit.table(customerTable().key)) { }

    Result<MergeResult> run()
    {
        m_result.kept = m_wish.kept;
        WEIWO_TRY(load());
        WEIWO_TRY(chooseFields());
        WEIWO_ASSIGN(m_home, homeAfter());
        for (size_t i = 1; i < m_stored.size(); ++i)
            WEIWO_TRY(takeIn(m_stored[i]));
        WEIWO_TRY(m_edit.put(m_table, m_after));
        WEIWO_TRY(requireNoCycle(m_edit, customerFrom(m_after)));
        WEIWO_TRY(rehomeDependents(m_edit, m_wish.kept, m_home));
        WEIWO_TRY(tellFields());
        return std::move(m_result);
    }

private:
    Status load()
    {
        std::vector<CustomerId> all{m_wish.kept};
        all.insert(all.end(), m_wish.others.begin(), m_wish.others.end());
        for (const CustomerId &id : all) {
            WEIWO_TRY(customer(m_edit, id));
            WEIWO_ASSIGN(Record record, m_edit.record(m_table, id.raw()));
            m_stored.push_back(std::move(record));
        }
        return {};
    }

    /// A merged customer is no part of the one that it is merged into, nor the other way round.
    [[nodiscard]] bool isOneOf(const Value &value) const
    {
        const auto id = optionalId(value);
        return id && std::ranges::any_of(m_stored, [&](const Record &record) { return record.id == *id; });
    }

    Status chooseFields()
    {
        m_after = m_stored.front();
        const int parent = customerTable().indexOf(u"parent"_s);
        for (size_t column = 0; column < customerTable().columns.size(); ++column) {
            const auto taken = m_wish.take.constFind(customerTable().columns[column].name);
            const auto usable = [&](const Record &record) {
                return !isNull(record.values[column]) && !(static_cast<int>(column) == parent && isOneOf(record.values[column]));
            };
            const auto source = taken != m_wish.take.constEnd()
                ? std::ranges::find(m_stored, taken->raw(), &Record::id)
                : std::ranges::find_if(m_stored, usable);
            m_from[column] = source == m_stored.end() ? m_wish.kept.raw() : source->id;
            m_after.values[column] = source == m_stored.end() || !usable(*source) ? Value() : source->values[column];
        }
        return requireName(customerFrom(m_after));
    }

    [[nodiscard]] Result<std::optional<Id>> homeAfter()
    {
        const Customer after = customerFrom(m_after);
        WEIWO_ASSIGN(std::optional<Id> home, homeWithoutOwner(m_edit));
        if (after.owner)
            home = after.owner->raw();
        m_after.home = home;
        WEIWO_TRY(noteOwner(m_edit, customerFrom(m_stored.front()), after.owner, m_edit.clock().today(),
                            translate("customers", "Merged")));
        return home;
    }

    Status takeIn(const Record &other)
    {
        MergeRecord made;
        made.kept = m_wish.kept;
        made.merged = CustomerId(other.id);
        for (size_t column = 0; column < customerTable().columns.size(); ++column)
            if (!isNull(other.values[column]))
                made.own[customerTable().columns[column].name] = other.values[column];
        for (size_t column = 0; column < customerTable().columns.size(); ++column)
            if (isOf(column, other.id) && m_after.values[column] != m_stored.front().values[column])
                made.fields.push_back({customerTable().columns[column].name, m_stored.front().values[column],
                                       m_after.values[column]});
        WEIWO_TRY(countFacts(made.merged));
        WEIWO_TRY(takeDependents(made));
        WEIWO_TRY(takeParts(made));
        WEIWO_TRY(takeExternalIds(made));
        WEIWO_TRY(m_edit.remove(m_table, other.id));
        made.at = m_edit.clock().now();
        WEIWO_TRY(putMergeRecord(m_edit, made, m_home));
        m_result.merged.push_back(made.merged);
        return {};
    }

    /// The column has the value of that one, or lost it because it named that one.
    [[nodiscard]] bool isOf(size_t column, const Id &other)
    {
        return m_from[column] == other || optionalId(m_stored.front().values[column]) == other;
    }

    Status countFacts(const CustomerId &other)
    {
        WEIWO_ASSIGN(const sales::CustomerFacts facts, sales::customerFacts(m_edit, other));
        note(u"order_lines"_s, facts.orderLines);
        note(u"collections"_s, facts.collections);
        return {};
    }

    Status takeDependents(MergeRecord &made)
    {
        for (const DependentColumn &dependent : dependentColumns(m_edit.registry())) {
            const TableSpec &table = *dependent.table;
            WEIWO_ASSIGN(const std::vector<Record> rows,
                         rowsReferringTo(m_edit, table, dependent.column, made.merged.raw()));
            for (const Record &row : rows) {
                WEIWO_ASSIGN(const MovedRow moved, moveRow(m_edit, table, row, dependent.column, m_wish.kept.raw(), m_home));
                made.moved.push_back(moved);
                // Who looked after the other one is its own history.
                if (moved.went)
                    note(table.key, 1);
            }
        }
        return {};
    }

    Status takeParts(MergeRecord &made)
    {
        WEIWO_ASSIGN(const std::vector<Record> parts, rowsReferringTo(m_edit, customerTable(), u"parent"_s, made.merged.raw()));
        for (const Record &part : parts) {
            if (part.id == m_wish.kept.raw() || std::ranges::any_of(m_stored, [&](const Record &one) { return one.id == part.id; }))
                continue;
            WEIWO_TRY(m_edit.set(m_table, part.id, u"parent"_s, toValue(m_wish.kept.raw())));
            made.moved.push_back({.table = customerTable().key, .row = part.id, .column = u"parent"_s, .went = part.id});
            note(u"parts"_s, 1);
        }
        return {};
    }

    Status takeExternalIds(MergeRecord &made)
    {
        const TableSpec &table = m_edit.table(exchange::externalIdTable().key);
        const QString column = u"record"_s;
        WEIWO_ASSIGN(const std::vector<Record> rows, rowsReferringTo(m_edit, table, column, made.merged.raw()));
        for (const Record &row : rows) {
            WEIWO_TRY(m_edit.set(table, row.id, column, toValue(m_wish.kept.raw())));
            made.moved.push_back({.table = table.key, .row = row.id, .column = column, .went = row.id});
            note(table.key, 1);
        }
        return {};
    }

    Status tellFields()
    {
        WEIWO_ASSIGN(const org::NodeTexts nodes, org::NodeTexts::load(m_edit));
        for (size_t column = 0; column < customerTable().columns.size(); ++column) {
            const Value &value = m_after.values[column];
            if (isNull(value))
                continue;
            const QString &key = customerTable().columns[column].name;
            QString text = textOf(value);
            if (key == u"owner"_s)
                text = nodes.of(org::NodeId(idOf(value)));
            if (key == u"parent"_s) {
                WEIWO_ASSIGN(const Customer parent, customer(m_edit, CustomerId(idOf(value))));
                text = parent.name;
            }
            m_result.fields.push_back({key, text, CustomerId(m_from[column])});
        }
        return {};
    }

    void note(const QString &what, qint64 count)
    {
        if (count > 0)
            m_result.moved[what] += count;
    }

    Edit &m_edit;
    const MergeWish &m_wish;
    const TableSpec &m_table;
    std::vector<Record> m_stored;          ///< kept first
    Record m_after;                        ///< of kept
    std::map<size_t, Id> m_from;           ///< whose value a column has
    std::optional<Id> m_home;
    MergeResult m_result;
};

/// Takes one merge back.
class Unmerger
{
public:
    Unmerger(Edit &edit, MergeRecord record) : m_edit(edit), m_table(edit.table(customerTable().key)), m_record(std::move(record)) { }

    Result<UnmergeResult> run()
    {
        m_result.customer = m_record.merged;
        WEIWO_ASSIGN(const Customer holder, livingRoot(m_edit, m_record.kept));
        m_result.from = holder.id;
        // First what it brought, its code among that.
        WEIWO_TRY(giveBackFields(holder));
        WEIWO_TRY(revive());
        WEIWO_TRY(giveBackRows(holder));
        WEIWO_ASSIGN(const sales::CustomerFacts facts, sales::factsImportedFor(m_edit, m_record.merged));
        for (const auto &[what, count] : {std::pair(u"order_lines"_s, facts.orderLines), std::pair(u"collections"_s, facts.collections)})
            if (count > 0)
                m_result.moved[what] = count;
        WEIWO_TRY(removeMergeRecord(m_edit, m_record.id));
        return std::move(m_result);
    }

private:
    Status revive()
    {
        WEIWO_ASSIGN(std::optional<Record> stored, records::load(m_edit.db(), m_table, m_record.merged.raw()));
        if (!stored)
            return fail(errc::NotFound, translate("customers", "What was merged is not in this copy."), m_record.merged.text());
        for (size_t column = 0; column < customerTable().columns.size(); ++column) {
            const auto was = m_record.own.find(customerTable().columns[column].name);
            stored->values[column] = was == m_record.own.end() ? Value() : was->second;
        }
        Customer own = customerFrom(*stored);
        // Its code may be another's since, and whom it names gone.
        if (!requireFreeCode(m_edit, own)) {
            own.code.clear();
            m_result.changedSince.append(u"code"_s);
        }
        if (own.parent && !customer(m_edit, *own.parent)) {
            own.parent.reset();
            m_result.changedSince.append(u"parent"_s);
        }
        if (own.owner && !org::node(m_edit, *own.owner)) {
            own.owner.reset();
            m_result.changedSince.append(u"owner"_s);
        }
        WEIWO_ASSIGN(const std::optional<Id> headquarters, homeWithoutOwner(m_edit));
        const Record record = toRecord(own, headquarters);
        m_home = record.home;
        return m_edit.put(m_table, record);
    }

    Status giveBackFields(const Customer &holder)
    {
        if (holder.id != m_record.kept)
            return {};
        WEIWO_ASSIGN(Record now, m_edit.record(m_table, holder.id.raw()));
        for (const MergeRecord::Field &field : m_record.fields) {
            const int column = customerTable().indexOf(field.key);
            if (column < 0)
                continue;
            Value &value = now.values[static_cast<size_t>(column)];
            if (value != field.after) {
                m_result.changedSince.append(field.key);
                continue;
            }
            value = field.before;
            m_result.restored.append(field.key);
        }
        WEIWO_ASSIGN(const std::optional<Id> headquarters, homeWithoutOwner(m_edit));
        const Customer after = customerFrom(now);
        WEIWO_TRY(noteOwner(m_edit, holder, after.owner, m_edit.clock().today(), translate("customers", "No longer merged")));
        const Record record = toRecord(after, headquarters);
        WEIWO_TRY(m_edit.put(m_table, record));
        return record.home == now.home ? Status() : rehomeDependents(m_edit, holder.id, record.home);
    }

    Status giveBackRows(const Customer &holder)
    {
        WEIWO_ASSIGN(const std::vector<Moves> later, laterMoves(holder.id));
        for (MovedRow moved : m_record.moved) {
            for (const Moves &moves : later)
                if (moved.went)
                    moved.went = moves.value({moved.table, *moved.went}, moved.went);
            WEIWO_ASSIGN(const bool back, moveBack(m_edit, moved, m_record.merged.raw(), holder.id.raw(), m_home));
            if (!back)
                ++m_result.goneSince;
            else if (moved.went)
                ++m_result.moved[moved.table == customerTable().key ? u"parts"_s : moved.table];
        }
        return {};
    }

    /// Where rows of tables went in one merge.
    using Moves = QHash<std::pair<QString, Id>, std::optional<Id>>;

    /// The merges from whom the rows went to up to @p holder: where they went on from there.
    Result<std::vector<Moves>> laterMoves(const CustomerId &holder)
    {
        std::vector<Moves> later;
        if (std::ranges::none_of(m_record.moved, [](const MovedRow &moved) { return moved.went.has_value(); }))
            return later;
        for (CustomerId at = m_record.kept; at != holder;) {
            WEIWO_ASSIGN(const MergeRecord next, mergeRecordOf(m_edit, at));
            Moves &moves = later.emplace_back();
            for (const MovedRow &moved : next.moved)
                if (!moves.contains({moved.table, moved.row}))
                    moves.insert({moved.table, moved.row}, moved.went);
            at = next.kept;
        }
        return later;
    }

    Edit &m_edit;
    const TableSpec &m_table;
    MergeRecord m_record;
    std::optional<Id> m_home;
    UnmergeResult m_result;
};

} // namespace

Result<MergeResult> merge(Edit &edit, const MergeWish &wish)
{
    WEIWO_TRY(judgeWish(wish));
    return Merger(edit, wish).run();
}

qint64 MergedMany::customers() const
{
    qint64 all = 0;
    for (const MergeResult &one : merged)
        all += static_cast<qint64>(one.merged.size());
    return all;
}

Result<MergedMany> mergeAll(Edit &edit, std::span<const MergeWish> wishes)
{
    MergedMany outcome;
    for (const MergeWish &wish : wishes) {
        const Status done = edit.attempt([&]() -> Status {
            WEIWO_ASSIGN(MergeResult result, merge(edit, wish));
            outcome.merged.push_back(std::move(result));
            return {};
        });
        if (done)
            continue;
        if (!isRefusal(done.error()))
            return failed(done);
        outcome.refused.push_back({wish, done.error().message});
    }
    return outcome;
}

Result<UnmergeResult> unmerge(Edit &edit, const CustomerId &merged)
{
    WEIWO_ASSIGN(MergeRecord record, mergeRecordOf(edit, merged));
    return Unmerger(edit, std::move(record)).run();
}

Result<std::vector<Customer>> mergedInto(Reader &reader, const CustomerId &customer)
{
    return repo::mergedInto(reader, customer);
}

Result<std::vector<MergedCustomer>> mergedCustomers(Reader &reader, int limit)
{
    return repo::mergedCustomers(reader, limit);
}

Result<Customer> findMerged(Reader &reader, const QString &name)
{
    WEIWO_ASSIGN(const std::vector<Customer> found, repo::mergedByName(reader, name));
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return fail(errc::NotFound, translate("customers", "No customer that was merged is called %1.").arg(name), name);
    return fail(errc::Ambiguous, translate("customers", "More than one customer is called %1. Name one by "
                                                        "its code or id.").arg(name), name);
}

} // namespace weiwo::customers
