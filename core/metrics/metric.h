#pragma once

#include "core/base/catalogue.h"
#include "core/base/filter.h"
#include "core/period/working_days.h"
#include "core/workspace/reader.h"

#include <QStringList>
#include <any>

namespace weiwo::metrics {

/// How a figure is stored and shown. Money: minor units; Quantity: 10⁻³; Count: whole; Ratio: a
/// fraction (0.942), the only one that is not an integer.
enum class Kind { Money, Count, Quantity, Ratio };
[[nodiscard]] QString kindKey(Kind kind);

/// A figure: an integer in the unit of its kind, or a ratio. Absent: undefined.
struct Figure
{
    std::optional<qint64> whole;
    std::optional<double> ratio;

    [[nodiscard]] bool isNull() const { return !whole && !ratio; }
    bool operator==(const Figure &) const = default;
};

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
    /// Of a base metric: the figures of that one, counted up to today and not beyond.
    QString toDateOf = {};
    // Of a metric that users have defined (formula.h); it has `inputs` and `compute`.
    QString name = {};         ///< its title as they wrote it
    QString formula = {};      ///< as they wrote it
    std::function<Figure(const std::vector<Figure> &)> compute = {};

    [[nodiscard]] bool isOwn() const { return !formula.isEmpty(); }
    /// What it is called on screen.
    [[nodiscard]] QString heading() const { return name.isEmpty() ? title.str() : name; }
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
    /// What a source wants to keep between the requests of one query, by a key of its own.
    std::shared_ptr<QHash<QString, std::any>> memo;
};

/// One group: a label and, for records, an id for each dimension; a value for each metric.
struct SourceRow
{
    std::vector<QString> labels;                ///< null QString: no value ("unknown")
    std::vector<Id> ids;                        ///< null Id where the dimension has none
    std::vector<std::optional<qint64>> values;  ///< in the unit of the metric's kind
};

/// The groups of a request that has one metric and one dimension, as far as they are wanted.
struct LargestRequest
{
    enum class By { Figure, Compared, Difference };   ///< Difference: figure − compared, either way

    SourceRequest request;
    std::optional<DateRange> compared;          ///< each group's figure over these dates, too
    By by = By::Figure;
    int count = 0;                              ///< so many of the largest, or all where there are fewer
};
struct LargestGroups
{
    struct Group
    {
        QString label;                          ///< as in SourceRow
        Id id;
        std::optional<qint64> figure;
        std::optional<qint64> compared;
    };
    std::vector<Group> groups;                  ///< in no order
    qint64 all = 0;                             ///< how many there are
};

/// How fresh the data of a source is (freshness.h).
struct Freshness
{
    struct Region
    {
        Id id;
        QString name;
        std::optional<QDate> lastDay;   ///< with data, before the end of the range
    };
    std::optional<QDate> lastDay;       ///< the newest of all, before the end of the range
    QDateTime importedAt;               ///< when the newest data came in; invalid: not known
    std::vector<Region> regions;        ///< that the filters let through, by name
};

/// Something that can compute base metrics: the sales lines, the quotas …
struct SourceSpec
{
    QString key;
    QStringList dimensions;    ///< those it can group and filter by
    /// Metrics of which the groups add up to the whole, unless something `overlapping` is grouped by.
    QStringList addingUp = {};
    /// Dimensions of which a fact can be of several members, and of each in whole.
    QStringList overlapping = {};
    std::function<Result<std::vector<SourceRow>>(Reader &, const SourceRequest &)> query;
    /// Finds the largest groups without making all; null, or nothing in answer: it is not quicker than that.
    std::function<Result<std::optional<LargestGroups>>(Reader &, const LargestRequest &)> largest = {};
    /// First day and first day after the last of its data; nothing where there is none.
    std::function<Result<std::optional<DateRange>>(Reader &)> extent;
    /// How fresh its data is, for the filters and the range of a request, from kept sums; null: it
    /// cannot tell.
    std::function<Result<Freshness>(Reader &, const SourceRequest &)> freshness = {};
    /// Has goals, those of months to come too; they are of whole months and never cut short.
    bool isOfGoals = false;
};

/// The catalogues of this layer, kept in Registry::extension<Catalogues>().
struct Catalogues
{
    Catalogue<MetricSpec> metrics;
    Catalogue<DimensionSpec> dimensions;
    Catalogue<SourceSpec> sources;
    /// The days off and make-up days of the store; null: Monday to Friday are worked.
    std::function<Result<DayTable>(Reader &)> days = {};
    /// What else of the store names metrics (alert rules …): titles of what names that key.
    std::vector<std::function<Result<QStringList>(Reader &, const QString &key)>> users;
};

} // namespace weiwo::metrics
