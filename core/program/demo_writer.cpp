#include "core/program/demo_writer.h"

#include "core/customers/commands.h"
#include "core/customers/details.h"
#include "core/customers/queries.h"
#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/queries.h"
#include "core/exchange/dataset.h"
#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/program/demo_market.h"
#include "core/program/demo_typist.h"

using namespace Qt::StringLiterals;

namespace weiwo::demo {

namespace {

constexpr size_t LinesAtOnce = 2'000;

/// Local keys of a kind of records, by code.
Result<QHash<QString, qint64>> keysByCode(Reader &reader, const QString &kind)
{
    QHash<QString, qint64> keys;
    const auto *known = reader.registry().extension<exchange::Catalogues>().kinds.find(kind);
    if (!known)
        return fail(errc::Internal, translate("demo", "The program does not know the records %1.").arg(kind), kind);
    WEIWO_TRY(known->each(reader, [&keys](const exchange::RecordEntry &entry) {
        keys.insert(entry.code, entry.no);
    }));
    return keys;
}

QString productCode(size_t product)
{
    const ProductWords &words = products()[product];
    size_t first = product;
    while (first > 0 && products()[first - 1].line == words.line)
        --first;
    return text(productLines()[static_cast<size_t>(words.line)].code)
        + u"-%1"_s.arg(product - first + 1, 2, 10, QChar(u'0'));
}

customers::Customer customerOf(const CustomerCard &card)
{
    customers::Customer customer;
    customer.code = card.code;
    customer.name = card.name;
    customer.kind = card.kind;
    customer.segment = card.segment;
    customer.creditCode = card.creditCode;
    customer.phone = card.phone;
    customer.province = card.province;
    customer.city = card.city;
    customer.address = card.address;
    return customer;
}

} // namespace

Status Progress::step(qint64 done)
{
    m_done += done;
    if (!m_job)
        return {};
    m_job->progress(m_done, m_total);
    if (m_job->cancelled())
        return fail(errc::Cancelled, translate("demo", "The demo was not finished; nothing is left of it."));
    return {};
}

Status Writer::edit(const QString &title, const QStringList &args,
                    const std::function<Status(Edit &)> &body)
{
    const auto outcome = m_workspace.edit({title, args, u"create"_s, {}}, body);
    return outcome ? Status() : failed(outcome);
}

Status Writer::writeRoster(const Roster &roster)
{
    return edit(u"demo.organization"_s, {}, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(const org::Node top, org::headquarters(edit));
        m_units = {top.id};
        for (size_t i = 1; i < roster.units.size(); ++i) {
            const Unit &unit = roster.units[i];
            org::Node node;
            node.code = unit.code;
            node.name = unit.name;
            node.level = unit.level;
            WEIWO_ASSIGN(const org::NodeId made,
                         org::addNode(edit, node, m_units[static_cast<size_t>(unit.parent)], {}));
            m_units.push_back(made);
        }
        WEIWO_TRY(addPeople(edit, roster));
        return addRoles(edit, roster);
    });
}

Status Writer::addPeople(Edit &edit, const Roster &roster)
{
    m_people = {org::NodeId(m_workspace.ownPerson())};
    for (size_t i = 1; i < roster.people.size(); ++i) {
        const Person &person = roster.people[i];
        org::Node node;
        node.code = person.code;
        node.name = person.name;
        node.level = org::Level::Person;
        node.title = person.title;
        node.email = person.email;
        node.hired = person.hired;
        node.left = person.left;
        const Stay &first = person.stays.front();
        WEIWO_ASSIGN(const org::NodeId made,
                     org::addNode(edit, node, m_units[static_cast<size_t>(first.unit)], first.from));
        for (size_t stay = 1; stay < person.stays.size(); ++stay)
            WEIWO_TRY(org::moveNode(edit, made,
                                    m_units[static_cast<size_t>(person.stays[stay].unit)],
                                    person.stays[stay].from));
        m_people.push_back(made);
    }
    return {};
}

Status Writer::addRoles(Edit &edit, const Roster &roster)
{
    for (size_t i = 0; i < roster.units.size(); ++i) {
        if (roster.units[i].leader < 0)
            continue;
        WEIWO_ASSIGN(org::Node unit, org::node(edit, m_units[i]));
        unit.manager = m_people[static_cast<size_t>(roster.units[i].leader)];
        WEIWO_TRY(org::updateNode(edit, unit));
    }
    for (size_t i = 1; i < roster.people.size(); ++i) {
        const Person &person = roster.people[i];
        if (!person.role)
            continue;
        const org::NodeId &where = *person.role == Role::Seller
            ? m_people[i]
            : m_units[static_cast<size_t>(person.stays.front().unit)];
        WEIWO_TRY(org::grantRole(edit, m_people[i], *person.role, where, person.hired));
    }
    WEIWO_TRY(org::setRamp(edit, {.title = u"客户经理"_s, .percent = {0, 25, 50, 75, 100}}));
    return org::setRamp(edit, {.title = u"大客户经理"_s, .percent = {0, 10, 25, 40, 60, 80, 100}});
}

Status Writer::writeProducts()
{
    return edit(u"demo.products"_s, {}, [&](Edit &edit) -> Status {
        for (size_t i = 0; i < products().size(); ++i) {
            const ProductWords &words = products()[i];
            sales::Product product;
            product.code = productCode(i);
            product.name = text(words.name);
            product.line = text(productLines()[static_cast<size_t>(words.line)].name);
            product.category = text(words.category);
            product.price = Money{listPrice(static_cast<int>(i), m_scale.firstYear)};
            product.cost = Money{unitCost(static_cast<int>(i), m_scale.firstYear)};
            WEIWO_ASSIGN([[maybe_unused]] const auto id, sales::putProduct(edit, product));
        }
        return {};
    });
}

Result<std::vector<CustomerTraits>> Writer::writeCustomers(const Roster &roster)
{
    CustomerMaker maker(m_scale, roster);
    Typist typist(m_scale.seed);
    std::vector<CustomerTraits> traits;
    traits.reserve(static_cast<size_t>(m_scale.customers));
    const auto count = static_cast<size_t>(m_scale.customers);
    while (traits.size() < count) {
        const size_t end = std::min(count, traits.size() + m_scale.customersPerEdit);
        const auto addSome = [&](Edit &edit) -> Status {
            while (traits.size() < end) {
                DemoCustomer made = maker.next();
                traits.push_back(made.traits);
                // Of a million customers a hundred thousand would be wrong: that one is for measuring.
                const auto number = static_cast<qint64>(traits.size()) - 1;
                customers::Customer customer = customerOf(m_scale.national ? made.card : typist.typed(made.card, number));
                customer.owner = m_people[static_cast<size_t>(
                    roster.holder(made.traits.seat, m_scale.to))];
                WEIWO_ASSIGN(const customers::CustomerId id, customers::addCustomer(edit, customer));
                if (!m_scale.national)
                    m_customers.push_back(id);
                if (traits.size() % LinesAtOnce == 0)
                    WEIWO_TRY(m_progress.step(LinesAtOnce));
            }
            return {};
        };
        WEIWO_TRY(edit(u"demo.customers"_s, {QString::number(end)}, addSome));
    }
    return traits;
}

Status Writer::findKeys()
{
    WEIWO_ASSIGN(Reader reader, m_workspace.reader());
    WEIWO_ASSIGN(m_places, sales::Places::load(reader));
    WEIWO_ASSIGN(m_ids, sales::RecordIds::load(reader));
    WEIWO_ASSIGN(const org::PlacementIndex index, org::PlacementIndex::load(reader));
    m_keys = {};
    for (const org::NodeId &person : m_people)
        m_keys.people.push_back(index.keyOf(person).value_or(0));
    for (const ProvinceWords &province : provinces()) {
        WEIWO_ASSIGN(const org::Node node, org::findNode(reader, u"CN-"_s + text(province.iso)));
        m_keys.provinces.push_back(index.keyOf(node.id).value_or(0));
    }
    WEIWO_ASSIGN(const auto productKeys, keysByCode(reader, u"sales.products"_s));
    for (size_t i = 0; i < products().size(); ++i)
        m_keys.products.push_back(productKeys.value(productCode(i)));
    m_keys.customers.resize(static_cast<size_t>(m_scale.customers));
    return customers::eachValues(
        reader, {u"code"_s}, [this](qint64 no, const std::vector<Value> &values) {
            const qint64 number = QStringView(textOf(values.front())).mid(1).toLongLong();
            if (number >= 1 && number <= m_scale.customers)
                m_keys.customers[static_cast<size_t>(number - 1)] = no;
        });
}

Status Writer::writeLines(OrderMaker &maker, Month first, Month behind, const QString &name)
{
    return edit(u"demo.orders"_s, {name}, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(const auto batch,
                     sales::BatchWriter::begin(edit, u"sales.lines"_s, u"远帆订单明细 "_s + name,
                                               m_ids));
        std::vector<sales::OrderLine> block;
        qint64 row = 0;
        const auto flush = [&]() -> Status {
            WEIWO_TRY(batch->add(block));
            WEIWO_TRY(m_progress.step(static_cast<qint64>(block.size())));
            block.clear();
            return {};
        };
        for (Month month = first; month < behind; month = month.plus(1)) {
            const Status written = maker.makeMonth(month, [&](const DemoLine &made) -> Status {
                sales::OrderLine line;
                line.row = ++row;
                line.day = made.day;
                line.person = m_keys.people[static_cast<size_t>(made.person)];
                line.region = m_keys.provinces[static_cast<size_t>(made.province)];
                line.customer = m_keys.customers[static_cast<size_t>(made.customer)];
                line.product = m_keys.products[static_cast<size_t>(made.product)];
                line.place = m_places->of(line.region, line.person, line.customer, line.day);
                line.quantity = made.quantity;
                line.amount = made.amount;
                line.cost = made.cost;
                line.price = made.price;
                line.discount = made.discount;
                line.orderNo = orderNumber(month, made.order, made.sentBack);
                line.lineNo = QString::number(made.line);
                block.push_back(std::move(line));
                return block.size() < LinesAtOnce ? Status() : flush();
            });
            WEIWO_TRY(written);
        }
        WEIWO_TRY(flush());
        const auto done = batch->finish();
        return done ? Status() : failed(done);
    });
}

Status Writer::writePayments(OrderMaker &maker, Month first, Month behind, const QString &name)
{
    std::vector<DemoPayment> payments;
    for (Month month = first; month < behind; month = month.plus(1)) {
        const auto more = maker.paymentsOf(month);
        payments.insert(payments.end(), more.begin(), more.end());
    }
    if (payments.empty())
        return {};
    return edit(u"demo.collections"_s, {name}, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(const auto batch, sales::BatchWriter::begin(edit, u"sales.collections"_s,
                                                                 u"远帆回款 "_s + name, m_ids));
        std::vector<sales::Collection> block;
        for (const DemoPayment &payment : payments) {
            sales::Collection line;
            line.row = static_cast<qint64>(block.size()) + 1;
            line.day = payment.day;
            line.customer = m_keys.customers[static_cast<size_t>(payment.customer)];
            line.person = m_keys.people[static_cast<size_t>(payment.person)];
            line.place = m_places->of(m_keys.provinces[static_cast<size_t>(payment.province)],
                                      line.person, line.customer, payment.orderDay);
            line.amount = payment.amount;
            line.due = payment.due;
            line.orderNo = orderNumber(payment.month, payment.order, false);
            block.push_back(std::move(line));
        }
        WEIWO_TRY(batch->add(block));
        const auto done = batch->finish();
        return done ? Status() : failed(done);
    });
}

Status Writer::writeContacts()
{
    return edit(u"demo.contacts"_s, {}, [&](Edit &edit) -> Status {
        for (size_t i = 0; i < m_customers.size(); ++i) {
            const auto made = contactOf(m_scale.seed, static_cast<qint64>(i));
            if (!made)
                continue;
            customers::Contact contact;
            contact.customer = m_customers[i];
            contact.name = made->name;
            contact.post = made->post;
            contact.mobile = made->mobile;
            contact.main = true;
            WEIWO_ASSIGN([[maybe_unused]] const auto id, customers::putContact(edit, contact));
        }
        return {};
    });
}

Status Writer::writeTouches(const CareMaker &maker, Month first, Month behind, const QString &name)
{
    std::vector<DemoTouch> touches;
    for (Month month = first; month < behind; month = month.plus(1)) {
        const auto more = maker.touchesOf(month);
        touches.insert(touches.end(), more.begin(), more.end());
    }
    if (touches.empty())
        return {};
    return edit(u"demo.touches"_s, {name}, [&](Edit &edit) -> Status {
        for (const DemoTouch &touch : touches) {
            const customers::Activity activity{.customer = m_customers[static_cast<size_t>(touch.customer)],
                                               .person = m_people[static_cast<size_t>(touch.person)],
                                               .day = touch.day,
                                               .kind = touch.kind,
                                               .note = touch.note};
            WEIWO_ASSIGN([[maybe_unused]] const auto id, customers::logActivity(edit, activity));
        }
        return {};
    });
}

Status Writer::writeTiers(QDate day)
{
    WEIWO_ASSIGN(Reader reader, m_workspace.reader());
    WEIWO_ASSIGN(const customers::TierSchemeDetail scheme, customers::findTierScheme(reader));
    WEIWO_ASSIGN(const customers::TierEvaluation evaluation, customers::evaluateTiers(reader, {scheme, day}));
    return edit(u"tiers.apply"_s, {scheme.scheme.name, day.toString(Qt::ISODate)}, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN([[maybe_unused]] const auto run, customers::applyTiers(edit, evaluation));
        return {};
    });
}

} // namespace weiwo::demo
