#include "core/sales/freshness.h"

#include "core/sales/dimensions.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

/// So many days are looked at one by one; who is silent longer is looked for by months.
constexpr int RecentDays = 8;

bool isOfPlace(const QString &field)
{
    return field == u"node"_s || field == u"region"_s || field == u"province"_s || field == u"team"_s;
}

/// Finds the last day of every region.
class RegionDays
{
public:
    RegionDays(Reader &reader, const metrics::SourceRequest &request)
        : m_reader(reader), m_request(request), m_before(request.range.to.toJulianDay()),
          m_lookups(reader, {m_before - 1})
    {
    }

    Result<metrics::Freshness> read()
    {
        WEIWO_TRY(m_lookups.loadIndex());
        WEIWO_TRY(readUnits());
        WEIWO_TRY(readRecentDays());
        WEIWO_TRY(readOlderDays());
        return answer();
    }

private:
    /// Units that the filters let through, by the region that they belong to.
    Status readUnits()
    {
        std::vector<std::unique_ptr<FilterReader>> filters;
        for (const Filter &filter : m_request.filters)
            if (isOfPlace(filter.field)) {
                WEIWO_ASSIGN(auto reads, FilterReader::make(m_lookups, filter));
                filters.push_back(std::move(reads));
            }
        const auto &index = m_lookups.index();
        for (qint64 no = 0; no < index.keyLimit(); ++no) {
            const auto level = index.levelOf(no);
            if (!level || *level == org::Level::Person)
                continue;
            const repo::FigureRow row{.place = {.unit = no, .member = false}, .lineNo = {}};
            if (!std::all_of(filters.begin(), filters.end(), [&](const auto &filter) { return filter->passes(row); }))
                continue;
            const auto region = index.unitAt(no, org::Level::Region, m_before - 1);
            m_regionOf.insert(no, region.value_or(-1));
            if (region == no && (*level == org::Level::Region))
                m_lastDays.emplace(no, std::nullopt);
        }
        return {};
    }

    void note(qint64 unit, qint64 day)
    {
        const auto region = m_regionOf.constFind(unit);
        if (region == m_regionOf.constEnd())
            return;
        m_lastDay = std::max(m_lastDay.value_or(day), day);
        const auto known = m_lastDays.find(*region);
        if (known != m_lastDays.end())
            known->second = std::max(known->second.value_or(day), day);
    }

    [[nodiscard]] bool isSilent(qint64 region) const
    {
        const auto known = m_lastDays.find(region);
        return known != m_lastDays.end() && !known->second;
    }
    [[nodiscard]] bool allKnown() const
    {
        return m_lastDay && std::all_of(m_lastDays.begin(), m_lastDays.end(), [](const auto &entry) { return entry.second.has_value(); });
    }

    Status readRecentDays()
    {
        qint64 before = m_before;
        for (int i = 0; i < RecentDays && !allKnown(); ++i) {
            WEIWO_ASSIGN(const auto day, repo::lastDayBefore(m_reader, before));
            if (!day)
                return {};
            WEIWO_ASSIGN(const auto units, repo::unitsOfDay(m_reader, *day));
            for (const qint64 unit : units)
                note(unit, *day);
            before = *day;
        }
        return {};
    }

    Status readOlderDays()
    {
        if (allKnown())
            return {};
        QSet<qint64> units;
        for (auto it = m_regionOf.cbegin(); it != m_regionOf.cend(); ++it)
            if (!m_lastDay || isSilent(it.value()))
                units.insert(it.key());
        WEIWO_ASSIGN(const auto days, repo::lastDays(m_reader, m_before, units));
        for (auto it = days.cbegin(); it != days.cend(); ++it)
            note(it.key(), it.value());
        return {};
    }

    Result<metrics::Freshness> answer() const
    {
        const auto dateOf = [](const std::optional<qint64> &day) {
            return day ? std::optional(QDate::fromJulianDay(*day)) : std::nullopt;
        };
        metrics::Freshness fresh;
        fresh.lastDay = dateOf(m_lastDay);
        WEIWO_ASSIGN(const qint64 imported, repo::lastImport(m_reader));
        if (imported > 0)
            fresh.importedAt = QDateTime::fromMSecsSinceEpoch(imported);
        for (const auto &[region, day] : m_lastDays)
            if (const repo::Member *member = m_lookups.member(u"node"_s, region))
                fresh.regions.push_back({member->id, member->name, dateOf(day)});
        std::sort(fresh.regions.begin(), fresh.regions.end(), [](const auto &a, const auto &b) {
            return std::pair(a.name, a.id) < std::pair(b.name, b.id);
        });
        return fresh;
    }

    Reader &m_reader;
    const metrics::SourceRequest &m_request;
    qint64 m_before;
    Lookups m_lookups;
    QHash<qint64, qint64> m_regionOf;
    std::map<qint64, std::optional<qint64>> m_lastDays;
    std::optional<qint64> m_lastDay;
};

} // namespace

Result<metrics::Freshness> lineFreshness(Reader &reader, const metrics::SourceRequest &request)
{
    return RegionDays(reader, request).read();
}

} // namespace weiwo::sales
