#pragma once

namespace weiwo::customers {

// The gamma function by our own hand: the C library's differs in the last bits from one system to
// the next, and may not be called from two threads. METHODS.md §12.3: shifted to z ≥ 16, then
// Stirling's series. Absolute error below 1e-13 where the value is of the size of 1, else relative.
// Pure: any thread.

/// ln Γ(z), z > 0.
[[nodiscard]] double logGamma(double z);
/// ψ(z), the derivative of ln Γ, z > 0.
[[nodiscard]] double digamma(double z);

} // namespace weiwo::customers
