#include "core/customers/owner_places.h"
#include "core/customers/quality/contribute.h"
#include "core/customers/quality/evaluation.h"
#include "core/sales/grouping.h"

#include <map>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using metrics::Kind;
using metrics::MetricSpec;
using metrics::SourceRequest;
using metrics::SourceRow;
using Verdict = QualityVerdict::Result;

constexpr char SourceKey[] = "customers.quality";

/// The rules that a metric counts: of the aspect in "quality.validity.right", all of them for
/// "quality.score.right".
std::vector<size_t> rulesOf(const QualityState &state, const QString &metric)
{
    const QString key = metric.section(u'.', 1, 1);
    std::vector<size_t> rules;
    for (size_t rule = 0; rule < state.rules().size(); ++rule)
        if (key == u"score"_s || key == qualityAspectKey(state.aspectOf(rule)))
            rules.push_back(rule);
    return rules;
}

Result<std::vector<SourceRow>> queryQuality(Reader &reader, const SourceRequest &request)
{
    WEIWO_ASSIGN(const auto state, QualityState::shared(reader));
    WEIWO_ASSIGN(auto index, org::PlacementIndex::shared(reader));
    const QDate day = reader.clock().today();
    const OwnerPlaces places(std::move(index), day.toJulianDay());
    SourceRequest onDay = request;
    onDay.range = {day, day.addDays(1)};
    std::map<std::pair<std::vector<QString>, std::vector<Id>>, std::vector<std::optional<qint64>>> found;
    for (qsizetype place = 0; place < request.metrics.size(); ++place) {
        const QString &metric = request.metrics[place];
        const bool right = metric.endsWith(u".right"_s);
        const std::vector<size_t> rules = rulesOf(*state, metric);
        WEIWO_ASSIGN(const auto grouping, sales::Grouping::make(reader, onDay));
        sales::repo::FigureRow row;
        row.day = day.toJulianDay();
        row.month = Month(day).index();
        for (const qint64 customer : state->customers()) {
            places.set(row, state->ownerOf(customer));
            row.customer = customer;
            sales::Grouping::Group *group = grouping->groupOf(row);
            if (!group)
                continue;
            for (const size_t rule : rules) {
                const Verdict verdict = state->verdict(rule, customer);
                if (verdict != Verdict::NotJudged)
                    group->lines += !right || verdict == Verdict::Right;
            }
        }
        WEIWO_ASSIGN(const auto rows, grouping->rows([](const sales::Grouping::Group &group) {
            return std::vector<std::optional<qint64>>{group.lines};
        }));
        for (const SourceRow &one : rows) {
            auto &values = found[{one.labels, one.ids}];
            values.resize(static_cast<size_t>(request.metrics.size()));
            values[static_cast<size_t>(place)] = one.values[0];
        }
    }
    std::vector<SourceRow> rows;
    for (auto &[key, values] : found)
        rows.push_back({key.first, key.second, std::move(values)});
    return rows;
}

MetricSpec count(const QString &key, Text title)
{
    MetricSpec spec;
    spec.key = key;
    spec.title = title;
    spec.help = WEIWO_TEXT("quality", "Counts of customers and rules of data quality, as of today.");
    spec.kind = Kind::Count;
    // As of today: months do not add up to a year.
    spec.additive = false;
    spec.source = QString::fromLatin1(SourceKey);
    return spec;
}

void addRatio(metrics::Catalogues &catalogues, const QString &key, Text title)
{
    const QString right = u"quality.%1.right"_s.arg(key);
    const QString judged = u"quality.%1.judged"_s.arg(key);
    catalogues.metrics.add(count(right, WEIWO_TEXT("quality", "Rules that customers meet")));
    catalogues.metrics.add(count(judged, WEIWO_TEXT("quality", "Rules that customers are judged by")));
    MetricSpec spec;
    spec.key = u"quality."_s + key;
    spec.title = title;
    spec.help = WEIWO_TEXT("quality", "Of all that rules of data quality have judged, the part that is right, as of today.");
    spec.kind = Kind::Ratio;
    spec.additive = false;
    spec.inputs = {right, judged};
    spec.derive = [](const std::vector<std::optional<qint64>> &inputs) -> std::optional<double> {
        if (!inputs[0] || inputs[1].value_or(0) == 0)
            return {};
        return static_cast<double>(*inputs[0]) / static_cast<double>(*inputs[1]);
    };
    catalogues.metrics.add(spec);
}

} // namespace

void contributeQualityMetrics(metrics::Catalogues &catalogues)
{
    metrics::SourceSpec source;
    source.key = QString::fromLatin1(SourceKey);
    source.dimensions = {u"region"_s, u"province"_s, u"team"_s, u"person"_s, u"node"_s, u"customer"_s};
    source.query = &queryQuality;
    source.extent = [](Reader &reader) -> Result<std::optional<DateRange>> {
        const QDate today = reader.clock().today();
        return std::optional(DateRange{today, today.addDays(1)});
    };
    catalogues.sources.add(source);
    addRatio(catalogues, u"score"_s, WEIWO_TEXT("quality", "Data quality"));
    addRatio(catalogues, u"completeness"_s, WEIWO_TEXT("quality", "Completeness of customer data"));
    addRatio(catalogues, u"validity"_s, WEIWO_TEXT("quality", "Validity of customer data"));
    addRatio(catalogues, u"freshness"_s, WEIWO_TEXT("quality", "Freshness of customer data"));
    addRatio(catalogues, u"uniqueness"_s, WEIWO_TEXT("quality", "Uniqueness of customers"));
}

} // namespace weiwo::customers
