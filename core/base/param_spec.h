#pragma once

#include "core/base/error.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>
#include <span>
#include <vector>

namespace weiwo {

enum class ParamKind { Integer, Decimal, Text, Flag, Choice, Period, Metric, Weights, Parts };

/// The stable key of a kind, as `quota method list` prints it.
[[nodiscard]] QString paramKindKey(ParamKind kind);

/// One typed parameter of a catalogue entry. The screen builds its form from it, the store
/// keeps the values as JSON, and both validate with checkParams().
struct ParamSpec
{
    QString key;
    Text title;
    Text help;
    ParamKind kind = ParamKind::Text;
    nlohmann::json fallback;                ///< value when absent; null: none
    bool required = false;
    std::optional<double> minimum;          ///< of Integer and Decimal
    std::optional<double> maximum;
    QStringList choices;                    ///< of Choice
};

/// @p values with every absent parameter at its fallback. Fails with bad-input, naming the
/// parameter: a missing required one, a wrong type, a value out of range. Keys that @p specs
/// do not know are kept (a newer program may have written them).
[[nodiscard]] Result<nlohmann::json> checkParams(std::span<const ParamSpec> specs,
                                                 const nlohmann::json &values);

/// The specs as JSON: key, title, help, type, required, default, choices.
[[nodiscard]] nlohmann::json paramsJson(std::span<const ParamSpec> specs);

} // namespace weiwo
