#include "app/cli/filter_check.h"

#include "core/customers/queries.h"
#include "core/metrics/metric.h"
#include "core/org/queries.h"
#include "core/org/tree.h"
#include "core/sales/queries.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

/// Letters to be put in, left out or changed to make one of the other.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype before = std::exchange(row[0], i + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = before + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            before = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// All of a dimension that can be named, by name and by code.
struct Known
{
    QStringList names;
    QSet<QString> keys;

    void add(const QString &name, const QString &code)
    {
        names << name;
        keys << name << code;
    }
};

Status readNodes(Reader &reader, Known &known)
{
    WEIWO_ASSIGN(const auto tree, org::Tree::shared(reader, reader.clock().today()));
    for (const org::Tree::Entry &entry : tree->entries())
        known.add(entry.node.name, entry.node.code);
    return {};
}

Status readCustomers(Reader &reader, Known &known)
{
    return customers::eachValues(reader, {u"name"_s, u"code"_s, u"id"_s}, [&known](qint64, const std::vector<Value> &values) {
        known.add(textOf(values[0]), textOf(values[1]));
        known.keys << idOf(values[2]).text();
    });
}

Status readProducts(Reader &reader, Known &known)
{
    WEIWO_ASSIGN(const auto products, sales::products(reader));
    for (const sales::Product &product : products)
        known.add(product.name, product.code);
    return {};
}

/// How records of a dimension are found by what people call them.
struct Records
{
    QStringList dimensions;
    Status (*find)(Reader &reader, const QString &name);
    Status (*read)(Reader &reader, Known &known);
};

template<class T>
Status found(const Result<T> &result)
{
    return result ? Status() : Status(failed(result));
}

const Records AllRecords[] = {
    {{u"region"_s, u"province"_s, u"team"_s, u"person"_s, u"node"_s},
     [](Reader &reader, const QString &name) { return found(org::findNode(reader, name)); }, readNodes},
    {{u"customer"_s},
     [](Reader &reader, const QString &name) { return found(customers::findCustomer(reader, name)); }, readCustomers},
    {{u"product"_s},
     [](Reader &reader, const QString &name) { return found(sales::findProduct(reader, name)); }, readProducts},
};

Status notThere(const metrics::DimensionSpec &dimension, const QString &value, const Known &known)
{
    if (known.keys.contains(value))
        return {};
    const QStringList near = namesNear(value, known.names);
    auto failure = fail(errc::NotFound,
                        near.isEmpty() ? translate("cli", "%1: there is nothing called “%2”.").arg(dimension.title.str(), value)
                                       : translate("cli", "%1: there is nothing called “%2”. Near it: %3.")
                                             .arg(dimension.title.str(), value, near.join(u", "_s)),
                        value);
    failure.value().more["candidates"] = nlohmann::json::array();
    for (const QString &name : near)
        failure.value().more["candidates"].push_back(name.toStdString());
    return failure;
}

Status checkValue(Reader &reader, const metrics::DimensionSpec &dimension, const QString &value)
{
    if (dimension.isTime)
        return found(reader.calendar().parse(value));
    Known known;
    if (dimension.values) {
        WEIWO_ASSIGN(const auto texts, dimension.values(reader));
        for (const QString &text : texts)
            if (!known.keys.contains(text))
                known.add(text, {});
        return notThere(dimension, value, known);
    }
    for (const Records &records : AllRecords) {
        if (!records.dimensions.contains(dimension.key))
            continue;
        const Status is = records.find(reader, value);
        if (is || is.error().code == QLatin1StringView(errc::Ambiguous))
            return {};
        if (is.error().code != QLatin1StringView(errc::NotFound))
            return is;
        WEIWO_TRY(records.read(reader, known));
        return notThere(dimension, value, known);
    }
    return {};
}

} // namespace

QStringList namesNear(const QString &wanted, const QStringList &names, qsizetype most)
{
    const QString folded = wanted.toCaseFolded();
    // A letter in three may be wrong, of two Chinese characters one.
    const qsizetype far = std::max<qsizetype>(1, folded.size() / 3);
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString &name : names) {
        const QString other = name.toCaseFolded();
        const bool part = other.contains(folded) || (!other.isEmpty() && folded.contains(other));
        const qsizetype away = part ? 0 : std::abs(other.size() - folded.size()) > far ? far + 1 : distance(folded, other);
        if (away <= far && (part || away < folded.size()))
            near.emplace_back(away, name);
    }
    std::sort(near.begin(), near.end());
    QStringList nearest;
    for (const auto &[away, name] : near)
        if (nearest.size() < most && !nearest.contains(name))
            nearest << name;
    return nearest;
}

Status checkFilterNames(Reader &reader, std::span<const Filter> filters)
{
    const auto &dimensions = reader.registry().extension<metrics::Catalogues>().dimensions;
    for (const Filter &filter : filters) {
        const metrics::DimensionSpec *dimension = dimensions.find(filter.field);
        if (!dimension || (filter.op != Filter::Op::Equal && filter.op != Filter::Op::NotEqual))
            continue;
        for (const QString &value : filter.values)
            // An empty one asks for what has none.
            if (!value.isEmpty())
                WEIWO_TRY(checkValue(reader, *dimension, value));
    }
    return {};
}

} // namespace weiwo::cli
