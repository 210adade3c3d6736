#include "core/customers/book_columns.h"

#include "core/customers/custom_fields.h"
#include "core/customers/fields.h"
#include "core/customers/repo_book.h"
#include "core/customers/tiers/queries.h"
#include "core/org/node_names.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

Result<const std::vector<qint64> *> BookColumns::living()
{
    if (!m_living) {
        WEIWO_ASSIGN(m_living, m_reader.db().kept<std::vector<qint64>>(u"customers.living"_s, [this]() -> Result<std::vector<qint64>> {
                         std::vector<qint64> all;
                         WEIWO_TRY(repo::eachLiving(m_reader, [&](qint64 no) { all.push_back(no); }));
                         return all;
                     }));
    }
    return m_living.get();
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
        return repo::eachLivingText(m_reader, field, those);
    if (field == u"parent"_s)
        return repo::eachParentName(m_reader, those);
    if (field == u"tags"_s)
        return repo::eachTag(m_reader, those);
    if (field == u"owner"_s) {
        org::NodeNames names(m_reader);
        return repo::eachOwner(m_reader, [&](qint64 no, const std::optional<Id> &owner) {
            if (owner)
                those(no, names.of(org::NodeId(*owner)));
        });
    }
    if (field == u"tier"_s) {
        WEIWO_ASSIGN(const std::vector<qint64> *all, living());
        for (const qint64 no : *all) {
            WEIWO_ASSIGN(const QString tier, tierOf(no));
            those(no, tier);
        }
        return {};
    }
    WEIWO_ASSIGN(const CustomField own, customField(m_reader, field));
    return repo::eachCustomValue(m_reader, own.id.raw(), those);
}

Result<std::optional<int>> BookColumns::tierPlaceOf(qint64 no)
{
    if (!m_tiers) {
        WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(m_reader));
        WEIWO_ASSIGN(m_tiers, tierMap(m_reader, scheme, m_reader.clock().today()));
        for (const Tier &tier : scheme.tiers)
            m_tierTitles.append(tierTitle(tier));
    }
    return m_tiers->placeOf(no);
}

Result<QString> BookColumns::tierOf(qint64 no)
{
    WEIWO_ASSIGN(const std::optional<int> place, tierPlaceOf(no));
    return place ? m_tierTitles.value(*place) : QString();
}

Status BookColumns::loadFigures()
{
    if (m_lastDays)
        return {};
    WEIWO_ASSIGN(m_amounts, sales::keptColumn(m_reader, m_query.figures, sales::CustomerFigure::Amount));
    WEIWO_ASSIGN(m_compared, sales::keptColumn(m_reader, m_query.compared, sales::CustomerFigure::Amount));
    WEIWO_ASSIGN(m_lastDays, sales::lastOrderDays(m_reader));
    return {};
}

Result<OrderFigures> BookColumns::figures(qint64 no)
{
    WEIWO_TRY(loadFigures());
    return loaded(no);
}

Status BookColumns::figures(const BookFigure &figure, std::span<const qint64> numbers, const std::function<void(qint64, qint64)> &each)
{
    WEIWO_TRY(loadFigures());
    const qint64 today = m_reader.clock().today().toJulianDay();
    for (const qint64 no : numbers)
        if (const auto value = figure.of(loaded(no), today))
            each(no, *value);
    return {};
}

} // namespace weiwo::customers
