#pragma once

#include "core/customers/quality/evaluation.h"

#include <array>

namespace weiwo::customers {

struct QualitySum
{
    qint64 right = 0;
    qint64 judged = 0;

    /// A part of one; none where nothing was judged.
    [[nodiscard]] std::optional<double> score() const
    {
        return judged == 0 ? std::nullopt : std::optional(static_cast<double>(right) / static_cast<double>(judged));
    }
};

/// How far the data can be trusted.
struct QualityReport
{
    qint64 customers = 0;
    QualitySum total;
    std::array<QualitySum, std::size(QualityAspects)> aspects{};
    struct RuleLine
    {
        QualityRule rule;
        QualitySum sum;
    };
    std::vector<RuleLine> rules;           ///< behind those that are judged the ones that are switched off
    /// By owner, the worst first; of those in the scope.
    struct OwnerLine
    {
        std::optional<org::NodeId> owner;  ///< absent: customers of nobody
        QString name;
        QString unit;                      ///< where the owner stands
        qint64 customers = 0;
        QualitySum total;
        std::array<QualitySum, std::size(QualityAspects)> aspects{};
    };
    std::vector<OwnerLine> owners;
};
/// @p scope: a node; customers of owners at it or below it. Absent, or headquarters: all.
[[nodiscard]] Result<QualityReport> qualityReport(Reader &reader, const std::optional<Id> &scope, JobContext *job = nullptr);

/// Something to be mended.
struct QualityTask
{
    CustomerId customer;
    QString code;
    QString name;
    QString owner;
    QualityRule rule;
    QString value;                     ///< what the field says
    QString why;
    QString suggestion;                ///< empty: none can be told
};
struct QualityTaskRequest
{
    std::optional<Id> scope = {};
    std::optional<QualityRuleId> rule = {};
    std::optional<QualityAspect> aspect = {};
    int limit = 500;
};
struct QualityTasks
{
    std::vector<QualityTask> tasks;    ///< by rule, then in the order in which customers came
    qint64 all = 0;
};
[[nodiscard]] Result<QualityTasks> qualityTasks(Reader &reader, const QualityTaskRequest &request, JobContext *job = nullptr);

} // namespace weiwo::customers
