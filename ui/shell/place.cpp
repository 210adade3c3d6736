#include "ui/shell/place.h"

#include <QUrlQuery>
#include <array>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

struct CompareName
{
    metrics::Compare compare;
    const char16_t *key;
    Text title;
};

constexpr std::array CompareNames{
    CompareName{metrics::Compare::None, u"none", WEIWO_TEXT("Place", "No comparison")},
    CompareName{metrics::Compare::PreviousYear, u"yoy", WEIWO_TEXT("Place", "Last year")},
    CompareName{metrics::Compare::PreviousPeriod, u"pop", WEIWO_TEXT("Place", "Previous period")},
};

} // namespace

QString compareKey(metrics::Compare compare)
{
    return QString::fromUtf16(CompareNames[static_cast<size_t>(compare)].key);
}

QString compareTitle(metrics::Compare compare)
{
    return CompareNames[static_cast<size_t>(compare)].title.str();
}

QString linkOf(const Place &place, const FiscalCalendar &calendar)
{
    QUrlQuery query;
    if (!place.record.isEmpty())
        query.addQueryItem(u"id"_s, place.record);
    if (place.scope)
        query.addQueryItem(u"node"_s, place.scope->text());
    if (place.period)
        query.addQueryItem(u"period"_s, calendar.key(*place.period));
    if (place.compare != metrics::Compare::None)
        query.addQueryItem(u"cmp"_s, compareKey(place.compare));
    const QString text = query.toString(QUrl::FullyEncoded);
    return u"weiwo:"_s + place.panel + (text.isEmpty() ? QString() : u'?' + text);
}

Result<Place> placeOf(const QString &link, const FiscalCalendar &calendar)
{
    const auto refused = [&link] {
        return fail(errc::BadInput,
                    translate("Place", "“%1” is not a link into Weiwo.").arg(link), link);
    };
    if (!link.startsWith("weiwo:"_L1))
        return refused();
    const QString rest = link.mid(6);
    Place place;
    place.panel = rest.section(u'?', 0, 0);
    if (place.panel.isEmpty())
        return refused();
    const QUrlQuery query(rest.section(u'?', 1));
    place.record = query.queryItemValue(u"id"_s, QUrl::FullyDecoded);
    if (const QString node = query.queryItemValue(u"node"_s); !node.isEmpty()) {
        place.scope = Id::fromText(node);
        if (!place.scope)
            return refused();
    }
    if (const QString period = query.queryItemValue(u"period"_s); !period.isEmpty()) {
        WEIWO_ASSIGN(place.period, calendar.parse(period));
    }
    const QString compare = query.queryItemValue(u"cmp"_s);
    for (const CompareName &name : CompareNames)
        if (compare == QStringView(name.key))
            place.compare = name.compare;
    return place;
}

} // namespace weiwo::ui
