#pragma once

#include "ui/panels/tiers/asked_tab.h"
#include "ui/panels/tiers/due_view.h"
#include "ui/panels/tiers/matrix_view.h"
#include "ui/panels/tiers/rfm_view.h"
#include "ui/panels/tiers/value_view.h"

namespace weiwo::ui {

/// Who went where between two days.
class TierMatrixTab : public TierAskedTab<TierMatrixView, customers::TierMatrix>
{
public:
    TierMatrixTab(const TierHost &host, QObject *parent);

    void ask() override;
};

/// Recency against frequency.
class TierRfmTab : public TierAskedTab<TierRfmView, customers::TierRfmMap>
{
public:
    TierRfmTab(const TierHost &host, QObject *parent);

    void ask() override;
};

/// What each customer is expected to bring.
class TierValueTab : public TierAskedTab<TierValueView, customers::ValueList>
{
public:
    TierValueTab(const TierHost &host, QObject *parent);

    [[nodiscard]] std::optional<TierSubject> chosen() const override;
    void ask() override;
};

/// Whom to contact.
class TierDueTab : public TierAskedTab<TierDueView, TierDueAnswer>
{
public:
    TierDueTab(const TierHost &host, QObject *parent);

    [[nodiscard]] std::optional<TierSubject> chosen() const override;
    void ask() override;
};

} // namespace weiwo::ui
