#include "core/customers/tiers/scheme_json.h"

#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/rules.h"
#include "core/money/decimal.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using nlohmann::json;

/// Digits of a millionth.
constexpr int BandDigits = 6;

tl::unexpected<Error> at(const QString &path, Error error)
{
    error.message = translate("tiers", "%1: %2", "place in a file, what is wrong there").arg(path.isEmpty() ? u"/"_s : path, error.message);
    error.subject = path;
    error.more["path"] = path.toStdString();
    return tl::make_unexpected(std::move(error));
}

tl::unexpected<Error> wrong(const QString &path, const QString &reason)
{
    return at(path, Error{QString::fromLatin1(errc::BadInput), reason, {}, {}, {}});
}

QString below(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

/// An object of a file, read key by key.
class Node
{
public:
    [[nodiscard]] static Result<Node> of(const json &value, const QString &path, std::initializer_list<const char *> known)
    {
        if (!value.is_object())
            return wrong(path, translate("tiers", "This must be an object."));
        for (const auto &entry : value.items())
            if (std::none_of(known.begin(), known.end(), [&](const char *key) { return entry.key() == key; }))
                return wrong(below(path, QString::fromStdString(entry.key())), translate("tiers", "There is no such key here."));
        return Node(value, path);
    }

    [[nodiscard]] QString path(const char *key) const { return below(m_path, QString::fromLatin1(key)); }
    [[nodiscard]] const json *find(const char *key) const
    {
        const auto it = m_value->find(key);
        return it == m_value->end() || it->is_null() ? nullptr : &*it;
    }
    Status read(const char *key, QString &into) const
    {
        const json *value = find(key);
        if (!value)
            return {};
        if (!value->is_string())
            return wrong(path(key), translate("tiers", "This must be a text."));
        into = QString::fromStdString(value->get<std::string>());
        return {};
    }
    Status read(const char *key, int &into) const
    {
        const json *value = find(key);
        if (!value)
            return {};
        if (!value->is_number_integer() || value->get<qint64>() < std::numeric_limits<int>::min() || value->get<qint64>() > std::numeric_limits<int>::max())
            return wrong(path(key), translate("tiers", "This must be a whole number."));
        into = value->get<int>();
        return {};
    }
    Status read(const char *key, bool &into) const
    {
        const json *value = find(key);
        if (!value)
            return {};
        if (!value->is_boolean())
            return wrong(path(key), translate("tiers", "This must be true or false."));
        into = value->get<bool>();
        return {};
    }
    /// The objects of a list; none where the key is left out.
    [[nodiscard]] Result<std::vector<json>> list(const char *key) const
    {
        const json *value = find(key);
        if (!value)
            return std::vector<json>();
        if (!value->is_array())
            return wrong(path(key), translate("tiers", "This must be a list."));
        return value->get<std::vector<json>>();
    }

private:
    Node(const json &value, QString path) : m_value(&value), m_path(std::move(path)) { }

    const json *m_value;
    QString m_path;
};

QString place(const QString &list, size_t index)
{
    return u"%1[%2]"_s.arg(list).arg(index);
}

Status readBand(const Node &node, qint64 &band)
{
    const json *value = node.find("band");
    if (!value)
        return {};
    const QString text = value->is_string() ? QString::fromStdString(value->get<std::string>()) : value->is_number() ? QString::fromStdString(value->dump()) : QString();
    const auto decimal = decimalFromText(text);
    const auto scaled = decimal ? rescaled(*decimal, BandDigits) : std::nullopt;
    // A part of a millionth would not come out again as it went in.
    if (!scaled || decimalText({*scaled, BandDigits}) != decimalText(*decimal))
        return wrong(node.path("band"), translate("tiers", "This must be a part of one, like 0.1, of at most six digits."));
    band = *scaled;
    return {};
}

Result<TierCondition> readCondition(const json &value, const QString &path)
{
    WEIWO_ASSIGN(const Node node, Node::of(value, path, {"kind", "params"}));
    TierCondition condition;
    WEIWO_TRY(node.read("kind", condition.kind));
    if (!tierRuleKinds().find(condition.kind)) {
        QStringList known;
        for (const TierRuleKind &kind : tierRuleKinds().all())
            known << kind.key;
        return at(node.path("kind"), Error{QString::fromLatin1(errc::NotFound),
                                           translate("tiers", "There is no kind of rule \"%1\". There are: %2.").arg(condition.kind, known.join(u", "_s)), {}, {}, {}});
    }
    if (const json *params = node.find("params"))
        condition.params = *params;
    return condition;
}

Result<Tier> readTier(const json &value, const QString &path, int rank)
{
    WEIWO_ASSIGN(const Node node, Node::of(value, path, {"key", "name", "rank", "joined", "conditions"}));
    Tier tier;
    tier.rank = rank;
    WEIWO_TRY(node.read("key", tier.key));
    WEIWO_TRY(node.read("name", tier.name));
    WEIWO_TRY(node.read("rank", tier.rank));
    QString joined = tierJoinKey(tier.join);
    WEIWO_TRY(node.read("joined", joined));
    const auto join = tierJoinFromKey(joined);
    if (!join)
        return wrong(node.path("joined"), translate("tiers", "Conditions are joined by \"all\" or \"any\"."));
    tier.join = *join;
    WEIWO_ASSIGN(const std::vector<json> conditions, node.list("conditions"));
    for (size_t i = 0; i < conditions.size(); ++i) {
        WEIWO_ASSIGN(TierCondition condition, readCondition(conditions[i], place(node.path("conditions"), i)));
        tier.conditions.push_back(std::move(condition));
    }
    return tier;
}

/// What holds for the scheme by itself, then its rules; each refusal says where.
Status checkDetail(Reader &reader, const TierSchemeDetail &detail)
{
    if (const Status sound = checkTierScheme(detail, {}); !sound) {
        const auto &tier = sound.error().more;
        return at(below(tier.is_object() ? place(u"tiers"_s, tier["tier"].get<size_t>()) : QString(), sound.error().subject), sound.error());
    }
    WEIWO_ASSIGN(const metrics::MetricSet known, metrics::metricsOf(reader));
    if (const Status amount = checkTierAmount(known, detail.scheme.amount); !amount)
        return at(u"amount"_s, amount.error());
    if (const Status sound = checkTierRules(detail, known, reader.settings().currency); !sound) {
        const auto &wrongs = sound.error().more;
        const QString conditions = place(u"tiers"_s, wrongs["tier"].get<size_t>()) + u".conditions"_s;
        return at(place(conditions, wrongs["condition"].get<size_t>()) + u".params"_s, sound.error());
    }
    return {};
}

} // namespace

json tierSchemeJson(const TierSchemeDetail &detail)
{
    json tiers = json::array();
    for (const Tier &tier : detail.tiers) {
        json conditions = json::array();
        for (const TierCondition &condition : tier.conditions)
            conditions.push_back({{"kind", condition.kind.toStdString()}, {"params", condition.params}});
        tiers.push_back({{"key", tier.key.toStdString()},
                         {"name", tier.name.toStdString()},
                         {"rank", tier.rank},
                         {"joined", tierJoinKey(tier.join).toStdString()},
                         {"conditions", conditions}});
    }
    const TierScheme &scheme = detail.scheme;
    return {{"key", scheme.key.toStdString()},
            {"name", scheme.name.toStdString()},
            {"amount", scheme.amount.toStdString()},
            {"months", scheme.months},
            {"band", decimalText({scheme.band, BandDigits}).toStdString()},
            {"evaluations", scheme.evaluations},
            {"active", scheme.active},
            {"tiers", tiers}};
}

Result<TierSchemeDetail> tierSchemeFromJson(Reader &reader, const json &file, const std::optional<TierSchemeDetail> &stored)
{
    WEIWO_ASSIGN(const Node node, Node::of(file, {}, {"key", "name", "amount", "months", "band", "evaluations", "active", "tiers"}));
    TierSchemeDetail detail;
    WEIWO_TRY(node.read("key", detail.scheme.key));
    WEIWO_TRY(node.read("name", detail.scheme.name));
    WEIWO_TRY(node.read("amount", detail.scheme.amount));
    WEIWO_TRY(node.read("months", detail.scheme.months));
    WEIWO_TRY(readBand(node, detail.scheme.band));
    WEIWO_TRY(node.read("evaluations", detail.scheme.evaluations));
    WEIWO_TRY(node.read("active", detail.scheme.active));
    WEIWO_ASSIGN(const std::vector<json> tiers, node.list("tiers"));
    for (size_t i = 0; i < tiers.size(); ++i) {
        WEIWO_ASSIGN(Tier tier, readTier(tiers[i], place(u"tiers"_s, i), static_cast<int>(i) + 1));
        detail.tiers.push_back(std::move(tier));
    }
    WEIWO_TRY(checkDetail(reader, detail));
    if (!stored)
        return detail;
    detail.scheme.id = stored->scheme.id;
    for (Tier &tier : detail.tiers) {
        tier.scheme = stored->scheme.id;
        const auto same = std::find_if(stored->tiers.begin(), stored->tiers.end(), [&](const Tier &one) { return one.key == tier.key; });
        if (same != stored->tiers.end())
            tier.id = same->id;
    }
    return detail;
}

} // namespace weiwo::customers
