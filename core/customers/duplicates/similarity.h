#pragma once

#include <QStringView>

namespace weiwo::customers {

/// Jaro–Winkler by Unicode code point, prefix 4, scale 0.1 (Winkler 1990): 0…1, the same both ways;
/// two empty texts are alike, an empty one is like no other.
[[nodiscard]] double jaroWinkler(QStringView a, QStringView b);
/// Dice's coefficient 2|A∩B|/(|A|+|B|) over the pairs of neighbouring code points, each as often as it
/// occurs; texts of one code point have none and are alike where they are equal.
[[nodiscard]] double bigramDice(QStringView a, QStringView b);
/// 1 for equal texts, else min(JW, ½ + ½·Dice): Jaro–Winkler alone is generous with short names.
/// METHODS.md §6.4.
[[nodiscard]] double nameSimilarity(QStringView a, QStringView b);

/// How many characters must be put in, taken out, replaced or swapped with their neighbour to make
/// one of the other (optimal string alignment), by UTF-16 unit; at most @p limit + 1.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int limit);

} // namespace weiwo::customers
