#include "core/customers/tiers/queries.h"

#include "core/customers/queries.h"
#include "core/customers/tiers/move_pack.h"
#include "core/customers/tiers/repo.h"
#include "core/customers/value/rfm.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

void sortByRank(std::vector<Tier> &tiers)
{
    std::sort(tiers.begin(), tiers.end(), [](const Tier &a, const Tier &b) { return std::pair(a.rank, a.id) < std::pair(b.rank, b.id); });
}

QStringList titlesOf(const std::vector<TierSchemeDetail> &schemes)
{
    QStringList titles;
    for (const TierSchemeDetail &detail : schemes)
        titles << tierSchemeTitle(detail.scheme);
    return titles;
}

int orderOf(std::optional<int> place)
{
    return place.value_or(std::numeric_limits<int>::max());
}

} // namespace

Result<std::vector<TierSchemeDetail>> tierSchemes(Reader &reader)
{
    WEIWO_ASSIGN(const std::vector<TierScheme> schemes, repo::tierSchemes(reader));
    WEIWO_ASSIGN(const std::vector<Tier> tiers, repo::tiers(reader));
    std::vector<TierSchemeDetail> all;
    for (const TierScheme &scheme : schemes) {
        TierSchemeDetail detail{scheme, {}};
        for (const Tier &tier : tiers)
            if (tier.scheme == scheme.id)
                detail.tiers.push_back(tier);
        sortByRank(detail.tiers);
        all.push_back(std::move(detail));
    }
    std::sort(all.begin(), all.end(), [](const TierSchemeDetail &a, const TierSchemeDetail &b) {
        return std::tuple(!a.scheme.active, a.scheme.key, a.scheme.id) < std::tuple(!b.scheme.active, b.scheme.key, b.scheme.id);
    });
    return all;
}

Result<TierSchemeDetail> findTierScheme(Reader &reader, const QString &name)
{
    WEIWO_ASSIGN(const std::vector<TierSchemeDetail> all, tierSchemes(reader));
    if (name.isEmpty()) {
        // An editor shows what ships as a preview where nothing is stored.
        const bool none = all.empty() || !all.front().scheme.active;
        return none ? usualTierScheme() : all.front();
    }
    for (const TierSchemeDetail &detail : all)
        if (name == detail.scheme.key || name == detail.scheme.name || name == detail.scheme.id.text() || name == tierSchemeTitle(detail.scheme))
            return detail;
    return fail(errc::NotFound, translate("tiers", "There is no tier scheme \"%1\". There are: %2.").arg(name, titlesOf(all).join(u", "_s)), name);
}

Result<bool> isTierSchemeStored(Reader &reader, const TierSchemeId &id)
{
    return records::lives(reader.db(), tierSchemeTable(), id.raw());
}

Result<Tier> findTier(const TierSchemeDetail &scheme, const QString &name)
{
    QStringList titles;
    for (const Tier &tier : scheme.tiers) {
        if (name == tier.key || name == tier.name || name == tier.id.text() || name == tierTitle(tier))
            return tier;
        titles << tierTitle(tier);
    }
    return fail(errc::NotFound, translate("tiers", "There is no tier \"%1\". There are: %2.").arg(name, titles.join(u", "_s)), name);
}

Result<std::vector<TierRun>> tierRuns(Reader &reader, const TierSchemeId &scheme)
{
    WEIWO_ASSIGN(std::vector<TierRun> all, repo::tierRuns(reader));
    std::erase_if(all, [&](const TierRun &run) { return run.scheme != scheme; });
    std::reverse(all.begin(), all.end());
    return all;
}

Result<std::vector<ServiceStandard>> serviceStandards(Reader &reader, const TierSchemeDetail &scheme)
{
    WEIWO_ASSIGN(const bool stored, isTierSchemeStored(reader, scheme.scheme.id));
    std::vector<ServiceStandard> all;
    if (stored) {
        WEIWO_ASSIGN(all, repo::serviceStandards(reader));
    } else if (scheme.scheme.id == usualTierScheme().scheme.id) {
        all = usualServiceStandards();
    }
    std::vector<ServiceStandard> own;
    for (const Tier &tier : scheme.tiers)
        for (const ServiceKind &kind : serviceKinds().all())
            for (const ServiceStandard &standard : all)
                if (standard.tier == tier.id && standard.kind == kind.key)
                    own.push_back(standard);
    return own;
}

Result<TierPreview> previewOf(Reader &reader, const TierEvaluation &evaluation, int limit, const std::function<bool(const TierChange &)> &accepts)
{
    TierPreview preview;
    std::vector<TierChange> shown;
    std::vector<qint64> numbers;
    for (const TierChange &change : evaluation.changes) {
        TierPreview::Sum &sum = !change.from ? preview.came : !change.to ? preview.left : *change.to < *change.from ? preview.up : preview.down;
        ++sum.customers;
        sum.amount += evaluation.amount->values.of(change.customer).value_or(0);
        if (accepts && !accepts(change))
            continue;
        ++preview.all;
        if (limit > 0 && static_cast<int>(shown.size()) >= limit)
            continue;
        shown.push_back(change);
        numbers.push_back(change.customer);
    }
    QHash<qint64, repo::NamedCustomer> names;
    WEIWO_TRY(repo::namedCustomers(reader, numbers, [&names](repo::NamedCustomer &&customer) { names.insert(customer.no, customer); }));
    const Currency &currency = reader.settings().currency;
    for (const TierChange &change : shown) {
        const auto named = names.constFind(change.customer);
        if (named == names.constEnd())
            continue;
        preview.moves.push_back({named->id, named->code, named->name, change.from, change.to,
                                 evaluation.amount->values.of(change.customer).value_or(0),
                                 evaluation.because(change.customer, change.from, change.to, currency)});
    }
    return preview;
}

Result<std::shared_ptr<const TierMap>> tierMap(Reader &reader, const TierSchemeDetail &scheme, QDate day)
{
    return TierMap::on(reader, scheme, day);
}

Result<std::vector<TierOverride>> tierOverridesOf(Reader &reader, const CustomerId &customer)
{
    WEIWO_ASSIGN(std::vector<TierOverride> all, repo::tierOverridesOf(reader, customer));
    std::reverse(all.begin(), all.end());
    return all;
}

Result<std::vector<TierStretch>> tierHistory(Reader &reader, const TierSchemeDetail &scheme, const CustomerId &id)
{
    WEIWO_ASSIGN(const auto customer, repo::customerNumber(reader, id));
    std::vector<TierStretch> stretches;
    if (!customer)
        return stretches;
    WEIWO_ASSIGN(const std::vector<TierRun> runs, countingRuns(reader, scheme.scheme.id));
    WEIWO_ASSIGN(const auto numbers, repo::tierNumbers(reader));
    qint64 tierNow = 0;
    for (const TierRun &run : runs) {
        WEIWO_ASSIGN(const auto block, repo::moveBlockOf(reader, run.no, *customer));
        const auto moves = block ? unpackMoves(block->body, block->moves) : std::nullopt;
        if (!moves)
            continue;
        for (const TierMoveRow &move : *moves) {
            if (move.customer != *customer || move.tier == tierNow)
                continue;
            tierNow = move.tier;
            TierStretch stretch{run.asOf, {}};
            for (size_t place = 0; place < scheme.tiers.size(); ++place)
                if (numbers.value(scheme.tiers[place].id) == move.tier)
                    stretch.tier = static_cast<int>(place);
            stretches.insert(stretches.begin(), stretch);
        }
    }
    return stretches;
}

Result<TierMatrix> tierMatrix(Reader &reader, const TierSchemeDetail &scheme, QDate from, QDate to, JobContext *job)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return fail(errc::BadInput, translate("tiers", "The second day must not be before the first."), to.toString(Qt::ISODate));
    TierMatrix matrix{.scheme = scheme, .from = from, .to = to, .cells = {}, .sums = {}, .amountTitle = {}};
    WEIWO_ASSIGN(const auto before, TierMap::on(reader, scheme, from));
    WEIWO_ASSIGN(const auto after, TierMap::on(reader, scheme, to));
    WEIWO_ASSIGN(const auto figures, TierFigures::open(reader, to, scheme.scheme.months, job));
    WEIWO_ASSIGN(const TierInputPtr amount, figures->metric(scheme.scheme.amount));
    matrix.amountTitle = amount->title;
    matrix.amountKind = amount->kind;
    std::map<std::pair<int, int>, TierFlow> cells;
    const qint64 limit = std::max(before->limit(), after->limit());
    for (qint64 customer = 1; customer < limit; ++customer) {
        const auto was = before->placeOf(customer);
        const auto is = after->placeOf(customer);
        if (!was && !is)
            continue;
        TierFlow &cell = cells[{orderOf(was), orderOf(is)}];
        cell.from = was;
        cell.to = is;
        ++cell.customers;
        cell.amount += amount->values.of(customer).value_or(0);
    }
    for (const auto &entry : cells)
        matrix.cells.push_back(entry.second);
    matrix.sums = sumsOf(matrix.cells);
    return matrix;
}

Result<TierRfmMap> tierRfmMap(Reader &reader, const TierScheme &scheme, QDate asOf, JobContext *job)
{
    WEIWO_ASSIGN(const auto figures, TierFigures::open(reader, asOf, scheme.months, job));
    WEIWO_TRY(figures->read({{QString::fromLatin1(RecencyInput), 0}, {QString::fromLatin1(FrequencyInput), 0}, {QString::fromLatin1(MonetaryInput), 0}, {scheme.amount, 0}}));
    WEIWO_ASSIGN(const TierInputPtr recency, figures->metric(QString::fromLatin1(RecencyInput)));
    WEIWO_ASSIGN(const TierInputPtr frequency, figures->metric(QString::fromLatin1(FrequencyInput)));
    WEIWO_ASSIGN(const TierInputPtr monetary, figures->metric(QString::fromLatin1(MonetaryInput)));
    WEIWO_ASSIGN(const TierInputPtr amount, figures->metric(scheme.amount));
    RfmFigures all;
    std::vector<Int128> amounts;
    for (const qint64 no : figures->living()) {
        const auto days = recency->values.of(no);
        if (!days)
            continue;
        all.recency.push_back(static_cast<qint32>(*days));
        all.frequency.push_back(static_cast<qint32>(frequency->values.of(no).value_or(0)));
        all.monetary.emplace_back(monetary->values.of(no).value_or(0));
        amounts.emplace_back(amount->values.of(no).value_or(0));
    }
    WEIWO_ASSIGN(const std::vector<RfmScore> scores, rfmScores(all));
    const RfmMap map = rfmMap(scores, amounts);
    TierRfmMap made;
    made.customers = static_cast<qint64>(scores.size());
    made.asOf = asOf;
    made.months = scheme.months;
    made.amountTitle = amount->title;
    made.amountKind = amount->kind;
    for (size_t r = 0; r < made.cells.size(); ++r)
        for (size_t f = 0; f < made.cells.size(); ++f)
            made.cells[r][f] = {map.cells[r][f].customers, map.cells[r][f].amount.saturated()};
    return made;
}

} // namespace weiwo::customers
