#include "core/quotas/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

std::vector<ColumnSpec> sliceColumns()
{
    return {{u"node"_s, ColumnKind::Reference, WEIWO_TEXT("quotas", "Unit or person"), u"node"_s,
             true},
            {u"version"_s, ColumnKind::Reference, WEIWO_TEXT("quotas", "Version"),
             u"quota_version"_s, true},
            {u"measure"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Measure"), {}, true},
            {u"line"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Product line"), {}, true}};
}

std::vector<ColumnSpec> with(std::vector<ColumnSpec> columns, std::vector<ColumnSpec> more)
{
    columns.insert(columns.end(), std::make_move_iterator(more.begin()),
                   std::make_move_iterator(more.end()));
    return columns;
}

std::vector<ColumnSpec> monthColumns()
{
    static const Text titles[] = {
        WEIWO_TEXT("quotas", "Month 1"),  WEIWO_TEXT("quotas", "Month 2"),
        WEIWO_TEXT("quotas", "Month 3"),  WEIWO_TEXT("quotas", "Month 4"),
        WEIWO_TEXT("quotas", "Month 5"),  WEIWO_TEXT("quotas", "Month 6"),
        WEIWO_TEXT("quotas", "Month 7"),  WEIWO_TEXT("quotas", "Month 8"),
        WEIWO_TEXT("quotas", "Month 9"),  WEIWO_TEXT("quotas", "Month 10"),
        WEIWO_TEXT("quotas", "Month 11"), WEIWO_TEXT("quotas", "Month 12")};
    std::vector<ColumnSpec> columns;
    for (int month = 0; month < MonthsPerYear; ++month)
        columns.push_back({u"m%1"_s.arg(month + 1, 2, 10, QChar(u'0')), ColumnKind::Money,
                           titles[month], {}, false});
    return columns;
}

} // namespace

const TableSpec &measureTable()
{
    static const TableSpec table{
        .key = u"measure"_s,
        .title = WEIWO_TEXT("quotas", "Measure"),
        .policy = u"reference"_s,
        .columns = {{u"name"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Key"), {}, true},
                    {u"title"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Name"), {}, false},
                    {u"kind"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Unit"), {}, false},
                    {u"metric"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Actual figure"), {},
                     false}},
        .nameColumn = u"title"_s,
        .digested = true};
    return table;
}

const TableSpec &planTable()
{
    static const TableSpec table{
        .key = u"quota_plan"_s,
        .title = WEIWO_TEXT("quotas", "Plan"),
        .policy = u"quota.version"_s,
        .columns = {{u"name"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Plan"), {}, false},
                    {u"year"_s, ColumnKind::Integer, WEIWO_TEXT("quotas", "Fiscal year"), {},
                     false},
                    {u"measures"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Measures"), {}, false},
                    {u"by_line"_s, ColumnKind::Flag, WEIWO_TEXT("quotas", "By product line"), {},
                     false}},
        .nameColumn = u"name"_s,
        .digested = true};
    return table;
}

const TableSpec &versionTable()
{
    static const TableSpec table{
        .key = u"quota_version"_s,
        .title = WEIWO_TEXT("quotas", "Version of a plan"),
        .policy = u"quota.version"_s,
        .columns = {{u"plan"_s, ColumnKind::Reference, WEIWO_TEXT("quotas", "Plan"),
                     u"quota_plan"_s, false},
                    {u"number"_s, ColumnKind::Integer, WEIWO_TEXT("quotas", "Number"), {}, false},
                    {u"state"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "State"), {}, false},
                    {u"note"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Note"), {}, false},
                    {u"at"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Since"), {}, false},
                    {u"author"_s, ColumnKind::Reference, WEIWO_TEXT("quotas", "Author"),
                     u"node"_s, false},
                    {u"snapshot"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Snapshot"), {}, false},
                    {u"based_on"_s, ColumnKind::Reference, WEIWO_TEXT("quotas", "Based on"),
                     u"quota_version"_s, false}},
        .nameColumn = {},
        .digested = true};
    return table;
}

const TableSpec &quotaTable()
{
    static const TableSpec table{.key = u"quota"_s,
                                 .title = WEIWO_TEXT("quotas", "Target"),
                                 .policy = u"quota.cell"_s,
                                 .columns = with(sliceColumns(), monthColumns()),
                                 .nameColumn = {},
                                 .digested = true};
    return table;
}

const TableSpec &markTable()
{
    static const TableSpec table{
        .key = u"quota_mark"_s,
        .title = WEIWO_TEXT("quotas", "Mark of a target"),
        .policy = u"quota.cell"_s,
        .columns = with(
            sliceColumns(),
            {{u"month"_s, ColumnKind::Month, WEIWO_TEXT("quotas", "Month"), {}, true},
             {u"locked"_s, ColumnKind::Flag, WEIWO_TEXT("quotas", "Locked"), {}, false},
             {u"reason"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Reason"), {}, false},
             {u"floor"_s, ColumnKind::Money, WEIWO_TEXT("quotas", "Floor"), {}, false},
             {u"cap"_s, ColumnKind::Money, WEIWO_TEXT("quotas", "Cap"), {}, false},
             {u"typed"_s, ColumnKind::Flag, WEIWO_TEXT("quotas", "Typed by hand"), {}, false}}),
        .nameColumn = {},
        .digested = true};
    return table;
}

const TableSpec &splitTable()
{
    static const TableSpec table{
        .key = u"quota_split"_s,
        .title = WEIWO_TEXT("quotas", "Way of breaking down"),
        .policy = u"quota.cell"_s,
        .columns = with(
            sliceColumns(),
            {{u"method"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Method"), {}, false},
             {u"params"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Parameters"), {}, false},
             {u"step"_s, ColumnKind::Money, WEIWO_TEXT("quotas", "Rounding"), {}, false},
             {u"buffer"_s, ColumnKind::Integer, WEIWO_TEXT("quotas", "Buffer (millionths)"), {},
              false},
             {u"by_months"_s, ColumnKind::Flag, WEIWO_TEXT("quotas", "By months"), {}, false},
             {u"parts"_s, ColumnKind::Text, WEIWO_TEXT("quotas", "Weights"), {}, false}}),
        .nameColumn = {},
        .digested = true};
    return table;
}

std::span<const TableSpec *const> versionedTables()
{
    static const TableSpec *const tables[] = {&quotaTable(), &markTable(), &splitTable()};
    return tables;
}

} // namespace weiwo::quotas
