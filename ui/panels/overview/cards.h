#pragma once

#include "core/performance/landing.h"
#include "ui/kit/kpi_card.h"
#include "ui/shell/preferences.h"

namespace weiwo::ui {

/// What cards are made from.
struct CardData
{
    performance::Standing standing;
    std::optional<performance::ProjectedLanding> landing;
    metrics::Compare compare = metrics::Compare::None;
};

/// A card of the overview: what a user can choose from. An entry of a catalogue.
struct CardKind
{
    QString key;
    Text title;
    bool shownAtFirst = false;
    KpiContent (*content)(const CardData &data, const Preferences &preferences) = nullptr;
};
[[nodiscard]] const std::vector<CardKind> &cardKinds();
[[nodiscard]] const CardKind *findCardKind(const QString &key);

/// The keys that the user has chosen, in their order; unknown ones are left out.
[[nodiscard]] QStringList chosenCards(const Preferences &preferences);
void chooseCards(Preferences &preferences, const QStringList &keys);
/// Those that the program shows by itself again.
void resetCards(Preferences &preferences);

} // namespace weiwo::ui
