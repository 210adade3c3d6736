#include "core/exchange/likeness_judge.h"

#include "core/exchange/external_ids.h"
#include "core/exchange/import.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

/// A record that is surely meant.
Likeness likenessOf(RecordIndex &records, const Id &id, const QString &reason = {})
{
    const RecordEntry entry = records.entryOf(id);
    return {.id = entry.id, .code = entry.code, .name = entry.name, .same = true, .reason = reason};
}

} // namespace

LikenessJudge::LikenessJudge(Workspace &workspace, OnDuplicate rule, const LikenessDecisions &decisions,
                             ImportResult &result)
    : m_workspace(workspace), m_rule(rule), m_decisions(decisions), m_result(result)
{
}

LikenessFinder *LikenessJudge::finderOf(const RecordKind &kind)
{
    if (!kind.likeness)
        return nullptr;
    auto &finder = m_finders[kind.key];
    if (!finder)
        finder = kind.likeness(m_workspace, m_rule != OnDuplicate::Create);
    return finder.get();
}

Result<std::optional<Likeness>> LikenessJudge::likeOf(RecordIndex &records, const MappedRecord &record,
                                                      const QString &code, const QString &name)
{
    for (const QString &text : {code, name}) {
        const Found found = text.isEmpty() ? Found{} : records.byAlias(text);
        if (!found.record)
            continue;
        return std::optional(likenessOf(records, found.record->id, translate("exchange", "\"%1\" was merged into it").arg(text)));
    }
    LikenessFinder *finder = finderOf(records.kind());
    return finder ? finder->find(record) : Result<std::optional<Likeness>>(std::nullopt);
}

LikenessJudge::Do LikenessJudge::ruleFor(const Likeness &like) const
{
    switch (m_rule) {
    case OnDuplicate::Create:
        break;
    case OnDuplicate::Update:
        return like.same ? Do::Use : Do::Create;
    case OnDuplicate::Ask:
        return Do::Leave;
    }
    return Do::Create;
}

Result<LikenessJudge::Verdict> LikenessJudge::judge(RecordIndex &records, const MappedRecord &record,
                                                    const QString &code, const QString &name)
{
    const RecordName key{records.kind().key, code, name};
    const auto found = m_decisions.find(key);
    const LikenessDecision *said = found == m_decisions.end() ? nullptr : &found->second;
    // What somebody has said in an earlier import holds until somebody says otherwise.
    if (const auto known = records.said(code, name); known && !said)
        return Verdict{Do::Use, *known, {.id = known->id, .same = true}, false};
    WEIWO_ASSIGN(const auto like, likeOf(records, record, code, name));
    Verdict verdict{.like = like.value_or(Likeness()), .said = said != nullptr};
    std::optional<RecordRef> chosen;
    if (said && said->what == Do::Use) {
        chosen = records.byId(said->record);
        // A check before the import has made another id for the row that is meant.
        if (!chosen && like && like->made)
            chosen = records.byId(like->id);
        verdict.said = chosen.has_value();
    }
    if (!like && !chosen)
        return Verdict{};
    if (chosen && verdict.like.id != chosen->id)
        verdict.like = likenessOf(records, chosen->id);
    verdict.what = verdict.said ? said->what : ruleFor(verdict.like);
    if (verdict.what == Do::Use) {
        const auto used = records.byId(verdict.like.id);
        verdict.what = used ? Do::Use : Do::Create;
        verdict.record = used.value_or(RecordRef());
    }
    note(key, record.row, verdict);
    return verdict;
}

void LikenessJudge::note(const RecordName &name, qint64 row, const Verdict &verdict)
{
    if (!m_noted.insert(name).second)
        return;
    ++m_result.likenessesCount;
    if (verdict.what == Do::Leave)
        ++m_result.likenessesLeft;
    if (m_result.likenesses.size() < ImportResult::MostLikenesses)
        m_result.likenesses.push_back({name, row, verdict.like, verdict.what});
}

void LikenessJudge::made(const RecordKind &kind, const Id &id, const MappedRecord &record)
{
    if (LikenessFinder *finder = finderOf(kind))
        finder->made(id, record);
}

Status LikenessJudge::remember(Edit &edit, RecordIndex &records, const Verdict &verdict, const QString &code,
                               const QString &name)
{
    if (!verdict.said || records.said(code, name))
        return {};
    const QString text = RecordIndex::saidText(code, name);
    records.addSaid(text, verdict.record);
    const Status filed = fileExternalId(edit, {{AliasSpace, text}, records.kind().table, verdict.record.id});
    return filed || filed.error().code == QLatin1StringView(errc::Forbidden) ? Status() : filed;
}

void LikenessJudge::finish()
{
    for (const auto &[kind, finder] : m_finders)
        if (finder)
            m_result.notCompared += finder->passedOver();
}

QString doneKey(LikenessDecision::Do what)
{
    switch (what) {
    case LikenessDecision::Do::Create:
        return u"created"_s;
    case LikenessDecision::Do::Use:
        return u"used"_s;
    case LikenessDecision::Do::Leave:
        return u"left"_s;
    }
    return {};
}

QString likeMessage(const QString &name, const Likeness &like)
{
    if (like.reason.isEmpty())
        return (like.made ? translate("exchange", "\"%1\" may be \"%2\", which the same file has.")
                          : translate("exchange", "\"%1\" may be \"%2\", which is there already.")).arg(name, like.name);
    return (like.made ? translate("exchange", "\"%1\" may be \"%2\", which the same file has (%3).")
                      : translate("exchange", "\"%1\" may be \"%2\", which is there already (%3).")).arg(name, like.name, like.reason);
}

QString likeFix(const Likeness &like)
{
    if (like.made)
        return translate("exchange", "Keep one of the two rows, or have both made.");
    return translate("exchange", "Write the code or name of that one, or have a new one made.");
}

} // namespace weiwo::exchange
