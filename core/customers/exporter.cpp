#include "core/customers/exporter.h"

#include "core/customers/fields.h"
#include "core/customers/own_columns.h"
#include "core/customers/repo.h"
#include "core/org/exporters.h"

#include <algorithm>

namespace weiwo::customers {

namespace {

/// How often one goes up from a customer to one that is part of none.
class Depths
{
public:
    [[nodiscard]] static Result<Depths> load(Reader &reader)
    {
        Depths depths;
        WEIWO_ASSIGN(const auto pairs, repo::parents(reader));
        for (const auto &[customer, parent] : pairs)
            depths.m_parents.insert(customer, parent);
        return depths;
    }

    [[nodiscard]] int of(const CustomerId &customer) const
    {
        // No chain is longer; a damaged one must not hold the export.
        const auto longest = m_parents.size();
        int depth = 0;
        auto it = m_parents.constFind(customer.raw());
        for (; it != m_parents.constEnd() && depth < longest; ++depth)
            it = m_parents.constFind(*it);
        return depth;
    }

private:
    QHash<Id, Id> m_parents;
};

/// Texts of parents, each looked up once.
class ParentTexts
{
public:
    explicit ParentTexts(Reader &reader) : m_reader(reader) { }

    [[nodiscard]] Result<QString> of(const CustomerId &id)
    {
        const auto it = m_texts.constFind(id);
        if (it != m_texts.constEnd())
            return *it;
        WEIWO_ASSIGN(const QString text, customerText(m_reader, id));
        m_texts.insert(id, text);
        return text;
    }

private:
    Reader &m_reader;
    QHash<CustomerId, QString> m_texts;
};

/// The values of the company's own fields, of all customers.
class OwnValues
{
public:
    [[nodiscard]] static Result<OwnValues> load(Reader &reader)
    {
        OwnValues values;
        WEIWO_ASSIGN(values.m_fields, customFields(reader));
        if (values.m_fields.empty())
            return values;
        WEIWO_TRY(eachCustomValue(reader, [&](const CustomerId &customer, const CustomFieldId &field, const QString &value) {
            const auto place = std::ranges::find(values.m_fields, field, &CustomField::id);
            if (place == values.m_fields.end())
                return;
            std::vector<Value> &row = values.m_rows[customer];
            row.resize(values.m_fields.size());
            row[static_cast<size_t>(place - values.m_fields.begin())] = OwnColumns::cellOf(*place, value);
        }));
        return values;
    }
    void append(const CustomerId &customer, std::vector<Value> &row) const
    {
        const auto own = m_rows.constFind(customer);
        if (own == m_rows.constEnd())
            row.resize(row.size() + m_fields.size());
        else
            row.insert(row.end(), own->begin(), own->end());
    }

private:
    std::vector<CustomField> m_fields;
    QHash<CustomerId, std::vector<Value>> m_rows;
};

std::vector<Value> rowOf(const Customer &customer, const QString &owner, const QString &parent, const OwnValues &own)
{
    std::vector<Value> row;
    row.reserve(textFields().size() + 2);
    for (const TextField &field : textFields())
        row.push_back(textValue(customer.*field.member));
    row.push_back(textValue(owner));
    row.push_back(textValue(parent));
    own.append(customer.id, row);
    return row;
}

} // namespace

Result<QString> customerText(Reader &reader, const CustomerId &id)
{
    WEIWO_ASSIGN(const auto customer, repo::customer(reader, id));
    if (!customer)
        return QString();
    if (!customer->code.isEmpty())
        return customer->code;
    WEIWO_ASSIGN(const auto named, repo::byName(reader, customer->name, 2));
    WEIWO_ASSIGN(const auto coded, repo::byCode(reader, customer->name));
    return named.size() == 1 && coded.empty() ? customer->name : customer->id.text();
}

Status exportCustomers(Reader &reader, const exchange::ExportRequest &,
                       const exchange::RowSink &sink)
{
    WEIWO_ASSIGN(const org::NodeTexts owners, org::NodeTexts::load(reader));
    WEIWO_ASSIGN(const Depths depths, Depths::load(reader));
    WEIWO_ASSIGN(const OwnValues own, OwnValues::load(reader));
    const auto ownerText = [&](const Customer &customer) {
        return customer.owner ? owners.of(*customer.owner) : QString();
    };
    std::vector<std::pair<int, Customer>> parts;
    bool more = true;
    WEIWO_TRY(repo::each(reader, [&](qint64, Customer &&customer) {
        if (customer.parent)
            parts.emplace_back(depths.of(customer.id), std::move(customer));
        else
            more = sink(rowOf(customer, ownerText(customer), {}, own));
        return more;
    }));
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    ParentTexts parents(reader);
    for (size_t i = 0; more && i < parts.size(); ++i) {
        const Customer &customer = parts[i].second;
        WEIWO_ASSIGN(const QString parent, parents.of(*customer.parent));
        more = sink(rowOf(customer, ownerText(customer), parent, own));
    }
    return {};
}

} // namespace weiwo::customers
