#include "core/performance/diagnosis.h"

#include "core/base/text.h"
#include "core/metrics/metric_set.h"
#include "core/money/readable.h"
#include "core/performance/cause_text.h"
#include "core/performance/diagnosis_figures.h"
#include "core/performance/member_names.h"
#include "core/quotas/metrics.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

struct AgainstName
{
    Against against;
    const char *key;
};
constexpr AgainstName againstNames[] = {{Against::Quota, "quota"},
                                        {Against::PreviousYear, "prev_year"},
                                        {Against::PreviousPeriod, "prev_period"}};

/// The share of the gap that one member alone must explain to be named.
constexpr double MuchOfGap = 0.25;
/// So many members of a dimension are told, the rest in one row.
constexpr int MostMembers = 2000;
/// Where there are more people, a team is as near as the search for causes goes: what one of so many
/// sold of one product is too little to tell a cause from chance.
constexpr qsizetype MostPeople = 300;
/// How much larger than its share of the base that must be.
constexpr double OverWeight = 1.2;

std::string productName(const QString &label)
{
    return (label.isNull() ? translate("performance", "(no product)") : label).toStdString();
}

/// Makes the parts of a diagnosis one after the other.
class Diagnoser
{
public:
    Diagnoser(Reader &reader, const DiagnosisRequest &request)
        : m_reader(reader), m_request(request), m_figures(reader, request)
    {
    }

    Result<Diagnosis> run()
    {
        WEIWO_TRY(m_figures.prepare());
        WEIWO_TRY(readTotals());
        WEIWO_TRY(readContributions());
        WEIWO_TRY(readBridge());
        WEIWO_TRY(searchCauses());
        say();
        return std::move(m_answer);
    }

private:
    Status readTotals();
    Status readContributions();
    Status readBridge();
    Status searchCauses();
    Status readMembers(const QStringList &dimensions);
    [[nodiscard]] std::string memberOf(const QString &dimension, const DiagnosisFigures::Row &row, size_t place) const;
    void noteRecords();
    [[nodiscard]] Result<LeafTable> leafTable(const QStringList &dimensions);
    [[nodiscard]] Result<RootCauses> causesAlike(QStringList dimensions);
    [[nodiscard]] Result<std::optional<RootCauses>> clearestAlone(const QStringList &dimensions);
    Status nameLargest(const QStringList &dimensions);
    [[nodiscard]] Result<double> unexplained(const QStringList &dimensions);
    void say();
    [[nodiscard]] QString comparisonSentence() const;
    [[nodiscard]] QString toDateSentence() const;
    [[nodiscard]] Result<QStringList> causeDimensions();
    [[nodiscard]] QString amountText(qint64 amount) const;
    [[nodiscard]] int digits() const;

    Reader &m_reader;
    const DiagnosisRequest &m_request;
    DiagnosisFigures m_figures;
    QHash<QString, MemberNames> m_members;
    Diagnosis m_answer;
};

int Diagnoser::digits() const
{
    switch (m_answer.kind) {
    case metrics::Kind::Money: return m_reader.settings().currency.digits;
    case metrics::Kind::Quantity: return 3;
    case metrics::Kind::Count:
    case metrics::Kind::Ratio: break;
    }
    return 0;
}

Status Diagnoser::readTotals()
{
    m_answer.metricTitle = m_figures.spec().heading();
    m_answer.against = m_request.against;
    m_answer.kind = m_figures.spec().kind;
    m_answer.counted = m_figures.counted();
    m_answer.toDate = m_figures.isToDate();
    if (!m_figures.isAgainstQuota()) {
        WEIWO_ASSIGN(m_answer.compared, metrics::comparedRange(m_reader, m_figures.countedPeriod(), m_figures.comparison()));
    }
    WEIWO_ASSIGN(const auto all, m_figures.by({}));
    if (m_figures.isAgainstQuota() && !all->hasBase)
        return fail(errc::NotFound,
                    translate("performance", "No published plan has a target for %1.").arg(m_reader.calendar().label(m_request.period)));
    m_answer.base = all->total.base;
    m_answer.current = all->total.current;
    return {};
}

Status Diagnoser::readContributions()
{
    const QStringList byDefault{u"region"_s, u"person"_s, u"product"_s, u"customer"_s, u"month"_s};
    for (const QString &dimension : m_request.by.isEmpty() ? byDefault : m_request.by) {
        if (!m_figures.knows(dimension)) {
            const bool exists = m_reader.registry().extension<metrics::Catalogues>().dimensions.find(dimension);
            if (!exists)
                return fail(errc::BadInput, translate("performance", "There is no dimension %1.").arg(dimension), dimension);
            continue;
        }
        WEIWO_ASSIGN(const auto parts, m_figures.largest(dimension, MostMembers));
        Contributions list{.dimension = dimension, .title = m_figures.title(dimension), .rows = {}};
        Contribution rest{.value = {}, .id = {}, .base = m_answer.base, .current = m_answer.current};
        for (const DiagnosisFigures::Row &row : parts->rows) {
            if (row.labels.at(0).isNull())
                continue;
            rest.base -= row.base;
            rest.current -= row.current;
            if (row.base != 0 || row.current != 0)
                list.rows.push_back({row.labels.at(0), row.ids.at(0), row.base, row.current});
        }
        if (rest.base != 0 || rest.current != 0)
            list.rows.push_back(rest);
        const bool less = m_answer.gap() < 0;
        std::stable_sort(list.rows.begin(), list.rows.end(), [less](const Contribution &a, const Contribution &b) {
            return less ? a.gap() < b.gap() : a.gap() > b.gap();
        });
        m_answer.contributions.push_back(std::move(list));
    }
    return {};
}

Status Diagnoser::readBridge()
{
    if (m_figures.isAgainstQuota() || m_request.metric != u"sales.amount"_s)
        return {};
    WEIWO_ASSIGN(const auto amounts, m_figures.by({u"product"_s}));
    WEIWO_ASSIGN(const auto units, m_figures.by(u"sales.units"_s, {u"product"_s}));
    if (units->total.base == 0)
        return {};
    // By name: a product that got a new key each year is one product (METHODS §4).
    std::vector<PvmRow> rows;
    for (const auto &[answer, isAmount] : {std::pair(amounts, true), std::pair(units, false)})
        for (const DiagnosisFigures::Row &row : answer->rows)
            for (const auto &[side, figure] : {std::pair(Side::Base, row.base), std::pair(Side::Current, row.current)})
                if (figure != 0)
                    rows.push_back({.product = productName(row.labels.at(0)), .side = side,
                                    .quantity = isAmount ? Decimal{} : Decimal{figure, 3},
                                    .amount = isAmount ? Money{figure} : Money{}});
    WEIWO_ASSIGN(m_answer.bridge, priceVolumeMix(rows));
    return {};
}

/// Those asked for; else those that have few members in any company. What has one member says
/// nothing, and is left out by the search itself.
Result<QStringList> Diagnoser::causeDimensions()
{
    QStringList dimensions;
    QStringList few{u"region"_s, u"province"_s, u"person"_s, u"product.line"_s, u"product"_s};
    if (m_request.by.isEmpty() && m_figures.knows(u"person"_s) && m_figures.knows(u"team"_s)) {
        WEIWO_ASSIGN(const auto people, m_figures.largest(u"person"_s, MostMembers));
        if (qsizetype(people->rows.size()) > MostPeople)
            few.replace(few.indexOf(u"person"_s), u"team"_s);
    }
    for (const QString &dimension : m_request.by.isEmpty() ? few : m_request.by)
        if (m_figures.knows(dimension) && dimensions.size() < qsizetype(LeafTable::MaxDimensions))
            dimensions << dimension;
    return dimensions;
}

/// Two people of one name are two members, products of one name are one.
Status Diagnoser::readMembers(const QStringList &dimensions)
{
    for (const QString &dimension : dimensions) {
        WEIWO_ASSIGN(const auto parts, m_figures.by({dimension}));
        std::vector<MemberNames::Member> members;
        for (const DiagnosisFigures::Row &row : parts->rows)
            members.push_back({row.labels.at(0), row.ids.at(0)});
        MemberNames names;
        // A product that got a new key is the same product (METHODS §4), for the causes as for the bridge.
        if (dimension != u"product"_s) {
            WEIWO_ASSIGN(names, MemberNames::make(m_reader, dimension, members, m_request.today));
        }
        m_members.insert(dimension, std::move(names));
    }
    return {};
}

std::string Diagnoser::memberOf(const QString &dimension, const DiagnosisFigures::Row &row, size_t place) const
{
    const auto names = m_members.constFind(dimension);
    const QString &label = row.labels.at(place);
    return (names == m_members.constEnd() ? label : names->nameOf(label, row.ids.at(place))).toStdString();
}

void Diagnoser::noteRecords()
{
    for (const RootCause &cause : m_answer.causes.causes) {
        std::vector<Id> records;
        for (const Condition &condition : cause.where) {
            const auto names = m_members.constFind(QString::fromStdString(condition.dimension));
            records.push_back(names == m_members.constEnd() ? Id() : names->recordOf(QString::fromStdString(condition.member)));
        }
        m_answer.causeRecords.push_back(std::move(records));
    }
}

Result<LeafTable> Diagnoser::leafTable(const QStringList &dimensions)
{
    std::vector<std::string> names;
    for (const QString &dimension : dimensions)
        names.push_back(dimension.toStdString());
    WEIWO_ASSIGN(const auto leaves, m_figures.by(dimensions));
    LeafTable table(names);
    const double unit = std::pow(10.0, digits());
    // Each member is named once, not in each of the many leaves that it is part of.
    using Member = std::pair<Id, QString>;
    std::vector<QHash<Member, quint32>> known(names.size());
    std::vector<quint32> codes(names.size());
    for (const DiagnosisFigures::Row &row : leaves->rows) {
        for (size_t i = 0; i < codes.size(); ++i) {
            const Member member(row.ids.at(i), row.ids.at(i).isNull() ? row.labels.at(i) : QString());
            auto code = known[i].constFind(member);
            if (code == known[i].constEnd())
                code = known[i].insert(member, table.codeOf(i, memberOf(dimensions[qsizetype(i)], row, i)));
            codes[i] = *code;
        }
        table.addCodes(codes, static_cast<double>(row.current) / unit, static_cast<double>(row.base) / unit);
    }
    return table;
}

/// The search over all dimensions; where it finds nothing, the leaves may be so small that chance
/// hides what happened: then without the dimension that has most members, and so on.
Result<RootCauses> Diagnoser::causesAlike(QStringList dimensions)
{
    std::optional<RootCauses> finest;
    for (;;) {
        WEIWO_ASSIGN(const LeafTable table, leafTable(dimensions));
        RootCauses found = findRootCauses(table, {.maxDepth = m_request.depth});
        const bool explains = std::any_of(found.causes.begin(), found.causes.end(),
                                          [](const RootCause &cause) { return cause.share.value_or(1) >= WorthSaying; });
        if (explains)
            return found;
        if (!finest)
            finest = std::move(found);
        if (dimensions.size() <= 1)
            return *finest;
        size_t most = 0;
        for (size_t i = 1; i < table.dimensions().size(); ++i)
            if (table.memberCount(i) > table.memberCount(most))
                most = i;
        dimensions.removeAt(qsizetype(most));
    }
}

/// One member of one dimension that stands out from the others by RiskLoc's measure: of those
/// that explain much of the gap the surest.
Result<std::optional<RootCauses>> Diagnoser::clearestAlone(const QStringList &dimensions)
{
    std::optional<RootCauses> clearest;
    for (const QString &dimension : dimensions) {
        WEIWO_ASSIGN(const LeafTable table, leafTable({dimension}));
        RootCauses found = findRootCauses(table, {.method = CauseMethod::RiskLoc});
        if (found.causes.empty() || found.causes.front().share.value_or(0) < MuchOfGap)
            continue;
        if (!clearest || found.causes.front().risk > clearest->causes.front().risk)
            clearest = std::move(found);
    }
    return clearest;
}

Status Diagnoser::searchCauses()
{
    WEIWO_ASSIGN(const QStringList dimensions, causeDimensions());
    if (dimensions.isEmpty())
        return {};
    WEIWO_TRY(readMembers(dimensions));
    WEIWO_ASSIGN(m_answer.causes, causesAlike(dimensions));
    if (m_answer.causes.causes.empty()) {
        WEIWO_ASSIGN(std::optional<RootCauses> alone, clearestAlone(dimensions));
        if (alone)
            m_answer.causes = std::move(*alone);
    }
    WEIWO_TRY(nameLargest(dimensions));
    noteRecords();
    return {};
}

/// Where nearly all of it has moved the search takes the part that moved most for the rule and the
/// rest for the exception. Whoever makes up more of the gap than any cause found, and more than its
/// weight in the base, is named before them.
Status Diagnoser::nameLargest(const QStringList &dimensions)
{
    const double unit = std::pow(10.0, digits());
    const auto gap = static_cast<double>(m_answer.gap());
    const auto whole = static_cast<double>(m_answer.base);
    std::vector<RootCause> &causes = m_answer.causes.causes;
    double most = MuchOfGap;
    for (const RootCause &cause : causes)
        most = std::max(most, cause.share.value_or(1));
    std::optional<RootCause> largest;
    for (const QString &dimension : dimensions) {
        WEIWO_ASSIGN(const auto parts, m_figures.by({dimension}));
        // Of one member alone the whole gap is no news.
        if (parts->rows.size() < 2 || gap == 0)
            continue;
        for (const DiagnosisFigures::Row &row : parts->rows) {
            const auto explains = static_cast<double>(row.current - row.base);
            const double share = explains / gap;
            const Condition member{dimension.toStdString(), memberOf(dimension, row, 0)};
            // Where a cause inside of it tells most of it, that one says more.
            double inside = 0;
            for (const RootCause &cause : causes)
                if (std::find(cause.where.begin(), cause.where.end(), member) != cause.where.end())
                    inside += cause.share.value_or(0);
            if (row.labels.at(0).isNull() || share <= most || share - inside < MuchOfGap
                || share * whole < OverWeight * static_cast<double>(row.base))
                continue;
            most = share;
            largest = RootCause{.where = {member},
                                .real = static_cast<double>(row.current) / unit, .expected = static_cast<double>(row.base) / unit,
                                .explains = explains / unit, .share = share};
        }
    }
    if (!largest)
        return {};
    // What lies inside of it is told with it.
    std::erase_if(causes, [&](const RootCause &cause) {
        return std::find(cause.where.begin(), cause.where.end(), largest->where.front()) != cause.where.end();
    });
    causes.insert(causes.begin(), std::move(*largest));
    WEIWO_ASSIGN(m_answer.causes.unexplained, unexplained(dimensions));
    return {};
}

/// The gap of the leaves in no cause.
Result<double> Diagnoser::unexplained(const QStringList &dimensions)
{
    WEIWO_ASSIGN(const auto leaves, m_figures.by(dimensions));
    qint64 left = 0;
    for (const DiagnosisFigures::Row &row : leaves->rows) {
        const auto fits = [&](const Condition &condition) {
            const qsizetype at = dimensions.indexOf(QString::fromStdString(condition.dimension));
            return at >= 0 && memberOf(dimensions[at], row, size_t(at)) == condition.member;
        };
        const bool told = std::any_of(m_answer.causes.causes.begin(), m_answer.causes.causes.end(), [&](const RootCause &cause) {
            return std::all_of(cause.where.begin(), cause.where.end(), fits);
        });
        if (!told)
            left += row.current - row.base;
    }
    return static_cast<double>(left) / std::pow(10.0, digits());
}

QString Diagnoser::amountText(qint64 amount) const
{
    return grouped(metrics::figureText({.whole = amount, .ratio = {}}, m_answer.kind, m_reader.settings().currency));
}

/// What is compared, and what comes out.
QString Diagnoser::comparisonSentence() const
{
    struct Said
    {
        Against against;
        Text less;
        Text more;
        Text same;
    };
    static const Said all[] = {
        {Against::Quota, WEIWO_TEXT("performance", "%1: %2 against the %3 of the target that is due by now, %4 less."),
         WEIWO_TEXT("performance", "%1: %2 against the %3 of the target that is due by now, %4 more."),
         WEIWO_TEXT("performance", "%1: %2, just what of the target is due by now.")},
        {Against::PreviousYear, WEIWO_TEXT("performance", "%1: %2 against %3 of the year before, %4 less."),
         WEIWO_TEXT("performance", "%1: %2 against %3 of the year before, %4 more."),
         WEIWO_TEXT("performance", "%1: %2, as much as the year before.")},
        {Against::PreviousPeriod, WEIWO_TEXT("performance", "%1: %2 against %3 of the period before, %4 less."),
         WEIWO_TEXT("performance", "%1: %2 against %3 of the period before, %4 more."),
         WEIWO_TEXT("performance", "%1: %2, as much as the period before.")},
    };
    const QString subject = translate("performance", "%1, %2")
                                .arg(m_figures.spec().heading(), m_reader.calendar().label(m_request.period));
    const qint64 gap = m_answer.gap();
    for (const Said &said : all) {
        if (said.against != m_request.against)
            continue;
        if (gap == 0)
            return said.same.str().arg(subject, amountText(m_answer.current));
        return (gap < 0 ? said.less : said.more)
            .str()
            .arg(subject, amountText(m_answer.current), amountText(m_answer.base), amountText(std::abs(gap)));
    }
    return {};
}

/// Where the other side stops where a period is not over.
QString Diagnoser::toDateSentence() const
{
    const QString end = m_answer.counted.to.addDays(-1).toString(Qt::ISODate);
    if (!m_answer.compared)
        return translate("performance", "The data end on %1; both sides stop there.").arg(end);
    if (m_answer.compared->isEmpty())
        return translate("performance", "The data end on %1; no working day has gone, so there is nothing to compare with.").arg(end);
    return translate("performance", "The data end on %1; compared with %2 to %3.")
        .arg(end, m_answer.compared->from.toString(Qt::ISODate), m_answer.compared->to.addDays(-1).toString(Qt::ISODate));
}

void Diagnoser::say()
{
    m_answer.sentences << comparisonSentence();
    if (m_answer.toDate)
        m_answer.sentences << toDateSentence();
    if (m_answer.bridge)
        m_answer.sentences << pvmSentences(*m_answer.bridge, m_reader.settings().currency).mid(1);
    for (const RootCause &cause : m_answer.causes.causes)
        m_answer.causeTexts << causeText(cause, [this](const std::string &dimension) {
            return m_figures.title(QString::fromStdString(dimension));
        });
    m_answer.sentences << m_answer.causeTexts;
    if (const QString none = noCauseText(m_answer.causes); !none.isEmpty())
        m_answer.sentences << none;
}

} // namespace

QString againstKey(Against against)
{
    for (const AgainstName &name : againstNames)
        if (name.against == against)
            return QString::fromLatin1(name.key);
    return {};
}

std::optional<Against> againstFromKey(const QString &key)
{
    for (const AgainstName &name : againstNames)
        if (key == QLatin1StringView(name.key))
            return name.against;
    return {};
}

Result<std::vector<DiagnosableMetric>> diagnosableMetrics(Reader &reader)
{
    WEIWO_ASSIGN(const metrics::MetricSet set, metrics::metricsOf(reader));
    std::vector<DiagnosableMetric> list;
    for (const metrics::MetricSpec *spec : set.all())
        if (spec->additive && !spec->key.startsWith("quota."_L1))
            list.push_back({spec->key, spec->heading(), !quotas::dueMetricOf(spec->key).isEmpty()});
    return list;
}

std::vector<Filter> causeFilters(const Diagnosis &diagnosis, size_t cause)
{
    std::vector<Filter> filters;
    const std::vector<Condition> &where = diagnosis.causes.causes.at(cause).where;
    for (size_t i = 0; i < where.size(); ++i) {
        const Id record = diagnosis.causeRecords.at(cause).at(i);
        filters.push_back({QString::fromStdString(where[i].dimension), Filter::Op::Equal,
                           {record.isNull() ? QString::fromStdString(where[i].member) : record.text()}});
    }
    return filters;
}

Result<Diagnosis> diagnose(Reader &reader, const DiagnosisRequest &request)
{
    return Diagnoser(reader, request).run();
}

} // namespace weiwo::performance
