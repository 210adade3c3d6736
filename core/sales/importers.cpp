#include "core/sales/datasets.h"

#include "core/money/decimal.h"
#include "core/sales/fact_importer.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

using exchange::DatasetSpec;
using exchange::ImportContext;
using exchange::Importer;
using exchange::MappedRecord;

namespace {

std::optional<qint64> reference(const MappedRecord &record, int field, QByteArrayView &id)
{
    const auto *bytes = std::get_if<QByteArray>(&record.at(field));
    if (!bytes)
        return {};
    id = *bytes;
    return record.locals[static_cast<size_t>(field)];
}

/// What was taken off, where the amount is what is left after a part (10⁻⁶) of the list amount went;
/// nothing for a part of the whole or more. Rounded half away from zero.
std::optional<qint64> discountOf(qint64 amount, qint64 rate)
{
    constexpr qint64 Whole = 1'000'000;
    if (rate >= Whole || rate <= -Whole)
        return {};
    const auto magnitude = [](qint64 value) { return static_cast<quint64>(value < 0 ? -value : value); };
    const quint64 left = static_cast<quint64>(Whole - rate);
    const auto off = mulDivRem(magnitude(amount), magnitude(rate), left);
    if (!off)
        return {};
    const auto value = static_cast<qint64>(off->quotient + (off->remainder * 2 >= left ? 1 : 0));
    return (amount < 0) != (rate < 0) ? -value : value;
}

/// Places, read again when the import has made people, units or customers.
class FreshPlaces
{
public:
    [[nodiscard]] Result<Place> of(Reader &reader, const std::optional<qint64> &region,
                                   const std::optional<qint64> &person,
                                   const std::optional<qint64> &customer, qint64 day)
    {
        if (!m_places || !m_places->knows(region, person, customer)) {
            WEIWO_ASSIGN(m_places, Places::load(reader));
        }
        return m_places->of(region, person, customer, day);
    }

private:
    std::optional<Places> m_places;
};

class LineImporter : public FactImporter<OrderLine>
{
public:
    LineImporter(const DatasetSpec &dataset, ImportContext &context)
        : FactImporter(dataset, context, repo::OrderLines)
    {
    }

protected:
    Result<std::optional<OrderLine>> read(const MappedRecord &record, LineIds &ids) override;
    Status insert(std::span<const OrderLine> lines) override
    {
        return repo::insertLines(load(), context().batchNumber(), lines);
    }
    Status byKey(std::span<const qint64> keys,
                 const std::function<void(qint64, OrderLine &&)> &each) override
    {
        return repo::linesByKey(context().edit(), keys, each);
    }

private:
    FreshPlaces m_places;
};

Result<std::optional<OrderLine>> LineImporter::read(const MappedRecord &record, LineIds &ids)
{
    const QString &currency = context().edit().settings().currency.code;
    const auto *stated = std::get_if<QString>(&record.at(line::Currency));
    if (stated && stated->compare(currency, Qt::CaseInsensitive) != 0) {
        context().problem(record, line::Currency, u"currency.other"_s,
                          translate("sales", "The amount is in %1, the workspace's currency is %2.")
                              .arg(record.text(line::Currency), currency),
                          translate("sales", "Convert the amounts, or import them into a workspace "
                                             "of that currency."));
        return std::optional<OrderLine>();
    }
    OrderLine made;
    made.day = record.integer(line::Date);
    made.amount = record.integer(line::Amount);
    made.person = reference(record, line::Person, ids.person);
    made.region = reference(record, line::Region, ids.region);
    made.customer = reference(record, line::Customer, ids.customer);
    made.product = reference(record, line::Product, ids.product);
    made.quantity = optionalInteger(record.at(line::Quantity));
    made.cost = optionalInteger(record.at(line::Cost));
    if (!made.cost && record.has(line::Profit))
        made.cost = made.amount - record.integer(line::Profit);
    made.price = optionalInteger(record.at(line::Price));
    made.discount = optionalInteger(record.at(line::Discount));
    if (!made.discount && record.has(line::DiscountRate))
        made.discount = discountOf(made.amount, record.integer(line::DiscountRate));
    made.orderNo = record.text(line::OrderNo);
    made.lineNo = record.text(line::LineNo);
    WEIWO_ASSIGN(made.place, m_places.of(context().edit(), made.region, made.person,
                                         made.customer, made.day));
    return std::optional(std::move(made));
}

class CollectionImporter : public FactImporter<Collection>
{
public:
    CollectionImporter(const DatasetSpec &dataset, ImportContext &context)
        : FactImporter(dataset, context, repo::Collections)
    {
    }

protected:
    Result<std::optional<Collection>> read(const MappedRecord &record, LineIds &ids) override;
    Status insert(std::span<const Collection> lines) override
    {
        return repo::insertCollections(load(), context().batchNumber(), lines);
    }
    Status byKey(std::span<const qint64> keys,
                 const std::function<void(qint64, Collection &&)> &each) override
    {
        return repo::collectionsByKey(context().edit(), keys, each);
    }

private:
    FreshPlaces m_places;
};

Result<std::optional<Collection>> CollectionImporter::read(const MappedRecord &record, LineIds &ids)
{
    Collection made;
    made.day = record.integer(collection::Date);
    made.customer = reference(record, collection::Customer, ids.customer).value_or(0);
    made.amount = record.integer(collection::Amount);
    made.due = optionalInteger(record.at(collection::Due));
    made.orderNo = record.text(collection::OrderNo);
    // What comes in for an order is earned where the order was.
    if (!made.orderNo.isEmpty()) {
        WEIWO_ASSIGN(const auto order,
                     repo::placeOfOrder(context().edit(), orderKey(made.orderNo)));
        if (order) {
            made.place = order->place;
            made.person = order->person;
            return std::optional(std::move(made));
        }
    }
    WEIWO_ASSIGN(made.place,
                 m_places.of(context().edit(), {}, {}, made.customer, made.day));
    return std::optional(std::move(made));
}

class ShareImporter : public FactImporter<CreditShare>
{
public:
    ShareImporter(const DatasetSpec &dataset, ImportContext &context)
        : FactImporter(dataset, context, repo::CreditShares)
    {
    }

protected:
    Result<std::optional<CreditShare>> read(const MappedRecord &record, LineIds &ids) override
    {
        CreditShare made;
        made.orderNo = record.text(share::OrderNo);
        made.person = reference(record, share::Person, ids.person).value_or(0);
        made.share = record.integer(share::Share);
        made.lineNo = record.text(share::LineNo);
        if (made.share >= 0)
            return std::optional(std::move(made));
        context().problem(record, share::Share, u"share.negative"_s,
                          translate("sales", "A share of the credit is not below zero."));
        return std::optional<CreditShare>();
    }
    Status insert(std::span<const CreditShare> lines) override
    {
        return repo::insertShares(load(), context().batchNumber(), lines);
    }
    Status byKey(std::span<const qint64> keys,
                 const std::function<void(qint64, CreditShare &&)> &each) override
    {
        return repo::sharesByKey(context().edit(), keys, each);
    }
};

} // namespace

Result<std::unique_ptr<Importer>> lineImporter(const DatasetSpec &dataset, ImportContext &context)
{
    return std::make_unique<LineImporter>(dataset, context);
}

Result<std::unique_ptr<Importer>> collectionImporter(const DatasetSpec &dataset,
                                                     ImportContext &context)
{
    return std::make_unique<CollectionImporter>(dataset, context);
}

Result<std::unique_ptr<Importer>> shareImporter(const DatasetSpec &dataset, ImportContext &context)
{
    return std::make_unique<ShareImporter>(dataset, context);
}

} // namespace weiwo::sales
