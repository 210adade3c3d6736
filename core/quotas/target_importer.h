#pragma once

#include "core/exchange/dataset.h"
#include "core/quotas/repo.h"
#include "core/quotas/versions.h"

namespace weiwo::quotas {

/// Where the importer finds its fields; -1: the dataset has no such field.
struct TargetFields
{
    int amount = -1;
    int month = -1;
    int year = -1;
    int person = -1;
    int node = -1;
    int measure = -1;
    int line = -1;
    int plan = -1;
    int locked = -1;
    int reason = -1;
    int floor = -1;
    int cap = -1;
};

/// Takes targets in as they are: nothing follows above or below. Rows without a plan go to one plan
/// per fiscal year (key FY2018); what they change is published as its next version. Rows of a named
/// plan go into its draft, the next one if it has none. Rows that change nothing make no version.
class TargetImporter : public exchange::Importer
{
public:
    TargetImporter(exchange::ImportContext &context, const TargetFields &fields);

    [[nodiscard]] Result<exchange::Taken> take(const exchange::MappedRecord &record) override;
    [[nodiscard]] Status finish() override;

private:
    /// A plan that rows go to, with what stands there and what the file makes of it.
    struct Bucket
    {
        QString key;
        int year = 0;
        bool named = false;          ///< the file says which plan
        std::optional<Plan> plan;
        std::optional<PlanVersion> base;
        std::map<Id, QuotaRow> rows;   ///< by the id that they have in `base`, or would have
        std::map<Id, CellMark> marks;
        QSet<Id> changedRows;
        QSet<Id> changedMarks;
        QSet<QString> measures;
        bool lines = false;
        QSet<std::pair<Id, int>> seen;   ///< cells that the file has named
    };
    /// One row of the file, understood.
    struct Target
    {
        org::NodeId node;
        Month month;
        Measure measure;
        QString line;
        std::optional<qint64> amount;
    };

    [[nodiscard]] Result<std::optional<Target>> read(const exchange::MappedRecord &record);
    [[nodiscard]] std::optional<Month> monthOf(const exchange::MappedRecord &record);
    [[nodiscard]] Result<Bucket *> bucketOf(const exchange::MappedRecord &record,
                                            const Target &target);
    Status load(Bucket &bucket);
    [[nodiscard]] exchange::Outcome place(const exchange::MappedRecord &record,
                                          const Target &target, Bucket &bucket);
    [[nodiscard]] bool placeMark(const exchange::MappedRecord &record, const Target &target,
                                 Bucket &bucket, const Slice &slice, int month);
    Status write(Bucket &bucket);
    [[nodiscard]] Result<Plan> planFor(const Bucket &bucket);
    [[nodiscard]] std::optional<qint64> amountIn(const Measure &measure, qint64 minor) const;
    [[nodiscard]] bool has(const exchange::MappedRecord &record, int field) const
    {
        return field >= 0 && record.has(field);
    }

    exchange::ImportContext &m_context;
    const TargetFields m_fields;
    std::vector<Measure> m_measures;
    std::map<QString, Bucket> m_buckets;
};

} // namespace weiwo::quotas
