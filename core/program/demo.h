#pragma once

#include "core/workspace/jobs.h"
#include "core/workspace/workspace.h"

namespace weiwo {

/// Which demo to make.
struct DemoOptions
{
    enum class Size {
        Small,      ///< about 120 people, 2,400 customers; `years` whole years and the running one
        National,   ///< 5,000 people, 1,000,000 customers, 10,000,000 order lines in each year
    };
    Size size = Size::Small;
    quint64 seed = 1;
    int years = 3;              ///< whole years of orders, 1…3, the last of them 2025
    /// Of the national one: order lines in each year, its customers in proportion. At least 100,000.
    qint64 linesPerYear = 10'000'000;
    bool tiers = false;         ///< of the small one: the usual tiers were applied at the end of the last four quarters
};

/// Makes a workspace of an invented company that sells small appliances all over China: the
/// organization with its comings and goings, customers, products, order lines and collections
/// with growth, seasons and regions in trouble, and published plans; in the small one some customers
/// are there twice or with wrong data, and people were in touch with them. Everything but the device
/// comes from the seed: two files of one seed have equal digests, entries and stamps. The small
/// one is made in the time that it tells of (2022-12 to 2026-11); the national one has lines of
/// orders only, no collections. The workspace is opened with @p base when it is done.
/// Fails with store-exists, io, bad-input, cancelled; then there is no file.
[[nodiscard]] Result<std::unique_ptr<Workspace>> createDemo(const QString &path,
                                                            const DemoOptions &options,
                                                            const Workspace::Services &base,
                                                            JobContext *progress = nullptr);

} // namespace weiwo
