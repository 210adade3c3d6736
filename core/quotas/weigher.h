#pragma once

#include "core/quotas/blend.h"
#include "core/quotas/queries.h"

namespace weiwo::quotas {

struct WeighedChildren
{
    std::vector<SplitPart> parts;
    Findings findings;

    [[nodiscard]] bool hasWeight() const;
};

/// Prepares the figures that methods ask for and lets them weigh. Figures of the whole tree are
/// read once, however many nodes are broken down. Lives on the reader's thread; reader and tree
/// must outlive it.
class Weigher
{
public:
    Weigher(Reader &reader, const Plan &plan, const Measure &measure, const SheetTree &tree);
    /// What does not depend on the measure: its metric and unit are left out.
    [[nodiscard]] static MethodContext contextOf(Reader &reader, const Plan &plan);

    /// The parts of a node's children with their weights. People who stand beside units (staff of
    /// a headquarters) take part only where the parameters name them; who takes no part keeps
    /// what is set for it.
    [[nodiscard]] Result<WeighedChildren> children(int node, const MethodSpec &method,
                                                   const nlohmann::json &params);
    /// A weight for each month, from the figures of @p node.
    [[nodiscard]] Result<Weights> months(int node, const MethodSpec &method,
                                         const nlohmann::json &params);
    [[nodiscard]] const MethodContext &context() const { return m_context; }
    /// The method in words.
    [[nodiscard]] QString sentence(const MethodSpec &method, const nlohmann::json &params) const;

private:
    [[nodiscard]] Result<std::vector<std::optional<qint64>>> figures(const FigureNeed &need);
    [[nodiscard]] Result<std::vector<std::optional<qint64>>> metricFigures(const FigureNeed &need);
    [[nodiscard]] Result<std::vector<std::optional<qint64>>> capacityFigures(const FigureNeed &need);
    [[nodiscard]] Result<Figures> history(int node, const FigureNeed &need);
    [[nodiscard]] Result<std::vector<std::array<qint64, MonthsPerYear>>> workingDays(int firstYear,
                                                                                 int lastYear);

    Reader &m_reader;
    const SheetTree &m_tree;
    MethodContext m_context;
    std::vector<std::pair<FigureNeed, Figures>> m_known;
};

/// Whether a child takes part in a split of its parent: units do, people where no unit stands
/// beside them.
[[nodiscard]] bool takesPart(const SheetTree &tree, int child);

/// Figures of a metric by month and node of a tree over whole months; absent where there is none.
/// A unit's are what was earned there and below, a person's all that the person sold.
[[nodiscard]] Result<std::vector<std::vector<std::optional<qint64>>>>
monthlyFigures(Reader &reader, const QString &metric, const Period &period, const SheetTree &tree);

} // namespace weiwo::quotas
