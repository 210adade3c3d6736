#include "core/customers/quality/rules.h"

#include "core/base/text.h"
#include "core/customers/dependents.h"
#include "core/customers/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

const TableSpec &ruleTable()
{
    static const TableSpec table{
        .key = u"quality_rule"_s,
        .title = WEIWO_TEXT("quality", "Rule of data quality"),
        .policy = u"reference"_s,
        .columns = {{u"name"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Name"), {}, false},
                    {u"kind"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Kind"), {}, false},
                    {u"field"_s, ColumnKind::Text, WEIWO_TEXT("quality", "Field"), {}, false},
                    {u"params"_s, ColumnKind::Text, WEIWO_TEXT("quality", "Parameters"), {}, false},
                    {u"enabled"_s, ColumnKind::Flag, WEIWO_TEXT("quality", "Switched on"), {}, false},
                    {u"position"_s, ColumnKind::Integer, WEIWO_TEXT("customers", "Position"), {}, false}},
        .nameColumn = u"name"_s,
        .digested = true};
    return table;
}

const TableSpec &passTable()
{
    static const TableSpec table{
        .key = u"quality_pass"_s,
        .title = WEIWO_TEXT("quality", "Not an error"),
        .policy = u"customer"_s,
        .columns = {{u"customer"_s, ColumnKind::Reference, WEIWO_TEXT("customers", "Customer"), u"customer"_s, true},
                    {u"rule"_s, ColumnKind::Reference, WEIWO_TEXT("quality", "Rule"), {}, true},
                    {u"until"_s, ColumnKind::Date, WEIWO_TEXT("quality", "Until"), {}, false},
                    {u"reason"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Reason"), {}, false}},
        .nameColumn = {},
        .digested = true};
    return table;
}

QualityRule ruleFrom(const Record &record)
{
    QualityRule rule;
    rule.id = QualityRuleId(record.id);
    rule.name = textOf(record.values[0]);
    rule.kind = textOf(record.values[1]);
    rule.field = textOf(record.values[2]);
    rule.params = nlohmann::json::parse(textOf(record.values[3]).toStdString(), nullptr, false);
    if (!rule.params.is_object())
        rule.params = nlohmann::json::object();
    rule.enabled = integerOf(record.values[4]) != 0;
    rule.position = integerOf(record.values[5]);
    return rule;
}

Record toRecord(const QualityRule &rule)
{
    Record record;
    record.id = rule.id.raw();
    record.values = {textValue(rule.name), textValue(rule.kind), textValue(rule.field),
                     textValue(QString::fromStdString(rule.params.dump())), Value(qint64(rule.enabled)), Value(rule.position)};
    return record;
}

bool canJudge(const QualityKind &kind, const QString &field)
{
    return kind.fields.isEmpty() ? textField(field) || field == u"owner"_s : kind.fields.contains(field);
}

Id passId(const CustomerId &customer, const QualityRuleId &rule)
{
    return naturalId(passTable().key, {customer.raw().bytes(), rule.raw().bytes()});
}

/// From then on they are rows that can be changed.
Status storeUsualRules(Edit &edit)
{
    WEIWO_ASSIGN(const qint64 stored, records::countLiving(edit.db(), ruleTable()));
    if (stored > 0)
        return {};
    for (const QualityRule &rule : usualQualityRules())
        WEIWO_TRY(edit.put(edit.table(ruleTable().key), toRecord(rule)));
    return {};
}

} // namespace

Result<std::vector<QualityRule>> qualityRules(Reader &reader)
{
    std::vector<QualityRule> rules;
    WEIWO_TRY(records::eachLiving(reader.db(), ruleTable(), [&](Record &&record) {
        rules.push_back(ruleFrom(record));
        return true;
    }));
    if (rules.empty())
        return usualQualityRules();
    std::ranges::sort(rules, [](const QualityRule &a, const QualityRule &b) {
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    });
    return rules;
}

Result<QualityRuleId> putQualityRule(Edit &edit, QualityRule rule)
{
    const QualityKind *kind = qualityKinds().find(rule.kind);
    if (!kind)
        return fail(errc::BadInput, translate("quality", "There is no kind of rule %1.").arg(rule.kind), rule.kind);
    if (!canJudge(*kind, rule.field))
        return fail(errc::BadInput, translate("quality", "\"%1\" cannot judge the field %2.").arg(kind->title.str(), rule.field), rule.field);
    WEIWO_ASSIGN(rule.params, checkParams(kind->params, rule.params));
    WEIWO_TRY(storeUsualRules(edit));
    if (rule.id.isNull())
        rule.id = QualityRuleId(edit.ids().next());
    WEIWO_TRY(edit.put(edit.table(ruleTable().key), toRecord(rule)));
    return rule.id;
}

Status removeQualityRule(Edit &edit, const QualityRuleId &id)
{
    WEIWO_TRY(storeUsualRules(edit));
    return edit.remove(edit.table(ruleTable().key), id.raw());
}

Status passQuality(Edit &edit, const QualityPass &pass)
{
    WEIWO_ASSIGN(const std::optional<Id> home, homeOf(edit, pass.customer));
    Record record;
    record.id = passId(pass.customer, pass.rule);
    record.home = home;
    record.values = {toValue(pass.customer.raw()), toValue(pass.rule.raw()),
                     pass.until ? Value(qint64(pass.until->toJulianDay())) : Value(), textValue(pass.reason)};
    return edit.put(edit.table(passTable().key), record);
}

Status withdrawPass(Edit &edit, const CustomerId &customer, const QualityRuleId &rule)
{
    const Id id = passId(customer, rule);
    WEIWO_ASSIGN(const bool lives, records::lives(edit.db(), passTable(), id));
    return lives ? edit.remove(edit.table(passTable().key), id) : Status();
}

Result<std::vector<QualityPass>> qualityPasses(Reader &reader, QDate day)
{
    std::vector<QualityPass> passes;
    WEIWO_TRY(records::eachLiving(reader.db(), passTable(), [&](Record &&record) {
        QualityPass pass{CustomerId(idOf(record.values[0])), QualityRuleId(idOf(record.values[1])), {}, textOf(record.values[3])};
        if (const auto until = optionalInteger(record.values[2]))
            pass.until = QDate::fromJulianDay(*until);
        if (!pass.until || *pass.until >= day)
            passes.push_back(std::move(pass));
        return true;
    }));
    return passes;
}

std::vector<TableSpec> qualityTables()
{
    return {ruleTable(), passTable()};
}

} // namespace weiwo::customers
