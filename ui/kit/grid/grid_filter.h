#pragma once

#include "ui/kit/grid/grid_model.h"

#include <QDate>
#include <vector>

namespace weiwo::ui {

/// What is typed into the filter row over one column: text contained, `=` equal, `!` not,
/// `>` `<` `>=` `<=`, `10-20`, choices apart by `|`, `=` alone for empty, `!` alone for not empty.
/// Numbers are read as in cells (units too); a bare number means equal as shown. Dates also as
/// periods ("2026-07", "2026Q3", two of them with ".." between) and in words: today, this month.
class GridFilter
{
public:
    GridFilter() = default;
    /// Refuses what cannot be read, naming it.
    [[nodiscard]] static Result<GridFilter> parse(const QString &text, const GridColumn &column,
                                                  const NumberSpec &spec, QDate today = {});

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] bool accepts(const std::optional<qint64> &number) const;
    [[nodiscard]] bool accepts(const QString &text) const;

private:
    struct Term
    {
        enum class Kind { Empty, Contains, Equals, Between, Dates } kind = Kind::Contains;
        bool negated = false;
        QString text{};   ///< of Dates: the first day, ISO
        QString end{};    ///< of Dates: the day after the last
        [[nodiscard]] bool hits(const QString &other) const;
        qint64 low = 0;
        qint64 high = 0;
    };
    [[nodiscard]] static Result<Term> numberTerm(QString text, const NumberSpec &spec);
    [[nodiscard]] static Term textTerm(QString text);
    [[nodiscard]] static std::optional<Term> dateTerm(QString text, QDate today);

    std::vector<Term> m_terms;
};

} // namespace weiwo::ui
