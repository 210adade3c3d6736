#include "core/exchange/reference_resolver.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/external_ids.h"
#include "core/storage/record_store.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

/// A flat row names a region, that its parent, and so on: not without end.
constexpr int DeepestChain = 4;

QString textAt(const Chunk &chunk, size_t index, const std::optional<size_t> &cell)
{
    if (!cell)
        return {};
    const auto *text =
        std::get_if<std::string_view>(&chunk.block.records()[index].cells[*cell].value);
    return text ? QString::fromUtf8(text->data(), qsizetype(text->size())) : QString();
}

bool isSpace(const QString &lookup)
{
    return !lookup.isEmpty() && lookup != u"name"_s && lookup != u"code"_s;
}

/// Who keeps no ids of other systems writes the record's own code. Where the row gives a name too,
/// it must be that record's: another system may have the same number for another.
Found ownCode(const RecordIndex &records, const QString &code, const QString &name)
{
    const Found found = records.byCode(code);
    if (!found.record || name.isEmpty())
        return found;
    const Found named = records.byName(name);
    return named.record && named.record->id == found.record->id ? found : Found{};
}

ReferenceResolver::Answer answerOf(const RecordRef &record)
{
    return Resolved{record.id.bytes(), record.no};
}

Unresolved several(const QString &text)
{
    return {u"ambiguous"_s, translate("exchange", "Several records are called \"%1\".").arg(text),
            translate("exchange", "Name it by its code or id.")};
}

} // namespace

ReferenceResolver::ReferenceResolver(ImportContext &context, RecordIndices &indices,
                                     LikenessJudge &judge, const ImportPlan &plan,
                                     int currencyDigits)
    : m_context(context), m_indices(indices), m_judge(judge), m_plan(plan),
      m_catalogues(*plan.catalogues),
      m_currencyDigits(currencyDigits), m_answers(plan.references.size())
{
}

Result<const ReferenceResolver::Answer *> ReferenceResolver::resolve(const Chunk &chunk,
                                                                     size_t index, size_t which)
{
    const int identity = chunk.identities[index * m_plan.references.size() + which];
    auto &answers = m_answers[which];
    const auto place = static_cast<size_t>(identity);
    if (place >= answers.size())
        answers.resize(std::max(place + 1, answers.size() * 2));
    // What is not there yet may be made by a row of the same file.
    const bool mayCome = m_plan.references[which].kind == m_plan.dataset->key;
    if (!answers[place] || (mayCome && !*answers[place])) {
        WEIWO_ASSIGN(answers[place], lookUp(chunk, index, m_plan.references[which]));
    }
    return &*answers[place];
}

Result<Found> ReferenceResolver::find(RecordIndex &records, const ReferenceCells &reference,
                                      const QString &primary, const QString &code,
                                      const QString &name)
{
    Reader &reader = m_context.edit();
    Found found;
    if (isSpace(reference.lookup) && !primary.isEmpty()) {
        WEIWO_ASSIGN(found, records.byExternalId(reader, {reference.lookup, primary}));
        return found.record || found.several ? found : ownCode(records, primary, name);
    }
    if (!code.isEmpty())
        found = records.byCode(code);
    if (found.record || found.several)
        return found;
    if (!primary.isEmpty()) {
        if (reference.lookup == u"code"_s)
            return records.byCode(primary);
        if (reference.lookup == u"name"_s)
            return records.byName(primary);
        return records.byAny(reader, primary);
    }
    // A code of its own tells records of one name apart.
    return name.isEmpty() || !code.isEmpty() ? Found{} : records.byName(name);
}

Result<ReferenceResolver::Answer> ReferenceResolver::lookUp(const Chunk &chunk, size_t index,
                                                            const ReferenceCells &reference)
{
    const QString primary = textAt(chunk, index, reference.primary);
    QString code = textAt(chunk, index, reference.code);
    QString name = textAt(chunk, index, reference.name);
    const QString shown = !primary.isEmpty() ? primary : name.isEmpty() ? code : name;
    WEIWO_ASSIGN(RecordIndex *records, m_indices.of(reference.kind));
    if (!records)
        return fail(errc::Internal,
                    translate("exchange", "Nothing is known of the records \"%1\".")
                        .arg(reference.kind),
                    reference.kind);
    WEIWO_ASSIGN(Found found, find(*records, reference, primary, code, name));
    for (const QString &text : {primary, code, name})
        if (!found.record && !found.several && !text.isEmpty() && !isSpace(reference.lookup))
            found = records->byAlias(text);
    if (found.record && m_plan.dataset->facts && !found.record->aliasOf.isNull())
        return answerOf({found.record->aliasOf, found.record->no});
    if (found.record)
        return answerOf(*found.record);
    if (found.several)
        return Answer(tl::make_unexpected(several(shown)));

    QString externalKey;
    if (isSpace(reference.lookup))
        externalKey = primary;
    else if (reference.lookup == u"code"_s && code.isEmpty())
        code = primary;
    else if (name.isEmpty())
        name = primary;
    if (m_plan.dataset->shape.flat && records->kind().make && !name.isEmpty())
        return makeOrUse(*records, chunk, index, reference, name, code, externalKey);
    if (const auto said = records->said(code, name))
        return answerOf(*said);
    const QString title = records->kind().title.str();
    return Answer(tl::make_unexpected(
        Unresolved{u"not-found"_s,
                   isSpace(reference.lookup)
                       ? translate("exchange", "No %1 has the key \"%2\" in \"%3\".")
                             .arg(title, shown, reference.lookup)
                       : translate("exchange", "There is no %1 \"%2\".").arg(title, shown),
                   translate("exchange", "Import or add it first, or correct the name.")}));
}

Result<ReferenceResolver::Answer>
ReferenceResolver::makeOrUse(RecordIndex &records, const Chunk &chunk, size_t index,
                             const ReferenceCells &reference, const QString &name,
                             const QString &code, const QString &externalKey)
{
    MappedRecord record;
    record.row = chunk.records[index].row;
    if (!externalKey.isEmpty())
        record.externalIds.push_back({reference.lookup, externalKey});
    const DatasetSpec *dataset = m_catalogues.datasets.find(reference.kind);
    const size_t fields = dataset ? dataset->shape.fields.size() : 0;
    record.values.resize(fields);
    record.locals.resize(fields);
    for (const PartCell &part : reference.parts) {
        const auto &cell = chunk.block.records()[index].cells[part.cell];
        if (part.field >= 0)
            record.values[static_cast<size_t>(part.field)] = storedCell(cell, part.type, m_currencyDigits).value;
        else if (const QString key = textAt(chunk, index, part.cell); !key.isEmpty())
            record.externalIds.push_back({part.space, key});
    }
    nameRecord(records.kind(), record, name, code);
    WEIWO_ASSIGN(const LikenessJudge::Verdict verdict, m_judge.judge(records, record, code, name));
    if (verdict.what == LikenessJudge::Do::Leave)
        return Answer(tl::make_unexpected(Unresolved{QString(LikeCode), likeMessage(name, verdict.like), likeFix(verdict.like)}));
    if (verdict.what == LikenessJudge::Do::Use) {
        WEIWO_TRY(fileIds(records, record, verdict.record.id));
        WEIWO_TRY(m_judge.remember(m_context.edit(), records, verdict, code, name));
        return answerOf(verdict.record);
    }
    return make(records, reference, record, name, code);
}

Result<ReferenceResolver::Answer>
ReferenceResolver::make(RecordIndex &records, const ReferenceCells &reference, MappedRecord &record,
                        const QString &name, const QString &code)
{
    for (const PartCell &part : reference.parts) {
        const auto field = static_cast<size_t>(std::max(part.field, 0));
        if (part.field < 0 || part.type != FieldType::Reference || isNull(record.values[field]))
            continue;
        const QString text = textOf(record.values[field]);
        WEIWO_ASSIGN(const auto found, named(part.refersTo, text, 0));
        if (!found)
            return Answer(tl::make_unexpected(
                Unresolved{u"not-found"_s,
                           translate("exchange", "There is no record \"%1\".").arg(text),
                           translate("exchange", "Import or add it first, or correct the name.")}));
        record.values[field] = found->id.bytes();
        record.locals[field] = found->no;
    }
    const auto made = makeRecord(records, record, name, code);
    if (!made && made.error().code == QLatin1StringView(errc::Forbidden))
        return Answer(tl::make_unexpected(Unresolved{
            u"forbidden"_s,
            translate("exchange", "There is no %1 \"%2\", and you may not add it.")
                .arg(records.kind().title.str(), name),
            translate("exchange", "Ask headquarters to add it, or correct the name.")}));
    if (!made && made.error().code == QLatin1StringView(errc::BadInput))
        return Answer(tl::make_unexpected(Unresolved{u"bad-value"_s, made.error().message, translate("exchange", "Correct the value.")}));
    return made ? Result<Answer>(answerOf(*made)) : failed(made);
}

void ReferenceResolver::nameRecord(const RecordKind &kind, MappedRecord &record, const QString &name,
                                   const QString &code) const
{
    const DatasetSpec *dataset = m_catalogues.datasets.find(kind.key);
    if (!dataset)
        return;
    if (const int field = dataset->indexOf(u"name"_s); field >= 0)
        record.values[static_cast<size_t>(field)] = textValue(name);
    if (const int field = dataset->indexOf(u"code"_s); field >= 0)
        record.values[static_cast<size_t>(field)] = textValue(code);
}

Status ReferenceResolver::fileIds(RecordIndex &records, const MappedRecord &record, const Id &id)
{
    for (const ExternalKey &key : record.externalIds) {
        WEIWO_TRY(fileExternalId(m_context.edit(), {key, records.kind().table, id}));
        records.add(key, id);
    }
    return {};
}

Result<RecordRef> ReferenceResolver::makeRecord(RecordIndex &records, const MappedRecord &record,
                                                const QString &name, const QString &code)
{
    const RecordKind &kind = records.kind();
    Edit &edit = m_context.edit();
    WEIWO_ASSIGN(const Id proposed, freeId(kind, record, name, code));
    WEIWO_ASSIGN(const Id id, kind.make(edit, proposed, record));
    WEIWO_TRY(fileIds(records, record, id));
    m_judge.made(kind, id, record);
    WEIWO_ASSIGN(const auto no, records::localKey(edit.db(), kind.table, id));
    const RecordRef made{id, no.value_or(0)};
    records.add({id, made.no, code, name});
    m_context.made(kind.key, name.isEmpty() ? code : name);
    return made;
}

Result<std::optional<RecordRef>> ReferenceResolver::named(const QString &kind, const QString &text,
                                                          int depth)
{
    WEIWO_ASSIGN(RecordIndex *records, m_indices.of(kind));
    if (!records || depth > DeepestChain)
        return std::optional<RecordRef>();
    WEIWO_ASSIGN(Found found, records->byAny(m_context.edit(), text));
    if (!found.record && !found.several)
        found = records->byAlias(text);
    if (found.record || found.several || !records->kind().make)
        return found.record;
    MappedRecord record;
    const DatasetSpec *dataset = m_catalogues.datasets.find(kind);
    record.values.resize(dataset ? dataset->shape.fields.size() : 0);
    record.locals.resize(record.values.size());
    nameRecord(records->kind(), record, text, {});
    WEIWO_ASSIGN(const LikenessJudge::Verdict verdict, m_judge.judge(*records, record, {}, text));
    if (verdict.what == LikenessJudge::Do::Leave)
        return std::optional<RecordRef>();
    if (verdict.what == LikenessJudge::Do::Use)
        return std::optional(verdict.record);
    WEIWO_ASSIGN(const RecordRef made, makeRecord(*records, record, text, {}));
    return std::optional(made);
}

Result<Id> ReferenceResolver::freeId(const RecordKind &kind, const MappedRecord &record,
                                     const QString &name, const QString &code)
{
    // Two copies that take the same file in make the same records.
    QList<QByteArray> key{"import"};
    if (record.externalIds.empty())
        key << name.toUtf8() << code.toUtf8();
    else
        key << record.externalIds.front().space.toUtf8() << record.externalIds.front().key.toUtf8();
    const Id id = naturalId(kind.table, key);
    Edit &edit = m_context.edit();
    WEIWO_ASSIGN(const auto stored, records::load(edit.db(), edit.table(kind.table), id));
    return stored && stored->alive ? edit.ids().next() : id;
}

} // namespace weiwo::exchange
