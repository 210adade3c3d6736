#include "ui/panels/quotas/explain_quota.h"

#include "core/quotas/bounds.h"
#include "ui/panels/quotas/amount_text.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

QString shareText(double share)
{
    return QLocale().toString(share * 100, 'f', 1) + u'%';
}

/// What @p text says, with two places more than the amounts around it have.
QString exactFigure(const QString &text, NumberSpec spec)
{
    spec.digits += 2;
    spec.decimals = spec.digits;
    const auto decimal = decimalFromText(text);
    const auto amount = decimal ? rescaled(*decimal, spec.digits) : std::nullopt;
    return amount ? figure(*amount, spec) : text;
}

QString valueText(const quotas::ExplainedValue &value, const NumberSpec &spec)
{
    using Kind = quotas::ExplainedValue::Kind;
    switch (value.kind) {
    case Kind::Text:
        return value.text;
    case Kind::Amount:
        return value.amount ? exactText(value.amount, spec) : figure(value.amount, spec);
    case Kind::Exact:
        return exactFigure(value.text, spec);
    case Kind::Share:
        return shareText(value.ratio);
    case Kind::Growth:
        return (value.amount.value_or(0) > 0 ? u"+"_s : QString())
            + figure(value.amount, {.kind = NumberKind::Percent, .digits = 4, .decimals = 2});
    case Kind::Count:
        return QLocale().toString(value.amount.value_or(0));
    case Kind::Instant:
        return value.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    }
    return {};
}

Result<Explained> explained(Reader &reader, const quotas::PlanVersion &plan, const quotas::Measure &measure,
                            const QString &line, const org::NodeId &node, quotas::MonthSpan months,
                            const quotas::CellBounds &bounds, const QString &title)
{
    WEIWO_ASSIGN(const quotas::Explanation why, quotas::explain(reader, plan, measure, line, node, months));
    const NumberSpec spec = amountSpec(quotas::unitOf(measure, reader.settings().currency));
    Explained explained{exactText(why.target, spec), title, {}};
    explained.parts.push_back({translate("ExplainQuota", "How it came about"), quotas::worded(why.sentences, [&spec](const auto &value) { return valueText(value, spec); }), {}});
    Explained::Part weights{translate("ExplainQuota", "Weights"), why.methodText, {}};
    for (const quotas::ExplainedWeight &weight : why.weights)
        weights.rows.emplace_back(weight.name, shareText(weight.share) + u" · "_s + figure(weight.amount, spec));
    if (!weights.rows.empty())
        explained.parts.push_back(std::move(weights));
    Explained::Part limits{translate("ExplainQuota", "Floor and cap"), {}, {}};
    if (bounds.floor)
        limits.rows.emplace_back(translate("ExplainQuota", "Floor"), exactText(bounds.floor, spec));
    if (bounds.cap)
        limits.rows.emplace_back(translate("ExplainQuota", "Cap"), exactText(bounds.cap, spec));
    if (!limits.rows.empty())
        explained.parts.push_back(std::move(limits));
    Explained::Part edits{translate("ExplainQuota", "Edits"), {}, {}};
    for (const quotas::ExplainedEdit &edit : why.edits)
        edits.rows.emplace_back(edit.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) + u' ' + edit.authorName,
                                figure(edit.before, spec) + u" → "_s + figure(edit.after, spec));
    if (!edits.rows.empty())
        explained.parts.push_back(std::move(edits));
    return explained;
}

} // namespace

InspectorSubject explainedQuota(const QuotaData &data, const quotas::Sheet &sheet, int node,
                                quotas::MonthSpan months, const QString &title)
{
    InspectorSubject subject;
    subject.title = title;
    subject.tables = {u"quota"_s, u"quota_mark"_s, u"quota_split"_s, u"quota_version"_s};
    subject.explain = [plan = *data.shown, measure = data.measure, line = data.line, id = sheet.tree().at(node).id,
                       months, bounds = quotas::boundsOver(sheet, node, months), title](Reader &reader) {
        return explained(reader, plan, measure, line, id, months, bounds, title);
    };
    return subject;
}

} // namespace weiwo::ui
