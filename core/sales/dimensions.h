#pragma once

#include "core/metrics/metric.h"
#include "core/org/placement_index.h"
#include "core/sales/figures.h"

namespace weiwo::sales {

/// Julian days inside [from, to) on which some unit gets another place.
[[nodiscard]] Result<std::vector<qint64>> unitMoves(Reader &reader, qint64 from, qint64 to);

/// What dimensions are resolved with; each part is read when a dimension first needs it.
class Lookups
{
public:
    Lookups(Reader &reader, std::vector<qint64> segmentStarts)
        : m_reader(reader), m_segments(std::move(segmentStarts))
    {
    }

    [[nodiscard]] Reader &reader() { return m_reader; }
    [[nodiscard]] Status loadIndex();
    [[nodiscard]] const org::PlacementIndex &index() const { return *m_index; }
    Status load(const QString &table);
    [[nodiscard]] const repo::Member *member(const QString &table, qint64 no) const;
    /// Of all records of a table that was loaded, rising.
    [[nodiscard]] std::vector<qint64> numbers(const QString &table) const;
    /// Some day of a row's segment: units do not move inside one.
    [[nodiscard]] qint64 dayOf(const repo::FigureRow &row) const
    {
        return m_segments[static_cast<size_t>(row.segment)];
    }

private:
    Reader &m_reader;
    std::vector<qint64> m_segments;
    std::shared_ptr<const org::PlacementIndex> m_index;
    QHash<QString, std::shared_ptr<const QHash<qint64, repo::Member>>> m_members;
};

/// The value of a dimension: null label: none.
struct Label
{
    QString text;
    Id id;
    QString code;

    bool operator==(const Label &other) const { return text == other.text && id == other.id; }
    friend size_t qHash(const Label &label, size_t seed = 0)
    {
        return qHashMulti(seed, label.text, label.id);
    }
};

/// Finds the value of one dimension for rows of figures and numbers the values.
class DimensionReader
{
public:
    /// @p key is one of factDimensions(), or a field of one.
    [[nodiscard]] static Result<std::unique_ptr<DimensionReader>> make(Lookups &lookups,
                                                                      const QString &key);

    /// Sets the keys that the rows must have.
    void need(repo::FigureQuery &query) const;
    [[nodiscard]] int at(const repo::FigureRow &row);
    [[nodiscard]] bool isOfUnits() const { return m_kind == Kind::Unit; }
    /// A row's unit and month are all that its value depends on.
    [[nodiscard]] bool isOfUnitsOrMonths() const
    {
        return isOfUnits() || m_kind == Kind::Month || m_kind == Kind::Quarter || m_kind == Kind::Year;
    }
    [[nodiscard]] bool isOfPeople() const { return m_kind == Kind::Person; }
    /// Reads what customers were seen: before that their labels are empty, unless all were read before.
    [[nodiscard]] Status nameCustomers();
    /// Reads all customers, for one who needs their labels row by row.
    [[nodiscard]] Status nameAllCustomers();
    [[nodiscard]] const Label &label(int number) const
    {
        return m_labels[static_cast<size_t>(number)];
    }

private:
    enum class Kind { Unit, Node, Person, Customer, Product, Month, Quarter, Year, Day };

    DimensionReader(Lookups &lookups, Kind kind) : m_lookups(lookups), m_kind(kind) { }
    [[nodiscard]] qint64 raw(const repo::FigureRow &row) const;
    [[nodiscard]] Label resolve(const repo::FigureRow &row) const;
    [[nodiscard]] Label recordLabel(const QString &table, const std::optional<qint64> &no) const;

    Lookups &m_lookups;
    Kind m_kind;
    org::Level m_level = org::Level::Region;
    bool m_isField = false;
    bool m_namesLater = false;         ///< customers are numbered first and named at the end
    std::vector<qint64> m_unnamed;     ///< the customer of each number, then
    QHash<Id, QString> m_texts;        ///< of a field
    QHash<qint64, int> m_known;
    qint64 m_lastKey = std::numeric_limits<qint64>::min();
    int m_last = 0;                    ///< the number of m_lastKey: rows come in runs
    QHash<Label, int> m_numbers;
    std::vector<Label> m_labels;
};

/// A filter on a dimension, judged once a value.
class FilterReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FilterReader>> make(Lookups &lookups,
                                                                   const Filter &filter);
    void need(repo::FigureQuery &query) const;
    [[nodiscard]] bool passes(const repo::FigureRow &row);
    /// A row's unit and month are all that its verdict depends on.
    [[nodiscard]] bool isOfUnitsOrMonths() const { return m_dimension ? m_dimension->isOfUnitsOrMonths() : !m_namesPerson; }
    /// The units whose rows may pass in any of @p segments; absent: those of any unit may.
    [[nodiscard]] std::optional<std::vector<qint64>> units(int segments);
    /// The people whose rows may pass; absent: those of any may, or of nobody.
    [[nodiscard]] std::optional<std::vector<qint64>> persons();

private:
    FilterReader(Lookups &lookups, Filter filter) : m_lookups(lookups), m_filter(std::move(filter))
    {
    }
    [[nodiscard]] bool judge(const Label &label) const;
    [[nodiscard]] bool isBelow(const repo::FigureRow &row);
    Status findNodes();

    Lookups &m_lookups;
    Filter m_filter;
    std::vector<qint64> m_nodes;       ///< of a filter on `node`: these and all below
    bool m_namesPerson = false;        ///< then whose lines they are counts, too
    QHash<qint64, bool> m_within;      ///< by unit and segment, whether it is one of those or below
    std::unique_ptr<DimensionReader> m_dimension;
    std::vector<signed char> m_verdicts;
};

/// Leaves of @p all what @p some has, too; absent: any.
void narrow(std::optional<std::vector<qint64>> &all, std::optional<std::vector<qint64>> some);

/// The dimensions that order lines can be grouped by.
[[nodiscard]] const QStringList &factDimensions();

} // namespace weiwo::sales
