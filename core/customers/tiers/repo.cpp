#include "core/customers/tiers/repo.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

ColumnSpec column(const char *name, ColumnKind kind, Text title, const QString &refersTo = {})
{
    return {QString::fromLatin1(name), kind, title, refersTo, false};
}

template<class Strong>
std::optional<Strong> optionalOf(const Value &value)
{
    const auto id = optionalId(value);
    return id ? std::optional(Strong(*id)) : std::nullopt;
}

QDate dayOf(const Value &value)
{
    const auto day = optionalInteger(value);
    return day ? QDate::fromJulianDay(*day) : QDate();
}

Value dayValue(const QDate &day)
{
    return day.isValid() ? Value(day.toJulianDay()) : Value();
}

nlohmann::json jsonOf(const Value &value, nlohmann::json otherwise)
{
    nlohmann::json parsed = nlohmann::json::parse(textOf(value).toStdString(), nullptr, false);
    return parsed.type() == otherwise.type() ? parsed : otherwise;
}

Value jsonValue(const nlohmann::json &json)
{
    return Value(QString::fromStdString(json.dump()));
}

template<class T, class From>
Result<std::vector<T>> living(Reader &reader, const TableSpec &table, From from)
{
    std::vector<T> all;
    WEIWO_TRY(records::eachLiving(reader.db(), table, [&](Record &&record) {
        all.push_back(from(record));
        return true;
    }));
    return all;
}

} // namespace

const TableSpec &tierSchemeTable()
{
    static const TableSpec table{.key = u"tier_scheme"_s,
                                 .title = WEIWO_TEXT("tiers", "Tier scheme"),
                                 .policy = u"reference"_s,
                                 .columns = {column("key", ColumnKind::Text, WEIWO_TEXT("tiers", "Key")),
                                             column("name", ColumnKind::Text, WEIWO_TEXT("tiers", "Name")),
                                             column("amount", ColumnKind::Text, WEIWO_TEXT("tiers", "Amount")),
                                             column("months", ColumnKind::Integer, WEIWO_TEXT("tiers", "Number of months")),
                                             column("h", ColumnKind::Integer, WEIWO_TEXT("tiers", "Band")),
                                             column("n", ColumnKind::Integer, WEIWO_TEXT("tiers", "Evaluations below")),
                                             column("active", ColumnKind::Flag, WEIWO_TEXT("tiers", "In use"))},
                                 .nameColumn = u"name"_s};
    return table;
}

const TableSpec &tierTable()
{
    static const TableSpec table{.key = u"tier"_s,
                                 .title = WEIWO_TEXT("tiers", "Tier"),
                                 .policy = u"reference"_s,
                                 .columns = {column("scheme", ColumnKind::Reference, WEIWO_TEXT("tiers", "Tier scheme"), u"tier_scheme"_s),
                                             column("key", ColumnKind::Text, WEIWO_TEXT("tiers", "Key")),
                                             column("name", ColumnKind::Text, WEIWO_TEXT("tiers", "Name")),
                                             column("rank", ColumnKind::Integer, WEIWO_TEXT("tiers", "Rank")),
                                             column("joined", ColumnKind::Text, WEIWO_TEXT("tiers", "Joined by")),
                                             column("conditions", ColumnKind::Text, WEIWO_TEXT("tiers", "Conditions"))},
                                 .nameColumn = u"name"_s};
    return table;
}

const TableSpec &tierOverrideTable()
{
    static const TableSpec table{.key = u"tier_override"_s,
                                 .title = WEIWO_TEXT("tiers", "Tier set by hand"),
                                 .policy = u"customer.tier"_s,
                                 .columns = {column("customer", ColumnKind::Reference, WEIWO_TEXT("tiers", "Customer"), u"customer"_s),
                                             column("scheme", ColumnKind::Reference, WEIWO_TEXT("tiers", "Tier scheme"), u"tier_scheme"_s),
                                             column("tier", ColumnKind::Reference, WEIWO_TEXT("tiers", "Tier"), u"tier"_s),
                                             column("reason", ColumnKind::Text, WEIWO_TEXT("tiers", "Reason")),
                                             column("since", ColumnKind::Date, WEIWO_TEXT("tiers", "Since")),
                                             column("until", ColumnKind::Date, WEIWO_TEXT("tiers", "Until"))},
                                 .nameColumn = u"reason"_s};
    return table;
}

const TableSpec &tierRunTable()
{
    static const TableSpec table{.key = u"tier_run"_s,
                                 .title = WEIWO_TEXT("tiers", "Evaluation of tiers"),
                                 .policy = u"reference"_s,
                                 .columns = {column("scheme", ColumnKind::Reference, WEIWO_TEXT("tiers", "Tier scheme"), u"tier_scheme"_s),
                                             column("as_of", ColumnKind::Date, WEIWO_TEXT("tiers", "As of")),
                                             column("customers", ColumnKind::Integer, WEIWO_TEXT("tiers", "Customers")),
                                             column("moves", ColumnKind::Integer, WEIWO_TEXT("tiers", "Moves")),
                                             column("counts", ColumnKind::Text, WEIWO_TEXT("tiers", "Customers by tier")),
                                             column("rules", ColumnKind::Text, WEIWO_TEXT("tiers", "Rules")),
                                             column("content", ColumnKind::Text, WEIWO_TEXT("tiers", "Hash of the moves"))},
                                 .nameColumn = u"content"_s};
    return table;
}

const TableSpec &serviceStandardTable()
{
    static const TableSpec table{.key = u"service_standard"_s,
                                 .title = WEIWO_TEXT("tiers", "Service standard"),
                                 .policy = u"reference"_s,
                                 .columns = {column("tier", ColumnKind::Reference, WEIWO_TEXT("tiers", "Tier"), u"tier"_s),
                                             column("kind", ColumnKind::Text, WEIWO_TEXT("tiers", "Kind")),
                                             column("value", ColumnKind::Integer, WEIWO_TEXT("tiers", "Value")),
                                             column("unit", ColumnKind::Text, WEIWO_TEXT("tiers", "Unit")),
                                             column("text", ColumnKind::Text, WEIWO_TEXT("tiers", "Text"))},
                                 .nameColumn = u"kind"_s};
    return table;
}

const TableSpec &activityTable()
{
    static const TableSpec table{.key = u"activity"_s,
                                 .title = WEIWO_TEXT("tiers", "Activity"),
                                 .policy = u"customer"_s,
                                 .columns = {column("customer", ColumnKind::Reference, WEIWO_TEXT("tiers", "Customer"), u"customer"_s),
                                             column("person", ColumnKind::Reference, WEIWO_TEXT("tiers", "Person"), u"node"_s),
                                             column("day", ColumnKind::Date, WEIWO_TEXT("tiers", "Day")),
                                             column("kind", ColumnKind::Text, WEIWO_TEXT("tiers", "Kind")),
                                             column("note", ColumnKind::Text, WEIWO_TEXT("tiers", "Note"))},
                                 .nameColumn = u"note"_s};
    return table;
}

Record toRecord(const TierScheme &scheme)
{
    Record record;
    record.id = scheme.id.raw();
    record.values = {textValue(scheme.key),       textValue(scheme.name),          textValue(scheme.amount), Value(qint64(scheme.months)),
                     Value(scheme.band),          Value(qint64(scheme.evaluations)), Value(qint64(scheme.active ? 1 : 0))};
    return record;
}

TierScheme tierSchemeFrom(const Record &record)
{
    TierScheme scheme;
    scheme.id = TierSchemeId(record.id);
    scheme.key = textOf(record.values[0]);
    scheme.name = textOf(record.values[1]);
    scheme.amount = textOf(record.values[2]);
    scheme.months = static_cast<int>(integerOf(record.values[3], scheme.months));
    scheme.band = integerOf(record.values[4], scheme.band);
    scheme.evaluations = static_cast<int>(integerOf(record.values[5], scheme.evaluations));
    scheme.active = integerOf(record.values[6]) != 0;
    return scheme;
}

Record toRecord(const Tier &tier)
{
    Record record;
    record.id = tier.id.raw();
    nlohmann::json conditions = nlohmann::json::array();
    for (const TierCondition &condition : tier.conditions)
        conditions.push_back({{"kind", condition.kind.toStdString()}, {"params", condition.params}});
    record.values = {toValue(tier.scheme.raw()),   textValue(tier.key),   textValue(tier.name), Value(qint64(tier.rank)),
                     Value(tierJoinKey(tier.join)), jsonValue(conditions)};
    return record;
}

Tier tierFrom(const Record &record)
{
    Tier tier;
    tier.id = TierId(record.id);
    tier.scheme = TierSchemeId(idOf(record.values[0]));
    tier.key = textOf(record.values[1]);
    tier.name = textOf(record.values[2]);
    tier.rank = static_cast<int>(integerOf(record.values[3]));
    tier.join = tierJoinFromKey(textOf(record.values[4])).value_or(TierJoin::All);
    for (const nlohmann::json &entry : jsonOf(record.values[5], nlohmann::json::array())) {
        TierCondition condition;
        if (entry.is_object()) {
            const auto kind = entry.find("kind");
            const auto params = entry.find("params");
            if (kind != entry.end() && kind->is_string())
                condition.kind = QString::fromStdString(kind->get<std::string>());
            if (params != entry.end() && params->is_object())
                condition.params = *params;
        }
        // What this program cannot read is nobody's: a kind that no catalogue has.
        tier.conditions.push_back(std::move(condition));
    }
    return tier;
}

Record toRecord(const TierOverride &override, const std::optional<Id> &home)
{
    Record record;
    record.id = override.id.raw();
    record.home = home;
    record.values = {toValue(override.customer.raw()), toValue(override.scheme.raw()), toValue(override.tier.raw()),
                     textValue(override.reason),       dayValue(override.since),       override.until ? dayValue(*override.until) : Value()};
    return record;
}

TierOverride tierOverrideFrom(const Record &record)
{
    TierOverride override;
    override.id = TierOverrideId(record.id);
    override.customer = CustomerId(idOf(record.values[0]));
    override.scheme = TierSchemeId(idOf(record.values[1]));
    override.tier = TierId(idOf(record.values[2]));
    override.reason = textOf(record.values[3]);
    override.since = dayOf(record.values[4]);
    if (const QDate until = dayOf(record.values[5]); until.isValid())
        override.until = until;
    return override;
}

Record toRecord(const TierRun &run)
{
    Record record;
    record.id = run.id.raw();
    record.values = {toValue(run.scheme.raw()), dayValue(run.asOf),   Value(run.customers), Value(run.moves),
                     jsonValue(run.counts),     jsonValue(run.rules), textValue(run.content)};
    return record;
}

TierRun tierRunFrom(const Record &record)
{
    TierRun run;
    run.id = TierRunId(record.id);
    run.scheme = TierSchemeId(idOf(record.values[0]));
    run.asOf = dayOf(record.values[1]);
    run.customers = integerOf(record.values[2]);
    run.moves = integerOf(record.values[3]);
    run.counts = jsonOf(record.values[4], nlohmann::json::object());
    run.rules = jsonOf(record.values[5], nlohmann::json::object());
    run.content = textOf(record.values[6]);
    return run;
}

Record toRecord(const ServiceStandard &standard)
{
    Record record;
    record.id = standard.id.raw();
    const ServiceKind *kind = serviceKinds().find(standard.kind);
    record.values = {toValue(standard.tier.raw()), textValue(standard.kind), Value(standard.value), textValue(kind ? kind->unit : QString()),
                     textValue(standard.text)};
    return record;
}

ServiceStandard serviceStandardFrom(const Record &record)
{
    return {.id = ServiceStandardId(record.id),
            .tier = TierId(idOf(record.values[0])),
            .kind = textOf(record.values[1]),
            .value = integerOf(record.values[2]),
            .text = textOf(record.values[4])};
}

Record toRecord(const Activity &activity, const std::optional<Id> &home)
{
    Record record;
    record.id = activity.id.raw();
    record.home = home;
    record.values = {toValue(activity.customer.raw()), activity.person ? toValue(activity.person->raw()) : Value(), dayValue(activity.day),
                     textValue(activity.kind), textValue(activity.note)};
    return record;
}

Activity activityFrom(const Record &record)
{
    return {.id = ActivityId(record.id),
            .customer = CustomerId(idOf(record.values[0])),
            .person = optionalOf<org::NodeId>(record.values[1]),
            .day = dayOf(record.values[2]),
            .kind = textOf(record.values[3]),
            .note = textOf(record.values[4])};
}

namespace repo {

Result<std::vector<TierScheme>> tierSchemes(Reader &reader)
{
    return living<TierScheme>(reader, tierSchemeTable(), &tierSchemeFrom);
}

Result<std::vector<Tier>> tiers(Reader &reader)
{
    return living<Tier>(reader, tierTable(), &tierFrom);
}

Result<std::vector<TierOverride>> tierOverrides(Reader &reader)
{
    return living<TierOverride>(reader, tierOverrideTable(), &tierOverrideFrom);
}

Result<std::vector<ServiceStandard>> serviceStandards(Reader &reader)
{
    return living<ServiceStandard>(reader, serviceStandardTable(), &serviceStandardFrom);
}

Result<std::optional<Activity>> activity(Reader &reader, const ActivityId &id)
{
    WEIWO_ASSIGN(const auto record, records::load(reader.db(), activityTable(), id.raw()));
    return record && record->alive ? std::optional(activityFrom(*record)) : std::nullopt;
}

} // namespace repo
} // namespace weiwo::customers
