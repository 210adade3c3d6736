#include "core/performance/alerts/queries.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

using nlohmann::json;
using org::Level;

/// Ids come from these keys: two offices that add the usual rules have the same ones.
AlertRule usual(const char *key, AlertSeverity severity, const char *metric, Level level, const char *condition, json params)
{
    AlertRule rule;
    rule.id = AlertRuleId(naturalId(u"alert_rule"_s, {QByteArray("usual"), QByteArray(key)}));
    rule.metric = QString::fromLatin1(metric);
    rule.subject.level = level;
    rule.condition = QString::fromLatin1(condition);
    rule.params = std::move(params);
    rule.severity = severity;
    return rule;
}

} // namespace

const std::vector<AlertRule> &usualAlertRules()
{
    using enum AlertSeverity;
    static const std::vector<AlertRule> rules{
        usual("pace.company", Critical, "quota.pace", Level::Headquarters, "threshold",
              {{"side", "below"}, {"limit", "0.95"}, {"period", "quarter"}}),
        usual("pace.region.low", Critical, "quota.pace", Level::Region, "threshold",
              {{"side", "below"}, {"limit", "0.8"}, {"period", "quarter"}}),
        usual("pace.region", Warning, "quota.pace", Level::Region, "threshold",
              {{"side", "below"}, {"limit", "0.9"}, {"period", "quarter"}}),
        usual("pace.person", Warning, "quota.pace", Level::Person, "threshold",
              {{"side", "below"}, {"limit", "0.7"}, {"period", "quarter"}, {"after", 10}}),
        usual("attainment.team", Info, "quota.attainment", Level::Team, "threshold",
              {{"side", "below"}, {"limit", "0.8"}, {"period", "month"}, {"running", false}}),
        usual("year.region", Warning, "sales.amount", Level::Region, "change",
              {{"direction", "falls"}, {"by", "0.15"}, {"against", "prev_year"}, {"period", "quarter"}, {"after", 10}}),
        usual("profit.region", Warning, "sales.gross_profit", Level::Region, "change",
              {{"direction", "falls"}, {"by", "0.15"}, {"against", "prev_year"}, {"period", "quarter"}, {"running", false}}),
        usual("season.region", Warning, "sales.amount", Level::Region, "season", {{"side", "below"}, {"width", 3}}),
        usual("season.province", Info, "sales.amount", Level::Province, "season", {{"side", "both"}, {"width", 4}}),
        usual("silence.company", Warning, "sales.amount", Level::Headquarters, "silence", {{"days", 7}}),
        usual("silence.person", Warning, "sales.amount", Level::Person, "silence", {{"days", 10}, {"active", 60}}),
        usual("collections.region", Warning, "collections.amount", Level::Region, "behind",
              {{"other", "sales.amount"}, {"below", "0.7"}, {"months", 3}, {"lag", 1}})};
    return rules;
}

} // namespace weiwo::performance
