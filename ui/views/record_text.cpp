#include "ui/views/record_text.h"

#include <QUrl>

namespace weiwo::ui {

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
