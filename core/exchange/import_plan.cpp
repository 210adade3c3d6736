#include "core/exchange/import_plan.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

ReferenceCells &referenceOf(ImportPlan &plan, int field, const FieldSpec &spec)
{
    for (ReferenceCells &reference : plan.references)
        if (reference.field == field)
            return reference;
    ReferenceCells made;
    made.field = field;
    made.kind = spec.refersTo;
    plan.references.push_back(std::move(made));
    return plan.references.back();
}

/// A field of a record that the row names.
void addPart(ReferenceCells &reference, const TargetColumn &target, size_t cell,
             const Catalogues &catalogues)
{
    PartCell part;
    part.cell = cell;
    part.space = target.space;
    if (reference.header.isEmpty())
        reference.header = target.header;
    if (!target.externalId) {
        if (target.field->key == u"name"_s)
            reference.name = cell;
        if (target.field->key == u"code"_s)
            reference.code = cell;
        if (const DatasetSpec *dataset = catalogues.datasets.find(reference.kind))
            part.field = dataset->indexOf(target.field->key);
        part.type = target.field->type;
        part.refersTo = target.field->refersTo;
        if (part.field < 0)
            return;
    }
    reference.parts.push_back(std::move(part));
}

} // namespace

std::vector<size_t> ReferenceCells::identity() const
{
    std::vector<size_t> cells;
    for (const auto &cell : {primary, code, name})
        if (cell)
            cells.push_back(*cell);
    return cells;
}

ImportPlan importPlan(const DatasetSpec &dataset, const std::vector<TargetColumn> &targets,
                      const Catalogues &catalogues)
{
    ImportPlan plan;
    plan.dataset = &dataset;
    plan.catalogues = &catalogues;
    plan.cellOf.resize(dataset.shape.fields.size());
    plan.headers.resize(dataset.shape.fields.size());
    for (size_t field = 0; field < dataset.shape.fields.size(); ++field)
        if (dataset.shape.fields[field].required)
            plan.required.push_back(field);
    for (size_t cell = 0; cell < targets.size(); ++cell) {
        const TargetColumn &target = targets[cell];
        if (target.reference) {
            const int field = dataset.indexOf(target.reference->key);
            addPart(referenceOf(plan, field, *target.reference), target, cell, catalogues);
            plan.cellOf[static_cast<size_t>(field)] = cell;
            continue;
        }
        if (target.externalId) {
            plan.externalIds.emplace_back(cell, target.space);
            continue;
        }
        const int field = dataset.indexOf(target.field->key);
        plan.cellOf[static_cast<size_t>(field)] = cell;
        plan.headers[static_cast<size_t>(field)] = target.header;
        if (target.field->type != FieldType::Reference) {
            plan.plain.push_back({cell, field, target.field->type});
            continue;
        }
        ReferenceCells &reference = referenceOf(plan, field, *target.field);
        reference.primary = cell;
        reference.lookup = target.lookup;
        reference.header = target.header;
    }
    for (const ReferenceCells &reference : plan.references) {
        const auto field = static_cast<size_t>(reference.field);
        plan.headers[field] = reference.header;
        if (reference.primary)
            plan.cellOf[field] = reference.primary;
    }
    if (const int field = dataset.indexOf(dataset.position); field >= 0)
        plan.position = field;
    if (const int field = dataset.indexOf(dataset.positionWithin); field >= 0)
        plan.positionWithin = field;
    return plan;
}

} // namespace weiwo::exchange
