#pragma once

#include "core/base/catalogue.h"
#include "core/base/filter.h"
#include "core/period/period.h"
#include "core/workspace/reader.h"

#include <QStringList>

namespace weiwo::metrics {

/// How a figure is stored and shown. Money: minor units; Quantity: 10⁻³; Count: whole; Ratio: a
/// fraction (0.942), the only one that is not an integer.
enum class Kind { Money, Count, Quantity, Ratio };
[[nodiscard]] QString kindKey(Kind kind);

/// A figure that can be asked for by key.
struct MetricSpec
{
    QString key;               ///< subject.name, e.g. sales.amount
    Text title;
    Text help;                 ///< its definition in a sentence
    Kind kind = Kind::Money;
    bool additive = true;      ///< parent = Σ children, year = Σ months
    /// A derived metric: computed from the totals of these, never averaged.
    QStringList inputs;
    /// Of a derived metric: the value from its inputs (same order, absent where there is none).
    /// Money, counts and quantities come as integers of their unit. Nothing: undefined.
    std::function<std::optional<double>(const std::vector<std::optional<qint64>> &)> derive;
    QString source;            ///< of a base metric: the key of the SourceSpec that computes it
};

/// A dimension: what figures are grouped and filtered by.
struct DimensionSpec
{
    QString key;               ///< region, person, customer, product.line, month …
    Text title;
    bool isTime = false;
    /// Of a field of a dimension: that dimension. A source that can group by it groups by this too.
    QString of;
    /// Of a field: its text for each record of `of` that has one (dead records too).
    std::function<Result<QHash<Id, QString>>(Reader &)> values;
};

/// `field` of a filter is a dimension or a field of one (customer.city).
using weiwo::Filter;

/// What a source is asked: figures grouped by dimensions over a range of dates.
struct SourceRequest
{
    QStringList metrics;
    QStringList dimensions;
    std::vector<Filter> filters;
    DateRange range;
    QString plan;              ///< of quota sources: PLAN[@VERSION], empty: published plans
};

/// One group: a label and, for records, an id for each dimension; a value for each metric.
struct SourceRow
{
    std::vector<QString> labels;                ///< null QString: no value ("unknown")
    std::vector<Id> ids;                        ///< null Id where the dimension has none
    std::vector<std::optional<qint64>> values;  ///< in the unit of the metric's kind
};

/// Something that can compute base metrics: the sales lines, the quotas …
struct SourceSpec
{
    QString key;
    QStringList dimensions;    ///< those it can group and filter by
    std::function<Result<std::vector<SourceRow>>(Reader &, const SourceRequest &)> query;
    /// First day and first day after the last of its data; nothing where there is none.
    std::function<Result<std::optional<DateRange>>(Reader &)> extent;
};

/// The catalogues of this layer, kept in Registry::extension<Catalogues>().
struct Catalogues
{
    Catalogue<MetricSpec> metrics;
    Catalogue<DimensionSpec> dimensions;
    Catalogue<SourceSpec> sources;
};

} // namespace weiwo::metrics
