#include "core/customers/quality/queries.h"

#include "core/customers/fields.h"
#include "core/customers/queries.h"
#include "core/customers/repo_book.h"
#include "core/org/node_names.h"
#include "core/org/tree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using Verdict = QualityVerdict::Result;

/// Whose customers are in a scope, by local keys of owners; absent: everybody's.
Result<std::optional<QSet<qint64>>> ownersIn(Reader &reader, const std::optional<Id> &scope)
{
    if (!scope)
        return std::optional<QSet<qint64>>();
    WEIWO_ASSIGN(const auto tree, org::Tree::shared(reader, reader.clock().today()));
    if (tree->indexOf(org::NodeId(*scope)) == 0)
        return std::optional<QSet<qint64>>();
    QSet<qint64> owners;
    for (const Id &node : tree->idsWithin(org::NodeId(*scope))) {
        WEIWO_ASSIGN(const auto no, records::localKey(reader.db(), u"node"_s, node));
        if (no)
            owners.insert(*no);
    }
    return std::optional(owners);
}

void count(QualitySum &sum, Verdict verdict)
{
    if (verdict == Verdict::NotJudged)
        return;
    ++sum.judged;
    sum.right += verdict == Verdict::Right;
}

/// Names of owners and of where they stand today.
Status nameOwners(Reader &reader, QHash<qint64, QualityReport::OwnerLine> &lines)
{
    WEIWO_ASSIGN(const auto tree, org::Tree::shared(reader, reader.clock().today()));
    for (const org::Tree::Entry &entry : tree->entries()) {
        WEIWO_ASSIGN(const auto no, records::localKey(reader.db(), u"node"_s, entry.node.id.raw()));
        const auto line = no ? lines.find(*no) : lines.end();
        if (line == lines.end())
            continue;
        line->owner = entry.node.id;
        line->name = entry.node.name;
        if (entry.parent >= 0)
            line->unit = tree->at(entry.parent).node.name;
    }
    return {};
}

QString fieldOf(const QualityRule &rule, const Customer &customer)
{
    const TextField *field = textField(rule.field);
    return field ? customer.*field->member : QString();
}

/// Why a customer is wrong by a rule that looked at the whole book.
QualityVerdict ofBook(const QualityKind &kind, const QualityRule &rule)
{
    if (kind.needs == QualityKind::Needs::Doubles)
        return {Verdict::Wrong, translate("quality", "Another customer has the same."), {}};
    return {Verdict::Wrong, translate("quality", "No order and no contact within %1 days.").arg(rule.params.value("days", 365)), {}};
}

} // namespace

Result<QualityReport> qualityReport(Reader &reader, const std::optional<Id> &scope, JobContext *job)
{
    WEIWO_ASSIGN(const auto state, QualityState::shared(reader, job));
    WEIWO_ASSIGN(const auto owners, ownersIn(reader, scope));
    QualityReport report;
    for (const QualityRule &rule : state->rules())
        report.rules.push_back({rule, {}});
    QHash<qint64, QualityReport::OwnerLine> lines;
    for (const qint64 customer : state->customers()) {
        const qint64 owner = state->ownerOf(customer);
        if (owners && !owners->contains(owner))
            continue;
        ++report.customers;
        QualityReport::OwnerLine &line = lines[owner];
        ++line.customers;
        for (size_t rule = 0; rule < state->rules().size(); ++rule) {
            const Verdict verdict = state->verdict(rule, customer);
            const auto aspect = static_cast<size_t>(state->aspectOf(rule));
            count(report.rules[rule].sum, verdict);
            count(report.aspects[aspect], verdict);
            count(report.total, verdict);
            count(line.aspects[aspect], verdict);
            count(line.total, verdict);
        }
    }
    WEIWO_ASSIGN(const std::vector<QualityRule> all, qualityRules(reader));
    for (const QualityRule &rule : all)
        if (!rule.enabled)
            report.rules.push_back({rule, {}});
    WEIWO_TRY(nameOwners(reader, lines));
    report.owners.assign(lines.cbegin(), lines.cend());
    std::ranges::sort(report.owners, [](const auto &a, const auto &b) {
        const double worse = a.total.score().value_or(1);
        const double better = b.total.score().value_or(1);
        return worse != better ? worse < better : a.name < b.name;
    });
    return report;
}

Result<QualityTasks> qualityTasks(Reader &reader, const QualityTaskRequest &request, JobContext *job)
{
    WEIWO_ASSIGN(const auto state, QualityState::shared(reader, job));
    WEIWO_ASSIGN(const auto owners, ownersIn(reader, request.scope));
    std::vector<std::pair<size_t, qint64>> wanted;
    QualityTasks answer;
    for (size_t rule = 0; rule < state->rules().size(); ++rule) {
        const QualityRule &what = state->rules()[rule];
        if ((request.rule && what.id != *request.rule) || (request.aspect && state->aspectOf(rule) != *request.aspect))
            continue;
        for (const qint64 customer : state->customers()) {
            if (state->verdict(rule, customer) != Verdict::Wrong || (owners && !owners->contains(state->ownerOf(customer))))
                continue;
            ++answer.all;
            if (wanted.size() < static_cast<size_t>(request.limit))
                wanted.emplace_back(rule, customer);
        }
    }
    std::vector<qint64> numbers;
    for (const auto &[rule, customer] : wanted)
        numbers.push_back(customer);
    WEIWO_ASSIGN(const auto customers, repo::byNumbers(reader, numbers));
    org::NodeNames names(reader);
    for (const auto &[rule, no] : wanted) {
        const auto found = customers.constFind(no);
        if (found == customers.constEnd())
            continue;
        const QualityRule &what = state->rules()[rule];
        const QualityKind &kind = *qualityKinds().find(what.kind);
        const QString value = fieldOf(what, *found);
        const QualityVerdict verdict = kind.judge ? kind.judge(value, what.params) : ofBook(kind, what);
        answer.tasks.push_back({found->id, found->code, found->name, names.of(found->owner), what, value, verdict.why, verdict.suggestion});
    }
    return answer;
}

} // namespace weiwo::customers
