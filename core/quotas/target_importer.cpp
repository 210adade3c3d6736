#include "core/quotas/target_importer.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

using exchange::MappedRecord;
using exchange::Outcome;
using exchange::Taken;

TargetImporter::TargetImporter(exchange::ImportContext &context, const TargetFields &fields)
    : m_context(context), m_fields(fields)
{
}

std::optional<Month> TargetImporter::monthOf(const MappedRecord &record)
{
    if (!has(record, m_fields.month))
        return std::nullopt;
    const qint64 value = record.integer(m_fields.month);
    if (value > MonthsPerYear)
        return Month::fromIndex(static_cast<int>(value));
    if (!has(record, m_fields.year) || value < 1) {
        m_context.problem(record, m_fields.month, u"month.no-year"_s,
                          translate("quotas", "The month has no year."),
                          translate("quotas", "Write it as 2026-07, or map a column with the year."));
        return std::nullopt;
    }
    return Month(static_cast<int>(record.integer(m_fields.year)), static_cast<int>(value));
}

std::optional<qint64> TargetImporter::amountIn(const Measure &measure, qint64 minor) const
{
    // The file's amounts come in minor units of money, whatever they count.
    const Currency &currency = m_context.edit().settings().currency;
    const AmountUnit unit = unitOf(measure, currency);
    const auto amount = rescaled({.mantissa = minor, .scale = currency.digits}, unit.digits);
    const auto back = amount ? rescaled({.mantissa = *amount, .scale = unit.digits}, currency.digits)
                             : std::nullopt;
    return back && *back == minor ? amount : std::nullopt;
}

Result<std::optional<TargetImporter::Target>> TargetImporter::read(const MappedRecord &record)
{
    if (m_measures.empty()) {
        WEIWO_ASSIGN(m_measures, measures(m_context.edit()));
    }
    std::optional<Target> nothing;
    Target target;
    const int who = has(record, m_fields.person) ? m_fields.person : m_fields.node;
    const auto node = who < 0 ? std::nullopt : record.id(who);
    if (!node) {
        m_context.problem(record, who, u"target.nobody"_s,
                          translate("quotas", "The row names neither a person nor a unit."),
                          translate("quotas", "Fill in whose target it is."));
        return nothing;
    }
    target.node = org::NodeId(*node);
    const auto month = monthOf(record);
    if (!month)
        return nothing;
    target.month = *month;
    target.line = m_fields.line < 0 ? QString() : record.text(m_fields.line);
    QString key = m_fields.measure < 0 ? QString() : record.text(m_fields.measure);
    if (key.isEmpty())
        key = m_measures.front().key;
    const auto known = std::find_if(m_measures.begin(), m_measures.end(), [&key](const Measure &m) {
        return m.key == key || m.title == key;
    });
    if (known == m_measures.end()) {
        m_context.problem(record, m_fields.measure, u"measure.unknown"_s,
                          translate("quotas", "There is no measure %1.").arg(key),
                          translate("quotas", "Use sales.amount or another key of a measure."));
        return nothing;
    }
    target.measure = *known;
    if (has(record, m_fields.amount)) {
        target.amount = amountIn(*known, record.integer(m_fields.amount));
        if (!target.amount) {
            m_context.problem(record, m_fields.amount, u"amount.not-whole"_s,
                              translate("quotas", "%1 has no parts of that size.").arg(known->title),
                              translate("quotas", "Write a whole number."));
            return nothing;
        }
    }
    return std::optional(std::move(target));
}

Status TargetImporter::load(Bucket &bucket)
{
    Edit &edit = m_context.edit();
    WEIWO_ASSIGN(const std::vector<PlanEntry> all, plans(edit));
    for (const PlanEntry &entry : all) {
        if (entry.plan.key != bucket.key)
            continue;
        bucket.plan = entry.plan;
        const Version *base = nullptr;
        for (const Version &version : entry.versions) {
            const bool fits = bucket.named ? isOpen(version.state)
                                           : version.state == VersionState::Published;
            if (fits || (!base && version.state == VersionState::Published))
                base = &version;
        }
        if (base)
            bucket.base = PlanVersion{entry.plan, *base};
    }
    if (!bucket.base)
        return {};
    const Month first = edit.calendar().firstMonth(bucket.plan->year);
    WEIWO_TRY(repo::eachRow(edit, quotaTable(), bucket.base->version.id, [&](Record &&record) {
        bucket.rows.insert_or_assign(record.id, quotaFrom(record));
    }));
    return repo::eachRow(edit, markTable(), bucket.base->version.id, [&](Record &&record) {
        bucket.marks.insert_or_assign(record.id, markFrom(record, first));
    });
}

Result<TargetImporter::Bucket *> TargetImporter::bucketOf(const MappedRecord &record,
                                                          const Target &target)
{
    const int year = m_context.edit().calendar().yearOf(target.month);
    QString key = m_fields.plan < 0 ? QString() : record.text(m_fields.plan);
    const bool named = !key.isEmpty();
    if (!named)
        key = u"FY%1"_s.arg(year);
    const auto [it, isNew] = m_buckets.try_emplace(key);
    Bucket &bucket = it->second;
    if (isNew) {
        bucket.key = key;
        bucket.year = year;
        bucket.named = named;
        WEIWO_TRY(load(bucket));
        if (bucket.plan)
            bucket.year = bucket.plan->year;
    }
    if (bucket.year == year)
        return &bucket;
    m_context.problem(record, m_fields.month, u"month.other-year"_s,
                      translate("quotas", "The plan %1 is for the fiscal year %2; %3 is not in it.")
                          .arg(key)
                          .arg(bucket.year)
                          .arg(target.month.key()),
                      translate("quotas", "Name another plan, or correct the month."));
    return nullptr;
}

bool TargetImporter::placeMark(const MappedRecord &record, const Target &target, Bucket &bucket,
                               const Slice &slice, int month)
{
    if (m_fields.locked < 0
        || !(has(record, m_fields.locked) || m_context.isMapped(m_fields.locked)))
        return false;
    const Id id = markId(slice, target.node, target.month);
    const auto known = bucket.marks.find(id);
    CellMark mark{.slice = slice, .node = target.node, .month = month, .reason = {}, .floor = {},
                  .cap = {}};
    if (known != bucket.marks.end())
        mark = known->second;
    const CellMark before = mark;
    const auto bound = [&](int field) -> std::optional<qint64> {
        return has(record, field) ? amountIn(target.measure, record.integer(field)) : std::nullopt;
    };
    mark.locked = record.text(m_fields.locked) == "yes"_L1;
    mark.reason = mark.locked ? record.text(m_fields.reason) : QString();
    mark.floor = bound(m_fields.floor);
    mark.cap = bound(m_fields.cap);
    if (mark == before)
        return false;
    bucket.marks.insert_or_assign(id, mark);
    bucket.changedMarks.insert(id);
    return true;
}

Outcome TargetImporter::place(const MappedRecord &record, const Target &target, Bucket &bucket)
{
    const Month first = m_context.edit().calendar().firstMonth(bucket.year);
    const int month = target.month.index() - first.index();
    const Slice slice{.version = bucket.base ? bucket.base->version.id : VersionId(),
                      .measure = target.measure.key,
                      .line = target.line};
    const Id id = quotaId(slice, target.node);
    const bool marked = placeMark(record, target, bucket, slice, month);
    if (!target.amount)
        return marked ? Outcome::Updated : Outcome::Unchanged;
    const auto [it, isNew] = bucket.rows.try_emplace(
        id, QuotaRow{.slice = slice, .node = target.node, .months = {}});
    auto &cell = it->second.months[static_cast<size_t>(month)];
    const bool again = bucket.seen.contains({id, month});
    bucket.seen.insert({id, month});
    bucket.measures.insert(target.measure.key);
    bucket.lines = bucket.lines || !target.line.isEmpty();
    // Several rows for one cell add up, so that the file's sum is the plan's.
    const qint64 value = again ? cell.value_or(0) + *target.amount : *target.amount;
    if (cell == value)
        return marked ? Outcome::Updated : Outcome::Unchanged;
    const Outcome outcome = cell ? Outcome::Updated : Outcome::Created;
    cell = value;
    bucket.changedRows.insert(id);
    return outcome;
}

Result<Taken> TargetImporter::take(const MappedRecord &record)
{
    WEIWO_ASSIGN(const std::optional<Target> target, read(record));
    if (!target)
        return Taken{Outcome::Bad, {}};
    WEIWO_ASSIGN(Bucket *const bucket, bucketOf(record, *target));
    if (!bucket)
        return Taken{Outcome::Bad, {}};
    return Taken{place(record, *target, *bucket), {}};
}

Result<Plan> TargetImporter::planFor(const Bucket &bucket)
{
    Edit &edit = m_context.edit();
    QStringList keys;
    // In the order of the measures, so that the file's order does not show.
    for (const Measure &measure : m_measures)
        if (bucket.measures.contains(measure.key)
            || (bucket.plan && bucket.plan->measures.contains(measure.key)))
            keys << measure.key;
    if (!bucket.plan)
        return addPlan(edit, {.key = bucket.key, .year = bucket.year, .measures = keys,
                              .lines = bucket.lines, .from = {}}, {});
    Plan plan = *bucket.plan;
    for (const QString &key : keys)
        if (!plan.measures.contains(key))
            plan.measures << key;
    plan.lines = plan.lines || bucket.lines;
    if (plan != *bucket.plan)
        WEIWO_TRY(edit.put(planTable(), toRecord(plan)));
    return plan;
}

Status TargetImporter::write(Bucket &bucket)
{
    if (bucket.changedRows.isEmpty() && bucket.changedMarks.isEmpty())
        return {};
    Edit &edit = m_context.edit();
    WEIWO_ASSIGN(const Plan plan, planFor(bucket));
    PlanVersion version{plan, {}};
    if (bucket.named && bucket.base && isOpen(bucket.base->version.state)) {
        version.version = bucket.base->version;
    } else {
        std::optional<PlanVersion> from = bucket.base;
        if (from)
            from->plan = plan;
        WEIWO_ASSIGN(version, addVersion(edit, plan, from));
        m_context.made(u"quotas.versions"_s, plan.key + u' ' + version.version.key());
    }
    const Month first = edit.calendar().firstMonth(plan.year);
    for (const auto &[id, row] : bucket.rows) {
        if (!bucket.changedRows.contains(id))
            continue;
        QuotaRow changed = row;
        changed.slice.version = version.version.id;
        WEIWO_TRY(edit.put(quotaTable(), toRecord(changed)));
    }
    for (const auto &[id, mark] : bucket.marks) {
        if (!bucket.changedMarks.contains(id))
            continue;
        CellMark changed = mark;
        changed.slice.version = version.version.id;
        if (!changed.isEmpty())
            WEIWO_TRY(edit.put(markTable(), toRecord(changed, first)));
        else
            WEIWO_TRY(edit.remove(markTable(), markId(changed.slice, changed.node,
                                                      first.plus(changed.month))));
    }
    if (bucket.named)
        return {};
    WEIWO_ASSIGN([[maybe_unused]] const Version published, closeVersion(edit, version, {}));
    return {};
}

Status TargetImporter::finish()
{
    for (auto &[key, bucket] : m_buckets)
        WEIWO_TRY(write(bucket));
    return {};
}

} // namespace weiwo::quotas
