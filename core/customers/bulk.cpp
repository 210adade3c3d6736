#include "core/customers/book.h"

#include "core/customers/commands.h"
#include "core/customers/custom_fields.h"
#include "core/customers/details.h"
#include "core/customers/fields.h"
#include "core/customers/integrity.h"
#include "core/customers/queries.h"
#include "core/org/queries.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// A change that was looked at once for all customers.
class FieldChanger
{
public:
    FieldChanger(Edit &edit, const FieldChange &change) : m_edit(edit), m_change(change) { }

    Status prepare()
    {
        if (const TextField *field = textField(m_change.field))
            return requireValue(field->kind, field->title, m_change.value);
        if (m_change.field == u"tags"_s)
            return {};
        if (m_change.field == u"owner"_s || m_change.field == u"parent"_s)
            return prepareReference();
        WEIWO_ASSIGN(const CustomField own, customField(m_edit, m_change.field));
        WEIWO_ASSIGN(m_value, customValue(own, m_change.value));
        m_own = own;
        return {};
    }

    /// What the field says now, and what it is to say.
    [[nodiscard]] Result<std::pair<QString, QString>> texts(const Customer &customer)
    {
        if (const TextField *field = textField(m_change.field))
            return std::pair(customer.*field->member, m_change.value.trimmed());
        if (m_change.field == u"owner"_s) {
            WEIWO_ASSIGN(const QString before, ownerName(customer.owner));
            return std::pair(before, m_name);
        }
        if (m_change.field == u"parent"_s) {
            QString before;
            if (customer.parent) {
                WEIWO_ASSIGN(const Customer parent, weiwo::customers::customer(m_edit, *customer.parent));
                before = parent.name;
            }
            return std::pair(before, m_name);
        }
        if (m_own) {
            WEIWO_ASSIGN(const auto values, customValues(m_edit, customer.id));
            return std::pair(values.value(m_own->key), m_value);
        }
        WEIWO_ASSIGN(const Details more, details(m_edit, customer.id));
        return std::pair(more.tags.join(u", "_s), tagsAfter(more.tags).join(u", "_s));
    }

    /// Namesakes are not the same.
    [[nodiscard]] bool isSo(const Customer &customer, const std::pair<QString, QString> &shown) const
    {
        if (m_change.field == u"owner"_s)
            return customer.owner == m_owner;
        if (m_change.field == u"parent"_s)
            return customer.parent == m_parent;
        return shown.first == shown.second;
    }

    Status apply(const Customer &before)
    {
        Customer after = before;
        if (const TextField *field = textField(m_change.field))
            after.*field->member = m_change.value.trimmed();
        else if (m_change.field == u"owner"_s)
            after.owner = m_owner;
        else if (m_change.field == u"parent"_s)
            after.parent = m_parent;
        else if (m_own)
            return setCustomValue(m_edit, before.id, *m_own, m_value);
        else
            return applyTags(before.id);
        return updateCustomer(m_edit, after);
    }

private:
    Status prepareReference()
    {
        const QString wanted = m_change.value.trimmed();
        if (wanted.isEmpty())
            return {};
        if (m_change.field == u"owner"_s) {
            WEIWO_ASSIGN(const org::Node node, org::findNode(m_edit, wanted));
            m_owner = node.id;
            m_name = node.name;
            return {};
        }
        WEIWO_ASSIGN(const Customer parent, findCustomer(m_edit, wanted));
        m_parent = parent.id;
        m_name = parent.name;
        return {};
    }

    [[nodiscard]] Result<QString> ownerName(const std::optional<org::NodeId> &owner)
    {
        if (!owner)
            return QString();
        const auto node = org::node(m_edit, *owner);
        return node ? node->name : QString();
    }

    [[nodiscard]] QStringList tagsAfter(QStringList tags) const
    {
        const QStringList parts = m_change.value.split(u',', Qt::SkipEmptyParts);
        const bool whole = std::ranges::none_of(parts, [](const QString &part) {
            return part.trimmed().startsWith(u'+') || part.trimmed().startsWith(u'-');
        });
        if (whole)
            tags.clear();
        for (const QString &part : parts) {
            const QString text = part.simplified();
            const QString tag = whole || !(text.startsWith(u'+') || text.startsWith(u'-')) ? text : text.mid(1).trimmed();
            tags.removeAll(tag);
            if (!tag.isEmpty() && (whole || !text.startsWith(u'-')))
                tags.append(tag);
        }
        tags.sort();
        return tags;
    }

    Status applyTags(const CustomerId &customer)
    {
        WEIWO_ASSIGN(const Details more, details(m_edit, customer));
        const QStringList after = tagsAfter(more.tags);
        for (const QString &tag : more.tags)
            if (!after.contains(tag))
                WEIWO_TRY(removeTag(m_edit, customer, tag));
        for (const QString &tag : after)
            if (!more.tags.contains(tag))
                WEIWO_TRY(addTag(m_edit, customer, tag));
        return {};
    }

    Edit &m_edit;
    const FieldChange &m_change;
    std::optional<CustomField> m_own;
    QString m_value;
    std::optional<org::NodeId> m_owner;
    std::optional<CustomerId> m_parent;
    QString m_name;                    ///< of the owner or parent
};

} // namespace

Result<BulkOutcome> changeCustomers(Edit &edit, std::span<const CustomerId> customers, const FieldChange &change)
{
    FieldChanger changer(edit, change);
    WEIWO_TRY(changer.prepare());
    BulkOutcome outcome;
    for (const CustomerId &id : customers) {
        WEIWO_ASSIGN(const Customer before, customer(edit, id));
        WEIWO_ASSIGN(const auto texts, changer.texts(before));
        if (changer.isSo(before, texts)) {
            ++outcome.unchanged;
            continue;
        }
        BulkOutcome::Line line{id, before.name, texts.first, texts.second, {}};
        const Status done = edit.attempt([&] { return changer.apply(before); });
        if (!done) {
            if (!isRefusal(done.error()))
                return failed(done);
            line.refused = done.error().message;
        }
        outcome.lines.push_back(std::move(line));
    }
    return outcome;
}

} // namespace weiwo::customers
