#include "core/customers/importer.h"

#include "core/base/text.h"
#include "core/customers/commands.h"
#include "core/customers/divisions.h"
#include "core/customers/fields.h"
#include "core/customers/integrity.h"
#include "core/customers/own_columns.h"
#include "core/customers/repo.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

using exchange::ImportContext;
using exchange::MappedRecord;
using exchange::Outcome;
using exchange::Taken;

namespace {

/// Places in the dataset: the text fields, behind them owner and parent.
int fieldAt(const char *key)
{
    const auto fields = textFields();
    return static_cast<int>(textField(QString::fromLatin1(key)) - fields.data());
}
const int codeField = fieldAt("code");
const int ownerField = static_cast<int>(textFields().size());
const int parentField = ownerField + 1;

using OwnValues = std::vector<std::optional<QString>>;

void fill(Customer &customer, const MappedRecord &record)
{
    int at = 0;
    for (const TextField &field : textFields()) {
        if (record.has(at))
            customer.*field.member = record.text(at);
        ++at;
    }
    if (const auto owner = record.id(ownerField))
        customer.owner = org::NodeId(*owner);
    if (const auto parent = record.id(parentField))
        customer.parent = CustomerId(*parent);
    // A customer that is named by a code alone is called by it.
    if (customer.name.isEmpty())
        customer.name = customer.code;
}

/// A place that the file writes another way (河南 for 河南省) is the one that is there.
void keepPlaces(const Customer &before, Customer &after)
{
    const Divisions &divisions = Divisions::shipped();
    const auto keep = [&](QString Customer::*field, DivisionLevel level) {
        if (!(before.*field).isEmpty() && divisions.officialName(before.*field, level) == divisions.officialName(after.*field, level))
            after.*field = before.*field;
    };
    keep(&Customer::province, DivisionLevel::Province);
    keep(&Customer::city, DivisionLevel::City);
}

/// Hashes of the codes that customers have: spares a million fresh ones the question to the store.
class KnownCodes
{
public:
    Status load(Reader &reader)
    {
        if (m_loaded)
            return {};
        m_loaded = true;
        return repo::eachName(reader, [this](qint64, const Id &, const QString &code,
                                             const QString &) { add(code); });
    }
    void add(const QString &code)
    {
        if (!code.isEmpty())
            m_hashes.insert(qHash(code));
    }
    /// False: nobody has it. True: somebody may have it.
    [[nodiscard]] bool mayHave(const QString &code) const
    {
        return !code.isEmpty() && m_hashes.contains(qHash(code));
    }

private:
    bool m_loaded = false;
    QSet<size_t> m_hashes;
};

class CustomerImporter : public exchange::Importer
{
public:
    CustomerImporter(ImportContext &context, const std::optional<Id> &headquarters, OwnColumns own)
        : m_context(context), m_headquarters(headquarters), m_own(std::move(own))
    {
    }

    Result<Taken> take(const MappedRecord &record) override
    {
        Edit &edit = m_context.edit();
        const auto values = m_own.valuesOf(record);
        if (!values) {
            m_context.problem(record, values.error().field, values.error().key + u".bad-value"_s, values.error().message,
                              translate("customers", "Correct the value."));
            return Taken{Outcome::Bad, {}};
        }
        if (record.existing)
            return update(record, CustomerId(*record.existing), *values);
        Customer customer = customerOf(record);
        customer.id = CustomerId(edit.ids().next());
        WEIWO_TRY(m_codes.load(edit));
        // Matched by something else than its code, the row may bear one that is taken.
        if (m_codes.mayHave(customer.code) && !codeIsFree(customer, record))
            return Taken{Outcome::Bad, {}};
        const Status done = withOwn(customer.id, *values, [&] { return repo::insertNew(edit, toRecord(customer, m_headquarters)); });
        if (!done)
            return refused(record, done);
        m_codes.add(customer.code);
        return Taken{Outcome::Created, customer.id.raw()};
    }

private:
    /// Both or neither: a row that may not be written whole is bad.
    Status withOwn(const CustomerId &id, const OwnValues &values, const std::function<Status()> &write)
    {
        if (m_own.isEmpty())
            return write();
        Edit &edit = m_context.edit();
        return edit.attempt([&]() -> Status {
            WEIWO_TRY(write());
            return m_own.write(edit, id, values);
        });
    }

    [[nodiscard]] Result<Taken> update(const MappedRecord &record, const CustomerId &id, const OwnValues &values)
    {
        Edit &edit = m_context.edit();
        WEIWO_ASSIGN(const Record stored, edit.record(edit.table(customerTable().key), id.raw()));
        const Customer before = customerFrom(stored);
        Customer after = before;
        fill(after, record);
        keepPlaces(before, after);
        WEIWO_ASSIGN(const bool ownDiffer, m_own.differ(edit, id, values));
        if (after == before && !ownDiffer)
            return Taken{Outcome::Unchanged, id.raw()};
        if (after.code != before.code && !codeIsFree(after, record))
            return Taken{Outcome::Bad, {}};
        if (after.parent != before.parent) {
            if (const auto sound = requireNoCycle(edit, after); !sound) {
                m_context.problem(record, parentField, u"customers.parent.cycle"_s,
                                  sound.error().message);
                return Taken{Outcome::Bad, {}};
            }
        }
        const Status done = withOwn(id, values, [&] { return after == before ? Status() : changeCustomer(edit, before, after); });
        if (!done)
            return refused(record, done);
        m_codes.add(after.code);
        return Taken{Outcome::Updated, id.raw()};
    }

    /// A row that the acting person may not write is bad; any other failure ends the import.
    [[nodiscard]] Result<Taken> refused(const MappedRecord &record, const Status &why)
    {
        if (why.error().code != QLatin1StringView(errc::Forbidden))
            return failed(why);
        m_context.problem(record, ownerField, u"customers.forbidden"_s, why.error().message,
                          translate("customers", "Give the customer an owner of yours, or ask "
                                                 "headquarters to import the row."));
        return Taken{Outcome::Bad, {}};
    }

    [[nodiscard]] bool codeIsFree(const Customer &customer, const MappedRecord &record)
    {
        const auto free = requireFreeCode(m_context.edit(), customer);
        if (!free)
            m_context.problem(record, codeField, u"customers.code.taken"_s, free.error().message);
        return free.has_value();
    }

    ImportContext &m_context;
    std::optional<Id> m_headquarters;
    OwnColumns m_own;
    KnownCodes m_codes;
};

} // namespace

Result<std::unique_ptr<exchange::Importer>> customerImporter(ImportContext &context)
{
    WEIWO_ASSIGN(const auto headquarters, homeWithoutOwner(context.edit()));
    WEIWO_ASSIGN(OwnColumns own, OwnColumns::load(context.edit(), firstOwnColumn()));
    return std::make_unique<CustomerImporter>(context, headquarters, std::move(own));
}

int firstOwnColumn()
{
    return parentField + 1;
}

Customer customerOf(const MappedRecord &record)
{
    Customer customer;
    fill(customer, record);
    return customer;
}

Result<Id> makeCustomer(Edit &edit, const Id &id, const MappedRecord &record)
{
    Customer customer = customerOf(record);
    customer.id = CustomerId(id);
    // Where the company has no fields of its own, rows end before them.
    if (static_cast<int>(record.values.size()) <= firstOwnColumn()) {
        WEIWO_TRY(addCustomer(edit, customer, Values::AsGiven));
        return id;
    }
    // First what may be wrong with the row.
    WEIWO_ASSIGN(const OwnColumns own, OwnColumns::load(edit, firstOwnColumn()));
    const auto values = own.valuesOf(record);
    if (!values)
        return fail(errc::BadInput, values.error().message, values.error().key);
    WEIWO_TRY(addCustomer(edit, customer, Values::AsGiven));
    WEIWO_TRY(own.write(edit, customer.id, *values));
    return id;
}

} // namespace weiwo::customers
