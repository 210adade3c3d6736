#include "core/workspace/reader.h"

using namespace Qt::StringLiterals;

namespace weiwo {

QString compareToDateKey(CompareToDate by)
{
    return by == CompareToDate::SameDate ? u"same_date"_s : u"working_days"_s;
}

CompareToDate compareToDateFromKey(const QString &key)
{
    return key == "same_date"_L1 ? CompareToDate::SameDate : CompareToDate::WorkingDays;
}

Result<Record> Reader::record(const TableSpec &table, const Id &id) const
{
    WEIWO_ASSIGN(std::optional<Record> found, records::load(db(), table, id));
    if (!found || !found->alive)
        return fail(errc::NotFound,
                    translate("workspace", "%1 %2 does not exist.").arg(table.title.str(), id.text()),
                    id.text());
    return *found;
}

const TableSpec &Reader::table(const QString &key) const
{
    const TableSpec *found = registry().tables.find(key);
    Q_ASSERT_X(found, "Reader::table", "no slice has contributed this table");
    static const TableSpec none{};
    return found ? *found : none;
}

} // namespace weiwo
