#pragma once

#include "core/quotas/methods.h"

namespace weiwo::quotas {

/// One method of a blend with its share, parameters checked.
struct BlendPart
{
    const MethodSpec *method = nullptr;
    double share = 0;
    nlohmann::json params;
};

/// The parts of a method on one axis: of a blend those that it names, of any other the method
/// itself if that is its axis. Shares sum to 1 (none: empty). bad-input for a part that makes no
/// sense, not-found for an unknown method.
[[nodiscard]] Result<std::vector<BlendPart>> partsOn(const Catalogue<MethodSpec> &catalogue,
                                                     const MethodSpec &method,
                                                     const nlohmann::json &params,
                                                     MethodAxis axis);

/// Weight vectors (one a part; absent: nothing known of it) blended: each normalised to 1, a
/// missing part at the mean of the others, then the weighted sum (METHODS §2 "Blend").
[[nodiscard]] Result<Weights> blend(std::span<const double> shares,
                                    std::span<const std::vector<std::optional<qint64>>> vectors,
                                    std::span<const MethodPart> parts);

/// The method `blend` over the methods of @p catalogue, which must outlive it.
[[nodiscard]] MethodSpec blendMethod(const Catalogue<MethodSpec> &catalogue);

} // namespace weiwo::quotas
