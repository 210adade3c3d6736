#include "core/quotas/blend.h"

#include "core/money/allocate.h"

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

using Json = nlohmann::json;

tl::unexpected<Error> badPart(const QString &why)
{
    return fail(errc::BadInput, translate("quotas", "A part of the blend is not right: %1").arg(why),
                u"parts"_s);
}

std::optional<double> shareOf(const Json &part)
{
    const auto it = part.find("share");
    if (it == part.end())
        return 1.0;
    if (it->is_number())
        return it->get<double>();
    if (!it->is_string())
        return std::nullopt;
    bool ok = false;
    const double share = QString::fromStdString(it->get<std::string>()).toDouble(&ok);
    return ok ? std::optional(share) : std::nullopt;
}

Result<BlendPart> partFrom(const Catalogue<MethodSpec> &catalogue, const Json &part)
{
    if (!part.is_object() || !part.contains("method") || !part["method"].is_string())
        return badPart(translate("quotas", "it names no method."));
    const QString key = QString::fromStdString(part["method"].get<std::string>());
    WEIWO_ASSIGN(const MethodSpec *method, findMethod(catalogue, key));
    if (key == "blend"_L1)
        return badPart(translate("quotas", "a blend cannot hold another blend."));
    const auto share = shareOf(part);
    if (!share || !std::isfinite(*share) || *share < 0)
        return badPart(translate("quotas", "the share of %1 is not a number from zero up.").arg(key));
    WEIWO_ASSIGN(Json params, checkParams(method->params, part.value("params", Json())));
    return BlendPart{.method = method, .share = *share, .params = std::move(params)};
}

Result<std::vector<FigureNeed>> needsOf(const Catalogue<MethodSpec> &catalogue, const Json &params,
                                        const MethodContext &context)
{
    std::vector<FigureNeed> needs;
    const MethodSpec *self = catalogue.find(u"blend"_s);
    WEIWO_ASSIGN(const std::vector<BlendPart> parts,
                 partsOn(catalogue, *self, params, MethodAxis::Children));
    for (const BlendPart &part : parts) {
        WEIWO_ASSIGN(const std::vector<FigureNeed> own, part.method->needs(part.params, context));
        needs.insert(needs.end(), own.begin(), own.end());
    }
    return needs;
}

/// The weights of one part of the blend, absent where its figures say nothing.
Result<std::vector<std::optional<qint64>>> vectorOf(const BlendPart &part, const MethodInputs &inputs,
                                                    Findings &findings)
{
    WEIWO_ASSIGN(Weights weights, part.method->weigh(part.params, inputs));
    findings.insert(findings.end(), weights.findings.begin(), weights.findings.end());
    std::vector<std::optional<qint64>> vector(weights.weights.begin(), weights.weights.end());
    for (const Figures &figures : inputs.figures)
        for (size_t i = 0; i < figures.size() && i < vector.size(); ++i)
            if (!figures[i])
                vector[i] = std::nullopt;
    return vector;
}

Result<Weights> weighBlend(const Catalogue<MethodSpec> &catalogue, const Json &params,
                           const MethodInputs &inputs)
{
    const MethodSpec *self = catalogue.find(u"blend"_s);
    WEIWO_ASSIGN(const std::vector<BlendPart> parts,
                 partsOn(catalogue, *self, params, MethodAxis::Children));
    if (parts.empty())
        return badPart(translate("quotas", "none of them says who gets how much."));
    std::vector<double> shares;
    std::vector<std::vector<std::optional<qint64>>> vectors;
    Findings findings;
    size_t next = 0;
    for (const BlendPart &part : parts) {
        MethodContext anyContext;
        MethodInputs own = inputs;
        own.figures.clear();
        // The inputs are in the order of the needs: each part takes as many as it asked for.
        WEIWO_ASSIGN(const std::vector<FigureNeed> needs, part.method->needs(part.params, anyContext));
        for (size_t i = 0; i < needs.size() && next < inputs.figures.size(); ++i)
            own.figures.push_back(inputs.figures[next++]);
        WEIWO_ASSIGN(auto vector, vectorOf(part, own, findings));
        vectors.push_back(std::move(vector));
        shares.push_back(part.share);
    }
    WEIWO_ASSIGN(Weights answer, blend(shares, vectors, inputs.parts));
    answer.findings.insert(answer.findings.begin(), findings.begin(), findings.end());
    return answer;
}

} // namespace

Result<std::vector<BlendPart>> partsOn(const Catalogue<MethodSpec> &catalogue,
                                       const MethodSpec &method, const Json &params,
                                       MethodAxis axis)
{
    std::vector<BlendPart> parts;
    if (method.key != "blend"_L1) {
        if (method.axis == axis)
            parts.push_back({.method = &method, .share = 1, .params = params});
        return parts;
    }
    const Json list = params.value("parts", Json::array());
    if (!list.is_array() || list.empty())
        return badPart(translate("quotas", "there is none."));
    double sum = 0;
    for (const Json &entry : list) {
        WEIWO_ASSIGN(BlendPart part, partFrom(catalogue, entry));
        if (part.method->axis != axis || part.share == 0)
            continue;
        sum += part.share;
        parts.push_back(std::move(part));
    }
    for (BlendPart &part : parts)
        part.share /= sum;
    return parts;
}

Result<Weights> blend(std::span<const double> shares,
                      std::span<const std::vector<std::optional<qint64>>> vectors,
                      std::span<const MethodPart> parts)
{
    Weights answer;
    std::vector<double> mixed(parts.size(), 0.0);
    std::vector<char> told(parts.size(), 0);
    for (size_t k = 0; k < vectors.size(); ++k) {
        const auto &vector = vectors[k];
        double sum = 0;
        double known = 0;
        for (const auto &weight : vector) {
            sum += static_cast<double>(weight.value_or(0));
            known += weight ? 1 : 0;
        }
        if (known == 0 || sum <= 0)
            continue;
        const double mean = sum / known;
        const double whole = sum + mean * (static_cast<double>(vector.size()) - known);
        for (size_t i = 0; i < vector.size(); ++i) {
            mixed[i] += shares[k] * (vector[i] ? static_cast<double>(*vector[i]) : mean) / whole;
            if (vector[i] || told[i])
                continue;
            told[i] = 1;
            answer.findings.push_back(
                {.severity = Severity::Info,
                 .code = u"quota.mean-weight"_s,
                 .subject = parts[i].name,
                 .message = translate("quotas", "%1 has no history and counts as the mean of its "
                                                "level.")
                                .arg(parts[i].name)});
        }
    }
    WEIWO_ASSIGN(answer.weights, weightsFromFigures(mixed));
    return answer;
}

MethodSpec blendMethod(const Catalogue<MethodSpec> &catalogue)
{
    const auto *all = &catalogue;
    return {.key = u"blend"_s,
            .title = WEIWO_TEXT("quotas", "Blend"),
            .help = WEIWO_TEXT("quotas", "Several methods, each with its share."),
            .params = {{.key = u"parts"_s,
                        .title = WEIWO_TEXT("quotas", "Parts"),
                        .help = WEIWO_TEXT("quotas", "Method, share and parameters of each."),
                        .kind = ParamKind::Parts,
                        .required = true}},
            .axis = MethodAxis::Children,
            .needs = [all](const Json &params,
                           const MethodContext &context) { return needsOf(*all, params, context); },
            .weigh = [all](const Json &params,
                           const MethodInputs &inputs) { return weighBlend(*all, params, inputs); },
            .sentence =
                [all](const Json &params, const MethodContext &context) {
                    QStringList words;
                    for (const MethodAxis axis : {MethodAxis::Children, MethodAxis::Months}) {
                        const auto parts = partsOn(*all, *all->find(u"blend"_s), params, axis);
                        for (const BlendPart &part : parts.value_or(std::vector<BlendPart>()))
                            words << translate("quotas", "%1 % %2")
                                         .arg(part.share * 100, 0, 'g', 4)
                                         .arg(part.method->sentence(part.params, context));
                    }
                    return words.join(translate("quotas", " + "));
                }};
}

} // namespace weiwo::quotas
