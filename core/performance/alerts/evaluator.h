#pragma once

#include "core/org/tree.h"
#include "core/performance/alerts/figure_reader.h"

namespace weiwo::performance {

/// Judges rules, one after the other, over the figures that they share. For queries of this slice.
class AlertEvaluator
{
public:
    [[nodiscard]] static Result<std::unique_ptr<AlertEvaluator>> make(Reader &reader, QDate today);

    struct Judged
    {
        org::NodeId node;
        Period period;
        QString key;                   ///< of the period; the last day with figures of who is silent
        bool running = false;
        AlertVerdict verdict;
        std::vector<std::optional<qint64>> series;
        QDate since;
    };
    /// All subjects that are there today and have figures, as of @p end (absent: the end of the
    /// data); with @p over only periods that are over. not-found and bad-input as checkAlertRule().
    [[nodiscard]] Result<std::vector<Judged>> judge(const AlertRule &rule, std::optional<QDate> end = {}, bool over = false);

    [[nodiscard]] const org::Tree &tree() const { return *m_tree; }
    /// The metrics of the store: those that ship and its users' own.
    [[nodiscard]] const metrics::MetricSet &known() const { return m_known; }
    [[nodiscard]] AlertFigureReader &figures() { return *m_figures; }

private:
    AlertEvaluator(Reader &reader, QDate today) : m_reader(reader), m_today(today) { }

    struct Task
    {
        const AlertRule *rule = nullptr;
        const AlertConditionSpec *condition = nullptr;
        nlohmann::json params;
        AlertNeeds needs;
        org::Level level = org::Level::Region;
        metrics::Kind kind = metrics::Kind::Money;
        QDate end;
        bool over = false;
    };
    [[nodiscard]] Result<Task> taskOf(const AlertRule &rule, std::optional<QDate> end, bool over);
    [[nodiscard]] Result<std::vector<Judged>> judgePeriods(const Task &task);
    [[nodiscard]] Result<std::vector<Judged>> judgeSilence(const Task &task);
    [[nodiscard]] bool isOver(const Period &period, QDate end) const;
    [[nodiscard]] bool isSubject(const Task &task, const Id &node) const;
    [[nodiscard]] static QDate sinceOf(const Task &task, AlertFigures figures, const std::vector<Period> &periods);

    Reader &m_reader;
    QDate m_today;
    metrics::MetricSet m_known;
    DayTable m_days;
    std::shared_ptr<const org::Tree> m_tree;
    std::unique_ptr<AlertFigureReader> m_figures;
};

} // namespace weiwo::performance
