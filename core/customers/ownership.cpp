#include "core/customers/ownership.h"

#include "core/base/text.h"
#include "core/customers/dependents.h"
#include "core/customers/integrity.h"
#include "core/customers/queries.h"
#include "core/customers/repo.h"
#include "core/org/queries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

OwnerSpan spanFrom(const Record &record)
{
    OwnerSpan span;
    span.customer = CustomerId(idOf(record.values[0]));
    if (const auto owner = optionalId(record.values[1]))
        span.owner = org::NodeId(*owner);
    if (const auto territory = optionalId(record.values[2]))
        span.territory = org::NodeId(*territory);
    span.from = QDate::fromJulianDay(integerOf(record.values[3]));
    span.reason = textOf(record.values[4]);
    return span;
}

Value nodeValue(const std::optional<org::NodeId> &node)
{
    return node ? toValue(node->raw()) : Value();
}

/// The unit that a person stands in on a day; a unit is its own.
Result<std::optional<org::NodeId>> territoryOf(Reader &reader, const std::optional<org::NodeId> &owner,
                                               const QDate &day)
{
    if (!owner)
        return std::optional<org::NodeId>();
    WEIWO_ASSIGN(const org::Node node, org::node(reader, *owner));
    if (node.level != org::Level::Person)
        return owner;
    WEIWO_ASSIGN(const std::vector<org::Placement> placements, org::placements(reader, *owner));
    std::optional<org::NodeId> unit;
    QDate latest;
    for (const org::Placement &placement : placements)
        if (placement.from <= day && (!latest.isValid() || placement.from >= latest)) {
            latest = placement.from;
            unit = placement.parent;
        }
    return unit;
}

Status put(Edit &edit, const OwnerSpan &span, const std::optional<Id> &home)
{
    Record record;
    // One owner a day: who says another one for the same day means this row.
    record.id = naturalId(ownerTable().key, {span.customer.raw().bytes(),
                                             QByteArray::number(span.from.toJulianDay())});
    record.home = home;
    record.values = {toValue(span.customer.raw()), nodeValue(span.owner), nodeValue(span.territory),
                     Value(qint64(span.from.toJulianDay())), textValue(span.reason)};
    return edit.put(edit.table(ownerTable().key), record);
}

Result<std::vector<Customer>> wanted(Edit &edit, const HandOver &wish)
{
    std::vector<Customer> book;
    if (wish.customers.empty())
        return repo::byOwner(edit, wish.from);
    for (const CustomerId &id : wish.customers) {
        WEIWO_ASSIGN(Customer one, customer(edit, id));
        if (one.owner != wish.from)
            return fail(errc::BadInput,
                        translate("customers", "%1 is not looked after by the one who hands over.").arg(one.name),
                        one.id.text());
        book.push_back(std::move(one));
    }
    return book;
}

} // namespace

const TableSpec &ownerTable()
{
    static const TableSpec table{
        .key = u"customer_ownership"_s,
        .title = WEIWO_TEXT("customers", "Owner of a customer"),
        .policy = u"customer"_s,
        .columns = {{u"customer"_s, ColumnKind::Reference, WEIWO_TEXT("customers", "Customer"),
                     u"customer"_s, true},
                    {u"owner"_s, ColumnKind::Reference, WEIWO_TEXT("customers", "Owner"), {}, false},
                    {u"territory"_s, ColumnKind::Reference, WEIWO_TEXT("customers", "Territory"), {}, false},
                    {u"from_day"_s, ColumnKind::Date, WEIWO_TEXT("customers", "From"), {}, true},
                    {u"reason"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Reason"), {}, false}},
        .nameColumn = {},
        .digested = true};
    return table;
}

Result<std::vector<OwnerSpan>> ownersOf(Reader &reader, const CustomerId &customer)
{
    WEIWO_ASSIGN(const std::vector<Record> rows,
                 rowsReferringTo(reader, ownerTable(), u"customer"_s, customer.raw()));
    std::vector<OwnerSpan> spans;
    for (const Record &row : rows)
        spans.push_back(spanFrom(row));
    std::ranges::sort(spans, {}, &OwnerSpan::from);
    return spans;
}

Status noteOwner(Edit &edit, const Customer &before, const std::optional<org::NodeId> &owner,
                 const QDate &day, const QString &reason)
{
    if (before.owner == owner)
        return {};
    WEIWO_ASSIGN(const std::vector<OwnerSpan> spans, ownersOf(edit, before.id));
    if (spans.empty() && !before.owner)
        return {};
    WEIWO_ASSIGN(std::optional<Id> home, homeWithoutOwner(edit));
    if (owner)
        home = owner->raw();
    if (spans.empty()) {
        WEIWO_ASSIGN(const auto territory, territoryOf(edit, before.owner, day));
        WEIWO_TRY(put(edit, {before.id, before.owner, territory, org::beginning(), {}}, home));
    }
    WEIWO_ASSIGN(const auto territory, territoryOf(edit, owner, day));
    return put(edit, {before.id, owner, territory, day, reason}, home);
}

Result<HandedOver> handOver(Edit &edit, const HandOver &wish)
{
    const QDate day = wish.day.isValid() ? wish.day : edit.clock().today();
    if (day > edit.clock().today())
        return fail(errc::BadInput,
                    translate("customers", "%1 is still to come. Hand over from today on, or from a day that was.")
                        .arg(day.toString(Qt::ISODate)));
    if (day <= org::beginning())
        return fail(errc::BadInput, translate("customers", "%1 is too long ago for a hand-over.").arg(day.toString(Qt::ISODate)));
    if (wish.to == wish.from)
        return fail(errc::BadInput, translate("customers", "Nobody hands over to himself. Choose another person."));
    WEIWO_ASSIGN(const std::vector<Customer> book, wanted(edit, wish));
    WEIWO_ASSIGN(const std::optional<Id> headquarters, homeWithoutOwner(edit));
    const std::optional<Id> home = wish.to ? std::optional<Id>(wish.to->raw()) : headquarters;
    HandedOver done;
    std::vector<Record> records;
    for (const Customer &before : book) {
        WEIWO_ASSIGN(const std::vector<OwnerSpan> spans, ownersOf(edit, before.id));
        if (!spans.empty() && spans.back().from > day)
            return fail(errc::BadInput,
                        translate("customers", "%1 has had its owner since %2: hand over from a later day.")
                            .arg(before.name, spans.back().from.toString(Qt::ISODate)),
                        before.id.text());
        Customer after = before;
        after.owner = wish.to;
        records.push_back(toRecord(after, headquarters));
        done.customers.push_back(after.id);
    }
    WEIWO_TRY(edit.putEach(edit.table(customerTable().key), records));
    for (const Customer &before : book) {
        WEIWO_TRY(noteOwner(edit, before, wish.to, day, wish.reason));
        WEIWO_TRY(rehomeDependents(edit, before.id, home));
    }
    for (const RowChange *change : edit.changes())
        done.records += change->table->key != customerTable().key && change->table->key != ownerTable().key;
    return done;
}

} // namespace weiwo::customers
