#include "core/customers/book_columns.h"

#include "core/customers/custom_fields.h"
#include "core/customers/fields.h"
#include "core/customers/repo_book.h"
#include "core/org/queries.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

Result<const std::vector<qint64> *> BookColumns::living()
{
    if (!m_living) {
        m_living.emplace();
        WEIWO_TRY(repo::eachLiving(m_reader, [this](qint64 no) { m_living->push_back(no); }));
    }
    return &*m_living;
}

Result<qint64> BookColumns::limit()
{
    WEIWO_ASSIGN(const std::vector<qint64> *all, living());
    return all->empty() ? 0 : all->back() + 1;
}

Status BookColumns::knows(const QString &field)
{
    if (textField(field) || field == u"owner"_s || field == u"parent"_s || field == u"tags"_s || field == u"tier"_s)
        return {};
    const auto own = customField(m_reader, field);
    return own ? Status() : Status(failed(own));
}

Status BookColumns::texts(const QString &field, const std::function<void(qint64, const QString &)> &each)
{
    const auto those = [&each](qint64 no, const QString &text) {
        if (!text.isEmpty())
            each(no, text);
    };
    if (textField(field))
        return repo::eachText(m_reader, field, those);
    if (field == u"parent"_s)
        return repo::eachParentName(m_reader, those);
    if (field == u"tags"_s)
        return repo::eachTag(m_reader, those);
    if (field == u"owner"_s) {
        QHash<Id, QString> names;
        return repo::eachOwner(m_reader, [&](qint64 no, const std::optional<Id> &owner) {
            if (!owner)
                return;
            auto name = names.constFind(*owner);
            if (name == names.constEnd()) {
                const auto node = org::node(m_reader, org::NodeId(*owner));
                name = names.insert(*owner, node ? node->name : QString());
            }
            those(no, *name);
        });
    }
    WEIWO_ASSIGN(const CustomField own, customField(m_reader, field));
    return repo::eachCustomValue(m_reader, own.id.raw(), those);
}

Status BookColumns::loadFigures()
{
    if (m_lastDays)
        return {};
    WEIWO_ASSIGN(m_amounts, sales::customerAmounts(m_reader, m_query.figures));
    WEIWO_ASSIGN(m_compared, sales::customerAmounts(m_reader, m_query.compared));
    WEIWO_ASSIGN(m_lastDays, sales::lastOrderDays(m_reader));
    return {};
}

Status BookColumns::fill(BookRow &row)
{
    WEIWO_TRY(loadFigures());
    row.amount = m_amounts->of(row.no);
    row.compared = m_compared->of(row.no);
    const auto day = m_lastDays->of(row.no);
    row.lastOrder = day ? std::optional(QDate::fromJulianDay(*day)) : std::nullopt;
    return {};
}

Result<std::optional<qint64>> BookColumns::figure(const BookFigure &figure, qint64 no)
{
    BookRow row;
    row.no = no;
    WEIWO_TRY(fill(row));
    return figure.of(row, m_reader.clock().today());
}

} // namespace weiwo::customers
