#include "core/exchange/likeness_judge.h"

#include "core/exchange/external_ids.h"
#include "core/exchange/import.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

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
        const RecordEntry entry = records.entryOf(found.record->id);
        return std::optional(Likeness{entry.id, entry.code, entry.name, true,
                                      translate("exchange", "\"%1\" was merged into it").arg(text)});
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
    // What the user has said of it in an earlier import holds.
    if (const Found known = name.isEmpty() ? Found{} : records.byAlias(name); known.record && known.record->aliasOf.isNull())
        return Verdict{Do::Use, *known.record, {known.record->id, {}, {}, true, {}}};
    const RecordName key{records.kind().key, code, name};
    WEIWO_ASSIGN(const auto like, likeOf(records, record, code, name));
    const auto said = m_decisions.find(key);
    std::optional<RecordRef> chosen;
    if (said != m_decisions.end() && said->second.what == Do::Use)
        chosen = records.byId(said->second.record);
    if (!like && !chosen)
        return Verdict{};
    Verdict verdict{.like = like.value_or(Likeness())};
    if (chosen && (!like || like->id != chosen->id)) {
        const RecordEntry entry = records.entryOf(chosen->id);
        verdict.like = {entry.id, entry.code, entry.name, true, {}};
    }
    const bool gone = said != m_decisions.end() && said->second.what == Do::Use && !chosen;
    verdict.what = said != m_decisions.end() && !gone ? said->second.what : ruleFor(verdict.like);
    if (verdict.what == Do::Use) {
        const auto used = records.byId(verdict.like.id);
        if (used)
            verdict.record = *used;
        else
            verdict.what = Do::Create;
    }
    ++m_result.likenessesCount;
    if (m_result.likenesses.size() < ImportResult::MostLikenesses)
        m_result.likenesses.push_back({key, record.row, verdict.like, verdict.what});
    return verdict;
}

void LikenessJudge::made(const RecordKind &kind, const Id &id, const MappedRecord &record)
{
    if (LikenessFinder *finder = finderOf(kind))
        finder->made(id, record);
}

Status LikenessJudge::remember(Edit &edit, RecordIndex &records, const RecordRef &record, const QString &name)
{
    if (name.isEmpty() || records.byAlias(name).record)
        return {};
    records.addAlias(name, record);
    return fileExternalId(edit, {{AliasSpace, name}, records.kind().table, record.id});
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
    return like.reason.isEmpty()
               ? translate("exchange", "\"%1\" may be \"%2\", which is there already.").arg(name, like.name)
               : translate("exchange", "\"%1\" may be \"%2\", which is there already: %3.").arg(name, like.name, like.reason);
}

QString likeFix()
{
    return translate("exchange", "Write the code or name of that one; or have new ones made (--duplicates create).");
}

} // namespace weiwo::exchange
