#pragma once

#include "core/customers/book.h"

namespace weiwo::ui {

// How conditions of a filter are worded, and which there are for a field.

/// What is chosen between a field and a value.
enum class Operator { Contains, Is, IsNot, Less, LessOrEqual, Greater, GreaterOrEqual, Empty, NotEmpty };

/// Those that a field of that kind knows; the usual one first.
[[nodiscard]] std::vector<Operator> operatorsOf(customers::BookField::Kind kind);
[[nodiscard]] QString operatorTitle(Operator op, customers::BookField::Kind kind);
[[nodiscard]] bool takesValue(Operator op);

/// What is typed of a condition, as the filter keeps it; of texts several values stand between commas, of
/// amounts "100万" is one. bad-input with what is wrong.
[[nodiscard]] Result<Filter> conditionOf(const customers::BookField &field, Operator op, const QString &typed,
                                         const Currency &currency);
[[nodiscard]] Operator operatorOf(const Filter &condition);
/// The values as they are typed.
[[nodiscard]] QString typedOf(const Filter &condition);

/// "Owner is 李静".
[[nodiscard]] QString conditionText(const Filter &condition, const std::vector<customers::BookField> &fields);
/// The whole of it: "Owner is 李静 and (Province is 广东 or Province is 福建)".
[[nodiscard]] QString filterText(const customers::BookFilter &filter, const std::vector<customers::BookField> &fields);

/// The parts of a filter that can be taken away one by one: its conditions, then its groups. Where any
/// of them suffices it is one part.
[[nodiscard]] QStringList filterParts(const customers::BookFilter &filter, const std::vector<customers::BookField> &fields);
[[nodiscard]] customers::BookFilter withoutPart(customers::BookFilter filter, int part);

} // namespace weiwo::ui
