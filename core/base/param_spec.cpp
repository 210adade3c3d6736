#include "core/base/param_spec.h"

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

struct KindEntry
{
    ParamKind kind;
    const char *key;
    bool (*fits)(const nlohmann::json &);
};

bool isDecimal(const nlohmann::json &value)
{
    if (value.is_number())
        return true;
    if (!value.is_string())
        return false;
    bool ok = false;
    QString::fromStdString(value.get<std::string>()).toDouble(&ok);
    return ok;
}

// nlohmann's own predicates are noexcept; a plain function type keeps the table readable.
const KindEntry kinds[] = {
    {ParamKind::Integer, "integer", [](const nlohmann::json &v) { return v.is_number_integer(); }},
    {ParamKind::Decimal, "decimal", &isDecimal},
    {ParamKind::Text, "text", [](const nlohmann::json &v) { return v.is_string(); }},
    {ParamKind::Flag, "flag", [](const nlohmann::json &v) { return v.is_boolean(); }},
    {ParamKind::Choice, "choice", [](const nlohmann::json &v) { return v.is_string(); }},
    {ParamKind::Period, "period", [](const nlohmann::json &v) { return v.is_string(); }},
    {ParamKind::Metric, "metric", [](const nlohmann::json &v) { return v.is_string(); }},
    {ParamKind::Weights, "weights", [](const nlohmann::json &v) { return v.is_object(); }},
    {ParamKind::Parts, "parts", [](const nlohmann::json &v) { return v.is_array(); }},
};

const KindEntry &entryOf(ParamKind kind)
{
    return *std::find_if(std::begin(kinds), std::end(kinds),
                         [kind](const KindEntry &entry) { return entry.kind == kind; });
}

double numberOf(const nlohmann::json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()).toDouble()
                             : value.get<double>();
}

Status checkValue(const ParamSpec &spec, const nlohmann::json &value)
{
    const bool numeric = spec.kind == ParamKind::Integer || spec.kind == ParamKind::Decimal;
    if (!entryOf(spec.kind).fits(value))
        return fail(errc::BadInput,
                    translate("params", "%1 has a value of the wrong kind: %2 is expected.")
                        .arg(spec.title.str(), paramKindKey(spec.kind)),
                    spec.key);
    if (numeric && ((spec.minimum && numberOf(value) < *spec.minimum)
                    || (spec.maximum && numberOf(value) > *spec.maximum)))
        return fail(errc::BadInput,
                    translate("params", "%1 is out of range.").arg(spec.title.str()), spec.key);
    if (spec.kind == ParamKind::Choice
        && !spec.choices.contains(QString::fromStdString(value.get<std::string>())))
        return fail(errc::BadInput,
                    translate("params", "%1 must be one of: %2.")
                        .arg(spec.title.str(), spec.choices.join(u", "_s)),
                    spec.key);
    return {};
}

} // namespace

QString paramKindKey(ParamKind kind)
{
    return QString::fromLatin1(entryOf(kind).key);
}

Result<nlohmann::json> checkParams(std::span<const ParamSpec> specs, const nlohmann::json &values)
{
    nlohmann::json result = values.is_null() ? nlohmann::json::object() : values;
    if (!result.is_object())
        return fail(errc::BadInput, translate("params", "Parameters must be a JSON object."));
    for (const ParamSpec &spec : specs) {
        const std::string key = spec.key.toStdString();
        const auto it = result.find(key);
        if (it == result.end() || it->is_null()) {
            if (spec.required)
                return fail(errc::BadInput,
                            translate("params", "%1 is missing.").arg(spec.title.str()), spec.key);
            result[key] = spec.fallback;
            continue;
        }
        WEIWO_TRY(checkValue(spec, *it));
    }
    return result;
}

nlohmann::json paramsJson(std::span<const ParamSpec> specs)
{
    nlohmann::json list = nlohmann::json::array();
    for (const ParamSpec &spec : specs) {
        nlohmann::json entry = {{"key", spec.key.toStdString()},
                                {"title", spec.title.str().toStdString()},
                                {"help", spec.help.str().toStdString()},
                                {"type", paramKindKey(spec.kind).toStdString()},
                                {"required", spec.required},
                                {"default", spec.fallback}};
        if (!spec.choices.isEmpty()) {
            entry["choices"] = nlohmann::json::array();
            for (const QString &choice : spec.choices)
                entry["choices"].push_back(choice.toStdString());
        }
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace weiwo
