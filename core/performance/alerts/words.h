#pragma once

#include "core/performance/alerts/types.h"
#include "core/workspace/reader.h"

namespace weiwo::performance {

/// Writes a figure of a kind for people: amounts in full, ratios in percent with one place.
[[nodiscard]] QString alertFigureText(const metrics::Figure &figure, metrics::Kind kind, const Currency &currency);
/// "24.0 %" of 0.24.
[[nodiscard]] QString alertShareText(double share);

using AlertFigureWriter = std::function<QString(const metrics::Figure &, metrics::Kind)>;
/// Why a firing fires, in the program's language; figures as @p write has them. Empty where its
/// condition is not known.
[[nodiscard]] QString alertSentence(Reader &reader, const AlertFiring &firing, const AlertFigureWriter &write = {});

/// A rule's name, or where it has none what it says ("Pace of each region in a quarter below 90 %").
[[nodiscard]] QString alertRuleTitle(Reader &reader, const AlertRule &rule, const AlertFigureWriter &write = {});
/// "each region", or the name of the one that is looked at.
[[nodiscard]] QString alertSubjectText(Reader &reader, const AlertSubject &subject);
/// The title of a metric; its key where it is not known.
[[nodiscard]] QString alertMetricTitle(Reader &reader, const QString &metric);
[[nodiscard]] std::optional<metrics::Kind> alertMetricKind(Reader &reader, const QString &metric);

} // namespace weiwo::performance
