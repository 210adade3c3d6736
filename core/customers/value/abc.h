#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace weiwo::customers {

enum class AbcClass : quint8 {
    A,
    B,
    C,
    LeftOut, ///< value ≤ 0: has no share to speak of
};

/// Up to which share of the total a class goes, in percent.
struct AbcLines
{
    quint8 a = 80;
    quint8 b = 95;
};

/// The class of each value, in their order; of equal values the first ones count first: give them in
/// the order of ids. From the largest on, A while the share of those before is below the first
/// line, B while below the second, else C: the one that crosses a line belongs to the higher class.
/// Compared in integers (METHODS.md §6.1). Pure: any thread; a million values take some 100 ms.
[[nodiscard]] std::vector<AbcClass> abcClasses(std::span<const qint64> values, AbcLines lines = {});

} // namespace weiwo::customers
