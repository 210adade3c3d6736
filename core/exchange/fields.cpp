#include "core/exchange/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo {

QString fieldTypeKey(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return u"text"_s;
    case FieldType::Integer:
        return u"integer"_s;
    case FieldType::Decimal:
        return u"decimal"_s;
    case FieldType::Money:
        return u"money"_s;
    case FieldType::Ratio:
        return u"ratio"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::Month:
        return u"month"_s;
    case FieldType::Reference:
        return u"reference"_s;
    case FieldType::Choice:
        return u"choice"_s;
    }
    return {};
}

const FieldSpec *DatasetFields::find(const QString &fieldKey) const
{
    const auto it = std::find_if(fields.begin(), fields.end(),
                                 [&](const FieldSpec &field) { return field.key == fieldKey; });
    return it == fields.end() ? nullptr : &*it;
}

std::optional<FieldTarget> resolveField(const Catalogue<DatasetFields> &datasets,
                                        const DatasetFields &dataset, const QString &to)
{
    if (to == ExternalIdField)
        return FieldTarget{nullptr, nullptr, true};
    if (const FieldSpec *field = dataset.find(to))
        return FieldTarget{field, nullptr, false};
    const qsizetype dot = to.indexOf(u'.');
    if (!dataset.flat || dot < 0)
        return {};
    const FieldSpec *reference = dataset.find(to.left(dot));
    const DatasetFields *named = reference ? datasets.find(reference->refersTo) : nullptr;
    if (!named)
        return {};
    const QString key = to.mid(dot + 1);
    if (key == ExternalIdField)
        return FieldTarget{nullptr, reference, true};
    const FieldSpec *field = named->find(key);
    if (!field)
        return {};
    return FieldTarget{field, reference, false};
}

} // namespace weiwo
