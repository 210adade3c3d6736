#include "ui/views/record_text.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

const QString CustomerPrefix = u"customer:"_s;

} // namespace

QString customerRecord(const Id &customer)
{
    return CustomerPrefix + customer.text();
}

std::optional<Id> customerOfRecord(const QString &record)
{
    return record.startsWith(CustomerPrefix) ? Id::fromText(record.mid(CustomerPrefix.size())) : std::nullopt;
}

QString recordOf(const std::vector<Filter> &filters)
{
    QStringList parts;
    for (const Filter &filter : filters)
        parts << QString::fromLatin1(QUrl::toPercentEncoding(filter.text()));
    return parts.join(u'&');
}

std::vector<Filter> filtersOf(const QString &record)
{
    std::vector<Filter> filters;
    for (const QString &part : record.split(u'&', Qt::SkipEmptyParts))
        if (auto filter = Filter::parse(QUrl::fromPercentEncoding(part.toLatin1())))
            filters.push_back(std::move(*filter));
    return filters;
}

} // namespace weiwo::ui
